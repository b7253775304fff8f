"""Ratios of two ways, measured in turns.

Both sides of a row run in the same process and take turns in chunks, so that a machine that gets
slower slows both; what counts is processor time, so that neighbours count little. A row shows the
median of the rounds' ratios, the least and the greatest: a figure from here is about a ratio, never
about seconds.
"""

from __future__ import annotations

import gc
import math
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHILD = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""The environment of processes: their modules are compiled once, as an installed package's are."""
CHUNK = 0.03
"""Seconds that a chunk of calls should last at least."""

Work = Callable[[], object]


@dataclass(frozen=True)
class Goal:
    """What a ratio should be: at most a number, or at least."""

    bound: float
    least: bool = False

    def met(self, ratio: float) -> bool:
        """Whether a ratio is as it should be."""
        return ratio >= self.bound if self.least else ratio <= self.bound

    def __str__(self) -> str:
        return f"{'≥' if self.least else '≤'} {self.bound:g}"


@dataclass(frozen=True)
class Row:
    """A row of the table: what was held against what, the goal, and the ratio of each round.

    The ratio is ours to theirs; with ``faster``, theirs to ours: how many times as fast we are.
    """

    ours: str
    theirs: str
    ratios: tuple[float, ...]
    goal: Goal | None = None
    faster: bool = False

    @property
    def cells(self) -> tuple[str, ...]:
        """What stands in the table."""
        middle = statistics.median(self.ratios)
        met = "" if not self.goal else "met" if self.goal.met(middle) else "not met"
        unit = " times as fast" if self.faster else ""
        return (
            self.ours,
            self.theirs,
            f"{self.goal}{unit}" if self.goal else "",
            f"{middle:.2f}{unit}",
            f"{min(self.ratios):.2f} to {max(self.ratios):.2f}",
            met,
        )


HEADS = ("this", "against", "goal", "ratio", "least to greatest", "")


@dataclass(frozen=True)
class Pair:
    """Two ways to be compared, and what the row says of them.

    ``fresh`` makes, untimed, what each call of the work is given, where it uses it up.
    """

    ours: str
    theirs: str
    work: Callable[..., object]
    floor: Work
    goal: Goal | None = None
    faster: bool = False
    fresh: Work | None = None

    def row(self, rounds: int) -> Row:
        """The row, measured; the floor is measured before and after each turn of the work."""
        settle()
        ours, theirs = calls_for(self.work, self.fresh), calls_for(self.floor)
        found, before = [], cost(self.floor, theirs)
        for _ in range(rounds):
            own, after = cost(self.work, ours, self.fresh), cost(self.floor, theirs)
            ratio = 2 * own / (before + after)
            found.append(1 / ratio if self.faster else ratio)
            before = after
        return Row(self.ours, self.theirs, tuple(found), self.goal, self.faster)


def cost(work: Callable[..., object], calls: int = 1, fresh: Work | None = None) -> float:
    """Processor seconds a call; what ``fresh`` makes for each isn't counted."""
    given = [(fresh(),) if fresh else () for _ in range(calls)]
    start = time.process_time()
    for own in given:
        work(*own)
    return (time.process_time() - start) / calls


def settle() -> None:
    """What is there already is no garbage: the collector, which stays on, needn't look at it."""
    gc.collect()
    gc.freeze()


def calls_for(work: Callable[..., object], fresh: Work | None = None) -> int:
    """How many calls make a chunk, once the work is warm."""
    cost(work, 2, fresh)
    return max(1, round(CHUNK / max(cost(work, 2, fresh), 1e-9)))


def child_cost(*arguments: str) -> float:
    """Processor seconds of a Python process that must succeed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, *arguments]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=CHILD)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def over(work: Callable[[bytes], object], raws: Sequence[bytes]) -> Work:
    """The work done on each of the dossiers."""

    def all_of_them() -> None:
        for raw in raws:
            work(raw)

    return all_of_them


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The power of the size that the cost grows with: the slope of their logarithms."""
    slope, _ = statistics.linear_regression([*map(math.log, sizes)], [*map(math.log, costs)])
    return slope


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |".replace("  |", " |") for line in lines)
