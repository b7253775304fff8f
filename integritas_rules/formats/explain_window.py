"""When a clause is due in a dossier: which window, open or closed, and by which fact."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.formats.explain import due_name
from integritas_rules.formats.status_words import title_of, with_group
from integritas_rules.model import Clause, Pack, Passage, Report, Stage, Text
from integritas_rules.words import day


def windows(report: Report, clause: Clause) -> Iterator[Text]:
    """One sentence for each window that the clause's rules wait for, and each group of staff."""
    names = dict.fromkeys(r.due for r in clause.rules if r.kind not in ("rollup", "same_as"))
    for due in names:
        said: dict[Text, tuple[str | None, ...]] = {}
        for group in report.trace.groups:
            text = window(report, due, group)
            said[text] = (*said.get(text, ()), group)
        for text, groups in said.items():
            yield with_group(text, report, () if groups == report.trace.groups else groups)
    if any(r.options.get("scope") for r in clause.rules):
        yield _SCOPED


def window(report: Report, due: str, group: str | None) -> Text:
    """Whether the window of a step, stage or the cycle is closed for a group, and why."""
    closed = (due, group) in report.trace.closed
    why = _why(report, due, group) if closed else _OPEN.within(day=day(report.as_of))
    name = due_name(report.pack, due)
    return (_CLOSED if closed else _STILL).within(window=name, why=why)


def _why(report: Report, due: str, group: str | None) -> Text:
    """The first fact that closes it, in the order in which the tool looks."""
    data, flow = report.dossier.data, report.pack.workflow
    submission = data["pengajuan"]
    if submission["jenis"] == "akhir" and report.as_of >= submission["tanggal"]:
        return _FINAL.within(day=day(submission["tanggal"]))
    if report.as_of > data["siklus"]["selesai"]:
        return _PAST.within(day=day(data["siklus"]["selesai"]))
    step = flow.steps.get(due) or flow.continuous.get(due)
    name = step.stage if step else due
    stage = next((s for s in flow.stages if s.id == name), None)
    if stage is None:
        return _EVERYWHERE
    return _step_closed(report, due, stage, group) or _stage_closed(report, stage, group)


def _step_closed(report: Report, due: str, stage: Stage, group: str | None) -> Text | None:
    passages = report.trace.passages
    own = passages.get((due, group)) if due in stage.steps else None
    if own is None:
        return None
    if own.ended:
        return _ENDED.within(step=title_of(report.pack, due), day=day(own.ended))
    if own.started is None:
        later = stage.steps[stage.steps.index(due) + 1 :]
        return _begun([passages[s, group] for s in later], report.pack)
    return None


def _stage_closed(report: Report, stage: Stage, group: str | None) -> Text:
    passages, stages = report.trace.passages, report.pack.workflow.stages
    later = [s for other in stages[stages.index(stage) + 1 :] for s in other.steps]
    begun = _begun([passages[s, group] for s in later], report.pack)
    if begun:
        return begun
    ends = [passages[s, group].ended or "" for s in stage.steps]
    return _ALL_ENDED.within(day=day(max(ends, default="")))


def _begun(passages: list[Passage], pack: Pack) -> Text | None:
    started = [p for p in passages if p.started]
    first = min(started, key=lambda p: p.started or "", default=None)
    if first is None:
        return None
    return _LATER.within(step=title_of(pack, first.step), day=day(first.started or ""))


_CLOSED = Text("Jendela {window}: sudah tertutup, {why}", "The window {window} is closed: {why}")
_STILL = Text("Jendela {window}: masih terbuka, {why}", "The window {window} is open: {why}")
_OPEN = Text(
    "karena sampai {day} langkahnya belum selesai dan langkah atau tahap sesudahnya belum dimulai",
    "by {day} it hasn't ended, and no later step or stage has begun",
)
_FINAL = Text("karena pengajuan {day} adalah pengajuan akhir", "the submission of {day} is final")
_PAST = Text(
    "karena tanggal acuan melewati akhir siklus, {day}", "the cycle ended on {day}, before as-of"
)
_ENDED = Text("karena {step} selesai {day}", "{step} ended on {day}")
_LATER = Text(
    "karena {step}, yang sesudahnya, dimulai {day}", "{step}, which follows, began on {day}"
)
_ALL_ENDED = Text("karena semua langkahnya selesai, {day}", "all its steps ended by {day}")
_EVERYWHERE = Text("karena tertutup bagi semua kelompok", "closed for every group")
_SCOPED = Text(
    "Aturannya berlaku sendiri dalam tiap catatan; di situ kekurangan juga menjadi celah begitu "
    "catatan itu selesai.",
    "The rule holds within each record by itself; there a lack is also a gap once the record ends.",
)
