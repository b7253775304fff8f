"""The ledger of packs for a screen: the counts first, then every provision under its section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from integritas_rules.formats.explain_how import what
from integritas_rules.formats.labels import DISPOSITION
from integritas_rules.formats.ledger_words import (
    LEDGER,
    above,
    accounted,
    cases,
    marks,
    modality,
    readings,
    remarks,
    severity,
)
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.kit.ledger import Entry, Ledger, Tally, tally
from integritas_rules.kit.ledger import accounted as accounted_for
from integritas_rules.model import Clause, Text


@dataclass(frozen=True, slots=True)
class Book:
    """A ledger with the place of every clause in its files (``rules/…/batang-tubuh.yaml:12``)."""

    ledger: Ledger
    files: Mapping[str, str]


def render(books: Sequence[Book], manner: Manner) -> str:
    """One pack after another; with several, the counts of all of them first."""
    sheet = Sheet(manner)
    if len(books) > 1:
        sheet.line((whole(books), "bold"))
    for n, book in enumerate(books):
        if n or len(books) > 1:
            sheet.gap()
        _pack(sheet, book.ledger)
    return sheet.text()


def whole(books: Sequence[Book]) -> Text:
    """“517 dari 517 ketentuan tertangani: …”, over all the packs."""
    return accounted(tally(c for b in books for c in b.ledger.pack.clauses.values()))


def tables(book: Ledger) -> list[tuple[str, str, list[tuple[Text, Tally]]]]:
    """The counts, as tables: title and first column (by name in ``LEDGER``), and the rows."""
    return [
        ("by_section", "section", [(s.title, s.tally) for s in book.sections]),
        ("by_modality", "modality", [(modality(m), t) for m, t in book.by_modality.items()]),
        ("by_severity", "severity", [(severity(s), t) for s, t in book.by_severity.items()]),
    ]


def _pack(sheet: Sheet, book: Ledger) -> None:
    pack = book.pack
    sheet.line((pack.document, "bold"), ": ", pack.title, f" ({pack.id} {pack.version})")
    sheet.line((accounted(book.whole), "bold"))
    for title, _, rows in tables(book):
        sheet.heading(LEDGER[title])
        for name, counted in rows:
            sheet.field(name, _short(counted))
    for section in book.sections:
        sheet.heading(section.title)
        for entry in section.entries:
            _entry(sheet, entry, book)


def _short(counted: Tally) -> Text:
    parts = [
        Text("{n} {d}", "{n} {d}").within(n=n, d=DISPOSITION[d])
        for d, n in counted.counts.items()
        if n
    ]
    said = Text("; ".join(p.id for p in parts), "; ".join(p.en for p in parts))
    return _OF.within(n=counted.accounted, of=counted.whole, parts=said)


def _entry(sheet: Sheet, entry: Entry, book: Ledger) -> None:
    clause, indent = entry.clause, 2 * entry.depth
    said = ", ".join(sheet.say(mark) for mark in marks(clause))
    sheet.line((clause.citation.locator, "bold"), ": ", clause.title, indent=indent)
    sheet.line((clause.id, "dim"), f" ({said})", indent=indent + 4)
    for line in _why(clause, entry, book):
        sheet.item(line, indent=indent + 4)


def _why(clause: Clause, entry: Entry, book: Ledger) -> list[Text]:
    """Each line on what is done with a clause, and why."""
    lines = [what(rule) for rule in clause.rules]
    lines += [clause.reason] if clause.reason else []
    lines = lines if accounted_for(clause) else [LEDGER["missing"]]
    lines += remarks(clause)
    labelled = [
        *(("reading", r) for r in readings(clause, book.pack)),
        ("cases", cases(entry, book)),
        ("section", above(clause, book.pack)),
    ]
    lines += [_LABELLED.within(label=LEDGER[k], text=t) for k, t in labelled if t is not None]
    return lines


_OF = Text("{n} dari {of} ({parts})", "{n} of {of} ({parts})")
_LABELLED = Text("{label}: {text}", "{label}: {text}")
