"""The leaf criteria as a map: a column a subtahap, a cell a criterion, the worst group first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from integritas_rules.formats.html_base import Subject
from integritas_rules.formats.html_words import REACHED, STATES
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Status, Step
from integritas_rules.workflow.events import main_records

_RANK = {state: n for n, state in enumerate(STATES)}
_SYMBOL = {
    "unmet": "✕",
    "unproven": "!",
    "partly": "◐",
    "silent": "–",
    "waiting": "…",
    "unjudged": "?",
    "reached": "✓",
}


@dataclass(frozen=True, slots=True)
class Said:
    """What is known of a criterion for one group: the state's name and its words."""

    group: str
    state: str
    label: str
    day: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One criterion: the worst of its groups, with each group's own where there are several."""

    clause: str
    where: str
    title: str
    state: str
    symbol: str
    label: str
    groups: tuple[Said, ...]
    gap: int | None
    anchor: str


@dataclass(frozen=True, slots=True)
class Column:
    """One subtahap with how many of its criteria are reached."""

    title: str
    reached: int
    cells: tuple[Cell, ...]


def columns(subject: Subject) -> tuple[Column, ...]:
    """The map; empty for a pack whose workflow has no criteria."""
    steps = subject.report.pack.workflow.steps.values()
    return tuple(_column(subject, step) for step in steps if step.criteria)


def _column(subject: Subject, step: Step) -> Column:
    cells = tuple(_cell(subject, step, clause) for clause in step.criteria)
    return Column(subject.say(step.title), sum(c.state == "reached" for c in cells), cells)


def _cell(subject: Subject, step: Step, name: str) -> Cell:
    clause = subject.report.pack.clauses[name]
    found = [_said(subject, step, name, group) for group in subject.report.trace.groups]
    worst = _worst(found)
    gap = subject.first_of.get(name)
    return Cell(
        clause=name,
        where=_where(clause.citation.locator),
        title=subject.say(clause.title),
        state=worst.state,
        symbol=_SYMBOL[worst.state],
        label=worst.label,
        groups=tuple(found) if subject.several_groups else (),
        gap=gap.number if gap else None,
        anchor=gap.anchor if gap else "",
    )


def _worst(found: Sequence[Said]) -> Said:
    """The worst state; of several reached, the last day counts."""
    lowest = min(_RANK[s.state] for s in found)
    return max((s for s in found if _RANK[s.state] == lowest), key=lambda s: s.day)


def _where(locator: str) -> str:
    """“kriteria 2 huruf c”: the end of the locator, since the column says the rest."""
    _, word, rest = locator.partition("kriteria")
    return f"{word}{rest}" or locator


def _said(subject: Subject, step: Step, name: str, group: str | None) -> Said:
    state, day = _state(subject, step, name, group)
    label = REACHED.within(day=subject.day(day)) if day else STATES[state]
    name_of_group = subject.facts.group_names.get(group or "", "")
    return Said(name_of_group, state, subject.say(label), day or "")


def _state(subject: Subject, step: Step, name: str, group: str | None) -> tuple[str, str | None]:
    facts = subject.facts
    nodes = main_records(facts, step, group)
    if not nodes:
        return "waiting", None
    stated = facts.attestations(nodes[0]).get(name)
    reached = facts.achieved(stated)
    if reached:
        claim = subject.report.verdict(name).status == Status.UNJUDGED
        return ("unjudged", None) if claim else ("reached", reached)
    return _short(subject, stated), None


def _short(subject: Subject, stated: Node | None) -> str:
    """Of a criterion that isn't reached: what the dossier says of it."""
    if stated is None or stated.value["tanggal"] > subject.facts.known:
        return "silent"
    judged = subject.facts.judgements.get(stated.value["ketentuan"])
    if judged and judged.status == Status.UNMET:
        return "unmet"
    return {"tercapai": "unproven", "sebagian": "partly"}.get(stated.value["status"], "unmet")
