"""The lists of the HTML report: what to do, what to decide, what is set aside, every verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules.conclusion import sums_up
from integritas_rules.formats import html_words as words
from integritas_rules.formats.html_base import Subject
from integritas_rules.formats.labels import SEVERITY, STATUS
from integritas_rules.formats.status_words import ACTION, nearest, waiting_for, with_group
from integritas_rules.model import Severity, Status, Verdict, Waiver
from integritas_rules.words import day
from integritas_rules.workflow.status import Next, stand


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


def grave(subject: Subject) -> tuple[Todo, ...]:
    """What must be closed: every gap of severity error."""
    return tuple(
        Todo(g.number, g.anchor, subject.say(g.verdict.clause.title), subject.say(g.gap.advice))
        for g in subject.gaps
        if g.gap.severity == Severity.ERROR
    )


def nexts(subject: Subject) -> Iterator[Todo]:
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


def checklist(subject: Subject) -> Iterator[Item]:
    """What awaits a person's judgement."""
    for verdict in subject.report.verdicts:
        if verdict.status == Status.UNJUDGED and not sums_up(verdict.clause):
            yield _item(subject, verdict)


def _item(subject: Subject, verdict: Verdict) -> Item:
    clause, say = verdict.clause, subject.say
    return Item(
        clause=clause.id,
        title=say(clause.title),
        citation=f"{clause.citation.document}, {clause.citation.locator}",
        evidence=say(clause.evidence) if clause.evidence else "",
        reason=say(verdict.reason) if verdict.reason else "",
    )


def waivers(subject: Subject) -> Iterator[WaiverView]:
    """What a review sets aside."""
    for verdict in subject.report.verdicts:
        if verdict.waiver:
            yield _waiver(subject, verdict, verdict.waiver)


def _waiver(subject: Subject, verdict: Verdict, own: Waiver) -> WaiverView:
    say = subject.say
    period = words.PERIOD.within(start=day(own.since), end=day(own.until))
    return WaiverView(
        verdict.clause.id, say(verdict.clause.title), own.office, say(period), own.reason,
        say(STATUS[verdict.unwaived or verdict.status]),
    )  # fmt: skip


def line(subject: Subject, verdict: Verdict) -> Line:
    """One row of the table of every clause checked."""
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
