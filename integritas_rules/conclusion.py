"""From verdicts to the answer: conclusion, progress, completeness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set

from integritas_rules.facts import Facts
from integritas_rules.force import era
from integritas_rules.model import (
    Clause,
    Conclusion,
    Figure,
    Gap,
    Pack,
    Severity,
    Status,
    Trace,
    Verdict,
)
from integritas_rules.once import once

_LEFT_OUT = (Status.NOT_APPLICABLE, Status.NOT_DUE, Status.WAIVED)
_SUMMARIES = ("rollup", "same_as")


def sums_up(clause: Clause) -> bool:
    """Whether a clause only sums others up, so that counting it would count them twice."""
    return bool(clause.rules) and clause.rules[0].kind in _SUMMARIES


@once
def summing(pack: Pack) -> Sequence[str]:
    """The clauses of every report that only sum others up."""
    return [c for c in pack.checkable if sums_up(pack.clauses[c])]


def root_gaps(verdicts: Iterable[Verdict]) -> list[tuple[Verdict, Gap]]:
    """The breaks themselves: gaps that no other causes, of clauses that aren't waived."""
    return [
        (v, g) for v in verdicts if v.status != Status.WAIVED for g in v.gaps if g.caused_by is None
    ]


def failed(verdict: Verdict) -> bool:
    """Whether the check of a clause failed itself; what only sums it up doesn't count again."""
    return verdict.status == Status.FAULT and not sums_up(verdict.clause)


def conclude(verdicts: Sequence[Verdict], facts: Facts) -> Conclusion | None:
    """The first that applies: fault, error gap, running cycle, pending judgement, compliant.

    A text that doesn't bind can't be complied with: ``None``.
    """
    statuses = [v.status for v in verdicts]
    if Status.FAULT in statuses:
        return Conclusion.UNDECIDABLE
    if not facts.pack.binding:
        return None
    if any(gap.severity == Severity.ERROR for _, gap in root_gaps(verdicts)):
        return Conclusion.NONCOMPLIANT
    if not facts.past_end:
        return Conclusion.RUNNING
    if Status.UNJUDGED in statuses and any(awaited(v, facts.as_of) for v in verdicts):
        return Conclusion.UNJUDGED
    return Conclusion.COMPLIANT


def awaited(verdict: Verdict, as_of: str) -> bool:
    """Whether a duty in force waits for a person's judgement."""
    if verdict.status != Status.UNJUDGED:
        return False
    return verdict.clause.modality == "wajib" and not verdict.clause.term.ahead(as_of)


def progress(pack: Pack, trace: Trace) -> Figure:
    """Gates passed of the machine's gates: every step ended, every subtahap's criteria reached."""
    passed = whole = 0
    for step in pack.workflow.steps.values():
        own = [p for (name, _), p in trace.passages.items() if name == step.id]
        whole += 1 + bool(step.criteria)
        passed += all(p.ended for p in own)
        passed += bool(step.criteria) and all(p.achieved for p in own)
    return Figure(passed, whole)


def counting(pack: Pack, as_of: str) -> Set[str]:
    """The clauses that count in completeness: those that judge something themselves, and carry a
    duty or advice that is in force (summaries and notes would count twice or not at all)."""
    return _counting(pack, era(pack, as_of))


@once
def _counting(pack: Pack, as_of: str) -> Set[str]:
    return {
        c.id
        for c in pack.clauses.values()
        if not sums_up(c) and not c.term.ahead(as_of) and c.severity != Severity.NOTE
    }


def completeness(verdicts: Iterable[Verdict], pack: Pack, as_of: str) -> Figure:
    """Clauses met of those that can be checked and are due; waived ones are counted apart."""
    own = counting(pack, as_of)
    found = Counter(v.status for v in verdicts if v.clause.id in own)
    return Figure(found[Status.MET], found.total() - sum(found[s] for s in _LEFT_OUT))


def waived(verdicts: Iterable[Verdict]) -> int:
    """How many clauses are set aside."""
    return [v.status for v in verdicts].count(Status.WAIVED)
