"""All rules of the pack: against readers of JSON and validators of its structure."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from benchmarks.decoders import decoders, reading_with
from benchmarks.measuring import ROOT, Goal, Pair, Row, over
from benchmarks.parts import Run
from benchmarks.peers import version_of
from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.loading.pack import DEFAULT_PACK
from integritas_rules.many.judge import job_for, judge
from integritas_rules.many.reading import Item

SCHEMA = ROOT / "schemas" / "dossier.schema.json"


def rows(run: Run) -> Iterator[Row]:
    """A batch row, then the structure alone."""
    yield from batch(run)
    yield from structure(run)


def batch(run: Run) -> Iterator[Row]:
    """What `integritas batch` does with a dossier, from its bytes to its row."""
    job = job_for(DEFAULT_PACK, load_pack(), (), None, "mandiri")

    def row(raw: bytes) -> object:
        return judge(job, [(0, Item("dosier.json", None, None, raw))])

    for decoder in decoders():
        with reading_with(decoder):
            yield Pair(f"batch: bytes to row, all rules ({decoder.name})", "json.loads",
                       over(row, run.raws), over(json.loads, run.raws),
                       Goal(0.6 if decoder.fast else 1.4)).row(run.rounds)  # fmt: skip
    lawful = [m.raw for m in run.made if not m.broken]
    broken = [m.raw for m in run.made if m.broken]
    for which, raws in (("lawful", lawful), ("broken", broken)):
        yield Pair(f"the same, {which} dossiers only", "json.loads", over(row, raws),
                   over(json.loads, raws)).row(run.rounds)  # fmt: skip


def structure(run: Run) -> Iterator[Row]:
    """A check of everything, against a check of the structure alone."""
    pack = load_pack()
    schema = json.loads(SCHEMA.read_bytes())

    def ours(raw: bytes) -> object:
        return check(pack, parse_dossier(raw, "dosier.json"))

    for name, validate, goal in validators(schema):
        yield Pair(
            f"check, all rules, bytes to report ({decoders()[-1].name})",
            f"{name} (structure only)",
            over(ours, run.raws),
            over(validate, run.raws),
            goal,
            faster=True,
        ).row(run.rounds)


def validators(schema: Any) -> Iterator[tuple[str, Callable[[bytes], object], Goal | None]]:
    """The validators of JSON Schema that are installed."""
    if version_of("jsonschema"):
        python: Any = import_module("jsonschema").Draft202012Validator(schema)
        yield "jsonschema", lambda raw: list(python.iter_errors(json.loads(raw))), Goal(40, True)
    if version_of("jsonschema-rs"):
        rust: Any = import_module("jsonschema_rs").validator_for(schema)
        yield "jsonschema-rs", lambda raw: list(rust.iter_errors(json.loads(raw))), None
