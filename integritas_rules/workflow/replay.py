"""(Pack, facts) → Trace: an agency's dated events run through the machine.

A refused event is recorded with its clause and what was lacking; the machine then takes the
reported fact as its state and goes on, so that one run shows everything. Guards only ever ask
that something *has* happened, so on one date the events that are lawful may be taken first in
any order: if a lawful reading of the day exists, this finds it.
"""

from __future__ import annotations

from collections.abc import Mapping

from integritas_rules.facts import Facts
from integritas_rules.model import Event, Guard, Passage, Refusal, Trace
from integritas_rules.workflow.events import events_of, main_records, passages_of
from integritas_rules.workflow.table import Table, initial_states, needs_of, table_of
from integritas_rules.workflow.windows import closed_windows

_ACTIONS = {"mulai": 0, "capai": 1, "selesai": 2}


def replay(facts: Facts) -> Trace:
    """Run the events of every group of staff through the pack's machine."""
    table, initial = table_of(facts.pack.workflow), initial_states(facts.pack.workflow)
    passages: dict[tuple[str, str | None], Passage] = {}
    events: list[Event] = []
    refusals: list[Refusal] = []
    for group in facts.groups:
        own = passages_of(facts, group)
        passages.update({(step, group): passage for step, passage in own.items()})
        run = _Run(facts, table, initial, group, own)
        events += run.all(events_of(own))
        refusals.extend(r for r in run.refusals if r not in refusals)
    if len(facts.groups) > 1:
        events = list(dict.fromkeys(events))  # steps that all groups share were taken by each
    return Trace(
        events=tuple(sorted(events, key=lambda e: e.date)),
        refusals=tuple(refusals),
        passages=passages,
        groups=facts.groups,
        closed=closed_windows(facts, passages),
        known=facts.known,
    )


class _Run:
    """One group's programme on its way through the table."""

    def __init__(
        self,
        facts: Facts,
        table: Table,
        initial: Mapping[str, str],
        group: str | None,
        own: dict[str, Passage],
    ) -> None:
        self.facts, self.table, self.group, self.own = facts, table, group, own
        self.workflow = facts.pack.workflow
        self.needs = needs_of(self.workflow)
        self.states = dict(initial)
        self.states.update({s: "selesai" for s, p in own.items() if p.carried})
        self.blamed: dict[str, Guard] = {}
        self.refusals: list[Refusal] = []
        order = [*self.workflow.steps, *self.workflow.continuous]
        self.rank = {step: n for n, step in enumerate(order)}

    def all(self, events: list[Event]) -> list[Event]:
        """Take every event, day by day; returns them in the order in which they were taken."""
        waiting = sorted(events, key=self._canonical)
        if self._lawful(waiting):
            return waiting
        taken = []
        while waiting:
            today = [e for e in waiting if e.date == waiting[0].date]
            event = next((e for e in today if self._ready(e, today)), today[0])
            self._take(event)
            taken.append(event)
            waiting.remove(event)
        return taken

    def _lawful(self, events: list[Event]) -> bool:
        """Whether this very order is lawful throughout; then no other would be looked for."""
        states = dict(self.states)
        for event in events:
            name = f"{event.action}:{event.step}"
            for _, need in self.needs[name]:
                if need.lacking(states):
                    return False
            move = self.table[name]
            states[move.region] = move.target
        return True

    def _ready(self, event: Event, today: list[Event]) -> bool:
        """Whether an event is lawful now; a step that lasts one day doesn't end before it began."""
        begins = (e.step for e in today if e.action == "mulai")
        return not self._refusing(event) and (event.action != "selesai" or event.step not in begins)

    def _canonical(self, event: Event) -> tuple[str, int, int]:
        return (event.date, self.rank[event.step], _ACTIONS[event.action])

    def _refusing(self, event: Event) -> list[tuple[Guard, tuple[str, ...]]]:
        needs = self.needs[f"{event.action}:{event.step}"]
        return [(g, steps) for g, need in needs if (steps := need.lacking(self.states))]

    def _take(self, event: Event) -> None:
        by_clause: dict[str, list[tuple[Guard, tuple[str, ...]]]] = {}
        for guard, steps in self._refusing(event):
            by_clause.setdefault(guard.clause, []).append((guard, steps))
        for broken in by_clause.values():
            self._refuse(event, broken)
        move = self.table[f"{event.action}:{event.step}"]
        self.states[move.region] = move.target

    def _refuse(self, event: Event, broken: list[tuple[Guard, tuple[str, ...]]]) -> None:
        guard = min((g for g, _ in broken), key=lambda g: g.severity.rank)
        atoms = {a: None for g, steps in broken for s in steps for a in self._atoms(g, s, event)}
        owners = {a: self._owner(a, guard) for a in atoms}
        new = tuple(a for a, owner in owners.items() if owner is None)
        causes = () if new else tuple(dict.fromkeys(o for o in owners.values() if o))
        self.refusals.append(Refusal(event, guard, tuple(atoms), new, causes))
        for atom in new:
            self.blamed[atom] = guard

    def _atoms(self, guard: Guard, step: str, event: Event) -> list[str]:
        """What exactly is lacking: the criteria of a subtahap, or the step itself."""
        if guard.state != "tercapai":
            return [f"{step}:{guard.state}"]
        nodes = main_records(self.facts, self.workflow.steps[step], event.group or self.group)
        said = self.facts.attestations(nodes[0]) if nodes else {}
        reached = {c: self.facts.achieved(said.get(c)) for c in self.workflow.steps[step].criteria}
        late = [leaf for leaf, date in reached.items() if date is None or date > event.date]
        return late if nodes else [f"{step}:berjalan"]

    def _owner(self, atom: str, guard: Guard) -> str | None:
        """The clause to blame for ``atom`` already: an earlier break as grave, or an absence."""
        earlier = self.blamed.get(atom)
        if earlier and earlier.severity.rank <= guard.severity.rank:
            return earlier.clause
        step = atom.partition(":")[0]
        if step in self.workflow.steps:
            passage = self.own.get(step)
            absent = passage is None or passage.started is None
            return self.workflow.steps[step].clause if absent else None
        return self._owner_of_leaf(atom)

    def _owner_of_leaf(self, leaf: str) -> str | None:
        for step, passage in self.own.items():
            if step in self.workflow.steps and leaf in self.workflow.steps[step].criteria:
                node = main_records(self.facts, self.workflow.steps[step], self.group)[0]
                over = passage.ended is not None or self.facts.past_end
                never = not self.facts.achieved(self.facts.attestations(node).get(leaf))
                return leaf if over and never else None
        return None
