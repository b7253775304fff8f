"""Two reports on each dossier → what a changed pack, or other parameters, would flip."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from integritas_rules.conclusion import root_gaps
from integritas_rules.errors import Problem
from integritas_rules.model import Conclusion, Pack, Report, Severity, Status

State = tuple[Status, Severity | None]
"""The status of a clause, and the weight of its gravest root gap."""


@dataclass(frozen=True, slots=True)
class Flip:
    """One clause in one dossier: its state by the old pack and by the new; ``None``: absent."""

    clause: str
    old: State | None
    new: State | None


@dataclass(frozen=True, slots=True)
class Row:
    """One dossier: its conclusions and its flips, or why it couldn't be read."""

    dossier: str
    old: Conclusion | None = None
    new: Conclusion | None = None
    flips: tuple[Flip, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Impact:
    """What changes over many dossiers, in the order in which they were given."""

    old: Pack
    new: Pack
    rows: tuple[Row, ...]

    @property
    def read(self) -> list[Row]:
        """The dossiers that could be judged."""
        return [r for r in self.rows if not r.problems]

    @property
    def concluded(self) -> Counter[tuple[Conclusion | None, Conclusion | None]]:
        """How many dossiers flip from which conclusion to which."""
        return Counter((r.old, r.new) for r in self.read if r.old != r.new)

    @property
    def by_clause(self) -> Counter[str]:
        """How many dossiers flip on each clause, most first."""
        return Counter(f.clause for r in self.read for f in r.flips)

    @property
    def added(self) -> list[str]:
        """Clauses that only the new pack checks."""
        return [c for c in self.new.checkable if c not in self.old.checkable]

    @property
    def removed(self) -> list[str]:
        """Clauses that only the old pack checks."""
        return [c for c in self.old.checkable if c not in self.new.checkable]

    @property
    def flips(self) -> bool:
        """Whether any conclusion or clause is judged otherwise."""
        return any(r.flips or r.old != r.new for r in self.read)


def compared(dossier: str, old: Report, new: Report) -> Row:
    """The row of one dossier: clauses in the order of the new pack, then those that are gone."""
    before, after = _states(old), _states(new)
    names = [*after, *(c for c in before if c not in after)]
    flips = (Flip(c, before.get(c), after.get(c)) for c in names)
    shared = tuple(f for f in flips if f.old != f.new and f.old and f.new)
    return Row(dossier, old.conclusion, new.conclusion, shared)


def _states(report: Report) -> dict[str, State]:
    weights: dict[str, Severity] = {}
    for v, g in root_gaps(report.verdicts):
        heavier = min(g.severity, weights.get(v.clause.id, g.severity), key=lambda s: s.rank)
        weights[v.clause.id] = heavier
    return {v.clause.id: (v.status, weights.get(v.clause.id)) for v in report.verdicts}


def impact(old: Pack, new: Pack, rows: Sequence[Row]) -> Impact:
    """All rows together."""
    return Impact(old, new, tuple(rows))
