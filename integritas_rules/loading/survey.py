"""What the parser lets pass and the tool refuses: personal numbers, repeated keys, and more.

``is_plain`` looks at all texts of lawful data at once and is quick, ``is_doubtful`` at every text
of any data; ``survey`` looks at the text of the file, so it sees overwritten values and numbers as
written, and knows the offset of everything. Each is asked when the one before it has its doubts.
"""

from __future__ import annotations

import re
import string
import sys
import unicodedata
from collections.abc import Iterator

from integritas_rules.loading.echo import quoted
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.personal import is_digest, kind_of
from integritas_rules.loading.positions import Locator, Member, Path
from integritas_rules.model import Json, Text

SAFE_INTEGER = 2**53 - 1
"""Larger integers are changed silently by spreadsheets and browsers (RFC 7493)."""

# Patterns are compiled by ``re`` when first used; most files need none of them.
# What can't be shown or written to XML and terminals: controls, surrogates, noncharacters.
_UNFIT = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
_TOKEN = r"[^\s,\]}]+"


# As many digits as a NIK has, with gaps no longer than a personal number may have.
_DIGITS = "[0-9](?:[^0-9A-Za-z]{0,3}+[0-9]){15,}+"
_ASCII = bytes(range(128))
# For a look at the digits alone: what may stand between those of a NIK is left out, as is whatever
# isn't ASCII; what may stand between those of a NIP becomes a slash, any letter an x.
_LEFT_OUT = b"\t\n\r .-_" + bytes(range(128, 256))
_CONTROLS = bytes({*range(32), 127} - {*_LEFT_OUT})
_REDUCED = bytes.maketrans(
    (string.digits + string.ascii_letters + string.punctuation).encode() + _CONTROLS,
    b"0" * 10 + b"x" * 52 + b"/" * 32 + b"!" * len(_CONTROLS),
)


def is_plain(texts: str) -> bool:
    """Whether no text can hold a personal number or an unfit character; they stand one after the
    other, set apart as ``guarding.Seen`` has them.

    Only a quick look: what isn't plain may still be harmless.
    """
    raw = texts.encode("utf-8", "surrogatepass")
    if not raw.isascii() and not all(map(_is_itself, _foreign(raw))):
        return False
    reduced = raw.translate(_REDUCED, _LEFT_OUT)
    if b"!" in reduced:
        return False
    if b"0" * 16 not in reduced and b"0" * 18 not in reduced.replace(b"/", b""):
        return True
    return all(
        kind_of(texts[max(found.start() - 1, 0) : found.end() + 1]) is None
        for found in re.finditer(_DIGITS, texts)
    )


def _foreign(raw: bytes) -> set[str]:
    """The characters outside of ASCII in UTF-8."""
    return set(raw.translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def _is_itself(character: str) -> bool:
    """Whether it is fit to be shown, and stands for no other characters, perhaps digits."""
    return (
        not character.isdecimal()
        and unicodedata.is_normalized("NFKC", character)
        and re.match(_UNFIT, character) is None
    )


def is_doubtful(data: Json) -> bool:
    """Whether any key or value holds a personal number or an unfit character."""
    pending: list[tuple[Json, Json]] = [(None, data)]
    while pending:
        key, value = pending.pop()
        if isinstance(value, dict):
            if any(_doubtful_text(name) for name in value):
                return True
            pending.extend(value.items())
        elif isinstance(value, list):
            pending.extend((None, item) for item in value)
        elif isinstance(value, str) and _doubtful_text(value) and not is_digest(key, value):
            return True
    return False


def _doubtful_text(text: str) -> bool:
    return (not text.isprintable() and re.search(_UNFIT, text) is not None) or (
        kind_of(text) is not None
    )


def survey(text: str, locator: Locator) -> Iterator[Finding]:
    """Everything in the text that is refused although ``json`` accepts it, in no set order."""
    pending: list[tuple[Path, Member]] = [((), Member("", locator.root, locator.root))]
    while pending:
        path, member = pending.pop()
        first = text[member.value]
        if first in "{[":
            members = list(locator.members(member.value))
            if first == "{":
                yield from _keys(path, members, locator)
            pending.extend(((*path, child.name), child) for child in members)
        elif first == '"':
            yield from _text(path, member, locator.string(member.value))
        elif found := re.compile(_TOKEN).match(text, member.value):
            yield from _number(path, member, found.group())


def _keys(path: Path, members: list[Member], locator: Locator) -> Iterator[Finding]:
    seen: dict[str, Member] = {}
    for member in members:
        earlier = seen.setdefault(member.name, member)
        if earlier is not member:
            yield _repeated((*path, member.name), member, locator.spot(earlier.key))
        if kind := kind_of(member.name):
            yield _personal(kind, path, member.key, is_key=True)
        if unfit := re.search(_UNFIT, member.name):
            yield _unfit(path, member.key, unfit.group())


def _text(path: Path, member: Member, value: str) -> Iterator[Finding]:
    kind = kind_of(value)
    if kind and not is_digest(member.name, value):
        yield _personal(kind, path, member.value)
    if unfit := re.search(_UNFIT, value):
        yield _unfit(path, member.value, unfit.group())


def _number(path: Path, member: Member, token: str) -> Iterator[Finding]:
    if token in ("NaN", "Infinity", "-Infinity"):
        yield Finding("angka", path, _constant(token), _CONSTANT_ADVICE, offset=member.value)
    elif kind := kind_of(token) or kind_of(_whole(token)):
        yield _personal(kind, path, member.value)
    elif token not in ("true", "false", "null") and _out_of_range(token):
        yield Finding("angka", path, _too_large(token), _TOO_LARGE_ADVICE, offset=member.value)


def _whole(token: str) -> int | None:
    """The integer that a number written with a fraction or exponent comes to, if not too long."""
    if token in ("true", "false", "null") or abs(float(token)) >= 1e18:
        return None
    from decimal import Decimal

    return int(Decimal(token))


def _out_of_range(token: str) -> bool:
    return abs(float(token)) > _limit(token)


def _limit(token: str) -> float:
    return SAFE_INTEGER if token.lstrip("-").isdigit() else sys.float_info.max


def _personal(kind: str, path: Path, offset: int, is_key: bool = False) -> Finding:
    what = Text("Nama isian ini", "This key") if is_key else Text("Nilai ini", "This value")
    message = Text(
        f"{what.id} memuat nomor pribadi ({kind}); seharusnya tanpa data pribadi.",
        f"{what.en} holds a personal number ({kind}); no personal data was expected.",
    )
    return Finding("data-pribadi", path, message, _PERSONAL_ADVICE, offset=offset)


def _repeated(path: Path, member: Member, earlier: tuple[int, int]) -> Finding:
    name, (line, column) = quoted(member.name), earlier
    message = Text(
        f"Isian {name.id} ditulis dua kali; sebelumnya di baris {line} kolom {column}.",
        f"The key {name.en} is written twice; before on line {line} column {column}.",
    )
    return Finding("kunci-ganda", path, message, _REPEATED_ADVICE, offset=member.key)


def _unfit(path: Path, offset: int, character: str) -> Finding:
    code = f"U+{ord(character):04X}"
    message = Text(
        f"Ada karakter {code} yang tidak dapat ditampilkan.",
        f"There is a character {code} that can't be shown.",
    )
    return Finding("karakter", path, message, _UNFIT_ADVICE, offset=offset)


def _constant(token: str) -> Text:
    return Text(
        f"Ditemukan {token}; seharusnya angka biasa.", f"Found {token}; expected a plain number."
    )


def _too_large(token: str) -> Text:
    limit = f"{_limit(token):.17g}"
    return Text(
        f"Angka ini terlalu besar; seharusnya paling besar {limit}.",
        f"This number is too large; at most {limit} was expected.",
    )


_CONSTANT_ADVICE = Text(
    "Hapus isian ini bila nilainya belum ada; jangan diisi hasil hitung yang gagal.",
    "Leave the key out when there is no value; don't keep the result of a failed sum.",
)
_TOO_LARGE_ADVICE = Text(
    'Bila ini nomor atau kode, tulis sebagai teks di antara tanda kutip ("…").',
    'If it is a number of a document or a code, write it as text in quotation marks ("…").',
)
_PERSONAL_ADVICE = Text(
    "Hapus nomor itu; sebut jabatan, nomor keputusan, atau jumlah orang saja. "
    "Menyamarkan dengan hash belum cukup.",
    "Remove it; name the office, the decree number or a head count only. Hashing it isn't enough.",
)
_REPEATED_ADVICE = Text(
    "Gabungkan menjadi satu isian; hanya yang terakhir yang akan terbaca.",
    "Merge the two; only the last would be read.",
)
_UNFIT_ADVICE = Text(
    "Hapus karakter itu; biasanya terbawa saat menyalin dari pengolah kata.",
    "Delete it; it usually comes along when copying from a word processor.",
)
