"""A compliant dossier stays so; each kind of break alone gives one gap, owned by one clause."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest

from integritas_rules.model import Basis, Conclusion, Status
from integritas_rules.schema.dossier import LEAVES
from tests.support import (
    activity,
    consequences,
    example,
    main_activity,
    owners,
    roots,
    run,
    substage,
)

SIX = (
    "pembentukan_tim",
    "deklarasi_komitmen",
    "asesmen_awal",
    "rencana_aksi",
    "kurikulum",
    "agen_perubahan",
)
OUTPUTS = {
    "tim_supervisi": "p60-persiapan-1-tim-supervisi",
    "selaras_rb": "p60-persiapan-1-tim-selaras-rb",
    "deklarasi": "p60-persiapan-2-komitmen-dokumen",
    "selaras_zi": "p60-persiapan-2-komitmen-selaras-zi",
    "peta_asesmen": "p60-persiapan-3-asesmen-peta",
    "rencana_aksi": "p60-persiapan-4-renaksi-dokumen",
    "roadmap": "p60-persiapan-4-renaksi-roadmap",
    "panduan": "p60-persiapan-5-kurikulum-panduan",
    "kurikulum": "p60-persiapan-5-kurikulum-kurikulum",
    "silabus": "p60-persiapan-5-kurikulum-silabus",
    "rencana_pelatihan": "p60-persiapan-5-kurikulum-rencana",
    "penetapan_agen": "p60-persiapan-6-ap-ditetapkan",
}
ALL_LEAVES = [(step, leaf) for step, leaves in LEAVES.items() for leaf in leaves]


def shift(iso: str, days: int) -> str:
    return (date.fromisoformat(iso) + timedelta(days)).isoformat()


def remove_campaign(data: Any, start: str, end: str, kind: str = "kampanye_integritas") -> None:
    record = main_activity(data, kind)
    record["kejadian"] = [k for k in record["kejadian"] if not start <= k["tanggal"] <= end]


def test_the_compliant_example_is_compliant_without_any_gap() -> None:
    report = run(example())
    assert report.conclusion == Conclusion.COMPLIANT
    assert [v.clause.id for v in report.verdicts if v.gaps] == []


@pytest.mark.parametrize(("a", "b"), list(combinations(SIX, 2)))
def test_two_activities_swapped(a: str, b: str) -> None:
    data = example()
    one, two = activity(data, a), activity(data, b)
    for key in ("mulai", "selesai"):
        one[key], two[key] = two[key], one[key]
    report = run(data)
    assert owners(report) == ["p60-persiapan-urutan"]
    assert report.conclusion == Conclusion.NONCOMPLIANT


@pytest.mark.parametrize("n", range(1, 6))
def test_an_overlap_by_one_day(n: int) -> None:
    data = example()
    before, after = activity(data, SIX[n - 1]), activity(data, SIX[n])
    after["mulai"] = shift(before["selesai"], -1)
    report = run(data)
    assert owners(report) == ["p60-persiapan-urutan"]
    ((_, gap),) = roots(report)
    assert gap.place.pointer.endswith("/mulai")


@pytest.mark.parametrize("n", range(1, 6))
def test_a_same_day_hand_over_is_accepted(n: int) -> None:
    data = example()
    activity(data, SIX[n])["mulai"] = activity(data, SIX[n - 1])["selesai"]
    assert owners(run(data)) == []


def test_all_six_on_one_day_are_accepted_in_their_order() -> None:
    data = example()
    for kind in SIX:
        activity(data, kind)["mulai"] = activity(data, kind)["selesai"] = "2024-03-04"
    data["pemantauan"].append({**data["pemantauan"][0], "tanggal": "2024-03-04"})
    assert owners(run(data)) == []


@pytest.mark.parametrize("kind", SIX)
def test_an_activity_missing(kind: str) -> None:
    data = example()
    data["persiapan"]["kegiatan"].remove(activity(data, kind))
    report = run(data)
    (owner,) = owners(report)
    assert owner.startswith(f"p60-persiapan-{SIX.index(kind) + 1}-")
    assert consequences(report, owner) >= {"p60-urutan-tahap"}
    assert report.verdict("p60-urutan-tahap").status == Status.BLOCKED


@pytest.mark.parametrize(("key", "clause"), list(OUTPUTS.items()))
def test_an_output_missing(key: str, clause: str) -> None:
    data = example()
    for kegiatan in data["persiapan"]["kegiatan"]:
        kegiatan["keluaran"].pop(key, None)
    report = run(data)
    assert owners(report) == [clause]
    assert report.verdict(clause).status == Status.UNMET


@pytest.mark.parametrize(("key", "clause"), list(OUTPUTS.items()))
def test_an_unknown_evidence_id(key: str, clause: str) -> None:
    data = example()
    for kegiatan in data["persiapan"]["kegiatan"]:
        if key in kegiatan["keluaran"]:
            kegiatan["keluaran"][key] = ["belum-ada"]
    report = run(data)
    assert owners(report) == [clause]
    assert report.verdict(clause).status == Status.UNPROVEN


@pytest.mark.parametrize("name", ["sk-tim", "peta-asesmen", "deklarasi"])
def test_a_piece_taken_out_of_the_registry(name: str) -> None:
    data = example()
    size = len(data["bukti"])
    data["bukti"] = [b for b in data["bukti"] if b["id"] != name]
    assert len(data["bukti"]) == size - 1, "the example holds this piece"
    assert len(owners(run(data))) == 1


@pytest.mark.parametrize("name", ["sk-tim", "peta-asesmen", "deklarasi"])
def test_evidence_dated_after_the_submission(name: str) -> None:
    data = example()
    piece = next(b for b in data["bukti"] if b["id"] == name)
    piece["tanggal"] = shift(data["pengajuan"]["tanggal"], 1)
    report = run(data)
    assert len(owners(report)) == 1
    ((verdict, gap),) = roots(report)
    assert verdict.status == Status.UNPROVEN
    assert "sesudah pengajuan" in gap.message.id


def test_pelaksanaan_begun_before_persiapan_ended() -> None:
    data = example()
    substage(data, "kesadaran")["mulai"] = shift(activity(data, SIX[-1])["selesai"], -1)
    assert owners(run(data)) == ["p60-urutan-tahap"]


def test_persiapan_ended_after_pelaksanaan_began() -> None:
    data = example()
    activity(data, SIX[-1])["selesai"] = shift(substage(data, "kesadaran")["mulai"], 1)
    assert owners(run(data)) == ["p60-urutan-tahap"]


def test_penilaian_begun_before_kepemilikan_ended() -> None:
    data = example()
    end = substage(data, "kepemilikan")["selesai"]
    final = next(p for p in data["penilaian"] if p["jenis"] == "akhir")
    final["mulai"] = shift(end, -1)
    report = run(data)
    assert owners(report) == ["p60-penilaian-setelah"]
    assert report.verdict("p60-urutan-tahap").status == Status.BLOCKED


@pytest.mark.parametrize("change", ["absent", "sebagian", "belum", "no evidence"])
@pytest.mark.parametrize(("step", "leaf"), ALL_LEAVES)
def test_a_criterion_not_attested(step: str, leaf: str, change: str) -> None:
    data = example()
    record = substage(data, step)
    said = next(k for k in record["kriteria"] if k["ketentuan"] == leaf)
    if change == "absent":
        record["kriteria"].remove(said)
    elif change == "no evidence":
        said["bukti"] = []
    else:
        said["status"] = change
    report = run(data)
    assert owners(report) == [leaf]
    assert f"p60-{step}-kriteria" in consequences(report, leaf)
    assert report.verdict(f"p60-{step}-kriteria").status == Status.BLOCKED


def test_a_level_attested_before_the_one_below() -> None:
    data = example()
    early = shift(substage(data, "kesadaran")["mulai"], 20)
    for k in substage(data, "pemahaman")["kriteria"]:
        k["tanggal"] = early
    assert owners(run(data)) == ["p60-subtahap"]


def test_a_criterion_reached_only_after_the_next_level() -> None:
    data = example()
    late = max(k["tanggal"] for k in substage(data, "pemahaman")["kriteria"])
    substage(data, "kesadaran")["kriteria"][0]["tanggal"] = shift(late, 1)
    report = run(data)
    assert owners(report) == ["p60-kesadaran-kriteria"]
    assert report.verdict("p60-subtahap").status == Status.BLOCKED


@pytest.mark.parametrize("step", list(LEAVES))
@pytest.mark.parametrize(
    ("kind", "severity"),
    [
        ("kampanye_integritas", "error"),
        ("penguatan_kepemimpinan", "error"),
        ("penguatan_kapasitas", "error"),
        ("wadah_berbagi", "warning"),
        ("pemantauan_evaluasi", "warning"),
    ],
)
def test_no_occurrence_in_one_subtahap(step: str, kind: str, severity: str) -> None:
    data = example()
    record = substage(data, step)
    remove_campaign(data, record["mulai"], record["selesai"], kind)
    report = run(data)
    assert owners(report) == ["p60-utama-terus-menerus"]
    ((verdict, gap),) = roots(report)
    assert gap.severity == severity
    assert verdict.severity == severity


@pytest.mark.parametrize(("days", "expected"), [(92, 0), (93, 1)])
def test_a_gap_of_92_days_is_accepted_and_of_93_warned(days: int, expected: int) -> None:
    data = example()
    record = substage(data, "kesadaran")
    first = shift(record["mulai"], 5)
    main = main_activity(data, "kampanye_integritas")
    inside = [k for k in main["kejadian"] if record["mulai"] <= k["tanggal"] <= record["selesai"]]
    kept = [k for k in main["kejadian"] if k not in inside]
    dates = [first, shift(first, days), shift(record["selesai"], -1)]
    assert dates[1] < dates[2], "the window is long enough"
    main["kejadian"] = kept + [{**inside[n], "tanggal": d} for n, d in enumerate(dates)]
    report = run(data)
    assert owners(report) == ["p60-utama-terus-menerus"] * expected
    assert [g.severity.value for _, g in roots(report)] == ["warning"] * expected
    assert report.conclusion == Conclusion.COMPLIANT


def test_no_use_of_results_in_a_final_submission() -> None:
    data = example()
    data["pemanfaatan"] = []
    assert owners(run(data)) == ["p60-penilaian-manfaat"]


def test_the_last_use_of_results_missing() -> None:
    data = example()
    target = data["pemanfaatan"].pop()["sasaran"]
    assert owners(run(data)) == [f"p60-penilaian-manfaat-{target}"]


@pytest.mark.parametrize("form", ["tes", "nontes"])
def test_only_one_format_of_assessment(form: str) -> None:
    data = example()
    data["penilaian"] = [
        p for p in data["penilaian"] if p["format"] == form or p["jenis"] != "akhir"
    ]
    assert owners(run(data)) == ["p60-penilaian"]


def test_no_monitoring_by_pyb() -> None:
    data = example()
    pyb = {p["id"] for p in data["pejabat"] if p["peran"] == "pyb"}
    data["pemantauan"] = [p for p in data["pemantauan"] if p["oleh"] not in pyb]
    report = run(data)
    assert owners(report) == ["p60-pyb-pantau"]
    assert report.conclusion == Conclusion.COMPLIANT


def test_no_monitoring_at_all() -> None:
    data = example()
    del data["pemantauan"]
    assert owners(run(data)) == ["p60-pyb-pantau"]


def test_an_extra_activity_between_two_of_the_six() -> None:
    data = example()
    day = activity(data, "asesmen_awal")["mulai"]
    extra = {"id": "tambahan-uji", "jenis": "tambahan", "mulai": day, "alasan": "Konsultasi"}
    data["persiapan"]["kegiatan"].append(extra)
    assert owners(run(data)) == []


def test_a_revision_stays_out_of_the_order_but_an_unlabelled_second_is_a_gap() -> None:
    data = example()
    first = activity(data, "pembentukan_tim")
    again = {**first, "id": "tim-2", "mulai": "2025-02-03", "selesai": "2025-02-10"}
    data["persiapan"]["kegiatan"].append({**again, "menggantikan": first["id"]})
    assert owners(run(data)) == []
    data["persiapan"]["kegiatan"][-1] = again
    assert owners(run(data)) == ["p60-persiapan-urutan"]


def test_two_independent_breaks_give_two_gaps() -> None:
    data = example()
    for n in (1, 4):
        activity(data, SIX[n])["mulai"] = shift(activity(data, SIX[n - 1])["selesai"], -1)
    assert owners(run(data)) == ["p60-persiapan-urutan"] * 2


def test_an_independent_error_isnt_hidden_behind_another() -> None:
    data = example()
    data["penilaian"] = [
        p for p in data["penilaian"] if p["jenis"] != "akhir" or p["format"] == "tes"
    ]
    final = next(p for p in data["penilaian"] if p["jenis"] == "akhir")
    final["domain"].remove("keyakinan")
    assert owners(run(data)) == ["p60-tes-domain-keyakinan", "p60-penilaian"][::-1]


def test_a_missing_way_doesnt_hide_an_unused_medium() -> None:
    data = example()
    first = next(
        k for k in substage(data, "kesadaran")["kegiatan"] if k["jenis"] == "penguatan_kepemimpinan"
    )
    del first["cara"]
    first["media"].remove("forum_rutin")
    row = "p60-kesadaran-keg-1-kepemimpinan"
    assert owners(run(data)) == [row, f"{row}-d1"]


def test_a_curriculum_older_than_the_assessment_it_cites() -> None:
    data = example()
    mapped = next(b for b in data["bukti"] if b["id"] == "peta-asesmen")
    silabus = activity(data, "kurikulum")["keluaran"]["silabus"][0]
    piece = next(b for b in data["bukti"] if b["id"] == silabus)
    piece["tanggal"] = shift(mapped["tanggal"], -1)
    assert owners(run(data)) == ["p60-persiapan-5-kurikulum-sesuai-asesmen"]
    piece["tanggal"] = mapped["tanggal"]
    assert owners(run(data)) == []


def test_each_gap_says_what_it_rests_on() -> None:
    data = example()
    activity(data, SIX[1])["mulai"] = shift(activity(data, SIX[0])["selesai"], -1)
    ((_, overlap),) = roots(run(data))
    assert overlap.basis == Basis.READING, "finish-to-start is our reading"
    data = example()
    one, two = activity(data, SIX[0]), activity(data, SIX[1])
    for key in ("mulai", "selesai"):
        one[key], two[key] = two[key], one[key]
    ((_, swapped),) = roots(run(data))
    assert swapped.basis == Basis.TEXT, "the sequence itself is the text's"
    ((_, long_gap), *_) = roots(run(example(), jeda_terpanjang=40))
    assert long_gap.basis == Basis.POLICY, "a number of days is the tool's own"


def test_an_evaluation_before_any_monitoring() -> None:
    data = example()
    record = main_activity(data, "pemantauan_evaluasi")
    first, *others = sorted(record["kejadian"], key=lambda k: k["tanggal"])
    first["aspek"] = ["evaluasi"]
    assert any("pemantauan" in k["aspek"] for k in others)
    assert owners(run(data)) == ["p60-utama-5-monev-evaluasi"]


def test_a_plan_that_doesnt_cite_the_assessment_is_warned() -> None:
    data = example()
    plan = activity(data, "rencana_aksi")["keluaran"]
    for piece in data["bukti"]:
        if piece["id"] in (*plan["rencana_aksi"], *plan["roadmap"]):
            piece["merujuk"] = []
    report = run(data)
    assert owners(report) == ["p60-persiapan-3-asesmen-dipakai"]
    assert report.conclusion == Conclusion.COMPLIANT


def test_an_attestation_dated_after_the_submission() -> None:
    data = example()
    said = substage(data, "kepemilikan")["kriteria"][0]
    said["tanggal"] = shift(data["pengajuan"]["tanggal"], 1)
    assert owners(run(data)) == [said["ketentuan"]]


def test_every_broken_reference_is_a_gap_or_at_least_told() -> None:
    for n, element in enumerate(example()["organisasi"]):
        data = example()
        data["organisasi"][n]["bukti"] = ["tak-ada"]
        report = run(data)
        told = any("tak-ada" in notice.id for notice in report.notices)
        assert (len(owners(report)), told) in [(1, False), (0, True)], element["jenis"]


def test_a_gate_that_two_criteria_hold_names_both() -> None:
    data = example()
    for said in substage(data, "kesadaran")["kriteria"][:2]:
        said["status"] = "belum"
    report = run(data)
    assert owners(report) == ["p60-kesadaran-k1", "p60-kesadaran-k2-a"]
    gate = report.verdict("p60-kesadaran-kriteria")
    assert gate.status == Status.BLOCKED
    assert {g.caused_by for g in gate.gaps} == {"p60-kesadaran-k1", "p60-kesadaran-k2-a"}
