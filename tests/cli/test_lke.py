"""`integritas lke`: to a workbook and back, nothing lost, nothing half written."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from integritas_rules.workbook.reading import read_workbook
from tests.cli.running import HARI_PERTAMA, KEMENTERIAN, call, refused
from tests.support import example

Capture = pytest.CaptureFixture[str]


def test_there_and_back_the_review_still_counts(capsys: Capture, tmp_path: Path) -> None:
    telaah, book = tmp_path / "telaah.json", tmp_path / "LKE.xlsx"
    call(capsys, "review", "init", KEMENTERIAN, "-o", str(telaah))
    assert call(capsys, "lke", "export", KEMENTERIAN, "--review", str(telaah), "-o",
                str(book)).code == 0  # fmt: skip
    out, again = tmp_path / "dosier.json", tmp_path / "telaah-2.json"
    left = call(capsys, "lke", "import", str(book), "-o", str(out), "--review-output", str(again))
    assert left.code == 0
    assert json.loads(out.read_text("utf-8")) == example("kementerian-persiapan")
    old, new = (json.loads(f.read_text("utf-8")) for f in (telaah, again))
    assert {**old, "dosier": ""} == {**new, "dosier": ""}
    said = call(capsys, "check", str(out), "--review", str(again), "--format", "json").out
    assert "versi dosier yang lain" not in said


def test_an_empty_workbook_says_what_must_be_filled_in(capsys: Capture, tmp_path: Path) -> None:
    book, out = tmp_path / "LKE.xlsx", tmp_path / "dosier.json"
    assert call(capsys, "lke", "export", "-o", str(book)).code == 0
    for said in refused(capsys, "lke", "import", str(book), "-o", str(out)):
        assert f"{book}:Identitas!C9: " in said
    assert not out.exists()


def test_check_writes_the_workbook_with_its_findings(capsys: Capture, tmp_path: Path) -> None:
    book = tmp_path / "LKE.xlsx"
    call(capsys, "check", KEMENTERIAN, "--format", "lke", "-o", str(book))
    sheets = load_workbook(io.BytesIO(book.read_bytes()))
    assert sheets["Ringkasan"]["A1"].value == "Ringkasan"


def test_check_keeps_what_counts_of_a_review(capsys: Capture, tmp_path: Path) -> None:
    telaah, book = tmp_path / "telaah.json", tmp_path / "LKE.xlsx"
    call(capsys, "review", "init", KEMENTERIAN, "-o", str(telaah))
    data = json.loads(telaah.read_text("utf-8"))
    data["penilaian"][0] |= {"status": "terpenuhi", "alasan": "Cukup"}
    telaah.write_text(json.dumps(data), "utf-8")
    call(capsys, "check", KEMENTERIAN, "--review", str(telaah), "--format", "lke", "-o", str(book))
    review = read_workbook(book.read_bytes(), "LKE.xlsx").review
    assert review is not None
    (judged,) = review["penilaian"]
    assert judged["ketentuan"] == data["penilaian"][0]["ketentuan"]
    assert judged["alasan"] == "Cukup"


def test_one_workbook_holds_one_dossier(capsys: Capture, tmp_path: Path) -> None:
    book = tmp_path / "LKE.xlsx"
    refused(capsys, "check", KEMENTERIAN, HARI_PERTAMA, "--format", "lke", "-o", str(book))
    assert not book.exists()


def test_mistakes_are_told(capsys: Capture, tmp_path: Path) -> None:
    book, out = str(tmp_path / "LKE.xlsx"), str(tmp_path / "dosier.json")
    refused(capsys, "lke", "import", KEMENTERIAN, "-o", out)
    refused(capsys, "lke", "import", book, "-o", out)
    refused(capsys, "lke", "import", book, "-o", out, "--review-output", out)
    refused(capsys, "lke", "export", "--review", KEMENTERIAN, "-o", book)
    Path(book).write_text("isi lama", encoding="utf-8")
    refused(capsys, "lke", "export", "-o", book)
    assert Path(book).read_text(encoding="utf-8") == "isi lama"


def test_a_missing_library_is_told_with_its_command(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [m for m in sys.modules if m.partition(".")[0] == "openpyxl"]:
        monkeypatch.delitem(sys.modules, name)
    for name in [m for m in sys.modules if m.startswith("integritas_rules.workbook")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    book = str(tmp_path / "LKE.xlsx")
    for args in (("lke", "export", "-o", book), ("lke", "import", book, "-o", "x.json"),
                 ("check", HARI_PERTAMA, "--format", "lke", "-o", book)):  # fmt: skip
        for said in refused(capsys, *args):
            assert "pip install 'integritas-rules[excel]'" in said
