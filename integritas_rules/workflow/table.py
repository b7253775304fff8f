"""The state machine of a pack as a plain table: what each event moves, and what stands before it.

Written down once, here: ``machine.py`` builds a machine of ``transitions`` from these very rows,
and a test holds that the table read back from it is the same, for every choice of parameters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from integritas_rules.frozen import frozen
from integritas_rules.model import Guard, Stage, Step, Workflow
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


def lacking(workflow: Workflow, guard: Guard, states: Mapping[str, str]) -> tuple[str, ...]:
    """The steps that ``guard`` still waits for in this configuration; none: it allows."""
    stage = _stages(workflow).get(guard.needs)
    if stage is None:
        return () if _reached(guard.needs, guard.state, states) else (guard.needs,)
    if guard.state == "berjalan":
        begun = any(_reached(step, guard.state, states) for step in stage.steps)
        return () if begun else stage.steps[:1]
    return tuple(step for step in stage.steps if not _reached(step, guard.state, states))


@once
def _stages(workflow: Workflow) -> Mapping[str, Stage]:
    return {s.id: s for s in workflow.stages}


def _reached(step: str, state: str, states: Mapping[str, str]) -> bool:
    if state == "tercapai":
        return states[f"{step}.capaian"] == "tercapai"
    return states[step] == "selesai" or (state == "berjalan" and states[step] == "berjalan")


def guards_of(workflow: Workflow, event: str, step: str) -> tuple[Guard, ...]:
    """The guards that stand before ``event`` of ``step``, its stage's included."""
    stage = (workflow.steps.get(step) or workflow.continuous[step]).stage
    return tuple(g for g in workflow.guards if g.event == event and g.item in (step, stage))
