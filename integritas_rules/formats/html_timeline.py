"""The programme as a drawing: where every bar, dot, line and mark of the timeline stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules.formats import html_words as words
from integritas_rules.formats.html_base import Subject
from integritas_rules.formats.html_marks import Mark, marks_of
from integritas_rules.formats.html_scale import (
    LEFT,
    RIGHT,
    Line,
    Scale,
    Tick,
    lines,
    scale_of,
    ticks,
)
from integritas_rules.formats.html_tracks import Track, tracks
from integritas_rules.model import Text
from integritas_rules.words import day

_ROW, _TALL, _BAND, _LANE, _TICKS = 26, 36, 30, 17, 22
_LONGEST = 41
"""Characters of a row's name that fit left of the plot."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A span: ``kind`` is ``done``, ``running`` or ``carried``."""

    x: float
    width: float
    kind: str


@dataclass(frozen=True, slots=True)
class Dot:
    """An occurrence; a planned one is drawn hollow."""

    x: float
    planned: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One step (of one group), continuous activity or interim assessment, drawn and in words."""

    name: str
    group: str
    short: str
    short_group: str
    y: float
    height: float
    bars: tuple[Bar, ...]
    hatches: tuple[Bar, ...]
    dots: tuple[Dot, ...]
    reached: float | None
    note: str
    note_x: float
    marks: tuple[Mark, ...]
    start: str
    end: str
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A stage behind its rows."""

    number: int
    title: str
    y: float
    height: float
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole drawing, in units of its own view box."""

    width: int
    height: float
    left: int
    right: int
    top: float
    bottom: float
    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    lines: tuple[Line, ...]


def timeline(subject: Subject) -> Timeline | None:
    """The drawing of a report's programme; ``None`` for a pack without a workflow."""
    stages = subject.report.pack.workflow.stages
    if not stages:
        return None
    data, as_of = subject.report.dossier.data, subject.report.as_of
    cycle, submitted = data["siklus"], data["pengajuan"]["tanggal"]
    own = [[*tracks(subject, stage)] for stage in stages]
    days = [d for found in own for track in found for d in track.days]
    scale = scale_of([cycle["mulai"], cycle["selesai"], as_of, submitted, *days])
    upright = lines(scale, _marked(subject, cycle["mulai"], cycle["selesai"], as_of, submitted))
    top = y = (max(line.lane for line in upright) + 1) * _LANE + _TICKS + 6.0
    bands = []
    for n, (stage, found) in enumerate(zip(stages, own, strict=True), 1):
        rows = tuple(_rows(subject, scale, found, y + _BAND))
        height = _BAND + sum(r.height for r in rows) + 4
        bands.append(Band(n, subject.say(stage.title), y, height, rows))
        y += height + 8
    return Timeline(
        width=RIGHT + 20, height=y + 2, left=LEFT, right=RIGHT, top=top, bottom=y - 8,
        bands=tuple(bands), ticks=ticks(scale, subject.lang), lines=upright,
    )  # fmt: skip


def _marked(
    subject: Subject, start: str, end: str, as_of: str, submitted: str
) -> list[tuple[str, str, str]]:
    """The days that a line is drawn at: (day, kind, label)."""

    def label(text: Text, iso: str) -> str:
        return subject.say(text.within(day=day(iso)))

    marked = [
        (start, "cycle", label(words.CYCLE_START, start)),
        (end, "cycle", label(words.CYCLE_END, end)),
    ]
    if as_of == submitted:
        return [*marked, (as_of, "as-of", label(words.BOTH, as_of))]
    return [
        *marked,
        (as_of, "as-of", label(words.AS_OF, as_of)),
        (submitted, "submitted", label(words.SUBMITTED, submitted)),
    ]


def _rows(subject: Subject, scale: Scale, found: list[Track], y: float) -> Iterator[Row]:
    for track in found:
        height = _TALL if track.group else _ROW
        yield _row(subject, scale, track, y, height)
        y += height


def _row(subject: Subject, scale: Scale, track: Track, y: float, height: float) -> Row:
    marks = marks_of(subject, scale, track, y + height / 2)
    until = track.end or subject.report.trace.known
    kind = "carried" if track.carried else "done" if track.end else "running"
    bar = (_bar(scale, track.start, until, kind),) if track.start and not track.dots else ()
    early = ((_bar(scale, a, b or until, "early")) for a, b in track.early)
    return Row(
        name=track.name,
        group=track.group,
        short=_short(track.name),
        short_group=_short(track.group),
        y=y,
        height=height,
        bars=bar,
        hatches=tuple(early),
        dots=tuple(Dot(scale.x(d), d > subject.report.trace.known) for d in track.dots),
        reached=scale.x(track.reached) if track.reached else None,
        note="" if track.start else subject.say(words.NOT_STARTED),
        note_x=scale.x(subject.report.dossier.data["siklus"]["mulai"]) + 6,
        marks=marks,
        start=subject.day(track.start) if track.start else subject.say(words.NOT_STARTED),
        end=_end(subject, track),
        told=tuple(_told(subject, track)),
    )


def _bar(scale: Scale, start: str, end: str, kind: str) -> Bar:
    """A bar; one of a single day is still wide enough to be seen."""
    x = scale.x(start)
    return Bar(x, max(round(scale.x(max(end, start)) - x, 1), 5), kind)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def _end(subject: Subject, track: Track) -> str:
    if track.end:
        return subject.day(track.end)
    return subject.say(words.RUNNING) if track.start and not track.dots else "–"


def _told(subject: Subject, track: Track) -> Iterator[str]:
    if track.carried:
        yield subject.say(words.CARRIED)
    if track.reached:
        yield subject.say(words.REACHED_ON.within(day=day(track.reached)))
    if track.dots:
        known = subject.report.trace.known
        days = [day(d) if d <= known else words.PLANNED.within(day=day(d)) for d in track.dots]
        listed = Text(", ".join(d.id for d in days), ", ".join(d.en for d in days))
        yield subject.say(words.OCCURRENCES.within(n=len(days), days=listed))
