"""`integritas rules new|lint|test`: the workshop of packs, as its user sees it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import both, call, fits, refused
from tests.kit.small import FIRST, NAME, change, make

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return make(tmp_path)


def test_from_nothing_to_a_pack_that_is_used(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = call(capsys, "rules", "new", "pack", NAME, "--document", "SE Menteri X 9/2025")
    assert (made.code, made.out) == (0, "")
    assert f"integritas rules lint ./{NAME}" in made.err
    added = call(capsys, "rules", "new", "rule", f"./{NAME}", f"{NAME}-2", "--kind", "judgement")
    assert added.code == 0
    assert call(capsys, "rules", "lint", f"./{NAME}").code == 0
    assert call(capsys, "rules", "test", f"./{NAME}").code == 0
    check = ("check", f"{NAME}/cases/dasar.json", "--pack", f"./{NAME}", "--format", "json")
    report = json.loads(call(capsys, *check).out)
    assert report["pack"]["id"] == NAME
    assert [p.name for p in tmp_path.iterdir()] == [NAME]


def test_nothing_is_overwritten(capsys: Capture, pack: Path) -> None:
    before = {p: p.read_bytes() for p in pack.rglob("*.*")}
    refused(capsys, "rules", "new", "pack", NAME, "--document", "SE 1")
    refused(capsys, "rules", "new", "rule", f"./{NAME}", FIRST)
    assert {p: p.read_bytes() for p in pack.rglob("*.*")} == before


@pytest.mark.parametrize(
    "args",
    [
        ["pack", "SE 9/2025", "--document", "SE 9/2025"],
        ["pack", "satu", "--document", "SE 9/2025"],
        ["pack", "se-9", "--document", " "],
        ["pack", "se-9", "--document", "SE 9", "--checked", "kemarin"],
        ["pack", "se-9", "--document", "SE 9", "-o", "tidak/ada"],
        ["pack", "se-9"],
        ["rule", f"./{NAME}", "dua"],
        ["rule", f"./{NAME}", f"{NAME}-2", "--kind", "sihir"],
        ["rule", "./tidak-ada", f"{NAME}-2"],
    ],
)
def test_mistakes_are_told(capsys: Capture, pack: Path, args: list[str]) -> None:
    before = sorted(p for p in pack.parent.rglob("*"))
    refused(capsys, "rules", "new", *args)
    assert sorted(p for p in pack.parent.rglob("*")) == before


def test_an_id_is_suggested(capsys: Capture, pack: Path) -> None:
    indonesian, _ = refused(capsys, "rules", "new", "rule", f"./{NAME}", "SE X 9")
    assert "se-x-9" in indonesian


def test_lint_tells_place_rule_and_advice(capsys: Capture, pack: Path) -> None:
    change(pack / "ketentuan.yaml", "    severity: advice", "    severity: error")
    indonesian, english = both(capsys, "rules", "lint", f"./{NAME}")
    assert indonesian.code == 1
    assert f"{NAME}/ketentuan.yaml:11:15: error [too-grave]" in english.out
    assert "Use advice or note" in english.out
    assert english.out.endswith(f"{NAME}: 1 error, 0 warning, 0 advice.\n")
    fits(indonesian.out)
    data = json.loads(call(capsys, "rules", "lint", f"./{NAME}", "--format", "json").out)
    assert data["totals"] == {"error": 1, "warning": 0, "advice": 0}
    [finding] = data["findings"]
    assert (finding["rule"], finding["line"], finding["column"]) == ("too-grave", 11, 15)


def test_a_case_that_fails_shows_what_was_expected_and_the_facts(
    capsys: Capture, pack: Path
) -> None:
    cases = pack / "cases" / "ketentuan.yaml"
    change(cases, "status: belum_dibuktikan", "status: belum_terpenuhi")
    indonesian, english = both(capsys, "rules", "test", f"./{NAME}")
    assert indonesian.code == 1
    fits(english.out)
    assert f"{NAME}/cases/ketentuan.yaml:10:9" in english.out
    assert "expected belum_terpenuhi, found" in english.out
    assert "belum_dibuktikan" in english.out
    assert "is claimed without evidence" in english.out
    assert "[/pemenuhan/0]" in english.out
    assert english.out.endswith(f"{NAME}: 3 trials, 2 hold, 1 don't.\n")
    data = json.loads(call(capsys, "rules", "test", f"./{NAME}", "--format", "json").out)
    assert (data["trials"], data["failed"]) == (3, 1)
    assert [r["holds"] for r in data["results"]] == [True, True, False]
    assert "coverage" not in data


def test_coverage_counts_with_denominators(capsys: Capture, pack: Path) -> None:
    indonesian, english = both(capsys, "rules", "test", f"./{NAME}", "--coverage")
    assert "conditions seen broken: 1 of 1" in english.out
    assert "syarat yang terlihat menjadi celah: 1 dari 1" in indonesian.out
    args = ("rules", "test", f"./{NAME}", "--coverage", "--format", "json")
    names = {c["name"]: c for c in json.loads(call(capsys, *args).out)["coverage"]}
    assert names["waiting"] == {
        "name": "waiting", "reached": 0, "of": 1, "missed": [f"{FIRST}: fulfilment"],
    }  # fmt: skip
    assert names["states"]["of"] == 0


def test_only_the_cases_of_one_clause(capsys: Capture) -> None:
    args = ("rules", "test", "permenpanrb-60-2020", "--clause", "p60-pasal1-2", "--format", "json")
    data = json.loads(call(capsys, *args).out)
    assert {r["clause"] for r in data["results"]} == {"p60-pasal1-2"}
    assert data["failed"] == 0


def test_broken_files_are_told_with_exit_2(capsys: Capture, pack: Path) -> None:
    cases = pack / "cases" / "ketentuan.yaml"
    change(cases, '/pemenuhan/[ketentuan=se-x-9-2025-1]"', '/pemenuhan/[ketentuan=x]"')
    _, english = refused(capsys, "rules", "test", f"./{NAME}")
    assert english.startswith(f"{NAME}/cases/ketentuan.yaml:8:13: The patch finds nothing")
    change(pack / "ketentuan.yaml", "    basis: teks", "    basis: teks\n    warna: biru")
    refused(capsys, "rules", "test", f"./{NAME}")
    refused(capsys, "rules", "test", "./tidak-ada")
    refused(capsys, "rules", "test", "permenpanrb-60-2020", "--clause", "p60-tidak-ada")
    refused(capsys, "rules", "lint", "./tidak-ada")
