"""A report held against an earlier one: what is new counts, what was there is shown as such."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from integritas_rules.errors import InvalidBaseline, Problem
from integritas_rules.frozen import replace
from integritas_rules.history import gaps as gaps_of
from integritas_rules.history.compare import differing
from integritas_rules.history.gaps import Closed, matched
from integritas_rules.history.snapshot import SeenGap, Snapshot, from_report
from integritas_rules.model import (
    Baseline,
    Former,
    Report,
    Standing,
    Status,
    Text,
    Verdict,
)


def chosen(report: Report, file: str, snapshots: Sequence[Snapshot]) -> Snapshot:
    """The report of the baseline that is about the same programme and pack.

    Raises :class:`InvalidBaseline` when there is none, or more than one.
    """
    own = from_report(report, "")
    about = [s for s in snapshots if own.subject.same_programme(s.subject)]
    if not about:
        raise InvalidBaseline([_told(_OTHER_AGENCY, file, own, snapshots)])
    in_cycle = [s for s in about if s.subject.cycle == own.subject.cycle]
    if not in_cycle:
        raise InvalidBaseline([_told(_OTHER_CYCLE, file, own, about)])
    found = [s for s in in_cycle if s.pack == own.pack]
    if not found:
        raise InvalidBaseline([_told(_OTHER_PACK, file, own, in_cycle)])
    if found[0].assumed:
        raise InvalidBaseline([_told(_WHAT_IF, file, own, found)])
    if len(found) > 1:
        raise InvalidBaseline([_told(_SEVERAL, file, own, found)])
    return found[0]


def held_against(report: Report, old: Snapshot, file: str, tool: str) -> Report:
    """The report with the standing of every root gap, and what of the baseline is gone."""
    new = from_report(report, tool)
    found = gaps_of.compared(old, new)
    known = {id(s.new): Standing.GRAVER if s.graver else Standing.KNOWN for s in found.still}
    opened = {id(o.gap): o.standing for o in found.opened}
    standing = {**known, **opened, **_waived(old, new)}
    verdicts = tuple(
        _marked(v, [standing.get(id(g)) for g in new.verdicts[v.clause.id].gaps])
        for v in report.verdicts
    )
    baseline = Baseline(
        name=file,
        digest=old.digest,
        as_of=old.as_of,
        total=len(old.roots),
        closed=tuple(_former(c) for c in found.closed),
        notices=tuple(_notices(old, new)),
    )
    return replace(report, verdicts=verdicts, baseline=baseline)


def _marked(verdict: Verdict, standings: Sequence[Standing | None]) -> Verdict:
    gaps = (replace(g, standing=s) for g, s in zip(verdict.gaps, standings, strict=True))
    return replace(verdict, gaps=tuple(gaps))


def _waived(old: Snapshot, new: Snapshot) -> dict[int, Standing]:
    """Waived gaps count nowhere; they are known if the baseline had them, waived or not."""
    before = [g for v in old.verdicts.values() for g in _own(v.gaps)]
    waived = [v for v in new.verdicts.values() if v.status == Status.WAIVED]
    after = [g for v in waived for g in _own(v.gaps)]
    pairs = matched(before, after)
    return {id(g): Standing.KNOWN if n in pairs else Standing.NEW for n, g in enumerate(after)}


def _own(gaps: Iterable[SeenGap]) -> Iterator[SeenGap]:
    return (g for g in gaps if g.caused_by is None)


def _former(closed: Closed) -> Former:
    gap = closed.gap
    return Former(gap.clause, gap.record, gap.mark, gap.message, closed.how.value)


def _notices(old: Snapshot, new: Snapshot) -> Iterator[Text]:
    for label, a, b in differing(old, new):
        yield _OTHERWISE.within(what=label, old=a, new=b)
    if old.as_of > new.as_of:
        yield _LATER.within(old=old.as_of, new=new.as_of)


def _told(why: tuple[Text, Text], file: str, own: Snapshot, there: Sequence[Snapshot]) -> Problem:
    values = {
        "agency": own.subject.agency,
        "cycle": own.subject.cycle,
        "pack": own.pack,
        "agencies": _names(s.subject.agency for s in there),
        "cycles": _names(str(s.subject.cycle) for s in there),
        "packs": _names(s.pack for s in there),
    }
    return Problem(why[0].within(**values), why[1].within(**values), file=file)


def _names(names: Iterable[str]) -> str:
    listed = list(dict.fromkeys(names))
    return ", ".join(listed[:3]) + (", …" if len(listed) > 3 else "")


_OTHERWISE = Text(
    "Acuan dinilai secara berbeda ({what}): {old} → {new}; celah yang tampak baru dapat berasal "
    "dari sini.",
    "The baseline was judged otherwise ({what}): {old} → {new}; gaps that look new may come from "
    "this.",
)
_LATER = Text(
    "Acuan dinilai per {old}, sesudah tanggal laporan ini ({new}).",
    "The baseline is as of {old}, after the date of this report ({new}).",
)
_OTHER_AGENCY = (
    Text("Acuan ini tentang {agencies}; dosiernya tentang {agency}.",
         "The baseline is about {agencies}; the dossier is about {agency}."),
    Text("Pakai laporan instansi yang sama sebagai acuan.",
         "Use a report on the same agency as the baseline."),
)  # fmt: skip
_OTHER_CYCLE = (
    Text("Acuan ini tentang siklus {cycles}; dosiernya tentang siklus {cycle}.",
         "The baseline is about cycle {cycles}; the dossier is about cycle {cycle}."),
    Text("Pakai laporan dari siklus yang sama sebagai acuan.",
         "Use a report on the same cycle as the baseline."),
)  # fmt: skip
_OTHER_PACK = (
    Text("Acuan ini dinilai menurut {packs}; pemeriksaan ini menurut {pack}.",
         "The baseline was judged by {packs}; this check goes by {pack}."),
    Text("Pakai laporan menurut paket yang sama sebagai acuan.",
         "Use a report by the same pack as the baseline."),
)  # fmt: skip
_WHAT_IF = (
    Text("Acuan ini laporan atas andaian (--set atau --unset).",
         "The baseline is the report on a what-if (--set or --unset)."),
    Text("Pakai laporan atas dosier seperti adanya.", "Use the report on the dossier as it is."),
)  # fmt: skip
_SEVERAL = (
    Text("Acuan ini memuat lebih dari satu laporan tentang {agency} menurut {pack}.",
         "The baseline holds more than one report on {agency} by {pack}."),
    Text("Sisakan satu laporan untuk tiap instansi dan paket.",
         "Keep one report for each agency and pack."),
)  # fmt: skip
