"""Which break of one report is which break of another: by clause, rule, staff and record.

Positions, lines and wordings don't count, so that a file that was laid out anew has the same
breaks. Where several breaks can't be told apart they are counted: none is lost, none doubled.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from enum import StrEnum

from integritas_rules.frozen import frozen
from integritas_rules.history.snapshot import SeenGap, SeenVerdict, Snapshot
from integritas_rules.model import Severity, Standing, Status


class Closing(StrEnum):
    """How a gap stopped being one."""

    MET = "terpenuhi"
    JUDGED = "dinilai"
    CHANGED = "berubah"
    WAIVED = "dikecualikan"
    FOLLOWS = "akibat"
    UNJUDGED = "perlu_penilaian"
    NOT_DUE = "belum_jatuh_tempo"
    NOT_APPLICABLE = "tidak_berlaku"
    FAULT = "galat"
    UNCHECKED = "tidak_diperiksa"


_BY_STATUS = {
    Status.MET: Closing.MET,
    Status.WAIVED: Closing.WAIVED,
    Status.UNJUDGED: Closing.UNJUDGED,
    Status.NOT_DUE: Closing.NOT_DUE,
    Status.NOT_APPLICABLE: Closing.NOT_APPLICABLE,
    Status.FAULT: Closing.FAULT,
}


@frozen
class Closed:
    """A gap of the old report that the new one hasn't; ``cause`` is what it follows from now."""

    gap: SeenGap
    how: Closing
    cause: str | None = None


@frozen
class Opened:
    """A gap of the new report that the old one hadn't; ``before`` is the clause's old status."""

    gap: SeenGap
    standing: Standing
    before: Status | None


@frozen
class Still:
    """A gap that was there and is there."""

    old: SeenGap
    new: SeenGap

    @property
    def graver(self) -> bool:
        """Whether it weighs more than it did."""
        return self.new.severity.rank < self.old.severity.rank

    @property
    def changed(self) -> bool:
        """Whether it weighs otherwise, or is another kind of gap now."""
        return (self.old.severity, self.old.status) != (self.new.severity, self.new.status)


@frozen
class Gaps:
    """Every gap of both reports, each once: closed + still are the old, opened + still the new."""

    closed: tuple[Closed, ...]
    opened: tuple[Opened, ...]
    still: tuple[Still, ...]

    @property
    def new(self) -> list[Opened]:
        """Those whose clause wasn't met before."""
        return [o for o in self.opened if o.standing == Standing.NEW]

    @property
    def regressed(self) -> list[Opened]:
        """Those whose clause was met before."""
        return [o for o in self.opened if o.standing == Standing.REGRESSED]

    def fails(self, limit: Severity) -> bool:
        """Whether something at or above ``limit`` is there that wasn't, or wasn't so grave."""
        counted = [o.gap for o in self.opened] + [s.new for s in self.still if s.graver]
        return any(g.severity.rank <= limit.rank for g in counted)


def compared(old: Snapshot, new: Snapshot) -> Gaps:
    """The gaps of two reports on one programme, matched."""
    before, after = old.roots, new.roots
    pairs = matched(before, after)
    taken = set(pairs.values())
    return Gaps(
        closed=tuple(
            _closed(g, new.verdicts.get(g.clause))
            for n, g in enumerate(before)
            if n not in taken
        ),
        opened=tuple(
            _opened(g, old.verdicts.get(g.clause)) for m, g in enumerate(after) if m not in pairs
        ),
        still=tuple(Still(before[pairs[m]], g) for m, g in enumerate(after) if m in pairs),
    )  # fmt: skip


_Key = Callable[[SeenGap], Hashable]
_SAME: tuple[_Key, ...] = (
    lambda g: (g.kind, g.record, g.status, g.message),
    lambda g: (g.kind, g.record, g.message),
    lambda g: (g.kind, g.record, g.status),
    lambda g: (g.kind, g.record),
)
"""Rounds of matching, the surest first."""


def matched(old: Sequence[SeenGap], new: Sequence[SeenGap]) -> dict[int, int]:
    """For each position in ``new`` that has its like in ``old``: the position there."""
    pairs: dict[int, int] = {}
    for key in _SAME:
        left = defaultdict(list)
        taken = set(pairs.values())
        for n in reversed(range(len(old))):
            if n not in taken:
                left[key(old[n])].append(n)
        for m, gap in enumerate(new):
            if m not in pairs and left.get(key(gap)):
                pairs[m] = left[key(gap)].pop()
    return _nested(old, new, pairs)


def _nested(
    old: Sequence[SeenGap], new: Sequence[SeenGap], pairs: dict[int, int]
) -> dict[int, int]:
    """What is lacking is told at the deepest place that is there, which may have moved."""
    taken, free = set(pairs.values()), defaultdict(list)
    for n, gap in enumerate(old):
        if n not in taken:
            free[gap.kind].append(n)
    for m, gap in enumerate(new):
        kin = free[gap.kind] if m not in pairs else []
        found = next((n for n in kin if _around(old[n], gap)), None)
        if found is not None:
            pairs[m] = found
            kin.remove(found)
    return pairs


def _around(one: SeenGap, other: SeenGap) -> bool:
    """Whether one place holds the other."""
    a, b = f"{one.record}/", f"{other.record}/"
    return a.startswith(b) or b.startswith(a)


def _closed(gap: SeenGap, now: SeenVerdict | None) -> Closed:
    if now is None:
        return Closed(gap, Closing.UNCHECKED)
    follows = next((g for g in now.gaps if g.caused_by and _around(g, gap)), None)
    if follows and now.status != Status.WAIVED:
        return Closed(gap, Closing.FOLLOWS, follows.caused_by)
    how = _BY_STATUS.get(now.status, Closing.CHANGED)
    return Closed(gap, Closing.JUDGED if how == Closing.MET and now.judged else how)


def _opened(gap: SeenGap, before: SeenVerdict | None) -> Opened:
    status = before.status if before else None
    return Opened(gap, Standing.REGRESSED if status == Status.MET else Standing.NEW, status)
