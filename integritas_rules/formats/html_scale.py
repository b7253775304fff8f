"""Dates to horizontal places: the scale of the timeline, its ticks, and its upright lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from integritas_rules.words import day

LEFT, RIGHT = 262, 1080
"""Where the plot begins and ends; the names of the rows stand left of it."""

_SPANS = (1, 3, 6, 12, 24, 60, 120, 240)
"""Months between ticks; the last is enough for the two centuries that a dossier may name."""

_MOST_TICKS = 13
_EDGE = 12
"""No tick so close to the ends of the plot: its label would be cut."""

_CHARACTER = 6.3
"""Width of a character of a line's label, more or less."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The days that the plot shows."""

    first: int
    last: int

    def x(self, iso: str) -> float:
        """The place of a day."""
        at = date.fromisoformat(iso).toordinal()
        return round(LEFT + (at - self.first) / (self.last - self.first) * (RIGHT - LEFT), 1)


@dataclass(frozen=True, slots=True)
class Tick:
    """A first of a month on the scale; ``year`` where the year is told."""

    x: float
    label: str
    year: bool


@dataclass(frozen=True, slots=True)
class Line:
    """An upright line with its label, which stands on the ``lane`` where it covers no other."""

    x: float
    kind: str
    label: str
    anchor: str
    lane: int


def scale_of(days: Sequence[str]) -> Scale:
    """The scale that holds all the days, with a little room at both ends."""
    known = [date.fromisoformat(d).toordinal() for d in days]
    room = max(7, (max(known) - min(known)) // 60)
    return Scale(min(known) - room, max(known) + room)


def ticks(scale: Scale, lang: str) -> tuple[Tick, ...]:
    """About a dozen ticks at most, on round months."""
    first, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
    low, high = first.year * 12 + first.month, last.year * 12 + last.month - 1
    step = next(s for s in _SPANS if (high - low) // s < _MOST_TICKS)
    return tuple(
        Tick(scale.x(first_day.isoformat()), _label(first_day, step, lang), first_day.month == 1)
        for first_day in _months(low + -low % step, high, step)
        if LEFT + _EDGE < scale.x(first_day.isoformat()) < RIGHT - _EDGE
    )


def _months(low: int, high: int, step: int) -> Iterator[date]:
    yield from (date(n // 12, n % 12 + 1, 1) for n in range(low, high + 1, step))


def _label(first: date, step: int, lang: str) -> str:
    """“Apr 2024”, or the year alone."""
    _, month, year = day(first.isoformat()).in_(lang).split()
    return year if step >= 12 else f"{month[:3]} {year}"


def lines(scale: Scale, marked: Sequence[tuple[str, str, str]]) -> tuple[Line, ...]:
    """The lines (day, kind, label), from left to right, each label on the first free lane."""
    ends: list[float] = []
    made = []
    for iso, kind, label in sorted(marked):
        x, width = scale.x(iso), len(label) * _CHARACTER
        anchor = "end" if x + width > RIGHT else "start"
        start = x - width if anchor == "end" else x
        lane = next((n for n, end in enumerate(ends) if end < start), len(ends))
        ends[lane : lane + 1] = [start + width + 12]
        made.append(Line(x, kind, label, anchor, lane))
    return tuple(made)
