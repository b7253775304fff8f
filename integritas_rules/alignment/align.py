"""(Report) → Alignment: the events of each group against the order that the pack mandates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from integritas_rules.alignment import say
from integritas_rules.alignment.log import carried, log_of
from integritas_rules.alignment.mandate import Demand, Mandate, label, mandate
from integritas_rules.alignment.moves import Alignment, Course, Kind, Move
from integritas_rules.alignment.optimal import Aligned, Entry, Pair, optimal
from integritas_rules.alignment.order import Label
from integritas_rules.facts import Facts
from integritas_rules.model import Event, Guard, Report, Text


def align(report: Report) -> Alignment:
    """Align the dated events that a report replayed with the order of its pack.

    A programme whose cycle is over is aligned with whole runs, one that still runs with
    beginnings of runs: what isn't due costs nothing. A pack without a workflow has no courses.
    """
    facts = Facts(report.pack, report.dossier, report.as_of, report.mode, report.review)
    groups = report.trace.groups if report.pack.workflow.steps else ()
    return Alignment(facts.past_end, tuple(_course(report, facts, group) for group in groups))


def _course(report: Report, facts: Facts, group: str | None) -> Course:
    order = mandate(report.pack.workflow, carried(report, group))
    events = log_of(report, facts, group)
    log = [Entry(date.fromisoformat(e.date).toordinal(), label(e.action, e.step)) for e in events]
    names = order.orders[0].names
    required = names if facts.past_end else ()
    found = optimal(order.orders, log, required)
    telling = _Telling(report, group, order, events, found)
    return Course(
        group=group,
        moves=tuple(telling.moves()),
        ahead=tuple(_parts(name) for name in names if name not in telling.known),
        cost=found.cost,
        worst=len(events) + len(required),
    )


@dataclass(frozen=True)
class _Telling:
    """Raw moves on their way to words."""

    report: Report
    group: str | None
    mandate: Mandate
    events: list[Event]
    found: Aligned

    def moves(self) -> Iterator[Move]:
        """Every event once, and every activity that was skipped."""
        for pair in self.found.pairs:
            if pair.entry is None:
                if pair.label and pair.label not in self.displaced.values():
                    yield self._move(Kind.SKIPPED, pair, *self._needed(pair.label))
            elif pair.label:
                yield self._move(Kind.IN_ORDER, pair, None, [])
            elif pair.entry in self.displaced:
                kind, guard, others = self._out_of_place(pair.entry)
                yield self._move(kind, pair, guard, others)
            else:
                own = self.kept.get(self._label(pair.entry))
                yield self._move(Kind.EXTRA, pair, None, [] if own is None else [own])

    # --- what is where ---

    @cached_property
    def kept(self) -> dict[Label, Event]:
        """The synchronous event of each activity that has one, in the order of the run."""
        pairs = self.found.pairs
        return {p.label: self.events[p.entry] for p in pairs if p.label and p.entry is not None}

    @cached_property
    def run(self) -> frozenset[Label]:
        """The activities of the run with which the log was aligned."""
        return frozenset(p.label for p in self.found.pairs if p.label)

    @cached_property
    def displaced(self) -> dict[int, Label]:
        """The first event of each activity that happened, but never in its place."""
        first: dict[Label, int] = {}
        for n in range(len(self.events)):
            if self._label(n) not in self.kept and self._label(n) in self.places:
                first.setdefault(self._label(n), n)
        return {n: name for name, n in first.items()}

    @cached_property
    def known(self) -> frozenset[Label]:
        """All activities that a move tells of."""
        return self.run | set(self.displaced.values())

    @cached_property
    def places(self) -> dict[Label, int]:
        """The place of each activity in the mandated order, from 1."""
        return {name: n for n, name in enumerate(self.found.order.names, 1)}

    def _label(self, entry: int) -> Label:
        return label(self.events[entry].action, self.events[entry].step)

    # --- against what a deviation is told ---

    def _out_of_place(self, entry: int) -> tuple[Kind, Guard | None, list[Event]]:
        """Late, if something is in order that had to wait for this; else early."""
        own, day = self._label(entry), self.events[entry].date
        passed = [n for n, e in self.kept.items() if own in self._before(n) and e.date < day]
        if passed:
            near = [(n, d) for n in passed for d in self._demands(n) if own in d.any_of]
            name, guard = (near[0][0], near[0][1].guard) if near else (passed[0], None)
            return Kind.LATE, guard, [self.kept[name]]
        guard, lacking = self._lacking(own, day)
        return Kind.EARLY, guard, [self._event(name) for name in lacking]

    def _lacking(self, own: Label, day: str) -> tuple[Guard | None, list[Label]]:
        """What had to come first and hadn't by ``day``, as the gravest of its guards tells it.

        If all had, then too early itself.
        """
        done = {self._label(n) for n, e in enumerate(self.events) if e.date <= day}
        for had in (done, {n for n, e in self.kept.items() if e.date <= day}):
            broken = [d for d in self._demands(own) if d.guard and not had.intersection(d.any_of)]
            if broken:
                guard = min((d.guard for d in broken if d.guard), key=lambda g: g.severity.rank)
                same = (d.any_of[0] for d in broken if d.guard and d.guard.clause == guard.clause)
                return guard, list(dict.fromkeys(same))
        return None, [n for n in self.kept if n in self._before(own) and self.kept[n].date > day]

    def _needed(self, own: Label) -> tuple[Guard | None, list[Event]]:
        """The first event in order that a skipped activity had to come before, and its guard."""
        after = [n for n in self.kept if own in self._before(n)]
        near = [(n, d) for n in after for d in self._demands(n) if own in d.any_of]
        if near:
            return near[0][1].guard, [self.kept[near[0][0]]]
        return None, [self.kept[n] for n in after[:1]]

    def _before(self, name: Label) -> frozenset[Label]:
        return self.found.order.before[name]

    def _demands(self, name: Label) -> tuple[Demand, ...]:
        return self.mandate.demands[name]

    def _event(self, name: Label) -> Event:
        """The event of an activity, or one without a date when there is none."""
        own = (e for n, e in enumerate(self.events) if self._label(n) == name)
        action, step = _parts(name)
        return self.kept.get(name) or next(own, Event("", step, action, "", self.group))

    # --- the move ---

    def _move(self, kind: Kind, pair: Pair, guard: Guard | None, others: list[Event]) -> Move:
        event = None if pair.entry is None else self.events[pair.entry]
        name = pair.label or self._label(pair.entry or 0)
        action, step = _parts(name)
        pack = self.report.pack
        own = pack.workflow.steps.get(step) or pack.workflow.continuous[step]
        absent = kind == Kind.SKIPPED and action == "mulai"
        clause = guard.clause if guard and not absent else own.clause
        moved = 1 if kind in (Kind.EARLY, Kind.LATE) and name in self.run else 0
        return Move(
            kind=kind,
            step=step,
            action=action,
            group=event.group if event else self.group if own.per_group else None,
            position=self.places.get(name),
            event=event,
            place=self.report.dossier.locate(event.pointer) if event else None,
            clause=pack.clauses[clause],
            guard=guard,
            others=tuple((e.step, e.action, e.date or None) for e in others),
            cost=pair.cost + moved,
            why=self._why(kind, event, step, action, others),
        )

    def _why(
        self, kind: Kind, event: Event | None, step: str, action: str, others: list[Event]
    ) -> Text:
        return say.why(self.report.pack, kind, event, (action, step), others)


def _parts(name: Label) -> tuple[str, str]:
    action, _, step = name.partition(":")
    return action, step
