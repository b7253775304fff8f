"""The JSON Schema and the strict model accept and refuse the same structures."""

from __future__ import annotations

import copy
import functools
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ValidationError

from integritas_rules.schema.base import Record
from integritas_rules.schema.generate import schema_of

FORMATS = ("dossier", "review")
RECORDS = [
    (name, part) for name in FORMATS for part in [None, *sorted(schema_of(name).get("$defs", {}))]
]
QUICK = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


@functools.cache
def whole(name: str) -> dict[str, Any]:
    return schema_of(name)


def part_of(name: str, part: str | None) -> dict[str, Any]:
    return whole(name) if part is None else {**whole(name), **clear(whole(name)["$defs"][part])}


def clear(definition: dict[str, Any]) -> dict[str, Any]:
    return {"properties": {}, "required": [], **definition}


@functools.cache
def strategy(name: str, part: str | None) -> st.SearchStrategy:
    return instances(part_of(name, part), whole(name), 0 if part else 1)


@functools.cache
def validator(name: str, part: str | None) -> Draft202012Validator:
    schema = part_of(name, part)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def model(name: str, part: str | None) -> type[BaseModel]:
    wanted = part or name.capitalize()
    home = f"integritas_rules.schema.{name}"
    (found,) = (
        r for r in Record.__subclasses__() if r.__name__ == wanted and r.__module__.startswith(home)
    )
    return found


def both(name: str, part: str | None, data: Any) -> tuple[bool, bool]:
    try:
        model(name, part).model_validate(data)
        accepted = True
    except ValidationError:
        accepted = False
    return validator(name, part).is_valid(data), accepted


# --- instances from the schema ----------------------------------------------------------------

DATES = st.sampled_from(["2024-02-29", "1900-01-01", "2099-12-31", "2026-06-30"])


def instances(schema: dict[str, Any], root: dict[str, Any], depth: int = 0) -> st.SearchStrategy:
    if "$ref" in schema:
        return instances(root["$defs"][schema["$ref"].rpartition("/")[2]], root, depth)
    if "anyOf" in schema:
        return st.one_of([instances(option, root, depth) for option in schema["anyOf"]])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    made: st.SearchStrategy = MAKERS[schema["type"]](schema, root, depth)
    return made


def objects(schema: dict[str, Any], root: dict[str, Any], depth: int) -> st.SearchStrategy:
    if "properties" not in schema:
        names = st.sampled_from(schema.get("propertyNames", {}).get("enum", ["baik", "é"]))
        return st.dictionaries(names, instances(schema["additionalProperties"], root), max_size=2)
    fields = {k: instances(v, root, depth + 1) for k, v in schema["properties"].items()}
    needed = {k: fields.pop(k) for k in schema.get("required", [])}
    return st.fixed_dictionaries(needed, optional=fields if depth < 2 else {})


def strings(schema: dict[str, Any], _root: dict[str, Any], _depth: int) -> st.SearchStrategy:
    if schema.get("format") == "date":
        return DATES
    if "pattern" in schema:
        return st.from_regex(schema["pattern"]).filter(lambda s: len(s) <= 80)
    return st.text(min_size=schema.get("minLength", 0), max_size=8) | st.just("é" * 2000)


def integers(schema: dict[str, Any], _root: dict[str, Any], _depth: int) -> st.SearchStrategy:
    low, high = schema.get("minimum", -3), schema.get("maximum", 10**6)
    return st.integers(low, high) | st.integers(low, high).map(float)


MAKERS: dict[str, Any] = {
    "object": objects,
    "string": strings,
    "integer": integers,
    "array": lambda s, root, d: st.lists(instances(s["items"], root, d + 1), max_size=2),
    "number": lambda s, _r, _d: (
        st.floats(s.get("minimum", -5), s.get("maximum", 500)) | st.integers(1, 100)
    ),
    "boolean": lambda _s, _r, _d: st.booleans(),
    "null": lambda _s, _r, _d: st.none(),
}


# --- and what may be wrong with them ------------------------------------------------------------


def spots(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every container and key of a value in ``data``."""
    items = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in list(items):
        yield data, key
        if isinstance(value, dict | list):
            yield from spots(value)


ODD = [
    None, True, False, 0, 1, -1, 3.0, 3.5, 4.999, 1e300, 10**30, "", " ", "x", "X", "A b", [], {},
    [1], [None], ["x"], {"x": 1}, {"nama": "x"}, "2024-06-31", "2023-02-29", "2024-02-29\n",
    "20240101", "2024-W01-1", "1899-12-31", "2100-01-01", "0000-01-01", "2024-01-\uff10\uff11",
    "2024-1-1",
    "sk-tim\n", "sk\n", "-sk", "sk-", "a" * 80, "a" * 81, "x" * 2000, "x" * 2001, "é" * 2000,
    "😀" * 2000, "😀" * 2001, "terpenuhi", "terpenuhi ", "0" * 64, "0" * 64 + "\n", "F" * 64,
    "٣", "p60-kesadaran-k1", "p60-kesadaran-k1\n", "1.0", 1.0, "1", "5",
]  # fmt: skip


def spoil(data: Any, dice: random.Random) -> Any:
    """``data`` with one thing changed somewhere."""
    data = copy.deepcopy(data)
    places = list(spots(data)) if isinstance(data, dict | list) else []
    if not places:
        return dice.choice(ODD)
    where, key = dice.choice(places)
    kind = dice.choice(["odd", "odd", "odd", "drop", "add", "newline", "rename"])
    if kind == "odd":
        where[key] = copy.deepcopy(dice.choice(ODD))
    elif kind == "drop":
        del where[key]
    elif kind == "add" and isinstance(where, dict):
        where[dice.choice(["tambahan", "schema_", "$schema", "", "5", "Nama"])] = "x"
    elif kind == "rename" and isinstance(where, dict):
        where[str(key) + "_"] = where.pop(key)
    elif isinstance(where[key], str):
        where[key] += dice.choice(["\n", " ", "\u2028", "\r"])
    return data


@pytest.mark.parametrize(("name", "part"), RECORDS)
@given(data=st.data())
@QUICK
def test_valid_instances_are_accepted_by_both(name: str, part: str | None, data: Any) -> None:
    instance = data.draw(strategy(name, part))
    assert both(name, part, instance) == (True, True)


@pytest.mark.parametrize(("name", "part"), RECORDS)
@given(data=st.data())
@QUICK
def test_spoilt_instances_get_one_answer(name: str, part: str | None, data: Any) -> None:
    instance = data.draw(strategy(name, part))
    dice = random.Random(data.draw(st.integers(0, 2**32)))
    for _ in range(6):
        schema_says, model_says = both(name, part, spoilt := spoil(instance, dice))
        assert schema_says == model_says, spoilt


@pytest.mark.parametrize(("name", "part"), RECORDS)
def test_every_odd_value_in_every_field_gets_one_answer(name: str, part: str | None) -> None:
    schema = part_of(name, part)
    least = smallest(schema, whole(name))
    assert both(name, part, least) == (True, True)
    for key in schema["properties"]:
        for odd in ODD:
            for value in (odd, [odd], {"baik": odd}):
                schema_says, model_says = both(name, part, {**least, key: value})
                assert schema_says == model_says, (key, value)


def smallest(schema: dict[str, Any], root: dict[str, Any]) -> Any:
    """The example of each required field, and of theirs."""
    if "$ref" in schema:
        return smallest(root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    if "properties" not in schema:
        return schema["examples"][0]
    return {
        k: smallest(v if "$ref" not in v else {"$ref": v["$ref"]}, root)
        for k, v in schema["properties"].items()
        if k in schema.get("required", [])
    }


@given(st.recursive(st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)
                    | st.integers() | st.text(), lambda inner: st.lists(inner)
                    | st.dictionaries(st.text(), inner)))  # fmt: skip
@example({})
@QUICK
def test_any_json_gets_one_answer(data: Any) -> None:
    for name in FORMATS:
        schema_says, model_says = both(name, None, data)
        assert schema_says == model_says
