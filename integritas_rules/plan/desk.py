"""The dossier as the plan has it so far: what is broken in it now, and how its parts look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from integritas_rules.audit import check
from integritas_rules.checks import CHECKS, Context, Finding
from integritas_rules.conclusion import awaited, root_gaps
from integritas_rules.facts import SELF, Facts
from integritas_rules.force import in_force
from integritas_rules.loading.soundness import soundness
from integritas_rules.model import (
    Clause,
    Dossier,
    Gap,
    Pack,
    Passage,
    Place,
    Report,
    Review,
    Rule,
    Severity,
    Step,
    Trace,
    Verdict,
)
from integritas_rules.workflow.replay import replay


@dataclass(frozen=True, slots=True)
class Break:
    """One root gap with the rule that found it."""

    clause: Clause
    rule: Rule
    finding: Finding
    context: Context

    @property
    def key(self) -> str:
        """Tells breaks apart, whatever their words."""
        found = self.finding
        return f"{self.clause.id} {found.pointer} {found.root} {found.message.id}"


@dataclass(frozen=True, slots=True)
class Question:
    """What a plan was asked: by which pack, how judged, from which day, and how far."""

    pack: Pack
    dossier: Dossier
    mode: str
    review: Review | None
    start: str
    stages: tuple[str, ...]
    final: bool


class Desk:
    """One state of the dossier; a changed dossier gets a desk of its own."""

    def __init__(self, question: Question, data: Mapping[str, Any]) -> None:
        self.question, self.data = question, data
        self.start = question.start
        self.patient = True
        """Whether a document may wait for another that it is to cite."""

    @cached_property
    def report(self) -> Report:
        """The checker's word on this state, as of its submission."""
        q = self.question
        dossier = replace(q.dossier, data=self.data, locate=Place, assumed=())
        return check(q.pack, dossier, None, q.mode, q.review)

    @cached_property
    def facts(self) -> Facts:
        """What the state says, as the checks see it."""
        q, day = self.question, self.data["pengajuan"]["tanggal"]
        dossier = replace(q.dossier, data=self.data, locate=Place, assumed=())
        return Facts(in_force(q.pack, day), dossier, day, q.mode, q.review)

    @property
    def pack(self) -> Pack:
        """The pack in force."""
        return self.facts.pack

    @cached_property
    def errors(self) -> list[tuple[Verdict, Gap]]:
        """The root gaps of the gravest kind."""
        return [(v, g) for v, g in root_gaps(self.report.verdicts) if g.severity == Severity.ERROR]

    def breaks(self) -> Iterator[Break]:
        """The same with their rules; a gap that no single rule owns is passed over."""
        for verdict, gap in self.errors:
            for rule in verdict.clause.rules:
                context = Context(verdict.clause, rule, self.facts, self.report.trace)
                found = CHECKS[rule.kind](context).findings if rule.kind in CHECKS else ()
                same = [
                    f for f in found if (f.message, f.pointer) == (gap.message, gap.place.pointer)
                ]
                if same:
                    yield Break(verdict.clause, rule, same[0], context)
                    break

    @cached_property
    def unsound(self) -> int:
        """How much there is for which the loader would refuse this state as a dossier."""
        return sum(1 for _ in soundness(self.data))

    def pending(self) -> list[Passage]:
        """The steps that must still end, in their order: at most those of the asked stages.

        One that hasn't begun says whom it waits for, also where a record may be for all groups.
        """
        flow, passages = self.pack.workflow, self.report.trace.passages
        wanted = [
            s for stage in flow.stages if stage.id in self.question.stages for s in stage.steps
        ]
        left = [(p, g) for s in wanted for g in self.report.trace.groups
                if not (p := passages[s, g]).ended]  # fmt: skip
        return [p if p.started else replace(p, group=g) for p, g in left]

    def running(self) -> list[Passage]:
        """The steps that have begun and not ended."""
        steps = self.pack.workflow.steps
        return [p for p in self.report.trace.passages.values()
                if p.step in steps and p.started and not p.ended]  # fmt: skip

    def unjudged(self) -> list[Verdict]:
        """Required clauses that wait for a person, where the plan goes to the very end."""
        if not self.question.final:
            return []
        return [v for v in self.report.verdicts if awaited(v, self.report.as_of)]

    @property
    def submitted(self) -> bool:
        """Whether the submission is the kind that the plan ends with."""
        return not self.question.final or self.facts.past_end

    @property
    def reached(self) -> bool:
        """Whether nothing is left to do."""
        left = self.errors or self.pending() or self.unjudged() or self.unsound
        return not left and self.submitted

    def surely_lacks_more(self, other: Desk, clauses: Sequence[str], step: str | None) -> bool:
        """Whether all that ``other`` lacks is lacking here, and one of ``clauses`` or the end of
        ``step`` besides: looked for where it would show, with much less work than a check."""
        broken = {v.clause.id for v, _ in other.errors}
        if other.unsound or not all(map(self._asks, broken)):
            return False
        if any(self._asks(c) for c in clauses if c not in broken):
            return True
        waits = {s for stage in self.pack.workflow.stages if stage.id in self.question.stages
                 for s in stage.steps} - {p.step for p in other.pending()}  # fmt: skip
        return step in waits and any(
            p.step == step and not p.ended for p in self._trace.passages.values()
        )

    def _asks(self, clause: str) -> bool:
        """Whether the rules of a clause, by themselves, find an error."""
        own = self.pack.clauses[clause]
        if own.term.ahead(self.report_day):
            return False
        for rule in (r for r in own.rules if r.kind in CHECKS):
            found = CHECKS[rule.kind](Context(own, rule, self.facts, self._trace))
            if Severity.ERROR in [f.severity or own.severity for f in found.findings]:
                return True
        return False

    @cached_property
    def _trace(self) -> Trace:
        return replay(self.facts)

    @property
    def report_day(self) -> str:
        """The as-of date of this state: its submission's."""
        return str(self.data["pengajuan"]["tanggal"])

    @property
    def lacks(self) -> int:
        """How much is left for the unit to do, as one number; judging is left to an evaluator."""
        left = len(self.errors) + len(self.pending()) + self.unsound
        left += len(self.unjudged()) if self.question.mode == SELF else 0
        return left + (not self.submitted)

    def office(self, roles: Sequence[str]) -> str | None:
        """The id of the first office with one of ``roles``, in their order."""
        by_role: dict[str, str] = {}
        for name, role in self.facts.roles.items():
            by_role.setdefault(role, name)
        return next((by_role[r] for r in roles if r in by_role), None)

    def steps(self) -> Mapping[str, Step]:
        """Steps and continuous activities by id."""
        flow = self.pack.workflow
        return {**flow.steps, **flow.continuous}

    def day(self, step: str | None, record: Mapping[str, Any] | None = None) -> str:
        """The earliest lawful day, from the start on, for something of ``step`` (or ``record``)."""
        marks = [self.start]
        if record:
            marks.append(str(record.get("mulai") or record.get("tanggal") or ""))
        order = list(self.pack.workflow.steps)
        if step in order:
            before = order[: order.index(step)]
            passages = self.report.trace.passages.values()
            marks += [p.ended or p.started or "" for p in passages if p.step in before]
        return max(marks)
