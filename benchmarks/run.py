"""How much dearer a check is than the floor under it, and than its peers: a table of ratios.

    python benchmarks/run.py [DOSSIER] [--rounds N]

Each row compares two ways in the same run: they take turns in chunks, so that a machine that gets
slower slows both, and what counts is processor time (of the child, where a process is compared),
so that neighbours count little. Shown are the median of the rounds' ratios, and the least and the
greatest. A figure from here is about a ratio, never about seconds. Needs the extra `test`, and Unix
for the processes.
"""

from __future__ import annotations

import argparse
import copy
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from jsonschema.validators import validator_for

from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.formats.json_report import render
from integritas_rules.loading.positions import Locator, pointer_of

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = ROOT / "schemas" / "dossier.schema.json"
CHUNK = 0.03
"""Seconds that a chunk of calls should last."""

Work = Callable[[], object]


class Pair(NamedTuple):
    """Two ways to be compared, and what the row says of them."""

    ours: str
    theirs: str
    work: Work
    floor: Work


def cost(work: Work, calls: int = 1) -> float:
    """Processor seconds a call."""
    start = time.process_time()
    for _ in range(calls):
        work()
    return (time.process_time() - start) / calls


def child_cost(command: list[str]) -> float:
    """Processor seconds of a process that must succeed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *command], check=True, capture_output=True, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def calls_for(work: Work) -> int:
    """How many calls make a chunk, once the work is warm."""
    work()
    return max(1, round(CHUNK / max(cost(work, 3), 1e-9)))


def ratios(pair: Pair, rounds: int) -> list[float]:
    """The ratio of the two ways in each round; the floor is measured before and after."""
    ours, theirs = calls_for(pair.work), calls_for(pair.floor)
    found, before = [], cost(pair.floor, theirs)
    for _ in range(rounds):
        own, after = cost(pair.work, ours), cost(pair.floor, theirs)
        found.append(2 * own / (before + after))
        before = after
    return found


def in_process(raw: bytes) -> Iterator[Pair]:
    """What a check is made of, against ``json.loads``; and the whole of it against jsonschema."""
    pack, dossier = load_pack(), parse_dossier(raw, "dosier.json")
    report, text = check(pack, dossier), raw.decode()
    schema = json.loads(SCHEMA.read_bytes())
    validator: Any = validator_for(schema)(schema)
    spots = list(leaves(dict(dossier.data)))
    asked = [pointer_of(spots[len(spots) * n // 6]) for n in range(1, 6)]

    def loads() -> object:
        return json.loads(raw)

    def located() -> object:
        locator = Locator(text)
        return [locator.place(pointer) for pointer in asked]

    floor = "json.loads"
    yield Pair("parse and guard", floor, lambda: parse_dossier(raw, "dosier.json"), loads)
    yield Pair("replay and check", floor, lambda: check(pack, dossier), loads)
    yield Pair("render as JSON", floor, lambda: render([report]), loads)
    yield Pair("line and column of five places", floor, located, loads)
    yield Pair(
        "parse, guard, replay and check",
        "json.loads and jsonschema (structure only)",
        lambda: check(pack, parse_dossier(raw, "dosier.json")),
        lambda: list(validator.iter_errors(json.loads(raw))),
    )


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of all values that hold no others, in file order."""
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(inner, (*path, key))
    else:
        yield path


def growth(raw: bytes) -> Iterator[Pair]:
    """A check of a dossier whose occurrences are repeated, against reading it and against 1 x."""
    pack, data = load_pack(), json.loads(raw)
    first = parse_dossier(raw, "dosier.json")
    for times in (2, 4, 8, 16):
        grown = copy.deepcopy(data)
        for activity in grown["pelaksanaan"]["kegiatan_utama"]:
            activity["kejadian"] *= times
        bigger = json.dumps(grown, ensure_ascii=False).encode()
        checked = bound(check, pack, parse_dossier(bigger, "dosier.json"))
        name = f"check, occurrences {times} x"
        yield Pair(name, "json.loads of it", checked, bound(json.loads, bigger))
        yield Pair(name, "check, occurrences 1 x", checked, bound(check, pack, first))


def bound(work: Callable[..., object], *given: object) -> Work:
    """The work with what it is given now, not with what a loop's names stand for later."""
    return lambda: work(*given)


def processes(path: Path, rounds: int) -> Iterator[tuple[str, str, list[float]]]:
    """Whole processes, start-up included."""
    ours = ["-m", "integritas_rules", "check", str(path), "--format", "json"]
    empty = "import click; click.command()(lambda: None)([], standalone_mode=False)"
    peers = {
        "a process that runs an empty click command": ["-c", empty],
        "check-jsonschema (structure only)": [
            *("-m", "check_jsonschema", "--schemafile", str(SCHEMA), str(path)),
        ],
    }
    for name, command in peers.items():
        child_cost(ours), child_cost(command)
        found = [child_cost(ours) / child_cost(command) for _ in range(rounds)]
        yield "integritas check --format json", name, found


def row(ours: str, theirs: str, found: list[float]) -> None:
    """One row of the table."""
    middle, low, high = statistics.median(found), min(found), max(found)
    print(f"| {ours} | {theirs} | {middle:.2f} | {low:.2f} to {high:.2f} |", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Ratios of a check to its floor and its peers.")
    parser.add_argument("dossier", nargs="?", default=ROOT / "examples" / "kabupaten-patuh.json")
    parser.add_argument("--rounds", type=int, default=11)
    given = parser.parse_args()
    path = Path(given.dossier).resolve()
    raw = path.read_bytes()
    checked = len(load_pack().checkable)
    print(f"{path.name}: {len(raw)} bytes, {checked} clauses, {given.rounds} rounds\n")
    print("| this | against | ratio | least to greatest |\n| --- | --- | --- | --- |")
    for pair in (*in_process(raw), *growth(raw)):
        row(pair.ours, pair.theirs, ratios(pair, given.rounds))
    for ours, theirs, found in processes(path, given.rounds):
        row(ours, theirs, found)


if __name__ == "__main__":
    main()
