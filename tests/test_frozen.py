"""``@frozen`` gives what the standard frozen dataclass with slots gives."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace

import pytest

from integritas_rules.frozen import frozen


@frozen
class Ours:
    """One of ours."""

    a: str
    b: tuple[int, ...] = ()
    c: dict[str, int] = field(default_factory=dict)
    d: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Standard:
    """The same by the standard library."""

    a: str
    b: tuple[int, ...] = ()
    c: dict[str, int] = field(default_factory=dict)
    d: str = field(default="", repr=False, compare=False)


def test_the_ready_made_functions_are_as_generated() -> None:
    from integritas_rules.schema import inits

    assert inits.main(["--check"]) == 0


def test_it_is_made_shown_and_compared_alike() -> None:
    ours, theirs = Ours("x", d="y"), Standard("x", d="y")
    assert repr(ours) == repr(theirs).replace("Standard", "Ours")
    assert [f.name for f in fields(ours)] == [f.name for f in fields(theirs)]
    assert ours == Ours("x", d="z")
    assert ours != Ours("y")
    assert replace(ours, a="y") == Ours("y")


def test_nothing_can_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Ours("x").a = "y"  # type: ignore[misc]  # that's what is tested
    with pytest.raises(FrozenInstanceError):
        del Ours("x").a
    assert not hasattr(Ours("x"), "__dict__")


def test_arguments_are_checked() -> None:
    with pytest.raises(TypeError):
        Ours()  # type: ignore[call-arg]  # that's what is tested
    with pytest.raises(TypeError):
        Ours("x", e=1)  # type: ignore[call-arg]  # that's what is tested


def test_it_can_be_copied_and_pickled() -> None:
    ours = Ours("x", (1,), {"y": 2}, "z")
    for again in (copy.copy(ours), copy.deepcopy(ours), pickle.loads(pickle.dumps(ours))):
        assert again == ours
        assert again.d == "z"


def test_defaults_are_not_shared() -> None:
    assert Ours("x").c is not Ours("x").c
