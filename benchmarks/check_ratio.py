"""How long one check takes, as a ratio to ``json.loads`` of the same dossier in the same run.

    python benchmarks/check_ratio.py [DOSSIER] [ROUNDS]

Both sides alternate in chunks, so that a machine whose speed drifts slows both; the median of the
rounds is what to quote. A figure from here is a statement about a ratio, never about seconds.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from integritas_rules import check, load_pack, parse_dossier

HERE = Path(__file__).resolve().parent
CHUNK = 10


def chunk(work: Callable[[], object]) -> float:
    """Seconds for a chunk of calls."""
    start = time.perf_counter()
    for _ in range(CHUNK):
        work()
    return time.perf_counter() - start


def main() -> None:
    """Print the median ratio of each part of the pipeline to the floor."""
    given = sys.argv[1:]
    path = Path(given[0]) if given else HERE.parent / "examples" / "kabupaten-patuh.json"
    rounds = int(given[1]) if len(given) > 1 else 15
    raw, pack = path.read_bytes(), load_pack()
    dossier = parse_dossier(raw, path.name)
    parts: dict[str, Callable[[], object]] = {
        "parse and validate": lambda: parse_dossier(raw, path.name),
        "replay and check": lambda: check(pack, dossier),
    }
    ratios: dict[str, list[float]] = {name: [] for name in parts}
    for _ in range(rounds):
        for name, work in parts.items():
            ratios[name].append(chunk(work) / chunk(lambda: json.loads(raw)))
    print(f"{path.name}: {len(raw)} bytes, {len(pack.checkable)} clauses, {rounds} rounds")
    for name, found in ratios.items():
        low, high = min(found), max(found)
        print(f"{name}: {statistics.median(found):.1f} x json.loads ({low:.1f} to {high:.1f})")


if __name__ == "__main__":
    main()
