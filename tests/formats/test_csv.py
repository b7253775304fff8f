"""CSV: read back by the standard library, safe in a spreadsheet, and described in the docs."""

from __future__ import annotations

import csv
import io
import re

import pytest

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.csv_rows import COLUMNS, render
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report
from tests.formats.samples import WAIVED, advisory, hostile, sample, whole
from tests.support import ROOT


def rows(*reports: Report) -> list[dict[str, str]]:
    text = render(reports, Manner())
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_a_row_a_gap_and_one_for_each_other_verdict() -> None:
    found = rows(whole())
    assert len(found) == sum(len(v.gaps) or 1 for v in whole().verdicts)
    named = [v.clause.id for v in whole().verdicts]
    assert list(dict.fromkeys(r["clause"] for r in found)) == named
    open_ = [r for r in found if r["message"] and not r["caused_by"] and not r["waived_by"]]
    assert len(open_) == len(root_gaps(whole().verdicts))


def test_lines_end_as_rfc_4180_has_it_and_every_row_is_full() -> None:
    text = render([sample()], Manner())
    assert text.endswith("\r\n")
    assert not re.search(r"(?<!\r)\n", text)
    assert {len(r) for r in csv.reader(io.StringIO(text[1:], newline=""))} == {len(COLUMNS)}


def test_waivers_and_missing_conclusions_are_told() -> None:
    [waived] = [r for r in rows(sample()) if r["clause"] == WAIVED]
    assert (waived["status"], waived["waived_until"]) == ("dikecualikan", "2025-12-31")
    assert {r["conclusion"] for r in rows(sample(), advisory())} == {"belum_patuh", ""}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r="])
def test_nothing_becomes_a_formula(start: str) -> None:
    text = f'{start}HYPERLINK("https://jahat.example";"klik")'
    cells = [c for r in rows(hostile(text)) for c in r.values()]
    assert [c for c in cells if c.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert any("jahat" in c for c in cells)


def test_a_line_break_in_a_file_makes_no_new_row() -> None:
    assert len(rows(hostile('a\r\nb",c'))) == len(rows(sample()))


def test_the_docs_describe_every_column() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert [c for c in COLUMNS if f"`{c}`" not in page] == []
