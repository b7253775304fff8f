"""What was measured, as Markdown: the table, the curves below it, and what the peers can't say."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import fill

from benchmarks.dossiers import SEED
from benchmarks.machine import machine, versions
from benchmarks.measuring import HEADS, table
from benchmarks.parts import Run, growth, many, places, processes, rules, whole
from benchmarks.peers import Peer
from benchmarks.subset import CHOSEN
from benchmarks.subset import table as asks
from integritas_rules import load_pack

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


def report(only: Sequence[str], run: Run, known: Sequence[Peer], compared: int) -> Iterator[str]:
    """The Markdown, a line or block at a time."""
    parts = only or [*ROWS, *AFTER]
    options = [*["--quick"] * run.quick, *(f"--only {part}" for part in only)]
    command = " ".join(["python -m benchmarks", *options])
    yield filled(f"`{command}`, {run.rounds} rounds, on {machine()}. Peers: {versions()}.") + "\n"
    sizes = sorted(len(raw) for raw in run.raws)
    yield filled(
        f"{len(run.made)} dossiers of {sizes[0] // 1000} to {sizes[-1] // 1000} kB, half of them "
        f"broken (seed {SEED}). {len(CHOSEN)} clauses ({len(asks())} rules) are put to every peer. "
        f"On {compared} dossiers each found what it should; what the hand-written Python says is "
        "the same as ours word for word, with pointer, line and column."
    )
    for peer in known:
        if peer.missing:
            yield "\n" + filled(f"{peer.name}: not installed, its rows are left out; {INSTALL}")
    found = [part for part in ROWS if part in parts]
    if found:
        yield "\n" + table(HEADS, [])
    for part in found:
        say(f"{part} …")
        for row in ROWS[part](run):
            yield f"| {' | '.join(row.cells)} |"
    for part in (part for part in AFTER if part in parts):
        say(f"{part} …")
        for block in AFTER[part](run):
            yield f"\n{block}"
    if "rules" in parts:
        yield f"\n{filled(unasked())}\n\n{filled(UNTOLD)}\n"
        yield from (filled(f"- {peer.name}: {peer.cannot}.", "  ") for peer in known)


UNTOLD = (
    "What no peer can say of a finding without code around it: where it stands in the file (line "
    "and column), its words in two languages, which other break it follows from. Each by itself:"
)


def filled(text: str, indent: str = "") -> str:
    """Prose in lines of a page's width."""
    return fill(text, 100, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def unasked() -> str:
    """Which of the pack's rules nobody is asked, and why."""
    rules = [rule.kind for clause in load_pack().clauses.values() for rule in clause.rules]
    alike = {ask.kind for ask in asks()}
    others = Counter(kind for kind in rules if kind not in alike)
    listed = ", ".join(f"{kind} {number}" for kind, number in sorted(others.items()))
    return (
        f"Of the pack's {len(rules)} rules {len(rules) - others.total()} are of the kinds put to "
        f"the peers, of which {len(asks())} were chosen. The others ({listed}) need more than a "
        "record by itself: the replay of what happened, a person's judgement, verdicts on other "
        "clauses, how records of different parts lie to one another."
    )


BEGIN, END = "<!-- measured -->\n", "<!-- /measured -->\n"


def put(path: Path, measured: str) -> None:
    """Write what was measured to a file: between its marks, if it is a page that has them."""
    page = path.read_text(encoding="utf-8") if path.is_file() else ""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if begin and end:
        measured = f"{before}{BEGIN}\n{measured}\n\n{END}{after}"
    else:
        measured += "\n"
    path.write_text(measured, encoding="utf-8")


def say(message: str) -> None:
    """Progress, apart from the page."""
    print(f"{time.strftime('%H:%M:%S')} {message}", file=sys.stderr, flush=True)
