"""Writes ``generated/dossier_fits.py``: ``python -m integritas_rules.schema.guard [--check]``.

The function ``fits`` in it says yes only to data in which pydantic would find nothing amiss, and
no whenever it isn't sure. So most dossiers are passed without pydantic being imported, and what is
wrong with the others is still said by the models alone. With ``--check`` nothing is written.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from integritas_rules import resources
from integritas_rules.schema.generate import schema_of

Schema = Mapping[str, Any]

_HEAD = '''\
"""Made by ``python -m integritas_rules.schema.guard`` from the models; don't edit by hand."""

from __future__ import annotations

from datetime import date
from re import compile as _re

from integritas_rules.hints import Any


def fits(data: Any) -> bool:
    """Whether the models surely accept ``data``; no means only that they must be asked."""
    try:
        return _root(data)
    except (TypeError, ValueError, RecursionError):  # an unhashable value, a day that isn't
        return False


_DAYS: set[str] = set()
"""The days met so far; there are no more than those of two centuries."""


def _is_day(value: str) -> bool:
    if _DAY.match(value) is None or not value.isascii():
        return False
    date.fromisoformat(value)
    _DAYS.add(value)
    return True
'''
_DAY = r"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$(?!\n)"
_IGNORED = {"description", "examples", "default", "title", "$schema", "$id", "$defs"}


class UnknownSchema(Exception):
    """The models use a part of JSON Schema that the generator doesn't know: teach it that."""


class _Writer:
    """Turns schemas into statements; constants are named once and shared."""

    def __init__(self) -> None:
        self.constants: dict[str, str] = {f"_re({_DAY!r})": "_DAY"}

    def record(self, name: str, schema: Schema) -> str:
        """The function for one closed object."""
        self.only(schema, {"type", "properties", "required", "additionalProperties"})
        if schema["type"] != "object" or schema["additionalProperties"] is not False:
            raise UnknownSchema(name)
        lines = ["if r.__class__ is not dict:", "    return False", "n = 0"]
        for key, field in schema["properties"].items():
            needed = key in schema.get("required", ())
            own, nullable = self.plain(field)
            # A null counts as absent, and then the number of keys doesn't come out: asked for.
            lines.append(f"if (v := r.get({key!r})) is not None:")
            lines += [f"    {line}" for line in (*self.value(own, "v", 0), "n += 1")]
            if needed:
                lines += ["else:", "    return False"]
            elif nullable:
                lines += [f"elif {key!r} in r:", "    n += 1"]
        lines.append("return n == len(r)")
        body = "\n    ".join(lines)
        return f"\n\ndef {name}(r: Any) -> bool:\n    {body}\n"

    def plain(self, field: Schema) -> tuple[Schema, bool]:
        """The field itself and whether ``null`` is its alternative."""
        if "anyOf" not in field:
            return field, False
        others = [f for f in field["anyOf"] if f != {"type": "null"}]
        if len(others) != 1 or len(field["anyOf"]) != 2:
            raise UnknownSchema(str(field))
        return others[0], True

    def value(self, schema: Schema, at: str, depth: int) -> Iterator[str]:
        """Statements that return False unless the value named ``at`` is lawful."""
        if "$ref" in schema:
            self.only(schema, {"$ref"})
            yield from _unless(f"{function_of(schema['$ref'])}({at})")
        elif "enum" in schema or "const" in schema:
            self.only(schema, {"enum", "const", "type"})
            lawful = schema.get("enum") or [schema["const"]]
            if not all(isinstance(v, str) for v in lawful):
                raise UnknownSchema(str(schema))
            yield from _unless(f"{at} in {self.constant(f'frozenset({sorted(lawful)!r})')}")
        else:
            yield from getattr(self, f"_{schema['type']}")(schema, at, depth)

    def _array(self, schema: Schema, at: str, depth: int) -> Iterator[str]:
        self.only(schema, {"type", "items"})
        item = f"v{depth}"
        yield from _unless(f"{at}.__class__ is list")
        yield f"for {item} in {at}:"
        yield from (f"    {line}" for line in self.value(schema["items"], item, depth + 1))

    def _object(self, schema: Schema, at: str, depth: int) -> Iterator[str]:
        self.only(schema, {"type", "additionalProperties", "propertyNames"})
        key, item = f"k{depth}", f"v{depth}"
        yield from _unless(f"{at}.__class__ is dict")
        yield f"for {key}, {item} in {at}.items():"
        inside = [*self.value(schema["additionalProperties"], item, depth + 1)]
        if "propertyNames" in schema:
            inside += self.value({"type": "string", **schema["propertyNames"]}, key, depth + 1)
        yield from (f"    {line}" for line in inside)

    def _string(self, schema: Schema, at: str, _depth: int) -> Iterator[str]:
        self.only(schema, {"type", "pattern", "format", "minLength", "maxLength"})
        tests = [f"{at}.__class__ is str"]
        if schema.get("format") == "date":
            tests.append(f"({at} in _DAYS or _is_day({at}))")
            if schema["pattern"] != _DAY:
                raise UnknownSchema(str(schema))
        elif "pattern" in schema:
            search = self.constant(f"_re({schema['pattern']!r}).search")
            tests.append(f"{search}({at})")
        if "minLength" in schema or "maxLength" in schema:
            low, high = schema.get("minLength", 0), schema.get("maxLength")
            tests.append(f"{low} <= len({at})" + (f" <= {high}" if high is not None else ""))
        yield from _unless(" and ".join(tests))

    def _integer(self, schema: Schema, at: str, _depth: int) -> Iterator[str]:
        self.only(schema, {"type", "minimum", "maximum"})
        yield from _unless(f"{at}.__class__ is int{_bounds(schema, at)}")

    def _number(self, schema: Schema, at: str, _depth: int) -> Iterator[str]:
        self.only(schema, {"type", "minimum", "maximum"})
        finite = f"({at}.__class__ is int or {at}.__class__ is float) and -1e300 < {at} < 1e300"
        yield from _unless(f"{finite}{_bounds(schema, at)}")

    def _boolean(self, schema: Schema, at: str, _depth: int) -> Iterator[str]:
        self.only(schema, {"type"})
        yield from _unless(f"{at}.__class__ is bool")

    def constant(self, expression: str) -> str:
        """The name of a constant, the same for the same expression."""
        return self.constants.setdefault(expression, f"_C{len(self.constants)}")

    def only(self, schema: Schema, known: set[str]) -> None:
        """Nothing is passed over in silence."""
        if strange := schema.keys() - known - _IGNORED:
            raise UnknownSchema(f"{sorted(strange)} in {schema}")


def _unless(test: str) -> Iterator[str]:
    yield f"if not ({test}):"
    yield "    return False"


def _bounds(schema: Schema, at: str) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    least = f" and {at} >= {low}" if low is not None else ""
    return least + (f" and {at} <= {high}" if high is not None else "")


def function_of(reference: str) -> str:
    """The name of the function for a record of the schema."""
    return f"_{reference.rpartition('/')[2].lower()}"


def rendered() -> str:
    """The module's exact text. Raises :class:`UnknownSchema`."""
    schema, writer = schema_of("dossier"), _Writer()
    records = [writer.record("_root", schema)]
    records += [writer.record(function_of(name), s) for name, s in schema["$defs"].items()
                if "properties" in s]  # fmt: skip
    constants = "".join(f"{name} = {text}\n" for text, name in writer.constants.items())
    return f"{_HEAD}\n\n{constants}{''.join(records)}"


def main(arguments: list[str]) -> int:
    """Write the module when it is stale, or with ``--check`` only say so by the exit code."""
    path = Path(resources.package("generated"), "dossier_fits.py")
    fresh = path.is_file() and path.read_text(encoding="utf-8") == rendered()
    if not fresh and "--check" not in arguments:
        path.write_text(rendered(), encoding="utf-8")
    sys.stdout.write("" if fresh else f"{path.name}\n")
    return 1 if not fresh and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
