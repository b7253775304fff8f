"""The guard made from the models: it passes only what the models accept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.generated.dossier_fits import fits
from integritas_rules.loading.structure import structure
from integritas_rules.schema import guard
from integritas_rules.schema.dossier import Dossier
from tests.support import EXAMPLES, example

NAMES = sorted(p.stem for p in EXAMPLES.glob("*.json"))
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 4, 5, 3.0, 2.5, 10**30, float("nan"), float("inf"), "", " ", "x",
    "x\n", "2024-02-30", "2024-02-28", "2024-02-28\n", "٢٠٢٤-٠٢-٢٨", "1899-01-01", "A", "a" * 81,
    "a" * 2001, "\ud800", "kesadaran", [], [None], ["x"], {}, {"x": 1},
]  # fmt: skip


def test_it_is_in_step_with_the_models() -> None:
    assert guard.main(["--check"]) == 0


@pytest.mark.parametrize("name", NAMES)
def test_it_passes_the_examples(name: str) -> None:
    assert fits(example(name))


@pytest.mark.parametrize("value", [*ODD, [1], "1.0"])
def test_it_passes_nothing_but_dossiers(value: Any) -> None:
    assert not fits(value)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every path in the data but that of the whole."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for key, inner in items:
        found.append((*path, key))
        if isinstance(inner, dict | list):
            found += places(inner, (*path, key))
    return found


PLACES = [(name, path) for name in NAMES for path in places(example(name))]


def altered(name: str, path: tuple[Any, ...], how: str, value: Any) -> Any:
    """An example with one value replaced, removed, or a key put beside it."""
    data = example(name)
    holder = data
    for part in path[:-1]:
        holder = holder[part]
    if how == "remove":
        del holder[path[-1]]
    elif how == "beside" and isinstance(holder, dict):
        holder["asing"] = value
    else:
        holder[path[-1]] = value
    return data


@settings(max_examples=400, deadline=None, derandomize=True)
@given(
    st.sampled_from(PLACES),
    st.sampled_from(["replace", "replace", "remove", "beside"]),
    st.sampled_from(ODD),
)
def test_what_it_passes_the_models_accept(
    place: tuple[str, tuple[Any, ...]], how: str, value: Any
) -> None:
    data = altered(*place, how, value)
    if fits(data):
        assert list(structure(data, Dossier)) == []


def test_a_part_of_json_schema_that_it_does_not_know_is_no_silent_gap() -> None:
    with pytest.raises(guard.UnknownSchema):
        list(guard._Writer().value({"type": "string", "contentEncoding": "base64"}, "v", 0))


def test_the_examples_survive_json() -> None:
    assert all(fits(json.loads(json.dumps(example(name)))) for name in NAMES)
