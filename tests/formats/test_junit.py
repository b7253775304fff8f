"""JUnit XML, read back by a library that CI tools use."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.junit import render
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Place, Report, Severity
from tests.formats.samples import WAIVED, advisory, faulty, hostile, sample, whole
from tests.support import example, run


def suites(*reports: Report) -> list[TestSuite]:
    read = JUnitXml.fromstring(render(reports, Manner()).encode())
    return list(read)


def cases(report: Report) -> dict[str, TestCase]:
    [suite] = suites(report)
    return {case.name: case for case in suite}


def outcome(case: TestCase) -> type | None:
    assert len(case.result) < 2
    return type(case.result[0]) if case.result else None


def test_a_suite_a_report_and_a_case_a_clause_in_the_order_of_the_text() -> None:
    first, second = suites(whole(), advisory())
    assert [c.name for c in first] == [v.clause.id for v in whole().verdicts]
    assert (first.tests, second.tests) == (len(whole().verdicts), len(advisory().verdicts))


def test_counts_are_those_of_the_cases() -> None:
    for report in (whole(), faulty()):
        [suite] = suites(report)
        found = Counter(outcome(c) for c in suite)
        assert suite.failures == found[Failure] > 0
        assert suite.skipped == found[Skipped] > 0
        assert suite.errors == found[Error]


def test_each_break_fails_once_and_what_follows_from_it_is_skipped() -> None:
    report, found = whole(), cases(whole())
    grave = (Severity.ERROR, Severity.WARNING)
    broken = {v.clause.id for v, g in root_gaps(report.verdicts) if g.severity in grave}
    assert {name for name, c in found.items() if outcome(c) is Failure} == broken
    follows = found["p60-pemahaman-kriteria"].result[0]
    assert isinstance(follows, Skipped)
    assert "p60-pemahaman-k3" in follows.message


def test_a_failure_says_what_where_why_and_what_to_do_in_both_languages() -> None:
    [failure] = cases(sample())["p60-persiapan-urutan"].result
    assert failure.type == "error"
    assert failure.message.startswith("Rencana Pelatihan dan Kurikulum")
    for words in (
        "Lampiran Bab III.B.1",
        "examples/provinsi-pelaksanaan.json:197:18 /persiapan/kegiatan/4/mulai",
        "tafsir alat",
        "Advice:",
        "Saran:",
        "began on 28 May 2024",
    ):
        assert words in failure.text


def test_two_gaps_of_one_clause_are_one_failure_that_tells_both() -> None:
    [failure] = cases(sample())["p60-utama-terus-menerus"].result
    assert failure.type == "error"
    assert failure.text.count("Saran:") == 2


def test_waived_judged_and_not_due_clauses_are_skipped_with_the_reason() -> None:
    waived = cases(sample())[WAIVED].result[0]
    assert isinstance(waived, Skipped)
    assert "Deputi (fiktif)" in waived.message
    assert "banjir" in waived.message
    waiting = cases(run(example(), mode="evaluator"))
    reasons = {c.result[0].message.partition(":")[0] for c in waiting.values() if c.result}
    assert "perlu penilaian" in reasons


def test_a_failed_check_is_an_error() -> None:
    broken = cases(faulty())[faulty().verdicts[0].clause.id]
    assert outcome(broken) is Error
    assert "KeyError" in broken.result[0].message


def test_advice_alone_passes_and_is_told() -> None:
    data = example()
    for substage in data["pelaksanaan"]["subtahap"]:
        for activity in substage["kegiatan"]:
            activity["cara"] = activity.get("cara", [])[:1]
    report = run(data)
    advised = {v.clause.id for v, g in root_gaps(report.verdicts) if g.severity == Severity.ADVICE}
    assert advised
    for name, case in cases(report).items():
        if name in advised:
            assert outcome(case) is None
            assert "Saran:" in str(case.system_out)


def test_characters_that_xml_forbids_are_replaced_and_markup_stays_text() -> None:
    evil = "a\x00b\x1bc\ufffe<![CDATA[x]]></failure>&lt;"
    [suite] = suites(hostile(evil))
    [failure] = next(c for c in suite if c.name == "p60-persiapan-urutan").result
    assert failure.message == "a\ufffdb\ufffdc\ufffd<![CDATA[x]]></failure>&lt;"


def test_a_gap_without_a_known_line_has_no_made_up_one() -> None:
    report = sample()
    verdicts = tuple(
        replace(v, gaps=tuple(replace(g, place=Place(g.place.pointer)) for g in v.gaps))
        for v in report.verdicts
    )
    assert "None" not in render([replace(report, verdicts=verdicts)], Manner())
