"""Shared by the tests of comparisons: two dossiers as plain data, judged and compared."""

from __future__ import annotations

import random
from typing import Any

from integritas_rules.history.compare import Diff, compare
from integritas_rules.history.snapshot import Snapshot, from_report
from tests.support import run


def seen(data: Any) -> Snapshot:
    """The snapshot of a dossier given as plain data."""
    return from_report(run(data), "uji")


def between(old: Any, new: Any) -> Diff:
    """All that differs between two dossiers."""
    report = run(new)
    return compare(seen(old), from_report(report, "uji"), report.pack.workflow)


def shuffled(value: Any, seed: int) -> Any:
    """The same data with every list and every object in another order."""
    chance = random.Random(seed)

    def mixed(own: Any) -> Any:
        if isinstance(own, dict):
            items = [(k, mixed(v)) for k, v in own.items()]
            chance.shuffle(items)
            return dict(items)
        if isinstance(own, list):
            listed = [mixed(v) for v in own]
            chance.shuffle(listed)
            return listed
        return own

    return mixed(value)


def touches(diff: Diff) -> list[tuple[str, str]]:
    """How the past was altered, and which record."""
    assert diff.history is not None
    return [(r.touch.value, r.path) for r in diff.history.rewritten]
