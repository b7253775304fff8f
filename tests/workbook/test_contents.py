"""What an officer sees: choices, notes at the very cells, what is shut and what is open."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.labels import STATUS
from integritas_rules.workbook.export import Content, workbook
from integritas_rules.workbook.reading import UNBOUND
from tests.support import example, lacks, pack, run
from tests.workbook.making import (
    changed,
    column,
    made,
    opened,
    read,
    saved,
    small_pack,
    verdicts,
)  # fmt: skip
from tests.workbook.test_round_trip import odd_dossier, review

PROVINSI = example("provinsi-pelaksanaan")
CLAUSES = ["Persiapan", "Pelaksanaan", "Kesadaran", "Pemahaman", "Penerimaan", "Kepemilikan",
           "Penilaian", "Umum"]  # fmt: skip


def rows(book: Any) -> Iterator[tuple[Any, int, str]]:
    """Sheet, row and id of every clause."""
    for name in CLAUSES:
        at = column(book, name, "ketentuan")
        for row in range(5, book[name].max_row + 1):
            yield book[name], row, book[name].cell(row, at).value


def test_every_checkable_clause_has_its_row_with_its_status() -> None:
    book, report = opened(made(PROVINSI)), run(PROVINSI)
    assert sorted(c for _, _, c in rows(book)) == sorted(pack().checkable)
    assert [n for n in book.sheetnames if n in CLAUSES] == CLAUSES
    for sheet, row, clause in rows(book):
        shown = sheet.cell(row, column(book, sheet.title, "hasil.status")).value
        assert shown == STATUS[report.verdict(clause).status].id


def test_a_finding_stands_at_the_very_cell() -> None:
    data = example("kabupaten-patuh")
    data["bukti"][3]["tanggal"] = "2026-07-07"
    data["persiapan"]["kegiatan"][1]["mulai"] = "2024-01-09"
    book, report = opened(made(data)), run(data)
    notes = {f"{s.title}!{c.coordinate}": c.comment.text for s in book for r in s for c in r
             if c.comment}  # fmt: skip
    assert "Kegiatan Persiapan!D6" in notes
    for verdict, gap in root_gaps(report.verdicts):
        assert any(gap.message.id in text and verdict.clause.id in text for text in notes.values())
    assert book["Kegiatan Persiapan"]["D6"].fill.start_color.rgb.endswith("F8D7D4")


def test_only_what_is_to_be_filled_in_is_open() -> None:
    book = opened(made(PROVINSI))
    assert all(s.protection.sheet and not s.protection.password for s in book
               if s.title != "Daftar")  # fmt: skip
    sheet = book["Bukti"]
    assert sheet["A3"].protection.locked
    assert sheet["A4"].protection.locked
    assert not sheet["A5"].protection.locked
    assert not sheet.column_dimensions["A"].protection.locked
    for page, row, clause in rows(book):
        own = page.cell(row, column(book, page.title, "unit.status")).protection.locked
        rules = {r.kind for r in pack().clauses[clause].rules}
        assert own == ("judgement" not in rules and pack().clauses[clause].disposition == "rule")


def test_choices_are_offered() -> None:
    book = opened(made(PROVINSI))
    offered = {str(r.sqref): r.formula1 for r in book["Bukti"].data_validations.dataValidation}
    assert offered["F5:F2000"] == "'Pejabat'!$A$5:$A$2000"
    source = offered["B5:B2000"].replace("$", "").split("!")[1]
    kinds = [c.value for (c,) in book["Daftar"][source]]
    assert kinds[0] == "keputusan"
    assert "lainnya" in kinds


def test_english_says_everything_in_english() -> None:
    book = opened(made(example("hari-pertama"), lang="en"))
    labels = [c.value for c in book["Bukti"][3] if c.value]
    assert labels[0] == "Unique id *"
    assert book["Ringkasan"]["A1"].value == "Summary"


# --- filled in by hand ---------------------------------------------------------------------


def by_hand() -> tuple[bytes, Any]:
    """An empty workbook filled in as an officer would, and the dossier it should give."""
    cells = {
        "Identitas!C9": "Kota Contoh (fiktif)", "Identitas!C10": "kota", "Identitas!C14": 2986,
        "Identitas!C16": 1, "Identitas!C17": "2 Februari 2026", "Identitas!C18": "2028-12-15",
        "Identitas!C20": 1, "Identitas!C21": "2026-07-01", "Identitas!C22": "berkala",
        "Pejabat!A5": "ppk", "Pejabat!B5": "ppk", "Pejabat!C5": "Wali Kota",
        "Bukti!A5": "sk-tim", "Bukti!B5": "keputusan", "Bukti!C5": "=Pembentukan",
        "Bukti!E5": "2026-02-10", "Bukti!F5": "ppk", "Bukti!I5": "bukti/sk-tim.pdf",
        "Kegiatan Persiapan!D5": "2026-02-03", "Kegiatan Persiapan!E5": "2026-02-11",
        "Kegiatan Persiapan!H5": "sk-tim",
    }  # fmt: skip
    book = opened(made())
    for place, value in cells.items():
        sheet, _, cell = place.partition("!")
        book[sheet][cell] = value
        if str(value).startswith("="):
            book[sheet][cell].data_type = "s"
    data = {
        "versi": "1.0",
        "instansi": {"nama": "Kota Contoh (fiktif)", "jenis": "kota", "jumlah_pegawai": 2986},
        "siklus": {"nomor": 1, "mulai": "2026-02-02", "selesai": "2028-12-15"},
        "pengajuan": {"nomor": 1, "tanggal": "2026-07-01", "jenis": "berkala"},
        "pejabat": [{"id": "ppk", "peran": "ppk", "jabatan": "Wali Kota"}],
        "bukti": [{"id": "sk-tim", "jenis": "keputusan", "judul": "=Pembentukan",
                   "tanggal": "2026-02-10", "penetap": "ppk", "berkas": "bukti/sk-tim.pdf"}],
        "persiapan": {"kegiatan": [
            {"id": "pembentukan-tim", "jenis": "pembentukan_tim", "mulai": "2026-02-03",
             "selesai": "2026-02-11", "keluaran": {"tim_supervisi": ["sk-tim"]}}]},
    }  # fmt: skip
    return saved(book), data


def test_a_workbook_filled_in_by_hand_gives_the_same_verdicts() -> None:
    raw, data = by_hand()
    held = read(raw).dossier
    assert held == data
    assert verdicts(held) == verdicts(data)


# --- the review ----------------------------------------------------------------------------


def judged(data: Any) -> bytes:
    """The workbook of a dossier in which a reviewer has judged one clause."""
    raw = made(data)
    book = opened(raw)
    name, row = next((s.title, r) for s, r, c in rows(book) if c == "p60-persiapan-6-ap-memadai")
    letter = book[name].cell(row, column(book, name, "telaah.status")).column_letter
    reason = book[name].cell(row, column(book, name, "telaah.alasan")).column_letter
    lines = {c.value: c.row for c in book["Telaah"]["B"]}
    return changed(raw, {
        f"{name}!{letter}{row}": "terpenuhi", f"{name}!{reason}{row}": "Cukup",
        f"Telaah!C{lines['penelaah']}": "Evaluator A", f"Telaah!C{lines['tanggal']}": "2026-07-20",
    })  # fmt: skip


def test_a_review_is_bound_to_the_dossier_that_is_written() -> None:
    held = read(judged(PROVINSI))
    assert held.review is not None
    assert held.review["penilaian"] == [
        {"ketentuan": "p60-persiapan-6-ap-memadai", "status": "terpenuhi", "alasan": "Cukup"}
    ]
    review, counts = held.bound(b"{}")
    assert counts
    assert review is not None
    assert review["dosier"].startswith("sha256:44136fa3")


def test_a_review_of_a_dossier_that_has_changed_since_stays_stale() -> None:
    held = read(changed(judged(PROVINSI), {"Bukti!C5": "Judul lain"}))
    review, counts = held.bound(b"{}")
    assert not counts
    assert review == held.review


def test_a_review_begun_in_an_empty_workbook_is_about_that_workbook() -> None:
    raw, _ = by_hand()
    lines = {c.value: c.row for c in opened(raw)["Telaah"]["B"]}
    held = read(changed(raw, {f"Telaah!C{lines['penelaah']}": "Evaluator A",
                              f"Telaah!C{lines['tanggal']}": "2026-07-20"}))  # fmt: skip
    assert held.review is not None
    assert held.review["dosier"] == UNBOUND
    assert held.bound(b"{}")[1]


# --- in an office program ------------------------------------------------------------------

SUMMARY = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
"""The second sheet as text."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder where LibreOffice has saved the workbooks anew, started twice for them all."""
    if lacks("soffice"):
        pytest.skip("needs LibreOffice (soffice)")
    program = shutil.which("soffice")
    assert program, "LibreOffice is needed here"
    folder = tmp_path_factory.mktemp("lke")
    data = odd_dossier()
    odd = workbook(Content(small_pack(), data, review(data)))
    for name, raw in (("odd", odd), ("hand", by_hand()[0]), ("full", made(PROVINSI))):
        (folder / f"{name}.xlsx").write_bytes(raw)
    start = [program, "--headless", "--norestore",
             f"-env:UserInstallation={(folder / 'profil').as_uri()}",
             "--outdir", str(folder / "out")]  # fmt: skip
    for to, names in (("xlsx", ("odd.xlsx", "hand.xlsx")), (SUMMARY, ("full.xlsx",))):
        files = [str(folder / n) for n in names]
        subprocess.run([*start, "--convert-to", to, *files], check=True, capture_output=True,
                       timeout=300)  # fmt: skip
    return folder / "out"


def test_libreoffice_recalculates_the_summary_to_our_figures(office: Path) -> None:
    report = run(PROVINSI)
    lines = (office / "full-Ringkasan.csv").read_text("utf-8")
    found = {row[0]: row[1:] for row in (line.split(",") for line in lines.splitlines())}
    whole = report.completeness
    assert found["Kelengkapan (ketentuan)"][:2] == [str(whole.part), str(whole.whole)]
    assert found["Kemajuan (gerbang)"][0] == str(report.progress.part)
    total = [int(n) for n in found["Jumlah"]]
    counts = [sum(v.status == s for v in report.verdicts) for s in STATUS]
    gaps = len(root_gaps(report.verdicts))
    assert total == [len(report.verdicts), len(PROVINSI["penilaian_ketentuan"]), gaps, *counts]
    assert "Err:" not in lines


def test_filled_in_by_hand_and_saved_by_libreoffice_it_gives_the_same_verdicts(
    office: Path,
) -> None:
    held = read((office / "hand.xlsx").read_bytes()).dossier
    assert held == by_hand()[1]
    assert verdicts(held) == verdicts(by_hand()[1])


def test_a_full_dossier_and_review_come_back_from_libreoffice(office: Path) -> None:
    data = odd_dossier()
    held = read((office / "odd.xlsx").read_bytes())
    assert held.review == review(data)
    assert json.dumps(held.dossier, sort_keys=True) == json.dumps(data, sort_keys=True)
