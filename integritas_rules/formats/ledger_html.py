"""The ledger of packs as one page to read, print on A4 and sign, clause by clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from integritas_rules import __version__
from integritas_rules.formats.explain import asked
from integritas_rules.formats.explain_how import what
from integritas_rules.formats.labels import DISPOSITION
from integritas_rules.formats.ledger import Book, tables, whole
from integritas_rules.formats.ledger_words import (
    LEDGER,
    above,
    accounted,
    cases,
    marks,
    readings,
    remarks,
)
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.templating import page
from integritas_rules.kit.ledger import Entry, Ledger, Section, Tally
from integritas_rules.kit.ledger import accounted as accounted_for
from integritas_rules.model import Clause, Disposition, Pack, Rule, Text
from integritas_rules.words import day


@dataclass(frozen=True, slots=True)
class Row:
    """One provision as the page shows it."""

    clause: Clause
    accounted: bool
    depth: int
    file: str
    marks: Sequence[Text]
    above: Text | None
    rules: Sequence[tuple[Text, Sequence[Text]]]
    remarks: Sequence[Text]
    readings: Sequence[Text]
    cases: Text | None


@dataclass(frozen=True, slots=True)
class Part:
    """One section, with the anchor that the table of contents leads to."""

    anchor: str
    title: Text
    tally: Tally
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Volume:
    """One pack: its words, counts and sections."""

    pack: Pack
    anchor: str
    accounted: Text
    whole: Tally
    tables: Sequence[tuple[str, str, Sequence[tuple[Text, Tally]]]]
    parts: Sequence[Part]


def render(books: Sequence[Book], manner: Manner) -> str:
    """One self-contained page: no script, no network."""
    return page(
        "ledger",
        manner.lang,
        LEDGER,
        volumes=[_volume(b) for b in books],
        whole=whole(books),
        dispositions=[(d, DISPOSITION[d]) for d in Disposition],
        day=day,
        version=__version__,
    )


def _volume(book: Book) -> Volume:
    kept, pack = book.ledger, book.ledger.pack
    return Volume(
        pack=pack,
        anchor=pack.id,
        accounted=accounted(kept.whole),
        whole=kept.whole,
        tables=tables(kept),
        parts=[_part(n, s, kept, book) for n, s in enumerate(kept.sections, 1)],
    )


def _part(number: int, section: Section, kept: Ledger, book: Book) -> Part:
    rows = [_row(e, kept, book.files[e.clause.id]) for e in section.entries]
    return Part(f"{kept.pack.id}-{number}", section.title, section.tally, rows)


def _row(entry: Entry, kept: Ledger, file: str) -> Row:
    clause, pack = entry.clause, kept.pack

    def points(rule: Rule) -> list[Text]:
        return list(asked(pack, clause, rule))

    return Row(
        clause=clause,
        accounted=accounted_for(clause),
        depth=entry.depth,
        file=file,
        marks=marks(clause),
        above=above(clause, pack),
        rules=[(what(rule), points(rule)) for rule in clause.rules],
        remarks=list(remarks(clause)),
        readings=list(readings(clause, pack)),
        cases=cases(entry, kept),
    )
