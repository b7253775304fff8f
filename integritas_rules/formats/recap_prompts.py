"""The prompts of a recap in words, the same for every output."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules.formats import recap_words as words
from integritas_rules.formats.recap_tables import place
from integritas_rules.many.prompts import KINDS, Prompt, Prompts, Sighting
from integritas_rules.model import Text
from integritas_rules.words import day, plain


@dataclass(frozen=True, slots=True)
class Seen:
    """One sighting: agency, record, date, number, and its place in the dossier."""

    agency: str
    record: str
    date: Text
    number: str
    place: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One prompt: what it is about, and where it was seen."""

    subject: Text
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The prompts of one kind, and how many there are."""

    id: str
    title: Text
    count: int
    found: Text
    more: Text | None
    prompts: tuple[Shown, ...]


def sections(prompts: Prompts) -> Iterator[Section]:
    """Every kind, also one without prompts: that nothing was found is said."""
    for kind in KINDS:
        own = tuple(_shown(p) for p in prompts.shown if p.kind == kind)
        count = prompts.counts[kind]
        yield Section(
            id=kind,
            title=words.PROMPTS[kind].within(days=prompts.early_days),
            count=count,
            found=words.FOUND.within(n=count),
            more=words.NOTES["more"].within(shown=len(own), whole=count)
            if len(own) < count else None,
            prompts=own,
        )  # fmt: skip


def _shown(prompt: Prompt) -> Shown:
    subject = plain(prompt.subject)
    if prompt.kind == "one_day":
        subject = day(prompt.subject)
    if prompt.days is not None:
        subject = words.DAYS_EARLY.within(days=prompt.days)
    return Shown(subject, tuple(_seen(s) for s in prompt.sightings))


def _seen(s: Sighting) -> Seen:
    at = place(s.file, s.member) + (f":{s.line}" if s.line else "")
    name = f"{s.agency} ({s.code})" if s.code else s.agency
    when = day(s.date) if s.date else plain("–")
    return Seen(name, s.record, when, s.number or "–", f"{at} {s.pointer}")
