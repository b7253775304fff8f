"""`integritas explain`: a clause, and the verdict on it, defended from file to regulation."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.cli.running import KABUPATEN, PROVINSI, both, call, fits, refused
from tests.support import pack

Capture = pytest.CaptureFixture[str]


def test_a_clause_with_its_readings_parameters_and_file(capsys: Capture) -> None:
    indonesian, english = both(capsys, "explain", "p60-persiapan-urutan")
    for left in (indonesian, english):
        fits(left.out)
        assert "harus dilakukan secara" in left.out
        assert "I02" in left.out
        assert "urutan_kegiatan = selesai_ke_mulai" in left.out
        assert "rules/permenpanrb-60-2020/bab-3b-1-persiapan.yaml:" in left.out
    assert "Bacaan longgar" in indonesian.out
    assert "Lenient reading" in english.out


def test_the_line_of_the_file_is_the_rule(capsys: Capture) -> None:
    out = call(capsys, "explain", "p60-subtahap").out
    place = next(line for line in out.splitlines() if "Berkas aturan" in line).split()[-1]
    name, _, number = place.partition(":")
    root = Path(__file__).resolve().parents[2]
    line = (root / name).read_text(encoding="utf-8").splitlines()[int(number) - 1]
    assert line.strip() == "- id: p60-subtahap"


def test_only_parameters_that_change_the_clause_are_named(capsys: Capture) -> None:
    out = call(capsys, "explain", "p60-kesadaran-k1").out
    assert "penutupan_subtahap" in out
    assert "urutan_tahap" not in out


def test_an_unchecked_clause_says_why(capsys: Capture) -> None:
    indonesian, english = both(capsys, "explain", "p60-persiapan-1-tim-tujuan")
    assert "Tidak diperiksa." in indonesian.out
    assert "Not checked." in english.out


def test_a_broken_order_is_shown_with_dates_places_and_refusal(capsys: Capture) -> None:
    out = call(capsys, "explain", PROVINSI, "p60-persiapan-urutan").out
    fits(out)
    assert "BELUM TERPENUHI" in out
    assert "Penyusunan Rencana Aksi: 6 Mei 2024 sampai 31 Mei 2024" in out
    assert "/persiapan/kegiatan/4/mulai" in out
    assert "PERISTIWA YANG DITOLAK MESIN" in out
    assert "sudah tertutup, karena Kesadaran" in out


def test_a_blocked_clause_names_its_cause_and_the_cause_its_effect(capsys: Capture) -> None:
    blocked = call(capsys, "explain", PROVINSI, "p60-kesadaran-kriteria").out
    assert "Disebabkan oleh Tujuan organisasi (p60-kesadaran-k2-c)" in blocked
    root = call(capsys, "explain", PROVINSI, "p60-kesadaran-k2-c", "--lang", "en").out
    assert "It causes Achievement criteria, kesadaran (p60-kesadaran-kriteria): blocked" in root


def test_a_summary_shows_its_parts(capsys: Capture) -> None:
    out = call(capsys, "explain", PROVINSI, "p60-persiapan").out
    assert "[belum terpenuhi] Enam kegiatan berurutan" in out
    assert "[terpenuhi] Asesmen awal" in out


def test_a_judgement_and_a_waiver_are_shown(capsys: Capture, tmp_path: Path) -> None:
    own = call(capsys, "explain", KABUPATEN, "p60-persiapan-6-ap-memadai").out
    assert "PUTUSAN ORANG" in own
    target = tmp_path / "telaah.json"
    call(capsys, "review", "init", PROVINSI, "-o", str(target))
    review = json.loads(target.read_text(encoding="utf-8"))
    review["pengecualian"] = [
        {
            "ketentuan": "p60-persiapan-urutan",
            "alasan": "Bencana",
            "jabatan": "Deputi",
            "berlaku_mulai": "2024-01-01",
            "berlaku_sampai": "2026-01-01",
        }
    ]
    target.write_text(json.dumps(review), encoding="utf-8")
    out = call(capsys, "explain", PROVINSI, "p60-persiapan-urutan", "--review", str(target)).out
    assert "DIKECUALIKAN" in out
    assert "Bencana" in out


def test_dossier_and_clause_may_change_places(capsys: Capture) -> None:
    one = call(capsys, "explain", KABUPATEN, "p60-subtahap")
    assert one == call(capsys, "explain", "p60-subtahap", KABUPATEN)


def test_the_dossier_may_come_from_standard_input(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = Path(KABUPATEN).read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
    assert "TERPENUHI" in call(capsys, "explain", "-", "p60-subtahap").out


def test_an_unknown_clause_is_told_with_the_nearest(capsys: Capture) -> None:
    indonesian, english = refused(capsys, "explain", "p60-persiapan-urut")
    assert "Maksud Anda: p60-persiapan-urutan" in indonesian
    assert "Did you mean: p60-persiapan-urutan" in english
    assert "p60-persiapan-urutan" in refused(capsys, "explain", KABUPATEN, "p60-persiapan-urut")[0]


def test_a_personal_number_is_never_echoed(capsys: Capture) -> None:
    for said in refused(capsys, "explain", "198503152010012003"):
        assert "198503152010012003" not in said


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["a", "b", "c"],
        [KABUPATEN],
        ["tiada.json", "p60-subtahap"],
        ["p60-subtahap", "--pack", "x"],
    ],
)
def test_mistakes_are_told(capsys: Capture, args: list[str]) -> None:
    refused(capsys, "explain", *args)


@pytest.mark.parametrize("name", list(pack().clauses)[::60])
def test_any_verdict_can_be_explained(capsys: Capture, name: str) -> None:
    for left in both(capsys, "explain", PROVINSI, name):
        assert left.code == 0
        fits(left.out)
