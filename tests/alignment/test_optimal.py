"""The search: costs and canonical choice as an exhaustive oracle finds them."""

from __future__ import annotations

from collections.abc import Collection
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.alignment.flow import Closure
from integritas_rules.alignment.optimal import Aligned, Entry, optimal
from integritas_rules.alignment.order import Order
from tests.alignment.oracle import cheapest, preferred, runs

NAMES = ("a", "b", "c", "d")


@st.composite
def orders(draw: st.DrawFn, size: int | None = None) -> Order:
    """An order of a few of the names, or of the first ``size`` of them."""
    names = draw(st.permutations(NAMES[:size]))[: draw(st.integers(size or 1, size or 4))]
    pairs = [(a, b) for n, b in enumerate(names) for a in names[:n]]
    return Order.of(sorted(names), [p for p in pairs if draw(st.booleans())])


LOGS = st.lists(st.builds(Entry, st.integers(0, 3), st.sampled_from([*NAMES, "other"])), max_size=5)


def required_of(order: Order, some: Collection[str]) -> frozenset[str]:
    return order.down(frozenset(some).intersection(order.names))


def kept(found: Aligned) -> frozenset[int]:
    """The synchronous entries."""
    return frozenset(p.entry for p in found.pairs if p.entry is not None and p.label)


@settings(max_examples=400)
@given(orders(), LOGS, st.sets(st.sampled_from(NAMES)))
def test_the_cost_is_the_lowest_and_the_choice_the_documented_one(
    order: Order, log: list[Entry], some: set[str]
) -> None:
    required = required_of(order, some)
    cost, sets = cheapest(order, log, required)
    found = optimal([order], log, required)
    assert found.cost == cost
    assert kept(found) == preferred(order, log, sets)


@settings(max_examples=400)
@given(orders(), LOGS, st.sets(st.sampled_from(NAMES)))
def test_the_moves_are_an_alignment(order: Order, log: list[Entry], some: set[str]) -> None:
    """Read from the left they are the log, and the beginning of a run that holds what it must."""
    required = required_of(order, some)
    found = optimal([order], log, required)
    told = [p.entry for p in found.pairs if p.entry is not None]
    assert sorted(told) == list(range(len(log)))
    assert [log[n].day for n in told] == sorted(e.day for e in log)
    run = tuple(p.label for p in found.pairs if p.label)
    assert required <= set(run)
    assert run in {other[: len(run)] for other in runs(order)}
    assert all(
        p.label == log[p.entry].label for p in found.pairs if p.label and p.entry is not None
    )
    assert found.cost == sum(p.entry is None or p.label is None for p in found.pairs)


@settings(max_examples=150)
@given(orders(), LOGS, st.sets(st.sampled_from(NAMES)), st.randoms(use_true_random=False))
def test_the_order_in_which_a_day_is_written_changes_nothing(
    order: Order, log: list[Entry], some: set[str], random: object
) -> None:
    required = required_of(order, some)
    shuffled = list(log)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis types it as an object
    one, other = optimal([order], log, required), optimal([order], shuffled, required)

    def told(found: Aligned, own: list[Entry]) -> list[tuple[Entry | None, str | None]]:
        return [(None if p.entry is None else own[p.entry], p.label) for p in found.pairs]

    assert told(one, log) == told(other, shuffled)


@settings(max_examples=150)
@given(st.lists(orders(3), min_size=2, max_size=3), LOGS)
def test_of_several_orders_the_cheapest_run_counts(several: list[Order], log: list[Entry]) -> None:
    lowest = min(cheapest(order, log, ())[0] for order in several)
    assert optimal(several, log, ()).cost == lowest


def test_of_two_in_the_wrong_order_the_hasty_one_is_out_of_place() -> None:
    order = Order.of("ab", [("a", "b")])
    log = [Entry(1, "b"), Entry(2, "a")]
    assert [(p.entry, p.label) for p in optimal([order], log, "ab").pairs] == [
        (0, None),
        (1, "a"),
        (None, "b"),
    ]


def test_done_twice_the_first_counts_unless_it_was_too_soon() -> None:
    order = Order.of("ab", [("a", "b")])
    twice = [Entry(1, "a"), Entry(2, "b"), Entry(3, "b")]
    assert kept(optimal([order], twice, "ab")) == {0, 1}
    soon = [Entry(1, "b"), Entry(2, "a"), Entry(3, "b")]
    assert kept(optimal([order], soon, "ab")) == {1, 2}


def test_what_is_not_due_costs_nothing_and_what_is_left_out_before_it_does() -> None:
    order = Order.of("abcd", [("a", "b"), ("b", "c"), ("c", "d")])
    assert optimal([order], [Entry(1, "a")], ()).cost == 0
    assert optimal([order], [Entry(1, "a")], "abcd").cost == 3
    assert optimal([order], [Entry(1, "a"), Entry(2, "c")], ()).cost == 1
    assert optimal([order], [], ()).pairs == ()


def test_a_long_log_of_repetitions_is_aligned() -> None:
    """Two activities by turns, a thousand times; only one of each has a place."""
    order = Order.of("ab", [("a", "b")])
    log = [Entry(n, "ba"[n % 2]) for n in range(1000)]
    found = optimal([order], log, "ab")
    assert found.cost == 998
    assert kept(found) == {1, 2}


def test_an_order_in_a_circle_is_refused() -> None:
    with pytest.raises(ValueError, match="circle"):
        Order.of("ab", [("a", "b"), ("b", "a")])


@settings(max_examples=150)
@given(st.data())
def test_the_cheapest_closed_set_is_the_cheapest(data: st.DataObject) -> None:
    """The flow alone: which pairs of choices some cheapest set takes and leaves."""
    costs = data.draw(st.lists(st.integers(-3, 3), min_size=2, max_size=5))
    numbers = st.integers(0, len(costs) - 1)
    duties = data.draw(st.lists(st.tuples(numbers, numbers), max_size=6))
    needed = data.draw(st.sets(numbers, max_size=1))
    graph = Closure(costs)
    for one, other in duties:
        graph.oblige(one, other)
    for choice in needed:
        graph.require(choice)
    graph.settle()
    closed = [
        taken
        for taken in product((False, True), repeat=len(costs))
        if all(taken[b] or not taken[a] for a, b in duties) and all(taken[n] for n in needed)
    ]
    lowest = min(sum(c for c, t in zip(costs, taken, strict=True) if t) for taken in closed)
    left = [t for t in closed if sum(c for c, own in zip(costs, t, strict=True) if own) == lowest]
    for yes, no in data.draw(st.lists(st.tuples(numbers, numbers), max_size=3)):
        possible = [taken for taken in left if taken[yes] and not taken[no]]
        assert graph.allows(yes, no) == bool(possible)
        left = possible or left
