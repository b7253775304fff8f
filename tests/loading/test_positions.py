"""From pointer to place: checked against a slow and simple reading of the same text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules import check, parse_dossier
from integritas_rules.loading import positions
from integritas_rules.loading.positions import FEW, Locator, parts_of, pointer_of, unplaced
from integritas_rules.model import Place
from tests.loading import slow_positions
from tests.support import EXAMPLES, pack

TEXT = """{
  "a": [1, {"b/c": "é😀", "x": 2}],
  "~m": {"": null},
  "d": "x"
}"""


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/a", 2, 8),
        ("/a/0", 2, 9),
        ("/a/1", 2, 12),
        ("/a/1/b~1c", 2, 20),
        ("/a/1/x", 2, 31),
        ("/~0m", 3, 9),
        ("/~0m/", 3, 14),
        ("/d", 4, 8),
    ],
)
def test_value_positions(pointer: str, line: int, column: int) -> None:
    assert Locator(TEXT).place(pointer) == Place(pointer, line, column)


@pytest.mark.parametrize(
    ("pointer", "ancestor"),
    [
        ("/tiada", ""),
        ("/a/2", "/a"),
        ("/a/-", "/a"),
        ("/a/01", "/a"),
        ("/a/0/x", "/a/0"),
        ("/a/1/b~1c/d/e", "/a/1/b~1c"),
        ("/d/0", "/d"),
    ],
)
def test_a_pointer_to_nowhere_gives_its_nearest_ancestor(pointer: str, ancestor: str) -> None:
    locator = Locator(TEXT)
    assert locator.place(pointer) == locator.place(ancestor)
    assert locator.place(pointer).pointer == ancestor


def test_key_positions() -> None:
    locator = Locator(TEXT)
    assert locator.key_place(("a",)) == Place("/a", 2, 3)
    assert locator.key_place(("a", 1, "x")) == Place("/a/1/x", 2, 26)
    assert locator.key_place(("a", 0)) == locator.place("/a/0")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_kind_of_newline_counts(newline: str) -> None:
    assert Locator(f'{{{newline}{newline}"a": 1}}').place("/a") == Place("/a", 3, 6)


def test_of_a_repeated_key_the_last_counts() -> None:
    assert Locator('{"a": 1,\n "a": 2}').place("/a").line == 2


def test_numbers_are_never_built() -> None:
    assert Locator("[" + "9" * 10_000 + ", 1]").place("/1").column == 10_004


def test_pointers_are_escaped_and_back() -> None:
    path = ("a/b", "~", "", 3, "~1")
    assert pointer_of(path) == "/a~1b/~0//3/~01"
    assert parts_of(pointer_of(path)) == ("a/b", "~", "", "3", "~1")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4)
    ),
)


def every(data: Any, path: tuple[str | int, ...] = ()) -> Any:
    yield path, data
    if isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from every(value, (*path, key))


@given(JSON, st.sampled_from([None, 0, 3]), st.booleans())
@settings(max_examples=100, deadline=None)
def test_every_value_is_found_where_it_stands(data: Any, indent: int | None, ascii_: bool) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=ascii_)
    locator, lines = Locator(text), text.split("\n")
    for path, value in every(data):
        place = locator.place(pointer_of(path))
        assert place.pointer == pointer_of(path)
        assert place.line
        assert place.column
        rest = "\n".join([lines[place.line - 1][place.column - 1 :], *lines[place.line :]])
        assert json.JSONDecoder().raw_decode(rest)[0] == value


ODD_JSON = st.recursive(
    st.none() | st.integers() | st.sampled_from(["", "x", "{", "}[", '"', "\\", "a\nb"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["a", "0", "1", "a/b", "~", "{"]), inner, max_size=4)
    ),
    max_leaves=12,
)
TOKENS = st.sampled_from(["a", "0", "1", "2", "01", "-", "", "a/b", "~", "{", "x", "٣", "9" * 5000])


@given(
    ODD_JSON,
    st.lists(st.lists(TOKENS, max_size=4), max_size=6),
    st.sampled_from([None, 0, 3]),
    st.sampled_from(["\n", "\r", "\r\n"]),
)
@settings(max_examples=400, deadline=None, derandomize=True)
def test_places_are_those_of_the_simplest_way(
    data: Any, asked: list[list[str]], indent: int | None, newline: str
) -> None:
    text = json.dumps(data, indent=indent).replace("\n", newline)
    both = Locator(text, json.loads(text)), Locator(text)
    for path in [*asked, *(list(map(str, path)) for path, _ in every(data))]:
        pointer = pointer_of(tuple(path))
        for locator in both:
            assert locator.place(pointer) == slow_positions.place(text, pointer)
            key = locator.key_place(tuple(path))
            assert key == slow_positions.place(text, pointer, key=True)


@given(ODD_JSON, st.lists(TOKENS, max_size=4))
@settings(max_examples=400, deadline=None)
def test_the_nearest_value_is_the_same_where_no_line_is_asked_for(
    data: Any, path: list[str]
) -> None:
    pointer = pointer_of(tuple(path))
    assert unplaced(data, pointer) == Place(Locator(json.dumps(data)).place(pointer).pointer)


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.json")), ids=lambda p: p.stem)
def test_so_they_are_in_the_examples(file: Any) -> None:
    text = file.read_text(encoding="utf-8")
    data = json.loads(text)
    paths = [path for path, _ in every(data)][::23]
    assert len(paths) > 1
    locator = Locator(text, data)
    for path in paths:
        pointer = pointer_of(path)
        assert locator.place(pointer) == slow_positions.place(text, pointer)
        assert Locator(text, data).place(pointer) == locator.place(pointer)


def test_many_places_are_those_of_few() -> None:
    text = json.dumps(list(range(2 * FEW)), indent=1)
    locator = Locator(text)
    places = [locator.place(f"/{n}") for n in range(2 * FEW)]
    assert places == [Place(f"/{n}", n + 2, 2) for n in range(2 * FEW)]


def test_of_a_repeated_key_the_last_counts_however_often_it_is_asked() -> None:
    locator = Locator('{"a": {"x": 1},\n "b": 0,\n "a": {"x": 2}}')
    assert [locator.place("/a/x").line for _ in range(3)] == [3, 3, 3]


def test_nothing_is_looked_for_where_nothing_is_amiss(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    for name in ("_walk", "spot", "members", "_start"):
        work = getattr(Locator, name)

        def counted(
            self: Any, *given: Any, name: str = name, work: Any = work, **named: Any
        ) -> Any:
            asked.append(name)
            return work(self, *given, **named)

        monkeypatch.setattr(Locator, name, counted)
    monkeypatch.setattr(positions, "_objects", lambda _: asked.append("_objects"))
    raw = (EXAMPLES / "kabupaten-patuh.json").read_bytes()
    dossier = parse_dossier(raw, "dosier.json")
    assert asked == []
    report = check(pack(), dossier)
    assert [v for v in report.verdicts if v.gaps] == []
    assert asked == []
