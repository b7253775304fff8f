"""What is worked out once for a pack is never another pack's answer."""

from __future__ import annotations

from integritas_rules import once as module
from integritas_rules.once import once


class Made:
    """Like a pack: equal to others, and not to be hashed."""

    __hash__ = None  # type: ignore[assignment]  # nouns that hold mappings can't be hashed either

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Made)


def test_the_same_argument_is_asked_once() -> None:
    """The work is done once for an object and the values beside it."""
    asked: list[str] = []

    @once
    def work(_: Made, day: str) -> int:
        asked.append(day)
        return len(asked)

    made = Made()
    assert [work(made, "a"), work(made, "a"), work(made, "b"), work(made, "a")] == [1, 1, 2, 1]


def test_equal_objects_are_told_apart() -> None:
    """Equality isn't identity: what is equal may still hold other data."""
    asked: list[Made] = []

    @once
    def work(of: Made) -> Made:
        asked.append(of)
        return of

    one, other = Made(), Made()
    assert work(one) is one
    assert work(other) is other
    assert len(asked) == 2


def test_no_answer_outlives_its_argument() -> None:
    """However many objects come and go at the same address, each gets its own answer."""

    @once
    def work(of: list[int]) -> int:
        return of[0]

    assert [work([n]) for n in range(3 * module._MOST)] == list(range(3 * module._MOST))
