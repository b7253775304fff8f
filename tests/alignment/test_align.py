"""Dossiers: how each deviation is told, and what an alignment has to do with a check."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from integritas_rules import check
from integritas_rules.alignment import Alignment, Kind, Move, align
from integritas_rules.alignment.log import carried
from integritas_rules.alignment.mandate import mandate
from integritas_rules.alignment.rows import rows
from integritas_rules.facts import Facts
from integritas_rules.formats import align_json, align_text
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Basis, Figure, Report
from integritas_rules.schema.generate import schema_of
from integritas_rules.workflow.events import surplus_of
from tests.alignment.cases import CHANGES
from tests.scenarios.test_random_dossiers import DAYS, changed, loaded
from tests.support import ROOT, activity, example, pack, run


def altered(change: str, name: str = "kabupaten-patuh", **settings: str | int) -> Report:
    data = example(name)
    CHANGES[change](data)
    return run(data, None, "mandiri", **settings)


def told(alignment: Alignment) -> list[tuple[str, str, str]]:
    """The deviations: kind, event, step."""
    return [(m.kind.value, m.action, m.step) for m, _ in alignment.deviations]


def first(alignment: Alignment) -> Move:
    return alignment.deviations[0][0]


def test_a_lawful_programme_fits_wholly() -> None:
    found = align(run(example()))
    assert found.whole
    assert found.cost == 0
    assert found.fitness == Figure(66, 66)
    assert {m.kind for c in found.courses for m in c.moves} == {Kind.IN_ORDER}
    assert [c.ahead for c in found.courses] == [()]


def test_two_activities_swapped_are_one_that_came_too_early() -> None:
    found = align(altered("two activities swapped"))
    step = "deklarasi_komitmen"
    assert told(found) == [("terlalu_dini", "mulai", step), ("terlalu_dini", "selesai", step)]
    move = first(found)
    assert move.clause.id == "p60-persiapan-urutan"
    assert move.guard
    assert move.guard.id == "urutan-kegiatan"
    assert [(e.action, e.step) for e in move.others] == [("selesai", "pembentukan_tim")]
    assert move.place
    assert move.place.pointer == "/persiapan/kegiatan/1/mulai"
    assert move.cost == 2
    assert found.fitness == Figure(62, 66)


def test_an_activity_left_out_is_skipped_under_its_own_clause() -> None:
    found = align(altered("an activity left out"))
    assert told(found) == [("terlewat", e, "asesmen_awal") for e in ("mulai", "selesai")]
    assert first(found).clause.id == "p60-persiapan-3-asesmen"
    assert first(found).event is None
    assert first(found).place is None


def test_the_first_activity_last_is_late() -> None:
    found = align(altered("the first activity last"))
    assert told(found) == [("terlambat", e, "pembentukan_tim") for e in ("mulai", "selesai")]
    assert {m.clause.id for m, _ in found.deviations} == {"p60-persiapan-urutan"}


@pytest.mark.parametrize("change", ["an activity twice", "an activity twice, first too soon"])
def test_an_activity_twice_is_extra_and_the_other_in_order(change: str) -> None:
    report = altered(change)
    found = align(report)
    assert {kind for kind, _, _ in told(found)} == {"tambahan"}
    places = {m.place.pointer for m, _ in found.deviations if m.place}
    last = len(report.dossier.data["persiapan"]["kegiatan"]) - 1
    assert places == {f"/persiapan/kegiatan/{last}/{field}" for field in ("mulai", "selesai")}


def test_a_revision_is_no_event() -> None:
    data = example()
    own = activity(data, "rencana_aksi")
    data["persiapan"]["kegiatan"].append(
        {**own, "id": "lagi", "menggantikan": own["id"], "alasan": "Perubahan anggaran"}
    )
    assert align(run(data)).cost == 0


def test_an_assessment_before_all_else_is_early() -> None:
    found = align(altered("assessed before all else"))
    assert told(found) == [("terlalu_dini", e, "penilaian_akhir") for e in ("mulai", "selesai")]
    assert first(found).clause.id == "p60-penilaian-setelah"


def test_an_overlap_rests_on_our_reading_and_a_reversal_on_the_words() -> None:
    overlap = align(run(example("provinsi-pelaksanaan")))
    assert first(overlap).step == "kurikulum"
    assert first(overlap).basis == Basis.READING
    reversal = align(altered("two activities swapped"))
    assert [m.basis for m, _ in reversal.deviations] == [Basis.TEXT, Basis.TEXT]


def test_parameters_change_the_mandated_order() -> None:
    data = example()
    one, two = activity(data, "pembentukan_tim"), activity(data, "deklarasi_komitmen")
    two["mulai"] = one["mulai"]
    assert align(run(data)).cost == 2
    assert align(run(data, urutan_kegiatan="mulai_ke_mulai")).cost == 0


def test_groups_go_their_own_way_and_share_what_all_staff_did() -> None:
    report = run(example("provinsi-pelaksanaan"))
    found = align(report)
    assert [c.group for c in found.courses] == ["opd-induk", "uptd"]
    groups = {m.step: own for m, own in found.deviations}
    assert groups == {
        "kurikulum": ("opd-induk", "uptd"),
        "pemahaman": ("opd-induk",),
        "kesadaran": ("uptd",),
    }


def test_what_is_not_due_yet_is_no_deviation() -> None:
    found = align(run(example("kementerian-persiapan")))
    assert not found.whole
    assert found.cost == 0
    assert ("mulai", "penilaian_akhir") in found.courses[0].ahead
    past = align(run(example(), "2024-05-20"))
    assert past.cost == 0
    assert past.courses[0].ahead


def test_a_final_submission_must_hold_the_whole_order() -> None:
    data = example()
    data["pemanfaatan"] = []
    found = align(run(data))
    assert told(found) == [("terlewat", e, "pemanfaatan") for e in ("mulai", "selesai")]


def test_nothing_has_happened_on_the_first_day() -> None:
    report = run(example("hari-pertama"))
    assert align(report).fitness == Figure(0, 0)
    assert "Belum ada peristiwa" in align_text.render(report, align(report), Manner())


def test_what_was_carried_over_is_done_at_the_start() -> None:
    data = example()
    own = activity(data, "kurikulum")
    data["siklus"]["nomor"] = 2
    data["siklus"]["dibawa_dari"] = [
        {"siklus": 1, "kegiatan": "kurikulum", "berlaku_sampai": "2030-01-01",
         "bukti": next(iter(own["keluaran"].values()))}
    ]  # fmt: skip
    data["persiapan"]["kegiatan"].remove(own)
    report = run(data)
    found = align(report)
    assert found.cost == 0
    assert found.courses[0].worst == 62
    row = next(r for _, part in rows(report, found) for r in part if r.step.id == "kurikulum")
    assert row.carried
    assert row.kind is None


def test_a_text_without_an_order_has_no_alignment() -> None:
    flow = replace(pack().workflow, steps={}, continuous={}, stages=(), guards=())
    report = run(example())
    bare = replace(report, pack=replace(report.pack, workflow=flow))
    assert align(bare).courses == ()
    assert json.loads(align_json.render(bare, align(bare)))["alignment"] is None


def test_an_overlap_of_stages_needs_only_the_first_step_of_the_stage() -> None:
    """“Any step of the stage has begun” is no choice here: one activity is always the first."""
    assert len(mandate(pack(urutan_tahap="mulai_ke_mulai").workflow).orders) == 1


def test_a_choice_of_the_first_step_gives_an_order_each() -> None:
    flow = pack(urutan_tahap="mulai_ke_mulai").workflow
    guards = tuple(g for g in flow.guards if g.id != "urutan-kegiatan")
    free = mandate(replace(flow, guards=guards))
    assert len(free.orders) == 6
    begins = {order.names[0] for order in free.orders}
    assert len({tuple(sorted(o.before["mulai:kesadaran"])) for o in free.orders}) == 6
    assert all(name.startswith("mulai:") for name in begins)


# --- against the replay ---


@settings(max_examples=80, suppress_health_check=list(HealthCheck))
@given(changed(valid=True), st.none() | DAYS)
def test_no_refusal_means_no_cost_of_order_and_the_other_way_round(
    data: Any, as_of: str | None
) -> None:
    """Of records that stand once: the replay refuses exactly what an alignment can't place."""
    dossier = loaded(json.dumps(data, ensure_ascii=False).encode())
    if dossier is None:
        return
    report = check(pack(), dossier, as_of)
    facts = Facts(report.pack, dossier, report.as_of, report.mode, None)
    found = align(report)
    for course in found.courses:
        if surplus_of(facts, course.group):
            continue
        order = mandate(report.pack.workflow, carried(report, course.group)).orders[0]
        happened = {m.event: f"{m.action}:{m.step}" for m in course.moves if m.event}
        begun = order.down(happened.values())
        out_of_order = [m for m in course.moves if m.cost and f"{m.action}:{m.step}" in begun]
        assert any(r.event in happened for r in report.trace.refusals) == bool(out_of_order)


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(changed(valid=True), st.randoms(use_true_random=False))
def test_the_order_in_the_file_never_matters(data: Any, random: Any) -> None:
    dossier = loaded(json.dumps(data, ensure_ascii=False).encode())
    if dossier is None:
        return
    shuffled = json.loads(json.dumps(data))
    for items in lists(shuffled):
        random.shuffle(items)
    other = loaded(json.dumps(shuffled, ensure_ascii=False).encode())
    assert other
    assert without_places(check(pack(), dossier)) == without_places(check(pack(), other))


def lists(value: Any) -> list[list[Any]]:
    """Every list of records in a JSON value; groups go in the order in which they are declared."""
    if isinstance(value, dict):
        return [found for k, v in value.items() if k != "kelompok" for found in lists(v)]
    if isinstance(value, list) and all(isinstance(v, dict) for v in value):
        return [value, *(found for v in value for found in lists(v))]
    return []


def without_places(report: Report) -> list[Any]:
    courses = json.loads(align_json.render(report, align(report)))["alignment"]["courses"]
    for course in courses:
        for move in course["moves"]:
            del move["location"]
    return list(courses)


def test_an_alignment_changes_no_verdict() -> None:
    report = altered("two activities swapped")
    before = report.verdicts
    align(report)
    assert report.verdicts == before


# --- shown ---


@pytest.mark.parametrize("change", CHANGES)
def test_the_json_fits_its_schema(change: str) -> None:
    report = altered(change)
    data = json.loads(align_json.render(report, align(report)))
    assert list(Draft202012Validator(schema_of("alignment")).iter_errors(data)) == []


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_page_tells_each_deviation_with_clause_and_place(lang: str) -> None:
    report = altered("two activities swapped")
    found = align(report)
    page = " ".join(align_text.render(report, found, Manner(lang)).split())
    for move, _ in found.deviations:
        assert move.why.in_(lang) in page
        assert move.clause.citation.locator in page
        assert move.place
        assert move.place.pointer in page


def test_an_absent_step_is_told_once() -> None:
    report = altered("an activity left out")
    page = align_text.render(report, align(report), Manner("en"))
    assert page.count("Not recorded: Initial assessment") == 1


def test_two_runs_never_differ(tmp_path: Any) -> None:
    """In processes that order their sets differently."""
    data = example("provinsi-pelaksanaan")
    CHANGES["two activities swapped"](data)
    file = tmp_path / "dosier.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    made = {
        subprocess.run(
            [sys.executable, "-m", "integritas_rules", "align", str(file), "--format", "json"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(made) == 1
