"""From a path or standard input to text, on purpose: every way this fails has its own words."""

from __future__ import annotations

import codecs
import os
import stat
import sys

from integritas_rules.errors import IntegritasError, Problem
from integritas_rules.hints import TYPE_CHECKING
from integritas_rules.model import Text

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 20 * 1024 * 1024
"""The largest file that is read: 20 MB, hundreds of times a real dossier."""

_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_OTHERS = (
    (b"PK\x03\x04", Text("berkas Excel, Word, atau ZIP", "an Excel, Word or ZIP file")),
    (b"\xd0\xcf\x11\xe0", Text("berkas Excel atau Word", "an Excel or Word file")),
    (b"%PDF", Text("berkas PDF", "a PDF file")),
)
_SAVE = Text(
    'Buka berkas di penyunting teks lalu simpan sebagai UTF-8 ("Save as", Encoding: UTF-8).',
    'Open the file in a text editor and save it as UTF-8 ("Save as", Encoding: UTF-8).',
)


class Unreadable(IntegritasError):
    """The file can't be read as text, or the text not as JSON: nothing further can be said."""


def name_of(source: str | Path) -> str:
    """The source in the user's own words; ``-`` is standard input."""
    return str(source)


def read(source: str | Path) -> bytes:
    """The bytes of a regular file, or of standard input for ``-``.

    Never blocks on a FIFO or device. Raises ``Unreadable`` with one problem.
    """
    name = name_of(source)
    outcome = _read_stdin() if name == "-" else _read_file(name)
    if isinstance(outcome, bytes):
        return outcome
    code, message, advice = outcome
    raise Unreadable([Problem(message, advice, file=name, code=code)])


_Failure = tuple[str, Text, Text]


def _read_stdin() -> bytes | _Failure:
    if sys.stdin is None:
        return b""
    raw = sys.stdin.buffer.read(LIMIT + 1)
    return _TOO_LARGE if len(raw) > LIMIT else raw


def _read_file(name: str) -> bytes | _Failure:
    try:
        # Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
        handle = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        return _failure(name, error)
    try:
        status = os.fstat(handle)
        if stat.S_ISDIR(status.st_mode):
            return _FOLDER
        if not stat.S_ISREG(status.st_mode):
            return _SPECIAL
        if status.st_size > LIMIT:
            return _TOO_LARGE
        with open(handle, "rb", closefd=False) as file:
            raw = file.read(LIMIT + 1)  # a file may grow, and some tell no size at all
        return _TOO_LARGE if len(raw) > LIMIT else raw
    except OSError as error:
        return _failure(name, error)
    finally:
        os.close(handle)


def _failure(name: str, error: Exception) -> _Failure:
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return _MISSING
    if os.path.isdir(name):  # Windows refuses to open a folder as "permission denied"
        return _FOLDER
    return _DENIED if isinstance(error, PermissionError) else _UNREADABLE


def decode(raw: bytes, name: str = "") -> str:
    """The bytes as UTF-8 text, without a byte order mark.

    Raises ``Unreadable``: empty or blank file, or another encoding, with the first bad byte.
    """
    if not raw.removeprefix(codecs.BOM_UTF8).strip(b" \t\r\n\0"):
        raise Unreadable(
            [Problem(_EMPTY[1], _EMPTY[2], file=name, line=1, column=1, code="kosong")]
        )
    other = next((what for mark, what in _OTHERS if raw.startswith(mark)), None)
    if other:
        raise Unreadable([_other_format(other, name)])
    wide = next((label for mark, label in _WIDE if raw.startswith(mark)), None)
    if wide is None and b"\0" in raw[:4]:
        wide = "UTF-16"  # ASCII written as UTF-16 or UTF-32 without a mark
    if wide:
        found = Text(f"Berkas ini ditulis dalam {wide};", f"This file is written in {wide};")
        raise Unreadable([_encoding(found, name, 1, 1)])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        bad = error.start
    # The codec counts after the mark when there is one.
    bad += len(codecs.BOM_UTF8) if raw.startswith(codecs.BOM_UTF8) else 0
    line, column = _spot(raw[:bad])
    byte = f"0x{raw[bad]:02X}"
    found = Text(
        f"Ada bita ({byte}) yang bukan UTF-8;", f"There is a byte ({byte}) that isn't UTF-8;"
    )
    raise Unreadable([_encoding(found, name, line, column)])


def _other_format(what: Text, name: str) -> Problem:
    message = Text(f"Ini {what.id}; seharusnya JSON.", f"This is {what.en}; JSON was expected.")
    advice = Text(
        "Buat dosier dengan integritas init, isikan datanya, lalu periksa berkas itu.",
        "Make a dossier with integritas init, fill it in, and check that file.",
    )
    return Problem(message, advice, file=name, line=1, column=1, code="json")


def _encoding(found: Text, name: str, line: int, column: int) -> Problem:
    message = Text(f"{found.id} seharusnya UTF-8.", f"{found.en} UTF-8 was expected.")
    return Problem(message, _SAVE, file=name, line=line, column=column, code="penyandian")


def _spot(before: bytes) -> tuple[int, int]:
    text = before.decode("utf-8-sig", "replace")
    return text.count("\n") + 1, len(text) - text.rfind("\n")


_MISSING = (
    "berkas",
    Text("Berkas belum ditemukan.", "The file wasn't found."),
    Text("Periksa ejaan nama dan letak foldernya.", "Check how its name and folder are spelt."),
)
_FOLDER = (
    "berkas",
    Text(
        "Ini folder; seharusnya satu berkas JSON.", "This is a folder; one JSON file was expected."
    ),
    Text("Sebutkan berkas di dalam folder itu.", "Name the file inside that folder."),
)
_SPECIAL = (
    "berkas",
    Text(
        "Ini pipa atau perangkat; seharusnya berkas biasa.",
        "This is a pipe or a device; a regular file was expected.",
    ),
    Text(
        'Simpan dahulu sebagai berkas, atau kirim lewat masukan baku dengan nama "-".',
        'Save it as a file first, or send it through standard input with the name "-".',
    ),
)
_DENIED = (
    "berkas",
    Text("Berkas ada, tetapi belum boleh dibaca.", "The file is there, but may not be read."),
    Text("Minta atau beri izin baca untuk berkas itu.", "Ask for, or grant, read permission."),
)
_UNREADABLE = (
    "berkas",
    Text("Sistem belum dapat membaca berkas ini.", "The system couldn't read this file."),
    Text("Salin berkas ke folder lain lalu coba lagi.", "Copy it to another folder and try again."),
)
_TOO_LARGE = (
    "berkas",
    Text(
        "Berkas lebih besar dari 20 MB; batasnya 20 MB.",
        "The file is larger than 20 MB; the limit is 20 MB.",
    ),
    Text(
        "Isi berkas ini cukup teks; bukti dirujuk dengan nama berkas atau tautan.",
        "Keep only text here; refer to evidence by file name or link.",
    ),
)
_EMPTY = (
    "kosong",
    Text("Berkas ini kosong; seharusnya berisi JSON.", "The file is empty; JSON was expected."),
    Text(
        "Mulai dengan integritas init atau dari contoh, lalu isi.",
        "Start with integritas init or from an example, then fill it in.",
    ),
)
