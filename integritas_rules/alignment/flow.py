"""The cheapest closed set of yes-or-no choices, by maximum flow; and whether a choice is free.

A choice may cost or save; taking one may oblige to take others. The cheapest set that honours
every obligation is a minimum cut (Picard 1976, "Maximal closure of a graph").
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

FOREVER = 1 << 40
"""More than any sum of costs: a price that is never paid."""

_SOURCE, _SINK = 0, 1


class Closure:
    """Choices with their costs; after :meth:`settle`, questions about the cheapest sets."""

    def __init__(self, costs: Sequence[int]) -> None:
        self._out: list[list[int]] = [[] for _ in range(len(costs) + 2)]
        self._to: list[int] = []
        self._room: list[int] = []
        self._yes = [self._edge(_SOURCE, n + 2, max(-c, 0)) for n, c in enumerate(costs)]
        self._no = [self._edge(n + 2, _SINK, max(c, 0)) for n, c in enumerate(costs)]

    def oblige(self, choice: int, other: int) -> None:
        """Whoever takes ``choice`` takes ``other``."""
        self._edge(choice + 2, other + 2, FOREVER)

    def require(self, choice: int) -> None:
        """``choice`` is taken, whatever it costs."""
        self._room[self._yes[choice]] += FOREVER

    def settle(self) -> None:
        """Find the lowest cost."""
        while self._push():
            pass

    def allows(self, yes: int, no: int) -> bool:
        """Whether some cheapest set takes ``yes`` and not ``no``; if so, from now on all do."""
        forced = (self._yes[yes], self._no[no])
        for edge in forced:
            self._room[edge] += FOREVER
        # What is settled stays the lowest cost exactly if nothing more can flow.
        if not self._path():
            return True
        for edge in forced:
            self._room[edge] -= FOREVER
        return False

    def _edge(self, start: int, end: int, room: int) -> int:
        for a, b, r in ((start, end, room), (end, start, 0)):
            self._out[a].append(len(self._to))
            self._to.append(b)
            self._room.append(r)
        return len(self._to) - 2

    def _push(self) -> int:
        path = self._path()
        amount = min((self._room[e] for e in path), default=0)
        for edge in path:
            self._room[edge] -= amount
            self._room[edge ^ 1] += amount
        return amount

    def _path(self) -> list[int]:
        """The edges of a shortest way on which more can flow; empty when there is none."""
        came: dict[int, int] = {_SOURCE: -1}
        waiting = deque([_SOURCE])
        while waiting and _SINK not in came:
            node = waiting.popleft()
            for edge in self._out[node]:
                if self._room[edge] and self._to[edge] not in came:
                    came[self._to[edge]] = edge
                    waiting.append(self._to[edge])
        path: list[int] = []
        node = _SINK
        while node in came and node != _SOURCE:
            path.append(came[node])
            node = self._to[came[node] ^ 1]
        return path
