"""Statements in `pemenuhan`: what counts when, who may judge it, and which entries lead nowhere."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import pytest

from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.errors import InvalidDossier
from integritas_rules.loading.review import parse_review
from integritas_rules.model import Dossier, Pack, Report, Status
from tests.support import example

CIRCULAR = "semenpanrb-22-2021"


@lru_cache
def circular(**settings: str | int) -> Pack:
    return load_pack(CIRCULAR, settings)


def loaded(data: Any) -> Dossier:
    return parse_dossier(json.dumps(data, ensure_ascii=False).encode(), "uji.json")


def run(data: Any, as_of: str | None = None, mode: str = "mandiri") -> Report:
    return check(circular(), loaded(data), as_of, mode)


@pytest.fixture
def data() -> Any:
    return example("lembaga-anjuran")


def entry(data: Any, clause: str) -> Any:
    return next(e for e in data["pemenuhan"] if e["ketentuan"] == clause)


def status(report: Report, clause: str) -> Status:
    return report.verdict(clause).status


# --- time ----------------------------------------------------------------------------------


def test_a_statement_after_the_as_of_date_is_a_plan(data: Any) -> None:
    said = entry(data, "se22-6")["tanggal"]
    assert status(run(data, said), "se22-6") == Status.MET
    assert status(run(data, "2026-06-21"), "se22-6") == Status.NOT_DUE


def test_a_statement_after_the_submission_is_a_gap(data: Any) -> None:
    entry(data, "se22-6")["tanggal"] = "2026-07-07"
    (gap,) = run(data).verdict("se22-6").gaps
    assert gap.status == Status.UNPROVEN
    assert gap.place.pointer.endswith("/tanggal")
    assert status(run(data, "2026-06-25"), "se22-6") == Status.NOT_DUE


def test_evidence_after_the_submission_does_not_count(data: Any) -> None:
    next(b for b in data["bukti"] if b["id"] == "rekap-lapor")["tanggal"] = "2026-07-08"
    assert status(run(data), "se22-6") == Status.UNPROVEN


def test_evidence_dated_after_the_as_of_date_waits(data: Any) -> None:
    next(b for b in data["bukti"] if b["id"] == "rekap-lapor")["tanggal"] = "2026-07-02"
    assert status(run(data, "2026-06-25"), "se22-6") == Status.NOT_DUE
    assert status(run(data), "se22-6") == Status.MET


@pytest.mark.parametrize("state", ["sebagian", "belum"])
def test_what_isn_t_met_is_a_gap_once_the_cycle_closes(data: Any, state: str) -> None:
    entry(data, "se22-6")["status"] = state
    assert status(run(data, "2026-06-25"), "se22-6") == Status.NOT_DUE
    (gap,) = run(data).verdict("se22-6").gaps
    assert gap.status == Status.UNMET
    assert gap.place.pointer.endswith("/status")


def test_groups_of_staff_change_nothing(data: Any) -> None:
    data["kelompok"] = [{"id": k, "nama": k, "jumlah": 320} for k in ("a", "b")]
    data["pelaksanaan"] = {}
    del data["pemenuhan"]
    report = run(data)
    assert status(report, "se22-6") == Status.UNMET
    assert len(report.verdict("se22-6").gaps) == 1


# --- not applicable ------------------------------------------------------------------------


def test_not_applicable_needs_a_reason(data: Any) -> None:
    said = entry(data, "se22-7-madya")
    said["status"] = "tidak_berlaku"
    assert status(run(data), "se22-7-madya") == Status.UNPROVEN
    said["catatan"] = "   "
    assert status(run(data), "se22-7-madya") == Status.UNPROVEN
    said["catatan"] = "Tidak ada pejabat madya (fiktif)"
    verdict = run(data).verdict("se22-7-madya")
    assert verdict.status == Status.NOT_APPLICABLE
    assert verdict.reason
    assert "Tidak ada pejabat madya" in verdict.reason.id
    assert status(run(data), "se22-7") == Status.MET


def test_a_system_that_exists_makes_the_step_inapplicable_only_with_evidence(data: Any) -> None:
    data["pemenuhan"].remove(entry(data, "se22-5"))
    wbs = {"id": "org-wbs", "jenis": "wbs", "mulai": "2023-03-06", "bukti": ["lke"]}
    data["organisasi"].append(wbs)
    assert status(run(data), "se22-5") == Status.NOT_APPLICABLE
    wbs["bukti"] = ["tiada"]
    assert status(run(data), "se22-5") == Status.UNPROVEN
    wbs["mulai"] = "2026-07-04"
    assert status(run(data, "2026-07-03"), "se22-5") == Status.UNMET


def test_an_occasion_that_doesn_t_apply_says_nothing_of_the_others(data: Any) -> None:
    entry(data, "se22-8-apel").update(status="tidak_berlaku", catatan="Tanpa apel (fiktif)")
    verdict = run(data).verdict("se22-8")
    assert verdict.status == Status.UNMET
    assert "without evidence" in verdict.gaps[0].message.en, "two reminders leave long pauses"
    for clause in ("se22-8-rapat", "se22-8-pertemuan"):
        data["pemenuhan"].remove(entry(data, clause))
    verdict = run(data).verdict("se22-8")
    assert verdict.status == Status.UNMET
    assert "not stated" in verdict.gaps[0].message.en
    assert status(run(data), "se22-8-apel") == Status.NOT_APPLICABLE


def test_what_doesn_t_apply_needs_no_evidence_and_has_no_pauses(data: Any) -> None:
    for clause in ("se22-8-apel", "se22-8-rapat", "se22-8-pertemuan"):
        data["pemenuhan"].remove(entry(data, clause))
    data["pemenuhan"].append({"ketentuan": "se22-8", "status": "tidak_berlaku", "bukti": ["tiada"],
                              "tanggal": "2026-06-22", "catatan": "Alasan (fiktif)"})  # fmt: skip
    assert status(run(data), "se22-8") == Status.NOT_APPLICABLE


# --- who decides ---------------------------------------------------------------------------


def judged(data: Any, clause: str, said: str) -> Report:
    dossier = loaded(data)
    review = {
        "versi": "1.0", "dosier": dossier.digest, "paket": CIRCULAR, "penelaah": "Evaluator",
        "tanggal": "2026-07-06",
        "penilaian": [{"ketentuan": clause, "status": said, "alasan": "Diperiksa (fiktif)"}],
    }  # fmt: skip
    raw = json.dumps(review).encode()
    found = parse_review(raw, "telaah.json", dossier, circular(), "2026-07-06")
    return check(circular(), dossier, None, "evaluator", found)


def test_what_only_a_person_decides_is_a_claim_to_the_evaluator(data: Any) -> None:
    assert status(run(data), "se22-2") == Status.MET
    report = run(data, mode="evaluator")
    assert status(report, "se22-2") == Status.UNJUDGED
    assert status(report, "se22-4") == Status.MET, "evidence decides this one"
    assert status(judged(data, "se22-2", "terpenuhi"), "se22-2") == Status.MET
    refused = judged(data, "se22-2", "belum_terpenuhi").verdict("se22-2")
    assert refused.status == Status.UNMET
    assert "Diperiksa" in refused.gaps[0].message.id


def test_a_judgement_makes_no_statement(data: Any) -> None:
    data["pemenuhan"].remove(entry(data, "se22-2"))
    assert status(judged(data, "se22-2", "terpenuhi"), "se22-2") == Status.UNMET


# --- entries that lead nowhere -------------------------------------------------------------


def notices(data: Any, pack: Pack | None = None) -> list[str]:
    report = check(pack or circular(), loaded(data))
    return [n.en for n in report.notices if "/pemenuhan" in n.en or "penilaian_ketentuan" in n.en]


def test_an_unknown_entry_is_told_with_the_nearest_id(data: Any) -> None:
    assert notices(data) == []
    entry(data, "se22-4")["ketentuan"] = "se22-44"
    (told,) = notices(data)
    assert "se22-44" in told
    assert "Did you mean “se22-4”?" in told


def test_an_entry_on_a_summary_is_told(data: Any) -> None:
    entry(data, "se22-4")["ketentuan"] = "se22-7"
    assert "“se22-7” isn't a clause met through pemenuhan" in notices(data)[0]


def test_entries_of_another_bundled_pack_are_left_to_it(data: Any) -> None:
    assert any(e["ketentuan"].startswith("rm-") for e in data["pemenuhan"])
    assert notices(data) == []
    assert notices(data, load_pack()) == []
    data["pemenuhan"].append({"ketentuan": "edaran-lain-1", "status": "belum",
                              "tanggal": "2026-06-01"})  # fmt: skip
    assert len(notices(data)) == len(notices(data, load_pack())) == 1


def test_one_clause_has_one_entry(data: Any) -> None:
    data["pemenuhan"].append(dict(entry(data, "se22-4"), status="belum"))
    with pytest.raises(InvalidDossier) as caught:
        loaded(data)
    (problem,) = caught.value.problems
    assert problem.code == "ketentuan-ganda"
    assert problem.pointer == f"/pemenuhan/{len(data['pemenuhan']) - 1}/ketentuan"
    assert "se22-4" in problem.message.en
