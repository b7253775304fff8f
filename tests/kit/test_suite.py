"""A pack's cases run as a whole, and what they reached: clauses, conditions, the machine."""

from __future__ import annotations

from pathlib import Path

from integritas_rules.kit.coverage import Measure
from integritas_rules.kit.suite import run
from tests.kit.small import FIRST, change, make

_PERMEN = "permenpanrb-60-2020"


def measures(pack: str | Path, *clauses: str) -> dict[str, Measure]:
    suite = run(pack, coverage=True, wanted=lambda t: not clauses or t.clause in clauses)
    assert suite.measures is not None
    return {m.name: m for m in suite.measures}


def test_all_hold_and_nothing_is_kept_of_them(tmp_path: Path) -> None:
    suite = run(make(tmp_path, "fulfilment", "presence", "each", "values", "evidence", "dates"))
    assert len(suite.results) == 16
    assert suite.failed == ()
    assert {r.report for r in suite.results} == {None}
    assert suite.measures is None


def test_one_that_does_not_hold_keeps_its_report(tmp_path: Path) -> None:
    folder = make(tmp_path)
    change(folder / "cases" / "ketentuan.yaml", "status: belum_dibuktikan", "status: terhalang")
    [failed] = run(folder).failed
    assert failed.failures[0].en == f"{FIRST}: expected terhalang, found belum_dibuktikan."
    assert failed.report is not None
    assert failed.report.verdict(FIRST).status == "belum_dibuktikan"


def test_a_condition_is_held_broken_or_waiting(tmp_path: Path) -> None:
    found = measures(make(tmp_path, "judgement"))
    judged = f"{FIRST.removesuffix('1')}judgement"
    for name in ("clauses", "held", "broken"):
        assert (found[name].reached, len(found[name].whole)) == (2, 2), name
    assert found["waiting"].missed == (f"{FIRST}: fulfilment",)
    assert f"{judged}: judgement" in found["waiting"].whole


def test_a_branch_that_no_case_takes_is_named(tmp_path: Path) -> None:
    folder = make(tmp_path)
    cases = folder / "cases" / "ketentuan.yaml"
    cases.write_text(cases.read_text("utf-8").partition("    fails:")[0], encoding="utf-8")
    assert measures(folder)["broken"].missed == (f"{FIRST}: fulfilment",)


def test_a_checklist_has_no_machine(tmp_path: Path) -> None:
    found = measures(make(tmp_path))
    for name in ("states", "transitions", "guards", "reasons"):
        assert found[name].whole == ()


def test_the_machine_is_counted_by_state_transition_guard_and_reason() -> None:
    found = measures(_PERMEN, "p60-persiapan-urutan")
    assert found["clauses"].reached == 1
    assert "pembentukan_tim.selesai" not in found["states"].missed
    assert "mulai:asesmen_awal" not in found["transitions"].missed
    refused = set(found["guards"].whole) - set(found["guards"].missed)
    assert "urutan-kegiatan: mulai:asesmen_awal" in refused
    assert "capaian-sendiri: capai:kesadaran" not in refused
    reasons = set(found["reasons"].whole) - set(found["reasons"].missed)
    assert {r.partition(" < ")[0] for r in reasons} == refused
    assert len(found["reasons"].whole) > len(found["guards"].whole)
