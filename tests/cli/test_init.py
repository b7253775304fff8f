"""`integritas init`: a first-day dossier for any kind of agency, and no file lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from integritas_rules.cli.firstday import KINDS, laid_out
from integritas_rules.model import Conclusion, Status
from tests.cli.running import call, refused
from tests.support import EXAMPLES, run

Capture = pytest.CaptureFixture[str]
START = ("--tanggal", "2026-01-05")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_valid_and_owes_nothing_yet(capsys: Capture, kind: str) -> None:
    data = json.loads(call(capsys, "init", "--jenis", kind, *START).out)
    report = run(data)
    assert report.conclusion == Conclusion.RUNNING
    assert not any(v.gaps for v in report.verdicts)
    assert {v.status for v in report.verdicts} <= {Status.NOT_DUE, Status.MET}
    assert data["siklus"]["selesai"] == "2028-07-04"


def test_what_is_given_stands_in_the_file(capsys: Capture) -> None:
    given = ("--nama", "Badan “Contoh”", "--pegawai", "812", "--selesai", "2027-12-31")
    data = json.loads(call(capsys, "init", "--jenis", "lpnk", *START, *given).out)
    assert data["instansi"]["nama"] == "Badan “Contoh”"
    assert data["instansi"]["jumlah_pegawai"] == 812
    assert data["siklus"]["selesai"] == "2027-12-31"


def test_a_month_that_is_shorter_ends_the_cycle_sooner(capsys: Capture) -> None:
    out = call(capsys, "init", "--jenis", "kota", "--tanggal", "2026-08-31").out
    assert json.loads(out)["siklus"]["selesai"] == "2029-02-27"


def test_it_is_laid_out_as_the_examples_are() -> None:
    text = (EXAMPLES / "hari-pertama.json").read_text(encoding="utf-8")
    assert laid_out(json.loads(text)) == text.rstrip()


def test_a_file_is_never_overwritten_unless_asked(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "dosier.json"
    target.write_text("isi lama", encoding="utf-8")
    args = ("init", "--jenis", "kota", *START, "-o", str(target))
    indonesian, english = refused(capsys, *args)
    assert "sudah ada" in indonesian
    assert "--force" in english
    assert target.read_text(encoding="utf-8") == "isi lama"
    left = call(capsys, *args, "--force")
    assert left.code == 0
    assert json.loads(target.read_text(encoding="utf-8"))["instansi"]["jenis"] == "kota"


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (["--jenis", "desa", *START], "kabupaten"),
        (["--jenis", "kota", "--tanggal", "2026-02-30"], "2026-01-05"),
        (["--jenis", "kota", "--tanggal", "5 Januari"], "2026-01-05"),
        (["--jenis", "kota", *START, "--selesai", "2025-01-01"], "--selesai"),
        (["--jenis", "kota", *START, "--pegawai", "-1"], "4213"),
        (["--jenis", "kota"], "tanggal"),
        (["--jenis", "kota", *START, "--nama", "NIP 198503152010012003"], "/instansi/nama"),
    ],
)
def test_mistakes_are_told_with_what_is_allowed(
    capsys: Capture, args: list[str], word: str
) -> None:
    for said in refused(capsys, "init", *args):
        assert word in said
        assert "198503152010012003" not in said
