"""The JSONPath subset selects what an independent RFC 9535 implementation selects."""

from __future__ import annotations

from typing import Any

import jsonpath_rfc9535
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.loading.jsonpath import Node, compile_path
from tests.support import example, pack

DATA = example()


def paths_of_the_pack() -> list[str]:
    """Every absolute path that the bundled rules and workflow use."""
    found = {s.records for s in pack().workflow.steps.values()}
    found |= {s.records for s in pack().workflow.continuous.values()}
    for clause in pack().clauses.values():
        for rule in clause.rules:
            for key in ("at", "scope", "cited"):
                value = rule.options.get(key) or ()
                listed = value.values() if isinstance(value, dict) else value
                found |= {value} if isinstance(value, str) else set(listed)
    return sorted(p for p in found if p.startswith("$"))


def pointers(path: str, data: Any) -> list[str]:
    return [node.pointer for node in compile_path(path).find(Node("", data))]


def oracle(path: str, data: Any) -> list[str]:
    nodes = jsonpath_rfc9535.find(path, data)
    escaped = [
        [str(p).replace("~", "~0").replace("/", "~1") for p in node.location] for node in nodes
    ]
    return ["".join(f"/{part}" for part in parts) for parts in escaped]


@pytest.mark.parametrize("path", paths_of_the_pack())
def test_the_packs_paths_select_the_same_nodes(path: str) -> None:
    assert pointers(path, DATA) == oracle(path, DATA)


NAMES = st.sampled_from(["a", "b", "jenis", "kegiatan"])
SEGMENTS = st.one_of(
    NAMES.map(lambda n: f".{n}"),
    st.integers(0, 3).map(lambda n: f"[{n}]"),
    st.just("[*]"),
    st.tuples(NAMES, st.sampled_from(["x", "y"])).map(lambda t: f"[?@.{t[0]} == '{t[1]}']"),
)
VALUES = st.recursive(
    st.sampled_from(["x", "y", 1, True]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=25,
)


@settings(max_examples=300, deadline=None)
@given(st.lists(SEGMENTS, max_size=4), VALUES)
def test_any_path_of_the_subset_selects_the_same_nodes(segments: list[str], data: Any) -> None:
    path = "$" + "".join(segments)
    assert pointers(path, data) == oracle(path, data)


@pytest.mark.parametrize(
    "path",
    ["", "a.b", "$..a", "$[-1]", "$[0:2]", "$[?@.a > 1]", "$['a']", "$.a[?@.b == 1]", "$. a"],
)
def test_what_isnt_in_the_subset_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        compile_path(path)
