"""The JSON report fits its schema, is the same in both languages, and never holds a local path."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from integritas_rules import check, load_dossier, load_pack
from integritas_rules.assuming import assume, setting
from integritas_rules.formats import json_report
from integritas_rules.frozen import replace
from integritas_rules.history.baseline import held_against
from integritas_rules.history.snapshot import from_report
from integritas_rules.loading.pack import bundled_packs
from integritas_rules.model import Status, Text
from integritas_rules.schema.generate import schema_of
from tests.formats.samples import whole
from tests.reviewing import checked, judged, loaded, review
from tests.support import EXAMPLES, ROOT, example, pack, run

NAMES = ("hari-pertama", "kementerian-persiapan", "provinsi-pelaksanaan", "kabupaten-patuh")


@pytest.mark.parametrize("name", NAMES)
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


@pytest.mark.parametrize("own", bundled_packs())
@pytest.mark.parametrize("mode", ["mandiri", "evaluator"])
def test_filled_forms_are_the_data_as_the_standard_library_writes_it(own: str, mode: str) -> None:
    dossiers = [load_dossier(path) for path in sorted(EXAMPLES.glob("*.json"))]
    reports = [check(load_pack(own), dossier, mode=mode) for dossier in dossiers]
    for report in reports:
        assert json_report.render([report]) == _standard(json_report.report_data(report))
    assert json_report.render(reports) == _standard([json_report.report_data(r) for r in reports])


def test_so_are_reviews_waivers_baselines_assumptions_and_faults() -> None:
    report, dossier = whole(), loaded()
    earlier = from_report(run(example("provinsi-pelaksanaan"), as_of="2024-06-01"), "")
    about, status = "p60-b3b-penguatan", "belum_terpenuhi"
    review_ = review(
        dossier,
        penilaian=[judged(about, status, tingkat="tpi")],
        sanggahan=[
            {
                "id": "s-1",
                "ketentuan": about,
                "tanggal": "2026-07-21",
                "jabatan": "Unit (fiktif)",
                "alasan": "100 % \u201csudah\u201d",
                "bukti": [],
            }
        ],
    )
    faulty = replace(
        report,
        verdicts=(
            replace(report.verdicts[0], status=Status.FAULT, reason=Text('%s "a"', "\u2028%")),
            *report.verdicts[1:],
        ),
    )
    reports = [
        report,
        held_against(report, earlier, "acuan.json", "uji"),
        checked(dossier, review_),
        check(pack(), assume(dossier, [setting("/instansi/nama=100 %s")])),
        faulty,
    ]
    assert reports[1].baseline
    assert reports[2].review
    assert any(g.standing for v in reports[1].verdicts for g in v.gaps)
    for own in reports:
        assert json_report.render([own]) == _standard(json_report.report_data(own))
    assert json_report.render(reports) == _standard([json_report.report_data(r) for r in reports])


def _standard(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
