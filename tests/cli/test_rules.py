"""`integritas rules`: lists that can be narrowed, and one clause in full."""

from __future__ import annotations

import json

import pytest

from tests.cli.running import both, call, fits, refused
from tests.support import pack

Capture = pytest.CaptureFixture[str]


def test_all_clauses_are_listed_in_the_order_of_the_text(capsys: Capture) -> None:
    data = json.loads(call(capsys, "rules", "list", "--format", "json").out)
    assert [c["id"] for c in data] == list(pack().clauses)
    for left in both(capsys, "rules", "list"):
        fits(left.out)


@pytest.mark.parametrize(
    ("option", "value"),
    [("modality", "dianjurkan"), ("severity", "error"), ("disposition", "unchecked")],
)
def test_a_filter_keeps_what_fits(capsys: Capture, option: str, value: str) -> None:
    out = call(capsys, "rules", "list", f"--{option}", value, "--format", "json").out
    found = {c[option] for c in json.loads(out)}
    assert found == {value}


def test_grep_looks_at_both_languages_and_the_citation(capsys: Capture) -> None:
    for word in ("berurutan", "SEQUENCE", "Bab III.B.1"):
        out = call(capsys, "rules", "list", "--grep", word, "--format", "json").out
        assert "p60-persiapan-urutan" in {c["id"] for c in json.loads(out)}


def test_show_gives_everything(capsys: Capture) -> None:
    text = call(capsys, "rules", "show", "p60-persiapan-urutan").out
    fits(text)
    assert text.startswith("# rules/permenpanrb-60-2020/bab-3b-1-persiapan.yaml:")
    data = json.loads(call(capsys, "rules", "show", "p60-subtahap", "--format", "json").out)
    assert data["rules"][0]["kind"] == "order"


def test_a_parameter_shows_in_the_rules(capsys: Capture) -> None:
    args = ("rules", "show", "p60-utama-terus-menerus", "--format", "json")
    data = json.loads(call(capsys, *args, "--param", "jeda_terpanjang=60").out)
    assert data["rules"][0]["gap"] == 60


def test_the_group_alone_says_what_there_is(capsys: Capture) -> None:
    indonesian, english = both(capsys, "rules")
    assert indonesian.code == 0
    assert "Usage" not in indonesian.out
    assert "Opsi" not in english.out


@pytest.mark.parametrize(
    "args",
    [["shwo"], ["show"], ["show", "p60-x"], ["list", "--modality", "x"], ["list", "--pack", "x"]],
)
def test_mistakes_are_told(capsys: Capture, args: list[str]) -> None:
    refused(capsys, "rules", *args)
