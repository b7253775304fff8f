"""`integritas fix`: shown first, applied on demand, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import jsonpatch
import pytest

from tests.cli.running import KABUPATEN, both, call, fits, refused
from tests.support import example

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def slipped(tmp_path: Path) -> Path:
    """An example with slips of form, and one thing that only people know."""
    text = Path(KABUPATEN).read_text(encoding="utf-8")
    text = text.replace('"jenis": "pembentukan_tim"', '"jenis": "Pembentukan Tim"')
    text = text.replace('"tanggal": "2024-01-23"', '"tanggal": "23/01/2024"', 1)
    text = text.replace('["sk-tim-rb"]', '["SK TIM RB"]')
    path = tmp_path / "dosier.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_repairs_are_shown_and_nothing_is_written(capsys: Capture, slipped: Path) -> None:
    before = slipped.read_bytes()
    indonesian, english = both(capsys, "fix", str(slipped))
    assert indonesian.code == 0
    assert slipped.read_bytes() == before
    for left in (indonesian, english):
        fits(left.out.partition("JSON PATCH")[0])
        assert '"23/01/2024" → "2024-01-23"' in left.out
        assert '{"op": "replace", "path": "/persiapan/kegiatan/0/jenis"' in left.out
    assert "Belum ada yang diubah" in indonesian.out
    assert "form of an id or digest" in english.out


def test_written_in_place_the_file_keeps_its_layout(capsys: Capture, slipped: Path) -> None:
    left = call(capsys, "fix", str(slipped), "--write")
    assert left.code == 0
    assert slipped.read_bytes() == Path(KABUPATEN).read_bytes()
    assert "Yang masih terbuka menurut check: 0 kesalahan" in left.out
    again = call(capsys, "fix", str(slipped), "--write", "--lang", "en")
    assert "nothing to put right" in again.out
    assert slipped.read_bytes() == Path(KABUPATEN).read_bytes()


def test_json_is_the_patch_and_nothing_else(capsys: Capture, slipped: Path) -> None:
    left = call(capsys, "fix", str(slipped), "--format", "json")
    patch = json.loads(left.out)
    data = json.loads(slipped.read_text(encoding="utf-8"))
    assert jsonpatch.apply_patch(data, patch) == example()
    assert left.out == call(capsys, "fix", str(slipped), "--format", "json", "--lang", "en").out


def test_the_result_can_go_elsewhere(capsys: Capture, slipped: Path) -> None:
    before, target = slipped.read_bytes(), slipped.with_name("rapi.json")
    assert call(capsys, "fix", str(slipped), "-o", str(target)).code == 0
    assert slipped.read_bytes() == before
    assert target.read_bytes() == Path(KABUPATEN).read_bytes()
    refused(capsys, "fix", str(slipped), "-o", str(target))
    assert call(capsys, "fix", str(slipped), "-o", "-").out.encode() == target.read_bytes()


def test_as_a_gate_it_exits_1_and_writes_nothing(capsys: Capture, slipped: Path) -> None:
    before = slipped.read_bytes()
    assert call(capsys, "fix", str(slipped), "--check").code == 1
    assert slipped.read_bytes() == before
    assert call(capsys, "fix", KABUPATEN, "--check").code == 0


def test_what_is_left_is_told_with_its_choices(capsys: Capture, slipped: Path) -> None:
    text = slipped.read_text(encoding="utf-8").replace('"23/01/2024"', '"02/01/2024"', 1)
    slipped.write_text(text, encoding="utf-8")
    indonesian, english = both(capsys, "fix", str(slipped), "--quiet")
    assert "PERLU ANDA PUTUSKAN SENDIRI" in indonesian.out
    assert 'It could mean: "2024-01-02", "2024-02-01"' in english.out
    assert "JSON PATCH" not in english.out


def test_a_link_stays_a_link(capsys: Capture, slipped: Path) -> None:
    link = slipped.with_name("tautan.json")
    link.symlink_to(slipped.name)
    assert call(capsys, "fix", str(link), "--write").code == 0
    assert link.is_symlink()
    assert slipped.read_bytes() == Path(KABUPATEN).read_bytes()


def test_bad_usage_and_bad_files_are_refused(capsys: Capture, tmp_path: Path) -> None:
    broken = tmp_path / "rusak.json"
    broken.write_text('{"versi": ', encoding="utf-8")
    refused(capsys, "fix", str(broken))
    refused(capsys, "fix", str(tmp_path / "tiada.json"))
    refused(capsys, "fix", "-", "--write")
    refused(capsys, "fix", KABUPATEN, "--write", "--check")
    assert broken.read_text(encoding="utf-8") == '{"versi": '
