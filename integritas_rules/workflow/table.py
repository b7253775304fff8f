"""The state machine of a pack as a plain table: what each event moves, and what stands before it.

Written down once, here: ``machine.py`` builds a machine of ``transitions`` from these very rows,
and a test holds that the table read back from it is the same, for every choice of parameters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from integritas_rules.frozen import frozen
from integritas_rules.model import Guard, Step, Workflow
from integritas_rules.once import once

States = dict[str, str]
"""State by region: ``{"pembentukan_tim": "selesai", "kesadaran.capaian": "belum", …}``."""


@frozen
class Move:
    """One row of the table: an event moves a region, if its guards allow."""

    region: str
    source: str
    target: str
    guards: tuple[Guard, ...]


Table = Mapping[str, Move]
"""The moves by event, as ``mulai:pembentukan_tim``."""


@once
def table_of(workflow: Workflow) -> Table:
    """Every event of the workflow with its move."""
    return {
        f"{event}:{step.id}": Move(region, source, target, guards_of(workflow, event, step.id))
        for step in (*workflow.steps.values(), *workflow.continuous.values())
        for event, region, source, target in moves_of(workflow, step)
    }


@once
def needs_of(workflow: Workflow) -> Mapping[str, tuple[tuple[Guard, Need], ...]]:
    """What stands before each event of the table, ready to be asked."""
    return {
        name: tuple((g, need_of(workflow, g)) for g in move.guards)
        for name, move in table_of(workflow).items()
    }


def moves_of(workflow: Workflow, step: Step) -> Iterator[tuple[str, str, str, str]]:
    """Event, region, source and target of each move of a step; what runs alongside never ends."""
    yield "mulai", step.id, "belum", "berjalan"
    if step.id in workflow.steps:
        yield "selesai", step.id, "berjalan", "selesai"
    if step.criteria:
        yield "capai", f"{step.id}.capaian", "belum", "tercapai"


@once
def initial_states(workflow: Workflow) -> Mapping[str, str]:
    """The configuration in which every programme begins: nothing is begun."""
    steps = (*workflow.steps.values(), *workflow.continuous.values())
    return {region: "belum" for s in steps for _, region, _, _ in moves_of(workflow, s)}


@frozen
class Need:
    """What a guard needs: steps, each with its region and the states in which it is there.

    ``one``: any of them is enough.
    """

    steps: tuple[tuple[str, str, tuple[str, ...]], ...]
    one: bool = False

    def lacking(self, states: Mapping[str, str]) -> tuple[str, ...]:
        """The steps that it still needs; none: it allows."""
        left = tuple([step for step, region, good in self.steps if states[region] not in good])
        if self.one:
            return left[:1] if len(left) == len(self.steps) else ()
        return left


def need_of(workflow: Workflow, guard: Guard) -> Need:
    """What ``guard`` needs: a step, or the steps of a stage."""
    stage = next((s for s in workflow.stages if s.id == guard.needs), None)
    steps = (guard.needs,) if stage is None else stage.steps
    region, good = _THERE[guard.state]
    one = stage is not None and guard.state == "berjalan"
    return Need(tuple((step, region.format(step), good) for step in steps), one)


_THERE = {
    "berjalan": ("{}", ("berjalan", "selesai")),
    "selesai": ("{}", ("selesai",)),
    "tercapai": ("{}.capaian", ("tercapai",)),
}
"""Where a step is looked up for a state that is needed of it, and the states that will do."""


def guards_of(workflow: Workflow, event: str, step: str) -> tuple[Guard, ...]:
    """The guards that stand before ``event`` of ``step``, its stage's included."""
    stage = (workflow.steps.get(step) or workflow.continuous[step]).stage
    return tuple(g for g in workflow.guards if g.event == event and g.item in (step, stage))
