"""`integritas plan`: what an officer sees, and what machines read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from integritas_rules import check, load_dossier
from integritas_rules.model import Conclusion
from tests.cli.running import (
    HARI_PERTAMA,
    KABUPATEN,
    KEMENTERIAN,
    both,
    call,
    fits,
    refused,
)
from tests.support import activity, example, pack

Capture = pytest.CaptureFixture[str]


def lacking(tmp_path: Path) -> str:
    """A compliant dossier but for one document."""
    data = example()
    data["bukti"] = [b for b in data["bukti"] if b["id"] != "sk-agen"]
    path = tmp_path / "kurang.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def test_a_compliant_dossier_needs_nothing(capsys: Capture) -> None:
    indonesian, english = both(capsys, "plan", KABUPATEN)
    assert indonesian.code == 0
    assert "Tidak ada yang perlu dilakukan" in indonesian.out
    assert "Nothing to do" in english.out


def test_the_first_day_is_told_by_step_on_a_readable_page(capsys: Capture) -> None:
    indonesian, english = both(capsys, "plan", HARI_PERTAMA)
    assert indonesian.code == 0
    for page in (indonesian.out, english.out):
        fits(page)
        assert len(page.splitlines()) < 200
    assert "Nyatakan tercapai: 8 kriteria Kesadaran" in indonesian.out
    assert "perlu penilaian orang" in indonesian.out
    assert "a person must judge" in english.out


def test_in_detail_each_step_has_its_source_and_what_to_supply(capsys: Capture) -> None:
    indonesian, english = both(capsys, "plan", KEMENTERIAN, "--until", "persiapan", "-v")
    assert "ketentuan: p60-persiapan-5-kurikulum" in indonesian.out
    assert "sesudah langkah: 1" in indonesian.out
    assert "to supply: the document's number, title, date and file" in english.out


def test_what_cannot_be_mended_stands_apart_and_exits_1(capsys: Capture, tmp_path: Path) -> None:
    data = example()
    activity(data, "kurikulum")["mulai"] = "2024-01-11"
    path = tmp_path / "urutan.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    left = call(capsys, "plan", str(path))
    assert left.code == 1
    assert "TIDAK DAPAT DIPERBAIKI" in left.out
    assert "p60-persiapan-urutan · Lampiran Bab III.B.1" in left.out
    assert "perlu pengecualian" in left.out


def test_quietly_only_the_answer(capsys: Capture, tmp_path: Path) -> None:
    left = call(capsys, "plan", lacking(tmp_path), "-q")
    assert "1 langkah sampai kepatuhan" in left.out
    assert "SELEKSI AGEN PERUBAHAN" not in left.out


def test_the_applied_dossier_is_compliant(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "sesudah.json"
    args = ("plan", lacking(tmp_path), "--start", "2026-07-13", "--apply", str(target))
    assert call(capsys, *args).code == 0
    dossier = load_dossier(target)
    assert check(pack(), dossier).conclusion == Conclusion.COMPLIANT
    piece = next(b for b in dossier.data["bukti"] if b["id"] == "sk-agen")
    assert (piece["tanggal"], piece["berkas"]) == ("2026-07-13", "rencana/sk-agen.pdf")
    assert call(capsys, *args).code == 2


def test_json_holds_every_step_with_its_patch(capsys: Capture, tmp_path: Path) -> None:
    left = call(capsys, "plan", lacking(tmp_path), "--start", "2026-07-13", "--format", "json")
    data: Any = json.loads(left.out)
    assert data["reached"]
    assert data["after"] == {"as_of": "2026-07-13", "conclusion": "patuh"}
    document, submission = data["steps"]
    assert document["clauses"][0]["id"] == "p60-persiapan-6-ap-ditetapkan"
    assert document["office"] in {p["id"] for p in example()["pejabat"]}
    assert document["patch"][0]["path"] == "/bukti/-"
    assert (submission["kind"], submission["needs"]) == ("ajukan", [1])
    english = call(capsys, "plan", lacking(tmp_path), "--start", "2026-07-13",
                   "--format", "json", "--lang", "en")  # fmt: skip
    assert english.out == left.out


def test_markdown_is_a_list_to_tick_off(capsys: Capture) -> None:
    indonesian, english = both(capsys, "plan", KEMENTERIAN, "--until", "persiapan",
                               "--format", "markdown")  # fmt: skip
    assert indonesian.out.count("- [ ] ") == 11
    assert "# Plan: " in english.out
    assert "## Persiapan: Seleksi Agen Perubahan" in indonesian.out


def test_the_calendar_can_be_read_and_is_the_same_every_time(capsys: Capture) -> None:
    icalendar = pytest.importorskip("icalendar")
    args = ("plan", KEMENTERIAN, "--until", "persiapan", "--format", "ical")
    left = call(capsys, *args)
    events = icalendar.Calendar.from_ical(left.out).walk("VEVENT")
    assert len(events) == 11
    assert {str(e.decoded("dtstart")) for e in events} == {"2026-05-11"}
    assert len({str(e["uid"]) for e in events}) == 11
    assert call(capsys, *args).out == left.out


def test_mistakes_are_told(capsys: Capture) -> None:
    indonesian, english = refused(capsys, "plan", KABUPATEN, "--until", "perayaan")
    assert "persiapan, pelaksanaan, penilaian, kepatuhan" in indonesian
    assert "Unknown stage" in english
    _, english = refused(capsys, "plan", KABUPATEN, "--start", "2026-07-05")
    assert "The past can't be planned" in english
    _, english = refused(capsys, "plan", KABUPATEN, "--start", "2026-02-30")
    assert "isn't a calendar date" in english
    _, english = refused(capsys, "plan", KABUPATEN, "--pack", "revolusi-mental-asn")
    assert "orders no stages" in english


def test_what_the_evaluator_must_judge_is_listed(capsys: Capture) -> None:
    left = call(capsys, "plan", KABUPATEN, "--modus", "evaluator", "--lang", "en")
    assert left.code == 1
    assert "only the evaluator's judgement is left" in left.out
    assert "(p60-persiapan-6-ap-memadai)" in left.out
