"""An oracle for small models: every prefix of every run, every reading of a day, all tried.

It shares nothing with the search but the nouns. It is slow, and meant to be plainly right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, permutations, product

from integritas_rules.alignment.optimal import Entry
from integritas_rules.alignment.order import Label, Order


def runs(order: Order) -> Iterator[tuple[Label, ...]]:
    """Every linear extension."""
    for names in permutations(order.names):
        if all(order.before[n] <= set(names[:i]) for i, n in enumerate(names)):
            yield names


def prefixes(order: Order, required: Collection[Label]) -> set[tuple[Label, ...]]:
    """Every beginning of a run that holds all that is required."""
    found = {run[:n] for run in runs(order) for n in range(len(run) + 1)}
    return {p for p in found if set(required) <= set(p)}


def readings(log: Sequence[Entry]) -> Iterator[tuple[int, ...]]:
    """Every sequence of the entries in which the days stand in order."""
    ordered = sorted(range(len(log)), key=lambda n: log[n].day)
    days = [list(own) for _, own in groupby(ordered, key=lambda n: log[n].day)]
    for chosen in product(*(permutations(day) for day in days)):
        yield tuple(n for day in chosen for n in day)


def common(
    log: Sequence[Entry], reading: Sequence[int], run: Sequence[Label]
) -> set[frozenset[int]]:
    """The largest sets of entries that stand in a reading as in a run (edit distance)."""
    best: list[list[set[frozenset[int]]]] = [
        [{frozenset()} for _ in range(len(run) + 1)] for _ in range(len(reading) + 1)
    ]
    for i, entry in enumerate(reading, 1):
        for j, label in enumerate(run, 1):
            found = best[i - 1][j] | best[i][j - 1]
            if log[entry].label == label:
                found = found | {s | {entry} for s in best[i - 1][j - 1]}
            most = max(map(len, found))
            best[i][j] = {s for s in found if len(s) == most}
    return best[-1][-1]


def cheapest(
    order: Order, log: Sequence[Entry], required: Collection[Label]
) -> tuple[int, set[frozenset[int]]]:
    """The lowest cost, and every set of synchronous entries that reaches it."""
    found: dict[int, set[frozenset[int]]] = {}
    beginnings = prefixes(order, required)
    for reading in set(readings(log)):
        for run in beginnings:
            for kept in common(log, reading, run):
                cost = len(log) + len(run) - 2 * len(kept)
                found.setdefault(cost, set()).add(kept)
    cost = min(found)
    return cost, found[cost]


def preferred(order: Order, log: Sequence[Entry], sets: set[frozenset[int]]) -> frozenset[int]:
    """The canonical one, by the words of `docs/alignment.md`.

    First entries of an activity before second ones and so on; the later before the earlier; on
    one day the later in the order, then in the log. The first of these that sets two apart is
    synchronous in the canonical one.
    """

    def copy(n: int) -> int:
        same = [m for m, e in enumerate(log) if e.label == log[n].label]
        return sorted(same, key=lambda m: (log[m].day, m)).index(n)

    known = [n for n, e in enumerate(log) if e.label in order.names]
    wanted = sorted(
        known, key=lambda n: (copy(n), -log[n].day, -order.names.index(log[n].label), -n)
    )
    return max(sets, key=lambda kept: [n in kept for n in wanted])
