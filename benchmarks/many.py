"""How much two processes gain over one, and how memory grows with the number of dossiers.

    python benchmarks/many.py speed [DOSSIERS] [ROUNDS]
    python benchmarks/many.py memory [FEW] [MANY]

`speed` runs one process and two in turns over the same dossiers, the start-up of the tool left out
of neither; the median ratio is what to quote. `memory` streams small dossiers through the main
process and prints the difference of its peaks.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))


def main() -> None:
    """Measure what is named."""
    what, *numbers = sys.argv[1:] or ["speed"]
    given = [int(n) for n in numbers]
    with tempfile.TemporaryDirectory() as folder:
        if what == "memory":
            memory(Path(folder), *given)
        else:
            speed(Path(folder), *given)


def speed(folder: Path, dossiers: int = 640, rounds: int = 5) -> None:
    """Two processes against one, in turns."""
    from tests.many.nation import dossiers as made

    source = folder / "nation.jsonl"
    source.write_bytes(b"".join(raw + b"\n" for raw in made(dossiers)))
    ratios = []
    for _ in range(rounds):
        one, two = (seconds(source, folder, workers) for workers in (1, 2))
        ratios.append(one / two)
        print(f"1 process {one:.2f} s, 2 processes {two:.2f} s: {one / two:.2f} times as fast")
    print(f"median of {rounds} rounds: {statistics.median(ratios):.2f} times as fast")


def seconds(source: Path, folder: Path, workers: int) -> float:
    """How long a run takes."""
    started = time.perf_counter()
    batch(source, folder, workers)
    return time.perf_counter() - started


def memory(folder: Path, few: int = 1_000, many: int = 100_000) -> None:
    """The peak of the main process for few and for many dossiers."""
    example = HERE.parent / "examples" / "hari-pertama.json"
    line = json.dumps(json.loads(example.read_bytes())).encode() + b"\n"
    peaks = []
    for count in (few, many):
        source = folder / f"{count}.jsonl"
        with open(source, "wb") as file:
            for _ in range(count):
                file.write(line)
        peaks.append(batch(source, folder, 2) / 1024)
        print(f"{count:,} dossiers: peak {peaks[-1]:.1f} MB")
    print(f"growth: {peaks[1] - peaks[0]:.1f} MB")


def batch(source: Path, folder: Path, workers: int) -> int:
    """Run it; returns the peak of its main process in kilobytes."""
    command = [sys.executable, "-m", "integritas_rules", "batch", str(source), "-q", "--force",
               "--workers", str(workers), "-o", str(folder / "rows.ndjson")]  # fmt: skip
    process = subprocess.Popen(command, cwd=HERE.parent)
    _, _, used = os.wait4(process.pid, 0)
    return used.ru_maxrss


if __name__ == "__main__":
    main()
