"""One report as the page shows it: frozen, in one language, with nothing left to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules import __version__
from integritas_rules.formats import html_words as words
from integritas_rules.formats.assumed import marked
from integritas_rules.formats.html_alignment import AlignmentView, alignment_view
from integritas_rules.formats.html_base import SYMBOL, Subject
from integritas_rules.formats.html_criteria import Column, columns
from integritas_rules.formats.html_gaps import Filters, StageGaps, by_stage, filters
from integritas_rules.formats.html_lists import (
    Item,
    Line,
    Todo,
    WaiverView,
    checklist,
    grave,
    line,
    nexts,
    waivers,
)
from integritas_rules.formats.html_review import ReviewView, reviewed
from integritas_rules.formats.html_timeline import Timeline, timeline
from integritas_rules.formats.labels import CONCLUSION, MEANING, MODE, SEVERITY, weights
from integritas_rules.formats.standing import summary
from integritas_rules.model import Figure, Report, Status, Text
from integritas_rules.words import day, what_if

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
    alignment: AlignmentView | None
    criteria: tuple[Column, ...]
    stages: tuple[StageGaps, ...]
    filters: Filters
    checklist: tuple[Item, ...]
    waivers: tuple[WaiverView, ...]
    review: ReviewView | None
    verdicts: tuple[Line, ...]
    legal: tuple[Legal, ...]
    provenance: tuple[tuple[str, str], ...]
    parameters: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]
    assumed: tuple[str, ...] = ()

    @property
    def gaps(self) -> int:
        """How many breaks there are."""
        return sum(len(s.gaps) for s in self.stages)


def view(report: Report, lang: str, anchor: str) -> ReportView:
    """The report in ``lang``; ``anchor`` begins every id of its part of the page."""
    subject = Subject(report, lang, anchor)
    say, pack, verdicts = subject.say, report.pack, report.verdicts
    stages = by_stage(subject)
    todo, waiting = grave(subject), tuple(checklist(subject))
    return ReportView(
        anchor=anchor,
        agency=str(report.dossier.data["instansi"]["nama"]),
        file=subject.file,
        document=pack.document,
        title=say(pack.title),
        authority=say(pack.authority),
        binding=pack.binding,
        conclusion=report.conclusion.value if report.conclusion else "anjuran",
        answer=say(marked(CONCLUSION[report.conclusion], report.dossier)),
        meaning=_begun(say(MEANING[report.conclusion])),
        mode=say(MODE[report.mode]),
        as_of=subject.day(report.as_of),
        facts=tuple(_heading(subject)),
        progress=report.progress,
        completeness=report.completeness,
        counts=tuple(_counts(subject)),
        waiting=len(waiting),
        waived=report.waived,
        faults=tuple(
            (v.clause.id, say(v.reason)) for v in verdicts if v.status == Status.FAULT and v.reason
        ),
        now=todo[:_MOST_NOW],
        more=max(len(todo) - _MOST_NOW, 0),
        nexts=tuple(nexts(subject)),
        timeline=timeline(subject),
        alignment=alignment_view(subject),
        criteria=columns(subject),
        stages=stages,
        filters=filters(subject, stages),
        checklist=waiting,
        waivers=tuple(waivers(subject)),
        review=reviewed(subject),
        verdicts=tuple(line(subject, v) for v in verdicts),
        legal=tuple(_legal(subject)),
        provenance=tuple(_provenance(subject)),
        parameters=tuple(_parameters(subject)),
        notices=tuple(say(n) for n in (*report.notices, *_against(report))),
        assumed=tuple(say(n) for n in what_if(report.dossier)),
    )


def _against(report: Report) -> tuple[Text, ...]:
    return report.baseline.notices if report.baseline else ()


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
    if said := summary(subject.report):
        yield say(words.PAGE["baseline"]), say(said)


def _counts(subject: Subject) -> Iterator[Count]:
    found = Counter(g.gap.severity for g in subject.gaps)
    for severity in weights(subject.report.pack):
        label = subject.say(SEVERITY[severity])
        yield Count(severity.value, SYMBOL[severity], label, found[severity])


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
