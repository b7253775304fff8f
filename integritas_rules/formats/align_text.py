"""Alignment → text for a screen: the steps in the mandated order, each with how it went."""

from __future__ import annotations

from integritas_rules.alignment.moves import Alignment, Kind, Move
from integritas_rules.alignment.rows import Row, rows
from integritas_rules.formats import align_words as words
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.model import Report, Text
from integritas_rules.words import day, plain

_STYLE: dict[Kind | None, str] = {
    Kind.IN_ORDER: "green",
    Kind.SKIPPED: "bold red",
    Kind.EARLY: "bold red",
    Kind.LATE: "bold red",
    Kind.EXTRA: "yellow",
    None: "dim",
}


def render(report: Report, alignment: Alignment, manner: Manner) -> str:
    """The alignment on a page; ``quiet`` tells the figure alone, ``verbose`` every activity."""
    sheet = Sheet(manner)
    sheet.line((words.TITLE, "bold"), ": ", plain(report.dossier.data["instansi"]["nama"]))
    if not alignment.courses:
        sheet.line(words.NO_ORDER)
        return sheet.text()
    sheet.line((words.fitness(alignment.fitness), "bold"), " ", words.counts(alignment))
    if manner.quiet:
        return sheet.text()
    sheet.line(words.compared(alignment), " ", _AS_OF.within(date=day(report.as_of)))
    for stage, own in rows(report, alignment):
        sheet.heading(stage.title)
        for row in own:
            _row(sheet, report, row)
    sheet.gap()
    for line in (words.legend(), words.EXPLAINS):
        sheet.line((line, "dim"))
    return sheet.text()


def _row(sheet: Sheet, report: Report, row: Row) -> None:
    lead = f"{words.SIGN[row.kind]} "
    sheet.item(words.step(report, row), ": ", (words.state(row), _STYLE[row.kind]), lead=lead)
    for move in row.moves if sheet.manner.verbose else row.deviations:
        _move(sheet, report, move)


def _move(sheet: Sheet, report: Report, move: Move) -> None:
    sheet.item(move.why, indent=4, lead=f"{words.SIGN[move.kind]} ")
    sheet.field(words.SOURCE, words.source(move), indent=6)
    if move.place and move.cost:
        sheet.field(words.PLACE, words.place(report, move.place), indent=6)


_AS_OF = Text("Acuan {date}.", "As of {date}.")
