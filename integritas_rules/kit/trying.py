"""Changed dossiers put to a pack: quickly to one clause, or in full as `integritas check` does."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cached_property

from integritas_rules.audit import check, outcome_of
from integritas_rules.checks import Outcome
from integritas_rules.conclusion import sums_up
from integritas_rules.errors import InvalidDossier
from integritas_rules.facts import SELF, Facts
from integritas_rules.force import in_force
from integritas_rules.loading.dossier import parse_dossier
from integritas_rules.model import Clause, Dossier, Json, Pack, Place, Report, Severity, Text, Trace
from integritas_rules.workflow.replay import replay

Outcomes = dict[str, Outcome]


def written(data: Json) -> str:
    """A dossier as a file has it."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


@dataclass(frozen=True)
class Attempt:
    """A dossier and how it is judged; ``how`` tells what was done to the base."""

    how: Text
    data: Json
    as_of: str | None = None
    mode: str = SELF

    def altered(self, how: Text, data: Json) -> Attempt:
        """The same, judged alike, with other data."""
        return replace(self, how=how, data=data)

    @property
    def day(self) -> str:
        """The as-of date."""
        return self.as_of or str(self.data["pengajuan"]["tanggal"])

    def facts(self, pack: Pack) -> Facts:
        """The dossier's facts, taken as it stands: nobody has looked whether it is valid."""
        return Facts(in_force(pack, self.day), self.raw, self.day, self.mode, None)

    @property
    def raw(self) -> Dossier:
        """The data as a dossier that nobody has looked at."""
        return Dossier("", self.data, "", Place)

    def report(self, pack: Pack) -> Report | None:
        """The whole report, as a user gets it; ``None`` when the dossier isn't a valid one."""
        if self.valid is None:
            return None
        return check(pack, self.valid, self.as_of, self.mode)

    @cached_property
    def valid(self) -> Dossier | None:
        """The dossier, when the loader takes it."""
        try:
            return parse_dossier(json.dumps(self.data, ensure_ascii=False).encode(), "saksi.json")
        except InvalidDossier:
            return None


class Tried:
    """One attempt replayed by one pack; outcomes are found out clause by clause."""

    def __init__(
        self, pack: Pack, attempt: Attempt, trace: Trace | None = None, alike: Facts | None = None
    ) -> None:
        """``trace`` and ``alike`` are of a dossier with the same events, or the same register."""
        self.facts = attempt.facts(pack)
        self.pack = self.facts.pack
        self.dossier = attempt.raw
        if alike is not None:
            self.facts.registry = alike.registry
        self.trace = trace or replay(self.facts)

    def outcome(self, clause: Clause) -> Outcome:
        """What the clause's own rules find, before ownership is settled."""
        return outcome_of(clause, self.facts, self.trace)

    def outcomes(self, clauses: list[Clause]) -> Outcomes:
        """The outcomes of several clauses."""
        return {c.id: self.outcome(c) for c in clauses}


def judging(pack: Pack) -> list[Clause]:
    """The clauses that judge something themselves."""
    clauses = (pack.clauses[c] for c in pack.checkable)
    return [c for c in clauses if not sums_up(c)]


def heavy(clause: Clause) -> bool:
    """Whether the clause can own a gap: a note can't."""
    return clause.severity != Severity.NOTE
