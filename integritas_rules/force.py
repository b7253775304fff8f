"""What of a pack is in force on a day: what has lapsed no longer asks, what is to come only warns.

Applied once, before the replay; everything after it sees an ordinary pack.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence, Set
from datetime import date, timedelta

from integritas_rules.frozen import replace
from integritas_rules.model import Clause, Pack, Rule, Severity, Status, Text, Verdict
from integritas_rules.once import once
from integritas_rules.words import day as words


def in_force(pack: Pack, day: str) -> Pack:
    """The pack with the parameter values of ``day``, without what has lapsed by then.

    A lapsed clause stays in the pack, without its rules, so that it still stands in the report.
    """
    return _in_force(pack, era(pack, day))


def era(pack: Pack, day: str) -> str:
    """The first day since which the same of the pack is in force as on ``day``; "" for ever.

    So that what follows from pack and day is worked out a few times, not for every day.
    """
    turns = _turns(pack)
    n = bisect_right(turns, day)
    return turns[n - 1] if n else ""


@once
def _turns(pack: Pack) -> Sequence[str]:
    """The days on which something comes into force, or no longer is."""
    clauses = pack.clauses.values()
    terms = [t for c in clauses for t in (c.term, *(r.term for r in c.rules))]
    terms += [t for p in pack.parameters.values() for t, _ in p.dated]
    begins = {t.since for t in terms if t.since}
    ends = {date.fromisoformat(t.until) + timedelta(1) for t in terms if t.until}
    return sorted(begins | {day.isoformat() for day in ends})


@once
def _in_force(pack: Pack, day: str) -> Pack:
    edition = pack.at(day)
    clauses = {name: _clause(c, day) for name, c in edition.clauses.items()}
    if all(clauses[name] is c for name, c in edition.clauses.items()):
        return edition
    gone = {name for name, c in clauses.items() if c.term.lapsed(day)}
    guards = tuple(g for g in edition.workflow.guards if g.clause not in gone)
    return replace(edition, clauses=clauses, workflow=replace(edition.workflow, guards=guards))


def _clause(clause: Clause, day: str) -> Clause:
    if clause.term.lapsed(day):
        return replace(clause, rules=()) if clause.rules else clause
    rules = tuple(r for r in clause.rules if not r.term.lapsed(day))
    return clause if len(rules) == len(clause.rules) else replace(clause, rules=rules)


def not_yet(pack: Pack, day: str) -> Set[str]:
    """The clauses that will ask something, but don't on ``day``."""
    return _not_yet(pack, era(pack, day))


@once
def _not_yet(pack: Pack, day: str) -> Set[str]:
    return {c.id for c in pack.clauses.values() if c.term.ahead(day)}


def lapsed(clause: Clause, day: str) -> Verdict | None:
    """The verdict on a clause that asks nothing any more on ``day``; else ``None``."""
    if clause.rules:
        return None
    until = clause.term.until if clause.term.lapsed(day) else None
    reason = _LAPSED.within(until=words(until)) if until else _ALL_LAPSED
    return Verdict(clause, Status.NOT_APPLICABLE, clause.severity, reason=reason)


def ahead(clause: Clause, rule: Rule, day: str) -> str | None:
    """The day from which a condition will hold, while that is still to come; else ``None``."""
    if clause.term.since is None and rule.term.since is None:
        return None
    return max((d for d in (clause.term.ahead(day), rule.term.ahead(day)) if d), default=None)


def lightened(severity: Severity) -> Severity:
    """What a break of a rule that is yet to come weighs: a warning at the most."""
    return max(severity, Severity.WARNING, key=lambda s: s.rank)


def announced(message: Text, since: str) -> Text:
    """The message with the day from which it will be a gap in earnest, before its full stop."""
    day = words(since)
    return Text(
        f"{message.id.removesuffix('.')} (berlaku mulai {day.id}).",
        f"{message.en.removesuffix('.')} (in force from {day.en}).",
    )


_LAPSED = Text("Berlaku sampai {until}; sesudahnya tidak lagi diminta.",
               "In force until {until}; no longer asked for since.")  # fmt: skip
_ALL_LAPSED = Text(
    "Syarat-syaratnya sudah tidak berlaku.", "Its conditions are no longer in force."
)
