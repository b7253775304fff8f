"""The workbook of a dossier and its review, or an empty one to start from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook

from integritas_rules.model import Clause, Json, Pack, Report, Verdict
from integritas_rules.workbook import style
from integritas_rules.workbook.archive import packed
from integritas_rules.workbook.clauses import (
    Area,
    clause_sheet,
    fit_rows,
    gaps_told,
    homed,
    sheets_of,
)  # fmt: skip
from integritas_rules.workbook.findings import mark
from integritas_rules.workbook.grid import record_sheet, table_sheet
from integritas_rules.workbook.guide import guide_sheet
from integritas_rules.workbook.lists import Lists
from integritas_rules.workbook.names import HOMES, RECORD, scaffold_of
from integritas_rules.workbook.rows import Row, rows_of
from integritas_rules.workbook.spots import Spots
from integritas_rules.workbook.summary import summary_sheet
from integritas_rules.workbook.tables import DOSSIER, REVIEW, Keys, Table, root

EPOCH = "2020-01-01"
"""The time stamp of a workbook that no check has dated."""


@dataclass(frozen=True, slots=True)
class Content:
    """What goes into a workbook; without a dossier it is one to start from."""

    pack: Pack
    dossier: Mapping[str, Json] | None = None
    review: Mapping[str, Json] | None = None
    report: Report | None = None
    lang: str = "id"


def workbook(content: Content) -> bytes:
    """The workbook as an .xlsx file, the same bytes for the same content."""
    book = Workbook()
    book.remove(book["Sheet"])
    style.prepare(book, content.lang)
    lists, spots = Lists(book, content.lang), Spots()
    data = {
        DOSSIER: content.dossier or {"versi": "1.0"},
        REVIEW: content.review or _unbound(content),
    }
    rows: dict[str, dict[Keys, list[Row]]] = {f: rows_of(root(f), d) for f, d in data.items()}
    grouped = sheets_of(content.pack)
    shown = [c for clauses in grouped.values() for c in clauses]
    homes = {f: homed(f, rows[f][path], shown) for f, path in HOMES.items()}
    for file, path in HOMES.items():
        own = {id(r) for r in homes[file].values()}
        rows[file][path] = [r for r in rows[file][path] if id(r) not in own]
    lists.remember([content_digest(content.dossier), *grouped])
    areas = _clauses(book, content, grouped, homes, lists, spots)
    for file in (DOSSIER, REVIEW):
        _tables(book, root(file), rows[file], lists, spots if file == DOSSIER else Spots())
    _findings(book, content, grouped, areas, spots)
    summary_sheet(book, content.pack, content.report, areas, content.lang)
    guide_sheet(book, content.lang)
    _arrange(book)
    return packed(book, content.report.as_of if content.report else EPOCH)


def content_digest(data: Mapping[str, Json] | None) -> str:
    """The SHA-256 of what a dossier says, however it is laid out; nothing for no dossier."""
    if data is None:
        return "-"
    text = json.dumps(data, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def _unbound(content: Content) -> dict[str, Json]:
    """The head of a review that nobody has begun."""
    head: dict[str, Json] = {"versi": "1.0", "paket": content.pack.id}
    if content.report:
        head["dosier"] = content.report.dossier.digest
    return head


def _clauses(
    book: Workbook,
    content: Content,
    grouped: Mapping[str, Sequence[Clause]],
    homes: Mapping[str, Mapping[str, Row]],
    lists: Lists,
    spots: Spots,
) -> list[Area]:
    verdicts: dict[str, Verdict] = {}
    if content.report:
        verdicts = {v.clause.id: v for v in content.report.verdicts}
    return [
        clause_sheet(book, name, clauses, verdicts, homes, lists, spots)[1]
        for name, clauses in grouped.items()
    ]


def _tables(
    book: Workbook, top: Table, rows: Mapping[Keys, list[Row]], lists: Lists, spots: Spots
) -> None:
    record_sheet(book, top, rows[()][0], lists, spots)
    for table in top.everything():
        for row in rows[table.path] if scaffold_of(table) else ():
            row.marks = (RECORD, *row.marks)
        if table.path:
            table_sheet(book, table, rows[table.path] or _scaffold(table, rows), lists, spots)


def _scaffold(table: Table, rows: Mapping[Keys, list[Row]]) -> list[Row]:
    """The rows that an empty sheet starts with: the six activities, the 36 criteria, and so on."""
    wanted = scaffold_of(table)
    steps = rows.get(("pelaksanaan", "subtahap"), [])
    if not wanted or (table.nested and steps):
        return []
    chosen = next(c for c in table.columns if c.key == wanted[-1])
    names = [c for c in chosen.choices if c != "tambahan"]
    made = []
    for n, name in enumerate(names, 1):
        values: dict[str, Any] = {chosen.key: name}
        if "id" in wanted:
            values["id"] = name.replace("_", "-")
        made.append(Row(values, own=str(n), parent=_step(name), path=("?",)))
    return made


def _step(criterion: str) -> str:
    """The number of the subtahap to which a criterion belongs, as the empty sheet numbers them."""
    from integritas_rules.schema.leaves import LEAVES

    return next((str(n) for n, leaves in enumerate(LEAVES.values(), 1) if criterion in leaves), "")


def _findings(
    book: Workbook,
    content: Content,
    grouped: Mapping[str, Sequence[Clause]],
    areas: Sequence[Area],
    spots: Spots,
) -> None:
    for area in areas if content.report is None else ():
        fit_rows(book[area.sheet], area)
    if content.report is None:
        return
    verdicts = {v.clause.id: v for v in content.report.verdicts}
    for area in areas:
        sheet = book[area.sheet]
        column = area.columns["hasil.temuan"]
        for at, clause in enumerate(grouped[area.sheet], area.last + 1 - len(grouped[area.sheet])):
            told = gaps_told(verdicts[clause.id], spots, content.lang)
            cell: Any = sheet[f"{column}{at}"]
            style.put(sheet, at, cell.column, told or None, style.FIXED)
        fit_rows(sheet, area)
    mark(book, content.report, spots, content.lang)


def _arrange(book: Workbook) -> None:
    """The hidden lists last; the guide first and in view; sheets stay where they are."""
    book.move_sheet("Daftar", len(book.sheetnames))
    book.active = 0
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet is book.worksheets[0]
        sheet.sheet_view.zoomScale = 90
    from openpyxl.workbook.protection import WorkbookProtection

    book.security = WorkbookProtection(lockStructure=True)
    book.calculation.fullCalcOnLoad = True
    book.properties.creator = "integritas"
