"""What a pack orders, as orders of activities: (Workflow, what is carried over) → Mandate.

The activities are the events of the state machine: each step begins, reaches its criteria if it
has any, and ends; each continuous activity begins. What comes before what is what the guards ask.
A guard that asks for *any* step of a stage to have begun leaves a choice: the runs are those of
one order for each way to choose.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from integritas_rules.alignment.order import Label, Order
from integritas_rules.frozen import frozen
from integritas_rules.model import Guard, Workflow
from integritas_rules.once import once
from integritas_rules.workflow.table import guards_of

_REACHES = {"selesai": "selesai", "berjalan": "mulai", "tercapai": "capai"}
"""The event that brings a step into a state."""


@frozen
class Demand:
    """One of ``any_of`` must come first; ``guard`` says so, or nothing but that a step begins
    before it ends."""

    any_of: tuple[Label, ...]
    guard: Guard | None = None


@frozen
class Mandate:
    """The orders in which the activities may lawfully happen, and the guards behind them."""

    orders: tuple[Order, ...]
    demands: Mapping[Label, tuple[Demand, ...]]


def label(action: str, step: str) -> Label:
    """``mulai:rencana_aksi``: an event of the machine."""
    return f"{action}:{step}"


@once
def mandate(workflow: Workflow, done: frozenset[Label] = frozenset()) -> Mandate:
    """The orders of a workflow in which ``done`` has happened before it all began.

    What could never happen (a pack may say so by mistake) is left out.
    """
    demands = {
        name: tuple(d for d in own if not done.intersection(d.any_of))
        for name, own in _demands(workflow)
        if name not in done
    }
    names = _reachable(demands)
    wanted = {name: [d.any_of for d in demands[name]] for name in names}
    return Mandate(tuple(_orders(names, wanted)), demands)


def _demands(workflow: Workflow) -> Iterator[tuple[Label, list[Demand]]]:
    for step in workflow.steps.values():
        for action in ("mulai", "capai", "selesai") if step.criteria else ("mulai", "selesai"):
            own = [
                Demand(any_of, guard)
                for guard in guards_of(workflow, action, step.id)
                for any_of in _asked(workflow, guard)
            ]
            if action == "selesai":
                own.append(Demand((label("mulai", step.id),)))
            yield label(action, step.id), own
    for step in workflow.continuous.values():
        guards = guards_of(workflow, "mulai", step.id)
        asked = [Demand(any_of, g) for g in guards for any_of in _asked(workflow, g)]
        yield label("mulai", step.id), asked


def _asked(workflow: Workflow, guard: Guard) -> Iterator[tuple[Label, ...]]:
    """What a guard waits for, as `machine.lacking` reads it."""
    stage = next((s for s in workflow.stages if s.id == guard.needs), None)
    steps = stage.steps if stage else (guard.needs,)
    events = tuple(label(_REACHES[guard.state], step) for step in steps)
    if stage and guard.state == "berjalan":
        yield events
    else:
        yield from ((event,) for event in events)


def _reachable(demands: Mapping[Label, tuple[Demand, ...]]) -> list[Label]:
    """The activities that can happen at all, in the order of the workflow."""
    able: set[Label] = set()
    grown = True
    while grown:
        before = len(able)
        for name, own in demands.items():
            if all(not able.isdisjoint(d.any_of) for d in own):
                able.add(name)
        grown = len(able) > before
    return [name for name in demands if name in able]


def _orders(names: list[Label], wanted: Mapping[Label, list[tuple[Label, ...]]]) -> Iterator[Order]:
    """An order for each way to say which of several comes first, where any of them may."""
    possible = {a: tuple(x for x in a if x in wanted) for own in wanted.values() for a in own}
    asked = [(possible[any_of], name) for name in names for any_of in wanted[name]]
    sure = [(any_of[0], name) for any_of, name in asked if len(any_of) == 1]
    known = Order.of(names, sure)
    open_ = sorted({_first(known, a) for a in possible.values() if len(a) > 1})
    for chosen in product(*open_):
        choice = dict(zip(open_, chosen, strict=True))
        pairs = [(choice[_first(known, a)], name) for a, name in asked if len(a) > 1]
        try:
            yield Order.of(names, [*sure, *pairs])
        except ValueError:
            continue  # no run begins like this; another choice has one, since all can happen


def _first(known: Order, any_of: tuple[Label, ...]) -> tuple[Label, ...]:
    """Those of which none is sure to come after another: one of them is the first."""
    return tuple(a for a in any_of if not known.before[a].intersection(any_of))
