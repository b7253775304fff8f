"""What holds of every report, whatever the case: summaries follow their parts, gaps can be read
and found, and the conclusion follows from the gaps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from integritas_rules.conclusion import root_gaps, sums_up
from integritas_rules.model import Conclusion, Gap, Report, Severity, Status, Text, Verdict

_GRAVITY = [
    Status.FAULT,
    Status.UNMET,
    Status.UNPROVEN,
    Status.BLOCKED,
    Status.UNJUDGED,
    Status.NOT_DUE,
    Status.WAIVED,
    Status.MET,
    Status.NOT_APPLICABLE,
]


def unsound(report: Report) -> Iterator[Text]:
    """Every way in which a report contradicts itself or can't be followed."""
    yield from _summaries(report)
    yield from _readable_and_placed(report)


def _summaries(report: Report) -> Iterator[Text]:
    """A clause that sums up has no gap, and the worst status of its parts (or the best)."""
    found = {v.clause.id: v for v in report.verdicts}
    for v in report.verdicts:
        if not sums_up(v.clause) or v.clause.term.lapsed(report.as_of):
            continue
        options = v.clause.rules[0].options
        children = [found[c] for c in v.clause.children if c in found]
        parts = [found[c] for c in options.get("of") or ()] or _duties(v, found) or children
        statuses = [_heard(p, report.as_of) for p in parts]
        any_will_do = options.get("enough") == "any" and Status.MET in statuses
        wanted = Status.MET if any_will_do else min(statuses, key=_GRAVITY.index, default=v.status)
        if v.status != wanted or v.gaps:
            yield _SUMMARY.within(clause=v.clause.id, wanted=wanted.value, found=v.status.value)


def _heard(part: Verdict, as_of: str) -> Status:
    """A summary doesn't hear of a part that isn't in force yet."""
    return Status.NOT_APPLICABLE if part.clause.term.ahead(as_of) else part.status


def _duties(verdict: Verdict, found: dict[str, Verdict]) -> list[Verdict]:
    """The duties below a clause, down to the next summary."""
    below: list[Verdict] = []
    for child in (found[c] for c in verdict.clause.children if c in found):
        if child.clause.modality == "wajib":
            below += [child, *([] if sums_up(child.clause) else _duties(child, found))]
    return below


def _readable_and_placed(report: Report) -> Iterator[Text]:
    """No check failed itself, gaps can be read and found, and the conclusion follows from them."""
    grave = any(g.severity == Severity.ERROR for _, g in root_gaps(report.verdicts))
    if report.pack.binding and (report.conclusion == Conclusion.NONCOMPLIANT) != grave:
        yield _CONCLUSION
    for v in report.verdicts:
        if v.status == Status.FAULT and v.reason:
            yield _FAULT.within(clause=v.clause.id, what=v.reason)
        if v.reason and not _readable(v.reason):
            yield _UNREADABLE.within(clause=v.clause.id)
        for gap in v.gaps:
            texts = (gap.message, gap.advice, *(text for text, _ in gap.related))
            if not all(_readable(t) for t in texts):
                yield _UNREADABLE.within(clause=v.clause.id)
            if not _leads_somewhere(gap, report.dossier.data):
                yield _NOWHERE.within(clause=v.clause.id, place=gap.place.pointer)


def _readable(text: Text) -> bool:
    return all(t.strip() and "{" not in t for t in (text.id, text.en))


def _leads_somewhere(gap: Gap, data: Any) -> bool:
    """The pointer leads to a value, or to a member that its record lacks; both have a line."""
    *parents, last = [_part(p) for p in gap.place.pointer.split("/")[1:]] or [""]
    try:
        for part in parents:
            data = data[int(part) if isinstance(data, list) else part]
        there = int(last) < len(data) if isinstance(data, list) else isinstance(data, dict)
    except (KeyError, IndexError, TypeError, ValueError):
        return False
    return there and bool(gap.place.line and gap.place.column)


def _part(text: str) -> str:
    return text.replace("~1", "/").replace("~0", "~")


_SUMMARY = Text(
    "{clause} meringkas: diharapkan {wanted} tanpa celah sendiri, ditemukan {found}.",
    "{clause} sums up: expected {wanted} and no gap of its own, found {found}.",
)
_CONCLUSION = Text(
    "Simpulan belum sejalan dengan celahnya.", "The conclusion doesn't follow from the gaps."
)
_FAULT = Text("{clause}: {what}", "{clause}: {what}")
_UNREADABLE = Text(
    "{clause}: ada pesan atau saran yang kosong atau belum terisi.",
    "{clause}: a message or advice is empty or unfilled.",
)
_NOWHERE = Text(
    "{clause}: celahnya menunjuk {place}, yang tidak ada dalam dosier.",
    "{clause}: its gap points at {place}, which the dossier doesn't have.",
)
