"""Report → short texts of a letter in one language; the blocks are made of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats import lhe_words as words
from integritas_rules.formats.labels import BASIS, GENERAL, SEVERITY, clean, stage_of
from integritas_rules.formats.review_words import clauses
from integritas_rules.model import (
    Basis,
    Clause,
    Figure,
    Gap,
    Judgement,
    Place,
    Report,
    Text,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class Note:
    """A root gap under the number that it has in all parts of the letter."""

    number: int
    verdict: Verdict
    gap: Gap


class Said:
    """One report as it is spoken of: everything that comes out is safe, one-line text."""

    def __init__(self, report: Report, lang: str) -> None:
        self.report, self.lang = report, lang
        self.data: Mapping[str, Any] = report.dossier.data

    def say(self, text: Text | str) -> str:
        """The words in the letter's language, without line breaks and control characters."""
        own = text.in_(self.lang) if isinstance(text, Text) else text
        return clean(" ".join(own.split()))

    def row(self, *texts: Text | str | int) -> tuple[str, ...]:
        """A row of a table."""
        return tuple(self.say(t if isinstance(t, Text) else str(t)) for t in texts)

    @cached_property
    def stages(self) -> tuple[Text, ...]:
        """The stages under which clauses are shown, in order; the last is the rest."""
        return (*(s.title for s in self.report.pack.workflow.stages), GENERAL)

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The root gaps by stage, the gravest first, numbered through."""
        order = {title: n for n, title in enumerate(self.stages)}
        pairs = sorted(
            root_gaps(self.report.verdicts),
            key=lambda pair: (order[self.stage(pair[0].clause)], pair[1].severity.rank),
        )
        return tuple(Note(n, verdict, gap) for n, (verdict, gap) in enumerate(pairs, 1))

    @cached_property
    def sides(self) -> Mapping[str, Sequence[Judgement]]:
        """What each tier says, by clause; only where reviewers name their tiers."""
        review = self.report.review
        tiers = [j.tier for own in review.sides.values() for j in own] if review else []
        return {c.id: c.sides for c in clauses(self.report)} if any(tiers) else {}

    def stage(self, clause: Clause) -> Text:
        """The stage of a clause."""
        return stage_of(clause, self.report.pack)

    def agency(self) -> str:
        """The agency's name."""
        return self.say(self.data["instansi"]["nama"])

    def file(self) -> str:
        """The dossier's file."""
        name = self.report.dossier.name
        return self.say(words.STDIN if name == "-" else name)

    def source(self, clause: Clause, basis: Basis) -> str:
        """A clause's citation, and the basis where it isn't the text's own words."""
        cited = f"{clause.citation.document}, {clause.citation.locator}"
        own = "" if basis == Basis.TEXT else f" ({BASIS[basis].in_(self.lang)})"
        return self.say(cited + own)

    def named(self, clause: Clause) -> str:
        """A clause by title and id."""
        return self.say(f"{clause.title.in_(self.lang)} ({clause.id})")

    def advice(self, gap: Gap) -> str:
        """What to do, with keys of the file in quotes: back ticks mean nothing in a letter."""
        return re.sub(r"`([^`]*)`", r"“\1”", self.say(gap.advice))

    def place(self, place: Place) -> str:
        """A spot in the dossier."""
        where = place.pointer or "/"
        if not place.line:
            return self.say(where)
        return self.say(words.PLACE.within(pointer=where, line=place.line, column=place.column))

    def figure(self, figure: Figure) -> Text:
        """“a of b”."""
        return words.PART.within(a=figure.part, b=figure.whole)

    def counts(self) -> str:
        """How many notes there are, by severity."""
        found = Counter(note.gap.severity for note in self.notes)
        parts = [f"{found[s]} {SEVERITY[s].in_(self.lang)}" for s in SEVERITY if found[s]]
        return ", ".join(parts) or self.say(words.NO_NOTES)

    def office(self, name: str) -> str:
        """An office by its id in the dossier; any other text stays as it is."""
        offices = {p["id"]: p["jabatan"] for p in self.data.get("pejabat") or ()}
        return self.say(offices.get(name, name))

    def in_charge(self, place: Place) -> str:
        """The office in charge of the record at ``place``, if the dossier says."""
        return self.office(_in_charge(self.data, place.pointer)) or self.say(words.NO_OFFICE)


def _in_charge(data: Any, pointer: str) -> str:
    """The ``penanggung_jawab`` of the innermost record on the way to ``pointer``, or nothing."""
    found, value = "", data
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            break
        if isinstance(value, dict):
            found = value.get("penanggung_jawab") or found
    return found
