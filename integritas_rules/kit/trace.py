"""Anchors of a pack against a text of the regulation: found where, moved, or lost.

Only white space is levelled: the sources are read by machine, and a phrase may run over lines.
"""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from integritas_rules.model import Clause, Pack

_CLOSE = 0.5
"""Below this likeness a passage has nothing to do with the anchor."""
_COMMON = 200
_TRIED = 12


class Fate(StrEnum):
    """What became of an anchor."""

    FOUND = "found"
    MOVED = "moved"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the text that look like a lost anchor, and how much: 0 to 1."""

    line: int
    words: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Found:
    """One clause: its anchor's line in the text, and in the old text when there is one."""

    clause: Clause
    fate: Fate
    line: int | None
    old_line: int | None = None
    closest: Passage | None = None


@dataclass(frozen=True, slots=True)
class Traced:
    """The anchors of a pack in a text; ``compared`` when there was an old text too."""

    pack: Pack
    found: tuple[Found, ...]
    compared: bool

    def of(self, fate: Fate) -> tuple[Found, ...]:
        """Those with one fate, in the order of the pack."""
        return tuple(f for f in self.found if f.fate == fate)


def trace(pack: Pack, text: str, old: str | None = None) -> Traced:
    """Look for each anchor of ``pack`` in ``text``.

    An anchor that occurs several times is taken where it keeps most anchors in order. Moved are
    those that stand out of the order of the pack, or of the text ``old``.
    """
    new = _Levelled(text)
    before = _Levelled(old) if old is not None else None
    clauses = list(pack.clauses.values())
    earlier = _places(clauses, before)[0] if before else {}
    order = sorted(clauses, key=lambda c: earlier.get(c.id, 0)) if before else clauses
    places, in_order = _places(order, new)

    def found(clause: Clause) -> Found:
        line, was = places.get(clause.id), earlier.get(clause.id)
        if line is None:
            return Found(clause, Fate.LOST, None, was, new.closest(clause.citation.anchor))
        # What wasn't in the old text can't have moved from it.
        stays = clause.id in in_order or (before is not None and was is None)
        return Found(clause, Fate.FOUND if stays else Fate.MOVED, line, was)

    return Traced(
        pack,
        tuple(found(c) for c in clauses),
        compared=before is not None,
    )


class _Levelled:
    """A text with every run of white space as one blank, that knows its lines."""

    def __init__(self, text: str) -> None:
        words = list(re.finditer(r"\S+", text))
        self.words = [w.group() for w in words]
        self.text = " ".join(self.words)
        ends = [m.start() for m in re.finditer("\n", text)]
        self._lines = [bisect_left(ends, w.start()) + 1 for w in words]
        self._starts = list(accumulate((len(w) + 1 for w in self.words), initial=0))
        self._index: dict[str, list[int]] = {}
        for n, word in enumerate(self.words):
            self._index.setdefault(_bare(word), []).append(n)

    def lines_with(self, phrase: str) -> list[int]:
        """The 1-based lines on which the phrase begins, in order, each once."""
        wanted = re.escape(" ".join(phrase.split()))
        starts = (m.start() for m in re.finditer(f"(?={wanted})", self.text))
        return list(dict.fromkeys(self._lines[bisect_right(self._starts, at) - 1] for at in starts))

    def closest(self, phrase: str) -> Passage | None:
        """The passage that looks most like ``phrase``; ``None`` when none does."""
        words = phrase.split()
        scored = [
            (self._likeness(start, phrase, len(words)), -start) for start in self._near(words)
        ]
        likeness, start = max(scored, default=(0.0, 0))
        if likeness < _CLOSE:
            return None
        said = " ".join(self.words[-start : -start + len(words)])
        return Passage(self._lines[-start], said, round(likeness, 2))

    def _likeness(self, start: int, phrase: str, length: int) -> float:
        said = " ".join(self.words[start : start + length])
        return difflib.SequenceMatcher(None, said.casefold(), phrase.casefold(), False).ratio()

    def _near(self, words: Sequence[str]) -> Iterator[int]:
        """The few starts whose next words share most words with these."""
        starts: Counter[int] = Counter()
        for n, word in enumerate(words):
            places = self._index.get(_bare(word), [])
            starts.update(max(p - n, 0) for p in places if len(places) <= _COMMON)
        best = sorted(starts.items(), key=lambda pair: (-pair[1], pair[0]))
        yield from (start for start, _ in best[:_TRIED])


def _bare(word: str) -> str:
    """A word without its signs and capitals."""
    return re.sub(r"\W", "", word).casefold()


def _places(clauses: Sequence[Clause], text: _Levelled) -> tuple[dict[str, int], frozenset[str]]:
    """Where each anchor stands, and the ids of those that keep the order of ``clauses``.

    The longest run in order decides, by lines: a row of a table is one line, read in any order.
    The other anchors are taken nearest to the one before.
    """
    seen = {c.id: text.lines_with(c.citation.anchor) for c in clauses}
    kept = _longest([(c.id, line) for c in clauses for line in reversed(seen[c.id])])
    places: dict[str, int] = {}
    last = 0
    for clause in clauses:
        if seen[clause.id]:
            near = min(seen[clause.id], key=lambda line: abs(line - last))
            places[clause.id] = kept.get(clause.id, near)
            last = places[clause.id] if clause.id in kept else last
    return places, frozenset(kept)


def _longest(pairs: Sequence[tuple[str, int]]) -> dict[str, int]:
    """The longest run of pairs whose places never go back, one a clause.

    The places of one clause come in falling order, so that a run takes no more than one of them.
    """
    tails: list[int] = []
    ends: list[int] = []
    links: list[int] = []
    for n, (_, at) in enumerate(pairs):
        length = bisect_right(tails, at)
        tails[length : length + 1] = [at]
        links.append(ends[length - 1] if length else -1)
        ends[length : length + 1] = [n]
    run: dict[str, int] = {}
    at = ends[-1] if ends else -1
    while at >= 0:
        run[pairs[at][0]] = pairs[at][1]
        at = links[at]
    return run
