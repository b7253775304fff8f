"""One file → the dossiers in it: plain, compressed, JSON Lines or ZIP; whatever is wrong, told.

Nothing is unpacked to disk, and no more than one dossier is held: a longer one than the limit is
refused however small it was packed.
"""

from __future__ import annotations

import io
import os
import sys
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from integritas_rules.errors import Problem
from integritas_rules.loading.echo import HIDDEN
from integritas_rules.loading.personal import holds
from integritas_rules.loading.text import LIMIT, Unreadable, read
from integritas_rules.model import Text

PACKED = (".gz", ".zst")
LINES = (".jsonl", ".ndjson")
KNOWN = (
    *((stem + packed).encode() for stem in (".json", *LINES) for packed in ("", *PACKED)),
    b".zip",
)
"""How the names of files end that are read in a folder."""

_SKIPPED_AT_MOST = 50 * LIMIT
"""Bytes of one line that are passed over in search of its end; then the rest is left alone."""


@dataclass(frozen=True, slots=True)
class Item:
    """One dossier as found: the bytes, or why there are none; ``line`` is that of JSON Lines."""

    file: str
    member: str | None
    line: int | None
    raw: bytes
    problem: Problem | None = None

    @property
    def name(self) -> str:
        """How messages name it."""
        return f"{self.file}!{self.member}" if self.member else self.file


@dataclass(slots=True)
class Measure:
    """How many bytes of the files have been read so far."""

    before: int = 0
    file: IO[bytes] | None = None
    own: int = 0

    @property
    def bytes(self) -> int:
        """Bytes of finished files, and of the one being read."""
        return self.before + self.own


class _Spoilt(Exception):
    """A compressed stream is broken, or its kind can't be read here."""

    def __init__(self, code: str, told: tuple[Text, Text]) -> None:
        self.code, self.told = code, told
        super().__init__(code)


def read_items(path: bytes, shown: str, measure: Measure) -> Iterator[Item]:
    """The dossiers in one file, in their order; one that can't be read is an item too."""
    name = os.fsdecode(path)
    lower = shown.lower() if name != "-" else "-.jsonl"
    size = 0
    if name == "-":
        yield from _lines(sys.stdin.buffer, shown, None)
    elif lower.endswith(".zip"):
        yield from _zip(name, shown, measure)
    elif lower.endswith((*PACKED, *LINES)):
        yield from _stream(name, shown, lower, measure)
    else:
        yield _plain(name, shown)
    try:
        size = os.stat(path).st_size
    except OSError:
        size = 0
    measure.before, measure.own = measure.before + size, 0


def _plain(name: str, shown: str) -> Item:
    try:
        return Item(shown, None, None, read(name))
    except Unreadable as error:
        first = error.problems[0]
        return Item(shown, None, None, b"", _named(first, shown))


def _named(problem: Problem, shown: str) -> Problem:
    return Problem(problem.message, problem.advice, file=shown, code=problem.code)


def _stream(name: str, shown: str, lower: str, measure: Measure) -> Iterator[Item]:
    try:
        with open(name, "rb") as file:
            for item in _unpacked(file, shown, None, lower):
                measure.own = file.tell()
                yield item
    except OSError as error:
        yield _broken(shown, None, None, "berkas", _system(error))


def _unpacked(file: IO[bytes], shown: str, member: str | None, lower: str) -> Iterator[Item]:
    """The dossiers in a stream, by what its name says of it."""
    try:
        stream = _opened(file, lower)
    except _Spoilt as error:
        yield _broken(shown, member, None, error.code, error.told)
        return
    if lower.removesuffix(".gz").removesuffix(".zst").endswith(LINES):
        yield from _lines(stream, shown, member)
        return
    try:
        raw = _pull(stream, LIMIT + 1)
    except _Spoilt as error:
        yield _broken(shown, member, None, error.code, error.told)
        return
    yield _item(shown, member, None, raw)


def _item(shown: str, member: str | None, line: int | None, raw: bytes) -> Item:
    if len(raw) > LIMIT:
        return _broken(shown, member, line, "berkas", _TOO_LARGE)
    return Item(shown, member, line, raw)


def _lines(stream: IO[bytes], shown: str, member: str | None) -> Iterator[Item]:
    """A dossier a line; empty lines are passed over, and one that is too long is an item."""
    number = 0
    while True:
        number += 1
        try:
            raw = _pull(stream, LIMIT + 1, line=True)
            if len(raw) > LIMIT and not raw.endswith(b"\n"):
                _pass_over(stream)
        except _Spoilt as error:
            yield _broken(shown, member, number, error.code, error.told)
            return
        if not raw:
            return
        if raw.strip(b" \t\r\n"):
            yield _item(shown, member, number, raw.rstrip(b"\r\n"))


def _pass_over(stream: IO[bytes]) -> None:
    passed = 0
    while chunk := _pull(stream, 1 << 20, line=True):
        passed += len(chunk)
        if chunk.endswith(b"\n"):
            return
        if passed > _SKIPPED_AT_MOST:
            raise _Spoilt("berkas", _ENDLESS)


def _zip(name: str, shown: str, measure: Measure) -> Iterator[Item]:
    """The dossiers in a ZIP, in the order of its directory; other members are evidence."""
    try:
        with zipfile.ZipFile(name) as archive:
            for info in archive.infolist():
                lower = info.filename.lower()
                if info.is_dir() or not lower.encode().endswith(KNOWN) or "__macosx/" in lower:
                    continue
                yield from _member(archive, info, shown, lower)
                measure.own += info.compress_size
    except (zipfile.BadZipFile, UnicodeError, ValueError):
        yield _broken(shown, None, None, "arsip", _NOT_ZIP)
    except OSError as error:
        yield _broken(shown, None, None, "berkas", _system(error))


def _member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, shown: str, lower: str
) -> Iterator[Item]:
    name = HIDDEN.id if holds(info.filename) else info.filename
    if lower.endswith(".zip"):
        yield _broken(shown, name, None, "arsip", _NESTED)
        return
    if info.flag_bits & 1:
        yield _broken(shown, name, None, "arsip", _LOCKED)
        return
    try:
        with archive.open(info) as file:
            yield from _unpacked(file, shown, name, lower)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, EOFError):
        yield _broken(shown, name, None, "arsip", _BAD_MEMBER)


def _opened(file: IO[bytes], lower: str) -> IO[bytes]:
    if lower.endswith(".gz"):
        import gzip

        return io.BufferedReader(gzip.GzipFile(fileobj=file))
    if lower.endswith(".zst"):
        return _zstd(file)
    return file


def _zstd(file: IO[bytes]) -> IO[bytes]:
    try:
        import zstandard
    except ModuleNotFoundError:
        raise _Spoilt("pustaka", _NO_ZSTD) from None
    reader: Any = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True)
    return io.BufferedReader(reader)


def _pull(stream: IO[bytes], size: int, line: bool = False) -> bytes:
    """Read from a stream that may turn out to be broken."""
    try:
        return stream.readline(size) if line else stream.read(size)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        raise _Spoilt("arsip", _CUT) from error
    except Exception as error:
        # zstandard's error class is known only where the library is installed.
        if type(error).__name__ == "ZstdError":
            raise _Spoilt("arsip", _CUT) from error
        raise


def _broken(
    shown: str, member: str | None, line: int | None, code: str, told: tuple[Text, Text]
) -> Item:
    name = f"{shown}!{member}" if member else shown
    return Item(shown, member, line, b"", Problem(*told, file=name, line=line, code=code))


def _system(error: OSError) -> tuple[Text, Text]:
    if isinstance(error, PermissionError):
        return (
            Text("Berkas ada, tetapi belum boleh dibaca.",
                 "The file is there, but may not be read."),
            Text("Minta atau beri izin baca untuk berkas itu.",
                 "Ask for, or grant, read permission."),
        )  # fmt: skip
    return (
        Text("Sistem belum dapat membaca berkas ini.", "The system couldn't read this file."),
        Text("Salin berkas ke folder lain lalu coba lagi.",
             "Copy it to another folder and try again."),
    )  # fmt: skip


_AGAIN = Text("Salin atau kirim ulang berkasnya.", "Copy or send the file again.")
_TOO_LARGE = (
    Text("Dosier lebih besar dari 20 MB; batasnya 20 MB.",
         "The dossier is larger than 20 MB; the limit is 20 MB."),
    Text("Isi berkas ini cukup teks; bukti dirujuk dengan nama berkas atau tautan.",
         "Keep only text here; refer to evidence by file name or link."),
)  # fmt: skip
_ENDLESS = (
    Text("Satu baris lebih panjang dari 1 GB; sisa berkas ini belum dibaca.",
         "One line is longer than 1 GB; the rest of this file wasn't read."),
    Text("Tulis satu dosier per baris.", "Write one dossier a line."),
)  # fmt: skip
_CUT = (
    Text("Data terkompresi rusak atau terpotong; sisanya belum dapat dibaca.",
         "The compressed data is broken or cut off; the rest can't be read."),
    _AGAIN,
)  # fmt: skip
_NOT_ZIP = (Text("Arsip ZIP ini rusak.", "This ZIP archive is broken."), _AGAIN)
_BAD_MEMBER = (
    Text("Isi arsip ini rusak, atau cara kompresinya belum didukung.",
         "This member of the archive is broken, or its compression isn't supported."),
    Text("Buat ulang arsipnya dengan kompresi biasa (deflate).",
         "Make the archive again with the usual compression (deflate)."),
)  # fmt: skip
_NESTED = (
    Text("Arsip di dalam arsip belum dibaca.", "An archive inside an archive isn't read."),
    Text("Buka arsip luarnya dahulu.", "Unpack the outer archive first."),
)
_LOCKED = (
    Text("Isi arsip ini terkunci kata sandi.", "This member of the archive needs a password."),
    Text("Kirim tanpa kata sandi, lewat saluran yang aman.",
         "Send it without a password, over a safe channel."),
)  # fmt: skip
_NO_ZSTD = (
    Text("Berkas .zst memerlukan pustaka zstandard.", ".zst files need the library zstandard."),
    Text("Pasang: pip install 'integritas-rules[zstd]'",
         "Install it: pip install 'integritas-rules[zstd]'"),
)  # fmt: skip
