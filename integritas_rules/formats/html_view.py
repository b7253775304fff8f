"""One report as the page shows it: frozen, in one language, with nothing left to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules import __version__
from integritas_rules.conclusion import sums_up
from integritas_rules.formats import html_words as words
from integritas_rules.formats.html_base import SYMBOL, Subject
from integritas_rules.formats.html_criteria import Column, columns
from integritas_rules.formats.html_gaps import Filters, StageGaps, by_stage, filters
from integritas_rules.formats.html_timeline import Timeline, timeline
from integritas_rules.formats.labels import CONCLUSION, MEANING, MODE, SEVERITY, STATUS
from integritas_rules.formats.status_words import ACTION, nearest, waiting_for, with_group
from integritas_rules.model import Figure, Report, Severity, Status, Verdict
from integritas_rules.words import day
from integritas_rules.workflow.status import Next, stand

_MOST_NOW = 12
"""Gaps listed under what must be done now; the rest stand among the gaps."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many gaps of a severity."""

    severity: str
    symbol: str
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class Todo:
    """Something to do, and the gap that says why (0 when none does)."""

    number: int
    anchor: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """A clause that only a person can decide."""

    clause: str
    title: str
    citation: str
    evidence: str
    reason: str


@dataclass(frozen=True, slots=True)
class WaiverView:
    """A clause set aside."""

    clause: str
    title: str
    office: str
    period: str
    reason: str
    without: str


@dataclass(frozen=True, slots=True)
class Line:
    """The verdict on one clause, on one line."""

    clause: str
    title: str
    locator: str
    status: str
    label: str
    weight: str
    note: str
    gap: int | None
    anchor: str


@dataclass(frozen=True, slots=True)
class Legal:
    """One line of the dated layer on current law."""

    subject: str
    status: str
    source: str
    checked: str
    verified: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """All that the template lays out of one report."""

    anchor: str
    agency: str
    file: str
    document: str
    title: str
    authority: str
    binding: bool
    conclusion: str
    answer: str
    meaning: str
    mode: str
    as_of: str
    facts: tuple[tuple[str, str], ...]
    progress: Figure
    completeness: Figure
    counts: tuple[Count, ...]
    waiting: int
    waived: int
    faults: tuple[tuple[str, str], ...]
    now: tuple[Todo, ...]
    more: int
    nexts: tuple[Todo, ...]
    timeline: Timeline | None
    criteria: tuple[Column, ...]
    stages: tuple[StageGaps, ...]
    filters: Filters
    checklist: tuple[Item, ...]
    waivers: tuple[WaiverView, ...]
    verdicts: tuple[Line, ...]
    legal: tuple[Legal, ...]
    provenance: tuple[tuple[str, str], ...]
    parameters: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]

    @property
    def gaps(self) -> int:
        """How many breaks there are."""
        return sum(len(s.gaps) for s in self.stages)


def view(report: Report, lang: str, anchor: str) -> ReportView:
    """The report in ``lang``; ``anchor`` begins every id of its part of the page."""
    subject = Subject(report, lang, anchor)
    say, pack, verdicts = subject.say, report.pack, report.verdicts
    stages = by_stage(subject)
    grave = [g for g in subject.gaps if g.gap.severity == Severity.ERROR]
    checklist = tuple(_item(subject, v) for v in verdicts
                      if v.status == Status.UNJUDGED and not sums_up(v.clause))  # fmt: skip
    return ReportView(
        anchor=anchor,
        agency=str(report.dossier.data["instansi"]["nama"]),
        file=subject.file,
        document=pack.document,
        title=say(pack.title),
        authority=say(pack.authority),
        binding=pack.binding,
        conclusion=report.conclusion.value if report.conclusion else "anjuran",
        answer=say(CONCLUSION[report.conclusion]),
        meaning=_begun(say(MEANING[report.conclusion])),
        mode=say(MODE[report.mode]),
        as_of=subject.day(report.as_of),
        facts=tuple(_heading(subject)),
        progress=report.progress,
        completeness=report.completeness,
        counts=tuple(_counts(subject)),
        waiting=len(checklist),
        waived=report.waived,
        faults=tuple(
            (v.clause.id, say(v.reason)) for v in verdicts if v.status == Status.FAULT and v.reason
        ),
        now=tuple(
            Todo(g.number, g.anchor, say(g.verdict.clause.title), say(g.gap.advice))
            for g in grave[:_MOST_NOW]
        ),
        more=max(len(grave) - _MOST_NOW, 0),
        nexts=tuple(_nexts(subject)),
        timeline=timeline(subject),
        criteria=columns(subject),
        stages=stages,
        filters=filters(subject, stages),
        checklist=checklist,
        waivers=tuple(w for v in verdicts if (w := _waiver(subject, v))),
        verdicts=tuple(_line(subject, v) for v in verdicts),
        legal=tuple(_legal(subject)),
        provenance=tuple(_provenance(subject)),
        parameters=tuple(_parameters(subject)),
        notices=tuple(say(n) for n in report.notices),
    )


def _begun(sentence: str) -> str:
    """A sentence with its first letter large and a full stop."""
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _heading(subject: Subject) -> Iterator[tuple[str, str]]:
    """The lines under the agency's name."""
    say, data = subject.say, subject.report.dossier.data
    cycle = data["siklus"]
    yield say(words.PAGE["as_of"]), subject.day(subject.report.as_of)
    yield say(words.PAGE["submitted"]), subject.day(data["pengajuan"]["tanggal"])
    yield (
        say(words.PAGE["cycle"]),
        say(
            words.CYCLE.within(
                n=cycle["nomor"], start=day(cycle["mulai"]), end=day(cycle["selesai"])
            )
        ),
    )
    yield say(words.PAGE["file"]), subject.file


def _counts(subject: Subject) -> Iterator[Count]:
    found = Counter(g.gap.severity for g in subject.gaps)
    for severity in (Severity.ERROR, Severity.WARNING, Severity.ADVICE):
        label = subject.say(SEVERITY[severity])
        yield Count(severity.value, SYMBOL[severity], label, found[severity])


def _nexts(subject: Subject) -> Iterator[Todo]:
    """What may lawfully begin or be reached now."""
    for event in stand(subject.report).nexts:
        if event.action != "selesai" and event.severity != Severity.ERROR:
            title = ACTION[event.action].within(step=event.step.title)
            named = with_group(title, subject.report, event.groups)
            yield Todo(0, "", subject.say(named), _warned(subject, event))


def _warned(subject: Subject, event: Next) -> str:
    if not event.waits:
        return ""
    pack = subject.report.pack
    wait = waiting_for(event, nearest(event, pack), pack)
    return subject.say(words.BETTER_WAIT.within(wait=wait))


def _item(subject: Subject, verdict: Verdict) -> Item:
    clause, say = verdict.clause, subject.say
    return Item(
        clause=clause.id,
        title=say(clause.title),
        citation=f"{clause.citation.document}, {clause.citation.locator}",
        evidence=say(clause.evidence) if clause.evidence else "",
        reason=say(verdict.reason) if verdict.reason else "",
    )


def _waiver(subject: Subject, verdict: Verdict) -> WaiverView | None:
    own, say = verdict.waiver, subject.say
    if own is None:
        return None
    period = words.PERIOD.within(start=day(own.since), end=day(own.until))
    return WaiverView(
        verdict.clause.id, say(verdict.clause.title), own.office, say(period), own.reason,
        say(STATUS[verdict.unwaived or verdict.status]),
    )  # fmt: skip


def _line(subject: Subject, verdict: Verdict) -> Line:
    clause, say = verdict.clause, subject.say
    gap = subject.first_of.get(clause.id)
    return Line(
        clause=clause.id,
        title=say(clause.title),
        locator=clause.citation.locator,
        status=verdict.status.value,
        label=say(STATUS[verdict.status]),
        weight=say(SEVERITY[verdict.severity]),
        note=_note(subject, verdict),
        gap=gap.number if gap else None,
        anchor=gap.anchor if gap else "",
    )


def _note(subject: Subject, verdict: Verdict) -> str:
    """The reason for the status, and who judged."""
    own = verdict.judgement
    parts = [subject.say(verdict.reason)] if verdict.reason else []
    if own:
        text = words.JUDGED.within(
            status=STATUS[own.status], office=own.office, day=day(own.date), reason=own.reason
        )
        parts.append(subject.say(text))
    return " ".join(parts)


def _legal(subject: Subject) -> Iterator[Legal]:
    say = subject.say
    for note in subject.report.pack.legal_status:
        known = say(words.PAGE["verified" if note.verified else "unverified"])
        checked = subject.day(note.checked)
        yield Legal(note.subject, say(note.status), say(note.source), checked, known)


def _provenance(subject: Subject) -> Iterator[tuple[str, str]]:
    report, w = subject.report, {k: subject.say(t) for k, t in words.PAGE.items()}
    pack, review = report.pack, report.review
    yield w["file"], subject.file
    yield w["digest"], report.dossier.digest
    yield w["pack"], f"{pack.id} {pack.version}"
    yield w["pack_digest"], pack.digest
    yield w["review"], f"{review.name}, {review.digest}" if review else w["no_review"]
    yield w["mode"], subject.say(MODE[report.mode])
    yield w["as_of"], subject.day(report.as_of)
    yield w["tool"], f"integritas-rules {__version__}"


def _parameters(subject: Subject) -> Iterator[tuple[str, str]]:
    pack = subject.report.pack
    for name, value in pack.settings.items():
        own = pack.parameters.get(name)
        yield (f"{subject.say(own.title)} ({name})" if own else name), str(value)
