"""The dossier's folder, held open: files in it are read, and nothing outside of it ever is.

Each part of a path is opened in the folder before it and no symbolic link is followed, so it
doesn't matter whether somebody puts one there meanwhile.
"""

from __future__ import annotations

import difflib
import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Self

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.evidence.paths import LINKED, folded, is_folder, refusal
from integritas_rules.evidence.pieces import Look, State
from integritas_rules.model import Text

HEAD = 1024
"""How many of the first bytes are kept, to tell the kind of file."""

_DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
# Without O_NONBLOCK, opening a FIFO that took the file's place would wait for ever.
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY


class Refused(Exception):
    """A path that leads to no document: ``look`` tells why."""

    def __init__(self, look: Look) -> None:
        super().__init__(look.state.value)
        self.look = look


class Folder:
    """A folder on disk; use it in a ``with``. Raises :class:`InvalidSetting` if it can't be opened.

    The folder's own path may lead through links: the user named it.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError as error:
            message = _NO_FOLDER.within(why=error.strerror or "")
            raise InvalidSetting([Problem(message, _CHECK_FOLDER, file=path.as_posix())]) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)

    def look(self, path: str) -> Look:
        """What stands at ``path``: never follows a link, never waits, reads in small blocks."""
        try:
            with self.opened(path) as file:
                return _looked(file)
        except Refused as refused:
            return refused.look

    @contextmanager
    def opened(self, path: str) -> Iterator[BufferedReader]:
        """The regular file at ``path``, open for reading; raises :class:`Refused`."""
        if is_folder(path):
            raise Refused(Look(State.FOLDER))
        if why := refusal(path):
            raise Refused(Look(State.UNSAFE, reason=why))
        *folders, name = path.split("/")
        with self._within(folders) as holder:
            handle = _open_file(holder, name)
        with os.fdopen(handle, "rb") as file:
            yield file

    def near(self, path: str) -> str | None:
        """A file whose name is nearly that of a missing one, in the same folder."""
        *folders, name = path.split("/")
        try:
            with self._within(folders) as holder, os.scandir(holder) as entries:
                names = sorted(e.name for e in entries if e.is_file(follow_symlinks=False))
        except (Refused, OSError):
            return None
        same = [n for n in names if folded(n) == folded(name)]
        close = same or difflib.get_close_matches(name, names, 1, 0.8)
        return "/".join((*folders, close[0])) if close else None

    def files(self, folder: str, most: int) -> list[str]:
        """The paths of up to ``most`` entries under ``folder`` that aren't folders, sorted.

        An empty ``folder`` is the whole of this one.

        Links are named, not followed.
        """
        found: list[str] = []
        waiting = [folder]
        while waiting and len(found) < most:
            here = waiting.pop()
            try:
                with self._within(_parts(here)) as holder, os.scandir(holder) as entries:
                    inside = sorted((e.name, e.is_dir(follow_symlinks=False)) for e in entries)
            except (Refused, OSError):
                continue
            for name, is_dir in inside:
                (waiting if is_dir else found).append(f"{here}/{name}" if here else name)
        return sorted(found[:most])

    @contextmanager
    def _within(self, folders: list[str]) -> Iterator[int]:
        """A handle of the folder that the parts lead to, one after another."""
        handle = os.dup(self._handle)
        try:
            for part in folders:
                inner = _open_folder(handle, part)
                os.close(handle)
                handle = inner
            yield handle
        finally:
            os.close(handle)


def _parts(folder: str) -> list[str]:
    return folder.split("/") if folder else []


def _open_folder(holder: int, name: str) -> int:
    try:
        return os.open(name, _DIRECTORY, dir_fd=holder)
    except OSError as error:
        raise Refused(_failed(holder, name, error)) from None


def _open_file(holder: int, name: str) -> int:
    """A handle of a regular file; what else it is was seen before it was opened, and is after."""
    try:
        if trouble := _not_a_file(os.stat(name, dir_fd=holder, follow_symlinks=False).st_mode):
            raise Refused(trouble)
        handle = os.open(name, _FILE, dir_fd=holder)
    except OSError as error:
        raise Refused(_failed(holder, name, error)) from None
    if trouble := _not_a_file(os.fstat(handle).st_mode):
        os.close(handle)
        raise Refused(trouble)
    return handle


def _not_a_file(mode: int) -> Look | None:
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISLNK(mode):
        return Look(State.UNSAFE, reason=LINKED)
    return Look(State.FOLDER if stat.S_ISDIR(mode) else State.SPECIAL)


def _failed(holder: int, name: str, error: OSError) -> Look:
    """Why a part of the path couldn't be opened."""
    if error.errno == errno.ENOENT:
        return Look(State.MISSING)
    if error.errno == errno.ENAMETOOLONG:
        return Look(State.UNSAFE, reason=_TOO_LONG)
    if error.errno in (errno.ELOOP, errno.ENOTDIR):
        try:
            linked = stat.S_ISLNK(os.stat(name, dir_fd=holder, follow_symlinks=False).st_mode)
        except OSError:
            linked = False
        return Look(State.UNSAFE, reason=LINKED) if linked else Look(State.MISSING)
    return Look(State.UNREADABLE, reason=_SYSTEM.within(why=error.strerror or "?"))


def _looked(file: BufferedReader) -> Look:
    before = os.fstat(file.fileno())
    if before.st_size == 0:
        return Look(State.EMPTY, 0)
    try:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        head = os.pread(file.fileno(), HEAD, 0)
    except OSError as error:
        return Look(State.UNREADABLE, reason=_SYSTEM.within(why=error.strerror or "?"))
    after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        return Look(State.UNREADABLE, reason=_CHANGING)
    return Look(State.UNSEALED, before.st_size, digest, head)


_TOO_LONG = Text("terlalu panjang", "it is too long")
_CHANGING = Text("isinya berubah sewaktu dibaca", "it changed while it was read")
_SYSTEM = Text("sistem menjawab: {why}", "the system says: {why}")
_NO_FOLDER = Text("Folder belum dapat dibuka ({why}).", "Can't open the folder ({why}).")
_CHECK_FOLDER = Text(
    "Periksa bahwa foldernya ada dan boleh dibaca.", "Check that the folder exists and is readable."
)
