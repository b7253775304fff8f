"""Our own quick way to the canonical form gives the bytes of the library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import rfc8785
from hypothesis import example, given
from hypothesis import strategies as st

from integritas_rules.loading.canonical import NotCanonical, canonical
from tests.support import EXAMPLES

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters())
DATA = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner)
)


@given(DATA)
@example({"b": 1, "a": ['\x7f\x1f/\\"\u2028é\U0001f600'], "é": None})
@example({"\ue000": 1, "\U00010000": 2})
@example([2**53 - 1, 1 - 2**53, 1.0, 1e21, 1e-7, -0.0, 0.5, 0.0001, 0.00009, 9e15 + 0.5])
@example([2**53])
@example(["\ud800"])
@example({"\ud800": 1})
@example([float("nan")])
def test_the_bytes_are_those_of_the_library_or_both_refuse(data: object) -> None:
    try:
        expected = rfc8785.dumps(data)  # type: ignore[arg-type]  # plain data, as it wants
    except (rfc8785.CanonicalizationError, UnicodeEncodeError):
        with pytest.raises(NotCanonical):
            canonical(data)
    else:
        assert canonical(data) == expected


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda p: p.stem)
def test_the_examples_have_their_canonical_form(path: Path) -> None:
    data = json.loads(path.read_bytes())
    assert canonical(data) == rfc8785.dumps(data)
