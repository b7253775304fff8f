"""The state machine as a picture: nodes and edges read from the workflow, marked by a report.

What a node or edge says is settled here, once; `diagram_mermaid` and `diagram_dot` only write it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from integritas_rules.facts import Facts
from integritas_rules.formats.labels import clean
from integritas_rules.formats.status_refused import Refused, refused
from integritas_rules.formats.status_words import group_names
from integritas_rules.model import Guard, Pack, Passage, Report, Severity, Stage, Step, Text
from integritas_rules.words import day, plain
from integritas_rules.workflow.status import criteria_left

PASSED, RUNNING, REFUSED, NOT_REACHED, PLAIN = "lewat", "berjalan", "ditolak", "belum", "polos"
"""How a node is marked; ``PLAIN`` when no dossier was given."""

MARK = {
    PASSED: Text("[selesai]", "[ended]"),
    RUNNING: Text("[berjalan]", "[running]"),
    REFUSED: Text("[ditolak]", "[refused]"),
    NOT_REACHED: Text("[belum]", "[not reached]"),
}
_WORST = (REFUSED, RUNNING, NOT_REACHED, PASSED)


@dataclass(frozen=True, slots=True)
class Node:
    """A step or continuous activity: its title, its mark and what is known of it."""

    id: str
    title: Text
    mark: str
    lines: tuple[Text, ...]

    def rows(self, lang: str) -> list[str]:
        """What the node says, row by row; its mark stands in words, not in colour alone."""
        head = self.title.in_(lang)
        if self.mark != PLAIN:
            head = f"{head} {MARK[self.mark].in_(lang)}"
        return [head, *(row for line in self.lines for row in _wrapped(line.in_(lang)))]


@dataclass(frozen=True, slots=True)
class Edge:
    """An order between two nodes or stages, with the locator of the clause that asks for it."""

    source: str
    target: str
    label: Text


@dataclass(frozen=True, slots=True)
class Frame:
    """A stage: its steps in sequence, and the activities that run beside them."""

    id: str
    title: Text
    nodes: tuple[Node, ...]
    beside: tuple[Node, ...]
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole machine."""

    title: Text
    frames: tuple[Frame, ...]
    edges: tuple[Edge, ...]
    marked: bool


def draw(pack: Pack, report: Report | None) -> Picture:
    """The picture of a pack's machine; of one dossier's programme when its report is given."""
    flow = pack.workflow
    title = plain(pack.document)
    if report:
        agency = clean(report.dossier.data["instansi"]["nama"])
        title = _TITLE.within(agency=agency, document=pack.document, day=day(report.as_of))
    marked = _Marked(report) if report else None
    frames = tuple(_frame(pack, stage, marked) for stage in flow.stages)
    pairs = zip(flow.stages, flow.stages[1:], strict=False)
    edges = tuple(Edge(a.id, b.id, _between(pack, a, b)) for a, b in pairs)
    return Picture(title, frames, edges, report is not None)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(clean(text), 44, break_on_hyphens=False)


def _frame(pack: Pack, stage: Stage, marked: _Marked | None) -> Frame:
    flow = pack.workflow
    pairs = zip(stage.steps, stage.steps[1:], strict=False)
    return Frame(
        id=stage.id,
        title=stage.title,
        nodes=tuple(_node(flow.steps[s], marked) for s in stage.steps),
        beside=tuple(_node(flow.continuous[s], marked) for s in stage.continuous),
        edges=tuple(Edge(a, b, _locator(pack, _guards(pack, b, {a}))) for a, b in pairs),
    )


def _between(pack: Pack, before: Stage, after: Stage) -> Text:
    """Stages follow one another by the guards on the stage, or on its first step."""
    first = after.steps[0]
    found = _guards(pack, after.id, {before.id}) or _guards(pack, first, {before.id})
    return _locator(pack, found)


def _guards(pack: Pack, item: str, needs: set[str]) -> list[Guard]:
    return [
        g
        for g in pack.workflow.guards
        if g.event == "mulai" and g.item == item and g.needs in needs
    ]


def _locator(pack: Pack, guards: list[Guard]) -> Text:
    locators = dict.fromkeys(pack.clauses[g.clause].citation.locator for g in guards)
    return plain("; ".join(locators))


def _node(step: Step, marked: _Marked | None) -> Node:
    if marked is None:
        return Node(step.id, step.title, PLAIN, ())
    return Node(step.id, step.title, marked.mark(step), tuple(marked.lines(step)))


class _Marked:
    """What a report says of each step, over all groups of staff."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.facts = Facts(report.pack, report.dossier, report.as_of, report.mode, report.review)
        self.refusals: dict[str, list[Refused]] = {}
        for r in refused(report):
            self.refusals.setdefault(r.refusal.event.step, []).append(r)

    def passages(self, step: Step) -> dict[Passage, str | None]:
        """The passages of a step, one for all groups where they go together."""
        groups = self.report.trace.groups
        found = {replace(self.report.trace.passages[step.id, g], group=None): g for g in groups}
        return found if len(found) > 1 else dict.fromkeys(found)

    def mark(self, step: Step) -> str:
        grave = (r.refusal.guard.severity for r in self.refusals.get(step.id, ()))
        marks = {_state(p) for p in self.passages(step)}
        if Severity.ERROR in grave:
            marks.add(REFUSED)
        return min(marks, key=_WORST.index)

    def lines(self, step: Step) -> Iterator[Text]:
        for passage, group in self.passages(step).items():
            name = group_names(self.report, (group,))
            known = list(self.known(step, passage, group))
            line = Text("; ".join(t.id for t in known), "; ".join(t.en for t in known))
            if known:
                yield Text(f"{name.id}: {line.id}", f"{name.en}: {line.en}") if name else line
        for r in self.refusals.get(step.id, ()):
            grave = r.refusal.guard.severity == Severity.ERROR
            yield (_REFUSED if grave else _WARNED).within(reason=r.reason, clause=r.clause.id)

    def known(self, step: Step, passage: Passage, group: str | None) -> Iterator[Text]:
        """Dates, then how many of the criteria are reached."""
        if not passage.started:
            return
        if passage.carried:
            yield _CARRIED
        elif passage.ended:
            yield _SPAN.within(start=day(passage.started), end=day(passage.ended))
        else:
            yield _SINCE.within(start=day(passage.started))
        if passage.achieved:
            yield _ACHIEVED.within(day=day(passage.achieved))
        elif step.criteria:
            left = len(criteria_left(self.facts, step, group))
            yield _CRITERIA.within(n=len(step.criteria) - left, of=len(step.criteria))


def _state(passage: Passage) -> str:
    if passage.ended:
        return PASSED
    return RUNNING if passage.started else NOT_REACHED


LEGEND: Mapping[str, Text] = {
    PASSED: Text("selesai", "ended"),
    RUNNING: Text("berjalan", "running"),
    REFUSED: Text("ada peristiwa yang ditolak", "an event was refused"),
    NOT_REACHED: Text("belum dicapai", "not reached"),
}
_TITLE = Text("{agency}, {document}, acuan {day}", "{agency}, {document}, as of {day}")
_SPAN = Text("{start} sampai {end}", "{start} to {end}")
_SINCE = Text("sejak {start}", "since {start}")
_CARRIED = Text("dibawa dari siklus lalu", "carried over from an earlier cycle")
_ACHIEVED = Text("kriteria tercapai {day}", "criteria reached on {day}")
_CRITERIA = Text("kriteria {n} dari {of}", "criteria {n} of {of}")
_REFUSED = Text("ditolak: {reason} ({clause})", "refused: {reason} ({clause})")
_WARNED = Text("diperingatkan: {reason} ({clause})", "warned: {reason} ({clause})")
