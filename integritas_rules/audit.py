"""The pipeline: replay, check, settle ownership, conclude. (Pack, Dossier) → Report."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from integritas_rules.checks import CHECKS, Context, Finding, Outcome
from integritas_rules.checks.base import merged
from integritas_rules.conclusion import (
    completeness,
    conclude,
    progress,
    summing,
    sums_up,
    waived,
)
from integritas_rules.facts import SELF, Facts
from integritas_rules.force import ahead, announced, era, in_force, lapsed, lightened, not_yet
from integritas_rules.frozen import replace
from integritas_rules.model import (
    Clause,
    Dossier,
    Gap,
    Judgement,
    Pack,
    Place,
    Report,
    Review,
    Rule,
    Severity,
    Status,
    Text,
    Trace,
    Verdict,
)
from integritas_rules.notices import notices
from integritas_rules.once import once
from integritas_rules.ownership import roll_up, settle
from integritas_rules.screening.fingerprint import asking
from integritas_rules.screening.screen import OUTCOMES, screened
from integritas_rules.words import supposed, what_if
from integritas_rules.workflow.replay import replay


def check(
    pack: Pack,
    dossier: Dossier,
    as_of: str | None = None,
    mode: str = SELF,
    review: Review | None = None,
) -> Report:
    """Judge a dossier by a pack.

    ``as_of`` is an ISO date (default: the submission's); it picks what of the pack was in force.
    ``mode`` is ``"mandiri"`` or ``"evaluator"``. Gaps are data in the report, nothing is raised.
    """
    day = as_of or dossier.data["pengajuan"]["tanggal"]
    pack = in_force(pack, day)
    facts = Facts(pack, dossier, day, mode, review)
    trace = replay(facts)
    proven = screened(facts, trace)
    left = (c for c in asking(pack) if c.id not in proven)
    outcomes = {c.id: outcome_of(c, facts, trace) for c in left}
    outcomes |= settle(pack, {c: o for c, o in outcomes.items() if o.findings})
    verdicts = _verdicts(facts, dossier, proven, outcomes)
    heard = [o for c, o in outcomes.items() if pack.clauses[c].severity != Severity.NOTE]
    told = {f.root.partition(":")[2] for o in heard for f in o.findings}
    return Report(
        dossier=dossier,
        pack=pack,
        as_of=facts.as_of,
        mode=mode,
        conclusion=conclude(verdicts, facts),
        progress=progress(pack, trace),
        completeness=completeness(verdicts, pack, day),
        waived=waived(verdicts),
        verdicts=verdicts,
        trace=trace,
        review=review,
        notices=(*what_if(dossier), *notices(facts, told, verdicts)),
        grounds=_grounds(facts, trace),
    )


def _grounds(facts: Facts, trace: Trace) -> Callable[[str], tuple[tuple[Text, Place], ...]]:
    """What the rules of a clause found that speaks for it: few readers of a report want it."""

    def of(name: str) -> tuple[tuple[Text, Place], ...]:
        clause = facts.pack.clauses[name]
        if not clause.rules or sums_up(clause):
            return ()
        found = outcome_of(clause, facts, trace).facts
        return tuple((text, Place(pointer)) for text, pointer in found)

    return of


def outcome_of(clause: Clause, facts: Facts, trace: Trace) -> Outcome:
    """All rules of a clause put to the facts; a check that fails itself fails closed."""
    try:
        found = [_named(_found(Context(clause, r, facts, trace)), clause, r) for r in clause.rules]
    except Exception as error:  # noqa: BLE001 - a bug in one check must not hide the other verdicts
        reason = Text(
            f"Pemeriksaan gagal ({type(error).__name__}: {error}).",
            f"The check failed ({type(error).__name__}: {error}).",
        )
        return Outcome(status=Status.FAULT, reason=reason)
    if len(found) == 1:
        return found[0]
    forced = next((o for o in found if o.status), None)
    whole = merged(found)
    return replace(whole, status=forced.status, reason=forced.reason) if forced else whole


def _found(context: Context) -> Outcome:
    """What one rule found; of a rule that isn't in force yet, as a warning ahead of time."""
    outcome = CHECKS[context.rule.kind](context)
    since = ahead(context.clause, context.rule, context.facts.as_of)
    if since is None:
        return outcome
    own = context.clause.severity
    findings = (
        replace(f, severity=lightened(f.severity or own), message=announced(f.message, since))
        for f in outcome.findings
    )
    return replace(outcome, findings=tuple(findings))


def _named(outcome: Outcome, clause: Clause, rule: Rule) -> Outcome:
    """The findings with the rule that found them: its kind, numbered where there are several."""
    if not outcome.findings:
        return outcome
    like = [r for r in clause.rules if r.kind == rule.kind]
    nth = next(n for n, r in enumerate(like, 1) if r is rule)
    name = rule.kind if len(like) == 1 else f"{rule.kind}#{nth}"
    return replace(outcome, findings=tuple(replace(f, rule=name) for f in outcome.findings))


def _verdicts(
    facts: Facts, dossier: Dossier, proven: Mapping[str, int], outcomes: Mapping[str, Outcome]
) -> tuple[Verdict, ...]:
    """The verdicts in the order of the text; summaries come once their parts have theirs."""
    pack, day, judgements, review = facts.pack, facts.as_of, facts.judgements, facts.review
    plain = _plain(pack)
    done = {c: plain[code][c] for c, code in proven.items()}
    for name in judgements.keys() & proven.keys():
        done[name] = replace(done[name], judgement=judgements[name])
    for name, outcome in outcomes.items():
        done[name] = _verdict(pack.clauses[name], outcome, dossier, judgements.get(name))
    done.update(_lapsed(pack, era(pack, day)))
    if review:
        done = {c: _waive(v, review) for c, v in done.items()}
    early = not_yet(pack, day)

    def status(clause: str) -> Status:
        if clause not in done:
            own = pack.clauses[clause]
            summary = roll_up(own, pack, heard)
            done[clause] = Verdict(own, summary.status, own.severity, reason=summary.reason)
        return done[clause].status

    def heard(clause: str) -> Status:
        """A summary doesn't hear of a part that isn't in force yet."""
        return Status.NOT_APPLICABLE if clause in early else status(clause)

    for clause in summing(pack):
        status(clause)
    return tuple([done[c] for c in _order(pack)])


class _Plain(dict[str, Verdict]):
    """Verdicts on what is proven clean: the same for every dossier, made when first needed."""

    def __init__(self, pack: Pack, outcome: Outcome) -> None:
        self.clauses, self.outcome = pack.clauses, outcome

    def __missing__(self, name: str) -> Verdict:
        clause, outcome = self.clauses[name], self.outcome
        made = self[name] = Verdict(clause, _status(outcome), clause.severity, (), outcome.reason)
        return made


@once
def _plain(pack: Pack) -> Mapping[int, _Plain]:
    return {code: _Plain(pack, outcome) for code, outcome in OUTCOMES.items()}


@once
def _order(pack: Pack) -> tuple[str, ...]:
    return pack.checkable


@once
def _lapsed(pack: Pack, day: str) -> Mapping[str, Verdict]:
    """The verdicts on clauses that ask nothing any more."""
    own = (pack.clauses[c] for c in pack.checkable)
    return {c.id: gone for c in own if (gone := lapsed(c, day))}


def _verdict(
    clause: Clause, outcome: Outcome, dossier: Dossier, judgement: Judgement | None
) -> Verdict:
    status, own = _status(outcome), clause.severity
    if not outcome.findings:
        return Verdict(clause, status, own, (), outcome.reason, judgement)
    if own == Severity.NOTE:
        note = outcome.findings[0].message
        return Verdict(clause, Status.NOT_APPLICABLE, own, (), note, judgement)
    gaps = tuple(_gap(f, clause, dossier) for f in outcome.findings)
    weight = min((g.severity for g in gaps), key=lambda s: s.rank)
    return Verdict(clause, status, weight, gaps, outcome.reason, judgement)


def _status(outcome: Outcome) -> Status:
    if outcome.status == Status.FAULT:
        return Status.FAULT
    if outcome.findings:
        return _worst(outcome.findings)
    if outcome.status:
        return outcome.status
    return Status.NOT_DUE if outcome.pending else Status.MET


def _worst(findings: tuple[Finding, ...]) -> Status:
    blocked = all(f.blockable and f.cause for f in findings)
    if blocked:
        return Status.BLOCKED
    unmet = any(f.status == Status.UNMET for f in findings)
    return Status.UNMET if unmet else Status.UNPROVEN


def _gap(finding: Finding, clause: Clause, dossier: Dossier) -> Gap:
    return Gap(
        severity=finding.severity or Severity.ERROR,
        status=finding.status,
        message=supposed(finding.message, dossier, finding.pointer),
        advice=finding.advice,
        place=dossier.locate(finding.pointer),
        caused_by=finding.cause,
        related=tuple((text, dossier.locate(pointer)) for text, pointer in finding.related),
        basis=finding.basis or clause.basis,
        at=finding.pointer,
        rule=finding.rule,
        group=finding.group,
    )


def _waive(verdict: Verdict, review: Review) -> Verdict:
    """Set aside what the review waives, and what only follows from it; never a fault."""
    if not verdict.gaps and verdict.status != Status.UNJUDGED:
        return verdict
    waiver = review.waivers.get(verdict.clause.id)
    if waiver is None:
        causes = {g.caused_by for g in verdict.gaps}
        waivers = [review.waivers.get(c) if c else None for c in causes]
        waiver = waivers[0] if waivers and all(waivers) else None
    if waiver is None or verdict.status == Status.FAULT:
        return verdict
    return replace(verdict, status=Status.WAIVED, waiver=waiver, unwaived=verdict.status)
