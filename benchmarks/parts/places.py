"""Line and column of what was found, against reading the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from benchmarks.measuring import Goal, Pair, Row
from benchmarks.parts import Run
from integritas_rules import parse_dossier
from integritas_rules.loading.positions import pointer_of
from integritas_rules.resources import folder


def rows(run: Run) -> Iterator[Row]:
    """Five places spread over a file as people write it."""
    raw = (folder("examples") / "kabupaten-patuh.json").read_bytes()
    spots = list(leaves(dict(parse_dossier(raw, "dosier.json").data)))
    asked = [pointer_of(spots[len(spots) * n // 6]) for n in range(1, 6)]

    def located(dossier: Any) -> object:
        return [dossier.locate(pointer) for pointer in asked]

    yield Pair(
        "line and column of five findings",
        "json.loads",
        located,
        lambda: json.loads(raw),
        Goal(2.5),
        fresh=lambda: parse_dossier(raw, "dosier.json"),
    ).row(run.rounds)
    yield Pair(
        "bytes to dossier (parse, guard, soundness)",
        "json.loads",
        lambda: parse_dossier(raw, "dosier.json"),
        lambda: json.loads(raw),
    ).row(run.rounds)


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of all values that hold no others, in file order."""
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(inner, (*path, key))
    else:
        yield path
