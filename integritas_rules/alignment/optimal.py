"""The cheapest alignment of a dated log with an order, and among the cheapest the canonical one.

A move is synchronous (an event that the order wants there, cost 0), a log move (an event without
its place, cost 1) or a model move (a place without its event, cost 1): the standard cost function
of alignments (Adriansyah 2014; van der Aalst, Adriansyah and van Dongen 2012). Events of one day
stand in no order among themselves. See `docs/alignment.md` for why this search is exact.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from integritas_rules.alignment.flow import Closure
from integritas_rules.alignment.order import Label, Order
from integritas_rules.frozen import frozen


@frozen
class Entry:
    """An event of a log: a number that sorts as its day, and its activity."""

    day: int
    label: Label


@frozen
class Pair:
    """One move: the entry's place in the log, the activity's in the order; one may be lacking."""

    entry: int | None
    label: Label | None

    @property
    def cost(self) -> int:
        """0 for a synchronous move, else 1."""
        return int(self.entry is None or self.label is None)


@frozen
class Aligned:
    """An alignment with a run of ``order``: its moves in sequence, and what they cost together."""

    order: Order
    pairs: tuple[Pair, ...]
    cost: int
    preference: tuple[bool, ...]
    """Comparing these decides between alignments of one cost: the smaller is canonical."""


def optimal(orders: Sequence[Order], log: Sequence[Entry], required: Collection[Label]) -> Aligned:
    """The canonical optimal alignment of ``log`` with a run of one of ``orders``.

    The run is a prefix that holds all that is ``required``: all activities for a programme that
    is over, none for one that still runs. Entries of one day and activity are told apart by their
    place in ``log``, which decides nothing else.
    """
    ranked = _by_preference(orders[0], log)
    found = [_aligned(order, log, ranked, required) for order in orders]
    return min(found, key=lambda a: (a.cost, a.preference))


def _aligned(
    order: Order, log: Sequence[Entry], ranked: Sequence[int], required: Collection[Label]
) -> Aligned:
    kept = _all_kept(order, log, ranked, required)
    if kept is None:
        kept = _search(order, log, ranked, required)
    run = order.down({log[n].label for n in kept}.union(order.before.keys() & required))
    pairs = tuple(_told(order, log, kept, run))
    left = tuple(entry not in kept for entry in ranked)
    return Aligned(order, pairs, sum(p.cost for p in pairs), left)


def _by_preference(order: Order, log: Sequence[Entry]) -> list[int]:
    """The entries from the one that is rather synchronous to the one that is rather not.

    First the first entry of each activity, then the second; among these the later before the
    earlier, so that of two in the wrong order the hasty one is told as early.
    """
    place = {name: n for n, name in enumerate(order.names)}
    seen: Counter[Label] = Counter()
    copies = {}
    known = (n for n, entry in enumerate(log) if entry.label in place)
    by_day = sorted(known, key=lambda n: (log[n].day, place[log[n].label], n))
    for n in by_day:
        copies[n] = seen[log[n].label]
        seen[log[n].label] += 1
    latest_first = reversed(by_day)
    return sorted(latest_first, key=lambda n: copies[n])


def _all_kept(
    order: Order, log: Sequence[Entry], known: Sequence[int], required: Collection[Label]
) -> frozenset[int] | None:
    """Every entry, if the log costs nothing at all: the usual case, and no search."""
    days = {log[n].label: log[n].day for n in known}
    if len(days) < len(log) or not (order.before.keys() & required) <= days.keys():
        return None
    for label, day in days.items():
        if not all(b in days and days[b] <= day for b in order.before[label]):
            return None
    return frozenset(known)


def _search(
    order: Order, log: Sequence[Entry], ranked: Sequence[int], required: Collection[Label]
) -> frozenset[int]:
    """The entries that are synchronous in the canonical optimal alignment.

    For each activity the choices say: it is done before a given day with an entry of it; by the
    end of that day; at all. Before costs 2 and by the end saves 2, so that exactly a synchronous
    move gains both the log move and the model move that it spares; at all costs a model move.
    """
    days = {day: n for n, day in enumerate(sorted({e.day for e in log}))}
    own: dict[Label, set[int]] = defaultdict(set)
    for n in ranked:
        own[log[n].label].add(days[log[n].day])
    never = 2 * len(days)
    marks = {
        name: [*sorted(m for d in own[name] for m in (2 * d, 2 * d + 1)), never]
        for name in order.names
    }
    number: dict[tuple[Label, int], int] = {}
    costs: list[int] = []
    for name, own_marks in marks.items():
        for mark in own_marks:
            number[name, mark] = len(costs)
            costs.append(1 if mark == never else -2 if mark % 2 else 2)
    graph = Closure(costs)
    for name, own_marks in marks.items():
        for mark, after in pairwise(own_marks):
            graph.oblige(number[name, mark], number[name, after])
        for other in order.before[name]:
            for mark in own_marks:
                by_then = marks[other][bisect_left(marks[other], mark)]
                graph.oblige(number[name, mark], number[other, by_then])
        if name in required:
            graph.require(number[name, never])
    graph.settle()
    kept: dict[Label, int] = {}
    for n in ranked:
        label, day = log[n].label, days[log[n].day]
        yes, no = number[label, 2 * day + 1], number[label, 2 * day]
        if label not in kept and graph.allows(yes, no):
            kept[label] = n
    return frozenset(kept.values())


def _told(
    order: Order, log: Sequence[Entry], kept: frozenset[int], run: frozenset[Label]
) -> Iterator[Pair]:
    """The moves in order: day by day, what is missing directly before what needed it."""
    place = {name: n for n, name in enumerate(order.names)}
    missing = [m for m in order.names if m in run - {log[n].label for n in kept}]
    told: set[Label] = set()
    for n in sorted(range(len(log)), key=lambda n: _when(log[n], place, n)):
        label = log[n].label
        if n not in kept:
            yield Pair(n, None)
            continue
        for name in missing:
            if name not in told and name in order.before[label]:
                told.add(name)
                yield Pair(None, name)
        yield Pair(n, label)
    yield from (Pair(None, name) for name in missing if name not in told)


def _when(entry: Entry, place: Mapping[Label, int], number: int) -> tuple[int, int, Label, int]:
    """Where an event is told: by its day, on one day by the order, then by its name."""
    return entry.day, place.get(entry.label, len(place)), entry.label, number
