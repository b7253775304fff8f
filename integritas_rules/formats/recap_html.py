"""Recap → one page that needs nothing else: bars of plain HTML, each with its table beneath."""

from __future__ import annotations

from dataclasses import dataclass

from integritas_rules import __version__
from integritas_rules.formats import recap_words as words
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.recap_prompts import sections
from integritas_rules.formats.recap_tables import Cell, Table, percent, remarks, tables
from integritas_rules.formats.templating import page
from integritas_rules.many.recap import Recap
from integritas_rules.model import Figure, Pack, Text
from integritas_rules.words import number

_TO = Text("{a} → {b}", "{a} → {b}")
_OF = Text("{part} dari {whole}", "{part} of {whole}")


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell as the page shows it; ``share`` (0 to 100, one decimal) is the length of its bar."""

    text: Text
    numeric: bool
    share: str | None = None
    percent: Text | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart."""

    label: Text
    figure: Shown


@dataclass(frozen=True, slots=True)
class Laid:
    """A table with its chart."""

    table: Table
    rows: tuple[tuple[Shown, ...], ...]
    bars: tuple[Bar, ...]


def render(recap: Recap, pack: Pack | None, manner: Manner) -> str:
    """The page; no script, no network."""
    return page(
        "recap",
        manner.lang,
        words.PAGE,
        tables=[_laid(t) for t in tables(recap, pack)],
        remarks=remarks(recap),
        sections=list(sections(recap.prompts)),
        version=__version__,
    )


def _laid(table: Table) -> Laid:
    rows = tuple(tuple(_shown(c) for c in row) for row in table.rows)
    chart = table.chart
    bars = () if chart is None else tuple(Bar(_label(table, row), row[chart]) for row in rows)
    return Laid(table, rows, bars)


def _label(table: Table, row: tuple[Shown, ...]) -> Text:
    """What names a bar: the row's first cell, the title of a clause, both ends of a move."""
    if table.id == "moved":
        return _TO.within(a=row[0].text, b=row[1].text)
    titled = table.id == "clauses" and row[1].text.id != "–"
    return row[1].text if titled else row[0].text


def _shown(cell: Cell) -> Shown:
    if isinstance(cell, Figure):
        text = _OF.within(part=number(cell.part), whole=number(cell.whole))
        share = f"{100 * cell.part / cell.whole:.1f}" if cell.whole else "0"
        return Shown(text, True, share, percent(cell))
    return Shown(cell, False) if isinstance(cell, Text) else Shown(number(cell), True)
