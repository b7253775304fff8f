"""Which sheets and columns a file has: derived from its schema, so that no field is forgotten.

A list of records is a table of its own, with its records' plain fields as columns and the key of
the parent in front; objects inside a record become columns with a dotted name. A file itself is a
table of one record. What is said here holds for writing and for reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from integritas_rules.model import Json, Text

Schema = Mapping[str, Any]
Keys = tuple[str, ...]

DOSSIER, REVIEW = "dossier", "review"
NUMBER, PARENT, MARKS = "no", "induk", "_"
"""Columns that aren't fields: a record's number, its parent's key, what a cell can't tell."""


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a record; ``many`` is a list of such values in one cell."""

    path: Keys
    kind: str
    many: bool
    label: Text
    choices: tuple[str, ...]
    required: bool
    example: Json = field(compare=False)

    @property
    def key(self) -> str:
        """The name in the key row."""
        return ".".join(self.path)


@dataclass(frozen=True, slots=True)
class Table:
    """Records of one kind: those of a list, the entries of a mapping, or the one file."""

    file: str
    path: Keys
    inside: Keys
    title: Text
    columns: tuple[Column, ...]
    children: tuple[Table, ...]
    mapping: bool = False

    @property
    def route(self) -> str:
        """Where the records stand, as ``pelaksanaan/subtahap/*``."""
        return "/".join((*self.path, "*"))

    @property
    def identity(self) -> str | None:
        """The column by which children name their parent: ``id`` where there is one."""
        if not self.path or not self.children:
            return None
        return "id" if any(c.key == "id" and c.required for c in self.columns) else NUMBER

    @property
    def nested(self) -> bool:
        """Whether a record needs to name its parent."""
        return "*" in self.path

    def everything(self) -> Iterator[Table]:
        """This table and all below, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.everything()


@lru_cache
def root(file: str) -> Table:
    """The tables of ``"dossier"`` or ``"review"``, from its JSON Schema."""
    from integritas_rules.schema.generate import schema_of

    schema = schema_of(file)
    return _table(file, (), (), schema, schema, _said(schema))


def table(file: str, *path: str) -> Table:
    """The table of the list at ``path``; ``KeyError`` when there is none."""
    found = {t.path: t for t in root(file).everything()}
    return found[path]


def _table(file: str, path: Keys, inside: Keys, record: Schema, top: Schema, title: Text) -> Table:
    columns: list[Column] = []
    children: list[Table] = []
    below = (*path, "*") if path else ()

    def walk(here: Keys, fields: Schema, needed: bool) -> None:
        wanted = fields.get("required", ())
        for name, spec in fields["properties"].items():
            at, plain = (*here, name), _resolved(spec, top)
            must = needed and name in wanted
            item = _resolved(plain.get("items", {}), top)
            if "properties" in plain:
                walk(at, plain, must)
            elif "properties" in item:
                children.append(_table(file, (*below, *at), at, item, top, _said(spec)))
            elif plain.get("additionalProperties"):
                children.append(_mapping(file, (*below, *at), at, plain, top, _said(spec)))
            else:
                columns.append(_column(at, spec, plain, item, must))

    walk((), record, True)
    return Table(file, path, inside, title, tuple(columns), tuple(children))


def _mapping(file: str, path: Keys, inside: Keys, plain: Schema, top: Schema, title: Text) -> Table:
    names = tuple(plain.get("propertyNames", {}).get("enum", ()))
    value = _resolved(plain["additionalProperties"], top)
    kind = _kind(value)
    columns = (
        Column(("kunci",), "choice" if names else "text", False, _NAME, names, True, None),
        Column(("nilai",), kind, False, _VALUE, (), True, None),
    )
    return Table(file, path, inside, title, columns, (), mapping=True)


def _column(path: Keys, spec: Schema, plain: Schema, item: Schema, required: bool) -> Column:
    value = item or plain
    choices = tuple(str(c) for c in value.get("enum", [value["const"]] if "const" in value else []))
    example = (spec.get("examples") or [None])[0]
    return Column(path, _kind(value), bool(item), _said(spec), choices, required, example)


def _kind(value: Schema) -> str:
    if "enum" in value or "const" in value:
        return "choice"
    if value.get("format") == "date":
        return "date"
    if value.get("type") == "string" and "pattern" in value:
        return "name"
    return {"integer": "integer", "number": "number", "boolean": "boolean"}.get(
        value.get("type", ""), "text"
    )


def _resolved(spec: Schema, top: Schema) -> Schema:
    """A field's schema without the ``null`` alternative and the references."""
    others = [s for s in spec.get("anyOf", ()) if s.get("type") != "null"]
    if others:
        return _resolved(others[0], top)
    if "$ref" in spec:
        found: Schema = top["$defs"][spec["$ref"].rpartition("/")[2]]
        return found
    return spec


def _said(spec: Schema) -> Text:
    indonesian, _, english = spec.get("description", "").partition(" | ")
    return Text(indonesian, english or indonesian)


_NAME, _VALUE = Text("Nama.", "Name."), Text("Nilai.", "Value.")
