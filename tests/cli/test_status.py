"""`integritas status`: where a programme stands, what may come next, and why not."""

from __future__ import annotations

import json

import pytest

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

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("dossier", [KABUPATEN, PROVINSI, KEMENTERIAN, HARI_PERTAMA])
def test_every_example_fits_a_terminal_in_both_languages(capsys: Capture, dossier: str) -> None:
    for left in both(capsys, "status", dossier):
        assert left.code == 0
        fits(left.out)


def test_what_runs_what_is_missing_and_why_not(capsys: Capture) -> None:
    indonesian, english = both(capsys, "status", KEMENTERIAN)
    assert "sedang berjalan: Penyusunan Rencana Aksi" in indonesian.out
    assert "p60-persiapan-4-renaksi-dokumen" in indonesian.out
    assert "menunggu Penyusunan Rencana Aksi" in indonesian.out
    assert "p60-persiapan-urutan" in english.out
    assert "NOT YET, AND WHY" in english.out


def test_what_was_refused_is_told_with_its_clause(capsys: Capture) -> None:
    out = call(capsys, "status", PROVINSI).out
    assert "DITOLAK SEJAUH INI" in out
    assert "Rencana Pelatihan dan Kurikulum dimulai 28 Mei 2024" in out
    assert "kelompok Unit pelaksana teknis daerah" in out


def test_a_finished_programme_has_nothing_to_come(capsys: Capture) -> None:
    out = call(capsys, "status", KABUPATEN).out
    assert "Seluruh langkah program sudah selesai." in out
    assert "BOLEH BERIKUTNYA" not in out


def test_json_is_the_same_in_both_languages(capsys: Capture) -> None:
    one = call(capsys, "status", KEMENTERIAN, "--format", "json")
    two = call(capsys, "status", KEMENTERIAN, "--format", "json", "--lang", "en")
    assert one.out == two.out
    data = json.loads(one.out)
    lawful = [(n["event"], n["step"]) for n in data["next"] if n["lawful"]]
    assert lawful == [("selesai", "rencana_aksi")]
    start = next(n for n in data["next"] if n["step"] == "kurikulum")
    assert start["waits_for"][0]["clause"] == "p60-persiapan-urutan"
    assert start["waits_for"][0]["steps"] == ["rencana_aksi"]


def test_an_earlier_day_replays_the_past(capsys: Capture) -> None:
    out = call(capsys, "status", KABUPATEN, "--as-of", "2024-02-01").out
    assert "Pembentukan Tim (26 Januari 2024)" in out
    assert "sedang berjalan: Deklarasi Komitmen Bersama" in out


@pytest.mark.parametrize(
    "args", [[], ["tiada.json"], [KABUPATEN, "--as-of", "2024-02-30"], [KABUPATEN, "--format", "x"]]
)
def test_mistakes_are_told(capsys: Capture, args: list[str]) -> None:
    refused(capsys, "status", *args)
