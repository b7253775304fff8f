"""Companion texts on the command line: side by side with the regulation, and never a violation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import KABUPATEN, both, call, fits, refused
from tests.support import EXAMPLES

Capture = pytest.CaptureFixture[str]
PART = str(EXAMPLES / "unit-anjuran-sebagian.json")
CIRCULAR = ("--pack", "semenpanrb-22-2021")
NEWS = ("--pack", "sosialisasi-permenpanrb-60-2020")


def test_the_page_shows_advice_and_standing_at_once(capsys: Capture) -> None:
    indonesian, english = both(capsys, "check", PART, *CIRCULAR)
    assert indonesian.code == 0
    assert "HANYA ANJURAN" in indonesian.out
    assert "ADVICE ONLY" in english.out
    for page in (indonesian.out, english.out):
        fits(page)
        assert page.count("se22-4") >= 1
        assert "/pemenuhan/" in page
    assert "known only from a news item" in english.out
    assert "Advice not followed yet: 11." in english.out
    for word in ("UMUM", "GENERAL", "Kemajuan", "Progress", "--verbose", "kesalahan"):
        assert word not in indonesian.out + english.out, word
    assert f"se22-2 {' '.join(CIRCULAR)}" in " ".join(english.out.split())


def test_a_text_that_only_explains_says_so(capsys: Capture) -> None:
    indonesian, english = both(capsys, "check", PART, *NEWS, "-v")
    assert "hanya menjelaskan" in " ".join(indonesian.out.split())
    assert "only explains" in english.out
    assert "0 of 0" not in english.out
    assert "Every clause checked" not in english.out


def test_a_comment_on_a_change_tells_the_standing_too(capsys: Capture) -> None:
    _, english = both(capsys, "check", PART, *CIRCULAR, "--format", "markdown")
    assert "**ADVICE ONLY**" in english.out
    assert "A circular and a law known only from a news item" in english.out


def test_advice_counts_only_when_asked(capsys: Capture) -> None:
    assert call(capsys, "check", PART, *CIRCULAR).code == 0
    assert call(capsys, "check", PART, *CIRCULAR, "--fail-on", "warning").code == 0
    assert call(capsys, "check", PART, *CIRCULAR, "--fail-on", "advice").code == 1


def test_packs_from_settings_stand_side_by_side(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = 'paket = ["permenpanrb-60-2020", "semenpanrb-22-2021"]\n[parameter]\n'
    settings = lines + "jeda_terpanjang = 92\njeda_pengingat = 120\n"
    (tmp_path / "integritas.toml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    left = call(capsys, "check", KABUPATEN, "--format", "json")
    assert left.code == 0
    reports = json.loads(left.out)
    assert [r["pack"]["id"] for r in reports] == ["permenpanrb-60-2020", "semenpanrb-22-2021"]
    assert [r["conclusion"] for r in reports] == ["patuh", None]


def test_a_text_without_stages_has_no_standing_and_no_diagram(capsys: Capture) -> None:
    indonesian, english = both(capsys, "status", PART, *CIRCULAR)
    assert "no stages or order" in english.out
    assert "sudah selesai" not in indonesian.out
    fits(english.out)
    data = json.loads(call(capsys, "status", PART, *CIRCULAR, "--format", "json").out)
    assert data["finished"] is False
    for args in (("diagram", *CIRCULAR), ("diagram", PART, *CIRCULAR)):
        indonesian_said, english_said = refused(capsys, *args)
        assert "tidak memuat tahap" in indonesian_said
        assert "no stages" in english_said


def test_a_review_is_begun_with_its_pack(capsys: Capture, tmp_path: Path) -> None:
    left = call(capsys, "review", "init", PART, *CIRCULAR, "-o", str(tmp_path / "telaah.json"))
    assert left.code == 0
    assert "--pack semenpanrb-22-2021" in left.err
    data = json.loads((tmp_path / "telaah.json").read_text(encoding="utf-8"))
    waiting = {p["ketentuan"] for p in data["penilaian"]}
    assert waiting == {"se22-budaya", "se22-7-madya", "se22-7-pratama", "se22-7-unit"}


def test_what_a_clause_points_at_and_its_misprint_are_shown(capsys: Capture) -> None:
    _, english = both(capsys, "explain", "sos-komponen", *NEWS)
    assert "Points to: p60-strategi (permenpanrb-60-2020)" in english.out
    _, english = both(capsys, "explain", "se22-1-berorientasi", *CIRCULAR)
    assert "Note on the text" in english.out
    shown = call(capsys, "rules", "show", "se22-1-berorientasi", *CIRCULAR, "--format", "json").out
    data = json.loads(shown)
    assert "Berorientasi Hasil" in data["note"]["en"]
    shown = call(capsys, "rules", "show", "sos-kesadaran", *NEWS, "--format", "json").out
    pointers = json.loads(shown)["points_to"]
    assert pointers == [{"pack": "permenpanrb-60-2020", "clause": "p60-kesadaran"}]
