"""A table as a sheet: its records in rows, or the one record of a file from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from openpyxl.utils import quote_sheetname

from integritas_rules.loading.references import REFERENCES
from integritas_rules.model import Json, Text
from integritas_rules.workbook import cells, style
from integritas_rules.workbook.lists import LAST, Lists
from integritas_rules.workbook.names import EXTRA, HOMES, keys_of, sheet_of
from integritas_rules.workbook.rows import Row
from integritas_rules.workbook.spots import Spot, Spots, letters
from integritas_rules.workbook.tables import (
    DOSSIER,
    MARKS,
    NUMBER,
    PARENT,
    Column,
    Table,
    root,
)  # fmt: skip

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LABELS, KEYS, FIRST = 3, 4, 5
"""The rows of the labels, of the keys, and the first to fill in."""
WIDTHS = {"date": 18, "integer": 10, "number": 10, "boolean": 15, "choice": 20, "name": 18}
WIDE = 32


def table_sheet(
    book: Workbook, table: Table, rows: Sequence[Row], lists: Lists, spots: Spots
) -> Worksheet:
    """The sheet of a list of records."""
    lang = lists.lang
    name = sheet_of(table)
    sheet: Worksheet = book.create_sheet(name)
    spots.put(_list_path(table, rows), Spot(name, 1, 1))
    style.put(sheet, 1, 1, name, style.TITLE)
    extra = EXTRA.in_(lang) if table.path == HOMES.get(table.file) else ""
    style.put(sheet, 2, 1, f"{table.title.in_(lang)} {extra}".strip(), style.NOTE)
    keys = keys_of(table)
    for n, key in enumerate(keys, 1):
        _head(sheet, n, key, _KEY_LABELS[key].in_(lang), style.FILL, 14)
    for n, column in enumerate(table.columns, len(keys) + 1):
        form = style.FOR_KIND.get(column.kind, style.FILL) if not column.many else style.FILL
        _head(sheet, n, column.key, heading(column, lang), form, WIDTHS.get(column.kind, WIDE))
        where = f"{letters(n)}{FIRST}:{letters(n)}{LAST}"
        lists.offer(sheet, column, where, _registry(table, column))
    if PARENT in keys:
        parent = next(t for t in root(table.file).everything() if table in t.children)
        lists.offer(sheet, _PARENT_COLUMN, f"A{FIRST}:A{LAST}", _keys_of(parent))
    marks = len(keys) + len(table.columns) + 1
    _head(sheet, marks, MARKS, MARKS, style.FILL, 4)
    sheet.column_dimensions[letters(marks)].hidden = True
    for n, row in enumerate(rows, FIRST):
        _record(sheet, n, table, keys, row, spots)
    width = letters(marks - 1)
    sheet.freeze_panes = f"{letters(len(keys) + 2)}{FIRST}"
    sheet.auto_filter.ref = f"A{KEYS}:{width}{max(KEYS + 1, FIRST + len(rows) - 1)}"
    sheet.print_area = f"A1:{width}{max(FIRST + len(rows) - 1, FIRST + 12)}"
    style.protect(sheet)
    style.printed(sheet, f"{LABELS}:{KEYS}", f"A:{letters(len(keys) + 1)}")
    return sheet


def _head(sheet: Worksheet, n: int, key: str, label: str, form: str, width: int) -> None:
    for above in range(1, LABELS) if n > 1 else ():
        style.put(sheet, above, n, None, style.NOTE)
    style.put(sheet, LABELS, n, label, style.LABEL)
    style.put(sheet, KEYS, n, key, style.KEY)
    dimension: Any = sheet.column_dimensions[letters(n)]
    dimension.width = width
    # So that rows beyond those written may be filled in too.
    # (A column takes no named style by itself, so it is given that of its first cell.)
    pattern: Any = sheet.cell(FIRST, n)
    pattern.style = form
    dimension._style = pattern._style
    sheet.row_dimensions[LABELS].height = 58


def _record(
    sheet: Worksheet, at: int, table: Table, keys: Sequence[str], row: Row, spots: Spots
) -> None:
    own: dict[str, Json] = {PARENT: row.parent, NUMBER: _numeral(row.own)}
    for n, key in enumerate(keys, 1):
        style.put(sheet, at, n, own[key] if key == NUMBER else _numeral(row.parent), style.FIGURE)
    for n, column in enumerate(table.columns, len(keys) + 1):
        fill(sheet, Spot(sheet.title, at, n), column, row, spots, table.mapping)
    spots.put(row.path, Spot(sheet.title, at, 1))
    style.fit(sheet, at, ((sheet.cell(at, n).value, WIDTHS.get(c.kind, WIDE))
                          for n, c in enumerate(table.columns, len(keys) + 1)))  # fmt: skip
    marks = len(keys) + len(table.columns) + 1
    if row.marks:
        style.put(sheet, at, marks, ";".join(row.marks), style.FILL)


def fill(
    sheet: Worksheet, spot: Spot, column: Column, row: Row, spots: Spots, mapping: bool = False
) -> None:
    """One field of a record in its cell."""
    value = row.values.get(column.key)
    shown = None if value is None else cells.written(value, column)
    day = column.kind == "date" and not column.many
    form = style.DAY if day else style.FILL
    if isinstance(shown, int | float) and not isinstance(shown, bool):
        form = style.FIGURE
    style.put(sheet, spot.row, spot.column, shown, form)
    for depth in () if mapping else range(1, len(column.path) + 1):
        spots.put((*row.path, *column.path[:depth]), spot)


def _numeral(text: str) -> int | str:
    return int(text) if text.isdigit() and len(text) < 10 and str(int(text)) == text else text


def heading(column: Column, lang: str) -> str:
    """A column's label; what must be filled in has a star."""
    return column.label.in_(lang).rstrip(".") + (" *" if column.required else "")


def _list_path(table: Table, rows: Sequence[Row]) -> tuple[str | int, ...]:
    return table.path if "*" not in table.path else (*rows[0].path[:-1],) if rows else ("*",)


def _registry(table: Table, column: Column) -> str | None:
    """The cells with the ids that a column refers to."""
    route = f"{table.route}/{column.key}{'/*' if column.many else ''}"
    home = next((h for r, h in REFERENCES if r == route and table.file == DOSSIER), None)
    if home is None:
        return None
    return _keys_of(next(t for t in root(DOSSIER).everything() if "/".join(t.path) == home))


def _keys_of(table: Table) -> str:
    """The cells that name a table's records."""
    column = letters(
        1 + (len(keys_of(table)) - 1 if table.identity == NUMBER else len(keys_of(table)))
    )
    return f"{quote_sheetname(sheet_of(table))}!${column}${FIRST}:${column}${LAST}"


def record_sheet(book: Workbook, table: Table, row: Row, lists: Lists, spots: Spots) -> Worksheet:
    """The sheet of a file's own fields, one below the other."""
    lang = lists.lang
    name = sheet_of(table)
    sheet: Worksheet = book.create_sheet(name)
    style.put(sheet, 1, 1, name, style.TITLE)
    style.put(sheet, 2, 1, table.title.in_(lang), style.NOTE)
    for n, text in enumerate(_RECORD, 1):
        style.put(sheet, LABELS, n, text.in_(lang), style.LABEL)
    at, part = LABELS, ""
    for column in table.columns:
        at += 1
        if len(column.path) > 1 and column.path[0] != part:
            part = column.path[0]
            style.put(sheet, at, 1, part.replace("_", " ").capitalize(), style.HEADING)
            at += 1
        style.put(sheet, at, 1, heading(column, lang), style.FIXED)
        style.put(sheet, at, 2, column.key, style.KEY)
        fill(sheet, Spot(name, at, 3), column, row, spots)
        lists.offer(sheet, column, f"C{at}")
        style.put(sheet, at, 4, _example(column), style.NOTE)
        style.fit(sheet, at, [(sheet.cell(at, 1).value, 46), (sheet.cell(at, 3).value, 60)])
    style.put(sheet, at + 1, 2, MARKS, style.KEY)
    style.put(sheet, at + 1, 3, ";".join(row.marks) or None, style.FILL)
    sheet.row_dimensions[at + 1].hidden = True
    for letter, width in zip("ABCD", (46, 26, 60, 40), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = f"A{LABELS + 1}"
    sheet.print_area = f"A1:D{at}"
    style.protect(sheet)
    style.printed(sheet, None)
    return sheet


def _example(column: Column) -> str | None:
    value = column.example
    if value in (None, [], {}):
        return None
    shown = cells.written(value, column)
    return str(value) if len(str(shown)) < 48 and not column.many else None


_PARENT_COLUMN = Column((PARENT,), "name", False, Text("", ""), (), True, None)
_KEY_LABELS = {PARENT: Text("Milik (id atau nomor) *", "Belongs to (id or number) *"),
               NUMBER: Text("Nomor", "Number")}  # fmt: skip
_RECORD = (
    Text("Isian", "Field"), Text("Kunci", "Key"), Text("Jawaban", "Answer"),
    Text("Contoh", "Example"),
)  # fmt: skip
