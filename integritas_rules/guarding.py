"""What the generated guards share: the forms of short texts, remembered, and what is left to see.

A guard passes only what is surely lawful. Whatever it isn't sure of it leaves by an exception, and
then the models are asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cached_property

from integritas_rules.frozen import frozen
from integritas_rules.hints import Any

EXACT = 10**15 - 1
"""Larger integers may be changed by other programs, or be personal: a guard isn't sure of them."""
FRACTIONS = 1e-6, 1e6
"""Between these is what a guard is sure of, whatever the sign, once it has a fraction."""
LONGEST = 2000
"""The longest text that a guard is sure of."""
_MOST = 8192
"""How many names of a form are remembered; a long run over many files begins anew after that."""

_DIGITS = b"0123456789"
# So many digits that begin a word could be a personal number (NIK).
_MANY_DIGITS = r"[0-9](?<![0-9A-Za-z][0-9])(?:[^0-9A-Za-z]*+[0-9]){15}"


class Unsure(Exception):
    """The value may be lawful or not: the models must be asked."""


class Texts(list[Any]):
    """The free texts that were met so far, and whether a number with a fraction was."""

    fraction = False


@frozen
class Seen:
    """What a guard hasn't judged in lawful data: how many keys there are, whether some number has a
    fraction, and the free texts, set apart by lines with a single letter, so that no number runs
    from one into the next."""

    keys: int
    fraction: bool
    texts: str


def seen(keys: int, texts: Texts) -> Seen:
    """The guard's answer, once every free text is one and has a lawful length; else ``Unsure``."""
    if not all(texts) or max(map(len, texts), default=0) > LONGEST:
        raise Unsure
    return Seen(keys, texts.fraction, "\nx\n".join(texts))


def _may_be_personal(name: str) -> bool:
    others = name.encode("utf-8", "replace").translate(None, _DIGITS)
    return len(name) - len(others) >= 16 and re.search(_MANY_DIGITS, name) is not None


class Names(set[str]):
    """The texts of one form, such as ids, that were met so far and hold no personal number."""

    def __init__(self, pattern: str, most: int | None = None) -> None:
        super().__init__()
        self._pattern, self._most = pattern, most or LONGEST

    @cached_property
    def _search(self) -> Callable[[str], object]:
        return re.compile(self._pattern).search

    def learn(self, value: Any) -> None:
        """Take in another text of this form; ``Unsure`` if it isn't one."""
        if type(value) is not str or len(value) > self._most:
            raise Unsure
        if self._search(value) is None:
            raise Unsure
        if len(value) >= 16 and _may_be_personal(value):
            raise Unsure
        if len(self) >= _MOST:
            self.clear()
        self.add(value)

    def learn_all(self, values: list[Any]) -> None:
        """Take in a list of texts; ``Unsure`` if any isn't of this form."""
        for value in values:
            if value not in self:
                self.learn(value)


class Days(Names):
    """The calendar days from 1900 to 2099 that were met so far, written ``2026-07-06``."""

    def __init__(self) -> None:
        super().__init__("")

    def learn(self, value: Any) -> None:
        """Take in another day; ``Unsure`` if there is none."""
        if type(value) is not str or len(value) != 10 or not value.isascii():
            raise Unsure
        digits = value[:4] + value[5:7] + value[8:]
        if value[4] + value[7] != "--" or value[:2] not in ("19", "20") or not digits.isdigit():
            raise Unsure
        try:
            date.fromisoformat(value)
        except ValueError:
            raise Unsure from None
        self.add(value)


DAYS = Days()
"""One memory of days for all formats."""
