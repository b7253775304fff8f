"""NDJSON: each line is a report by itself, valid and whole."""

from __future__ import annotations

import json

from jsonschema import Draft202012Validator

from integritas_rules.formats import json_report
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.ndjson import render
from integritas_rules.schema.generate import schema_of
from tests.formats.samples import advisory, hostile, sample


def test_a_line_is_the_json_report_of_one_dossier() -> None:
    reports = [sample(), advisory(), hostile("a\nb\u2028c\r")]
    lines = render(reports, Manner()).split("\n")
    assert lines.pop() == ""
    judge = Draft202012Validator(schema_of("report"))
    for line, report in zip(lines, reports, strict=True):
        assert json.loads(line) == json_report.report_data(report)
        assert judge.is_valid(json.loads(line))
