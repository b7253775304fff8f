"""What was out of order, marked at its day in its row and linked to the gap that tells it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules.formats import html_words as words
from integritas_rules.formats.html_base import Numbered, Subject
from integritas_rules.formats.html_scale import RIGHT, Scale
from integritas_rules.formats.html_tracks import Track
from integritas_rules.formats.status_refused import Refused
from integritas_rules.model import Event, Text

_TIMELY = ("order", "continuity", "dates", "distinct")
"""Kinds of check whose gaps are about days."""

_APART = 21
"""Marks of one row stand at least so far from each other."""

_BESIDE = 10
"""A mark stands beside its day, so that it covers no bar."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered sign; ``kind`` is the gap's severity, or ``follows`` for a consequence."""

    x: float
    y: float
    kind: str
    number: int
    anchor: str
    title: str


def marks_of(subject: Subject, scale: Scale, track: Track, y: float) -> tuple[Mark, ...]:
    """The marks of one row, from left to right, none over another."""
    made: list[Mark] = []
    for day, side, kind, gap, text in sorted(_found(subject, track), key=_order):
        x = scale.x(day) + side * _BESIDE
        if made:
            x = max(x, made[-1].x + _APART)
        label = words.FOLLOWS if kind == "follows" else words.MARK
        title = subject.say(label.within(n=gap.number, text=text))
        made.append(Mark(min(x, RIGHT + 8), y, kind, gap.number, gap.anchor, title))
    return tuple(made)


_Found = tuple[str, int, str, Numbered, Text]
"""The day, the side of it on which to stand (-1: before), the kind, the gap, the words."""


def _order(found: _Found) -> tuple[str, int, int]:
    return found[0], found[1], found[3].number


def _found(subject: Subject, track: Track) -> Iterator[_Found]:
    told = set()
    for refusal in track.refusals:
        own = subject.refused[id(refusal)]
        for gap, kind in _gaps_of(subject, own):
            told.add(gap.number)
            side = -1 if refusal.event.action == "mulai" else 1
            yield refusal.event.date, side, kind, gap, own.reason
    for gap in subject.gaps:
        if gap.number in told or gap.verdict.clause.rules[0].kind not in _TIMELY:
            continue
        for pointer, day in track.places:
            if f"{gap.gap.place.pointer}/".startswith(f"{pointer}/"):
                yield day, -1, gap.gap.severity.value, gap, gap.gap.message


def _gaps_of(subject: Subject, own: Refused) -> Iterator[tuple[Numbered, str]]:
    """The gap that tells a refusal, or those that caused it; none when it was waived."""
    event = own.refusal.event
    if own.refusal.causes:
        found = (subject.first_of.get(cause) for cause in own.refusal.causes)
        yield from ((gap, "follows") for gap in found if gap)
        return
    for gap in subject.gaps:
        if gap.verdict.clause is own.clause and _tells(gap, event):
            yield gap, gap.gap.severity.value
            return


def _tells(gap: Numbered, event: Event) -> bool:
    places = (gap.gap.place, *(place for _, place in gap.gap.related))
    return any(place.pointer == event.pointer for place in places)
