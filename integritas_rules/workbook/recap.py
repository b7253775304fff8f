"""Recap → a workbook: a sheet a table, with numerator and denominator in columns of their own."""

from __future__ import annotations

from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from integritas_rules.formats import recap_words as words
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.recap_prompts import sections
from integritas_rules.formats.recap_tables import Table, remarks, tables
from integritas_rules.many.recap import Recap
from integritas_rules.model import Figure, Pack, Text
from integritas_rules.workbook.archive import packed
from integritas_rules.workbook.style import FIXED, LABEL, NOTE, TITLE, prepare, printed, put

_OF = Text("{head}: dari", "{head}: of")
_WIDE, _NARROW = 44, 16


def render(recap: Recap, pack: Pack | None, manner: Manner) -> bytes:
    """The workbook's bytes, the same for the same recap."""
    book = Workbook()
    prepare(book, manner.lang)
    book.remove(book.worksheets[0])
    for table in tables(recap, pack):
        _table(book, table, remarks(recap) if table.id == "dossiers" else (), manner.lang)
    _prompts(book, recap, manner.lang)
    return packed(book, recap.days[1] if recap.days else "2020-01-01")


def _table(book: Workbook, table: Table, said: Any, lang: str) -> None:
    sheet: Any = book.create_sheet(table.title.in_(lang)[:31])
    put(sheet, 1, 1, table.title.in_(lang), TITLE)
    row = 2
    for note in (*said, table.note, table.more):
        if note:
            put(sheet, row, 1, note.in_(lang), NOTE)
            row += 1
    heads = _heads(table)
    for column, head in enumerate(heads, 1):
        put(sheet, row, column, head.in_(lang), LABEL)
    top = row
    for cells in table.rows:
        row += 1
        for column, value in enumerate(_values(cells, table, lang), 1):
            put(sheet, row, column, value, FIXED)
    _sized(sheet, top, len(heads))


def _heads(table: Table) -> list[Text]:
    """A column of figures takes two: the count and what it is a part of."""
    heads = []
    for n, head in enumerate(table.heads):
        heads.append(head)
        if _figures(table, n):
            heads.append(_OF.within(head=head))
    return heads


def _figures(table: Table, column: int) -> bool:
    return any(isinstance(row[column], Figure) for row in table.rows)


def _values(cells: Any, table: Table, lang: str) -> list[object]:
    values: list[object] = []
    for n, cell in enumerate(cells):
        double = _figures(table, n)
        if isinstance(cell, Figure):
            values += [cell.part, cell.whole]
        else:
            values.append(cell.in_(lang) if isinstance(cell, Text) else cell)
            values += [None] if double else []
    return values


def _prompts(book: Workbook, recap: Recap, lang: str) -> None:
    page = {key: text.in_(lang) for key, text in words.PAGE.items()}
    sheet: Any = book.create_sheet(page["prompts"][:31])
    put(sheet, 1, 1, page["prompts"], TITLE)
    put(sheet, 2, 1, page["not_findings"], NOTE)
    heads = (page["prompts"], "", page["agency"], page["record"], page["date"], page["number"],
             page["place"])  # fmt: skip
    for column, head in enumerate(heads, 1):
        put(sheet, 3, column, head, LABEL)
    row = 3
    for section in sections(recap.prompts):
        for prompt in section.prompts:
            for seen in prompt.seen:
                row += 1
                cells = (section.title.in_(lang), prompt.subject.in_(lang), seen.agency,
                         seen.record, seen.date.in_(lang), seen.number, seen.place)  # fmt: skip
                for column, value in enumerate(cells, 1):
                    put(sheet, row, column, value, FIXED)
    _sized(sheet, 3, len(heads))


def _sized(sheet: Any, top: int, columns: int) -> None:
    for column in range(1, columns + 1):
        wide = column == 1 or any(
            isinstance(cell.value, str) and len(cell.value) > _NARROW * 2
            for (cell,) in sheet.iter_rows(top + 1, top + 40, column, column)
        )
        sheet.column_dimensions[get_column_letter(column)].width = _WIDE if wide else _NARROW
    sheet.freeze_panes = sheet.cell(top + 1, 2)
    sheet.auto_filter.ref = f"A{top}:{get_column_letter(columns)}{max(sheet.max_row, top + 1)}"
    printed(sheet, f"{top}:{top}")
