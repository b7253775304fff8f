"""An alignment step by step, in the mandated order: what every page for people shows."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.alignment.moves import Alignment, Course, Groups, Kind, Move
from integritas_rules.frozen import frozen
from integritas_rules.model import Report, Stage, Step

_GRAVEST = (Kind.SKIPPED, Kind.EARLY, Kind.LATE, Kind.EXTRA, Kind.IN_ORDER)


@frozen
class Row:
    """One step (or continuous activity) of one group, or of several that went the same way.

    ``kind`` is the gravest of its moves; ``None`` when it isn't due yet or was carried over.
    """

    step: Step
    groups: Groups
    moves: tuple[Move, ...]
    carried: bool

    @property
    def kind(self) -> Kind | None:
        """How the step stands to the order."""
        return next((k for k in _GRAVEST if any(m.kind == k for m in self.moves)), None)

    @property
    def deviations(self) -> tuple[Move, ...]:
        """The moves that cost something; of a step that is wholly absent only the first."""
        return tuple(m for m in self.moves if m.cost) if self.span else self.moves[:1]

    @property
    def span(self) -> tuple[str, str | None] | None:
        """The first day with an event of the step, and the day it ended."""
        events = [m.event for m in self.moves if m.event]
        ends = [e.date for e in events if e.action == "selesai"]
        return (min(e.date for e in events), max(ends, default=None)) if events else None


def rows(report: Report, alignment: Alignment) -> Iterator[tuple[Stage, tuple[Row, ...]]]:
    """The rows of each stage; groups that went the same way share one."""
    for stage in report.pack.workflow.stages:
        yield stage, tuple(_rows(report, alignment, stage))


def _rows(report: Report, alignment: Alignment, stage: Stage) -> Iterator[Row]:
    flow = report.pack.workflow
    known = {**flow.steps, **flow.continuous}
    for name in (*stage.steps, *stage.continuous):
        found: dict[tuple[object, ...], Row] = {}
        for course in alignment.courses:
            carried = report.trace.passages[name, course.group].carried
            moves = _own(course, name)
            key = (carried, *(m.same for m in moves))
            groups = found[key].groups if key in found else ()
            found[key] = Row(known[name], (*groups, course.group), moves, carried)
        yield from found.values()


def _own(course: Course, step: str) -> tuple[Move, ...]:
    return tuple(m for m in course.moves if m.step == step)
