"""What a check costs against its peers, as paired ratios.

    python -m benchmarks [--quick] [--only PART]... [--rounds N] [--markdown FILE]

Findings are compared before anything is timed: a deviation ends the run with a list. Peers come
with the extra `bench`; one that isn't installed is named, and its rows are left out. Needs Unix for
the processes. From the root of a checkout.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.agreeing import differences
from benchmarks.dossiers import SEED, dossiers
from benchmarks.machine import machine, versions
from benchmarks.measuring import HEADS, table
from benchmarks.parts import Run, growth, many, places, processes, rules, whole
from benchmarks.peers import Peer, peers
from benchmarks.subset import CHOSEN
from benchmarks.subset import table as asks

ROWS = {
    "rules": rules.rows,
    "whole": whole.rows,
    "places": places.rows,
    "processes": processes.rows,
    "workers": many.rows,
}
"""Parts that are rows of the one table."""
AFTER = {"memory": many.memory, "growth": growth.curves}
"""Parts that stand below it."""
INSTALL = "pip install -e '.[bench]'"


def main() -> int:
    """Compare, measure, print."""
    given = _arguments()
    known = list(peers())
    present = tuple(p for p in known if not p.missing)
    made = dossiers(12 if given.quick else 40)
    _say(f"comparing the findings on {len(made)} dossiers …")
    deviating = list(differences(made, present))
    if deviating:
        print("Findings differ; nothing was timed:", *deviating, sep="\n- ")
        return 1
    with TemporaryDirectory() as folder:
        few = made[: 8 if given.quick else 12]
        run = Run(
            few, present, given.rounds or (5 if given.quick else 11), given.quick, Path(folder)
        )
        lines = []
        for line in report(given.only, run, known, len(made)):
            print(line, flush=True)
            lines.append(line)
    if given.markdown:
        given.markdown.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__.split("\n")[0]
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds and smaller batches")
    parser.add_argument(
        "--only", action="append", default=[], choices=[*ROWS, *AFTER], help="a part; repeats"
    )
    parser.add_argument("--rounds", type=int, help="turns of each row (default: 11; quick: 5)")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write what is printed there")
    return parser.parse_args()


def report(only: Sequence[str], run: Run, known: Sequence[Peer], compared: int) -> Iterator[str]:
    """The Markdown, a line or block at a time."""
    parts = only or [*ROWS, *AFTER]
    options = [*["--quick"] * run.quick, *(f"--only {part}" for part in only)]
    yield f"`{' '.join(['python -m benchmarks', *options])}`, {run.rounds} rounds, on {machine()}."
    yield f"Peers: {versions()}.\n"
    sizes = sorted(len(raw) for raw in run.raws)
    yield (
        f"{len(run.made)} dossiers of {sizes[0] // 1000} to {sizes[-1] // 1000} kB, half of them "
        f"broken (seed {SEED}). {len(CHOSEN)} clauses ({len(asks())} rules) are put to every peer. "
        f"On {compared} dossiers each found what it should; what the hand-written Python says is "
        "the same as ours word for word, with pointer, line and column."
    )
    for peer in known:
        if peer.missing:
            yield f"\n{peer.name}: not installed, its rows are left out; {INSTALL}"
    found = [part for part in ROWS if part in parts]
    if found:
        yield "\n" + table(HEADS, [])
    for part in found:
        _say(f"{part} …")
        for row in ROWS[part](run):
            yield f"| {' | '.join(row.cells)} |"
    for part in (part for part in AFTER if part in parts):
        _say(f"{part} …")
        for block in AFTER[part](run):
            yield f"\n{block}"
    if "rules" in parts:
        yield "\nWhat a peer can't say, or says otherwise:\n"
        yield from (f"- {peer.name}: {peer.cannot}." for peer in known)


def _say(message: str) -> None:
    """Progress, apart from the report."""
    print(f"{time.strftime('%H:%M:%S')} {message}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
