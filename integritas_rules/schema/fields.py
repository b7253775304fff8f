"""The dossier's format as Markdown tables: ``python -m integritas_rules.schema.fields``.

The text is made from the same schema that is committed as ``schemas/dossier.schema.json``; the
page ``docs/dossier-fields.md`` holds it, and a test keeps the two in step.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from integritas_rules.schema.generate import schema_of

Schema = Mapping[str, Any]

_HEAD = """\
# The dossier, field by field | Dosier, isian demi isian

Made by `python -m integritas_rules.schema.fields` from the models behind
[`schemas/dossier.schema.json`](../schemas/dossier.schema.json); don't edit by hand. What the
fields are for, and the rules that no schema can express, are in [dossier.md](dossier.md).

Dibuat oleh perintah di atas; jangan disunting. Kolom: isian, wajib diisi (●), bentuk, arti.
Semua contoh fiktif. All examples are fictitious.
"""
_COLUMNS = "| key | ● | form | Indonesia / English | example |\n| --- | --- | --- | --- | --- |"
_BRIEF = 14
"""So many choices fit in a cell; a longer list stands under the table."""


def rendered() -> str:
    """The whole page."""
    schema = schema_of("dossier")
    return "\n".join([_HEAD, *_sections(schema)]) + "\n"


def _sections(schema: Schema) -> Iterator[str]:
    for place, record in _records(schema):
        indonesian, _, english = record["description"].partition(" | ")
        yield f"## {f'`{place}`' if place else 'The file | Berkas'}\n\n{indonesian} {english}\n"
        yield _COLUMNS
        needed = record.get("required", ())
        fields = record["properties"].items()
        yield "".join(f"{_row(key, field, key in needed)}\n" for key, field in fields)
        for key, field in fields:
            if len(choices := _choices(field)) > _BRIEF:
                yield f"`{key}`: {', '.join(f'`{c}`' for c in choices)}.\n"


def _records(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """Every record with the place where it first stands, in the order of the file."""
    waiting: list[tuple[str, Schema]] = [("", schema)]
    told: set[str] = set()
    while waiting:
        place, record = waiting.pop(0)
        yield place, record
        inside = []
        for key, field in record["properties"].items():
            name = _reference(field)
            if name and name not in told:
                told.add(name)
                tail = "[]" if field.get("type") == "array" else ""
                inside.append((f"{place}.{key}{tail}".lstrip("."), schema["$defs"][name]))
        waiting = inside + waiting


def _row(key: str, field: Schema, needed: bool) -> str:
    indonesian, _, english = field["description"].partition(" | ")
    meaning = f"{indonesian}<br>*{english}*".replace("|", "\\|")
    cells = (f"`{key}`", "●" if needed else "", _form(field), meaning, _example(field))
    return f"| {' | '.join(cells)} |"


def _example(field: Schema) -> str:
    example = field["examples"][0]
    if example in (None, [], {}) or _reference(field):
        return ""
    text = json.dumps(example, ensure_ascii=False)
    return f"`{text}`" if len(text) <= 60 else ""


def _plain(field: Schema) -> Schema:
    """The field itself, when ``null`` is its only alternative."""
    others: list[Schema] = [f for f in field.get("anyOf", ()) if f.get("type") != "null"]
    return others[0] if others else field


def _reference(field: Schema) -> str | None:
    """The name of the record that a field holds, or holds a list of."""
    plain = _plain(field)
    plain = plain.get("items", plain)
    return plain["$ref"].rsplit("/", 1)[1] if "$ref" in plain else None


def _choices(field: Schema) -> list[str]:
    plain = _plain(field)
    plain = plain.get("items", plain)
    return [str(c) for c in plain.get("enum", ())]


def _form(field: Schema) -> str:
    plain = _plain(field)
    if plain.get("type") == "array":
        return f"list: {_form(plain['items'])}"
    if "$ref" in plain:
        return "record"
    if "const" in plain:
        return f"`{plain['const']}`"
    if "enum" in plain:
        few = len(plain["enum"]) <= _BRIEF
        return ", ".join(f"`{c}`" for c in plain["enum"]) if few else "one of those below"
    if "additionalProperties" in plain:
        return f"names with {_form(plain['additionalProperties'])}"
    return f"{_scalar(plain)}{_range(plain)}"


def _scalar(plain: Schema) -> str:
    if plain.get("format") == "date":
        return "date"
    pattern = plain.get("pattern", "")
    if "64" in pattern:
        return "SHA-256"
    if pattern:
        return "clause id" if "[a-z][" in pattern else "id"
    kinds = {"string": "text", "integer": "whole number", "number": "number", "boolean": "yes/no"}
    return kinds[plain["type"]]


def _range(plain: Schema) -> str:
    low, high = plain.get("minimum"), plain.get("maximum")
    if low is None:
        return ""
    return f" from {low:g} to {high:g}" if high is not None else f" from {low:g}"


if __name__ == "__main__":
    sys.stdout.buffer.write(rendered().encode())
