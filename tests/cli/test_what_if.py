"""`--set` and `--unset`: in memory, marked, and never written anywhere as a dossier."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.running import KABUPATEN, KEMENTERIAN, PROVINSI, both, call, fits, refused

Capture = pytest.CaptureFixture[str]
GONE = ("--unset", "/bukti/[id=sk-tim]")
LATER = ("--set", "/pengajuan/tanggal=2026-12-01")


def test_the_answer_changes_and_the_file_doesn_t(capsys: Capture) -> None:
    before = Path(KABUPATEN).read_bytes()
    for left in both(capsys, "check", KABUPATEN, *GONE):
        assert left.code == 1
        fits(left.out)
    assert Path(KABUPATEN).read_bytes() == before
    assert call(capsys, "check", KABUPATEN).code == 0


def test_every_dossier_is_changed_and_one_that_can_t_be_stops_no_other(capsys: Capture) -> None:
    change = ("--set", "/persiapan/kegiatan/[jenis=agen_perubahan]/selesai=2026-01-01")
    left = call(capsys, "check", PROVINSI, KEMENTERIAN, *change, "--format", "ndjson")
    assert left.code == 2
    [line] = left.out.splitlines()
    assert json.loads(line)["assumptions"][0]["new"] == "2026-01-01"
    assert "kementerian-persiapan.json: --set /persiapan" in left.err


def test_a_dossier_from_standard_input(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(Path(KABUPATEN).read_bytes()))
    monkeypatch.setattr(sys, "stdin", stream)
    assert "[ANDAIAN] BELUM PATUH" in call(capsys, "check", "-", *GONE).out


def test_where_it_stands_and_why(capsys: Capture) -> None:
    for left in both(capsys, "status", KEMENTERIAN, *LATER):
        assert left.code == 0
        fits(left.out)
    clause = "p60-persiapan-1-tim-supervisi"
    _, english = both(capsys, "explain", KABUPATEN, clause, *GONE)
    assert "WHAT IF" in english.out
    assert "isn't registered" in english.out
    assert "DOSSIER is missing" in refused(capsys, "explain", clause, *GONE)[1]


def test_a_plan_is_made_but_not_applied(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "sesudah.json"
    said = refused(capsys, "plan", KABUPATEN, *GONE, "--apply", str(target))
    assert "what-if" in said[1]
    assert not target.exists()
    assert "[WHAT IF]" in both(capsys, "plan", KABUPATEN, *GONE)[1].out


@pytest.mark.parametrize("form", ["lhe", "lke"])
def test_nothing_is_made_to_be_signed_or_read_back(
    capsys: Capture, tmp_path: Path, form: str
) -> None:
    target, page = tmp_path / "hasil", tmp_path / "hasil.html"
    outputs = ("--format", "html", "-o", str(page), "--format", form, "-o", str(target))
    assert "what-if" in refused(capsys, "check", KABUPATEN, *GONE, *outputs)[1]
    assert list(tmp_path.iterdir()) == []


def test_what_makes_no_dossier_is_told_by_its_option(capsys: Capture) -> None:
    bad = ("--set", "/siklus/selesai=2020-01-01")
    for command in (["check"], ["plan"], ["status"]):
        indonesian, english = refused(capsys, *command, KABUPATEN, *bad)
        assert "--set /siklus/selesai: " in indonesian
        assert "--set /siklus/selesai: " in english
    assert "POINTER=NILAI" in refused(capsys, "check", KABUPATEN, "--set", "tanggal")[0]
