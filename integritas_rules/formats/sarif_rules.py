"""A clause as a SARIF rule: what it is, where it stands, what it rests on and how it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from integritas_rules.formats.labels import BASIS, MODALITY, clean, stage_of
from integritas_rules.formats.markup import escaped
from integritas_rules.model import Clause, Pack, Severity, Text

LEVEL = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "note",
    Severity.NOTE: "note",
}
_PROBLEM = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "recommendation",
    Severity.NOTE: "recommendation",
}


def message(text: str) -> dict[str, str]:
    """Plain text as SARIF wants it: braces doubled, nothing that reads as a link."""
    safe = clean(text).replace("{", "{{").replace("}", "}}")
    return {"text": safe.replace("](", "] (")}


def rule(clause: Clause, pack: Pack) -> dict[str, Any]:
    """The rule's metadata; help holds an Indonesian part, then an English one."""
    lines = list(_help(clause, pack))
    source = clause.citation
    return {
        "id": clause.id,
        "shortDescription": message(clause.title.id),
        "fullDescription": message(f"{source.document}, {source.locator}: “{source.anchor}”."),
        "help": {
            "text": "\n\n".join(_paragraph(lines, lang) for lang in ("id", "en")),
            "markdown": "\n\n---\n\n".join(_list(lines, lang) for lang in ("id", "en")),
        },
        "defaultConfiguration": {"level": LEVEL[clause.severity]},
        "properties": {
            "title_en": clause.title.en,
            "citation": {
                "document": source.document,
                "locator": source.locator,
                "anchor": source.anchor,
            },
            "severity": clause.severity.value,
            "basis": clause.basis.value,
            "modality": clause.modality,
            "problem.severity": _PROBLEM[clause.severity],
            "tags": [stage_of(clause, pack).id, clause.basis.value],
        },
    }


_Line = tuple[Text, Text]


def _help(clause: Clause, pack: Pack) -> Iterator[_Line]:
    source = clause.citation
    words = f"{source.document}, {source.locator}: “{source.anchor}”"
    yield _CLAUSE, clause.title
    yield _SOURCE, Text(words, words)
    yield _DUTY, MODALITY[clause.modality]
    yield _BASIS, BASIS[clause.basis]
    yield _WHY, clause.why
    for name in clause.interpretation:
        if reading := pack.readings.get(name):
            yield _READING, reading.default
            yield _BECAUSE, reading.why


def _paragraph(lines: list[_Line], lang: str) -> str:
    said = [f"{label.in_(lang)}: {text.in_(lang)}" for label, text in lines]
    return "\n".join(message(line)["text"] for line in said)


def _list(lines: list[_Line], lang: str) -> str:
    said = [f"- **{label.in_(lang)}:** {escaped(text.in_(lang))}" for label, text in lines]
    return "\n".join(line.replace("{", "{{").replace("}", "}}") for line in said)


_CLAUSE = Text("Ketentuan", "Clause")
_SOURCE = Text("Dasar", "Source")
_DUTY = Text("Sifat", "Kind of duty")
_BASIS = Text("Sandaran", "Rests on")
_WHY = Text("Bobot", "Weight")
_READING = Text("Tafsir", "Reading")
_BECAUSE = Text("Alasan tafsir", "Why so read")
