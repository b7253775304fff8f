"""Writing whole or not at all: a file is written beside its place first, then put there.

Killed at any moment, the process leaves either the old file or the new one; at worst a hidden
file ``.NAME.…`` stays beside it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Text

_MODE = 0o666


def put(target: Path, data: bytes, seen: bytes | None = None) -> None:
    """Write a file; with ``seen``, only while it still holds those bytes.

    Raises :class:`InvalidSetting` when it can't be written, or somebody saved it meanwhile.
    """
    put_all({target: data}, {} if seen is None else {target: seen})


def put_all(
    files: Mapping[Path, bytes], seen: Mapping[Path, bytes] | None = None, folders: bool = False
) -> None:
    """Write all files beside their places first, so that a full disk changes none of them.

    A link stays one, and what it leads to is replaced; a file keeps its mode. A device or a pipe
    is simply written to. ``seen`` holds the bytes that a file must still have; ``folders`` makes
    the folder of a file where there is none.
    """
    made: list[tuple[str, Path]] = []
    place = next(iter(files)).parent
    try:
        try:
            for place, data in files.items():
                if place.exists() and not place.is_file():
                    place.write_bytes(data)
                    continue
                target = Path(os.path.realpath(place))
                if folders:
                    target.parent.mkdir(exist_ok=True)
                made.append((_beside(target, data), target))
            for place, before in (seen or {}).items():
                if not place.is_file() or place.read_bytes() != before:
                    raise InvalidSetting([Problem(_SAVED, _AGAIN, file=place.as_posix())])
            for beside, place in made:
                os.replace(beside, place)
                _settled(place.parent)
        except BaseException:
            for beside, _ in made:
                Path(beside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _unwritable(place, error) from None


def _beside(target: Path, data: bytes) -> str:
    """A new file with ``data`` beside ``target``, on the disk for certain, with its rights."""
    handle, beside = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            status = target.stat()
            with suppress(PermissionError):  # only root may give a file to its former owner
                os.chown(beside, status.st_uid, status.st_gid)
            os.chmod(beside, status.st_mode)
        else:
            os.chmod(beside, _MODE & ~_umask())
    except BaseException:
        os.unlink(beside)
        raise
    return beside


def _settled(folder: Path) -> None:
    """Have the new name itself on the disk, where the system can be asked for that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


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
_SAVED = Text(
    "Berkas ini sudah disimpan oleh orang atau program lain sejak dibaca, jadi tidak ditimpa.",
    "Somebody saved this file since it was read, so it isn't overwritten.",
)
_AGAIN = Text(
    "Jalankan lagi; perintah ini lalu memakai isi yang baru.",
    "Run the command again; it then uses the new content.",
)
