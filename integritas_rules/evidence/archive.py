"""A bag as it came, brought into a folder of our own: no name and no size of it is trusted.

Names are refused before anything is read; what is read is counted against what was declared.
"""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from struct import error as StructError  # noqa: N812 - the standard library's own name says nothing
from typing import IO

from integritas_rules.evidence.folder import Folder, Refused
from integritas_rules.evidence.paths import folded, refusal
from integritas_rules.loading.echo import quoted
from integritas_rules.model import Text

MOST_FILES, MOST_BYTES = 20_000, 16 * 1024**3
"""What a bag may hold: many times the evidence of the largest agency."""
MOST_RATIO, SMALL = 200, 1024 * 1024
"""How much an entry over that size may grow; documents shrink to a tenth at most."""
BLOCK = 1024 * 1024
_MARK = "bagit.txt"
_ENCRYPTED = 0x1 | 0x40 | 0x2000


class Rejected(Exception):
    """Why a bag can't be read: ``why``."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


def brought(source: Path, into: Path) -> None:
    """Copy the bag at ``source`` (a folder or a zip file) to the new folder ``into``.

    Raises :class:`Rejected` for what isn't plain files under plain names, within the limits.
    """
    into.mkdir()
    if source.is_dir():
        _from_folder(source, into)
    else:
        _from_zip(source, into)


def _from_folder(source: Path, into: Path) -> None:
    with Folder(source) as folder:
        names = folder.files("", MOST_FILES + 1)
        _plain(names, [])
        total = 0
        for name in names:
            try:
                with folder.opened(name) as file:
                    total += _written(file, into / name, MOST_BYTES - total)
            except Refused as refused:
                raise Rejected(_NOT_PLAIN.within(path=quoted(name))) from refused


def _from_zip(source: Path, into: Path) -> None:
    with _regular(source) as stream, _reading(), zipfile.ZipFile(stream) as archive:
        entries = archive.infolist()
        for entry in entries:
            _sound(entry)
        if sum(e.file_size for e in entries) > MOST_BYTES:
            raise Rejected(_TOO_LARGE)
        files = [e.filename for e in entries if not e.is_dir()]
        _plain(files, [e.filename.removesuffix("/") for e in entries if e.is_dir()])
        base = _base(files)
        for entry in entries:
            if not entry.is_dir():
                with archive.open(entry) as file:
                    _written(file, into / entry.filename[len(base) :], entry.file_size)


def _sound(entry: zipfile.ZipInfo) -> None:
    """Refuse an entry that isn't a plain, readable file of a believable size."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    size, packed = entry.file_size, entry.compress_size
    tests: tuple[tuple[bool, Text], ...] = (
        (entry.orig_filename != entry.filename, _NOT_PLAIN),
        (kind not in (0, stat.S_IFREG, stat.S_IFDIR), _NOT_PLAIN),
        (entry.is_dir() and size > 0, _NOT_PLAIN),
        (bool(entry.flag_bits & _ENCRYPTED), _LOCKED),
        (entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED), _PACKED_OTHERWISE),
        (size > SMALL and size > packed * MOST_RATIO, _BOMB),
    )
    for bad, why in tests:
        if bad:
            raise Rejected(why.within(path=quoted(entry.filename)))


def _plain(files: list[str], folders: list[str]) -> None:
    """Refuse unsafe names, names that some system takes for the same, and files used as folders."""
    if len(files) + len(folders) > MOST_FILES:
        raise Rejected(_TOO_MANY)
    for name in (*files, *folders):
        if why := refusal(name):
            raise Rejected(_UNSAFE.within(path=quoted(name), why=why))
    seen = {folded(above) for name in files for above in _above(name)} | set(map(folded, folders))
    for name in files:
        if folded(name) in seen:
            raise Rejected(_TWICE.within(path=quoted(name)))
        seen.add(folded(name))


def _above(name: str) -> Iterator[str]:
    """The folders that a path leads through."""
    parts = name.split("/")
    return ("/".join(parts[:n]) for n in range(1, len(parts)))


def _base(names: list[str]) -> str:
    """The one folder that the bag is in, with its slash; nothing, when it is at the top."""
    if _MARK in names:
        return ""
    tops = {name.split("/")[0] for name in names}
    if len(tops) == 1 and (base := f"{tops.pop()}/") + _MARK in names:
        return base
    raise Rejected(_NO_BAG)


def _written(file: IO[bytes], target: Path, most: int) -> int:
    """Copy no more than ``most`` bytes; returns how many."""
    target.parent.mkdir(parents=True, exist_ok=True)
    size = 0
    with target.open("xb") as copy:
        for block in iter(_blocks(file), b""):
            size += len(block)
            if size > most:
                raise Rejected(_TOO_LARGE)
            copy.write(block)
    return size


def _blocks(file: IO[bytes]) -> Callable[[], bytes]:
    return lambda: file.read(BLOCK)


@contextmanager
def _regular(source: Path) -> Iterator[IO[bytes]]:
    """The file that the user named, which may be a link; never waits for a pipe."""
    try:
        handle = os.open(source, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise Rejected(_UNREADABLE.within(why=error.strerror or "?")) from None
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise Rejected(_NOT_PLAIN.within(path=quoted(source.name)))
        yield stream


@contextmanager
def _reading() -> Iterator[None]:
    """What the zip library raises on a broken file, as one refusal."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        StructError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        UnicodeError,
        ValueError,
        OverflowError,
    ) as error:
        raise Rejected(_BROKEN) from error  # fmt: skip


_NOT_PLAIN = Text("{path} bukan berkas biasa", "{path} isn't a plain file")
_LOCKED = Text("{path} terkunci dengan sandi", "{path} is locked with a password")
_PACKED_OTHERWISE = Text(
    "{path} dimampatkan dengan cara yang tidak dibuka di sini",
    "{path} is compressed in a way that isn't opened here",
)
_BOMB = Text("{path} mengembang terlalu besar", "{path} would grow too large")
_UNSAFE = Text("nama {path}: {why}", "the name {path}: {why}")
_TWICE = Text("nama {path} ada dua kali", "the name {path} is there twice")
_TOO_MANY = Text("berkasnya terlalu banyak", "it holds too many files")
_TOO_LARGE = Text("isinya terlalu besar", "it holds too much")
_NO_BAG = Text("tidak ada bagit.txt di dalamnya", "there is no bagit.txt in it")
_UNREADABLE = Text("belum dapat dibuka ({why})", "it can't be opened ({why})")
_BROKEN = Text("bukan arsip zip, atau rusak", "it is no zip archive, or a broken one")
