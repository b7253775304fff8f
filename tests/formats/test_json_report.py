"""The JSON report fits its schema, is the same in both languages, and never holds a local path."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from integritas_rules.formats import json_report
from integritas_rules.schema.generate import schema_of
from tests.support import ROOT, example, pack, run

EXAMPLES = ("hari-pertama", "kementerian-persiapan", "provinsi-pelaksanaan", "kabupaten-patuh")


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("mode", ["mandiri", "evaluator"])
def test_it_fits_the_published_schema(name: str, mode: str) -> None:
    text = json_report.render([run(example(name), mode=mode)])
    assert sorted(Draft202012Validator(schema_of("report")).iter_errors(json.loads(text))) == []
    assert str(ROOT) not in text


def test_each_checkable_clause_stands_exactly_once_in_the_order_of_the_text() -> None:
    data = json_report.report_data(run(example("provinsi-pelaksanaan")))
    assert [v["clause"] for v in data["verdicts"]] == list(pack().checkable)


def test_every_gap_says_why_where_and_what_to_do_in_both_languages() -> None:
    data = json_report.report_data(run(example("provinsi-pelaksanaan")))
    gaps = [g for v in data["verdicts"] for g in v["gaps"]]
    assert gaps
    for gap in gaps:
        assert all(gap[k] for k in ("message", "message_en", "advice", "advice_en"))
        assert gap["message"] != gap["message_en"]
        assert gap["location"]["line"] >= 1
        assert gap["location"]["column"] >= 1


def test_several_dossiers_make_an_array_and_one_an_object() -> None:
    one = run(example("hari-pertama"))
    assert isinstance(json.loads(json_report.render([one])), dict)
    assert len(json.loads(json_report.render([one, one]))) == 2
