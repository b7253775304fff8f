"""A plan, carried out, gives a dossier that the checker finds lawful, and no step can be spared."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from integritas_rules import InvalidDossier, check, parse_dossier
from integritas_rules.kit.patching import patched
from integritas_rules.model import Conclusion, Pack, Report, Severity
from integritas_rules.plan import Plan, plan
from integritas_rules.plan.edits import applied
from tests.plan.breaking import broken
from tests.support import activity, example, pack, roots, run, substage

STAGES = ["persiapan", "pelaksanaan", "penilaian"]


def errors(report: Report) -> list[str]:
    return [v.clause.id for v, g in roots(report) if g.severity == Severity.ERROR]


def judged(data: Any, mode: str = "mandiri") -> Report:
    """The checker's word on a dossier as a user would give it, through the loader."""
    return check(pack(), parse_dossier(json.dumps(data).encode(), "x.json"), None, mode)


def planned(data: Any, until: str = "kepatuhan", start: str | None = None) -> Plan:
    return plan(run(data), until, start)


@lru_cache
def planned_example(name: str) -> Plan:
    """The plan of an example to compliance, made once."""
    return planned(example(name))


def arrives(made: Plan, after: Report) -> bool:
    """Whether a dossier is where the plan was to lead, by the checker's word alone."""
    if errors(after):
        return False
    if made.until == "kepatuhan":
        judging = Conclusion.UNJUDGED if after.mode == "evaluator" else Conclusion.COMPLIANT
        return after.conclusion in (judging, Conclusion.COMPLIANT)
    flow = made.report.pack.workflow
    stages = [s.id for s in flow.stages]
    wanted = [s for stage in flow.stages[: stages.index(made.until) + 1] for s in stage.steps]
    return all(p.ended for p in after.trace.passages.values() if p.step in wanted)


def holds(made: Plan) -> Report:
    """What every plan promises: nothing is left but what it names; its order is one that works."""
    after = judged(made.applied(), made.report.mode)
    assert set(errors(after)) <= {s.clause.id for s in made.stuck}
    assert arrives(made, after) or made.stuck
    open_still = made.until == "kepatuhan" and made.awaiting
    assert made.reached == (not made.stuck and not open_still)
    numbers = [a.number for a in made.acts]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(need < a.number for a in made.acts for need in a.needs)
    assert all(a.earliest >= made.start for a in made.acts)
    return after


def each_is_needed(made: Plan) -> None:
    """Without any one step it isn't lawful, or no dossier at all; where some of it can't be mended
    anyway, there is more left to do."""
    whole = judged(made.applied(), made.report.mode)
    there = arrives(made, whole)
    for act in made.acts:
        try:
            after = judged(made.applied(without=[act.number]), made.report.mode)
        except InvalidDossier:
            continue
        more = set(errors(after)) - set(errors(whole))
        assert not arrives(made, after) if there else more or act.kind == "ajukan", act.title.en


WITHOUT_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
"""A smaller seed is no simpler dossier."""
QUESTIONS = {
    "seed": st.integers(0, 1_000_000),
    "until": st.sampled_from(["kepatuhan", *STAGES]),
    "mode": st.sampled_from(["mandiri", "mandiri", "evaluator"]),
    "wait": st.sampled_from([0, 0, 45]),
}


def asked(seed: int, until: str, mode: str, wait: int, most: int = 12) -> Plan | None:
    """The plan for a broken dossier, ``wait`` days later; nothing when it can't be read."""
    dossier = broken(seed, most)
    if dossier is None:
        return None
    report = check(pack(), dossier, None, mode)
    start = date.fromisoformat(report.as_of) + timedelta(days=wait)
    return plan(report, until, start.isoformat())


@settings(max_examples=8, phases=WITHOUT_SHRINKING)
@given(**QUESTIONS)
def test_a_plan_carried_out_is_lawful(seed: int, until: str, mode: str, wait: int) -> None:
    made = asked(seed, until, mode, wait)
    if made:
        holds(made)


@settings(max_examples=5, phases=WITHOUT_SHRINKING)
@given(**QUESTIONS)
def test_no_step_of_a_plan_can_be_spared(seed: int, until: str, mode: str, wait: int) -> None:
    made = asked(seed, until, mode, wait, most=3)
    if made and len(made.acts) <= 30:
        each_is_needed(made)


def test_a_plan_costs_few_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    made = list[str]()

    def counted(*args: Any) -> Report:
        made.append(args[1].digest)
        return check(*args)

    monkeypatch.setattr("integritas_rules.plan.desk.check", counted)
    acts = planned(example("kementerian-persiapan"), "pelaksanaan").acts
    assert len(made) < len(acts) / 2


@pytest.mark.parametrize("until", ["penilaian", "kepatuhan"])
def test_each_group_of_staff_has_its_final_assessment(until: str) -> None:
    made = planned(example("kementerian-persiapan"), until)
    assert made.reached
    finals = [p for p in made.applied()["penilaian"] if p["jenis"] == "akhir"]
    groups = {k["id"] for k in example("kementerian-persiapan")["kelompok"]}
    told = {p.get("kelompok") for p in finals}
    assert None in told or told == groups


def test_what_the_unit_can_mend_is_mended_also_where_an_evaluator_decides() -> None:
    data = example()
    substage(data, "penerimaan")["kriteria"][6]["bukti"] = ["tidak-terdaftar"]
    made = plan(judged(data, "evaluator"))
    assert [a.kind for a in made.acts][:1] == ["dokumen"]
    assert made.stuck == ()
    assert "p60-penerimaan-k7" in {c.id for c in made.awaiting}
    holds(made)


def test_offices_that_a_plan_names_are_registered_by_it() -> None:
    data = example("hari-pertama")
    data["pejabat"] = []
    made = planned(data, "persiapan")
    holds(made)
    each_is_needed(made)


def test_a_later_start_doesn_t_end_what_may_go_on() -> None:
    data = example()
    data["pengajuan"] = {"nomor": 1, "tanggal": "2025-02-24", "jenis": "berkala"}
    data["bukti"] = [b for b in data["bukti"] if b["id"] != "sk-tim"]
    del substage(data, "pemahaman")["selesai"]
    del data["pelaksanaan"]["subtahap"][2:]
    made = planned(data, "persiapan", "2025-11-26")
    holds(made)
    each_is_needed(made)


@pytest.mark.parametrize("name", ["hari-pertama", "kementerian-persiapan", "provinsi-pelaksanaan"])
def test_the_examples(name: str) -> None:
    holds(planned_example(name))


def test_the_first_day_s_plan_is_the_whole_programme() -> None:
    made = planned_example("hari-pertama")
    assert made.reached
    steps = {a.step for a in made.acts}
    assert steps >= set(pack().workflow.steps)
    assert sum(a.kind == "nyatakan" for a in made.acts) == 36
    first, last = made.acts[0], made.acts[-1]
    assert (first.step, last.kind) == ("pembentukan_tim", "ajukan")
    assert first.unblocks == max(a.unblocks for a in made.acts)


def test_a_compliant_dossier_needs_nothing() -> None:
    made = planned(example())
    assert (made.acts, made.stuck, made.reached) == ((), (), True)


def test_a_later_start_moves_every_act() -> None:
    data = example()
    del activity(data, "pembentukan_tim")["keluaran"]["selaras_rb"]
    made = planned(data, start="2026-07-20")
    assert [a.kind for a in made.acts] == ["dokumen", "ajukan"]
    assert {a.earliest for a in made.acts} == {"2026-07-20"}
    each_is_needed(made)


def test_a_criterion_missing_from_a_closed_subtahap_is_reached_again_in_order() -> None:
    data = example()
    del substage(data, "kesadaran")["kriteria"][3]
    made = planned(data)
    again = [a.step for a in made.acts if a.kind == "ulangi"]
    assert again == ["pemahaman", "penerimaan", "kepemilikan", "penilaian_akhir", "pemanfaatan"]
    holds(made)
    each_is_needed(made)


def test_what_lies_in_the_past_keeps_its_dates() -> None:
    data = example()
    substage(data, "kesadaran")["kriteria"].pop(3)
    after = planned(data).applied()
    assert after["persiapan"] == data["persiapan"]
    assert [p["mulai"] for p in after["penilaian"]][:3] == [p["mulai"] for p in data["penilaian"]]
    assert len(after["bukti"]) > len(data["bukti"])
    assert all(b["berkas"].startswith("rencana/") for b in after["bukti"][len(data["bukti"]) :])


@pytest.mark.parametrize("kind", ["kurikulum", "asesmen_awal"])
def test_an_order_broken_in_the_past_is_stuck(kind: str) -> None:
    data = example()
    activity(data, kind)["mulai"] = "2024-01-11"
    made = planned(data)
    assert not made.reached
    assert [s.clause.id for s in made.stuck] == ["p60-persiapan-urutan"]
    assert "pengecualian" in made.stuck[0].reason.id
    holds(made)


def test_a_preparation_activity_that_was_left_out_is_stuck_once_the_next_stage_has_begun() -> None:
    data = example()
    data["persiapan"]["kegiatan"].remove(activity(data, "kurikulum"))
    made = planned(data)
    assert [s.clause.id for s in made.stuck] == ["p60-persiapan-5-kurikulum"]
    assert made.acts == ()


def test_while_preparation_runs_an_activity_begun_too_early_is_carried_out_again() -> None:
    data = example("kementerian-persiapan")
    data["persiapan"]["kegiatan"][1]["mulai"] = data["persiapan"]["kegiatan"][0]["mulai"]
    made = planned(data, "persiapan")
    holds(made)
    assert made.reached
    assert "ulangi" in [a.kind for a in made.acts]
    kinds = [k["jenis"] for k in made.applied()["persiapan"]["kegiatan"]]
    assert kinds.count("tambahan") > sum(
        k["jenis"] == "tambahan" for k in data["persiapan"]["kegiatan"]
    )


def test_what_only_a_person_can_judge_says_so() -> None:
    data = example()
    data["penilaian_ketentuan"] = []
    made = planned(data)
    assert made.reached
    assert made.acts
    assert all(a.judgement and a.kind == "nilai" for a in made.acts if a.kind != "ajukan")
    each_is_needed(made)


def test_in_evaluator_mode_judgements_are_the_evaluator_s() -> None:
    report = judged(example(), "evaluator")
    made = plan(report)
    assert made.awaiting
    assert not any(a.judgement for a in made.acts)


def test_facts_after_the_submission_are_handed_in_anew() -> None:
    data = example()
    data["pengajuan"] = {"nomor": 3, "tanggal": "2025-03-01", "jenis": "berkala"}
    made = planned(data)
    assert [a.kind for a in made.acts] == ["ajukan"]
    assert made.applied()["pengajuan"]["nomor"] == 4
    holds(made)


def test_steps_are_in_groups_where_staff_are() -> None:
    made = planned_example("kementerian-persiapan")
    groups = {k["id"] for k in example("kementerian-persiapan")["kelompok"]}
    assert {a.group for a in made.acts if a.kind == "nyatakan"} == groups


def test_the_same_question_gets_the_same_plan() -> None:
    one, other = (planned(example("kementerian-persiapan"), "persiapan") for _ in range(2))
    assert one.acts == other.acts


def test_the_patches_make_the_same_dossier() -> None:
    made = planned(example("kementerian-persiapan"), "persiapan")
    data: Any = example("kementerian-persiapan")
    whole: Any = example("kementerian-persiapan")
    for act in made.acts:
        whole, patch = applied(whole, act.edits)
        data = patched(data, patch)
    assert data == whole == made.applied()


def test_dates_are_dates() -> None:
    for act in planned(example("hari-pertama"), start="2026-03-02").acts:
        assert date.fromisoformat(act.earliest) >= date(2026, 3, 2)


def with_rule(kind: str, **options: Any) -> Pack:
    """The pack with another rule, and a grave one, on a clause that nothing else rests on."""
    own = pack()
    clause = own.clauses["p60-b2e-bersamaan"]
    rule = replace(clause.rules[0], kind=kind, options=options, severity=Severity.ERROR)
    clauses = {**own.clauses, clause.id: replace(clause, rules=(rule,), severity=Severity.ERROR)}
    return replace(own, clauses=clauses, editions=None)


@pytest.mark.parametrize("stated", [[], ["belum"], ["sebagian"]])
def test_what_isn_t_fulfilled_yet_is_fulfilled_and_stated(stated: list[str]) -> None:
    data = example()
    data["pemenuhan"] = [
        {"ketentuan": "p60-b2e-bersamaan", "status": status, "tanggal": "2025-01-01"}
        for status in stated
    ]
    own = with_rule("fulfilment")
    dossier = parse_dossier(json.dumps(data).encode(), "x.json")
    made = plan(check(own, dossier))
    assert made.reached
    [entry] = made.applied()["pemenuhan"]
    assert (entry["status"], entry["tanggal"]) == ("terpenuhi", made.start)
    after = parse_dossier(json.dumps(made.applied()).encode(), "x.json")
    assert check(own, after).conclusion == Conclusion.COMPLIANT


def test_what_is_recorded_is_no_act_to_be_planned() -> None:
    own = with_rule("dates", at="$.persiapan.kegiatan[*]", not_before="2024-03-01")
    made = plan(check(own, parse_dossier(json.dumps(example()).encode(), "x.json")))
    assert not made.reached
    assert made.acts == ()
    assert {s.clause.id for s in made.stuck} == {"p60-b2e-bersamaan"}
    assert "keeps its dates" in made.stuck[0].reason.en
