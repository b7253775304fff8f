"""(Report) → where the programme stands: what runs, what was passed, what may lawfully come next.

Nothing is triggered: the configuration is read from the replay, and every event that a step
could take next is put to the guards that stand before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.facts import Facts
from integritas_rules.frozen import frozen, replace
from integritas_rules.model import (
    Guard,
    Passage,
    Report,
    Severity,
    Stage,
    Status,
    Step,
    Verdict,
)
from integritas_rules.workflow.events import main_records
from integritas_rules.workflow.table import States, guards_of, need_of

Groups = tuple[str | None, ...]
"""The groups of staff that something holds for; empty when it holds for all."""

Criteria = tuple[tuple[str, str | None], ...]
"""Leaf criteria that aren't reached, each with what the dossier says of it."""


@frozen
class Wait:
    """A guard that stands in the way, and the steps that it still waits for."""

    guard: Guard
    steps: tuple[str, ...]


@frozen
class Next:
    """An event that a step could take next, what stands before it and what is missing for it."""

    step: Step
    action: str
    waits: tuple[Wait, ...]
    missing: tuple[str, ...] = ()
    criteria: Criteria = ()
    groups: Groups = ()

    @property
    def severity(self) -> Severity | None:
        """How grave it would be to do this now; ``None`` when it is lawful."""
        return min((w.guard.severity for w in self.waits), key=lambda s: s.rank, default=None)


@frozen
class Position:
    """Where the programme is: its stage, the steps running, and the last event that ended one."""

    stage: Stage | None
    running: tuple[Passage, ...]
    last: Passage | None
    groups: Groups = ()


@frozen
class Regular:
    """A continuous activity under way: how often it took place, and when last."""

    step: Step
    last: str
    count: int


@frozen
class Standing:
    """The whole answer of `integritas status`."""

    report: Report
    positions: tuple[Position, ...]
    passed: tuple[Passage, ...]
    regular: tuple[Regular, ...]
    nexts: tuple[Next, ...]
    finished: bool


def stand(report: Report) -> Standing:
    """Where the programme of a report stands at its as-of date."""
    facts = Facts(report.pack, report.dossier, report.as_of, report.mode, report.review)
    groups = report.trace.groups
    nexts: dict[Next, Groups] = {}
    positions: dict[Position, Groups] = {}
    for group in groups:
        for event in _nexts(facts, report, group):
            nexts[event] = (*nexts.get(event, ()), group)
        place = _position(report, group)
        positions[place] = (*positions.get(place, ()), group)
    return Standing(
        report=report,
        positions=tuple(replace(p, groups=_named(g, groups)) for p, g in positions.items()),
        passed=_passed(report),
        regular=tuple(_regular(facts, report)),
        nexts=tuple(replace(n, groups=_named(g, groups)) for n, g in nexts.items()),
        finished=bool(report.pack.workflow.stages)
        and all(p.ended for p in _steps(report, *groups)),
    )


def _named(own: Groups, every: Groups) -> Groups:
    return () if own == every else own


def states_of(report: Report, group: str | None) -> States:
    """The machine's configuration for one group, as the replay left it."""
    flow, states = report.pack.workflow, {}
    for step in (*flow.steps.values(), *flow.continuous.values()):
        p = report.trace.passages[step.id, group]
        states[step.id] = "selesai" if p.ended else "berjalan" if p.started else "belum"
        if step.criteria:
            states[f"{step.id}.capaian"] = "tercapai" if p.achieved else "belum"
    return states


def _nexts(facts: Facts, report: Report, group: str | None) -> Iterator[Next]:
    flow, states = report.pack.workflow, states_of(report, group)
    for step in (*flow.steps.values(), *flow.continuous.values()):
        for action in _actions(step, states):
            if action == "selesai" and step.id in flow.continuous:
                continue
            guards = guards_of(flow, action, step.id)
            waits = tuple(Wait(g, s) for g in guards if (s := need_of(flow, g).lacking(states)))
            missing = () if action == "capai" else _missing(report, step, group)
            criteria = () if action == "mulai" else criteria_left(facts, step, group)
            yield Next(step, action, waits, missing, criteria)


def _actions(step: Step, states: States) -> Iterator[str]:
    state = states[step.id]
    if step.criteria and states[f"{step.id}.capaian"] == "belum" and state != "belum":
        yield "capai"
    if state != "selesai":
        yield "mulai" if state == "belum" else "selesai"


_OPEN = (Status.UNMET, Status.UNPROVEN, Status.UNJUDGED, Status.NOT_DUE, Status.FAULT)
_APART = ("rollup", "same_as", "order", "attestation")
"""Kinds that sum up, or that are told as guards and criteria."""


def _missing(report: Report, step: Step, group: str | None) -> tuple[str, ...]:
    """The duties and advice of a step that aren't met; not those that build on one of them."""
    begun = report.trace.passages[step.id, group].started
    found = {
        v.clause.id: v.clause
        for v in report.verdicts
        if v.status in _OPEN
        and v.severity != Severity.NOTE
        and v.clause.rules[0].kind not in _APART
        and any(rule.due == step.id for rule in v.clause.rules)
        and (begun or v.clause.id != step.clause)
        and not _of_others(report, step, group, v)
    }
    return tuple(
        c.id
        for c in found.values()
        if c.parent not in found and not any(r in found for r in c.requires)
    )


def _of_others(report: Report, step: Step, group: str | None, verdict: Verdict) -> bool:
    """Whether every gap of the verdict lies in the record of another group."""
    passages = report.trace.passages
    others = [passages[step.id, g].pointer for g in report.trace.groups if g != group]
    return bool(verdict.gaps) and all(
        any(o and f"{g.place.pointer}/".startswith(f"{o}/") for o in others) for g in verdict.gaps
    )


def criteria_left(facts: Facts, step: Step, group: str | None) -> Criteria:
    """The criteria that aren't reached, each with what the dossier says of it."""
    nodes = main_records(facts, step, group)
    said = facts.attestations(nodes[0]) if nodes else {}
    return tuple(
        (leaf, said[leaf].value["status"] if leaf in said else None)
        for leaf in step.criteria
        if facts.achieved(said.get(leaf)) is None
    )


def _steps(report: Report, *groups: str | None) -> list[Passage]:
    flow, passages = report.pack.workflow, report.trace.passages
    return [passages[step, group] for step in flow.steps for group in groups]


def _position(report: Report, group: str | None) -> Position:
    own = _steps(report, group)
    begun = {report.pack.workflow.steps[p.step].stage for p in own if p.started}
    stages = [s for s in report.pack.workflow.stages if s.id in begun]
    ended = [p for p in own if p.ended]
    return Position(
        stage=stages[-1] if stages else None,
        running=tuple(p for p in own if p.started and not p.ended),
        last=max(ended, key=lambda p: p.ended or "", default=None),
    )


def _passed(report: Report) -> tuple[Passage, ...]:
    """The steps ended, once for each group that goes its own way, in the machine's order."""
    own = _steps(report, *report.trace.groups)
    return tuple(dict.fromkeys(p for p in own if p.ended))


def _regular(facts: Facts, report: Report) -> Iterator[Regular]:
    for step in report.pack.workflow.continuous.values():
        dates = [str(n.value["tanggal"]) for n in facts.select(step.records)]
        if dates:
            yield Regular(step, max(dates), len(dates))
