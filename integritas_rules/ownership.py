"""Who owns a break: one break gives one gap, and what it causes points at it.

A break never hides behind a lesser one: a finding becomes a consequence only when the clause
that it would point at has a gap at least as grave.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from integritas_rules.checks import Finding, Outcome
from integritas_rules.conclusion import sums_up
from integritas_rules.frozen import frozen, replace
from integritas_rules.model import Clause, Pack, Severity, Status, Text
from integritas_rules.once import once

Outcomes = dict[str, Outcome]


def settle(pack: Pack, outcomes: Mapping[str, Outcome]) -> Outcomes:
    """The outcomes with every consequence pointing at the clause where the break began."""
    settled = _shared_roots(pack, _severities(pack, outcomes))
    settled = _required(pack, settled)
    return _ultimate(settled)


def _severities(pack: Pack, outcomes: Mapping[str, Outcome]) -> Outcomes:
    """Give every finding its weight: its own, or its clause's."""

    def weigh(clause: str, finding: Finding) -> Finding:
        if finding.severity:
            return finding
        return replace(finding, severity=pack.clauses[clause].severity)

    return _each(outcomes, weigh)


def _each(outcomes: Mapping[str, Outcome], change: Callable[[str, Finding], Finding]) -> Outcomes:
    changed = dict(outcomes)
    for clause, outcome in outcomes.items():
        findings = tuple([change(clause, f) for f in outcome.findings])
        if any(new is not old for new, old in zip(findings, outcome.findings, strict=True)):
            changed[clause] = replace(outcome, findings=findings)
    return changed


def _shared_roots(pack: Pack, outcomes: Outcomes) -> Outcomes:
    """Findings that spring from one root: the gravest direct claim keeps it."""
    index = _index(pack)
    owners: dict[str, tuple[bool, int, int]] = {}
    names: dict[str, str] = {}
    for clause, outcome in outcomes.items():
        for finding in outcome.findings:
            key = (not finding.direct, _rank(finding), index[clause])
            if finding.root and key < owners.get(finding.root, (True, 99, 0)):
                owners[finding.root], names[finding.root] = key, clause

    def point(clause: str, finding: Finding) -> Finding:
        owner = names.get(finding.root)
        if owner is None or owner == clause or finding.cause:
            return finding
        return replace(finding, cause=owner)

    pointed = _each(outcomes, point)
    return {
        c: replace(o, findings=_folded(o.findings)) if len(o.findings) > 1 else o
        for c, o in pointed.items()
    }


@once
def _index(pack: Pack) -> Mapping[str, int]:
    """Where each clause stands in the text."""
    return {clause: n for n, clause in enumerate(pack.clauses)}


def _folded(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """One finding a root: the same break met again within a clause stands under the first."""
    kept: dict[object, Finding] = {}
    for n, finding in enumerate(findings):
        key = finding.root or n
        first = kept.get(key)
        again = (finding.message, finding.pointer)
        kept[key] = replace(first, related=(*first.related, again)) if first else finding
    return tuple(kept.values())


def _required(pack: Pack, outcomes: Outcomes) -> Outcomes:
    """A lack that follows from a lack of what the clause builds on points there."""

    def point(clause: str, finding: Finding) -> Finding:
        if finding.cause is None and finding.seen is not None:
            for other in pack.clauses[clause].requires:
                if _follows(finding, _findings(outcomes, other)):
                    return replace(finding, cause=other)
        return finding

    return _each(outcomes, point)


def _follows(finding: Finding, others: Sequence[Finding]) -> bool:
    """Whether what ``finding`` looked for in vain is lacking because of one of ``others``.

    Nothing there at all follows from nothing being there; a record that lacks something, from a
    break in that very record. Order and evidence have their own ways to be causes.
    """
    grave = [f for f in others if _rank(f) <= _rank(finding) and not (f.blockable or f.root)]
    if not finding.seen:
        return any(f.seen == () for f in grave)
    return all(
        any(f.pointer == record or f.pointer.startswith(f"{record}/") for f in grave)
        for record in finding.seen
    )


def _ultimate(outcomes: Outcomes) -> Outcomes:
    """Point every consequence at the first break; drop a cause that is none, or a lesser one."""

    def origin(clause: str, seen: tuple[str, ...]) -> str:
        causes = [f.cause for f in _findings(outcomes, clause)]
        if not causes or None in causes or clause in seen:
            return clause
        return origin(str(causes[0]), (*seen, clause))

    def point(clause: str, finding: Finding) -> Finding:
        if finding.cause is None:
            return finding
        cause = origin(finding.cause, (clause,))
        weak = cause == clause or _gravest(outcomes, cause) > _rank(finding)
        own = None if weak else cause
        return finding if own == finding.cause else replace(finding, cause=own)

    return _each(outcomes, point)


def _rank(finding: Finding) -> int:
    return (finding.severity or Severity.NOTE).rank


def _findings(outcomes: Outcomes, clause: str) -> tuple[Finding, ...]:
    return outcomes[clause].findings if clause in outcomes else ()


def _gravest(outcomes: Outcomes, clause: str) -> int:
    return min(map(_rank, _findings(outcomes, clause)), default=99)


@frozen
class Summary:
    """The status of a clause that only sums others up, and why."""

    status: Status
    reason: Text


_WORST = (
    Status.FAULT,
    Status.UNMET,
    Status.UNPROVEN,
    Status.BLOCKED,
    Status.UNJUDGED,
    Status.NOT_DUE,
    Status.WAIVED,
    Status.MET,
    Status.NOT_APPLICABLE,
)


def roll_up(clause: Clause, pack: Pack, status: Callable[[str], Status]) -> Summary:
    """The worst status of the clauses summed up, or the best when one is enough."""
    rule = clause.rules[0]
    parts = rule.options.get("of") or _counted(pack)[clause.id]
    enough = rule.options.get("enough") == "any"
    return _summary(tuple(parts), tuple([status(part) for part in parts]), enough)


@lru_cache(maxsize=256)
def _summary(parts: tuple[str, ...], found: tuple[Status, ...], enough: bool) -> Summary:
    """The summary of parts with these statuses: most dossiers have many of them in common."""
    decisive = min(found, key=_WORST.index, default=Status.NOT_APPLICABLE)
    if enough and Status.MET in found:
        decisive = Status.MET
    names = ", ".join(p for p, own in zip(parts, found, strict=True) if own == decisive)
    return Summary(decisive, _FOLLOWS.within(parts=Text(names, names)))


@once
def _counted(pack: Pack) -> Mapping[str, Sequence[str]]:
    """What each summary that names no clauses counts."""
    return {c.id: _counts(c, pack) for c in pack.clauses.values() if sums_up(c)}


def _counts(clause: Clause, pack: Pack) -> Sequence[str]:
    """The duties under a clause, at any depth down to the next summary; without any duty among
    its children, whatever of them can be checked."""
    children = [pack.clauses[c] for c in clause.children if pack.clauses[c].rules]
    duties = [c for c in children if c.modality == "wajib"]
    if not duties:
        return [c.id for c in children]
    return [name for duty in duties for name in (duty.id, *_duties_under(duty, pack))]


def _duties_under(clause: Clause, pack: Pack) -> list[str]:
    """The duties below a clause that judges something itself: it doesn't speak for them."""
    if sums_up(clause):
        return []
    own = [pack.clauses[c] for c in clause.children]
    duties = [c for c in own if c.rules and c.modality == "wajib"]
    return [name for duty in duties for name in (duty.id, *_duties_under(duty, pack))]


_FOLLOWS = Text("Mengikuti {parts}.", "Follows {parts}.")
