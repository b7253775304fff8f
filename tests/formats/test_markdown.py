"""Markdown, drawn by a parser that isn't ours: text of a file stays text, and a comment fits."""

from __future__ import annotations

import html
import re

import pytest
from markdown_it import MarkdownIt

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.markdown import LIMIT, render
from integritas_rules.formats.markup import escaped, in_html
from integritas_rules.model import Report
from tests.formats.samples import WAIVED, advisory, faulty, hostile, piped, sample, whole
from tests.support import example, run

JOINER = "\N{WORD JOINER}"
HOSTILE = [
    "<img src=x onerror=alert(1)> <!-- </details>",
    "[klik](https://jahat.example) ![x](y) <https://a.example>",
    "`kode` ```x``` ~~coret~~ **tebal** _miring_ $x^2$",
    "a | b || c \\| d \\",
    "# judul", "- butir", "+ butir", "1. butir", "2) butir", "> kutip", "=== ", "    kode", "* x",
    "&lt;b&gt; &amp; &#64;siapa",
    "baris\n\n<b>baru</b>\n| a | b |\n|---|---|",
]  # fmt: skip


def drawn(text: str) -> str:
    return str(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text))


def words(page: str) -> str:
    """What a reader sees of a drawn page."""
    return html.unescape(re.sub(r"<[^>]+>", "", page)).replace(JOINER, "")


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_drawn_as_it_is_and_makes_no_element(text: str) -> None:
    line = " ".join("".join(c if c.isprintable() else "\ufffd" for c in text).split())
    item = drawn(f"- {escaped(text)}\n")
    assert set(re.findall(r"<(\w+)", item)) <= {"ul", "li"}
    assert words(item).strip() == line
    cell = drawn(f"| x |\n| --- |\n| {escaped(text)} |\n")
    assert cell.count("<td>") == 1
    assert words(cell.partition("<tbody>")[2]).strip() == line


@pytest.mark.parametrize(
    "text",
    [
        "@siapa",
        "x@y.example",
        "#12",
        "org/repo#3",
        "GH-4",
        "!5",
        "http://a.b",
        "www.a.b",
        ":smile:",
    ],
)
def test_no_mention_reference_or_link_comes_alive(text: str) -> None:
    for safe in (escaped(text), in_html(text)):
        assert JOINER in safe
        assert safe.replace(JOINER, "") == text


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_report_has_the_elements_of_an_honest_one(text: str) -> None:
    honest, evil = (drawn(render([r], Manner())) for r in (hostile("biasa"), hostile(text)))
    assert re.findall(r"</?\w+", evil) == re.findall(r"</?\w+", honest)


def test_conclusion_counts_and_every_root_gap_are_there() -> None:
    page = render([sample()], Manner("en"))
    seen = words(drawn(page))
    assert "NOT YET COMPLIANT according to self-assessment" in seen
    assert "Gaps: 12 error, 2 warning, 0 advice." in seen
    assert len(re.findall(r"<tr>", drawn(page))) == len(root_gaps(sample().verdicts)) + 1
    for _, gap in root_gaps(sample().verdicts):
        assert gap.message.en in seen
        assert gap.advice.en in seen
    assert "waived by Deputi (fiktif) until 31 December 2025" in seen
    assert WAIVED not in page


def test_other_reports_read_well() -> None:
    assert "ADVICE ONLY" in render([advisory()], Manner("en"))
    assert "KeyError" in render([faulty()], Manner("en"))
    assert "masukan baku" in render([piped()], Manner())
    compliant = render([run(example())], Manner())
    assert "| --- |" not in compliant
    assert "- [ ] " in render([run(example(), mode="evaluator")], Manner())


def fitting(reports: list[Report], lang: str) -> str:
    page = render(reports, Manner(lang))
    assert len(page) <= LIMIT
    return page


def test_what_doesnt_fit_a_comment_is_counted() -> None:
    assert "dibatasi" not in fitting([whole()], "id")
    many = fitting([sample()] * 12, "en")
    assert re.search(r"\n\d+ parts left out, since a comment holds 65536 characters", many)
    assert many.count("<details>") == many.count("</details>")
    assert "dibatasi 65536 karakter" in fitting([sample()] * 300, "id")
