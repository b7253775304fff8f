"""The ledger of packs as Markdown: tables of counts, then a table a section."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
from integritas_rules.kit.ledger import Entry, Ledger
from integritas_rules.kit.ledger import accounted as accounted_for
from integritas_rules.model import Disposition, Text


def render(books: Sequence[Book], manner: Manner) -> str:
    """One document; each pack under a heading of its own."""
    page = _Page(manner.lang)
    page.heading(1, LEDGER["title"])
    if len(books) > 1:
        page.line(f"**{page.say(whole(books))}**")
    for book in books:
        _pack(page, book.ledger)
    page.line(page.say(LEDGER["foot"]))
    return page.text()


class _Page:
    """Lines of Markdown in one language; what comes from a pack is always plain words."""

    def __init__(self, lang: str) -> None:
        self.lang, self._lines = lang, list[str]()

    def say(self, text: Text | str) -> str:
        """The words, with what Markdown or HTML would read as a sign made harmless."""
        said = text.in_(self.lang) if isinstance(text, Text) else text
        return re.sub(r"([\\`*_\[\]<>|#~])", r"\\\1", " ".join(said.split()))

    def heading(self, level: int, text: Text | str) -> None:
        """A heading, with an empty line around it."""
        self.line(f"{'#' * level} {self.say(text)}")

    def line(self, text: str) -> None:
        """A paragraph as it is."""
        self._lines += [text, ""]

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """A table; the first row is its head."""
        self._lines += [f"| {' | '.join(row)} |" for row in rows[:1]]
        self._lines.append(f"|{' --- |' * len(rows[0])}")
        self._lines += [f"| {' | '.join(row)} |" for row in rows[1:]]
        self._lines.append("")

    def text(self) -> str:
        """All of it."""
        return "\n".join(self._lines).rstrip("\n") + "\n"


def _pack(page: _Page, book: Ledger) -> None:
    pack = book.pack
    page.heading(2, Text(f"{pack.document}: {pack.title.id}", f"{pack.document}: {pack.title.en}"))
    page.line(f"{page.say(accounted(book.whole))} (`{pack.id}` {pack.version})")
    for title, first, rows in tables(book):
        page.heading(3, LEDGER[title])
        head = [page.say(LEDGER[first]), *(page.say(DISPOSITION[d]) for d in Disposition)]
        counted = [
            [page.say(name), *map(str, t.counts.values()), f"{t.accounted} / {t.whole}"]
            for name, t in rows
        ]
        page.table([[*head, page.say(LEDGER["accounted"])], *counted])
    for section in book.sections:
        page.heading(3, section.title)
        head = [page.say(LEDGER[k]) for k in ("provision", "handling", "signed")]
        page.table([head, *(_row(page, e, book) for e in section.entries)])


def _row(page: _Page, entry: Entry, book: Ledger) -> list[str]:
    clause, say = entry.clause, page.say
    inset = "&emsp;" * entry.depth
    named = f"{inset}**{say(clause.citation.locator)}** {say(clause.title)}"
    parent = above(clause, book.pack)
    first = [named, f"“{say(clause.citation.anchor)}”", f"`{clause.id}`"]
    first += [say(parent)] if parent else []
    done = [f"*{', '.join(say(m) for m in marks(clause))}*", *(say(what(r)) for r in clause.rules)]
    why = clause.reason or LEDGER["because"].within(why=clause.why)
    done += [say(why if accounted_for(clause) else LEDGER["missing"])]
    done += [say(t) for t in (*remarks(clause), *readings(clause, book.pack))]
    tried = cases(entry, book)
    done += [f"{say(LEDGER['cases'])}: {say(tried)}"] if tried else []
    return ["<br>".join(first), "<br>".join(done), ""]
