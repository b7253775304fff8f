"""Lints of the words: both languages there and different, advice given, anchors short."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter
from typing import Any

from integritas_rules.kit.lint.desk import Desk, Issue, Loc, Spec, issue
from integritas_rules.loading.yamlfile import YamlFile
from integritas_rules.model import Severity, Text

ANCHOR_WORDS = 8
_ALIKE = 3
"""From so many words on, a sentence that reads the same in both languages wasn't translated."""
_COMMON = {"title", "found", "field"}
_EXTRA = {
    "dates": {"start", "low", "high"},
    "distinct": {"here", "there"},
    "continuity": {"activity", "window"},
}
_GUARD = {"step", "date", "missing"}
_SILENT = ("rollup", "same_as", "order")
"""Kinds without words of their own: summaries, and orders, whose words stand with the guards."""


def blank_text(desk: Desk) -> Iterator[Issue]:
    """A sentence of blanks only, or the same words in both languages."""
    for file in (*desk.sources.files.values(), *desk.sources.sections):
        for at, pair in _pairs((), file.data):
            for lang in ("id", "en"):
                if not pair[lang].strip():
                    yield issue("blank-text", Severity.ERROR, file, (*at, lang), _BLANK, _FILL)
            said = pair["id"].strip()
            if said == pair["en"].strip() and len(said.split()) >= _ALIKE:
                yield issue("same-in-both", Severity.WARNING, file, at, _SAME, _TRANSLATE)


def _pairs(at: Loc, value: Any) -> Iterator[tuple[Loc, dict[str, str]]]:
    """Every sentence in two languages below ``at``."""
    if isinstance(value, dict):
        if set(value) == {"id", "en"}:
            yield at, value
            return
        for key, inner in value.items():
            yield from _pairs((*at, key), inner)
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from _pairs((*at, n), inner)


def missing_words(desk: Desk) -> Iterator[Issue]:
    """A condition that can become a gap needs a message and advice."""
    for file, at, _, rule in desk.rules():
        for key in _needed(rule):
            if not rule.get(key):
                message = _NO_WORDS.within(key=key)
                yield issue(f"missing-{key}", Severity.ERROR, file, at, message, _ADD_WORDS[key])


def _needed(rule: Spec) -> tuple[str, ...]:
    kind = rule["kind"]
    if kind in _SILENT or (kind == "continuity" and not rule.get("missing")):
        return ()
    return ("advice",) if kind == "judgement" else ("message", "advice")


def placeholders(desk: Desk) -> Iterator[Issue]:
    """A ``{word}`` in a message that nothing fills in, or a brace that stands alone."""
    for file, at, _, rule in desk.rules():
        extra = _EXTRA.get(rule["kind"], set()) if not rule.get("overlaps") else set()
        for key in ("message", "advice"):
            for lang, said in (rule.get(key) or {}).items():
                known = _COMMON | extra
                yield from _unfilled(file, (*at, key, lang), said, known)
    flow = desk.sources.files["workflow.yaml"]
    for n, guard in enumerate(flow.data["guards"]):
        for key in ("message", "advice"):
            for lang, said in guard[key].items():
                yield from _unfilled(flow, ("guards", n, key, lang), said, _GUARD)


def _unfilled(file: YamlFile, at: Loc, said: str, known: set[str]) -> Iterator[Issue]:
    try:
        named = {name for _, name, _, _ in Formatter().parse(said) if name is not None}
    except ValueError:
        yield issue("placeholder", Severity.ERROR, file, at, _BRACE, _NO_BRACE)
        return
    for name in sorted(named - known):
        listed = ", ".join(f"{{{k}}}" for k in sorted(known))
        advice = _KNOWN.within(listed=listed)
        yield issue("placeholder", Severity.ERROR, file, at, _UNFILLED.within(name=name), advice)


def anchors(desk: Desk) -> Iterator[Issue]:
    """A clause is cited by a locator and a phrase of one to eight words."""
    for file, at, clause in desk.specs():
        words = len(clause["anchor"].split())
        if words > ANCHOR_WORDS:
            message = _LONG.within(n=words)
            yield issue("long-anchor", Severity.ERROR, file, (*at, "anchor"), message, _SHORTEN)
        for key in ("anchor", "locator"):
            if not clause[key].strip():
                message = _EMPTY.within(key=key)
                yield issue("blank-citation", Severity.ERROR, file, (*at, key), message, _CITE)


LINTS = (blank_text, missing_words, placeholders, anchors)

_BLANK = Text("Kalimat ini kosong.", "This sentence is blank.")
_FILL = Text("Tulis kalimatnya.", "Write the sentence.")
_SAME = Text("Bunyinya sama dalam kedua bahasa.", "It reads the same in both languages.")
_TRANSLATE = Text(
    "Terjemahkan salah satunya; “id” bahasa Indonesia, “en” bahasa Inggris.",
    "Translate one of them; “id” is Indonesian, “en” English.",
)
_NO_WORDS = Text("Syarat ini belum punya “{key}”.", "This condition has no “{key}”.")
_ADD_WORDS = {
    "message": Text(
        "Tulis mengapa ini celah, dalam kedua bahasa.", "Say why it is a gap, in both languages."
    ),
    "advice": Text(
        "Tulis apa yang perlu dilakukan instansi, dalam kedua bahasa.",
        "Say what the agency should do, in both languages.",
    ),
}
_BRACE = Text("Kurung kurawal tidak berpasangan.", "A brace without its partner.")
_NO_BRACE = Text(
    "Hapus kurung kurawalnya, atau gandakan bila memang dimaksud: {{ }}.",
    "Remove the braces, or double them if they are meant: {{ }}.",
)
_UNFILLED = Text("Tidak ada yang mengisi “{name}”.", "Nothing fills in “{name}”.")
_KNOWN = Text("Yang dapat dipakai di sini: {listed}.", "What may be used here: {listed}.")
_LONG = Text(
    "Frasa penanda {n} kata; paling banyak delapan.",
    "The anchor has {n} words; eight at the most.",
)
_SHORTEN = Text(
    "Pakai potongan pendek yang hanya ada satu kali di naskah.",
    "Use a short piece that stands in the text once.",
)
_EMPTY = Text("“{key}” kosong.", "“{key}” is blank.")
_CITE = Text(
    "Tulis seperti tercetak dalam naskah, supaya orang dapat mencarinya.",
    "Write it as printed in the text, so that people can find it.",
)
