"""A file's data as rows of its tables, and back; nothing is lost on the way.

A cell can't tell an absent value from ``null`` or an empty list. What a blank cell stands for,
where it isn't simply absent, is told in the row's marks: ``selesai=null``, ``bukti=[]``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from integritas_rules.loading.positions import Path
from integritas_rules.model import Json
from integritas_rules.workbook.spots import Spot
from integritas_rules.workbook.tables import Keys, Table

EMPTY: dict[str, Json] = {"null": None, "[]": [], "{}": {}}


@dataclass(slots=True)
class Row:
    """One record: its own key and its parent's, its values by column key, its marks and path.

    One that was read knows its children and cells too; the cell of ``""`` stands for all of it. An
    ``idle`` one says no more than an empty sheet does.
    """

    values: dict[str, Json]
    marks: tuple[str, ...] = ()
    own: str = ""
    parent: str = ""
    path: Path = ()
    children: dict[Keys, list[Row]] = field(default_factory=dict)
    cells: dict[str, Spot] = field(default_factory=dict)
    idle: bool = False


def rows_of(top: Table, data: Json) -> dict[Keys, list[Row]]:
    """The rows of every table, by its path, in the order of the file."""
    found: dict[Keys, list[Row]] = {t.path: [] for t in top.everything()}
    _collect(top, data, (), "", found)
    return found


def _collect(
    table: Table, record: Json, path: Path, parent: str, found: dict[Keys, list[Row]]
) -> None:
    own = str(record["id"]) if table.identity == "id" else str(len(found[table.path]) + 1)
    row = Row({}, own=own, parent=parent, path=path)
    found[table.path].append(row)
    marks: list[str] = []
    for at, value in _fields(table, record, ()):
        child = next((c for c in table.children if c.inside == at), None)
        if value is None or value in ([], {}):
            marks.append(f"{'.'.join(at)}={json.dumps(value)}")
        elif child and child.mapping:
            entries = [{"kunci": k, "nilai": v} for k, v in value.items()]
            found[child.path] += [
                Row(e, parent=own, path=(*path, *at, str(e["kunci"]))) for e in entries
            ]
        elif child:
            for n, item in enumerate(value):
                _collect(child, item, (*path, *at, n), own, found)
        else:
            row.values[".".join(at)] = value
    row.marks = tuple(marks)


def _fields(table: Table, record: Mapping[str, Any], here: Keys) -> Iterator[tuple[Keys, Json]]:
    """Every field of a record, those of its objects too; an empty object is a field itself."""
    whole = {c.path for c in table.columns} | {c.inside for c in table.children}
    for name, value in record.items():
        at = (*here, name)
        if isinstance(value, dict) and value and at not in whole:
            yield from _fields(table, value, at)
        else:
            yield at, value


def data_of(top: Table, row: Row) -> dict[str, Json]:
    """The record of a row with the children that were put into it."""
    if top.mapping:
        return row.values
    record: dict[str, Json] = {}
    for column in top.columns:
        if column.key in row.values:
            put(record, column.path, row.values[column.key])
    for child in top.children:
        inside = row.children.get(child.path, [])
        if inside and child.mapping:
            put(record, child.inside, {r.values["kunci"]: r.values.get("nilai") for r in inside})
        elif inside:
            put(record, child.inside, [data_of(child, r) for r in inside])
    for mark in row.marks:
        name, _, value = mark.partition("=")
        if value in EMPTY:
            put(record, name.split("."), json.loads(value), only_if_missing=True)
    return record


def put(
    record: dict[str, Json], path: Sequence[str], value: Json, only_if_missing: bool = False
) -> None:
    """Set a value inside nested objects, which are made on the way."""
    here = record
    for name in path[:-1]:
        deeper = here.setdefault(name, {})
        if not isinstance(deeper, dict):
            return
        here = deeper
    if not only_if_missing or path[-1] not in here:
        here[path[-1]] = value
