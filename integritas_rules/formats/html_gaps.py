"""Gaps as the HTML report shows them, by stage, with what the filters offer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from integritas_rules.formats.html_base import SYMBOL, Numbered, Subject
from integritas_rules.formats.labels import BASIS, SEVERITY, STATUS
from integritas_rules.formats.standing import beside
from integritas_rules.model import Basis, Severity, Status

_PRINTED = re.compile(r"</?i>")
"""Anchors keep the italics of the regulation's text as it is stored."""


@dataclass(frozen=True, slots=True)
class Related:
    """Another place of the same break, or a clause that it drags along."""

    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class GapView:
    """One break with all that a reader needs to close it."""

    number: int
    anchor: str
    stage: str
    severity: str
    symbol: str
    severity_label: str
    status: str
    status_label: str
    clause: str
    title: str
    message: str
    citation: str
    quote: str
    basis: str
    place: str
    evidence: str
    advice: str
    also: tuple[Related, ...]
    causes: tuple[Related, ...]


@dataclass(frozen=True, slots=True)
class StageGaps:
    """The gaps of one stage."""

    key: str
    title: str
    gaps: tuple[GapView, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One box of a filter, with the number of gaps that it stands for."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Filters:
    """What gaps can be chosen by; a filter of one choice would choose nothing."""

    stages: tuple[Choice, ...]
    severities: tuple[Choice, ...]
    statuses: tuple[Choice, ...]

    @property
    def useful(self) -> bool:
        """Whether there is anything to choose between."""
        return any(len(f) > 1 for f in (self.stages, self.severities, self.statuses))


def by_stage(subject: Subject) -> tuple[StageGaps, ...]:
    """All breaks, in the order of their numbers."""
    found = []
    for n, (stage, gaps) in enumerate(groupby(subject.gaps, key=lambda g: g.stage), 1):
        key = f"s{n}"
        views = tuple(_view(subject, g, key) for g in gaps)
        found.append(StageGaps(key, subject.say(stage), views))
    return tuple(found)


def filters(subject: Subject, stages: Sequence[StageGaps]) -> Filters:
    """The boxes: only for what occurs."""
    gaps = [g for s in stages for g in s.gaps]
    weights, statuses = Counter(g.severity for g in gaps), Counter(g.status for g in gaps)
    return Filters(
        tuple(Choice(s.key, s.title, len(s.gaps)) for s in stages),
        tuple(
            Choice(s.value, subject.say(SEVERITY[s]), weights[s.value])
            for s in Severity
            if weights[s.value]
        ),
        tuple(
            Choice(s.value, subject.say(STATUS[s]), statuses[s.value])
            for s in Status
            if statuses[s.value]
        ),
    )


def _view(subject: Subject, own: Numbered, stage: str) -> GapView:
    gap, clause, say = own.gap, own.verdict.clause, subject.say
    return GapView(
        number=own.number,
        anchor=own.anchor,
        stage=stage,
        severity=gap.severity.value,
        symbol=SYMBOL[gap.severity],
        severity_label=say(beside(SEVERITY[gap.severity], gap)),
        status=gap.status.value,
        status_label=say(STATUS[gap.status]),
        clause=clause.id,
        title=say(clause.title),
        message=say(gap.message),
        citation=f"{clause.citation.document}, {clause.citation.locator}",
        quote=_PRINTED.sub("", clause.citation.anchor),
        basis="" if gap.basis == Basis.TEXT else say(BASIS[gap.basis]),
        place=subject.place(gap.place),
        evidence=say(clause.evidence) if clause.evidence else "",
        advice=say(gap.advice),
        also=tuple(Related(say(text), subject.place(place)) for text, place in gap.related),
        causes=tuple(_causes(subject, own)),
    )


def _causes(subject: Subject, own: Numbered) -> Iterable[Related]:
    """What follows from a clause's breaks; told once, under the first of them."""
    if subject.first_of[own.verdict.clause.id] is not own:
        return
    for v in subject.report.verdicts:
        if v.clause.id != own.verdict.clause.id and any(
            g.caused_by == own.verdict.clause.id for g in v.gaps
        ):
            yield Related(
                f"{subject.say(v.clause.title)}: {subject.say(STATUS[v.status])}", v.clause.id
            )
