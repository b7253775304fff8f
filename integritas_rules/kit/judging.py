"""Does a report say what a trial expects? A pure question, answered with what differs.

A trial says more than its keys: whatever else changed must follow from the break, summaries have
the status of their parts, and every gap can be read and found. ``docs/cases.md`` tells it all.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any

from integritas_rules.conclusion import root_gaps, sums_up
from integritas_rules.kit.trial import NO_GAP, Packs, Trial
from integritas_rules.model import (
    Conclusion,
    Gap,
    Report,
    Severity,
    Status,
    Text,
    Verdict,
)

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
_ALLOWED = {
    "passes": (Status.MET,),
    "pending": (Status.UNJUDGED, Status.NOT_DUE),
    "fails": (Status.UNMET, Status.UNPROVEN, Status.BLOCKED, Status.NOT_APPLICABLE),
}


class Judge:
    """Runs trials by one pack, perhaps an altered one; each base only once for its settings."""

    def __init__(self, packs: Packs) -> None:
        self._packs = packs
        self._bases: dict[Hashable, Report] = {}

    def report(self, trial: Trial) -> Report:
        """What the checker says; :class:`InvalidPack` when the trial can't be run."""
        return trial.run(self._packs) if trial.breaks else self._base(trial)

    def failures(self, trial: Trial) -> list[Text]:
        """Run a trial and say what isn't as expected; empty when it holds."""
        return self.failures_in(trial, self.report(trial))

    def failures_in(self, trial: Trial, report: Report) -> list[Text]:
        """As ``failures``, of a report that is there already."""
        return failures(trial, report, self._base(trial))

    def _base(self, trial: Trial) -> Report:
        if trial.frame not in self._bases:
            self._bases[trial.frame] = trial.unbroken().run(self._packs)
        return self._bases[trial.frame]


def failures(trial: Trial, report: Report, before: Report) -> list[Text]:
    """Every way in which ``report`` isn't what the trial expects; empty when it holds.

    ``before`` is the report on the trial's base, unbroken, under the same settings.
    """
    own = next((v for v in report.verdicts if v.clause.id == trial.clause), None)
    if own is None:
        return [_NO_CLAUSE.within(clause=trial.clause)]
    return list(_failures(trial, report, before, own))


def _failures(trial: Trial, report: Report, before: Report, own: Verdict) -> Iterator[Text]:
    if trial.status not in _ALLOWED[trial.kind]:
        allowed = ", ".join(_ALLOWED[trial.kind])
        yield _NOT_OF_KIND.within(status=trial.status, kind=trial.kind, allowed=allowed)
    if own.status != trial.status:
        yield _STATUS.within(clause=trial.clause, wanted=trial.status, found=own.status.value)
    if trial.kind == "passes":
        yield from (_GAP.within(clause=trial.clause, what=g.message) for g in own.gaps)
        return
    yield from _roots(trial, report)
    yield from _own_gaps(trial, own)
    yield from _consequences(trial, report)
    yield from _changes(trial, report, before)
    yield from _summaries(report)
    yield from _soundness(report)


def _roots(trial: Trial, report: Report) -> Iterator[Text]:
    roots = root_gaps(report.verdicts)
    owners = {v.clause.id for v, _ in roots}
    if len(roots) != trial.expected_gaps:
        yield _COUNT.within(wanted=trial.expected_gaps, found=len(roots))
    yield from (_NO_ROOT.within(clause=c) for c in sorted(trial.roots - owners))
    for v, g in roots:
        if v.clause.id not in trial.roots:
            yield _GAP.within(clause=v.clause.id, what=g.message)


def _own_gaps(trial: Trial, own: Verdict) -> Iterator[Text]:
    """The clause owns its gap with its own weight, or names the clause that does."""
    if not own.gaps:
        if own.status not in NO_GAP and not sums_up(own.clause):
            yield _NO_GAP.within(clause=trial.clause)
        if not own.reason and own.status != Status.NOT_DUE and not sums_up(own.clause):
            yield _NO_REASON.within(clause=trial.clause)
        return
    wanted = Severity(trial.severity or own.clause.severity)
    for gap in own.gaps:
        if gap.caused_by is None and gap.severity != wanted:
            yield _WEIGHT.within(clause=trial.clause, wanted=wanted, found=gap.severity.value)
        if gap.caused_by not in (None, *trial.roots):
            yield _CAUSE.within(clause=trial.clause, found=gap.caused_by)


def _consequences(trial: Trial, report: Report) -> Iterator[Text]:
    found = {v.clause.id: v for v in report.verdicts}
    for clause in trial.causes:
        gaps = found[clause].gaps if clause in found else ()
        if not trial.roots & {g.caused_by for g in gaps}:
            yield _NOT_CAUSED.within(clause=clause, roots=", ".join(sorted(trial.roots)))


def _changes(trial: Trial, report: Report, before: Report) -> Iterator[Text]:
    """Whatever else isn't as it was follows from the break: a summary, a note, or caused by it."""
    was = {v.clause.id: v.status for v in before.verdicts}
    for v in report.verdicts:
        name, wanted = v.clause.id, trial.also.get(v.clause.id)
        if wanted is not None:
            if v.status != wanted:
                yield _STATUS.within(clause=name, wanted=wanted, found=v.status.value)
            continue
        same = v.status == was[name]
        if same or name in {trial.clause, *trial.roots} or sums_up(v.clause):
            continue
        note = v.clause.severity == Severity.NOTE
        caused = v.gaps and {g.caused_by for g in v.gaps} <= trial.roots
        if not (v.status in (Status.MET, Status.NOT_APPLICABLE) if note else caused):
            yield _CHANGED.within(clause=name, was=was[name].value, now=v.status.value)


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


def _soundness(report: Report) -> Iterator[Text]:
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


_NO_CLAUSE = Text(
    "{clause} tidak diperiksa oleh paket ini.", "{clause} isn't checked by this pack."
)
_NOT_OF_KIND = Text(
    "{status} tidak cocok di bawah {kind}; seharusnya {allowed}.",
    "{status} doesn't belong under {kind}; expected {allowed}.",
)
_STATUS = Text(
    "{clause}: diharapkan {wanted}, ditemukan {found}.",
    "{clause}: expected {wanted}, found {found}.",
)
_COUNT = Text(
    "Diharapkan {wanted} celah pokok dalam seluruh laporan, ditemukan {found}.",
    "Expected {wanted} root gaps in the whole report, found {found}.",
)
_NO_ROOT = Text(
    "Diharapkan celah pokok pada {clause}, ditemukan tanpa celah.",
    "Expected a root gap on {clause}, found none.",
)
_GAP = Text(
    "Celah yang tidak diharapkan pada {clause}: {what}", "Unexpected gap on {clause}: {what}"
)
_NO_GAP = Text("{clause}: belum ada celahnya.", "{clause}: it has no gap.")
_NO_REASON = Text("{clause}: belum ada alasannya.", "{clause}: it gives no reason.")
_WEIGHT = Text(
    "{clause}: diharapkan bobot {wanted}, ditemukan {found}.",
    "{clause}: expected the severity {wanted}, found {found}.",
)
_CAUSE = Text(
    "{clause}: penyebab celahnya {found}, yang tidak diharapkan.",
    "{clause}: its gap is caused by {found}, which wasn't expected.",
)
_NOT_CAUSED = Text(
    "{clause}: diharapkan celah yang disebabkan {roots}, ditemukan tanpa celah itu.",
    "{clause}: expected a gap caused by {roots}, found none.",
)
_CHANGED = Text(
    "{clause} ikut berubah dari {was} menjadi {now}, dan bukan karena celah pokok itu.",
    "{clause} changed too, from {was} to {now}, and not because of that root gap.",
)
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
