"""How a user's own words are repeated in a message: short, printable, and never personal."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice

from integritas_rules.loading.personal import holds
from integritas_rules.model import Json, Text

LONGEST = 60
HIDDEN = Text(
    "(disembunyikan: memuat nomor pribadi)", "(hidden: it holds a personal number)"
)  # fmt: skip


def quoted(value: object) -> Text:
    """A key or other text in quotation marks, cut short; hidden when personal."""
    text = str(value)
    if holds(text):
        return HIDDEN
    cut = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    plain = "".join(c if c.isprintable() else "�" for c in cut)
    shown = f"'{plain}'" if '"' in plain or "“" in plain or "”" in plain else f'"{plain}"'
    return Text(shown, shown)


def found(value: Json) -> Text:
    """What kind of value was found, with a short echo of a scalar."""
    if value is None:
        return Text("null (kosong)", "null")
    if isinstance(value, bool):
        word = "true" if value else "false"
        return Text(f"nilai {word}", word)
    if isinstance(value, str):
        text = quoted(value)
        return Text(f"teks {text.id}", f"the text {text.en}")
    if isinstance(value, int | float):
        # A longer number may be a personal one that lost its last digits to rounding.
        shown = json.dumps(value) if abs(value) < 10**15 else "…"
        return Text(f"angka {shown}", f"the number {shown}")
    if isinstance(value, list):
        return Text("daftar [ … ]", "a list [ … ]")
    return Text("objek { … }", "an object { … }")


def sentence(seen: Text, wanted: Text) -> Text:
    """Found and expected in one sentence."""
    return Text(
        f"Ditemukan {seen.id}; seharusnya {wanted.id}.", f"Found {seen.en}; expected {wanted.en}."
    )


def nearest(word: object, known: Iterable[str]) -> str | None:
    """The known word that the user most likely meant; never one that holds a personal number."""
    text = str(word)[:200].lower()
    candidates = [k for k in islice(dict.fromkeys(known), 300) if not holds(k)]
    from difflib import get_close_matches

    close = get_close_matches(text, candidates, 1, 0.6)
    if not close and len(text) >= 4:  # "tgl_mulai" for "mulai", "nama_instansi" for "nama"
        close = [k for k in candidates if len(k) >= 4 and (k in text or text in k)]
    return close[0] if close else None


def did_you_mean(word: str) -> Text:
    """The question that offers ``word``."""
    return Text(f'Maksud Anda "{word}"?', f'Did you mean "{word}"?')


def listed(words: Iterable[str], most: int = 12) -> str:
    """A comma-separated list, cut after ``most``."""
    every = list(words)
    return ", ".join(every[:most]) + (", …" if len(every) > most else "")
