"""A workbook taken in again: the dossier and the review that it holds, or all that is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from integritas_rules.errors import InvalidDossier, Problem
from integritas_rules.loading.document import digest_of, inspect
from integritas_rules.loading.dossier import DOSSIER as DOSSIER_KIND
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.positions import Path, pointer_of
from integritas_rules.loading.review import REVIEW as REVIEW_KIND
from integritas_rules.model import Json, Text
from integritas_rules.workbook.archive import opened
from integritas_rules.workbook.export import content_digest
from integritas_rules.workbook.names import LISTS
from integritas_rules.workbook.records import judgements_in, lacking, put_together, rows_in
from integritas_rules.workbook.rows import Row, data_of
from integritas_rules.workbook.sheets import Desk, no_sheet
from integritas_rules.workbook.spots import Spots
from integritas_rules.workbook.tables import DOSSIER, REVIEW, Table, root

if TYPE_CHECKING:
    from openpyxl import Workbook

UNBOUND = "sha256:" + "0" * 64
"""The digest of a review that doesn't name its dossier yet."""
_KINDS = {DOSSIER: DOSSIER_KIND, REVIEW: REVIEW_KIND}


@dataclass(frozen=True, slots=True)
class Imported:
    """What a workbook holds; ``origin`` is the digest of the content that it was made from."""

    dossier: dict[str, Json]
    review: dict[str, Json] | None
    origin: str

    def bound(self, written: bytes) -> tuple[dict[str, Json] | None, bool]:
        """The review bound to the dossier as it is ``written``; whether it counts for it.

        It is bound when nothing of the dossier has changed since the workbook was made, or when
        the review began in this very workbook. Otherwise it stays stale, to be done again.
        """
        if self.review is None:
            return None, True
        same = self.origin == content_digest(self.dossier) or self.review["dosier"] == UNBOUND
        bound = {**self.review, "dosier": digest_of(written)} if same else self.review
        return bound, same


def read_workbook(raw: bytes, name: str) -> Imported:
    """The dossier and review in a workbook; raises ``InvalidDossier`` with every problem."""
    book = opened(raw, name)
    desk = Desk(name)
    origin, records = contents(book, desk)
    found = {file: _checked(file, top, desk) for file, top in records.items()}
    if desk.problems:
        raise InvalidDossier(desk.problems)
    return Imported(found[DOSSIER], found.get(REVIEW), origin)


def contents(book: Workbook, desk: Desk) -> tuple[str, dict[str, Row]]:
    """The digest of the content that the workbook was made from, and the record of each file."""
    facts: list[str] = []
    if LISTS in book.sheetnames:
        facts = [str(c.value) for (c,) in book[LISTS].iter_rows(1, 60, 1, 1) if c.value]
    if not facts:
        no_sheet(desk, LISTS)
    homes = judgements_in(book, facts[1:], desk)
    records = {
        file: put_together(file, rows_in(book, file, desk), homes[file], desk)
        for file in (DOSSIER, REVIEW)
    }
    if not _begun(records[REVIEW]):
        del records[REVIEW]
    return "".join(facts[:1]), records


def _begun(review: Row) -> bool:
    """Whether anybody has written a review."""
    told = any(review.values.get(k) is not None for k in ("penelaah", "tanggal", "keterangan"))
    return told or any(review.children.values())


def _checked(file: str, top: Row, desk: Desk) -> Json:
    if file == REVIEW:
        top.values.setdefault("dosier", UNBOUND)
    table = root(file)
    told = lacking(table, top, desk)
    data = data_of(table, top)
    spots = Spots()
    _register(table, top, spots)
    raw = json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")
    _, findings = inspect(raw, desk.file, _KINDS[file])
    desk.problems += _problems(findings, told, spots, desk.file)
    return data


def _register(table: Table, row: Row, spots: Spots) -> None:
    """The cell of every value, for what the loader finds."""
    for column in table.columns:
        spot = row.cells.get(column.key)
        if spot and not table.mapping:
            for depth in range(len(column.path), 0, -1):
                spots.put((*row.path, *column.path[:depth]), spot)
    if table.mapping and "nilai" in row.cells:
        spots.put(row.path, row.cells["nilai"])
        spots.put(row.path[:-1], row.cells["kunci"])
    elif "" in row.cells:
        spots.put(row.path, row.cells[""])
    for child in table.children:
        for below in row.children.get(child.path, []):
            _register(child, below, spots)


def _problems(
    findings: Iterable[Finding], told: set[Path], spots: Spots, file: str
) -> list[Problem]:
    """The loader's findings at their cells; a missing key that has a cell was told already."""
    found = []
    for finding in findings:
        if finding.code == "kunci-belum-diisi" and finding.path in told:
            continue
        spot = spots.find(pointer_of(finding.path))
        problem = Problem(finding.message, finding.advice, file, code=finding.code)
        if finding.first is not None:
            first = spots.find(pointer_of(finding.first))
            problem = replace(problem, message=_also(finding.message, str(first or "?")))
        found.append(replace(problem, cell=str(spot) if spot else ""))
    return list(dict.fromkeys(found))


def _also(message: Text, cell: str) -> Text:
    return Text(
        f"{message.id} Yang pertama ada di {cell}.", f"{message.en} The first is at {cell}."
    )
