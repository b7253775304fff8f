"""The same models and logs as a process-mining library aligns them: the independent opinion.

The library (pm4py, AGPL) is imported here alone, by what runs when the extra `mining` is there.
Real programmes become nets of the *state machine* that the replay uses, read state by state, so
that our reading of the guards as an order is put to the test too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from itertools import groupby, permutations, product
from typing import Any

from integritas_rules.alignment.optimal import Entry
from integritas_rules.alignment.order import Order
from integritas_rules.model import Report, Workflow
from integritas_rules.workflow import machine
from integritas_rules.workflow.table import Move, States, need_of

_MOVE = 10_000
"""What the library counts for a move; a silent step counts 1."""


def readings(log: Sequence[Entry]) -> Iterator[tuple[str, ...]]:
    """Every sequence of labels in which the days of a log stand in order."""
    ordered = sorted(log, key=lambda e: e.day)
    days = [[e.label for e in own] for _, own in groupby(ordered, key=lambda e: e.day)]
    for chosen in product(*(set(permutations(day)) for day in days)):
        yield tuple(label for day in chosen for label in day)


def cost(net: Any, labels: Iterable[Sequence[str]]) -> int:
    """The lowest cost, by the library's standard cost function, over several readings of a log."""
    algorithm = import_module("pm4py.algo.conformance.alignments.petri_net.algorithm")
    events = import_module("pm4py.objects.log.obj")
    found = []
    for reading in labels:
        trace = events.Trace()
        for name in reading:
            trace.append(events.Event({"concept:name": name}))
        variant = algorithm.Variants.VERSION_DIJKSTRA_NO_HEURISTICS
        found.append(algorithm.apply_trace(trace, *net, variant=variant)["cost"] // _MOVE)
    return int(min(found))


def net_of(order: Order, required: frozenset[str]) -> Any:
    """An order as a Petri net: a place an activity says that it happened, and others wait for it.

    What isn't required may be left out, by a silent step; what follows it is left out then too.
    """
    drawn = _Net("order")
    start, end, arc = drawn.marking(), drawn.marking(), drawn.arc
    states = ("open", "done", "over")
    places = {n: tuple(drawn.place(f"{n}-{state}") for state in states) for n in order.names}
    for name, (opened, done, over) in places.items():
        start[opened] += 1
        end[over] += 1
        happens = drawn.step(name, opened, done)
        drawn.step(None, done, over)
        for other in order.before[name]:
            arc(places[other][1], happens)
            arc(happens, places[other][1])
        if name not in required:
            drawn.step(None, opened, over)
    return drawn.net, start, end


def machine_net(report: Report, group: str | None, whole: bool) -> Any:
    """The state machine of a report's pack as a Petri net of its reachable states.

    A running programme may stop in any state, one that is over where nothing more can happen.
    Continuous activities, which bind nothing, are left out of the net as of the log.
    """
    flow = without_continuous(report.pack.workflow)
    built = machine.build(flow)
    table, states = machine.compile_table(built), machine.initial_states(built)
    passages = report.trace.passages
    states.update({s: "selesai" for s in flow.steps if passages[s, group].carried})
    drawn = _Net("machine")
    end, first = drawn.place("end"), _key(states)
    places = {first: drawn.place("first")}
    waiting = [states]
    while waiting:
        now = waiting.pop()
        moves = [(name, m) for name, m in table.items() if _may(flow, now, m)]
        for name, move in moves:
            after = {**now, move.region: move.target}
            if _key(after) not in places:
                places[_key(after)] = drawn.place(f"state-{len(places)}")
                waiting.append(after)
            drawn.step(name, places[_key(now)], places[_key(after)])
        if not whole or not moves:
            drawn.step(None, places[_key(now)], end)
    return drawn.net, drawn.marking({places[first]: 1}), drawn.marking({end: 1})


class _Net:
    """A net of the library's, as it is drawn."""

    def __init__(self, name: str) -> None:
        own = import_module("pm4py.objects.petri_net.obj")
        tools = import_module("pm4py.objects.petri_net.utils.petri_utils")
        self.kind, self.marking, self._arc = own.PetriNet, own.Marking, tools.add_arc_from_to
        self.net = self.kind(name)

    def place(self, name: str) -> Any:
        """A new place."""
        made = self.kind.Place(name)
        self.net.places.add(made)
        return made

    def arc(self, one: Any, other: Any) -> None:
        """From a place to a step, or the other way."""
        self._arc(one, other, self.net)

    def step(self, label: str | None, source: Any, target: Any) -> Any:
        """A new step between two places; silent without a label."""
        made = self.kind.Transition(f"t{len(self.net.transitions)}", label)
        self.net.transitions.add(made)
        self.arc(source, made)
        self.arc(made, target)
        return made


def _may(flow: Workflow, states: States, move: Move) -> bool:
    lawful = all(not need_of(flow, guard).lacking(states) for guard in move.guards)
    return states[move.region] == move.source and lawful


def _key(states: States) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(states.items()))


def without_continuous(flow: Workflow) -> Workflow:
    """A workflow without its continuous activities."""
    stages = tuple(replace(s, continuous=()) for s in flow.stages)
    return replace(flow, stages=stages, continuous={})
