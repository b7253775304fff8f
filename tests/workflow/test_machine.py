"""The machine built with ``transitions``, and the table compiled from it, are the same machine."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.model import Guard
from integritas_rules.workflow import machine
from integritas_rules.workflow.table import initial_states, need_of, table_of
from tests.support import pack

FLOW = pack().workflow
BUILT = machine.build(FLOW)
TABLE = machine.compile_table(BUILT)
EVENTS = st.lists(st.sampled_from(sorted(TABLE)), max_size=60)


def forced(state: Any, source: str, target: str) -> Any:
    """The nested state of ``transitions`` with one region put where the facts say it is."""
    if isinstance(state, str):
        return state.replace(source, target) if state == source else state
    return [forced(part, source, target) for part in state]


@settings(max_examples=150, deadline=None)
@given(EVENTS)
def test_table_and_machine_agree_on_any_sequence(events: list[str]) -> None:
    model = machine.Programme()
    BUILT.add_model(model)
    states = dict(initial_states(FLOW))
    try:
        for name in events:
            move = TABLE[name]
            missing = any(need_of(FLOW, g).lacking(states) for g in move.guards)
            allowed = states[move.region] == move.source and not missing
            assert model.may_trigger(name) is allowed, name
            if allowed:
                assert model.trigger(name)
            elif states[move.region] == move.source:
                prefix = next(t for t in BUILT.events[name].transitions)
                target = prefix.removesuffix(move.source) + move.target
                model.state = forced(model.state, prefix, target)
            else:
                continue
            states[move.region] = move.target
            assert model.states() == states
    finally:
        BUILT.remove_model(model)


def test_every_step_has_its_events_and_every_guard_stands_before_one() -> None:
    for step in FLOW.steps:
        assert {f"mulai:{step}", f"selesai:{step}"} <= set(TABLE)
    for step in FLOW.continuous:
        assert f"mulai:{step}" in TABLE
    used: set[Guard] = {g for move in TABLE.values() for g in move.guards}
    assert used == set(FLOW.guards)


@pytest.mark.parametrize(
    ("name", "value"),
    [(p.name, v) for p in pack().parameters.values() for v in p.values if p.type == "choice"],
)
def test_the_table_is_what_the_machine_gives_back(name: str, value: str) -> None:
    flow = pack(**{name: value}).workflow
    built = machine.build(flow)
    assert table_of(flow) == machine.compile_table(built)
    assert initial_states(flow) == machine.initial_states(built)


def test_underscores_in_names_stay_whole() -> None:
    assert "pembentukan_tim" in machine.initial_states(BUILT)
    assert TABLE["mulai:pembentukan_tim"].region == "pembentukan_tim"


def test_no_automatic_transitions() -> None:
    assert not [name for name in BUILT.events if name.startswith("to_")]


def test_the_lawful_way_leads_from_the_beginning_to_the_end() -> None:
    model = machine.Programme()
    BUILT.add_model(model)
    try:
        for step in FLOW.steps.values():
            for action in ("mulai", *(["capai"] if step.criteria else []), "selesai"):
                assert model.trigger(f"{action}:{step.id}"), (action, step.id)
    finally:
        BUILT.remove_model(model)
    assert set(FLOW.steps) <= set(model.states())
