"""The evaluator's file at work: judgements move what only a person decides; waivers set aside."""

from __future__ import annotations

import json
from typing import Any

import pytest

from integritas_rules import check, parse_dossier
from integritas_rules.formats.json_report import report_data
from integritas_rules.loading.review import parse_review
from integritas_rules.model import Conclusion, Report, Status
from tests.support import activity, example, owners, pack

DAY = "2026-07-06"
MET, UNMET = "terpenuhi", "belum_terpenuhi"


def reviewed(
    data: Any,
    judgements: dict[str, str] | None = None,
    waivers: list[dict[str, str]] | None = None,
    mode: str = "evaluator",
    digest: str | None = None,
) -> Report:
    """The report on a dossier with a review of exactly that file."""
    dossier = parse_dossier(json.dumps(data).encode(), "dosier.json")
    said = [
        {"ketentuan": clause, "status": status, "alasan": "Diperiksa di lapangan"}
        for clause, status in (judgements or {}).items()
    ]
    file = {
        "versi": "1.0",
        "dosier": digest or dossier.digest,
        "paket": "permenpanrb-60-2020",
        "penelaah": "Asisten Deputi Integritas (fiktif)",
        "tanggal": DAY,
        "penilaian": said,
        "pengecualian": waivers or [],
    }
    review = parse_review(json.dumps(file).encode(), "telaah.json", dossier, pack(), DAY)
    return check(pack(), dossier, DAY, mode, review)


def pending() -> list[str]:
    """The clauses that await a person in evaluator mode."""
    report = reviewed(example())
    kinds = ("judgement", "attestation")
    return [
        v.clause.id
        for v in report.verdicts
        if v.status == Status.UNJUDGED and v.clause.rules[-1].kind in kinds
    ]


def waiver(clause: str, **changes: str) -> dict[str, str]:
    return {
        "ketentuan": clause,
        "alasan": "Keadaan kahar",
        "jabatan": "Deputi Reformasi Birokrasi (fiktif)",
        "berlaku_mulai": "2026-01-01",
        "berlaku_sampai": "2026-12-31",
        **changes,
    }


def test_judging_everything_pending_makes_it_compliant() -> None:
    assert reviewed(example()).conclusion == Conclusion.UNJUDGED
    report = reviewed(example(), dict.fromkeys(pending(), MET))
    assert report.conclusion == Conclusion.COMPLIANT


def test_a_criterion_judged_unmet_is_a_gap_and_holds_its_gates() -> None:
    leaf = "p60-kesadaran-k3"
    report = reviewed(example(), {**dict.fromkeys(pending(), MET), leaf: UNMET})
    assert owners(report) == [leaf]
    assert report.verdict("p60-kesadaran-kriteria").status == Status.BLOCKED
    assert report.conclusion == Conclusion.NONCOMPLIANT


def test_a_review_of_another_version_is_shown_and_never_applied() -> None:
    every = dict.fromkeys(pending(), MET)
    report = reviewed(example(), every, digest="sha256:" + "0" * 64)
    assert report.conclusion == Conclusion.UNJUDGED
    assert len(report.notices) > len(reviewed(example(), every).notices)


def test_a_waived_clause_is_still_judged_and_counted_apart() -> None:
    data = example()
    data["persiapan"]["kegiatan"].remove(activity(data, "asesmen_awal"))
    clause = "p60-persiapan-3-asesmen"
    assert reviewed(data, mode="mandiri").conclusion == Conclusion.NONCOMPLIANT
    report = reviewed(data, waivers=[waiver(clause)], mode="mandiri")
    verdict = report.verdict(clause)
    assert verdict.status == Status.WAIVED
    assert verdict.unwaived == Status.UNMET
    assert report.conclusion == Conclusion.COMPLIANT
    assert report.waived >= 1
    shown = {v["clause"]: v for v in report_data(report)["verdicts"]}[clause]["waiver"]
    assert shown["office"].startswith("Deputi")


def test_a_waiver_never_covers_an_independent_gap() -> None:
    data = example()
    data["penilaian"] = [
        p for p in data["penilaian"] if p["jenis"] != "akhir" or p["format"] == "tes"
    ]
    next(p for p in data["penilaian"] if p["jenis"] == "akhir")["domain"].remove("keyakinan")
    report = reviewed(data, waivers=[waiver("p60-penilaian")], mode="mandiri")
    assert owners(report) == ["p60-tes-domain-keyakinan"]


@pytest.mark.parametrize(
    "changes",
    [
        {"berlaku_sampai": "2026-07-05"},
        {"berlaku_mulai": "2026-07-07"},
        {"ketentuan": "p60-tiada-ada"},
    ],
)
def test_a_waiver_that_doesnt_hold_fails_closed_and_is_told(changes: dict[str, str]) -> None:
    data = example()
    data["pemanfaatan"] = []
    clause = "p60-penilaian-manfaat"
    report = reviewed(data, waivers=[{**waiver(clause), **changes}], mode="mandiri")
    assert report.verdict(clause).status == Status.UNMET
    assert report.review
    assert report.review.notices


def test_the_last_day_of_a_waiver_counts() -> None:
    data = example()
    data["pemanfaatan"] = []
    held = waiver("p60-penilaian-manfaat", berlaku_mulai=DAY, berlaku_sampai=DAY)
    assert reviewed(data, waivers=[held], mode="mandiri").conclusion == Conclusion.COMPLIANT
