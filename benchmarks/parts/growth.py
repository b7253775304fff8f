"""How time and memory grow: with the dossier, the rules, the number of dossiers, the workers.

Every size is measured in every round, in turns, so that the step from one size to the next is
paired too. The exponent is the slope of the logarithms over the whole curve: 1 is linear, less than
1 is linear with a cost that doesn't grow, 2 would be quadratic.
"""

from __future__ import annotations

import os
import statistics
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from benchmarks.dossiers import sized
from benchmarks.measuring import Work, calls_for, cost, exponent, settle, table
from benchmarks.parts import Run
from benchmarks.parts.many import Used, batch, lasting, of
from benchmarks.subset import pack_of, share
from integritas_rules import Pack, check, load_pack, parse_dossier

WARM = 20
"""Checks by a pack before it is timed: one that isn't bundled is compiled after some."""


class Point(NamedTuple):
    """A point of a curve: its size, how it is named, seconds of each round, peak of megabytes."""

    size: float
    name: str
    seconds: Sequence[float]
    megabytes: float


def curves(run: Run) -> Iterator[str]:
    """All curves, each a table with its exponents."""
    yield told("Dossier size", "all rules, one dossier, bytes to report", by_size(run))
    yield told("Number of rules", "one dossier, without the parser", by_rules(run))
    yield told("Number of dossiers", "`integritas batch`, one process", by_dossiers(run))
    cores = f"`integritas batch`, {os.cpu_count()} cores, by the clock"
    yield told("Workers", cores, by_workers(run), fitted=False)


def told(name: str, what: str, points: Sequence[Point], fitted: bool = True) -> str:
    """A curve as a table: what each step multiplies, in time by pairs, and the exponents."""
    rows = [(points[0].name, "", "", f"{points[0].megabytes:.1f} MB")]
    for before, after in pairwise(points):
        steps = [b / a for a, b in zip(before.seconds, after.seconds, strict=True)]
        rows.append((
            after.name,
            f"{after.size / before.size:.2f}",
            f"{statistics.median(steps):.2f} ({min(steps):.2f} to {max(steps):.2f})",
            f"{after.megabytes:.1f} MB",
        ))  # fmt: skip
    sizes = [p.size for p in points]
    of_time = exponent(sizes, [min(p.seconds) for p in points])
    of_memory = exponent(sizes, [p.megabytes for p in points])
    heads = (name, "times the size", "times the time", "peak of memory")
    last = f"\n\nExponent: time {of_time:.2f}, memory {of_memory:.2f}."
    return f"**{name}** ({what}):\n\n{table(heads, rows)}{last if fitted else ''}"


def by_size(run: Run) -> list[Point]:
    """One dossier, its lists so many times as long."""
    raws = [sized(times) for times in (1, 2, 4, 8, *run.pick((), (16, 32)))]
    checks = [_checking(load_pack(), raw) for raw in raws]
    return in_process(
        [len(r) for r in raws], [f"{len(r) / 1000:.0f} kB" for r in raws], checks, run
    )


def by_rules(run: Run) -> list[Point]:
    """An eighth, a quarter, half and all of the clauses that judge something themselves."""
    packs = [pack_of(share(part)) for part in (8, 4, 2, 1)]
    rules = [sum(len(c.rules) for c in pack.clauses.values()) for pack in packs]
    dossier = parse_dossier(sized(2), "dosier.json")
    works = [partial(check, pack, dossier) for pack in packs]
    for work in works:
        cost(work, WARM)
    return in_process(rules, [f"{n} rules" for n in rules], works, run)


def _checking(pack: Pack, raw: bytes) -> Work:
    """A check from the bytes."""
    return lambda: check(pack, parse_dossier(raw, "dosier.json"))


def in_process(
    sizes: Sequence[float], names: Sequence[str], works: Sequence[Work], run: Run
) -> list[Point]:
    """Processor time in turns, then the peak of what Python holds."""
    settle()
    calls = [calls_for(work) for work in works]
    rounds = [[cost(w, n) for w, n in zip(works, calls, strict=True)] for _ in range(run.rounds)]
    taken = zip(*rounds, strict=True)
    peaks = map(peak, works)
    return [Point(*point) for point in zip(sizes, names, taken, peaks, strict=True)]


def peak(work: Work) -> float:
    """The most megabytes that the work holds at once."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


def by_dossiers(run: Run) -> list[Point]:
    """Batches of more and more dossiers."""
    counts = [lasting(run) // part for part in (8, 4, 2, 1)]
    works = [partial(batch, of(run.folder, n), 1) for n in counts]
    return processes(counts, [f"{n} dossiers" for n in counts], works, run, "processors")


def by_workers(run: Run) -> list[Point]:
    """The same batch by one process, two, and on up to as many as there are cores."""
    source = of(run.folder, lasting(run))
    counts = [n for n in (1, 2, 4, 8, 16) if n <= max(2, os.cpu_count() or 1)]
    works = [partial(batch, source, n) for n in counts]
    return processes(counts, [str(n) for n in counts], works, run, "seconds")


def processes(
    sizes: Sequence[float],
    names: Sequence[str],
    works: Sequence[Callable[[], Used]],
    run: Run,
    what: str,
) -> list[Point]:
    """Processes in turns: what they took, and the peak of the main process."""
    rounds = [[work() for work in works] for _ in range(run.pick(1, 2))]
    taken = [[getattr(used, what) for used in column] for column in zip(*rounds, strict=True)]
    peaks = [max(used.megabytes for used in column) for column in zip(*rounds, strict=True)]
    return [Point(*point) for point in zip(sizes, names, taken, peaks, strict=True)]
