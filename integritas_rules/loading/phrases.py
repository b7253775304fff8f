"""The words for broken JSON: the messages of ``json``, in both languages and with advice."""

from __future__ import annotations

import re
import unicodedata

from integritas_rules.model import Text

_EXPECTED = (
    ("Expecting property name", Text("nama isian dalam tanda kutip", "a key in quotation marks")),
    ("Illegal trailing comma before end of object", Text("isian lagi", "another key")),
    ("Illegal trailing comma before end of array", Text("nilai lagi", "another value")),
    ("Expecting ':'", Text("titik dua (:) sesudah nama isian", "a colon (:) after the key")),
    ("Expecting ',' array", Text('koma (,) atau "]"', 'a comma (,) or "]"')),
    ("Expecting ','", Text('koma (,) atau "}"', 'a comma (,) or "}"')),
    ("Extra data", Text("akhir berkas", "the end of the file")),
    ("Unterminated", Text('tanda kutip penutup (")', 'a closing quotation mark (")')),
    ("Invalid control", Text("teks yang ditutup pada baris ini", "text closed on this line")),
    ("Invalid \\", Text("urutan \\ yang dikenal", "a known \\ sequence")),
)
_VALUE = Text("sebuah nilai", "a value")

_CAUSES = (
    (
        "<",
        Text(
            "Ini tampaknya halaman web atau XML; unduh berkas JSON aslinya.",
            "This looks like a web page or XML; download the JSON file itself.",
        ),
    ),
    (
        r"['\u2018\u2019\u201c\u201d]",
        Text('Ganti dengan tanda kutip lurus ganda (").', 'Use straight double quotes (").'),
    ),
    (
        r"//|/\*|#",
        Text(
            'JSON belum mengenal komentar; hapus, atau pindahkan ke isian "keterangan".',
            'JSON has no comments; delete it, or move it to "keterangan".',
        ),
    ),
    (
        r"(?i:true|false)\b",
        Text("Tulis true atau false dengan huruf kecil.", "Write true or false in lower case."),
    ),
    (
        r"(?i:none|null|nil|undefined)\b",
        Text(
            "Tulis null, atau hapus isian yang belum ada nilainya.",
            "Write null, or leave out a key that has no value yet.",
        ),
    ),
    (
        r"[0-9.+]",
        Text(
            "Periksa penulisan angka: tanpa nol di depan, tanpa tanda +, desimal dengan titik; "
            "nomor dan kode ditulis sebagai teks dalam tanda kutip.",
            "Check how the number is written: no leading zero, no plus sign; numbers of documents "
            "and codes are text in quotation marks.",
        ),
    ),
    (
        r"[^\W\d_]",
        Text(
            'Tulis teks dan nama isian di antara tanda kutip ("…").',
            'Write text and keys in quotation marks ("…").',
        ),
    ),
)
_BY_MESSAGE = (
    (
        "Invalid control",
        Text(
            'Tutup dengan tanda kutip ("); di dalam teks, baris baru ditulis \\n dan tab \\t.',
            'Close it with a quotation mark ("); inside text a new line is \\n and a tab \\t.',
        ),
    ),
    (
        "Invalid \\",
        Text(
            "Tulis garis miring terbalik dua kali (\\\\), atau pakai garis miring biasa (/).",
            "Write the backslash twice (\\\\), or use a plain slash (/).",
        ),
    ),
    (
        "Expecting ':'",
        Text(
            'Tulis setiap isian sebagai "nama": nilai.',
            'Write each entry as "key": value.',
        ),
    ),
    (
        "Extra data",
        Text(
            "Satu berkas memuat satu objek { … }; hapus sisanya atau periksa kurung penutup.",
            "One file holds one object { … }; delete the rest or check the closing brackets.",
        ),
    ),
)
_TRAILING_COMMA = Text("Hapus koma sebelum kurung penutup.", "Delete the comma before the bracket.")
_MISSING_COMMA = Text(
    "Tambahkan koma di antara dua isian, atau periksa kurung penutup.",
    "Put a comma between the two, or check the closing brackets.",
)
_LOOK = Text(
    "Periksa baris ini dan baris sebelumnya: tanda kutip, titik dua, koma, dan kurung.",
    "Check this line and the one before: quotation marks, colon, comma and brackets.",
)


def expected(said: str, in_array: bool, before: str, rest: str) -> tuple[Text, Text]:
    """What was expected and what to do.

    ``said`` is the message of ``json``, ``before`` the text up to the place, ``rest`` some of the
    text from there on.
    """
    key = f"{said[:13]} array" if in_array and said.startswith("Expecting ','") else said
    wanted = next((text for start, text in _EXPECTED if key.startswith(start)), _VALUE)
    return wanted, _advice(said, before, rest)


def _advice(said: str, before: str, rest: str) -> Text:
    for start, text in _BY_MESSAGE:
        if said.startswith(start):
            return text
    is_end = rest[:1] in ("}", "]")
    if said.startswith("Illegal trailing comma") or (is_end and before.rstrip()[-1:] == ","):
        return _TRAILING_COMMA
    if said.startswith("Expecting ','") and before[-1:].isspace() and rest[:1] not in "/#":
        return _MISSING_COMMA
    for pattern, text in _CAUSES:
        if re.match(pattern, rest):
            return text
    return _MISSING_COMMA if said.startswith("Expecting ','") else _LOOK


def truncated(bracket: str, line: int) -> tuple[Text, Text]:
    """What was expected and what to do when the text ends while a bracket is still open."""
    close = "}" if bracket == "{" else "]"
    return (
        Text(
            f'"{close}" penutup untuk "{bracket}" di baris {line}; berkas tampaknya terpotong',
            f'"{close}" to close the "{bracket}" of line {line}; the file seems cut off',
        ),
        Text(
            "Salin atau unduh ulang berkas sampai lengkap, atau lengkapi kurung penutupnya.",
            "Copy or download the whole file again, or add the closing brackets.",
        ),
    )


def seen(character: str) -> Text:
    """The name of one character of the file, or of its end."""
    if not character:
        return Text("akhir berkas", "the end of the file")
    if character in "\r\n":
        return Text("akhir baris", "the end of the line")
    if character.isprintable():
        return Text(f"“{character}”", f"“{character}”")
    name = f"U+{ord(character):04X}"
    label = unicodedata.name(character, "")
    shown = f"{name} ({label})" if label else name
    return Text(f"karakter {shown}", f"the character {shown}")


def too_deep(limit: int) -> tuple[Text, Text]:
    """Message and advice for a text nested over ``limit`` levels."""
    return (
        Text(
            f"Kurung bersarang lebih dari {limit} tingkat; batasnya {limit}.",
            f"Brackets are nested over {limit} levels; the limit is {limit}.",
        ),
        Text(
            "Periksa kurung penutup yang hilang; delapan tingkat sudah cukup.",
            "Look for a missing closing bracket; eight levels are enough.",
        ),
    )
