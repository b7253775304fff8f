"""JSON Patch on text: the data as an independent library has it, the layout as the file has it."""

from __future__ import annotations

import copy
import difflib
import json
from pathlib import Path
from typing import Any

import jsonpatch
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.loading.amending import amended
from integritas_rules.loading.jsonpatch import CantAmend
from integritas_rules.loading.positions import parts_of, pointer_of

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.json"))

SCALARS = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.text(max_size=6)
VALUES = st.recursive(
    SCALARS | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)
LAYOUTS = st.builds(
    lambda indent, colon, ascii_only, ends, mark, tail: (
        indent,
        colon,
        ascii_only,
        ends,
        mark,
        tail,
    ),
    st.sampled_from([None, 0, 1, 2, 4, "\t"]),
    st.sampled_from([": ", ":", " : "]),
    st.booleans(),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from(["", "\n", "\n\n"]),
)


def written(data: Any, layout: tuple[Any, ...]) -> str:
    """The data as a text in one of many layouts."""
    indent, colon, ascii_only, ends, mark, tail = layout
    comma = "," if indent is not None else ", "
    text = json.dumps(data, indent=indent, separators=(comma, colon), ensure_ascii=ascii_only)
    return str(mark) + f"{text}{tail}".replace("\n", ends)


def places(data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The path of every value in the data."""
    keys: Any = data if isinstance(data, dict) else ()
    keys = range(len(data)) if isinstance(data, list) else keys
    return [path, *(p for key in keys for p in places(data[key], (*path, key)))]


@st.composite
def operations(draw: st.DrawFn, data: Any) -> list[dict[str, Any]]:
    """A few operations that can be carried out one after another."""
    made: list[dict[str, Any]] = []
    data = copy.deepcopy(data)
    for _ in range(draw(st.integers(1, 4))):
        operation = draw(_operation(data))
        made.append(operation)
        data = jsonpatch.apply_patch(data, copy.deepcopy([operation]))
    return made


@st.composite
def _operation(draw: st.DrawFn, data: Any) -> dict[str, Any]:
    known = places(data)
    origin = draw(st.sampled_from(known))
    op = draw(st.sampled_from(["add", "replace", "remove", "move", "copy", "test"]))
    if op == "test":
        return {"op": op, "path": pointer_of(origin), "value": at(data, origin)}
    if op == "replace" or not origin:
        return {"op": "replace", "path": pointer_of(origin), "value": draw(VALUES)}
    if op == "remove":
        return {"op": op, "path": pointer_of(origin)}
    if op == "move":
        target = (*origin[:-1], draw(_new_key(at(data, origin[:-1]), 1)))
        return {"op": op, "from": pointer_of(origin), "path": pointer_of(target)}
    holder = draw(st.sampled_from([p for p in known if isinstance(at(data, p), dict | list)]))
    pointer = pointer_of((*holder, draw(_new_key(at(data, holder), 0))))
    if op == "copy":
        return {"op": op, "from": pointer_of(origin), "path": pointer}
    return {"op": "add", "path": pointer, "value": draw(VALUES)}


def _new_key(holder: Any, less: int) -> st.SearchStrategy[Any]:
    """A key that something may be added at: an old one, a new one, or the end."""
    if isinstance(holder, list):
        return st.integers(0, len(holder) - less) | st.just("-")
    return st.text(max_size=4) | st.sampled_from([*sorted(holder), ""])


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        data = data[part]
    return data


@settings(max_examples=200)
@given(st.data())
def test_the_text_holds_the_patched_data(draw: st.DataObject) -> None:
    data, layout = draw.draw(VALUES), draw.draw(LAYOUTS)
    text = written(data, layout)
    patch = draw.draw(operations(data))
    expected = jsonpatch.apply_patch(data, copy.deepcopy(patch))
    changed = amended(text, patch)
    assert same(json.loads(changed.removeprefix("\ufeff")), expected)
    assert changed.startswith("\ufeff") == text.startswith("\ufeff")
    assert ("\r\n" in changed) <= ("\r\n" in text)
    assert changed.replace("\r\n", "").count("\n") == 0 or "\r\n" not in text


def same(one: Any, other: Any) -> bool:
    """Whether the data are the same, true and 1 apart."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@settings(max_examples=150)
@given(st.data())
def test_adding_and_taking_away_again_leaves_the_text_as_it_was(draw: st.DataObject) -> None:
    data, layout = draw.draw(VALUES.filter(lambda v: isinstance(v, dict))), draw.draw(LAYOUTS)
    name = "isian-baru"
    text = written(data, layout)
    more = amended(text, [{"op": "add", "path": f"/{name}", "value": draw.draw(VALUES)}])
    if data:
        assert amended(more, [{"op": "remove", "path": f"/{name}"}]) == text


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_changes_in_the_lines_concerned_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    data = json.loads(text)
    leaves = [p for p in places(data) if p and not isinstance(at(data, p), dict | list)]
    for place in leaves[:: len(leaves) // 40 + 1]:
        pointer = pointer_of(place)
        changed = amended(text, [{"op": "replace", "path": pointer, "value": "lain"}])
        gone, come = _changed_lines(text, changed)
        assert (len(gone), len(come)) == (1, 1), pointer
        renamed = (*place[:-1], "lain")
        if isinstance(place[-1], str):
            operation = {"op": "move", "from": pointer, "path": pointer_of(renamed)}
            assert [len(x) for x in _changed_lines(text, amended(text, [operation]))] == [1, 1]


def _changed_lines(one: str, other: str) -> tuple[list[str], list[str]]:
    rows = list(difflib.ndiff(one.splitlines(), other.splitlines()))
    return [r for r in rows if r.startswith("- ")], [r for r in rows if r.startswith("+ ")]


@pytest.mark.parametrize(
    ("text", "operation", "expected"),
    [
        ('{"a": 1}', ("add", "/b", 2), '{"a": 1, "b": 2}'),
        ('{"a":1}', ("add", "/b", [2, 3]), '{"a":1,"b":[2,3]}'),
        ('{ "a": 1 }', ("add", "/b", {"c": 2}), '{ "a": 1, "b": { "c": 2 } }'),
        ("{}", ("add", "/a", 1), '{"a": 1}'),
        ("{\n}\n", ("add", "/a", 1), '{\n  "a": 1\n}\n'),
        ('{\n\t"a": 1\n}', ("add", "/b", 2), '{\n\t"a": 1,\n\t"b": 2\n}'),
        ('{\r\n  "a": []\r\n}', ("add", "/a/-", {"b": 1}),
         '{\r\n  "a": [\r\n    {\r\n      "b": 1\r\n    }\r\n  ]\r\n}'),
        ('{\n "a": [\n  {"b": 1}\n ]\n}', ("add", "/a/-", {"b": 2}),
         '{\n "a": [\n  {"b": 1},\n  {"b": 2}\n ]\n}'),
        ('{\n "a": [\n  {"b": 1}\n ]\n}', ("add", "/a/0", {"b": 2}),
         '{\n "a": [\n  {"b": 2},\n  {"b": 1}\n ]\n}'),
        ('{\n  "a": ["x"],\n  "b": []\n}', ("add", "/b/-", "y"),
         '{\n  "a": ["x"],\n  "b": ["y"]\n}'),
        ('[1,\n 2, 3]', ("remove", "/1", None), "[1, 3]"),
        ('[1, 2, 3]', ("remove", "/0", None), "[2, 3]"),
        ('{"a": [ 1 ]}', ("remove", "/a/0", None), '{"a": []}'),
        ('{"a": "\\u00e9"}', ("add", "/b", "é"), '{"a": "\\u00e9", "b": "\\u00e9"}'),
        ('{"a": "é"}', ("add", "/b", "é"), '{"a": "é", "b": "é"}'),
        ('{"a": 1.50, "b": 1E2}', ("remove", "/b", None), '{"a": 1.50}'),
        ('{"a": 1, "b": 2, "a": 3}', ("replace", "/a", 4), '{"b": 2, "a": 4}'),
        ('{"a": 1, "b": 2, "a": 3}', ("remove", "/a", None), '{"b": 2}'),
        ("[]", ("add", "/-", "\ud800"), '["\\ud800"]'),
    ],
)  # fmt: skip
def test_layouts(text: str, operation: tuple[str, str, Any], expected: str) -> None:
    op, path, value = operation
    patch = [{"op": op, "path": path, **({} if op == "remove" else {"value": value})}]
    assert amended(text, patch) == expected


def test_a_rename_keeps_the_place_of_the_member() -> None:
    patch = [{"op": "move", "from": "/a", "path": "/c"}]
    assert amended('{\n  "a": [1.0],\n  "b": 2\n}\n', patch) == '{\n  "c": [1.0],\n  "b": 2\n}\n'
    assert amended('{"a": 1, "c": 0, "b": 2}', patch) == '{"c": 1, "b": 2}'


def test_a_number_too_long_to_read_is_left_alone() -> None:
    long = "9" * 6000
    patch = [{"op": "add", "path": "/b", "value": 1}]
    assert amended(f'{{"a": {long}}}', patch) == f'{{"a": {long}, "b": 1}}'


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "remove", "path": "/x"},
        {"op": "remove", "path": ""},
        {"op": "replace", "path": "/x", "value": 1},
        {"op": "replace", "path": "/l/-", "value": 1},
        {"op": "replace", "path": "/l/00", "value": 1},
        {"op": "add", "path": "/l/9", "value": 1},
        {"op": "add", "path": "/l/-1", "value": 1},
        {"op": "add", "path": "/x/y", "value": 1},
        {"op": "add", "path": "/a/y", "value": 1},
        {"op": "add", "path": "a", "value": 1},
        {"op": "add", "path": "/~2", "value": 1},
        {"op": "add", "path": "/a"},
        {"op": "add"},
        {"op": "test", "path": "/a", "value": True},
        {"op": "test", "path": "/l", "value": [1]},
        {"op": "move", "from": "/l", "path": "/l/0"},
        {"op": "move", "from": "/x", "path": "/y"},
        {"op": "copy", "path": "/y"},
        {"op": "melt", "path": "/a"},
    ],
)
def test_what_cant_be_done_is_refused(operation: dict[str, Any]) -> None:
    fine = {"op": "test", "path": "/a", "value": 1.0}
    with pytest.raises(CantAmend, match="operation 1") as refused:
        amended('{"a": 1, "l": [1, 2]}', [fine, operation])
    assert refused.value.at == 1


def test_pointers_are_unescaped() -> None:
    patch = [{"op": "replace", "path": "/a~1b/~0", "value": 2}]
    assert parts_of("/a~1b/~0") == ("a/b", "~")
    assert amended('{"a/b": {"~": 1}}', patch) == '{"a/b": {"~": 2}}'
