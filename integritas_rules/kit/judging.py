"""Does a report say what a trial expects? A pure question, answered with what differs.

A trial says more than its keys: whatever else changed must follow from the break, summaries have
the status of their parts, and every gap can be read and found. ``docs/cases.md`` tells it all.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from integritas_rules.conclusion import root_gaps, sums_up
from integritas_rules.kit.soundness import unsound
from integritas_rules.kit.trial import NO_GAP, Packs, Trial
from integritas_rules.model import (
    Clause,
    Report,
    Severity,
    Status,
    Text,
    Verdict,
)

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
    yield from _weights(trial, own, report.pack.binding)
    if trial.kind == "passes":
        yield from (_GAP.within(clause=trial.clause, what=g.message) for g in own.gaps)
        return
    yield from _roots(trial, report)
    yield from _own_gaps(trial, own)
    yield from _consequences(trial, report)
    yield from _changes(trial, report, before)
    yield from unsound(report)


def _roots(trial: Trial, report: Report) -> Iterator[Text]:
    roots = root_gaps(report.verdicts)
    owners = {v.clause.id for v, _ in roots}
    if len(roots) != trial.expected_gaps:
        yield _COUNT.within(wanted=trial.expected_gaps, found=len(roots))
    yield from (_NO_ROOT.within(clause=c) for c in sorted(trial.roots - owners))
    for v, g in roots:
        if v.clause.id not in trial.roots:
            yield _GAP.within(clause=v.clause.id, what=g.message)


def _weights(trial: Trial, own: Verdict, binding: bool) -> Iterator[Text]:
    """The weight of each gap, its own or caused; without a gap, that of the clause itself."""
    wanted = expected_weight(trial, own.clause, binding)
    for found in sorted({g.severity for g in own.gaps} or {own.severity}):
        if found != wanted:
            yield _WEIGHT.within(clause=trial.clause, wanted=wanted, found=found.value)


def _own_gaps(trial: Trial, own: Verdict) -> Iterator[Text]:
    """The clause owns its gap, or names the clause that does."""
    if not own.gaps:
        if own.status not in NO_GAP and not sums_up(own.clause):
            yield _NO_GAP.within(clause=trial.clause)
        if not own.reason and own.status != Status.NOT_DUE and not sums_up(own.clause):
            yield _NO_REASON.within(clause=trial.clause)
        return
    for gap in own.gaps:
        if gap.caused_by not in (None, *trial.roots):
            yield _CAUSE.within(clause=trial.clause, found=gap.caused_by)


def expected_weight(trial: Trial, clause: Clause, binding: bool) -> Severity:
    """What the case says of the weight; else what the modality says, whatever the rule does."""
    if trial.severity:
        return Severity(trial.severity)
    if clause.modality not in ("wajib", "dianjurkan"):
        return Severity.NOTE
    return Severity.ERROR if binding and clause.modality == "wajib" else Severity.ADVICE


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
