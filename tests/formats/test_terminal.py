"""The page for people: fits 80 columns, reads without colour, and stays in one language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from integritas_rules import check, load_dossier
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.terminal import render
from integritas_rules.model import Report
from tests.support import EXAMPLES, ROOT, example, pack, run

GOLDEN = ROOT / "tests" / "formats" / "golden"


def judged(name: str) -> Report:
    """The report on the example's own file, so that lines and columns are real."""
    dossier = load_dossier(EXAMPLES / f"{name}.json")
    return check(pack(), replace(dossier, name=f"examples/{name}.json"))


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("name", ["kabupaten-patuh", "provinsi-pelaksanaan"])
def test_the_page_is_as_agreed(name: str, lang: str) -> None:
    page = render([judged(name)], Manner(lang))
    expected = GOLDEN / f"{name}.{lang}.txt"
    assert page == expected.read_text(encoding="utf-8")
    assert max(map(len, page.splitlines())) <= 80
    assert "\x1b" not in page


def test_hostile_names_stay_text() -> None:
    data = example("hari-pertama")
    data["instansi"]["nama"] = "Kota [bold]A[/bold] \u202e <b>"
    page = render([run(data)], Manner())
    assert "[bold]A[/bold]" in page
    assert "\u202e" not in page


def test_quiet_is_a_line_or_two_and_verbose_shows_every_clause() -> None:
    report = run(example("provinsi-pelaksanaan"))
    assert len(render([report], Manner(quiet=True)).splitlines()) <= 2
    page = render([report], Manner(verbose=True, width=200))
    assert all(v.clause.id in page for v in report.verdicts)


def test_colour_only_when_asked_for() -> None:
    report = run(example("provinsi-pelaksanaan"))
    assert "\x1b[" in render([report], Manner(colour=True))


def test_english_pages_hold_no_indonesian_sentence() -> None:
    page = render([run(example("provinsi-pelaksanaan"))], Manner("en", verbose=True))
    for word in (" belum ", " sebelum ", " yang ", " dengan ", " pada "):
        assert word not in page.replace("belum patuh", ""), word
