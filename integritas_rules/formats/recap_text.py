"""Recap → text for a terminal: the tables as aligned lines, bars where they help."""

from __future__ import annotations

from integritas_rules.formats import recap_words as words
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.recap_prompts import sections
from integritas_rules.formats.recap_tables import Cell, Table, percent, remarks, tables
from integritas_rules.formats.sheet import Sheet
from integritas_rules.many.recap import Recap
from integritas_rules.model import Figure, Pack, Text

_OF = Text("{part} dari {whole}", "{part} of {whole}")
_BAR = 12


def render(recap: Recap, pack: Pack | None, manner: Manner) -> str:
    """The picture on a screen; the prompts come last."""
    sheet = Sheet(manner)
    sheet.line((words.PAGE["title"], "bold"))
    for remark in remarks(recap):
        sheet.line((remark, "dim"))
    for table in tables(recap, pack):
        _table(sheet, table)
    _prompts(sheet, recap)
    return sheet.text()


def _table(sheet: Sheet, table: Table) -> None:
    sheet.heading(table.title)
    if table.note:
        sheet.line((table.note, "dim"), indent=2)
    if not table.rows:
        sheet.line(words.PAGE["none"], indent=2)
    if len(table.heads) == 2 and table.chart == 1:
        _bars(sheet, table)
    else:
        for row in table.rows:
            _entry(sheet, table, row)
    if table.more:
        sheet.line((table.more, "dim"), indent=2)


def _bars(sheet: Sheet, table: Table) -> None:
    """One line a row: label, bar, figure."""
    labels = [_said(sheet, row[0]) for row in table.rows]
    width = min(max(map(len, labels), default=0), 42)
    for label, row in zip(labels, table.rows, strict=True):
        figure = row[1]
        assert isinstance(figure, Figure)  # the charted column holds figures
        share = figure.part / figure.whole if figure.whole else 0
        bar = ("█" * round(share * _BAR)).ljust(_BAR, "·")
        sheet.line(f"{label:<{width}}  {bar}  {_said(sheet, figure)}", indent=2)


def _entry(sheet: Sheet, table: Table, row: tuple[Cell, ...]) -> None:
    """A row as a paragraph: its first cell, then what the others are."""
    if len(row) == 2:
        sheet.line(f"{_said(sheet, row[0])}: {_said(sheet, row[1])}", indent=2)
        return
    rest = "; ".join(
        f"{sheet.say(head).lower()} {_said(sheet, cell)}" if not isinstance(cell, Text)
        else _said(sheet, cell)
        for head, cell in zip(table.heads[1:], row[1:], strict=True)
    )  # fmt: skip
    sheet.item((_said(sheet, row[0]), "bold"), f": {rest}")


def _said(sheet: Sheet, cell: Cell) -> str:
    if isinstance(cell, Figure):
        of = sheet.say(_OF.within(part=cell.part, whole=cell.whole))
        return f"{of} ({sheet.say(percent(cell))})"
    return sheet.say(cell) if isinstance(cell, Text) else str(cell)


def _prompts(sheet: Sheet, recap: Recap) -> None:
    sheet.heading(words.PAGE["prompts"])
    sheet.line((words.PAGE["not_findings"], "dim"), indent=2)
    for section in sections(recap.prompts):
        sheet.line((f"{sheet.say(section.title)}: {sheet.say(section.found)}", "bold"), indent=2)
        for prompt in section.prompts:
            sheet.item(prompt.subject, indent=4)
            for seen in prompt.seen:
                facts = f"{seen.agency}: {seen.record}, {sheet.say(seen.date)}, {seen.number}"
                sheet.item(f"{facts} — {seen.place}", indent=6)
        if section.more:
            sheet.line((section.more, "dim"), indent=4)
