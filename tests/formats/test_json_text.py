"""JSON text by forms has the very bytes of the standard library."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integritas_rules.formats import json_text

KEYS = st.sampled_from(["a", "b", "%", "%s", 'ki"ra', "é", "\x00", ""])
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["%d"])
)
DATA = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(KEYS, inner, max_size=4)
    ),
)


@given(DATA)
def test_any_data_is_written_as_the_standard_library_writes_it(data: object) -> None:
    assert json_text.dumps(data) == json.dumps(data, ensure_ascii=False, indent=2)


def test_ever_new_keys_do_not_pile_up() -> None:
    for n in range(3 * json_text._MOST):
        json_text.dumps({f"kunci {n}": n})
    assert len(json_text._forms) <= json_text._MOST


@pytest.mark.parametrize("stranger", [{1, 2}, b"x", object(), {1: 2}])
def test_what_is_no_json_is_refused(stranger: object) -> None:
    with pytest.raises(TypeError):
        json_text.dumps({"a": stranger})
