"""Halfway dossiers, as-of dates, modes, groups, cycles: what is due, and what a person decides."""

from __future__ import annotations

import random
from typing import Any

import pytest

from integritas_rules.model import Conclusion, Severity, Status
from tests.support import activity, example, owners, roots, run, substage

PENDING = {Status.NOT_DUE, Status.NOT_APPLICABLE, Status.MET}


def halfway(data: Any, as_of: str) -> Any:
    """The dossier as an honest unit would have submitted it on ``as_of``: nothing later in it."""

    def later(record: Any) -> bool:
        date = record.get("mulai") or record.get("tanggal") if isinstance(record, dict) else None
        return isinstance(date, str) and date > as_of

    def trim(value: Any) -> Any:
        if isinstance(value, list):
            return [trim(v) for v in value if not later(v)]
        if not isinstance(value, dict):
            return value
        return {
            k: trim(v)
            for k, v in value.items()
            if not later(v) and not (k == "selesai" and isinstance(v, str) and v > as_of)
        }

    cycle = data["siklus"]
    for piece in data["bukti"]:
        piece["tanggal"] = min(piece["tanggal"], as_of)
    data["strategi"], data["ukuran"] = [], []
    submission = {"nomor": 1, "tanggal": as_of, "jenis": "berkala"}
    return {**trim(data), "siklus": cycle, "pengajuan": submission}


@pytest.mark.parametrize("as_of", [f"{y}-{m:02}-15" for y in (2024, 2025) for m in range(1, 13)])
def test_a_halfway_dossier_is_never_told_that_the_future_is_missing(as_of: str) -> None:
    report = run(halfway(example(), as_of))
    assert [v.clause.id for v, _ in roots(report)] == []
    assert report.conclusion == Conclusion.RUNNING


@pytest.mark.parametrize("as_of", [f"{y}-{m:02}-15" for y in (2024, 2025) for m in range(1, 13)])
def test_an_earlier_as_of_replays_the_past(as_of: str) -> None:
    report = run(example(), as_of)
    assert [v.clause.id for v, g in roots(report)] == []
    assert report.conclusion == Conclusion.RUNNING


def test_the_first_day_has_nothing_due() -> None:
    report = run(example("hari-pertama"))
    assert {v.status for v in report.verdicts} <= PENDING
    assert report.conclusion == Conclusion.RUNNING


def test_a_jump_ahead_is_told() -> None:
    data = halfway(example(), "2024-05-02")
    data["persiapan"]["kegiatan"].remove(activity(data, "deklarasi_komitmen"))
    assert owners(run(data)) == ["p60-persiapan-2-komitmen"]


def test_a_later_as_of_only_closes_windows() -> None:
    data = example("kementerian-persiapan")
    before, after = run(data), run(data, "2030-01-01")
    assert before.conclusion == Conclusion.RUNNING
    assert after.conclusion == Conclusion.NONCOMPLIANT
    for verdict in before.verdicts:
        if verdict.status == Status.MET and verdict.clause.rules[0].kind != "rollup":
            now = after.verdict(verdict.clause.id).status
            assert now in (Status.MET, Status.UNMET), verdict.clause.id


def test_modes_differ_exactly_in_what_only_a_judgement_decides() -> None:
    own, strict = run(example()), run(example(), mode="evaluator")
    assert own.conclusion == Conclusion.COMPLIANT
    assert strict.conclusion == Conclusion.UNJUDGED
    for a, b in zip(own.verdicts, strict.verdicts, strict=True):
        kinds = {r.kind for r in a.clause.rules}
        if kinds & {"judgement", "attestation"}:
            assert (a.status, b.status) == (Status.MET, Status.UNJUDGED), a.clause.id
        elif "rollup" not in kinds:
            assert a.status == b.status, a.clause.id


def test_the_order_of_items_in_the_file_doesnt_matter() -> None:
    data, rng = example("provinsi-pelaksanaan"), random.Random(7)
    before = {v.clause.id: v.status for v in run(data).verdicts}
    for section in (data["persiapan"]["kegiatan"], data["bukti"], data["pelaksanaan"]["subtahap"],
                    data["pemantauan"], data["organisasi"]):  # fmt: skip
        rng.shuffle(section)
    for record in data["pelaksanaan"]["kegiatan_utama"]:
        rng.shuffle(record["kejadian"])
    assert {v.clause.id: v.status for v in run(data).verdicts} == before


def test_the_gate_between_subtahap_warns_by_default_and_can_be_made_strict() -> None:
    data = example()
    reached = max(k["tanggal"] for k in substage(data, "kesadaran")["kriteria"])
    substage(data, "pemahaman")["mulai"] = reached[:-2] + "01"
    lenient, strict = run(data), run(data, gerbang_subtahap="wajib")
    assert owners(lenient) == owners(strict) == ["p60-subtahap"]
    assert [g.severity for _, g in roots(lenient)] == [Severity.WARNING]
    assert [g.severity for _, g in roots(strict)] == [Severity.ERROR]
    assert (lenient.conclusion, strict.conclusion) == (
        Conclusion.COMPLIANT,
        Conclusion.NONCOMPLIANT,
    )


def test_overlap_is_lawful_under_the_lenient_order() -> None:
    data = example()
    later = activity(data, "asesmen_awal")
    later["mulai"] = activity(data, "deklarasi_komitmen")["mulai"]
    assert owners(run(data)) == ["p60-persiapan-urutan"]
    assert owners(run(data, urutan_kegiatan="mulai_ke_mulai")) == []


def test_groups_are_each_run_through_the_same_table() -> None:
    data = example()
    data["kelompok"].append({"id": "baru", "nama": "Pegawai baru", "jumlah": 40})
    for record in list(data["pelaksanaan"]["subtahap"]):
        data["pelaksanaan"]["subtahap"].append({**record, "kelompok": "baru"})
    for record in data["penilaian"]:
        record.pop("kelompok", None)
    assert owners(run(data)) == []
    mine = data["pelaksanaan"]["subtahap"][-1]
    mine["kriteria"] = mine["kriteria"][1:]
    report = run(data)
    ((verdict, gap),) = roots(report)
    assert "Pegawai baru" in gap.message.id
    assert verdict.status == Status.UNMET


def test_an_output_carried_over_counts_as_done_at_the_start() -> None:
    data = example()
    team = activity(data, "pembentukan_tim")
    data["persiapan"]["kegiatan"].remove(team)
    data["siklus"]["nomor"] = 2
    carried = {"kegiatan": "pembentukan_tim", "siklus": 1, "berlaku_sampai": "2026-12-31"}
    data["siklus"]["dibawa_dari"] = [{**carried, "bukti": team["keluaran"]["tim_supervisi"]}]
    assert owners(run(data)) == []
    data["siklus"]["dibawa_dari"][0]["berlaku_sampai"] = "2023-12-31"
    assert owners(run(data)) == ["p60-persiapan-1-tim"]


def test_a_plan_is_never_a_fact_nor_a_gap() -> None:
    data = halfway(example(), "2024-04-01")
    plan = {"id": "rencana", "jenis": "rencana_aksi", "mulai": "2024-08-01"}
    data["persiapan"]["kegiatan"] = [
        k for k in data["persiapan"]["kegiatan"] if k["jenis"] != "rencana_aksi"
    ]
    data["persiapan"]["kegiatan"].append(plan)
    report = run(data)
    assert owners(report) == []
    assert report.verdict("p60-persiapan-4-renaksi").status == Status.NOT_DUE


def test_everything_but_the_assessment_may_be_carried_over() -> None:
    data = example()
    data["siklus"]["nomor"] = 2
    carried = []
    for kind in ("pembentukan_tim", "deklarasi_komitmen", "rencana_aksi", "kurikulum",
                 "agen_perubahan"):  # fmt: skip
        record = activity(data, kind)
        data["persiapan"]["kegiatan"].remove(record)
        pieces = [name for names in record["keluaran"].values() for name in names]
        one = {"kegiatan": kind, "siklus": 1, "berlaku_sampai": "2026-12-31", "bukti": pieces}
        carried.append(one)
    data["siklus"]["dibawa_dari"] = carried
    assert owners(run(data)) == []


def test_the_last_final_assessment_may_stand_in_for_the_initial_one() -> None:
    data = example()
    data["siklus"]["nomor"] = 2
    record = activity(data, "asesmen_awal")
    data["persiapan"]["kegiatan"].remove(record)
    stand_in = {"kegiatan": "asesmen_awal", "siklus": 1, "asal": "penilaian_akhir"}
    pieces = record["keluaran"]["peta_asesmen"]
    data["siklus"]["dibawa_dari"] = [{**stand_in, "berlaku_sampai": "2026-12-31", "bukti": pieces}]
    assert owners(run(data)) == []


def test_evidence_that_no_clause_rests_on_is_told_without_a_gap() -> None:
    data = example()
    data["bukti"] = [b for b in data["bukti"] if b["id"] != "norma-berkala"]
    report = run(data)
    assert owners(report) == []
    assert any("norma-berkala" in notice.id for notice in report.notices)
