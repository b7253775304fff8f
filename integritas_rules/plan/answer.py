"""An act as the answer to a break: its step, office and earliest day, unless told otherwise."""

from __future__ import annotations

from typing import Any

from integritas_rules.model import Text
from integritas_rules.plan.acts import Act, Kind
from integritas_rules.plan.desk import Break, Desk
from integritas_rules.plan.edits import Edit


def step_of(desk: Desk, broken: Break, path: str = "") -> str | None:
    """The step of the programme that a break belongs to: of the path, or of the rule's due."""
    steps = desk.steps()
    if broken.rule.options.get("scope") and broken.rule.due in steps:
        return broken.rule.due
    exact = [s.id for s in steps.values() if path and s.records == path]
    named = [name for name in steps if path and f"'{name}'" in path]
    stem = path.partition("[")[0]
    near = [s.id for s in steps.values() if path and s.records.partition("[")[0] == stem]
    named += near if len(near) == 1 else []
    due = broken.rule.due
    return next(iter([*exact, *named, *([due] if due in steps else [])]), None)


def act(
    desk: Desk, broken: Break, kind: Kind, title: Text, edits: tuple[Edit, ...],
    office: str | None = None, step: str | None = None, day: str = "",
    supply: tuple[Text, ...] = (), group: str | None = None,
) -> Act:  # fmt: skip
    """An act that answers a break."""
    group = group or _group(desk, broken.finding.pointer)
    group = group if len(desk.facts.groups) > 1 else None
    own = step or step_of(desk, broken)
    return Act(broken.key, kind, title, (broken.clause.id,), own, office or in_charge(desk, own),
               day or desk.day(own), edits, supply, group=group)  # fmt: skip


def _group(desk: Desk, pointer: str) -> str | None:
    """The group of staff of the record that a pointer leads into."""
    value: Any = desk.data
    found: str | None = None
    for part in pointer.strip("/").split("/"):
        if isinstance(value, list) and part.isdigit():
            value = value[int(part)]
        else:
            value = value.get(part) if isinstance(value, dict) else None
        if isinstance(value, dict):
            found = value.get("kelompok") or found
    return found


def in_charge(desk: Desk, step: str | None) -> str | None:
    """Who carries a step: the team once there is one, else the PyB, else the PPK."""
    from_start = (
        ("ppk", "pyb") if step == next(iter(desk.pack.workflow.steps), None) else ("pyb", "ppk")
    )
    return desk.office(from_start)
