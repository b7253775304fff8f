"""Which known words a word may be a slip of the pen for: strictly, so that one answer can be used.

Other than :func:`integritas_rules.loading.echo.nearest`, which guesses for a question to the user,
this never passes over what may tell two things apart: digits, and short parts of a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from integritas_rules.loading.personal import holds

SHORT = 4
"""Parts of a name up to this length have to be the same: ``k1-b`` isn't a misspelt ``k1-d``."""
LONG = 9
"""Parts of a fixed vocabulary from this length on may be two slips away."""

_BETWEEN = r"[^a-z0-9]+"


def likely(word: object, known: Iterable[str], vocabulary: bool = False) -> tuple[str, ...]:
    """The known words that ``word`` may have been meant to be; several mean that it isn't clear.

    Those that differ only in case, blanks, dashes and such come first and alone. ``vocabulary``:
    the words are a fixed list, so that somewhat more may be wrong.
    """
    if not isinstance(word, str) or len(word) > 200 or holds(word):
        return ()
    mine = plain(word)
    named = {k: plain(k) for k in dict.fromkeys(known) if not holds(k)}
    same = tuple(k for k, own in named.items() if own == mine)
    if same or not mine:
        return same
    if not any(c.isdigit() for c in mine):
        closed = mine.replace("-", "")
        same = tuple(k for k, own in named.items() if own.replace("-", "") == closed)
    return same or tuple(k for k, own in named.items() if _near(mine, own, vocabulary))


def plain(word: str) -> str:
    """A name in lower case, with one dash wherever something else than letters and digits is."""
    return re.sub(_BETWEEN, "-", unicodedata.normalize("NFKC", word).casefold()).strip("-")


def _near(one: str, other: str, vocabulary: bool) -> bool:
    ours, theirs = one.split("-"), other.split("-")
    return len(ours) == len(theirs) and all(
        _slip(a, b, vocabulary) for a, b in zip(ours, theirs, strict=True)
    )


def _slip(one: str, other: str, vocabulary: bool) -> bool:
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter <= SHORT or any(c.isdigit() for c in one + other):
        return False
    return slips(one, other) <= (2 if vocabulary and shorter >= LONG else 1)


def slips(one: str, other: str) -> int:
    """How many letters were left out, added, mistaken or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]
