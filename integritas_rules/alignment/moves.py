"""The nouns of an alignment: moves, the course of a group, and the whole."""

from __future__ import annotations

from enum import StrEnum

from integritas_rules.frozen import frozen
from integritas_rules.model import Basis, Clause, Event, Figure, Guard, Place, Text

Groups = tuple[str | None, ...]
"""The groups of staff that something holds for."""


class Kind(StrEnum):
    """How an event stands to the mandated order; the value is the same in every output."""

    IN_ORDER = "sesuai_urutan"
    SKIPPED = "terlewat"
    EARLY = "terlalu_dini"
    LATE = "terlambat"
    EXTRA = "tambahan"


@frozen
class Move:
    """One activity (``action`` of ``step``) as it happened, or didn't.

    ``position`` counts the activities of the mandated order from 1. ``guard`` is the guard that
    a deviation breaks, where one does, and ``basis`` what that rests on; ``others`` are the events
    that it is told against, without a date where there is none.
    """

    kind: Kind
    step: str
    action: str
    group: str | None
    position: int | None
    event: Event | None
    place: Place | None
    clause: Clause
    basis: Basis
    guard: Guard | None
    others: tuple[Event, ...]
    cost: int
    why: Text

    @property
    def same(self) -> tuple[object, ...]:
        """What two moves share that tell the same of two groups.

        What all staff share and nobody did is told once, whichever group missed it first.
        """
        if self.event is None:
            return (self.kind, self.step, self.action, self.group and self.why)
        where = (self.event.date, self.event.pointer)
        return (self.kind, self.step, self.action, where, self.why)


@frozen
class Course:
    """The alignment of one group of staff (``None``: staff go as one).

    ``ahead`` holds the activities that a running programme hasn't come to, as (action, step).
    """

    group: str | None
    moves: tuple[Move, ...]
    ahead: tuple[tuple[str, str], ...]
    cost: int
    worst: int

    @property
    def fitness(self) -> Figure:
        """1 − cost / worst cost, as a count: what fits of what could."""
        return Figure(self.worst - self.cost, self.worst)


@frozen
class Alignment:
    """The courses of a programme; ``whole`` when it is over and must have run to its end."""

    whole: bool
    courses: tuple[Course, ...]

    @property
    def cost(self) -> int:
        """What all courses cost together."""
        return sum(c.cost for c in self.courses)

    @property
    def fitness(self) -> Figure:
        """The fitness of all courses together; 0 of 0 when nothing has happened yet."""
        worst = sum(c.worst for c in self.courses)
        return Figure(worst - self.cost, worst)

    @property
    def deviations(self) -> tuple[tuple[Move, Groups], ...]:
        """The moves that cost something with the groups they hold for, each told once."""
        found: dict[tuple[object, ...], tuple[Move, Groups]] = {}
        for course in self.courses:
            for move in course.moves:
                if move.cost:
                    first, groups = found.get(move.same, (move, ()))
                    found[move.same] = (first, (*groups, course.group))
        return tuple(found.values())
