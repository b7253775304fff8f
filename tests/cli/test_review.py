"""`integritas review init`: a review to fill in, and what it moves once it is filled in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import KABUPATEN, PROVINSI, both, call, refused

Capture = pytest.CaptureFixture[str]


def _report(capsys: Capture, *args: str) -> Any:
    return json.loads(call(capsys, "check", *args, "--format", "json", "--modus", "evaluator").out)


def _pending(report: Any) -> set[str]:
    return {v["clause"] for v in report["verdicts"] if v["status"] == "perlu_penilaian"}


@pytest.mark.parametrize("dossier", [KABUPATEN, PROVINSI])
def test_filled_in_it_settles_every_pending_clause(
    capsys: Capture, tmp_path: Path, dossier: str
) -> None:
    target = tmp_path / "telaah.json"
    assert call(capsys, "review", "init", dossier, "-o", str(target)).code == 0
    blank = _report(capsys, dossier, "--review", str(target))
    assert _pending(blank) == _pending(_report(capsys, dossier)) != set()
    review = json.loads(target.read_text(encoding="utf-8"))
    for entry in review["penilaian"]:
        assert entry["status"] is None
        entry["status"], entry["alasan"] = "terpenuhi", "Diperiksa"
    target.write_text(json.dumps(review), encoding="utf-8")
    settled = _report(capsys, dossier, "--review", str(target))
    assert _pending(settled) == set()
    if dossier == KABUPATEN:
        assert settled["conclusion"] == "patuh"


def test_a_refusal_by_the_evaluator_becomes_a_gap(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "telaah.json"
    call(capsys, "review", "init", KABUPATEN, "-o", str(target))
    review = json.loads(target.read_text(encoding="utf-8"))
    entry = next(e for e in review["penilaian"] if e["ketentuan"] == "p60-kesadaran-k1")
    entry["status"], entry["alasan"] = "belum_terpenuhi", "Buktinya belum memadai"
    target.write_text(json.dumps(review), encoding="utf-8")
    report = _report(capsys, KABUPATEN, "--review", str(target))
    verdict = next(v for v in report["verdicts"] if v["clause"] == "p60-kesadaran-k1")
    assert verdict["status"] == "belum_terpenuhi"


def test_each_entry_says_what_it_is_about(capsys: Capture) -> None:
    indonesian, english = both(capsys, "review", "init", KABUPATEN)
    entry = json.loads(indonesian.out)["penilaian"][0]
    assert entry["judul"]
    assert "Permen PANRB 60/2020, " in entry["petunjuk"]
    assert entry["judul"] != json.loads(english.out)["penilaian"][0]["judul"]


def test_the_office_and_the_day_are_filled_in(capsys: Capture) -> None:
    args = ("review", "init", KABUPATEN, "--penelaah", "Tim Evaluator A")
    data = json.loads(call(capsys, *args).out)
    assert data["penelaah"] == "Tim Evaluator A"
    assert data["tanggal"] == "2026-07-06"


def test_in_self_assessment_less_awaits_a_person(capsys: Capture) -> None:
    out = call(capsys, "review", "init", KABUPATEN, "--modus", "mandiri").out
    assert json.loads(out)["penilaian"] == []


def test_a_file_is_never_overwritten_unless_asked(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "telaah.json"
    target.write_text("isi lama", encoding="utf-8")
    refused(capsys, "review", "init", KABUPATEN, "-o", str(target))
    assert target.read_text(encoding="utf-8") == "isi lama"
    assert call(capsys, "review", "init", KABUPATEN, "-o", str(target), "--force").code == 0


@pytest.mark.parametrize(
    "args", [["int"], ["init"], ["init", "tiada.json"], ["init", KABUPATEN, "--x"]]
)
def test_mistakes_are_told(capsys: Capture, args: list[str]) -> None:
    refused(capsys, "review", *args)
