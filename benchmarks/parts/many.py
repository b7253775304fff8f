"""Many dossiers: two processes against one by the clock, and memory while they stream."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from benchmarks.dossiers import made
from benchmarks.measuring import CHILD, ROOT, Goal, Row, table
from benchmarks.parts import Run
from integritas_rules.resources import folder

UNIT = 1024 * (1024 if sys.platform == "darwin" else 1)
"""A peak of memory is told in kilobytes, by macOS in bytes."""


class Used(NamedTuple):
    """What a run of the batch took: seconds by the clock, seconds of all processors together, and
    the peak of its main process."""

    seconds: float
    processors: float
    megabytes: float


_LAUNCHER = """
import os, subprocess, sys, time
started = time.perf_counter()
process = subprocess.Popen(sys.argv[1:])
_, status, used = os.wait4(process.pid, 0)
print(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status) not in (0, 1))
"""
"""Starts a process from a small one: a peak of memory never falls below that of the parent."""


def batch(source: Path, workers: int) -> Used:
    """Run it over a file of dossiers."""
    rows = source.with_suffix(".rows.ndjson")
    command = [sys.executable, "-m", "integritas_rules", "batch", str(source), "-q", "--force",
               "--workers", str(workers), "-o", str(rows)]  # fmt: skip
    launched = [sys.executable, "-c", _LAUNCHER, *command]
    done = subprocess.run(launched, cwd=ROOT, env=CHILD, capture_output=True, text=True, check=True)
    seconds, processors, peak = done.stdout.split()[-3:]
    return Used(float(seconds), float(processors), int(peak) / UNIT)


def written(path: Path, raws: Iterable[bytes]) -> Path:
    """The dossiers as a file, one a line."""
    with path.open("wb") as file:
        for raw in raws:
            file.write(raw + b"\n")
    return path


def rows(run: Run) -> Iterator[Row]:
    """Two processes against one: by the clock, and what they take of the processors together."""
    count = lasting(run)
    source = of(run.folder, count)
    pairs = [(batch(source, 1), batch(source, 2)) for _ in range(max(3, run.rounds // 2))]
    ratios = [one.seconds / two.seconds for one, two in pairs]
    yield Row(f"batch of {count} dossiers, two processes", "one process, by the clock",
              tuple(ratios), Goal(1.8, least=True), faster=True)  # fmt: skip
    shares = [two.processors / one.processors for one, two in pairs]
    yield Row("the same, processor time of all", "one process", tuple(shares))


def lasting(run: Run) -> int:
    """How many dossiers keep one process busy for some seconds: start-up should hardly count."""
    return _lasting(run.folder, run.pick(2.0, 15.0), run.pick(800, 6_000))


@cache
def _lasting(folder: Path, seconds: float, most: int) -> int:
    some, more = (batch(of(folder, n), 1).processors for n in (40, 120))
    count = min(seconds / max((more - some) / 80, 1e-4), most)
    return max(1, round(count / 80)) * 80


@cache
def of(folder: Path, count: int) -> Path:
    """A file of so many dossiers."""
    return written(folder / f"{count}.jsonl", (made(n).raw for n in range(count)))


def memory(run: Run) -> Iterator[str]:
    """How far the peak of the main process grows with the number of dossiers."""
    few, many = run.pick(500, 1_000), run.pick(4_000, 100_000)
    example = folder("examples") / "hari-pertama.json"
    line = json.dumps(json.loads(example.read_bytes())).encode()
    peaks = [
        batch(written(run.folder / f"small-{n}.jsonl", (line for _ in range(n))), 2).megabytes
        for n in (few, many)
    ]
    grown = peaks[1] - peaks[0]
    goal = Goal(5)
    heads = ("dossiers streamed through two workers", "peak of the main process")
    counts = [(f"{n:,}", f"{peak:.1f} MB") for n, peak in zip((few, many), peaks, strict=True)]
    met = "met" if goal.met(grown) else "not met"
    yield f"{table(heads, counts)}\n\nGrowth {grown:.1f} MB (goal {goal} MB: {met})."
