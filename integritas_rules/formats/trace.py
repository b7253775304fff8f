"""Anchors against a text, for people and as data: first what to review, then the rest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from integritas_rules.formats.explain_how import what
from integritas_rules.formats.labels import DISPOSITION
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.kit.trace import Fate, Found, Traced
from integritas_rules.loading.echo import HIDDEN
from integritas_rules.loading.personal import holds
from integritas_rules.model import Text


@dataclass(frozen=True, slots=True)
class Subject:
    """What was traced, where each clause stands in its pack, and the name of the text."""

    traced: Traced
    files: Mapping[str, str]
    name: str


def render(subject: Subject, manner: Manner) -> str:
    """The lost first, as a list of rules to review; then the moved; with ``verbose`` all."""
    sheet, traced = Sheet(manner), subject.traced
    lost, moved, stayed = (traced.of(f) for f in (Fate.LOST, Fate.MOVED, Fate.FOUND))
    whole = len(traced.found)
    sheet.line((_FOUND.within(n=whole - len(lost), of=whole, name=subject.name), "bold"))
    sheet.line((_MOVED_FROM if traced.compared else _OUT_OF_ORDER).within(n=len(moved)))
    if traced.compared:
        shifted = sum(f.old_line not in (None, f.line) for f in (*stayed, *moved))
        sheet.line(_SHIFTED.within(n=shifted))
    # That a text and a pack read a table in another order says little: only on demand.
    shown = {_REVIEW: True, _MOVED: traced.compared or manner.verbose, _STAYED: manner.verbose}
    for title, listed in ((_REVIEW, lost), (_MOVED, moved), (_STAYED, stayed)):
        if listed and shown[title]:
            sheet.heading(title.within(n=len(listed)))
            for found in listed:
                _found(sheet, found, subject)
    return sheet.text()


def _found(sheet: Sheet, found: Found, subject: Subject) -> None:
    clause = found.clause
    sheet.line((clause.id, "bold"), " ", clause.citation.locator)
    sheet.line(f"“{clause.citation.anchor}”", indent=2)
    if found.fate != Fate.LOST:
        sheet.line(_line(found), indent=2)
        return
    sheet.field(_FILE, subject.files[clause.id])
    if not clause.rules:
        sheet.line(DISPOSITION[clause.disposition], indent=2)
    for rule in clause.rules:
        sheet.item(what(rule), f" ({rule.kind})")
    if found.old_line:
        sheet.line(_WAS.within(old=found.old_line), indent=2)
    if found.closest:
        said = _words(found.closest.words)
        near = found.closest
        percent = round(near.likeness * 100)
        sheet.line(_CLOSEST.within(line=near.line, words=said, percent=percent), indent=2)
    else:
        sheet.line(_NOTHING, indent=2)


def _line(found: Found) -> Text:
    if found.old_line and found.old_line != found.line:
        return _FROM_TO.within(old=found.old_line, line=found.line)
    return _AT.within(line=found.line)


def _words(words: str) -> Text:
    """Words of the text, unless a personal number is among them."""
    return HIDDEN if holds(words) else Text(words, words)


def to_json(subject: Subject) -> str:
    """The counts, and every clause in the order of the pack."""
    traced = subject.traced
    data = {
        "pack": {"id": traced.pack.id, "version": traced.pack.version},
        "text": subject.name,
        "counts": {
            "anchors": len(traced.found),
            **{f.value: len(traced.of(f)) for f in Fate},
        },
        "anchors": [_data(f, subject) for f in traced.found],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _data(found: Found, subject: Subject) -> dict[str, Any]:
    near, clause = found.closest, found.clause
    return {
        "clause": clause.id,
        "locator": clause.citation.locator,
        "anchor": clause.citation.anchor,
        "fate": found.fate.value,
        "line": found.line,
        "old_line": found.old_line,
        "file": subject.files[clause.id],
        "rules": [rule.kind for rule in clause.rules],
        "closest": near
        and {
            "line": near.line,
            "words": None if holds(near.words) else near.words,
            "likeness": near.likeness,
        },
    }


_FOUND = Text(
    "{n} dari {of} frasa penanda ditemukan dalam {name}.",
    "{n} of {of} anchor phrases found in {name}.",
)
_OUT_OF_ORDER = Text(
    "{n} di antaranya di luar urutan paket.", "{n} of them out of the order of the pack."
)
_MOVED_FROM = Text(
    "{n} di antaranya berpindah dari urutannya dalam naskah lama.",
    "{n} of them moved from their order in the old text.",
)
_SHIFTED = Text(
    "{n} di antaranya kini di baris lain.", "{n} of them now stand on another line."
)  # fmt: skip
_REVIEW = Text("Hilang: tinjau aturannya ({n})", "Lost: review the rule ({n})")
_MOVED = Text("Di luar urutan ({n})", "Out of order ({n})")
_STAYED = Text("Ditemukan ({n})", "Found ({n})")
_FILE = Text("Berkas aturan", "File of the rule")
_AT = Text("baris {line}", "line {line}")
_FROM_TO = Text("baris {old} → {line}", "line {old} → {line}")
_WAS = Text("dahulu di baris {old}", "was on line {old}")
_CLOSEST = Text(
    "paling mirip ({percent}%), baris {line}: “{words}”",
    "closest ({percent}%), line {line}: “{words}”",
)
_NOTHING = Text("Tidak ada bagian naskah yang mirip.", "No passage of the text is like it.")
