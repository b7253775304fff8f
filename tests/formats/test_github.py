"""Annotations: one line a command, at the right place, and none that a file could smuggle in."""

from __future__ import annotations

import re

import pytest

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.github import render
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report
from tests.formats.samples import advisory, faulty, hostile, piped, sample

_LINE = re.compile(r"::(error|warning|notice) ((?:\w+=[^,:\r\n]*,?)+)::([^\r\n]*)")


def commands(report: Report, lang: str = "id") -> list[tuple[str, dict[str, str], str]]:
    """As GitHub's runner reads them: command, members and value, unescaped."""
    found = []
    for line in render([report], Manner(lang)).splitlines():
        match = _LINE.fullmatch(line)
        assert match, line
        members = dict(m.split("=", 1) for m in match[2].split(","))
        found.append((match[1], {k: plain(v) for k, v in members.items()}, plain(match[3])))
    return found


def plain(value: str) -> str:
    for code, char in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        value = value.replace(code, char)
    return value


def test_each_root_gap_stands_at_its_line_the_gravest_first() -> None:
    found = commands(sample())
    roots = root_gaps(sample().verdicts)
    assert len(found) == len(roots) + 1
    levels = [c for c, _, _ in found]
    assert levels == sorted(levels, key=["error", "warning", "notice"].index)
    places = {(m["line"], m["col"]) for _, m, _ in found[:-1]}
    assert places == {(str(g.place.line), str(g.place.column)) for _, g in roots}
    assert {m["file"] for _, m, _ in found} == {"examples/provinsi-pelaksanaan.json"}


def test_a_command_says_what_to_do_and_on_what_it_rests() -> None:
    _, members, said = commands(sample(), "en")[0]
    assert members["title"] == "Six activities in sequence (p60-persiapan-urutan)"
    assert [line.partition(":")[0] for line in said.splitlines()[1:]] == ["Advice", "Source"]
    assert said.endswith("(this tool's reading)")


def test_the_last_line_gives_the_answer() -> None:
    assert commands(sample())[-1][2] == "BELUM PATUH menurut penilaian mandiri"
    assert commands(advisory(), "en")[-1][2].startswith("ADVICE ONLY")


def test_a_failed_check_is_an_error() -> None:
    command, members, said = commands(faulty())[0]
    assert (command, members["title"]) == ("error", faulty().verdicts[0].clause.id)
    assert "KeyError" in said


def test_standard_input_has_no_file() -> None:
    assert [m for _, m, _ in commands(piped()) if "file" in m] == []


@pytest.mark.parametrize(
    "evil",
    [
        "x\n::set-output name=a::b",
        "x\r\n::add-mask::b",
        "x%0A::error::b",
        "x,file=lain.json::b",
        "x\u2028::stop-commands::b\x85::b",
        "##[error]x",
    ],
)
def test_no_text_of_a_file_starts_a_command_or_adds_a_member(evil: str) -> None:
    report = hostile(evil)
    found = commands(report)
    assert len(found) == len(root_gaps(report.verdicts)) + 1
    assert {frozenset(m) for _, m, _ in found[:-1]} == {frozenset({"file", "line", "col", "title"})}
    printed = render([report], Manner())
    assert all(
        line.startswith("::") for line in re.split(r"[\r\n\u2028\u2029\x85]", printed) if line
    )
    if evil.isprintable():
        assert {m["file"] for _, m, _ in found} == {evil}
