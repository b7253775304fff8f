"""Both languages, always: no message lacks one, none mixes them, in the sources and as shown."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pytest

from integritas_rules.cli.words import SUMMARIES
from integritas_rules.formats import FORMATS, Format
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report, Text
from integritas_rules.words import day, number
from tests.cli.running import HARI_PERTAMA, KABUPATEN, KEMENTERIAN, PROVINSI, call
from tests.project.spoken import Pair, blanks, code, foreign, loose, packs
from tests.support import EXAMPLES, example, pack, run

Capture = pytest.CaptureFixture[str]


@lru_cache
def texts() -> tuple[Pair, ...]:
    """All texts of code and packs."""
    return (*code(), *packs())


# --- in the sources --------------------------------------------------------------------------


def test_the_texts_are_found() -> None:
    """So that the tests below can't pass for want of anything to look at."""
    found = texts()
    assert len(found) > 2500
    assert any(p.id == "Periksa dosier: simpulan, celah dan cara memperbaikinya." for p in found)
    assert any("permenpanrb-60-2020" in p.where for p in found)


def test_no_text_lacks_a_language() -> None:
    assert [p for p in texts() if bool(p.id.strip()) != bool(p.en.strip())] == []


def test_both_languages_put_in_the_same_values() -> None:
    assert [p for p in texts() if blanks(p.id) != blanks(p.en)] == []


SAME = {
    "", "–", "Blog", "Coaching", "Domain daya-nalar", "Domain keberanian", "Domain keyakinan",
    "Mentoring", "No.", "Parameter", "Status",
}  # fmt: skip
"""Words that both languages write alike."""


def test_what_reads_the_same_in_both_languages_has_no_words_of_its_own() -> None:
    alike = [p for p in texts() if p.id == p.en and p.id not in SAME]
    assert [p for p in alike if re.search(r"\w", re.sub(r"\{[^{}]*\}", "", p.id))] == []


@pytest.mark.parametrize("lang", ["id", "en"])
def test_no_text_has_words_of_the_other_language(lang: str) -> None:
    mixed = [(p.where, words) for p in texts() if (words := foreign(getattr(p, lang), lang))]
    assert mixed == []


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("Bukti the tim belum ada.", "id", ["the"]),
        ("The team belum ada.", "en", ["belum", "ada"]),
        ("The conclusion “belum patuh” (yang lama) in `dan/atau`.", "en", []),
        ("Tabel 3 No. 1 and Tabel 4", "id", ["and"]),
    ],
)
def test_mixed_sentences_would_be_found(text: str, lang: str, words: list[str]) -> None:
    assert foreign(text, lang) == words


NOT_SPOKEN = {
    # Writes a dossier, which is Indonesian in any language of the interface.
    "integritas_rules/cli/firstday.py",
    # Writes Mermaid, whose keywords are English.
    "integritas_rules/formats/diagram_mermaid.py",
}


@pytest.mark.parametrize("room", ["formats", "cli"])
def test_no_sentence_for_people_stands_outside_a_text(room: str) -> None:
    found = [(at, said) for at, said in loose(room) if at.partition(":")[0] not in NOT_SPOKEN]
    assert found == []


# --- as shown --------------------------------------------------------------------------------


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


@lru_cache
def quoted() -> tuple[str, ...]:
    """What pages repeat as it was written: values of the dossiers, phrases of the regulation."""
    said = {s for file in EXAMPLES.glob("*.json") for s in _strings(json.loads(file.read_bytes()))}
    cited = {s for c in pack().clauses.values() for s in (c.citation.anchor, c.citation.locator)}
    plain = {re.sub("</?i>", "", s) for s in cited}  # as a page quotes a phrase in italics
    spaced = {" ".join(s.split()) for s in said | cited | plain}
    telling = {s for s in spaced if " " in s and (foreign(s, "id") or foreign(s, "en"))}
    return tuple(sorted(telling, key=len, reverse=True))


@lru_cache
def report(name: str, mode: str) -> Report:
    """An example's report, made once."""
    return run(example(name), mode=mode)


def visible(content: str | bytes) -> str:
    """The words that a reader sees: without tags and without what is only quoted."""
    if isinstance(content, bytes):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [archive.read(n) for n in archive.namelist() if re.search(_PARTS, n)]
        content = " ".join(_sentences(part.decode()) for part in parts)
    content = re.sub(r"<(script|style)\b.*?</\1>", " ", content, flags=re.DOTALL)
    content = re.sub(r"</(w:p|si|t|td|th|p|li|h\d|div|span)>", " ", content)
    text = " ".join(html.unescape(re.sub(r"<[!/?a-zA-Z][^>]*>", "", content)).split())
    for said in quoted():
        text = text.replace(said, " ")
    return text


def _sentences(part: str) -> str:
    """Of a workbook only cells that hold a sentence: the others are keys and values of the file."""
    cells = re.findall(r"<si>.*?</si>", part, flags=re.DOTALL)
    if not cells:
        return part
    spoken = (c for c in cells if len(re.sub("<[^>]*>", "", c).split()) > 2)
    return re.sub("“[^”]*”", " ", " ".join(spoken))


_PARTS = r"^word/(document|header\d*|footer\d*)\.xml$|^xl/sharedStrings\.xml$"


def around(text: str, lang: str) -> list[str]:
    """Foreign words in a page, each with what stands about it."""
    return [
        text[max(found.start() - 40, 0) : found.end() + 40]
        for word in dict.fromkeys(foreign(text, lang))
        for found in re.finditer(rf"(?i)\b{word}\b", text)
    ]


@lru_cache
def for_people(form: Format) -> bool:
    """Whether a format speaks a language; machine formats are the same in both."""
    shown = [report("hari-pertama", "mandiri")]
    return form.render(shown, Manner("id")) != form.render(shown, Manner("en"))


def test_pages_for_people_speak_a_language_and_machine_formats_none() -> None:
    assert for_people(FORMATS["text"])
    assert for_people(FORMATS["lhe"])
    assert not for_people(FORMATS["json"])


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_no_output_mixes_the_languages(form: Format, lang: str) -> None:
    if not for_people(form):
        return
    for name in ("provinsi-pelaksanaan", "kementerian-persiapan"):
        for mode in ("mandiri", "evaluator"):
            manner = Manner(lang, width=100_000, verbose=True)
            made = form.render([report(name, mode)], manner)
            assert around(visible(made), lang) == []


COMMANDS = [
    ["status", PROVINSI, "-v"],
    ["status", KEMENTERIAN, "-v"],
    ["status", HARI_PERTAMA],
    ["explain", PROVINSI, "p60-pemahaman-k3", "-v"],
    ["rules", "list"],
    ["rules", "show", "p60-utama-terus-menerus"],
    ["check", "tiada.json"],
    ["check", KABUPATEN, "--as-of", "2024-02-30"],
    ["cek"],
    [],
    *([name, "--help"] for name in SUMMARIES),
]


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("args", COMMANDS, ids=lambda a: " ".join(w.rpartition("/")[2] for w in a))
def test_no_command_mixes_the_languages(capsys: Capture, args: list[str], lang: str) -> None:
    left = call(capsys, *args, "--lang", lang)
    text = visible(f"{left.out}\n{left.err}")
    assert text.strip()
    assert around(text, lang) == []


@pytest.mark.parametrize("lang", ["id", "en"])
def test_no_label_of_a_diagram_mixes_the_languages(capsys: Capture, lang: str) -> None:
    labels = re.findall(r'"([^"]*)"', call(capsys, "diagram", PROVINSI, "--lang", lang).out)
    assert len(labels) > 10
    assert around(visible(" ".join(labels)), lang) == []


# --- dates and numbers -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2026-01-01", Text("1 Januari 2026", "1 January 2026")),
        ("2024-02-29", Text("29 Februari 2024", "29 February 2024")),
        ("2020-09-07", Text("7 September 2020", "7 September 2020")),
        ("2026-12-31", Text("31 Desember 2026", "31 December 2026")),
        ("2026-05-08", Text("8 Mei 2026", "8 May 2026")),
        ("besok", Text("besok", "besok")),
        ("2026-13-01", Text("2026-13-01", "2026-13-01")),
        ("2026-00-10", Text("2026-00-10", "2026-00-10")),
    ],
)
def test_dates_are_written_as_each_language_writes_them(iso: str, said: Text) -> None:
    assert day(iso) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0, Text("0", "0")),
        (999, Text("999", "999")),
        (1000, Text("1.000", "1,000")),
        (11870, Text("11.870", "11,870")),
        (1234567.5, Text("1.234.567,5", "1,234,567.5")),
        (3.25, Text("3,25", "3.25")),
        (-1000, Text("-1.000", "-1,000")),
    ],
)
def test_numbers_have_the_separators_of_each_language(value: float, said: Text) -> None:
    assert number(value) == said


@pytest.mark.parametrize("lang", ["id", "en"])
def test_no_page_for_people_shows_a_machine_s_date(lang: str) -> None:
    shown = report("provinsi-pelaksanaan", "mandiri")
    for form in (FORMATS["text"], FORMATS["lhe"]):
        page = visible(form.render([shown], Manner(lang, width=100_000, verbose=True)))
        assert day(shown.as_of).in_(lang) in page
        assert re.findall(r"(?<![\w-])20\d\d-\d\d-\d\d(?![\w-])", page) == []
