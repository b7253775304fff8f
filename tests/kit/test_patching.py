"""Patches: RFC 6902 with steps that pick, and an error for whatever finds nothing."""

from __future__ import annotations

import pytest

from integritas_rules.kit.patching import BadPatch, patched

DATA = {"bukti": [{"id": "a", "tanda": ["x", "y"]}, {"id": "b"}], "a/b": {"~": 1}}


@pytest.mark.parametrize(
    ("operation", "path", "expected"),
    [
        ({"op": "remove", "path": "/bukti/[id=a]"}, "bukti", [{"id": "b"}]),
        ({"op": "replace", "path": "/bukti/1/id", "value": "c"}, "bukti",
         [{"id": "a", "tanda": ["x", "y"]}, {"id": "c"}]),
        ({"op": "add", "path": "/bukti/-", "value": 1}, "bukti",
         [{"id": "a", "tanda": ["x", "y"]}, {"id": "b"}, 1]),
        ({"op": "remove", "path": "/bukti/[tanda=y]/tanda/[x]"}, "bukti",
         [{"id": "a", "tanda": ["y"]}, {"id": "b"}]),
        ({"op": "remove_all", "path": "/bukti/[*]"}, "bukti", []),
        ({"op": "add_all", "path": "/bukti/[*]/n", "value": 0}, "bukti",
         [{"id": "a", "tanda": ["x", "y"], "n": 0}, {"id": "b", "n": 0}]),
        ({"op": "replace", "path": "/a~1b/~0", "value": 2}, "a/b", {"~": 2}),
    ],
)  # fmt: skip
def test_an_operation_changes_a_copy(
    operation: dict[str, object], path: str, expected: object
) -> None:
    assert patched(DATA, [operation])[path] == expected
    assert DATA["bukti"][0]["tanda"] == ["x", "y"]  # type: ignore[index]  # a list, as written


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        ({"op": "move", "path": "/bukti"}, "Unknown patch operation"),
        ({"op": "replace", "path": "/bukti"}, "no value"),
        ({"op": "remove", "path": "/bukti", "value": 1}, "takes no value"),
        ({"op": "remove", "path": "/bukti/[id=z]"}, "finds nothing at /bukti/[id=z]"),
        ({"op": "remove", "path": "/bukti/[*]"}, "finds 2 places"),
        ({"op": "remove", "path": "bukti"}, "isn't a path"),
        ({"op": "replace", "path": "/bukti/7/id", "value": 1}, "finds nothing"),
    ],
)
def test_what_cannot_be_done_is_told(operation: dict[str, object], said: str) -> None:
    with pytest.raises(BadPatch) as caught:
        patched(DATA, [{"op": "replace", "path": "/bukti/0/id", "value": "c"}, operation])
    assert said in caught.value.message.en
    assert caught.value.at == 1
    assert caught.value.advice.id != caught.value.advice.en


def test_the_advice_names_how_far_the_path_leads() -> None:
    with pytest.raises(BadPatch) as caught:
        patched(DATA, [{"op": "remove", "path": "/bukti/[id=a]/judul/x"}])
    assert "/bukti/[id=a]" in caught.value.advice.en
