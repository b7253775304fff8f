"""`integritas batch`: rows, exit codes, summary, refusals."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from integritas_rules.conclusion import sums_up
from integritas_rules.many.row import NAMED
from integritas_rules.schema.batch import RowOut
from tests.cli.running import HARI_PERTAMA, KABUPATEN, PROVINSI, both, call, refused
from tests.support import EXAMPLES, pack


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three dossiers, one of which can't be read."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "d").mkdir()
    shutil.copy(KABUPATEN, tmp_path / "d/a.json")
    shutil.copy(PROVINSI, tmp_path / "d/b.json")
    (tmp_path / "d/c.json").write_text('{"nip": "19700101 199503 1 001"}')
    return tmp_path


def test_a_row_for_each_and_what_is_wrong_stays_in_its_row(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    left = call(capsys, "batch", "d")
    assert left.code == 2
    rows = [json.loads(line) for line in left.out.splitlines()]
    for row in rows:
        RowOut.model_validate(row)
    assert [(r["n"], r["file"], r.get("conclusion")) for r in rows] == [
        (1, "d/a.json", "patuh"),
        (2, "d/b.json", "belum_patuh"),
        (3, "d/c.json", None),
    ]
    assert rows[2]["problems"]
    assert rows[2]["problems"][0]["line"] == 1
    assert "199503" not in left.out + left.err


def test_the_row_says_what_the_report_says(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = json.loads(call(capsys, "batch", "d/b.json").out)
    report = json.loads(call(capsys, "check", "d/b.json", "--format", "json").out)
    assert row["conclusion"] == report["conclusion"]
    assert row["digest"] == report["dossier"]["digest"]
    assert {"part": row["progress"], "whole": row["progress_of"]} == report["progress"]
    figure = {"part": row["completeness"], "whole": row["completeness_of"]}
    assert figure == report["completeness"]
    gaps = report["summary"]["root_gaps"]
    assert {s: row[s] for s in ("error", "warning", "advice")} == {
        s: gaps[s] for s in ("error", "warning", "advice")
    }
    roots = [
        (v["clause"], g["severity"], g["location"]["pointer"], g["location"]["line"])
        for v in report["verdicts"]
        for g in v["gaps"]
        if g["caused_by"] is None
    ]
    assert [(g["clause"], g["severity"], g["pointer"], g["line"]) for g in row["gaps"]] == roots
    named = {v["clause"]: v["status"] for v in report["verdicts"]}
    every = [(clause, status) for status in NAMED for clause in row[status]]
    assert len(every) > 20
    assert all(named[clause] == status for clause, status in every)
    left = set(named) - {clause for clause, _ in every}
    summaries = {c.id for c in pack().clauses.values() if sums_up(c)}
    assert {named[c] for c in left - summaries} == {"terpenuhi"}
    assert row["stage"] == "pelaksanaan"
    assert row["ended"][:2] == ["pembentukan_tim", "deklarasi_komitmen"]


@pytest.mark.parametrize(
    ("names", "options", "code"),
    [
        ([KABUPATEN], [], 0),
        ([HARI_PERTAMA], [], 0),
        ([HARI_PERTAMA], ["--fail-on-unjudged"], 0),
        ([KABUPATEN], ["--modus", "evaluator", "--fail-on-unjudged"], 1),
        ([KABUPATEN, PROVINSI], [], 1),
        ([PROVINSI], ["--fail-on", "warning"], 1),
    ],
)
def test_the_exit_code_is_the_highest_as_for_check(
    names: list[str], options: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(capsys, "batch", *names, *options).code == code
    assert call(capsys, "check", *names, *options, "-q").code == code


def test_the_summary_has_denominators_in_both_languages(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    indonesian, english = both(capsys, "batch", "d")
    assert "error: 1 dari 3" in indonesian.err
    assert "severity error: 1 of 3" in english.err
    assert indonesian.out == english.out
    assert call(capsys, "batch", "d", "-q").err == ""


def test_a_file_and_parquet_hold_the_same_rows(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    duckdb = pytest.importorskip("duckdb")
    shown = call(capsys, "batch", "d").out
    assert call(capsys, "batch", "d", "-o", "h.ndjson").out == ""
    assert Path("h.ndjson").read_text(encoding="utf-8") == shown
    call(capsys, "batch", "d", "-o", "h.parquet")
    first = Path("h.parquet").read_bytes()
    call(capsys, "batch", "d", "-o", "h.parquet")
    assert Path("h.parquet").read_bytes() == first
    names = [c[0] for c in duckdb.sql("DESCRIBE SELECT * FROM 'h.parquet'").fetchall()]
    rows = duckdb.sql("SELECT * FROM 'h.parquet'").fetchall()
    for line, row in zip(shown.splitlines(), rows, strict=True):
        found = dict(zip(names, row, strict=True))
        expected = json.loads(line)
        assert {k: found[k] for k in expected} == expected
        assert all(found[k] is None for k in set(found) - set(expected))
    assert sorted(p.name for p in folder.iterdir()) == ["d", "h.ndjson", "h.parquet"]


def test_parameters_day_and_mode_reach_the_workers(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--param", "jeda_terpanjang=10", "--as-of", "2025-10-01", "--modus", "evaluator")
    one = call(capsys, "batch", "d", *options, "--workers", "1").out
    assert call(capsys, "batch", "d", *options, "--workers", "2").out == one
    row = json.loads(one.splitlines()[1])
    assert (row["as_of"], row["mode"]) == ("2025-10-01", "evaluator")
    assert row["parameters"] != json.loads(call(capsys, "batch", "d/b.json").out)["parameters"]
    assert row["warning"] > 3


def test_mistakes_are_told_before_any_work(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for args in (
        ("batch", "tidak-ada"),
        ("batch", "d", "--format", "parquet"),
        ("batch", "d", "-o", "tidak/ada.ndjson"),
        ("batch", "d", "--as-of", "kemarin"),
        ("batch", "d", "--pack", "tidak-ada"),
        ("batch", "d", "--workers", "0"),
        ("batch", "d", "--scheduler", "bukan alamat"),
    ):
        refused(capsys, *args)
    assert [p.name for p in folder.iterdir()] == ["d"]


@pytest.mark.parametrize(
    ("args", "extra", "module"),
    [(("-o", "h.parquet"), "recap", "duckdb"), (("--scheduler", "tcp://x:1"), "dask",
                                                "distributed")],
)  # fmt: skip
def test_a_missing_extra_is_told_with_its_command(
    args: tuple[str, ...],
    extra: str,
    module: str,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("integritas_rules.cli.batch_extras.find_spec", lambda _: None)
    _, english = refused(capsys, "batch", "d", *args)
    assert module in english
    assert f"pip install 'integritas-rules[{extra}]'" in english


def test_examples_are_rows_by_a_text_that_only_advises_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    left = call(capsys, "batch", str(EXAMPLES), "--pack", "revolusi-mental-asn", "-q")
    rows = [json.loads(line) for line in left.out.splitlines()]
    assert {r["conclusion"] for r in rows} == {None}
    assert {r["stage"] for r in rows} == {None}
