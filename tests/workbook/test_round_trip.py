"""What goes into a workbook comes out again: every field, every odd text, nothing more."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from integritas_rules.schema.generate import schema_of
from integritas_rules.workbook import cells
from integritas_rules.workbook.archive import opened as opened_with_care
from integritas_rules.workbook.export import Content, content_digest, workbook
from integritas_rules.workbook.names import sheet_of
from integritas_rules.workbook.reading import contents
from integritas_rules.workbook.rows import Row, data_of, rows_of
from integritas_rules.workbook.sheets import Desk
from integritas_rules.workbook.tables import DOSSIER, REVIEW, Column, Table, root
from tests.schema.test_agreement import instances
from tests.support import example
from tests.workbook import making
from tests.workbook.making import made, opened, read, small, small_pack

EXAMPLES = ("kabupaten-patuh", "provinsi-pelaksanaan", "kementerian-persiapan", "hari-pertama")
FORMULAS = ["=1+1", "+62 811", "-5", "@SUM(A1)", '=HYPERLINK("http://x.invalid")', "=cmd|' /C'!A0"]
ODD = [
    *FORMULAS, " di ujung ", " ", "a\nb", "a\r\nb", "tab\there", "_x0041_", "json:", 'json:"x"',
    "null", "[]", "007", "1e5", "TRUE", "ya", "2024-01-01", "7 September 2020", "'petik", "a; b",
    "😀 é", "#REF!", "<b>&amp;</b>", "x" * 2000, "\N{NO-BREAK SPACE}x\N{NO-BREAK SPACE}",
]  # fmt: skip


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_come_back_as_they_were(name: str) -> None:
    held = read(made(example(name)))
    assert held.dossier == example(name)
    assert held.review is None
    assert held.origin == content_digest(example(name))


def test_an_english_workbook_reads_the_same() -> None:
    data = example("hari-pertama")
    assert read(workbook(Content(small_pack(), data, lang="en"))).dossier == data


def test_same_input_same_bytes() -> None:
    data = example("kementerian-persiapan")
    first = made(data)
    making.made.cache_clear()
    assert made(copy.deepcopy(data)) == first


def odd_dossier() -> Any:
    data = example("hari-pertama")
    data["keterangan"] = " \t "
    data["pejabat"][0]["tingkat"] = None
    data["kelompok"] = []
    data["bukti"] = [
        {"id": f"b{n}", "jenis": "lainnya", "judul": text, "tanggal": "1900-01-01",
         "dasar_hukum": [text, "x"], "merujuk": [], "unsur_pegawai": None, "nomor": text}
        for n, text in enumerate(ODD)
    ]  # fmt: skip
    data["persiapan"] = {}
    data["pelaksanaan"] = {"subtahap": [], "kegiatan_utama": [
        {"id": "k1", "jenis": "wadah_berbagi", "kejadian": [], "tujuan": ODD},
        {"id": "1", "jenis": "wadah_berbagi",
         "kejadian": [{"tanggal": "2099-12-31"}, {"tanggal": "2026-02-01", "bukti": []}]},
        {"id": "2.0", "jenis": "wadah_berbagi", "kejadian": [{"tanggal": "2026-02-01"}]},
    ]}  # fmt: skip
    data["penilaian"] = [
        {"id": "t", "jenis": "berkala", "format": "tes", "mulai": "1900-02-28", "indeks": None,
         "hasil": [{"domain": "keyakinan", "n": 2**53 - 1, "rerata": 0.1 + 0.2,
                    "sebaran": dict.fromkeys(["", *ODD], 5)},
                   {"domain": "keyakinan", "n": 5, "sebaran": {}}]},
        {"id": "u", "jenis": "berkala", "format": "tes", "mulai": "2026-02-03", "hasil": [
            {"domain": "daya_nalar", "n": 7, "rerata": -1e300, "sebaran": {"1": 5}}]},
    ]  # fmt: skip
    data["maturitas"] = {
        "dasar": None,
        "capaian": [
            {"tanggal": "2026-02-01", "sebaran": {"1": 5, "4": 9}},
            {"tanggal": "2026-02-01"},
        ],
    }
    data["strategi"] = [{"komponen": "kapasitas", "metode": "diklat",
                         "tanggal": ["2024-08-01", "2024-08-01", "1900-01-31"]}]  # fmt: skip
    said: list[tuple[str, str, dict[str, Any]]] = [
        ("p60-persiapan-6-ap-memadai", "=1", {"bukti": []}),
        ("lain-1", "x", {}),
        ("p60-pasal3-1-a", "dua bukti", {"bukti": ["b1", "b2"]}),
        ("p60-kesadaran-k1", "milik kriteria", {}),
    ]
    data["penilaian_ketentuan"] = [
        {"ketentuan": clause, "status": "terpenuhi", "alasan": text, "penilai": "ppk",
         "tanggal": "2026-02-02", **more}
        for clause, text, more in said
    ]  # fmt: skip
    return data


def test_odd_values_come_back_as_they_were() -> None:
    data = odd_dossier()
    assert read(workbook(Content(small_pack(), data))).dossier == data


def review(data: Any) -> dict[str, Any]:
    return {
        "versi": "1.0", "dosier": "sha256:" + "a" * 64, "paket": "permenpanrb-60-2020",
        "penelaah": "=Evaluator", "tanggal": "2026-07-20", "keterangan": None,
        "penilaian": [
            {"ketentuan": "p60-kesadaran-k1", "status": "terpenuhi", "alasan": "ya\nsudah",
             "judul": "Judul", "petunjuk": "Lihat"},
            {"ketentuan": "p60-persiapan-6-ap-memadai", "status": None, "alasan": None},
            {"ketentuan": "lain-1"},
            {"ketentuan": "p60-kesadaran-k1", "status": "belum_terpenuhi", "alasan": "-"},
        ],
        "pengecualian": [
            {"ketentuan": "p60-pemantauan-pyb", "alasan": "Jabatan kosong", "jabatan": "Deputi",
             "berlaku_mulai": "2026-01-02", "berlaku_sampai": "2026-12-31"},
        ],
    }  # fmt: skip


def test_a_review_comes_back_as_it_was() -> None:
    data = example("kementerian-persiapan")
    held = read(workbook(Content(small_pack(), data, review(data))))
    assert held.review == review(data)
    assert held.dossier == data


# --- any valid file ------------------------------------------------------------------------


def through_cells(table: Table, data: Any) -> Any:
    """The data, written to cells and read again, without a file between."""
    rows = rows_of(table, data)
    for each in table.everything():
        known = {c.key: c for c in each.columns}
        for row in rows[each.path]:
            row.values = {k: once(v, known[k]) for k, v in row.values.items()}
    link(table, rows[()][0], rows)
    return data_of(table, rows[()][0])


def once(value: Any, column: Column) -> Any:
    cell = cells.written(value, column)
    assert isinstance(cell, bool) is False
    return cells.read(cell, column)


def link(table: Table, owner: Row, rows: Any) -> None:
    for child in table.children:
        mine = [r for r in rows[child.path] if not child.nested or r.parent == owner.own]
        owner.children[child.path] = mine
        for row in mine:
            link(child, row, rows)


def with_ids(data: Any) -> Any:
    """Records that others name get ids of their own, as the loader wants it."""
    for n, record in enumerate(data.get("pelaksanaan", {}).get("kegiatan_utama", [])):
        record["id"] = f"k{n}"
    for n, record in enumerate(data.get("penilaian", [])):
        record["id"] = f"p{n}"
    return data


def valid(name: str) -> st.SearchStrategy[Any]:
    made: st.SearchStrategy[Any] = instances(schema_of(name), schema_of(name), -1)
    return made


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(valid(DOSSIER))
def test_any_valid_dossier_survives_the_cells(data: Any) -> None:
    data = with_ids(data)
    assert through_cells(root(DOSSIER), copy.deepcopy(data)) == data


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(valid(REVIEW))
def test_any_valid_review_survives_the_cells(data: Any) -> None:
    assert through_cells(root(REVIEW), copy.deepcopy(data)) == data


@settings(
    max_examples=2, phases=[Phase.generate], deadline=None, suppress_health_check=list(HealthCheck)
)
@given(valid(DOSSIER), valid(REVIEW))
def test_any_valid_files_survive_the_workbook(dossier: Any, telaah: Any) -> None:
    dossier = with_ids(dossier)
    raw = workbook(Content(small_pack(), copy.deepcopy(dossier), copy.deepcopy(telaah)))
    desk = Desk("x")
    _, records = contents(opened_with_care(raw, "x"), desk)
    assert desk.problems == []
    assert data_of(root(DOSSIER), records[DOSSIER]) == dossier
    assert data_of(root(REVIEW), records[REVIEW]) == telaah


# --- what stands in the file ---------------------------------------------------------------


def test_no_text_of_a_user_is_a_formula() -> None:
    book = opened(workbook(Content(small_pack(), odd_dossier())))
    formulas = [c for s in book for row in s for c in row if c.data_type == "f"]
    assert {c.parent.title for c in formulas} == {"Ringkasan"}
    titles = {c.value: c for c in book["Bukti"]["C"]}
    for text in FORMULAS:
        assert titles[text].data_type == "s"
        assert titles[text].quotePrefix


def test_every_list_of_the_schema_has_a_sheet_of_its_own() -> None:
    tables = [t for f in (DOSSIER, REVIEW) for t in root(f).everything()]
    names = [sheet_of(t) for t in tables]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 31
    assert set(names) <= set(opened(small("hari-pertama")).sheetnames)
