"""What the parts of the HTML report share: one report with its language, and its gaps in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from integritas_rules.conclusion import root_gaps
from integritas_rules.facts import Facts
from integritas_rules.formats.html_words import PAGE
from integritas_rules.formats.labels import GENERAL, stage_of
from integritas_rules.formats.status_refused import Refused, refused
from integritas_rules.model import Gap, Place, Report, Severity, Text, Verdict
from integritas_rules.words import day

SYMBOL = {
    Severity.ERROR: "●",
    Severity.WARNING: "◆",
    Severity.ADVICE: "○",
    Severity.NOTE: "·",
}
"""A shape for each severity, so that colour is never the only sign."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A gap with the number by which the whole page refers to it."""

    number: int
    anchor: str
    stage: Text
    verdict: Verdict
    gap: Gap


@dataclass(frozen=True)
class Subject:
    """One report in one language; ``prefix`` keeps its anchors apart from other reports'."""

    report: Report
    lang: str
    prefix: str

    def say(self, text: Text | str) -> str:
        """The words in the page's language."""
        return text.in_(self.lang) if isinstance(text, Text) else text

    def day(self, iso: str) -> str:
        """A date as people write it."""
        return self.say(day(iso))

    def place(self, place: Place) -> str:
        """``dosier.json:12:5 /persiapan/kegiatan/0``."""
        line = f":{place.line}:{place.column}" if place.line else ""
        return f"{self.file}{line} {place.pointer}"

    @property
    def file(self) -> str:
        """The dossier's name as reports show it."""
        name = self.report.dossier.name
        return self.say(PAGE["stdin"]) if name == "-" else name

    @cached_property
    def facts(self) -> Facts:
        """What the dossier states by the report's day."""
        r = self.report
        return Facts(r.pack, r.dossier, r.as_of, r.mode, r.review)

    @property
    def several_groups(self) -> bool:
        """Whether staff go through in more than one group, so that groups must be named."""
        return len(self.report.trace.groups) > 1

    @cached_property
    def gaps(self) -> Sequence[Numbered]:
        """The breaks, by stage, then the gravest first."""
        stages = [*(s.title for s in self.report.pack.workflow.stages), GENERAL]
        found = [
            (stages.index(stage_of(v.clause, self.report.pack)), g.severity.rank, n, v, g)
            for n, (v, g) in enumerate(root_gaps(self.report.verdicts))
        ]
        found.sort(key=lambda item: item[:3])
        return tuple(
            Numbered(n, f"{self.prefix}-c{n}", stages[at], v, g)
            for n, (at, _, _, v, g) in enumerate(found, 1)
        )

    @cached_property
    def first_of(self) -> Mapping[str, Numbered]:
        """The first gap of each clause that has one."""
        return {g.verdict.clause.id: g for g in reversed(self.gaps)}

    @cached_property
    def refused(self) -> Mapping[int, Refused]:
        """The refusals of the replay in words, by the identity of each."""
        return {id(r.refusal): r for r in refused(self.report)}
