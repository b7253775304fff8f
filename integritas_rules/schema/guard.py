"""Writes ``generated/dossier_fits.py`` and ``generated/review_fits.py``:
``python -m integritas_rules.schema.guard [--check]``.

The function ``look`` in them gives an answer only for data in which pydantic would find nothing
amiss, and none whenever it isn't sure. So most files are passed without pydantic being imported,
and what is wrong with the others is still said by the models alone. With ``--check`` nothing is
written.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from integritas_rules import guarding, resources
from integritas_rules.schema.generate import schema_of

Schema = Mapping[str, Any]

FORMATS = ("dossier", "review")
"""The formats that have a guard."""

_HEAD = '''\
"""Made by ``python -m integritas_rules.schema.guard`` from the models; don't edit by hand."""

from __future__ import annotations

from integritas_rules.hints import Any

from integritas_rules.guarding import DAYS, EXACT, FRACTIONS, Names, Seen, Texts, Unsure, seen


def look(data: Any) -> Seen | None:
    """What is still to be seen in data that the models surely accept; of other data nothing."""
    texts = Texts()
    try:
        return seen(_root(data, texts), texts)
    except (Unsure, KeyError, TypeError):  # a key that is missing, a value that can't be looked up
        return None


'''
_DAY = r"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$(?!\n)"
_IGNORED = {"description", "examples", "default", "title", "$schema", "$id", "$defs"}


class UnknownSchema(Exception):
    """The models use a part of JSON Schema that the generator doesn't know: teach it that."""


class _Writer:
    """Turns schemas into statements; constants are named once and shared."""

    def __init__(self) -> None:
        self.constants: dict[str, str] = {}

    def record(self, name: str, schema: Schema) -> str:
        """The function for one closed object: how many keys it and all in it have."""
        self.only(schema, {"type", "properties", "required", "additionalProperties"})
        if schema["type"] != "object" or schema["additionalProperties"] is not False:
            raise UnknownSchema(name)
        needed = schema.get("required", ())
        lines = ["if type(r) is not dict:", "    raise Unsure"]
        lines += [f"n = {len(needed)}", "inner = 0"]
        for key, field in schema["properties"].items():
            own, nullable = self.plain(field)
            if key in needed:
                lines += [f"v = r[{key!r}]", *self.value(own, "v", 0)]
                continue
            lines += [f"if {key!r} in r:", "    n += 1"]
            inside = self.value(own, "v", 0)
            if nullable:
                lines.append(f"    if (v := r[{key!r}]) is not None:")
                lines += _inside(_inside(inside))
            else:
                lines += [f"    v = r[{key!r}]", *_inside(inside)]
        lines += ["if n != len(r):", "    raise Unsure", "return n + inner"]
        body = "\n    ".join(lines)
        return f"\n\ndef {name}(r: Any, texts: Texts) -> int:\n    {body}\n"

    def plain(self, field: Schema) -> tuple[Schema, bool]:
        """The field itself and whether ``null`` is its alternative."""
        if "anyOf" not in field:
            return field, False
        others = [f for f in field["anyOf"] if f != {"type": "null"}]
        if len(others) != 1 or len(field["anyOf"]) != 2:
            raise UnknownSchema(str(field))
        return others[0], True

    def value(self, schema: Schema, at: str, depth: int) -> Iterator[str]:
        """Statements that leave unless the value named ``at`` is lawful."""
        if "$ref" in schema:
            self.only(schema, {"$ref"})
            yield f"inner += {function_of(schema['$ref'])}({at}, texts)"
        elif "enum" in schema or "const" in schema:
            yield f"if {at} not in {self.choices(schema)}:"
            yield "    raise Unsure"
        elif "pattern" in schema:
            yield f"if {at} not in {(names := self.names(schema))}:"
            yield f"    {names}.learn({at})"
            if ":" in schema["pattern"]:
                yield f"texts.append({at})"  # where colons are counted
        else:
            yield from getattr(self, f"_{schema['type']}")(schema, at, depth)

    def choices(self, schema: Schema) -> str:
        """The name of the set of the texts of which one is lawful."""
        self.only(schema, {"enum", "const", "type"})
        lawful = schema.get("enum") or [schema["const"]]
        # Colons are counted in free texts alone.
        if not all(isinstance(v, str) and ":" not in v for v in lawful):
            raise UnknownSchema(str(schema))
        return self.constant(f"frozenset({sorted(lawful)!r})")

    def names(self, schema: Schema) -> str:
        """The name of the set of the texts of one form."""
        self.only(schema, {"type", "pattern", "format", "maxLength"})
        if (schema.get("format") == "date") != (schema["pattern"] == _DAY):
            raise UnknownSchema(str(schema))
        if schema["pattern"] == _DAY:
            return "DAYS"
        most = schema.get("maxLength", guarding.LONGEST)
        return self.constant(f"Names({schema['pattern']!r}, {most})")

    def _array(self, schema: Schema, at: str, depth: int) -> Iterator[str]:
        self.only(schema, {"type", "items"})
        item, items = f"v{depth}", schema["items"]
        yield from _unless(f"type({at}) is list")
        if "enum" in items:
            yield from _unless(f"{self.choices(items)}.issuperset({at})")
        elif "pattern" in items:
            yield f"if not {(names := self.names(items))}.issuperset({at}):"
            yield f"    {names}.learn_all({at})"
            if ":" in items["pattern"]:
                yield f"texts.extend({at})"
        else:
            yield f"for {item} in {at}:"
            yield from _inside(self.value(items, item, depth + 1))

    def _object(self, schema: Schema, at: str, depth: int) -> Iterator[str]:
        self.only(schema, {"type", "additionalProperties", "propertyNames"})
        key, item = f"k{depth}", f"v{depth}"
        yield from _unless(f"type({at}) is dict")
        yield f"inner += len({at})"
        yield f"for {key}, {item} in {at}.items():"
        named = {"type": "string", **schema.get("propertyNames", {})}
        inside = [*self.value(schema["additionalProperties"], item, depth + 1)]
        inside += self.value(named, key, depth + 1)
        yield from _inside(inside)

    def _string(self, schema: Schema, at: str, _depth: int) -> Iterator[str]:
        self.only(schema, {"type", "minLength", "maxLength"})
        low, high = schema.get("minLength", 0), schema.get("maxLength", guarding.LONGEST)
        # An empty text, or a very long one, is nothing that the guard is ever sure of.
        if low > 1 or high < guarding.LONGEST:
            raise UnknownSchema(str(schema))
        yield f"texts.append({at})"

    def _integer(self, schema: Schema, at: str, _depth: int) -> Iterator[str]:
        self.only(schema, {"type", "minimum", "maximum"})
        yield from _unless(f"type({at}) is int and {_within(schema, at)}")

    def _number(self, schema: Schema, at: str, _depth: int) -> Iterator[str]:
        self.only(schema, {"type", "minimum", "maximum"})
        yield f"if type({at}) is float:"
        yield from _inside(_unless(f"FRACTIONS[0] < abs({at}) < FRACTIONS[1]"))
        yield "    texts.fraction = True"
        yield f"elif type({at}) is not int:"
        yield "    raise Unsure"
        yield from _unless(_within(schema, at))

    def _boolean(self, schema: Schema, at: str, _depth: int) -> Iterator[str]:
        self.only(schema, {"type"})
        yield from _unless(f"type({at}) is bool")

    def constant(self, expression: str) -> str:
        """The name of a constant, the same for the same expression."""
        return self.constants.setdefault(expression, f"_C{len(self.constants)}")

    def only(self, schema: Schema, known: set[str]) -> None:
        """Nothing is passed over in silence."""
        if strange := schema.keys() - known - _IGNORED:
            raise UnknownSchema(f"{sorted(strange)} in {schema}")


def _unless(test: str) -> Iterator[str]:
    yield f"if not ({test}):"
    yield "    raise Unsure"


def _inside(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)


def _within(schema: Schema, at: str) -> str:
    return f"{schema.get('minimum', '-EXACT')} <= {at} <= {schema.get('maximum', 'EXACT')}"


def function_of(reference: str) -> str:
    """The name of the function for a record of the schema."""
    return f"_{reference.rpartition('/')[2].lower()}"


def rendered(name: str) -> str:
    """The exact text of the module for a format. Raises :class:`UnknownSchema`."""
    schema, writer = schema_of(name), _Writer()
    records = [writer.record("_root", schema)]
    records += [writer.record(function_of(name), s) for name, s in schema["$defs"].items()
                if "properties" in s]  # fmt: skip
    constants = "".join(f"{name} = {text}\n" for text, name in writer.constants.items())
    body = f"{constants}{''.join(records)}"
    return (_HEAD if "FRACTIONS" in body else _HEAD.replace("FRACTIONS, ", "")) + body


def main(arguments: list[str]) -> int:
    """Write the modules that are stale, or with ``--check`` only name them: exit code 1."""
    check, stale = "--check" in arguments, []
    for name in FORMATS:
        path = Path(resources.package("generated"), f"{name}_fits.py")
        if not path.is_file() or path.read_text(encoding="utf-8") != rendered(name):
            stale.append(path.name)
            if not check:
                path.write_text(rendered(name), encoding="utf-8")
    sys.stdout.write("".join(f"{name}\n" for name in stale))
    return 1 if stale and check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
