"""Whatever is wrong with a workbook is told with sheet and cell, all at once; nothing is echoed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime

import pytest
from openpyxl import Workbook

from integritas_rules.errors import Problem
from integritas_rules.workbook import archive
from tests.support import example
from tests.workbook.making import changed, opened, read, refused, saved, small

NIP = "198503152010012003"
DATA = example("kementerian-persiapan")
BOOK = small("kementerian-persiapan")


def told(raw: bytes) -> dict[str, Problem]:
    return {p.cell: p for p in refused(raw)}


def test_everything_wrong_is_told_at_once_with_its_cell() -> None:
    raw = changed(BOOK, {
        "Bukti!B5": "surat cinta", "Bukti!E6": "31 Februari 2024", "Bukti!C7": None,
        "Bukti!D8": f"NIP {NIP}", "Kegiatan Persiapan!D5": "=TODAY()",
        "Identitas!C14": "banyak", "Pejabat!A6": "ppk",
    })  # fmt: skip
    problems = told(raw)
    assert {
        "Bukti!B5", "Bukti!E6", "Bukti!C7", "Bukti!D8", "'Kegiatan Persiapan'!D5", "Pejabat!A6",
        "Identitas!C14",
    } <= set(problems)  # fmt: skip
    assert "Pejabat!A5" in problems["Pejabat!A6"].message.id
    assert "rumus" in problems["'Kegiatan Persiapan'!D5"].message.id
    said = "".join(f"{p.message} {p.advice} {p.pointer}" for p in problems.values())
    assert NIP not in said


def test_a_personal_number_is_refused_and_not_repeated() -> None:
    numbers = [NIP, int(NIP), float(NIP), "1985 0315 2010 01 2 003"]
    problems = told(changed(BOOK, {f"Bukti!D{n}": v for n, v in enumerate(numbers, 5)}))
    assert [problems[f"Bukti!D{n}"].code for n in range(5, 9)] == ["data-pribadi"] * 4
    assert not any(str(n) in f"{p.message}{p.advice}" for p in problems.values() for n in numbers)


def test_dates_as_people_type_them() -> None:
    raw = changed(BOOK, {
        "Bukti!E5": datetime(2024, 2, 1),  # noqa: DTZ001 - a spreadsheet's dates have no zone
        "Bukti!E6": "2024-02-02", "Bukti!E7": "7 Agustus 2024",
    })  # fmt: skip
    dates = [b["tanggal"] for b in read(raw).dossier["bukti"][:3]]
    assert dates == ["2024-02-01", "2024-02-02", "2024-08-07"]


def test_what_is_no_date_is_refused() -> None:
    odd = ["1/2/2024", "2024-02-30", "besok", datetime(2024, 2, 1, 9, 30), True]  # noqa: DTZ001 - as above
    problems = told(changed(BOOK, {f"Bukti!E{n}": v for n, v in enumerate(odd, 5)}))
    assert {f"Bukti!E{n}" for n in range(5, 10)} <= set(problems)


def test_blank_rows_and_rows_in_another_place_are_fine() -> None:
    book = opened(BOOK)
    sheet = book["Bukti"]
    count = len(DATA["bukti"])
    sheet.move_range(f"A5:O{4 + count}", rows=7)
    assert read(saved(book)).dossier == DATA


def test_a_lost_sheet_and_a_renamed_column_are_told() -> None:
    book = opened(BOOK)
    del book["Pemantauan"]
    del book["Persiapan"]
    book["Bukti"]["E4"] = "tanggal_dokumen"
    problems = refused(saved(book))
    assert {p.code for p in problems} >= {"lembar", "kolom"}
    assert "Bukti!E4" in {p.cell for p in problems}
    lost = [p.message.id for p in problems if p.code == "lembar"]
    assert any("Pemantauan" in m for m in lost)
    assert any("Persiapan" in m for m in lost)


def test_merged_cells_are_told() -> None:
    book = opened(BOOK)
    book["Bukti"].merge_cells("A5:A6")
    assert any(p.code == "gabung" and p.cell == "Bukti!A5" for p in refused(saved(book)))


def test_a_child_without_its_parent_is_told() -> None:
    raw = changed(small("provinsi-pelaksanaan"), {"Kejadian!A5": "kampanyee",
                                                          "Kejadian!A6": None})  # fmt: skip
    problems = told(raw)
    assert "kampanye" in problems["Kejadian!A5"].message.id
    assert "Kejadian!A6" in problems


def other(*names: str, content: bytes = b"x") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name in names:
            file.writestr(name, content)
    return out.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    out = io.BytesIO(BOOK)
    with zipfile.ZipFile(out, "a") as file:
        file.writestr(name, content)
    return out.getvalue()


BAD: dict[str, Callable[[], bytes]] = {
    "bukan": lambda: b"halo",
    "kosong": lambda: b"",
    "json": lambda: b"{}",
    "docx": lambda: other("word/document.xml", "[Content_Types].xml"),
    "rusak": lambda: BOOK[:5000],
    "xls": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512,
    "isi": lambda: other("xl/workbook.xml", "[Content_Types].xml"),
    "makro": lambda: with_part("xl/vbaProject.bin", b"x"),
    "entitas": lambda: with_part("xl/x.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
    "banyak": lambda: other(*(f"xl/{n}.xml" for n in range(archive.MOST_FILES + 1))),
}


@pytest.mark.parametrize("kind", BAD)
def test_files_that_are_no_workbook_are_refused_in_words(kind: str) -> None:
    (problem,) = refused(BAD[kind]())
    assert problem.code == "buku-kerja"
    assert problem.message.id.endswith(".")


def test_a_bomb_is_refused_before_it_goes_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 1024 * 1024)
    (problem,) = refused(with_part("xl/besar.xml", b"0" * 2 * 1024 * 1024))
    assert "terlalu besar" in problem.message.id


def test_somebody_elses_workbook_is_refused() -> None:
    assert {p.code for p in refused(saved(Workbook()))} >= {"lembar"}
