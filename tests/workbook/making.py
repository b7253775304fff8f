"""Shared by tests of the workbook: make one, change cells as a person would, read it again."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from integritas_rules import InvalidDossier, check, parse_dossier
from integritas_rules.errors import Problem
from integritas_rules.model import Pack, Report
from integritas_rules.workbook.export import Content, workbook
from integritas_rules.workbook.reading import Imported, read_workbook
from tests.support import example, pack, run

NAME = "LKE.xlsx"


class _Maker:
    """Workbooks, each made once: that takes a second."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    def __call__(self, data: Any = None, lang: str = "id") -> bytes:
        """The workbook of a dossier with its findings, or an empty one."""
        key = json.dumps([data, lang])
        if key not in self._known:
            report = run(data) if data is not None else None
            self._known[key] = workbook(Content(pack(), data, None, report, lang))
        return self._known[key]

    def cache_clear(self) -> None:
        """Make them anew from now on."""
        self._known.clear()


made = _Maker()


@lru_cache
def small_pack() -> Pack:
    """The bundled pack with a few clauses only, where speed counts more than they do."""
    some = dict(list(pack().clauses.items())[:60])
    return replace(pack(), clauses=some)


@lru_cache
def small(name: str) -> bytes:
    """The workbook of an example with a few clauses, not checked."""
    return workbook(Content(small_pack(), example(name)))


def opened(raw: bytes) -> Workbook:
    """The workbook as any program sees it."""
    return load_workbook(io.BytesIO(raw))


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def changed(raw: bytes, cells: Mapping[str, Any]) -> bytes:
    """The workbook with values typed into cells, given as ``Sheet!C5``."""
    book = opened(raw)
    for place, value in cells.items():
        sheet, _, cell = place.rpartition("!")
        book[sheet][cell] = value
    return saved(book)


def column(book: Workbook, sheet: str, key: str) -> int:
    """The column whose key is ``key``."""
    return next(c.column for c in book[sheet][4] if c.value == key)


def read(raw: bytes) -> Imported:
    """The workbook taken in."""
    return read_workbook(raw, NAME)


def refused(raw: bytes) -> list[Problem]:
    """What is said of a workbook that isn't taken in."""
    with pytest.raises(InvalidDossier) as caught:
        read_workbook(raw, NAME)
    for p in caught.value.problems:
        assert all((p.message.id, p.message.en, p.advice.id, p.advice.en))
        assert p.file == NAME
    return list(caught.value.problems)


def verdicts(data: Any) -> list[tuple[str, str]]:
    """Clause and status of every verdict."""
    report: Report = check(pack(), parse_dossier(json.dumps(data).encode(), "uji.json"))
    return [(v.clause.id, v.status) for v in report.verdicts]
