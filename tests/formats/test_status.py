"""The page and the data of `status`, where the examples don't reach."""

from __future__ import annotations

import json
from dataclasses import replace

from integritas_rules.formats import status, status_json
from integritas_rules.formats.manner import Manner
from integritas_rules.workflow.status import stand
from tests.support import activity, example, run


def test_a_late_continuous_activity_is_told() -> None:
    data = example("provinsi-pelaksanaan")
    now = status.render(stand(run(data)), Manner())
    later = status.render(stand(run(data, as_of="2026-03-01")), Manner())
    assert "melewati batas" not in now
    assert "melewati batas 92 hari pada 11 Desember 2025" in " ".join(later.split())


def test_carried_over_steps_count_as_passed() -> None:
    data = example("hari-pertama")
    data["siklus"]["nomor"] = 2
    data["bukti"] = [
        {
            "id": "sk",
            "jenis": "keputusan",
            "judul": "SK",
            "tanggal": "2025-01-02",
            "berkas": "a.pdf",
        }
    ]
    data["siklus"]["dibawa_dari"] = [
        {
            "kegiatan": "pembentukan_tim",
            "siklus": 1,
            "bukti": ["sk"],
            "berlaku_sampai": "2028-01-01",
        }
    ]
    text = status.render(stand(run(data)), Manner(lang="en"))
    assert "Team (pembentukan tim) (carried over)" in text
    assert "Begin Joint declaration" in text


def test_colour_adds_nothing_but_colour() -> None:
    standing = stand(run(example("provinsi-pelaksanaan")))
    plain = status.render(standing, Manner())
    coloured = status.render(standing, Manner(colour=True))
    assert "\x1b[" in coloured
    assert "\x1b[" not in plain


def test_text_from_the_file_cannot_steer_the_terminal() -> None:
    report = run(example("hari-pertama"))
    data = example("hari-pertama")
    data["instansi"]["nama"] = "Kota \x1b[31mMerah \u202e"
    odd = replace(report, dossier=replace(report.dossier, data=data))
    text = status.render(stand(odd), Manner())
    assert "Merah" in text
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_one_day_steps_out_of_order_are_refused_once() -> None:
    """A step that lasts one day must not be taken as ended before it began."""
    data = example("kementerian-persiapan")
    declared = activity(data, "deklarasi_komitmen")
    declared["mulai"] = declared["selesai"] = "2026-01-20"
    found = json.loads(status_json.render(stand(run(data))))["refused"]
    assert [(r["step"], r["event"]) for r in found] == [("deklarasi_komitmen", "mulai")]
