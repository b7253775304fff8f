"""Every output in the table: agreed to the byte or read by a tool that isn't ours, and steady."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import pytest

from integritas_rules import InvalidSetting
from integritas_rules.formats import FORMATS
from integritas_rules.formats.manner import Manner
from tests.formats.samples import advisory, faulty, goldens, piped, sample, whole
from tests.support import ROOT

READERS = {
    "text": "tests/formats/test_terminal.py",
    "json": "tests/formats/test_json_report.py",
    "oscal": "tests/formats/test_oscal.py",
    "xes": "tests/formats/test_xes.py",
    "html": "tests/formats/test_html_report.py",
    "lhe": "tests/formats/test_lhe.py",
    "lke": "tests/workbook/test_contents.py",
}
"""Where a format without a golden file of its own is agreed or read."""

OF_ONE_AGENCY = ("lhe", "lke")
"""Documents that are addressed to one agency, or filled in by one."""

MACHINE = [f.name for f in FORMATS.values() if f.machine]


def made(name: str, lang: str = "id") -> str | bytes:
    form = FORMATS[name]
    try:
        report = sample() if name in goldens() else whole()
        return form.render([report], Manner(lang, exit_code=1))
    except ModuleNotFoundError:
        assert form.extra
        pytest.skip(f"the extra {form.extra} isn't installed")


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_agreed_or_read_by_an_independent_tool(name: str) -> None:
    told = "make a golden file (docs/formats.md), or name in READERS the test that has it read"
    assert name in goldens() or name in READERS, told
    assert name in goldens() or (ROOT / READERS[name]).is_file()


@pytest.mark.parametrize("name", goldens())
def test_the_output_is_as_agreed(name: str) -> None:
    """When this fails on purpose: ``python -m tests.formats.samples``, then read the change."""
    content = made(name)
    content = content if isinstance(content, bytes) else content.encode()
    assert content == goldens()[name].read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    assert made(name) == made(name)


@pytest.mark.parametrize("name", MACHINE)
def test_machine_formats_are_the_same_in_both_languages(name: str) -> None:
    assert made(name, "id") == made(name, "en")


@pytest.mark.parametrize("name", [n for n in FORMATS if n not in MACHINE])
def test_formats_for_people_speak_the_language_asked_for(name: str) -> None:
    assert made(name, "id") != made(name, "en")


@pytest.mark.parametrize("name", FORMATS)
def test_no_place_on_this_machine_is_told(name: str) -> None:
    content = made(name)
    told = content if isinstance(content, bytes) else content.encode()
    assert str(ROOT).encode() not in told
    assert sys.prefix.encode() not in told


@pytest.mark.parametrize("name", FORMATS)
def test_every_kind_of_report_can_be_shown_and_many_at_once(name: str) -> None:
    assert made(name)
    reports = [whole(), advisory(), faulty(), piped()]
    alone = [FORMATS[name].render([r], Manner()) for r in reports]
    assert all(alone)
    if name in OF_ONE_AGENCY:
        with pytest.raises(InvalidSetting):
            FORMATS[name].render(reports, Manner())
    else:
        assert len(FORMATS[name].render(reports, Manner())) > max(map(len, alone))


def test_an_extra_is_named_only_where_something_is_optional() -> None:
    light = ("text", "json", "ndjson", "sarif", "junit", "csv", "github", "markdown")
    assert [n for n in light if FORMATS[n].extra] == []
    assert [f.module for f in FORMATS.values() if find_spec(f.module) is None] == []
