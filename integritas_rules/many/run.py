"""A run: sources → chunks → rows in the order of the sources, after what was done already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from integritas_rules.many.judge import Judged, Numbered
from integritas_rules.many.reading import Item
from integritas_rules.many.row import Mark

Chunk = list[Numbered]
Workforce = Callable[[Iterable[Chunk]], Iterator[list[Judged]]]
"""Judges chunks somewhere and gives their rows in the order of the chunks."""

_DOSSIERS, _BYTES = 16, 1 << 20
_WEIGHTS = ("error", "warning", "advice")


@dataclass(slots=True)
class Tally:
    """What the rows so far come to."""

    dossiers: int = 0
    unread: int = 0
    faulty: int = 0
    at: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_WEIGHTS, 0))
    awaited: int = 0

    def add(self, mark: Mark) -> None:
        """Count one row."""
        self.dossiers += 1
        self.unread += not mark.read
        self.faulty += mark.faulty
        self.awaited += mark.awaited > 0
        for weight in _WEIGHTS:
            self.at[weight] += getattr(mark, weight) > 0


def chunks(items: Iterable[Item], done: int = 0) -> Iterator[Chunk]:
    """The items in chunks of few dossiers and few bytes, numbered on from ``done``."""
    chunk: Chunk = []
    size = 0
    for number, item in enumerate(items, done + 1):
        chunk.append((number, item))
        size += len(item.raw)
        if len(chunk) >= _DOSSIERS or size >= _BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def small(items: Iterator[Item]) -> tuple[bool, Iterator[Item]]:
    """Whether one chunk holds all of the items, and the items again."""
    first = list(islice(items, _DOSSIERS + 1))

    def again() -> Iterator[Item]:
        yield from first
        yield from items

    return len(first) <= _DOSSIERS, again()
