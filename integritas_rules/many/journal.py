"""Rows on their way to a file: written beside it, so that a killed run can be taken up again.

`RESULT.part` takes the rows as they are made; `RESULT.run` says what run they belong to. A line is
written whole or cut off again when the run is resumed; both files go when the result is in place.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.many.reading import Item
from integritas_rules.model import Text

_SYNC = 4 << 20
"""Bytes after which the rows are forced onto the disk, in case the machine itself stops."""


class Journal:
    """The rows of one run, and the way to its result."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.part = target.with_name(f"{target.name}.part")
        self.about = target.with_name(f"{target.name}.run")
        self._file: IO[bytes] | None = None
        self._unsynced = 0

    @property
    def begun(self) -> bool:
        """Whether an earlier run was left unfinished."""
        return self.about.exists() and self.part.exists()

    def start(self, run: Mapping[str, Any]) -> None:
        """Begin anew. Raises :class:`InvalidSetting` where nothing can be written."""
        try:
            self.part.unlink(missing_ok=True)
            _put(self.about, json.dumps(run, ensure_ascii=False, indent=2).encode() + b"\n")
            self._file = self._locked("xb")
        except OSError as error:
            raise _unwritable(self.target, error) from None

    def resume(self, run: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The rows that are there, of the same run; afterwards rows are added to them.

        Raises :class:`InvalidSetting` when the earlier run was another one, naming what differs.
        """
        earlier = _read_about(self.about)
        differing = [k for k in {**earlier, **run} if earlier.get(k) != run.get(k)]
        if differing:
            raise InvalidSetting([_another(self.part, differing)])
        self._file = file = self._locked("r+b")
        end = 0
        for line in iter(file.readline, b""):
            row = _whole(line)
            if row is None:
                break
            end = file.tell()
            yield row
        file.seek(end)
        file.truncate()

    def write(self, lines: bytes) -> None:
        """Add whole lines. Raises :class:`InvalidSetting` when the disk is full."""
        assert self._file is not None, "started or resumed"
        try:
            self._file.write(lines)
            self._file.flush()
            self._unsynced += len(lines)
            if self._unsynced >= _SYNC:
                os.fsync(self._file.fileno())
                self._unsynced = 0
        except OSError as error:
            raise _unwritable(self.target, error) from None

    def close(self) -> None:
        """Leave the rows where they are, to be resumed."""
        if self._file is not None:
            self._file.close()

    def finish(self, convert: Any = None) -> None:
        """Put the result in its place; ``convert(part, beside)`` makes another form of it first."""
        assert self._file is not None, "started or resumed"
        try:
            os.fsync(self._file.fileno())
            self._file.close()
            if convert is None:
                os.replace(self.part, self.target)
            else:
                beside = self.target.with_name(f".{self.target.name}.new")
                convert(self.part, beside)
                os.replace(beside, self.target)
                self.part.unlink()
            self.about.unlink()
        except OSError as error:
            raise _unwritable(self.target, error) from None

    def _locked(self, mode: str) -> IO[bytes]:
        """The file, ours alone where the system can promise that."""
        file: IO[bytes] = open(self.part, mode)  # noqa: SIM115 - closed by `close` or `finish`
        try:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ModuleNotFoundError:
            pass  # Windows refuses to open a file twice by itself
        except BlockingIOError:
            file.close()
            raise InvalidSetting([_BUSY]) from None
        return file


def same(row: Mapping[str, Any], item: Item, digest: str | None) -> bool:
    """Whether a row that is there belongs to this very dossier."""
    kept = (row["file"], row["member"], row["in_line"], row["digest"])
    return kept == (item.file, item.member, item.line, digest)


def changed(item: Item | None) -> InvalidSetting:
    """The dossiers aren't those of the earlier run any more, from ``item`` on."""
    place = item.name if item else ""
    return InvalidSetting([Problem(*_CHANGED, file=place, line=item.line if item else None)])


def _whole(line: bytes) -> dict[str, Any] | None:
    """The row in a line; ``None`` for half a line or what a stopped machine left behind."""
    if not line.endswith(b"\n"):
        return None
    try:
        row = json.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) else None


def _read_about(path: Path) -> dict[str, Any]:
    try:
        about = json.loads(path.read_bytes())
    except (OSError, ValueError):
        about = {}
    return about if isinstance(about, dict) else {}


def _put(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name}.new")
    with open(beside, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def _unwritable(target: Path, error: OSError) -> InvalidSetting:
    message = Text(
        f"Keluaran belum dapat ditulis ke “{target.as_posix()}” ({error.strerror}).",
        f"Can't write the output to “{target.as_posix()}” ({error.strerror}).",
    )
    advice = Text(
        "Periksa foldernya dan ruang cakram, lalu lanjutkan dengan --resume.",
        "Check the folder and the space on the disk, then go on with --resume.",
    )
    return InvalidSetting([Problem(message, advice)])


def _another(part: Path, differing: list[str]) -> Problem:
    names = ", ".join(differing)
    return Problem(
        Text(f"Hasil yang terputus berasal dari jalan yang lain; berbeda pada: {names}.",
             f"The interrupted results are of another run; these differ: {names}."),
        Text("Ulangi dengan pilihan yang sama, atau mulai baru dengan --force.",
             "Repeat the same options, or begin anew with --force."),
        file=part.as_posix(),
    )  # fmt: skip


_CHANGED = (
    Text("Dosier berubah sejak jalan yang terputus; hasilnya tidak dapat dilanjutkan.",
         "The dossiers have changed since the interrupted run; it can't be resumed."),
    Text("Mulai baru dengan --force.", "Begin anew with --force."),
)  # fmt: skip
_BUSY = Problem(
    Text("Hasil ini sedang ditulis oleh jalan yang lain.", "Another run is writing this result."),
    Text("Tunggu sampai selesai, atau tulis ke berkas lain.",
         "Wait until it has ended, or write to another file."),
)  # fmt: skip
