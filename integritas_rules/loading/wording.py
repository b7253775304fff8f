"""The sentences for structure: what was expected and what to do, in both languages.

Each function gives the expected thing (or the whole message) and the advice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date

from integritas_rules.loading.echo import did_you_mean, listed, nearest, quoted
from integritas_rules.loading.mendings import dates, name_like
from integritas_rules.loading.personal import holds
from integritas_rules.model import Json, Text

Pair = tuple[Text, Text]

TYPES = {
    "text": Text("teks di antara tanda kutip", "text in quotation marks"),
    "integer": Text("bilangan bulat tanpa tanda kutip", "a whole number without quotation marks"),
    "number": Text("angka tanpa tanda kutip", "a number without quotation marks"),
    "boolean": Text("true atau false", "true or false"),
    "list": Text("daftar di antara kurung siku [ … ]", "a list in square brackets [ … ]"),
    "object": Text(
        "objek di antara kurung kurawal { … }", "an object in braces { … }"
    ),
}  # fmt: skip


def shown(example: Json) -> str | None:
    """An example as JSON, when it is short enough to help."""
    if example in (None, [], {}):
        return None
    text = json.dumps(example, ensure_ascii=False)
    return text if len(text) <= 120 and "…" not in text else None


def with_example(advice: Text, example: Json, key: str = "") -> Text:
    """The advice, followed by an example when there is a short one."""
    text = shown(example)
    if text is None:
        return advice
    text = f'"{key}": {text}' if key else text
    return Text(f"{advice.id} Contoh: {text}.", f"{advice.en} Example: {text}.")


def newer_version(versi: Text, reads: str) -> Pair:
    """For a file of a later format."""
    return (
        Text(
            f"Berkas ini memakai format versi {versi.id}; alat ini membaca sampai versi {reads}.",
            f"This file has format version {versi.en}; this tool reads up to version {reads}.",
        ),
        Text(
            "Perbarui alat ini ke versi terbaru, lalu periksa lagi.",
            "Upgrade this tool, then check again.",
        ),
    )


def unknown_key(key: object, known: Sequence[str]) -> Pair:
    """For a key that the format doesn't have; ``known`` are those it has here."""
    name, near = quoted(key), nearest(key, known)
    advice = did_you_mean(near) if near else _choose_key(listed(known, 20))
    return Text(f"Isian {name.id} tidak dikenal.", f"The key {name.en} isn't known."), advice


def _choose_key(known: str) -> Text:
    if not known:
        return Text("Hapus isian ini.", "Remove this key.")
    return Text(
        f"Hapus isian ini, atau pakai salah satu: {known}.", f"Remove it, or use one of: {known}."
    )


def missing_key(key: str, indonesian: str, english: str, example: Json) -> Pair:
    """For a required key that isn't there; with what the format says about it."""
    what = Text(
        f"Tambahkan: {indonesian}" if indonesian else f'Tambahkan isian "{key}".',
        f"Add it: {english}" if english else f'Add the key "{key}".',
    )
    message = Text(f'Isian wajib "{key}" belum diisi.', f'The required key "{key}" is missing.')
    return message, with_example(what, example, key)


def wrong_type(name: str, value: Json, example: Json) -> Pair:
    """For a value of another JSON type."""
    if value is None:
        return TYPES[name], with_example(
            Text(
                "Isi nilainya, atau hapus isian ini bila boleh kosong.",
                "Give it a value, or leave the key out if that is allowed.",
            ),
            example,
        )
    return TYPES[name], with_example(
        Text(f"Tulis {TYPES[name].id}.", f"Write {TYPES[name].en}."), example
    )


ROOT_ADVICE = Text(
    "Seluruh isi berkas berada di dalam satu objek { … }; "
    "mulai dengan integritas init atau dari contoh.",
    "All of the file stands in one object { … }; start with integritas init or from an example.",
)


def choice(value: Json, allowed: Sequence[str]) -> Pair:
    """For a word outside a fixed list."""
    words = listed([f'"{word}"' for word in allowed], 30)
    if len(allowed) == 1:
        return Text(words, words), Text(f"Tulis {words}.", f"Write {words}.")
    wanted = Text("salah satu pilihan yang tersedia", "one of the choices")
    choose = Text(f"Pilih salah satu: {words}.", f"Choose one of: {words}.")
    near = nearest(value, allowed) if isinstance(value, str) and not holds(value) else None
    if near is None:
        return wanted, choose
    ask = did_you_mean(near)
    if len(allowed) > 8:
        return wanted, ask
    return wanted, Text(f"{ask.id} {choose.id}", f"{ask.en} {choose.en}")


_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def calendar_date(value: Json) -> Pair:
    """For a text that isn't a date, is a day that doesn't exist, or is out of range."""
    if not isinstance(value, str) or holds(value):
        return _DATE, _DATE_ADVICE
    if _ISO.fullmatch(value):
        return (_YEARS, _YEARS_ADVICE) if _exists(value) else (_REAL_DAY, _REAL_DAY_ADVICE)
    meant = dates(value) or dates(value.strip()[:10])
    if not meant:
        return _DATE, _DATE_ADVICE
    first, *others = (f'"{day}"' for day in meant)
    return _DATE, _ASK_BOTH.within(one=first, other=others[0]) if others else did_you_mean(meant[0])


def _exists(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


_DATE = Text('tanggal "tahun-bulan-hari"', 'a date "year-month-day"')
_ASK_BOTH = Text("Maksud Anda {one} atau {other}?", "Did you mean {one} or {other}?")
_DATE_ADVICE = Text('Tulis seperti "2024-01-15".', 'Write it like "2024-01-15".')
_REAL_DAY = Text("tanggal yang ada di kalender", "a day that exists")
_REAL_DAY_ADVICE = Text(
    "Periksa bulan dan jumlah hari dalam bulan itu.",
    "Check the month, and how many days that month has.",
)
_YEARS = Text("tanggal antara tahun 1900 dan 2099", "a date between the years 1900 and 2099")
_YEARS_ADVICE = Text("Periksa tahunnya; mungkin salah ketik.", "Check the year; perhaps a typo.")


def pattern(value: Json, regex: str, example: Json) -> Pair:
    """For a text of another form: an id, a digest."""
    if "64" in regex:
        prefix = Text('"sha256:" lalu ', '"sha256:" and ') if "sha256:" in regex else Text("", "")
        wanted = Text(
            f"sidik SHA-256: {prefix.id}64 angka heksadesimal huruf kecil",
            f"a SHA-256 digest: {prefix.en}64 lower-case hexadecimal digits",
        )
        return wanted, Text(
            "Salin sidik dari keluaran alat ini; jangan diketik sendiri.",
            "Copy the digest from this tool's output; don't type it.",
        )
    wanted = Text(
        "pengenal dari huruf kecil, angka, dan tanda hubung, tanpa spasi",
        "an id of lower-case letters, digits and hyphens, without spaces",
    )
    name = None if holds(value) else name_like(value, regex)
    if name:
        return wanted, did_you_mean(name)
    return wanted, with_example(Text("Ganti pengenal ini.", "Change this id."), example)


EMPTY_TEXT: Pair = (
    Text("teks yang berisi", "text with something in it"),
    Text(
        "Isi teksnya, atau hapus isian ini bila belum ada.",
        "Fill it in, or leave the key out for now.",
    ),
)


def long_text(length: int, most: int) -> Pair:
    """For a text over the limit."""
    return (
        Text(
            f"paling panjang {most} karakter (ini {length})",
            f"at most {most} characters (this has {length})",
        ),
        Text(
            "Ringkas, dan taruh uraian lengkap di dokumen bukti.",
            "Shorten it, and put the full account in a document of evidence.",
        ),
    )


def at_least(limit: float) -> Pair:
    """For a number that is too small; 5 is the limit below which people could be recognised."""
    wanted = Text(f"paling kecil {limit:g}", f"at least {limit:g}")
    if limit == 5:
        return wanted, Text(
            "Kosongkan angka di bawah 5 supaya orangnya tidak dapat dikenali.",
            "Leave out counts under 5, so that nobody can be recognised.",
        )
    return wanted, Text("Periksa angkanya.", "Check the number.")


def at_most(limit: float) -> Pair:
    """For a number that is too large."""
    return Text(f"paling besar {limit:g}", f"at most {limit:g}"), Text(
        "Periksa angkanya.", "Check the number."
    )


def other(example: Json) -> Pair:
    """For whatever else a model may refuse."""
    return Text("nilai menurut formatnya", "a value as the format has it"), with_example(
        Text("Periksa isian ini menurut panduan format.", "Check this key against the format."),
        example,
    )
