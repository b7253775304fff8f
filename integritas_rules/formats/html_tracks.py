"""What has a row on the timeline, and the days that are known of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules.formats.html_base import Subject
from integritas_rules.formats.html_words import INTERIM
from integritas_rules.loading.jsonpath import Node, compile_path
from integritas_rules.model import Passage, Refusal, Stage, Step

_INTERIM = "$.penilaian[?@.jenis == 'berkala']"
_FINAL = "penilaian_akhir"
"""Interim assessments are drawn in the stage that holds the final one."""


@dataclass(frozen=True, slots=True)
class Track:
    """One row before it is drawn; ``places`` are the pointers of the records that it shows.

    ``early`` are the spans in which it ran ahead of what it must wait for: from, and (where that
    was reached at last) to.
    """

    step: str
    name: str
    group: str
    start: str | None
    end: str | None
    reached: str | None
    carried: bool
    dots: tuple[str, ...]
    early: tuple[tuple[str, str | None], ...]
    refusals: tuple[Refusal, ...]
    places: tuple[tuple[str, str], ...]

    @property
    def days(self) -> tuple[str, ...]:
        """All days that the row shows."""
        return tuple(d for d in (self.start, self.end, *self.dots) if d)


def tracks(subject: Subject, stage: Stage) -> Iterator[Track]:
    """The rows of a stage, in the order of the machine."""
    flow = subject.report.pack.workflow
    for name in stage.steps:
        yield from _step(subject, flow.steps[name])
        if name == _FINAL:
            yield from _interim(subject)
    for name in stage.continuous:
        yield _regular(subject, flow.continuous[name])


def _step(subject: Subject, step: Step) -> Iterator[Track]:
    """One row, or one for each group that goes its own way."""
    trace = subject.report.trace
    own = {p.group: p for g in trace.groups for p in (trace.passages[step.id, g],)}
    for group, passage in own.items():
        named = subject.facts.group_names.get(group or "", "") if subject.several_groups else ""
        refusals = tuple(r for r in trace.refusals if _about(r, passage))
        yield Track(
            step=step.id,
            name=subject.say(step.title),
            group=named,
            start=passage.started,
            end=passage.ended,
            reached=passage.achieved,
            carried=passage.carried,
            dots=(),
            early=tuple(s for r in refusals if (s := _early(subject, r))),
            refusals=refusals,
            places=((passage.pointer, passage.started),) if passage.started else (),
        )


def _about(refusal: Refusal, passage: Passage) -> bool:
    event = refusal.event
    return event.step == passage.step and event.group == passage.group


def _early(subject: Subject, refusal: Refusal) -> tuple[str, str | None] | None:
    """From when a step ran ahead, and until when, where what it lacked came about later."""
    if refusal.event.action != "mulai":
        return None
    passages, group = subject.report.trace.passages, subject.report.trace.groups[0]
    lacked = [passages.get((a.partition(":")[0], refusal.event.group or group))
              for a in refusal.lacking]  # fmt: skip
    ends = [p.ended if p else None for p in lacked]
    return refusal.event.date, None if None in ends else max((e for e in ends if e), default=None)


def _regular(subject: Subject, step: Step) -> Track:
    """A continuous activity: its occurrences, plans included."""
    nodes = _occurrences(subject, step)
    places = tuple(sorted((node.pointer, str(node.value["tanggal"])) for node in nodes))
    days = tuple(sorted(day for _, day in places))
    trace = subject.report.trace
    refusals = dict.fromkeys(r for r in trace.refusals if r.event.step == step.id)
    return Track(
        step=step.id,
        name=subject.say(step.title),
        group="",
        start=next((d for d in days if d <= trace.known), None),
        end=None,
        reached=None,
        carried=False,
        dots=days,
        early=(),
        refusals=tuple(refusals),
        places=places,
    )


def _occurrences(subject: Subject, step: Step) -> list[Node]:
    return compile_path(step.records).find(subject.facts.root)


def _interim(subject: Subject) -> Iterator[Track]:
    """Each interim assessment; it stands in no order."""
    for node in subject.facts.select(_INTERIM):
        start, end = str(node.value["mulai"]), node.value.get("selesai")
        known = end if end and end <= subject.facts.known else None
        group = subject.facts.group_names.get(node.value.get("kelompok") or "", "")
        yield Track(
            step="",
            name=subject.say(INTERIM),
            group=group if subject.several_groups else "",
            start=start,
            end=known,
            reached=None,
            carried=False,
            dots=(),
            early=(),
            refusals=(),
            places=((node.pointer, start),),
        )
