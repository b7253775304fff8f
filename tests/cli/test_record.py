"""`integritas record`: what an officer records, what is refused and why."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import Any

import pytest

from integritas_rules import load_dossier
from integritas_rules.recording import VERBS
from tests.cli.running import (
    HARI_PERTAMA,
    KABUPATEN,
    KEMENTERIAN,
    PROVINSI,
    both,
    call,
    fits,
    refused,
)
from tests.support import example, kept_packs

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def one_pack(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pack is loaded once for all commands."""
    monkeypatch.setattr("integritas_rules.loading.pack.load_packs", kept_packs)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """The dossier of the first day, 2 February 2026."""
    path = tmp_path / "dosier.json"
    path.write_bytes(Path(HARI_PERTAMA).read_bytes())
    return path


def copied(path: str, tmp_path: Path) -> Path:
    target = tmp_path / "salinan.json"
    target.write_bytes(Path(path).read_bytes())
    return target


def data_of(path: Path) -> Any:
    load_dossier(path)
    return json.loads(path.read_text(encoding="utf-8"))


def start(capsys: Capture, dossier: Path) -> None:
    args = ("pembentukan_tim", "--date", "2026-02-02", "--responsible", "pyb")
    assert call(capsys, "record", "start", str(dossier), *args).code == 0


def test_an_activity_begins_and_ends(capsys: Capture, dossier: Path) -> None:
    start(capsys, dossier)
    left = call(capsys, "record", "finish", str(dossier), "Pembentukan Tim", "--date", "2026-02-02")
    assert left.code == 0
    assert "Pembentukan Tim selesai 2 Februari 2026" in left.out
    assert "Boleh berikutnya: memulai Deklarasi Komitmen Bersama" in left.out
    assert data_of(dossier)["persiapan"]["kegiatan"] == [
        {"id": "pembentukan-tim", "jenis": "pembentukan_tim", "mulai": "2026-02-02",
         "penanggung_jawab": "pyb", "selesai": "2026-02-02"}
    ]  # fmt: skip


def test_what_the_machine_refuses_isnt_recorded(capsys: Capture, dossier: Path) -> None:
    start(capsys, dossier)
    before = dossier.read_bytes()
    args = ("record", "start", str(dossier), "deklarasi_komitmen", "--date", "2026-02-02")
    indonesian, english = both(capsys, *args)
    assert indonesian.code == 1
    assert dossier.read_bytes() == before
    for left in (indonesian, english):
        assert left.out == ""
        fits(left.err)
        assert "p60-persiapan-urutan" in left.err
    assert "Pembentukan Tim (belum selesai)" in indonesian.err
    assert "Yang sah sekarang: menutup Pembentukan Tim" in indonesian.err
    assert "--anyway" in english.err


def test_what_happened_all_the_same_is_recorded_on_demand(capsys: Capture, dossier: Path) -> None:
    start(capsys, dossier)
    args = ("deklarasi_komitmen", "--date", "2026-02-02", "--anyway")
    left = call(capsys, "record", "start", str(dossier), *args)
    assert left.code == 0
    assert "check akan menyebutnya" in left.out
    report = call(capsys, "check", str(dossier))
    assert report.code == 1
    assert "p60-persiapan-urutan" in report.out


def test_a_gate_that_only_warns_is_told_and_recorded(capsys: Capture, tmp_path: Path) -> None:
    data = example()
    data["pengajuan"] = {"nomor": 2, "tanggal": "2024-12-31", "jenis": "berkala"}
    stages = data["pelaksanaan"]["subtahap"]
    stages[0]["kriteria"].pop()
    del stages[0]["selesai"], stages[1:], data["penilaian"], data["pemanfaatan"]
    path = tmp_path / "dosier.json"
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2), encoding="utf-8")
    args = ("record", "start", str(path), "pemahaman", "--date", "2024-12-20")
    left = call(capsys, *args, "--lang", "en")
    assert left.code == 0
    assert "check will tell of it" in left.out
    assert data_of(path)["pelaksanaan"]["subtahap"][1]["kelompok"] == "semua"
    before = path.read_bytes()
    strict = call(capsys, *args[:3], "pemahaman", "--date", "2024-12-20")
    assert strict.code == 2  # it has begun already
    assert path.read_bytes() == before


def test_a_strict_gate_refuses(capsys: Capture, tmp_path: Path) -> None:
    path = copied(PROVINSI, tmp_path)
    data = json.loads(path.read_text(encoding="utf-8"))
    begun = {s["jenis"] for s in data["pelaksanaan"]["subtahap"]}
    later = next(s for s in ("kesadaran", "pemahaman", "penerimaan", "kepemilikan")
                 if s not in begun)  # fmt: skip
    group = data["kelompok"][0]["id"]
    args = ("record", "start", str(path), later, "--date", data["pengajuan"]["tanggal"],
            "--group", group, "--param", "gerbang_subtahap=wajib")  # fmt: skip
    assert call(capsys, *args).code == 1


def test_evidence_is_registered_and_attached_at_once(capsys: Capture, dossier: Path) -> None:
    start(capsys, dossier)
    args = ("sk-tim", "--kind", "keputusan", "--title", "Tim", "--date", "2026-02-02",
            "--by", "ppk", "--file", "bukti/sk-tim.pdf", "--for", "tim_supervisi")  # fmt: skip
    assert call(capsys, "record", "evidence", str(dossier), *args).code == 0
    data = data_of(dossier)
    assert [b["id"] for b in data["bukti"]] == ["sk-tim"]
    assert data["persiapan"]["kegiatan"][0]["keluaran"] == {"tim_supervisi": ["sk-tim"]}
    call(capsys, "record", "evidence", str(dossier), "sk-tim", "--for", "pembentukan_tim.lainnya")
    assert data_of(dossier)["persiapan"]["kegiatan"][0]["keluaran"]["lainnya"] == ["sk-tim"]
    for place in ("tim_supervisi", "/instansi", "/pemantauan/0/bukti", "tiada", "asesmen_awal"):
        refused(capsys, "record", "evidence", str(dossier), "sk-tim", "--for", place)
    refused(capsys, "record", "evidence", str(dossier), "sk-tim", "--title", "Lagi")
    refused(capsys, "record", "evidence", str(dossier), "sk-tim")


def test_dates_after_the_submission_are_plans_until_it_is_updated(
    capsys: Capture, dossier: Path
) -> None:
    start(capsys, dossier)
    args = ("record", "finish", str(dossier), "pembentukan_tim", "--date", "2026-02-20")
    assert "sesudah pengajuan (2 Februari 2026)" in call(capsys, *args).out
    update = ("record", "submission", str(dossier), "--date", "2026-02-27", "--number", "2")
    left = call(capsys, *update)
    assert "memulai Deklarasi" in left.out
    assert data_of(dossier)["pengajuan"] == {
        "nomor": 2, "tanggal": "2026-02-27", "jenis": "berkala",
    }  # fmt: skip


def test_a_dry_run_is_a_diff_and_writes_nothing(capsys: Capture, dossier: Path) -> None:
    before = dossier.read_text(encoding="utf-8")
    args = ("record", "official", str(dossier), "tim", "--role", "tim", "--office", "Ketua Tim")
    left = call(capsys, *args, "--dry-run")
    assert dossier.read_text(encoding="utf-8") == before
    assert '+    {"id": "tim", "peran": "tim", "jabatan": "Ketua Tim"}' in left.out
    assert call(capsys, *args).code == 0
    rows = list(difflib.ndiff(before.splitlines(), dossier.read_text("utf-8").splitlines()))
    assert [len([r for r in rows if r.startswith(sign)]) for sign in "-+"] == [1, 2]


def test_statements_on_criteria_and_clauses(capsys: Capture, tmp_path: Path) -> None:
    path = copied(KEMENTERIAN, tmp_path)
    args = ("--date", "2026-05-11", "--status", "belum_terpenuhi", "--reason", "Belum",
            "--assessor", "penilai")  # fmt: skip
    before = len(data_of(path)["penilaian_ketentuan"])
    call(capsys, "record", "attest", str(path), "p60-persiapan-6-ap-memadai", *args)
    call(capsys, "record", "attest", str(path), "p60-persiapan-6-ap-memadai", *args)
    assert len(data_of(path)["penilaian_ketentuan"]) == before + 1
    criterion = ("--date", "2026-05-11", "--status", "tercapai", "--assessor", "tim")
    refused(capsys, "record", "attest", str(path), "p60-kesadaran-k1", *criterion)
    refused(capsys, "record", "attest", str(path), "p60-kesadaran-k99", *criterion)


def test_a_field_is_changed_or_taken_away(capsys: Capture, dossier: Path) -> None:
    start(capsys, dossier)
    args = ("record", "amend", str(dossier), "pembentukan-tim", "--set")
    assert call(capsys, *args, "selesai=2026-02-02").code == 0
    assert call(capsys, *args, "selesai=", "--set", "tujuan=Koordinasi").code == 0
    (activity,) = data_of(dossier)["persiapan"]["kegiatan"]
    assert "selesai" not in activity
    assert activity["tujuan"] == "Koordinasi"


def test_an_order_broken_by_a_change_is_refused(capsys: Capture, tmp_path: Path) -> None:
    path = copied(KEMENTERIAN, tmp_path)
    first = data_of(path)["persiapan"]["kegiatan"][0]["id"]
    left = call(capsys, "record", "amend", str(path), first, "--set", "selesai=2026-05-10")
    assert left.code == 1
    assert "p60-persiapan-urutan" in left.err
    assert path.read_bytes() == Path(KEMENTERIAN).read_bytes()


def test_results_are_used_on_one_day(capsys: Capture, tmp_path: Path) -> None:
    path = copied(KABUPATEN, tmp_path)
    args = ("--date", "2026-06-30", "--set", "sasaran=individu", "--set", "uraian=Rencana",
            "--set", "penilaian=akhir-tes")  # fmt: skip
    left = call(capsys, "record", "start", str(path), "pemanfaatan", *args)
    assert left.code == 0
    assert "dimulai 30 Juni 2026" in left.out
    assert data_of(path)["pemanfaatan"][-1]["tanggal"] == "2026-06-30"


def test_an_unregistered_piece_is_told(capsys: Capture, dossier: Path) -> None:
    args = ("pemantauan", "--date", "2026-02-02", "--set", "oleh=pyb", "--set", "tindakan=pantau",
            "--evidence", "notulen-1")  # fmt: skip
    left = call(capsys, "record", "add", str(dossier), *args)
    assert left.code == 0
    assert "notulen-1" in left.out
    assert "Daftarkan dengan record evidence" in left.out


@pytest.mark.parametrize(
    "args",
    [
        ("start", "pembentukn_tim", "--date", "2026-02-02"),
        ("start", "kampanye_integritas", "--date", "2026-02-02"),
        ("start", "pembentukan_tim", "--date", "2/2/2026"),
        ("start", "pembentukan_tim", "--date", "2026-02-30"),
        ("start", "pembentukan_tim", "--date", "2026-02-02", "--responsible", "pbb"),
        ("start", "pembentukan_tim", "--date", "2026-02-02", "--set", "tujun=x"),
        ("start", "pembentukan_tim", "--date", "2026-02-02", "--set", "tujuan"),
        ("start", "pembentukan_tim", "--date", "2026-02-02", "--group", "semua"),
        ("start", "pembentukan_tim"),
        ("finish", "pembentukan_tim", "--date", "2026-02-02"),
        ("activity", "kesadaran", "--kind", "alternatif", "--date", "2026-02-02"),
        ("activity", "kurikulum", "--kind", "alternatif", "--date", "2026-02-02"),
        ("occurrence", "kampanye_integritas", "--date", "2026-02-02", "--method", "media_darin"),
        ("official", "pyb", "--role", "pyb", "--office", "Sekda"),
        ("official", "tim", "--role", "tim", "--office", "Ketua 198001012005011001"),
        ("group", "semua", "--name", "Semua", "--count", "banyak"),
        ("add", "bukti", "--set", "id=x"),
        ("amend", "tiada", "--set", "a=b"),
        ("amend", "/pejabat", "--set", "a=b"),
        ("amend", "/pejabat/9", "--set", "a=b"),
        ("amend", "ppk"),
        ("submission", "--date", "kemarin"),
        ("lulus", "kesadaran"),
    ],
)
def test_mistakes_are_told_and_nothing_is_written(
    capsys: Capture, dossier: Path, args: tuple[str, ...]
) -> None:
    before = dossier.read_bytes()
    said = refused(capsys, "record", args[0], str(dossier), *args[1:])
    assert dossier.read_bytes() == before
    assert not any("198001012005011001" in words for words in said)


def test_a_broken_dossier_is_refused_first(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "rusak.json"
    path.write_text("{}", encoding="utf-8")
    refused(capsys, "record", "submission", str(path), "--date", "2026-02-02")
    refused(capsys, "record", "submission", "-", "--date", "2026-02-02")
    assert path.read_text(encoding="utf-8") == "{}"


@pytest.mark.parametrize("verb", VERBS)
def test_help_tells_options_and_an_example(capsys: Capture, verb: str) -> None:
    for left in both(capsys, "record", verb, "--help"):
        fits(left.out)
        assert f"integritas record {verb} " in left.out
