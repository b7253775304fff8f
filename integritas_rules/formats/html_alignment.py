"""The mandated order as a strip: what it asks on top, what happened below, and why it deviates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules.alignment import align
from integritas_rules.alignment.moves import Kind
from integritas_rules.alignment.rows import Row, rows
from integritas_rules.formats import align_words as words
from integritas_rules.formats.html_base import Subject

_CLASS: dict[Kind | None, str] = {
    Kind.IN_ORDER: "in-order",
    Kind.SKIPPED: "skipped",
    Kind.EARLY: "early",
    Kind.LATE: "late",
    Kind.EXTRA: "extra",
    None: "ahead",
}


@dataclass(frozen=True, slots=True)
class Happened:
    """How a step went, for all staff or for the groups named."""

    kind: str
    sign: str
    label: str
    groups: str


@dataclass(frozen=True, slots=True)
class Place:
    """One step of the mandated order; what runs alongside has no number."""

    number: int | None
    title: str
    went: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A stage with its steps; ``number`` gives it its colour."""

    number: int
    title: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Deviation:
    """Why something is out of order, and on what that rests."""

    kind: str
    sign: str
    why: str
    source: str
    clause: str
    place: str


@dataclass(frozen=True, slots=True)
class AlignmentView:
    """The strip of one report."""

    fitness: str
    counts: str
    compared: str
    parts: tuple[Part, ...]
    deviations: tuple[Deviation, ...]
    legend: tuple[tuple[str, str, str], ...]


def alignment_view(subject: Subject) -> AlignmentView | None:
    """The strip; nothing for a pack that mandates no order."""
    alignment = align(subject.report)
    if not alignment.courses:
        return None
    found = list(rows(subject.report, alignment))
    say = subject.say
    return AlignmentView(
        fitness=say(words.fitness(alignment.fitness)),
        counts=say(words.counts(alignment)),
        compared=say(words.compared(alignment)),
        parts=tuple(_parts(subject, [(stage.title.in_(subject.lang), r) for stage, r in found])),
        deviations=tuple(_deviations(subject, [row for _, own in found for row in own])),
        legend=tuple((_CLASS[k], words.SIGN[k], say(t)) for k, t in words.KIND.items()),
    )


def _parts(subject: Subject, found: list[tuple[str, tuple[Row, ...]]]) -> Iterator[Part]:
    flow = subject.report.pack.workflow
    numbers = {step: n for n, step in enumerate(flow.steps, 1)}
    for n, (title, own) in enumerate(found):
        steps = dict.fromkeys(row.step.id for row in own)
        places = (
            Place(
                number=numbers.get(step),
                title=next(subject.say(r.step.title) for r in own if r.step.id == step),
                went=tuple(_happened(subject, row) for row in own if row.step.id == step),
            )
            for step in steps
        )
        yield Part(n % 3 + 1, title, tuple(places))


def _happened(subject: Subject, row: Row) -> Happened:
    groups = words.groups(subject.report, row.groups)
    kind = Kind.IN_ORDER if row.carried and row.kind is None else row.kind
    return Happened(
        kind=_CLASS[kind],
        sign=words.SIGN[kind],
        label=subject.say(words.state(row)),
        groups=subject.say(groups) if groups else "",
    )


def _deviations(subject: Subject, found: list[Row]) -> Iterator[Deviation]:
    for row in found:
        for move in row.deviations:
            if move.cost:
                yield Deviation(
                    kind=_CLASS[move.kind],
                    sign=words.SIGN[move.kind],
                    why=subject.say(words.named(subject.report, move.why, row.groups)),
                    source=subject.say(words.source(move)),
                    clause=move.clause.id,
                    place=subject.place(move.place) if move.place else "",
                )
