"""What the cases of a pack reached, and what none did: clauses, conditions, and the machine.

A condition counts only in a case that looks at its clause, so that nothing is reached by chance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from integritas_rules.checks import CHECKS, Context
from integritas_rules.conclusion import sums_up
from integritas_rules.facts import Facts
from integritas_rules.kit.trial import Trial
from integritas_rules.model import (
    Clause,
    Guard,
    Pack,
    Refusal,
    Report,
    Severity,
    Status,
    Text,
    Workflow,
)
from integritas_rules.workflow import machine
from integritas_rules.workflow.table import guards_of

HELD, BROKEN, WAITING = "held", "broken", "waiting"
_BY_STATUS = {
    Status.MET: HELD,
    Status.UNMET: BROKEN,
    Status.UNPROVEN: BROKEN,
    Status.BLOCKED: BROKEN,
    Status.UNJUDGED: WAITING,
    Status.NOT_DUE: WAITING,
}


@dataclass(frozen=True, slots=True)
class Measure:
    """One kind of thing that cases can reach: all there are, and those that none reached."""

    name: str
    title: Text
    whole: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def reached(self) -> int:
        """How many of them a case reached."""
        return len(self.whole) - len(self.missed)


class Tally:
    """Sees one report after another, and says at the end what they reached."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.seen: dict[str, set[str]] = {name: set() for name in _TITLES}
        self.table = machine.compile_table(machine.build(pack.workflow)) if _runs(pack) else {}

    def see(self, trial: Trial, report: Report) -> None:
        """Take in what one trial reached."""
        self.seen["clauses"].add(trial.clause)
        looked_at = {trial.clause, *trial.roots, *trial.causes, *trial.also}
        for name in looked_at & set(report.pack.checkable):
            for rule, branch in _branches(report, report.pack.clauses[name]):
                self.seen[branch].add(rule)
        refused = {r.event for r in report.trace.refusals}
        for event in report.trace.events:
            name = f"{event.action}:{event.step}"
            move = self.table[name]
            self.seen["states"] |= {f"{move.region}.{s}" for s in (move.source, move.target)}
            if event not in refused:
                self.seen["transitions"].add(name)
        for refusal in report.trace.refusals:
            for guard in _refusing(report.pack.workflow, refusal):
                self.seen["guards"].add(_gate(guard))
                self.seen["reasons"].add(_reason(guard))

    def measures(self) -> tuple[Measure, ...]:
        """Each kind of thing, with what no case reached, in the order of the pack."""
        return tuple(
            Measure(n, _TITLES[n], whole, tuple(x for x in whole if x not in self.seen[n]))
            for n, whole in self._whole().items()
        )

    def _whole(self) -> dict[str, tuple[str, ...]]:
        clauses = [self.pack.clauses[c] for c in self.pack.checkable]
        rules = tuple(_rule(c, n) for c in clauses for n in range(len(c.rules)))
        moves, guards = self.table.values(), self.pack.workflow.guards
        states = (f"{m.region}.{s}" for m in moves for s in (m.source, m.target))
        return {
            "clauses": tuple(c.id for c in clauses),
            HELD: rules,
            BROKEN: rules,
            WAITING: rules,
            "states": _once(states),
            "transitions": tuple(self.table),
            "guards": _once(map(_gate, guards)),
            "reasons": _once(map(_reason, guards)),
        }


def _runs(pack: Pack) -> bool:
    return bool(pack.workflow.stages)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _rule(clause: Clause, n: int) -> str:
    """A condition as people find it: the clause, and its place among several."""
    which = f" ({n + 1})" if len(clause.rules) > 1 else ""
    return f"{clause.id}{which}: {clause.rules[n].kind}"


def _branches(report: Report, clause: Clause) -> Iterator[tuple[str, str]]:
    """How each condition of a clause came out."""
    if sums_up(clause):
        status = report.verdict(clause.id).status
        # A note has no gap: what would be one for a duty shows as "doesn't apply".
        unmet_note = clause.severity == Severity.NOTE and status == Status.NOT_APPLICABLE
        branch = BROKEN if unmet_note else _BY_STATUS.get(status)
        if branch:
            yield _rule(clause, 0), branch
        return
    facts = Facts(report.pack, report.dossier, report.as_of, report.mode, report.review)
    for n, rule in enumerate(clause.rules):
        found = CHECKS[rule.kind](Context(clause, rule, facts, report.trace))
        branch = _BY_STATUS.get(found.status) if found.status else None
        if found.findings:
            branch = BROKEN
        elif found.pending:
            branch = WAITING
        elif found.status is None:
            branch = HELD
        if branch:
            yield _rule(clause, n), branch


def _refusing(workflow: Workflow, refusal: Refusal) -> Iterator[Guard]:
    """The guards of the refusal's clause that stood before the event and lacked something."""
    event, lacking = refusal.event, {a.partition(":")[0] for a in refusal.lacking}
    for guard in guards_of(workflow, event.action, event.step):
        if guard.clause == refusal.guard.clause and lacking & _parts(workflow, guard.needs):
            yield guard


def _parts(workflow: Workflow, needs: str) -> set[str]:
    """What a lack of ``needs`` may be told as: the step, its criteria, or its stage's steps."""
    stage = next((s for s in workflow.stages if s.id == needs), None)
    steps = stage.steps if stage else (needs,)
    criteria = (c for s in steps if s in workflow.steps for c in workflow.steps[s].criteria)
    return {*steps, *criteria}


def _gate(guard: Guard) -> str:
    return f"{guard.id}: {guard.event}:{guard.item}"


def _reason(guard: Guard) -> str:
    return f"{_gate(guard)} < {guard.needs}"


_TITLES = {
    "clauses": Text("ketentuan yang punya kasus", "clauses that have a case"),
    HELD: Text("syarat yang terlihat terpenuhi", "conditions seen held"),
    BROKEN: Text("syarat yang terlihat menjadi celah", "conditions seen broken"),
    WAITING: Text(
        "syarat yang terlihat menunggu (tidak semua dapat menunggu)",
        "conditions seen waiting (not all of them can)",
    ),
    "states": Text("keadaan mesin", "states of the machine"),
    "transitions": Text("peralihan yang sah ditempuh", "transitions lawfully taken"),
    "guards": Text("gerbang yang menolak", "guards that refused"),
    "reasons": Text("alasan penolakan", "reasons of refusal"),
}
