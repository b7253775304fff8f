"""From sheets to rows: each record with its cells, put under the parent that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from integritas_rules.loading.echo import did_you_mean, nearest, quoted
from integritas_rules.model import Text
from integritas_rules.workbook import cells
from integritas_rules.workbook.clauses import CLAUSE, fields
from integritas_rules.workbook.names import (
    GROUPS,
    HOMES,
    RECORD,
    keys_of,
    scaffold_of,
    sheet_of,
)
from integritas_rules.workbook.rows import Row
from integritas_rules.workbook.sheets import Desk, Sheet, no_sheet
from integritas_rules.workbook.spots import Spot
from integritas_rules.workbook.tables import (
    MARKS,
    NUMBER,
    PARENT,
    Column,
    Keys,
    Table,
    root,
)  # fmt: skip

if TYPE_CHECKING:
    from openpyxl import Workbook

Rows = dict[Keys, list[Row]]


def rows_in(book: Workbook, file: str, desk: Desk) -> Rows:
    """The rows of every table of a file; the file's own record is the row of the empty path."""
    found: Rows = {}
    for each in root(file).everything():
        name = sheet_of(each)
        if name not in book.sheetnames:
            no_sheet(desk, name)
            found[each.path] = []
        elif each.path:
            found[each.path] = _table_rows(each, book[name], desk)
        else:
            found[()] = [_single(each, book[name], desk)]
    return found


def _table_rows(each: Table, sheet: object, desk: Desk) -> list[Row]:
    keys = [*keys_of(each), *(c.key for c in each.columns), MARKS]
    page = Sheet(sheet, keys, desk)  # type: ignore[arg-type] # openpyxl types a chart sheet too
    if page.missing(keys) or page.merged():
        return []
    asked = [page.columns[c.key] for c in each.columns]
    names = {c.key: c.key for c in each.columns}
    start = set(scaffold_of(each))
    found = []
    for at in page.rows():
        if all(page.raw(at, n) is None for n in asked):
            continue
        row = _row(each.columns, page, at, names, MARKS)
        row.idle = set(row.values) <= start and RECORD not in row.marks
        row.own = _identity(each, row, page, at)
        if each.nested:
            row.cells[PARENT] = page.spot(at, PARENT)
            row.parent = _name(page.usable(row.cells[PARENT]))
        found.append(row)
    return found


def _single(each: Table, sheet: object, desk: Desk) -> Row:
    """The one record of a file, whose keys stand below each other."""
    page = Sheet(sheet, [MARKS], desk)  # type: ignore[arg-type] # as above
    row = Row({})
    lines = {page.raw(at, 2): at for at in range(1, page.last + 1)}
    for column in each.columns:
        if column.key not in lines:
            desk.tell(page.name, _NO_LINE.within(key=column.key), _LINE_ADVICE, "kolom")
            continue
        spot = Spot(page.name, lines[column.key], 3)
        _take(row, column, page, spot)
    row.cells[""] = Spot(page.name, 1, 1)
    row.marks = _marks(page.raw(lines[MARKS], 3)) if MARKS in lines else ()
    return row


def _row(
    columns: Iterable[Column], page: Sheet, at: int, names: Mapping[str, str], marks: str
) -> Row:
    row = Row({})
    for column in columns:
        _take(row, column, page, page.spot(at, names[column.key]))
    row.cells[""] = Spot(page.name, at, 1)
    row.marks = _marks(page.raw(at, page.columns[marks]))
    return row


def _take(row: Row, column: Column, page: Sheet, spot: Spot) -> None:
    row.cells[column.key] = spot
    value = page.usable(spot)
    if value is None:
        return
    told = cells.read(value, column)
    if told != []:
        row.values[column.key] = told


def _marks(value: object) -> tuple[str, ...]:
    return tuple(value.split(";")) if isinstance(value, str) else ()


def _identity(each: Table, row: Row, page: Sheet, at: int) -> str:
    if each.identity == NUMBER:
        row.cells[NUMBER] = page.spot(at, NUMBER)
        return _name(page.usable(page.spot(at, NUMBER)))
    return str(row.values.get("id", ""))


def _name(value: object) -> str:
    """A key as text: a spreadsheet turns ``1`` into a number."""
    return str(cells.read(value, _KEY)) if value is not None else ""


_KEY = Column(("id",), "name", False, Text("", ""), (), True, None)


# --- the rows of the clauses ---------------------------------------------------------------


def judgements_in(book: Workbook, names: Sequence[str], desk: Desk) -> dict[str, list[Row]]:
    """By file, the records that stand in the rows of the clauses."""
    found: dict[str, list[Row]] = {file: [] for file in HOMES}
    wanted = fields()
    keys = [CLAUSE, *(f.key for f in wanted), *(f"{g}.{MARKS}" for g in GROUPS.values())]
    for name in names:
        if name not in book.sheetnames:
            no_sheet(desk, name)
            continue
        page = Sheet(book[name], keys, desk)
        if page.missing(keys) or page.merged():
            continue
        for at in page.rows():
            for file, group in GROUPS.items():
                row = _judgement(file, group, page, at)
                if row:
                    found[file].append(row)
    return found


def _judgement(file: str, group: str, page: Sheet, at: int) -> Row | None:
    columns = [f.column for f in fields() if f.file == file]
    names = {c.key: f"{group}.{c.key}" for c in columns}
    row = _row(columns, page, at, names, f"{group}.{MARKS}")
    required = any(c.required for c in columns)
    if not row.values and (required or not any("=" in m for m in row.marks)):
        return None
    row.cells[""] = page.spot(at, f"{group}.status")
    row.cells[CLAUSE] = page.spot(at, CLAUSE)
    row.values[CLAUSE] = _name(page.usable(row.cells[CLAUSE]))
    return row


# --- under their parents -------------------------------------------------------------------


def put_together(file: str, rows: Rows, homes: Sequence[Row], desk: Desk) -> Row:
    """The file's own record with everything under it; paths and places are set on the way."""
    top = rows[()][0] if rows[()] else Row({})
    home = HOMES[file]
    rows[home] = sorted([*rows[home], *homes], key=_order)
    _link(root(file), [top], rows, desk)
    _prune(root(file), top)
    _place(root(file), top)
    return top


def _order(row: Row) -> int:
    """The place in the list from which a record came; new ones come last, in their order."""
    number = next((m[1:] for m in row.marks if m.startswith("#")), "")
    return int(number) if number.isdigit() and len(number) < 7 else 10**7


def _link(parent: Table, owners: Sequence[Row], rows: Rows, desk: Desk) -> None:
    for child in parent.children:
        inside = rows.get(child.path, [])
        if not child.nested:
            owners[0].children[child.path] = inside
        else:
            _share_out(parent, child, owners, inside, desk)
        _once(child, owners, desk)
        if inside:
            _link(child, inside, rows, desk)


def _share_out(
    parent: Table, child: Table, owners: Sequence[Row], inside: Sequence[Row], desk: Desk
) -> None:
    known: dict[str, Row] = {}
    for owner in owners:
        if parent.identity == NUMBER and owner.own in known:
            desk.tell(
                owner.cells[NUMBER], _TWICE.within(key=quoted(owner.own)), _TWICE_ADVICE, "nomor"
            )
        known.setdefault(owner.own, owner)
    for row in inside:
        if row.parent and row.parent in known:
            known[row.parent].children.setdefault(child.path, []).append(row)
        if row.idle or (row.parent and row.parent in known):
            continue
        near = nearest(row.parent, known)
        hint = did_you_mean(near) if near else Text("", "")
        said = _NO_PARENT if not row.parent else _LOST.within(key=quoted(row.parent), hint=hint)
        desk.tell(row.cells[PARENT], said, _PARENT_ADVICE.within(sheet=sheet_of(parent)), "induk")


def _prune(each: Table, row: Row) -> None:
    """Leave out the rows that nobody has filled in and nothing belongs to."""
    for child in each.children:
        inside = row.children.get(child.path, [])
        for below in inside:
            _prune(child, below)
        row.children[child.path] = [b for b in inside if not b.idle or any(b.children.values())]


def _once(child: Table, owners: Sequence[Row], desk: Desk) -> None:
    """Tell a name that a mapping has twice: only one could be kept."""
    for owner in owners if child.mapping else ():
        seen = set()
        for row in owner.children.get(child.path, []):
            name = str(row.values.get("kunci"))
            if name in seen:
                desk.tell(
                    row.cells["kunci"], _TWICE.within(key=quoted(name)), _TWICE_ADVICE, "nomor"
                )
            seen.add(name)


def _place(each: Table, row: Row) -> None:
    for child in each.children:
        for n, below in enumerate(row.children.get(child.path, [])):
            key = str(below.values.get("kunci", "")) if child.mapping else n
            below.path = (*row.path, *child.inside, key)
            _place(child, below)


def lacking(each: Table, row: Row, desk: Desk) -> set[tuple[str | int, ...]]:
    """Tell every cell that must be filled in and isn't; the paths of what lacks something."""
    found = set()
    for column in each.columns:
        marked = any(m.partition("=")[0] == column.key for m in row.marks)
        if column.required and column.key not in row.values and not marked:
            where = row.cells.get(column.key, row.cells.get("", Spot(sheet_of(each), 1, 1)))
            advice = _BLANK_ADVICE if each.path else _FILL_IN
            if not desk.knows(where):
                desk.tell(where, _BLANK.within(label=_bare(column.label)), advice, "kosong")
            found |= {(*row.path, *column.path[:n]) for n in range(len(column.path))}
    for child in each.children:
        for below in row.children.get(child.path, []):
            found |= lacking(child, below, desk)
    return found


def _bare(label: Text) -> Text:
    return Text(label.id.rstrip("."), label.en.rstrip("."))


_NO_LINE = Text(
    "Baris dengan kunci “{key}” belum ada.", "The row with the key “{key}” isn't there."
)
_LINE_ADVICE = Text(
    "Kembalikan kunci di kolom B seperti semula, atau salin isinya ke buku kerja baru.",
    "Put the keys in column B back as they were, or copy the content to a new workbook.",
)
_TWICE = Text("{key} dipakai dua kali.", "{key} is used twice.")
_TWICE_ADVICE = Text("Beri nama atau nomor lain pada salah satunya.", "Give one of them another.")
_NO_PARENT = Text("Milik catatan mana belum diisi.", "Which record it belongs to isn't filled in.")
_LOST = Text("Catatan {key} belum ada. {hint}", "There is no record {key}. {hint}")
_PARENT_ADVICE = Text(
    "Pilih dari daftar: id atau nomor di lembar {sheet}.",
    "Choose from the list: an id or number on the sheet {sheet}.",
)
_BLANK = Text("{label}: belum diisi.", "{label}: not filled in yet.")
_FILL_IN = Text("Isi sel ini.", "Fill in this cell.")
_BLANK_ADVICE = Text(
    "Isi sel ini, atau kosongkan seluruh barisnya.", "Fill in this cell, or clear the whole row."
)
