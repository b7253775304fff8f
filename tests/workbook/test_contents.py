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
from integritas_rules.model import Status
from integritas_rules.workbook.export import Content, workbook
from integritas_rules.workbook.reading import UNBOUND
from tests.support import example, lacks, pack, run
from tests.workbook.making import changed, column, made, opened, read, verdicts

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
    assert offered["F5:F2000"] == "Pejabat!$A$5:$A$2000"
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
    from tests.workbook.making import saved

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

needs_office = pytest.mark.skipif(lacks("soffice"), reason="needs LibreOffice (soffice)")


def office(folder: Path, raw: bytes, to: str, wanted: str) -> Path:
    """The file as LibreOffice saves it."""
    source = folder / "masuk" / "LKE.xlsx"
    source.parent.mkdir()
    source.write_bytes(raw)
    program = shutil.which("soffice")
    assert program, "LibreOffice is needed here"
    profile = (folder / "profil").as_uri()
    subprocess.run(
        [program, "--headless", "--norestore", f"-env:UserInstallation={profile}",
         "--convert-to", to, "--outdir", str(folder / "keluar"), str(source)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return folder / "keluar" / wanted


@needs_office
def test_libreoffice_recalculates_the_summary_to_our_figures(tmp_path: Path) -> None:
    report = run(PROVINSI)
    csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
    lines = office(tmp_path, made(PROVINSI), csv, "LKE-Ringkasan.csv").read_text("utf-8")
    table = [line.split(",") for line in lines.splitlines()]
    found = {row[0]: row[1:] for row in table}
    whole = report.completeness
    assert found["Kelengkapan (ketentuan)"][:2] == [str(whole.part), str(whole.whole)]
    assert found["Kemajuan (gerbang)"][0] == str(report.progress.part)
    total = [int(n) for n in found["Jumlah"]]
    counts = [sum(v.status == s for v in report.verdicts) for s in STATUS]
    assert total == [len(report.verdicts), total[1], len(root_gaps(report.verdicts)), *counts]
    assert Status.MET in STATUS
    assert "Err:" not in lines


@needs_office
def test_saved_by_libreoffice_it_reads_the_same(tmp_path: Path) -> None:
    raw, data = by_hand()
    assert read(office(tmp_path, raw, "xlsx", "LKE.xlsx").read_bytes()).dossier == data


@needs_office
def test_a_full_dossier_comes_back_from_libreoffice(tmp_path: Path) -> None:
    from tests.workbook.test_round_trip import odd_dossier, review

    data = odd_dossier()
    raw = workbook(Content(pack(), data, review(data), run(data)))
    held = read(office(tmp_path, raw, "xlsx", "LKE.xlsx").read_bytes())
    assert held.review == review(data)
    assert json.dumps(held.dossier, sort_keys=True) == json.dumps(data, sort_keys=True)
