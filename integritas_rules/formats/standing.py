"""How a report stands to its baseline, in words that every output for people shares."""

from __future__ import annotations

from integritas_rules.formats.labels import STANDING
from integritas_rules.history.standing import standings
from integritas_rules.model import Gap, Report, Standing, Text
from integritas_rules.words import day


def summary(report: Report) -> Text | None:
    """“12 celah: 2 baru, 10 sudah ada dalam acuan …”: the true total, always; ``None`` without."""
    own = report.baseline
    if own is None:
        return None
    found = standings(report)
    parts = [
        said.within(n=found[s]) for s, said in _PARTS if found[s] or s in (_NEW, Standing.KNOWN)
    ]
    return _SUMMARY.within(
        total=sum(found.values()),
        parts=Text(", ".join(p.id for p in parts), ", ".join(p.en for p in parts)),
        closed=len(own.closed), name=own.name, day=day(own.as_of),
    )  # fmt: skip


def label(gap: Gap) -> Text | None:
    """What to put beside a gap's severity; ``None`` without a baseline."""
    return STANDING[gap.standing] if gap.standing else None


def beside(severity: Text, gap: Gap) -> Text:
    """“kesalahan, baru”, or the severity alone."""
    own = label(gap)
    return Text(f"{severity.id}, {own.id}", f"{severity.en}, {own.en}") if own else severity


def is_known(gap: Gap) -> bool:
    """Whether the baseline has it already, so that it doesn't count against the change."""
    return gap.standing == Standing.KNOWN


_NEW = Standing.NEW
_PARTS = (
    (Standing.NEW, Text("{n} baru", "{n} new")),
    (Standing.REGRESSED, Text("{n} mundur", "{n} regressed")),
    (Standing.GRAVER, Text("{n} memberat", "{n} graver")),
    (Standing.KNOWN, Text("{n} sudah ada dalam acuan", "{n} in the baseline already")),
)
_SUMMARY = Text(
    "{total} celah: {parts}; {closed} celah acuan sudah tertutup (acuan: {name}, per {day}).",
    "{total} gaps: {parts}; {closed} gaps of the baseline are closed (baseline: {name}, as of "
    "{day}).",
)
