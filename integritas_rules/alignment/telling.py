"""Raw moves → moves with kind, clause and words.

A log move and a model move of one activity are one move, displaced: early or late. It can't be
both: what it came too late for and what it came too early for would be out of order themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import product

from integritas_rules.alignment import say
from integritas_rules.alignment.mandate import Demand, Mandate, label
from integritas_rules.alignment.moves import Kind, Move
from integritas_rules.alignment.optimal import Aligned, Pair
from integritas_rules.alignment.order import Label
from integritas_rules.frozen import frozen
from integritas_rules.model import Basis, Event, Guard, Report


@frozen
class _Against:
    """What a move is told against: other events, and the guard between it and them, if one is."""

    guard: Guard | None = None
    others: Sequence[Event] = ()


class Telling:
    """One group's alignment on its way to words."""

    def __init__(
        self,
        report: Report,
        group: str | None,
        mandate: Mandate,
        events: Sequence[Event],
        found: Aligned,
    ) -> None:
        self.report, self.group, self.mandate = report, group, mandate
        self.events, self.found = events, found

    def moves(self) -> Iterator[Move]:
        """Every event once, and every activity that was skipped, in the order of the run."""
        for pair in self.found.pairs:
            if pair.entry is None and pair.label:
                if pair.label not in self.displaced.values():
                    yield self._move(Kind.SKIPPED, pair, self._needed(pair.label))
            elif pair.label:
                yield self._move(Kind.IN_ORDER, pair, _Against())
            elif pair.entry is not None:
                yield self._out_of_run(pair, pair.entry)

    @cached_property
    def told(self) -> frozenset[Label]:
        """All activities that a move tells of."""
        return self._run | set(self.displaced.values())

    @cached_property
    def displaced(self) -> dict[int, Label]:
        """The first event of each activity that happened, but never in its place."""
        first: dict[Label, int] = {}
        for n, name in enumerate(self._labels):
            if name not in self._kept and name in self._places:
                first.setdefault(name, n)
        return {n: name for name, n in first.items()}

    # --- what is where ---

    @cached_property
    def _labels(self) -> tuple[Label, ...]:
        return tuple(label(e.action, e.step) for e in self.events)

    @cached_property
    def _kept(self) -> dict[Label, Event]:
        """The synchronous event of each activity that has one, in the order of the run."""
        pairs = self.found.pairs
        return {p.label: self.events[p.entry] for p in pairs if p.label and p.entry is not None}

    @cached_property
    def _run(self) -> frozenset[Label]:
        """The activities of the run with which the log was aligned."""
        return frozenset(p.label for p in self.found.pairs if p.label)

    @cached_property
    def _places(self) -> dict[Label, int]:
        """The place of each activity in the mandated order, from 1."""
        return {name: n for n, name in enumerate(self.found.order.names, 1)}

    @cached_property
    def _first(self) -> dict[Label, Event]:
        """The event by which an activity is told: the one in order, else the first."""
        first = dict(zip(reversed(self._labels), reversed(self.events), strict=True))
        return {**first, **self._kept}

    def _before(self, name: Label) -> frozenset[Label]:
        return self.found.order.before[name]

    def _asking(self, own: Label, names: Sequence[Label]) -> Iterator[tuple[Label, Demand]]:
        """Which of ``names`` ask for ``own`` themselves."""
        asks = ((n, d) for n in names for d in self.mandate.demands[n])
        return ((n, d) for n, d in asks if own in d.any_of)

    # --- against what a deviation is told ---

    def _out_of_run(self, pair: Pair, entry: int) -> Move:
        """A log move: early or late if it is its activity's own, else extra."""
        own, event = self._labels[entry], self.events[entry]
        if entry not in self.displaced:
            main = self._first.get(own)
            others = [main] if main and main is not event else []
            return self._move(Kind.EXTRA, pair, _Against(None, others))
        passed = [
            n for n, e in self._kept.items() if own in self._before(n) and e.date < event.date
        ]
        if passed:
            return self._move(Kind.LATE, pair, self._nearest(own, passed))
        return self._move(Kind.EARLY, pair, self._lacking(own, event.date))

    def _needed(self, own: Label) -> _Against:
        """The first event in order that had to wait for a skipped activity."""
        return self._nearest(own, [n for n in self._kept if own in self._before(n)])

    def _nearest(self, own: Label, after: Sequence[Label]) -> _Against:
        """The first of those after an activity, if possible one that asks for its step itself."""
        _, step = parts(own)
        for asked in (own, label("selesai", step)):
            for name, demand in self._asking(asked, after):
                return _Against(demand.guard, [self._kept[name]])
        return _Against(None, [self._kept[name] for name in after[:1]])

    def _lacking(self, own: Label, day: str) -> _Against:
        """What had to come first and hadn't by ``day``, as the gravest of its guards tells it.

        When all had, some of it was too early itself; an end that had only to wait for its
        beginning waited for what that waited for.
        """
        had = {n for n, e in zip(self._labels, self.events, strict=True) if e.date <= day}
        in_order = {n for n, e in self._kept.items() if e.date <= day}
        action, step = parts(own)
        asking = (own, label("mulai", step)) if action == "selesai" else (own,)
        for done, name in product((had, in_order), asking):
            broken = [
                (d.guard, d.any_of[0])
                for d in self.mandate.demands.get(name, ())
                if d.guard and not done.intersection(d.any_of)
            ]
            if broken:
                guard = min((g for g, _ in broken), key=lambda g: g.severity.rank)
                same = [n for g, n in broken if g.clause == guard.clause]
                return _Against(guard, [self._told_by(n) for n in dict.fromkeys(same)])
        later = (n for n, e in self._kept.items() if n in self._before(own) and e.date > day)
        return _Against(None, [self._kept[n] for n in later])

    def _told_by(self, name: Label) -> Event:
        """The event of an activity, or one without a date when there is none."""
        action, step = parts(name)
        return self._first.get(name) or Event("", step, action, "", self.group)

    # --- the move ---

    def _move(self, kind: Kind, pair: Pair, against: _Against) -> Move:
        event = None if pair.entry is None else self.events[pair.entry]
        name = pair.label or self._labels[pair.entry or 0]
        action, step = parts(name)
        pack = self.report.pack
        own = pack.workflow.steps.get(step) or pack.workflow.continuous[step]
        absent = not any(e.step == step for e in self.events)
        guard = None if absent else against.guard
        clause = pack.clauses[guard.clause if guard else own.clause]
        overlaps = guard and self._overlaps(name, kind, event, against)
        return Move(
            kind=kind,
            step=step,
            action=action,
            group=event.group if event else self.group if own.per_group else None,
            position=self._places.get(name),
            event=event,
            place=self.report.dossier.locate(event.pointer) if event else None,
            clause=clause,
            basis=Basis.READING if overlaps else clause.basis,
            guard=guard,
            others=tuple(against.others),
            cost=pair.cost + (kind in (Kind.EARLY, Kind.LATE) and name in self._run),
            why=say.why(pack, kind, event, own.title if absent else (action, step), against.others),
        )

    def _overlaps(self, own: Label, kind: Kind, event: Event | None, against: _Against) -> bool:
        """Whether the order of the beginnings holds, so that only finish-to-start is broken.

        The words order a sequence; that each part must end before the next begins is our reading
        of them, as in `checks.order`.
        """
        if not against.others:
            return False
        if event and kind == Kind.EARLY:
            ends, then = list(against.others), event.date
        else:
            action, step = parts(own)
            ends, then = [Event("", step, action, "")], against.others[0].date
        begun = (self._first.get(label("mulai", e.step)) for e in ends)
        return all(e.action == "selesai" for e in ends) and all(b and b.date <= then for b in begun)


def parts(name: Label) -> tuple[str, str]:
    """``mulai:rencana_aksi`` → action and step."""
    action, _, step = name.partition(":")
    return action, step
