"""Writing several files that belong together: all of them, or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Text

_MODE = 0o666


def make_folder(target: Path, files: Mapping[str, str]) -> None:
    """Write a folder beside its place, then put it there: whole or not at all."""
    try:
        beside = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
        try:
            for name, text in files.items():
                path = beside / name
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
            beside.chmod(0o777 & ~_umask())
            os.rename(beside, target)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
    except OSError as error:
        raise _unwritable(target, error) from None


def replace_all(files: Mapping[Path, str]) -> None:
    """Write all files beside their places first, so that a full disk changes none of them."""
    made: list[tuple[str, Path]] = []
    try:
        try:
            for path, text in files.items():
                path.parent.mkdir(exist_ok=True)
                handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
                made.append((beside, path))
                with os.fdopen(handle, "wb") as stream:
                    stream.write(text.encode())
                os.chmod(beside, path.stat().st_mode if path.exists() else _MODE & ~_umask())
            for beside, path in made:
                os.replace(beside, path)
        except BaseException:
            for beside, _ in made:
                Path(beside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _unwritable(next(iter(files)).parent, error) from None


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask


def _unwritable(place: Path, error: OSError) -> InvalidSetting:
    message = _CANT_WRITE.within(place=place.as_posix(), why=error.strerror or "")
    return InvalidSetting([Problem(message, _CHECK_PLACE)])


_CANT_WRITE = Text("Belum dapat menulis di “{place}” ({why}).", "Can't write at “{place}” ({why}).")
_CHECK_PLACE = Text(
    "Periksa bahwa foldernya ada dan boleh ditulisi.",
    "Check that the folder exists and may be written to.",
)
