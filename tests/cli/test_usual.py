"""Command lines read without click are read as click reads them; all else is left to it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.cli import check, usual
from tests.cli.running import KABUPATEN, call

COMMAND = check.build("id")
OPTIONS = [p for p in COMMAND.params if isinstance(p, click.Option)]
NAMES = [name for option in OPTIONS for name in option.opts]
VALUES = [
    "json",
    "text",
    "error",
    "advice",
    "evaluator",
    "id",
    "en",
    "-",
    "a.json",
    "x=1",
    "-v",
    "",
]
WORDS = st.sampled_from([*NAMES, *VALUES, "--", "-qv", "-ojson", "--help", "-h", "--quiet=1"])
EQUAL = st.builds("{}={}".format, st.sampled_from(NAMES), st.sampled_from(VALUES))
PAIR = st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES))
LINES = st.lists(
    st.tuples(WORDS) | st.tuples(EQUAL) | PAIR | st.just(("dosier.json",)), max_size=6
).map(lambda parts: [word for part in parts for word in part])


def by_click(args: Sequence[str]) -> dict[str, Any]:
    return COMMAND.make_context("check", list(args)).params


@settings(max_examples=400)
@given(LINES)
def test_what_is_understood_is_what_click_understands(args: list[str]) -> None:
    understood = usual.check_given(args)
    if understood is not None:
        assert understood == by_click(args)


@pytest.mark.parametrize("option", OPTIONS, ids=lambda o: o.opts[0])
def test_every_option_is_understood(option: click.Option) -> None:
    choices = getattr(option.type, "choices", ["x"])
    for name in option.opts:
        for value in [None] if option.is_flag else choices:
            args = ["a.json", name, *([value] if value else [])]
            assert usual.check_given(args) == by_click(args)


@pytest.mark.parametrize(
    "line",
    ["", "check", "status a.json", "--lang en check a.json", "check a.json --help", "check -qv a",
     "check a.json --format", "check a.json --format png", "check -- a.json", "check a -o -x"],
)  # fmt: skip
def test_what_is_not_surely_understood_is_left_to_click(line: str) -> None:
    assert usual.usual(line.split()) is None


def test_so_is_completion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_INTEGRITAS_COMPLETE", "bash_source")
    assert usual.usual(["check", "a.json"]) is None


def test_the_version_is_the_same_either_way(capsys: pytest.CaptureFixture[str]) -> None:
    quick, slow = call(capsys, "--version"), call(capsys, "--lang", "en", "--version")
    assert quick == slow
    assert quick.out.startswith("integritas-rules ")


def test_an_interrupt_is_told_in_a_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "run", interrupted)
    assert call(capsys, "check", "a.json") == (2, "", "Dibatalkan.\n")


@pytest.mark.skipif(os.name != "posix", reason="pipes")
@pytest.mark.parametrize("lang", [[], ["--lang", "en"]], ids=["quick", "click"])
def test_a_reader_that_has_gone_is_no_mistake(lang: list[str]) -> None:
    command = [sys.executable, "-m", "integritas_rules", *lang, "check", KABUPATEN]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
