"""The ledger of a pack: every provision in the order of the text, and what is done with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from integritas_rules.kit.trial import Trial
from integritas_rules.model import Clause, Disposition, Pack, Text


@dataclass(frozen=True, slots=True)
class Cases:
    """How many cases of a clause must come out without a gap, with one, or wait for a person."""

    passing: int = 0
    failing: int = 0
    pending: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One provision: how deep it stands under its parents, and its cases."""

    clause: Clause
    depth: int
    cases: Cases


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of some provisions are checked, left to a person, or not checked; of ``whole``."""

    whole: int
    counts: Mapping[Disposition, int]

    @property
    def accounted(self) -> int:
        """The provisions of which it is known what is done with them."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the text, as a clause file has it."""

    file: str
    title: Text
    entries: tuple[Entry, ...]
    tally: Tally


@dataclass(frozen=True, slots=True)
class Ledger:
    """All provisions of a pack by section, with counts; ``with_cases`` when the pack has cases."""

    pack: Pack
    sections: tuple[Section, ...]
    whole: Tally
    by_modality: Mapping[str, Tally]
    by_severity: Mapping[str, Tally]
    with_cases: bool

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry in the order of the text."""
        return tuple(e for section in self.sections for e in section.entries)


def ledger(pack: Pack, cases: Mapping[str, Cases] | None = None) -> Ledger:
    """The ledger of ``pack``; ``cases`` by clause id, when they are known."""
    known = cases or {}
    entries = [Entry(c, _depth(c, pack), known.get(c.id, Cases())) for c in pack.clauses.values()]
    modalities = dict.fromkeys(c.modality for c in pack.clauses.values())
    severities = sorted({c.severity for c in pack.clauses.values()}, key=lambda s: s.rank)
    clauses = list(pack.clauses.values())
    return Ledger(
        pack=pack,
        sections=tuple(_section(f, title, entries) for f, title in pack.sections.items()),
        whole=tally(clauses),
        by_modality={m: tally(c for c in clauses if c.modality == m) for m in modalities},
        by_severity={s.value: tally(c for c in clauses if c.severity == s) for s in severities},
        with_cases=bool(known),
    )


def count_cases(trials: Iterable[Trial]) -> dict[str, Cases]:
    """The cases of a pack by the clause that they are about."""
    counted = Counter((t.clause, t.kind) for t in trials)
    return {
        clause: Cases(*(counted[clause, kind] for kind in ("passes", "fails", "pending")))
        for clause, _ in counted
    }


def tally(clauses: Iterable[Clause]) -> Tally:
    """The count of ``clauses``; one that isn't accounted for stands in ``whole`` only."""
    listed = list(clauses)
    counts = Counter(c.disposition for c in listed if accounted(c))
    return Tally(len(listed), {d: counts[d] for d in Disposition})


def accounted(clause: Clause) -> bool:
    """Whether the clause has rules, or else a reason in both languages why it isn't checked."""
    if clause.disposition == Disposition.UNCHECKED:
        reason = clause.reason
        return reason is not None and bool(reason.id.strip() and reason.en.strip())
    return bool(clause.rules)


def unaccounted(book: Ledger) -> tuple[Clause, ...]:
    """The provisions of which nothing is known, in the order of the text."""
    return tuple(c for c in book.pack.clauses.values() if not accounted(c))


def _section(file: str, title: Text, entries: Iterable[Entry]) -> Section:
    own = tuple(e for e in entries if e.clause.file == file)
    return Section(file, title, own, tally(e.clause for e in own))


def _depth(clause: Clause, pack: Pack) -> int:
    """How many parents stand above a clause in its own section; elsewhere it begins anew."""
    depth, at, seen = 0, clause, {clause.id}
    while at.parent and at.parent not in seen:
        above = pack.clauses[at.parent]
        if above.file != clause.file:
            break
        seen.add(above.id)
        depth, at = depth + 1, above
    return depth
