"""The state machine of a pack, built with ``transitions``; the only importer of it.

A check runs from the table alone. The machine is for proofs (`rules verify`), for the coverage of
cases, and for the test that it and the table are the same.

Every step is a region of its own (``belum`` → ``berjalan`` → ``selesai``; a step with criteria
has a second region ``capaian``), nested in its stage, so continuous activities never block and
steps that overlap can be followed as they really happened. Order and gates are conditions on
the transitions, each with the clause that it stands for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, cast

from transitions.extensions.nesting import HierarchicalMachine, NestedState

from integritas_rules.model import Guard, Workflow
from integritas_rules.workflow.table import Move, States, guards_of, moves_of, need_of

ROOT = "program"


class _State(NestedState):
    """States whose own names hold underscores need another separator than the default ``_``."""

    separator = "."


class _Machine(HierarchicalMachine):
    state_cls = _State


class Programme:
    """The model that a machine moves; ``state`` is set by ``transitions``."""

    state: Any
    trigger: Callable[[str], bool]
    may_trigger: Callable[[str], bool]

    def states(self) -> States:
        """The configuration as a table by region; empty for a checklist, which has no stages."""
        regions = (name for name in _flat(self.state) if name != ROOT)
        return {region_of(name): name.rsplit(".", 1)[1] for name in regions}


def region_of(state: str) -> str:
    """``program.pelaksanaan.kesadaran.capaian.belum`` → ``kesadaran.capaian``."""
    return ".".join(state.split(".")[2:-1]).replace(".kegiatan", "")


def build(workflow: Workflow) -> HierarchicalMachine:
    """The machine of a workflow, without a model; ``machine.add_model(Programme())`` starts one."""
    machine = _Machine(
        model=None,
        states=[{"name": ROOT, "parallel": [_stage(workflow, s.id) for s in workflow.stages]}],
        initial=ROOT,
        auto_transitions=False,
        send_event=True,
    )
    for step in (*workflow.steps.values(), *workflow.continuous.values()):
        own = f"{ROOT}.{step.stage}.{step.id}"
        for event, region, source, target in moves_of(workflow, step):
            place = own if not step.criteria else f"{own}.{_PART[region == step.id]}"
            machine.add_transition(
                f"{event}:{step.id}",
                f"{place}.{source}",
                f"{place}.{target}",
                conditions=[_condition(workflow, g) for g in guards_of(workflow, event, step.id)],
            )
    return machine


_PART = {True: "kegiatan", False: "capaian"}
"""The two regions within a step that has criteria: the activity itself, and their being reached."""


def _stage(workflow: Workflow, stage: str) -> dict[str, Any]:
    steps = [s for s in workflow.steps.values() if s.stage == stage]
    alongside = [s for s in workflow.continuous.values() if s.stage == stage]
    return {
        "name": stage,
        "parallel": [
            *(_region(s.id, bool(s.criteria)) for s in steps),
            *(
                {"name": s.id, "initial": "belum", "children": ["belum", "berjalan"]}
                for s in alongside
            ),
        ],
    }


def _region(name: str, with_criteria: bool) -> dict[str, Any]:
    walk = {"initial": "belum", "children": ["belum", "berjalan", "selesai"]}
    if not with_criteria:
        return {"name": name, **walk}
    reach = {"name": "capaian", "initial": "belum", "children": ["belum", "tercapai"]}
    return {"name": name, "parallel": [{"name": "kegiatan", **walk}, reach]}


def _condition(workflow: Workflow, guard: Guard) -> Callable[[Any], bool]:
    need = need_of(workflow, guard)

    def allowed(event: Any) -> bool:
        return not need.lacking(event.model.states())

    allowed.guard = guard  # type: ignore[attr-defined]  # read back when the table is compiled
    return allowed


def compile_table(machine: HierarchicalMachine) -> dict[str, Move]:
    """The machine's transitions as a plain table, read back from the machine itself."""
    table = {}
    for name, event in machine.events.items():
        for transitions in event.transitions.values():
            for t in transitions:
                source, target = str(t.source), str(t.dest)
                table[name] = Move(
                    region_of(source),
                    source.rsplit(".", 1)[1],
                    target.rsplit(".", 1)[1],
                    tuple(cast("Any", condition.func).guard for condition in t.conditions),
                )
    return table


def initial_states(machine: HierarchicalMachine) -> States:
    """The configuration in which every programme begins."""
    model = Programme()
    machine.add_model(model)
    states = model.states()
    machine.remove_model(model)
    return states


def _flat(state: Any) -> Iterable[str]:
    if isinstance(state, str):
        return [state]
    return [name for part in state for name in _flat(part)]
