"""Whole processes, start-up included."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measuring import Goal, Row, child_cost
from benchmarks.parts import Run
from benchmarks.parts.whole import SCHEMA
from benchmarks.peers import version_of
from integritas_rules.resources import folder


def rows(run: Run) -> Iterator[Row]:
    """One lawful dossier, JSON out, against an import of click and a check of the structure."""
    path = str(folder("examples") / "kabupaten-patuh.json")
    ours = ("-m", "integritas_rules", "check", path, "--format", "json")
    yield held_against(
        ours, "a process that imports click", ("-c", "import click"), Goal(1.25), run
    )
    if version_of("check-jsonschema"):
        peer = ("-m", "check_jsonschema", "--schemafile", str(SCHEMA), path)
        yield held_against(ours, "check-jsonschema (structure only)", peer, Goal(0.2), run)


def held_against(
    ours: tuple[str, ...], name: str, command: tuple[str, ...], goal: Goal, run: Run
) -> Row:
    """The two processes in turns."""
    child_cost(*ours), child_cost(*command)
    ratios = tuple(child_cost(*ours) / child_cost(*command) for _ in range(run.rounds))
    return Row("integritas check --format json, process", name, ratios, goal)
