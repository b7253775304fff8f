"""`integritas diagram`: both languages of pictures, with and without a dossier."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import KABUPATEN, PROVINSI, both, call, refused

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("form", ["mermaid", "dot"])
@pytest.mark.parametrize("args", [[], [PROVINSI]])
def test_every_step_stands_in_the_picture(capsys: Capture, form: str, args: list[str]) -> None:
    for left in both(capsys, "diagram", *args, "--format", form):
        assert left.code == 0
        for step in ("pembentukan_tim", "kepemilikan", "wadah_berbagi", "pemanfaatan"):
            assert step in left.out


def test_a_dossier_marks_the_steps_in_words(capsys: Capture) -> None:
    indonesian, english = both(capsys, "diagram", PROVINSI, "--format", "dot")
    assert "Pembentukan Tim [selesai]" in indonesian.out
    assert "Rencana Pelatihan dan Kurikulum [ditolak]" in indonesian.out
    assert "Penerimaan [berjalan]" in indonesian.out
    assert "Penilaian Akhir [belum]" in indonesian.out
    assert "p60-persiapan-urutan" in english.out


def test_it_goes_to_a_file(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "mesin.mmd"
    assert call(capsys, "diagram", KABUPATEN, "-o", str(target)).out == ""
    assert target.read_text(encoding="utf-8").startswith("stateDiagram-v2\n")


@pytest.mark.parametrize("args", [["tiada.json"], ["--format", "svg"], ["--pack", "tiada"]])
def test_mistakes_are_told(capsys: Capture, args: list[str]) -> None:
    refused(capsys, "diagram", *args)
