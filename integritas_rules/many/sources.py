"""Paths → dossiers, one at a time and always in the same order, whatever holds them.

A folder is walked to the bottom, by path; a ZIP goes by its own directory; JSON Lines by line. Only
the paths are known beforehand, in a temporary database that leaves memory for the disk.
"""

from __future__ import annotations

import glob
import os
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.loading.echo import HIDDEN
from integritas_rules.loading.personal import holds
from integritas_rules.many.reading import KNOWN, Item, Measure, read_items
from integritas_rules.model import Text

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Named:
    """One file: where it is, and how rows name it (never an absolute path)."""

    path: bytes
    shown: str


class Sources:
    """The files behind the paths of a command line.

    Raises :class:`InvalidSetting` for a path that isn't there, and for a folder or pattern that
    gives nothing to read.
    """

    def __init__(self, paths: Sequence[str], leave_out: Sequence[Path] = ()) -> None:
        self._out = {os.path.realpath(p) for p in leave_out}
        # An empty name makes a private database on disk, which fills the cache first.
        self._base = sqlite3.connect("", isolation_level=None)
        self._base.execute("CREATE TABLE files (argument INTEGER, path BLOB, shown TEXT)")
        self._base.execute("BEGIN")
        missing = [p for n, path in enumerate(paths) for p in self._take(n, path)]
        self._base.execute("COMMIT")
        if missing:
            raise InvalidSetting(missing)

    def __iter__(self) -> Iterator[Item]:
        return self.items(Measure())

    def items(self, measure: Measure) -> Iterator[Item]:
        """The dossiers in their order; ``measure`` follows how many bytes of them were read."""
        for named in self.files():
            yield from read_items(named.path, named.shown, measure)

    def files(self) -> Iterator[Named]:
        """The files in their order: by argument, then by path."""
        found = self._base.execute("SELECT path, shown FROM files ORDER BY argument, path")
        for path, shown in found:
            yield Named(path, shown)

    def size(self) -> int | None:
        """Bytes of all files together; ``None`` when standard input is among them."""
        total = 0
        for named in self.files():
            if named.path == STDIN.encode():
                return None
            try:
                total += os.stat(named.path).st_size
            except OSError:
                continue  # told in its row, when it is read
        return total

    def ending(self, suffix: str) -> bool:
        """Whether the name of any file ends so."""
        query = "SELECT count(*) FROM files WHERE lower(shown) LIKE ?"
        found = self._base.execute(query, (f"%{suffix}",)).fetchone()
        return bool(found[0])

    def _take(self, argument: int, path: str) -> Iterator[Problem]:
        """Put down what ``path`` stands for; a problem when that is nothing."""
        if path == STDIN:
            self._put(argument, STDIN.encode(), STDIN)
            return
        if os.path.isdir(path):
            found = self._walk(argument, path, _shown_folder(path))
            problem = _EMPTY
        elif os.path.lexists(path):
            found = self._one(argument, os.fsencode(path))
            problem = _MISSING
        else:
            matches = glob.iglob(path, recursive=True) if glob.has_magic(path) else iter(())
            found = sum(self._match(argument, match) for match in matches)
            problem = _NO_MATCH if glob.has_magic(path) else _MISSING
        if not found:
            yield Problem(*problem, file=_safe(path))

    def _match(self, argument: int, path: str) -> int:
        """A match of a pattern: a file is taken whatever its name, a folder left to patterns."""
        return 0 if os.path.isdir(path) else self._one(argument, os.fsencode(path))

    def _one(self, argument: int, path: bytes) -> int:
        self._put(argument, path, _shown_file(os.fsdecode(path)))
        return 1

    def _walk(self, argument: int, top: str, shown: str) -> int:
        """Every file below ``top`` whose name says that it may hold dossiers."""
        found, folders = 0, [os.fsencode(top)]
        start = len(os.path.join(os.fsencode(top), b""))
        while folders:
            for entry in _entries(folders.pop(), shown, start):
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                elif entry.name.lower().endswith(KNOWN) and self._regular(entry):
                    inside = os.fsdecode(entry.path[start:]).replace(os.sep, "/")
                    self._put(argument, entry.path, shown + inside)
                    found += 1
        return found

    def _regular(self, entry: os.DirEntry[bytes]) -> bool:
        """A file that isn't the run's own; one that can't be looked at is told in its row."""
        try:
            special = not stat.S_ISREG(entry.stat().st_mode)
        except OSError:
            return True
        return not special and os.path.realpath(os.fsdecode(entry.path)) not in self._out

    def _put(self, argument: int, path: bytes, shown: str) -> None:
        row = (argument, path, _safe(shown))
        self._base.execute("INSERT INTO files VALUES (?, ?, ?)", row)


def _entries(folder: bytes, shown: str, start: int) -> Iterator[os.DirEntry[bytes]]:
    """What a folder holds; raises :class:`InvalidSetting` when that can't be seen, since nobody
    could tell how many dossiers would be left out."""
    try:
        with os.scandir(folder) as entries:
            yield from entries
    except OSError:
        name = _safe(shown + os.fsdecode(folder[start:]))
        raise InvalidSetting([Problem(*_CLOSED, file=name)]) from None


def _safe(name: str) -> str:
    """A name without what can't be written or may not be repeated."""
    plain = name.encode("utf-8", "replace").decode()
    return HIDDEN.id if holds(plain) else plain


def _shown_file(path: str) -> str:
    """A file as it was named; of an absolute path what is below here, else its name alone."""
    if not os.path.isabs(path):
        return Path(path).as_posix()
    here, there = Path.cwd(), Path(path)
    return there.relative_to(here).as_posix() if there.is_relative_to(here) else there.name


def _shown_folder(path: str) -> str:
    shown = _shown_file(os.path.normpath(path))
    return "" if shown in (".", "") else f"{shown}/"


_Told = tuple[Text, Text]
_MISSING: _Told = (
    Text("Berkas belum ditemukan.", "The file wasn't found."),
    Text("Periksa ejaan nama dan letak foldernya.", "Check how its name and folder are spelt."),
)
_NO_MATCH: _Told = (
    Text("Belum ada berkas yang cocok dengan pola ini.", "No file matches this pattern."),
    Text("Periksa polanya; ** berarti folder sedalam apa pun.",
         "Check the pattern; ** means folders at any depth."),
)  # fmt: skip
_CLOSED: _Told = (
    Text("Isi folder ini belum boleh dilihat.", "The content of this folder may not be seen."),
    Text("Minta atau beri izin baca untuk folder itu.", "Ask for, or grant, read permission."),
)
_EMPTY: _Told = (
    Text("Folder ini belum berisi berkas dosier.", "This folder holds no file of dossiers."),
    Text("Yang dibaca: .json, .jsonl, .ndjson (juga .gz dan .zst), dan .zip.",
         "These are read: .json, .jsonl, .ndjson (also .gz and .zst), and .zip."),
)  # fmt: skip
