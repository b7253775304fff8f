"""Finds personal numbers (NIP, NIK) in text, so that they can be refused and never repeated.

A number counts only when its structure is valid and it is bounded by characters that are
neither letters nor digits; so digests, ids of shared links and document numbers pass.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date

_BEFORE, _AFTER = r"(?<![^\W_])", r"(?![^\W_])"
_N = "[0-9]"
_YEAR, _MONTH_OR_DAY = ["[12]", "[09]", _N, _N], ["[0-3]", _N]


class _Number:
    """The form of a personal number: which digits, and what may stand between two of them.

    The form takes long to compile, so it waits for a text that has so many digits so close at all.
    """

    def __init__(self, digits: list[str], gap: str) -> None:
        self._exact = _BEFORE + gap.join(digits) + _AFTER
        self._digits = re.compile(f"{_N}(?:{gap}{_N}){{{len(digits) - 1}}}")

    def found(self, text: str, valid: Callable[[str], bool]) -> bool:
        """Whether the text holds such a number, whose digits are ``valid`` too."""
        if not self._digits.search(text):
            return False
        pattern = re.compile(self._exact)
        found = pattern.search(text)
        while found:
            if valid(found.group()):
                return True
            found = pattern.search(text, found.start() + 1)
        return False


# NIP: birth date, appointment year and month (21 and up: PPPK, by contract), sex, serial. Hardly
# any other 18 digits have this form, so any grouping by up to three other characters counts.
_NIP = _Number(
    [*_YEAR, *_MONTH_OR_DAY, *_MONTH_OR_DAY, *_YEAR, *_MONTH_OR_DAY, "[12]", _N, _N, _N],
    r"[\W_]{0,3}",
)
# NIK: region, birth date (day + 40 for women), serial. One 16-digit number in twenty has this
# form, so only blanks, dots and dashes may group it, and only as coarsely as people do.
_NIK = _Number(
    ["[1-9]", _N, _N, _N, _N, _N, "[0-7]", _N, "[01]", _N, _N, _N, _N, _N, _N, _N],
    r"[\s.\-_\u2010-\u2015\u00ad\u200b-\u200d\u2060]{0,3}",
)
_GROUPS_OF_NIK = (*range(1, 8), 16)
_OTHER = r"[^0-9]+"
_SHA256 = r"[0-9a-f]{64}\Z"


def kind_of(value: object) -> str | None:
    """``"NIP"`` or ``"NIK"`` when the text or number holds one, else ``None``."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    if isinstance(value, int) and abs(value) >= 10**18:
        return None  # longer than a NIP, and perhaps too long to turn into text
    text = value if isinstance(value, str) else str(value)
    if not text.isascii():
        text = _plain_digits(text)
    if len(text) < 16:
        return None
    if _NIP.found(text, _valid_nip):
        return "NIP"
    return "NIK" if _NIK.found(text, _valid_nik) else None


def holds(value: object) -> bool:
    """Whether the text or number holds a personal number."""
    return kind_of(value) is not None


def is_digest(key: object, value: object) -> bool:
    """Whether this is a ``sha256`` field with a digest in it, which is left alone."""
    return key == "sha256" and isinstance(value, str) and re.match(_SHA256, value) is not None


def _plain_digits(text: str) -> str:
    """Full-width and other decimal digits as ASCII, other characters as they are."""
    return "".join(
        str(unicodedata.decimal(c)) if c.isdecimal() else c
        for c in unicodedata.normalize("NFKC", text)
    )


def _valid_nip(number: str) -> bool:
    digits = re.sub(_OTHER, "", number)
    born, appointed, month = int(digits[:4]), int(digits[8:12]), int(digits[12:14])
    return (
        1930 <= born <= 2015
        and 15 <= appointed - born <= 65
        and (1 <= month <= 12 or 21 <= month <= 29)
        and _is_day(born, int(digits[4:6]), int(digits[6:8]))
    )


def _valid_nik(number: str) -> bool:
    groups = re.split(_OTHER, number)
    digits = "".join(groups)
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    return (
        len(groups) in _GROUPS_OF_NIK
        and 11 <= int(digits[:2]) <= 96
        and digits[12:] != "0000"
        and any(_is_day(c + year, month, day - 40 * (day > 40)) for c in (1900, 2000))
    )


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
