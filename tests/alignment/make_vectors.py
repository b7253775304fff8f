"""Writes `vectors.json` anew: ``python -m tests.alignment.make_vectors`` (needs ``[mining]``).

Each vector is the cost that the process-mining library finds; none is computed by us.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from integritas_rules.alignment.optimal import Entry
from tests.alignment.cases import RANDOM, Case, dossiers, drawn
from tests.alignment.comparing import logs, reported
from tests.alignment.mining import cost, machine_net, net_of, readings

FILE = Path(__file__).parent / "vectors.json"
MOST = 5000
"""More readings of the days of a real log than this aren't tried."""


def random_vector(seed: int) -> dict[str, Any]:
    """A random case with the library's cost."""
    case = drawn(seed)
    return {
        "order": {name: sorted(case.order.before[name]) for name in case.order.names},
        "log": [[e.day, e.label] for e in case.log],
        "required": sorted(case.required),
        "cost": random_cost(case),
    }


def random_cost(case: Case) -> int:
    """The library's cost of a random case."""
    return cost(net_of(case.order, case.required), readings(case.log))


def real_costs(name: str, change: str, settings: str, day: str | None) -> Iterator[int]:
    """The library's cost for each group of a real case."""
    report = reported(name, change, settings, day)
    over = "siklus" in {window for window, _ in report.trace.closed}
    for group, log in logs(report):
        yield cost(machine_net(report, group, over), _distinct(log))


def _distinct(log: list[Entry]) -> list[tuple[str, ...]]:
    found = list(dict.fromkeys(sorted(readings(log))))
    if len(found) > MOST:
        raise ValueError("a log with too many readings: give its events more days")
    return found


def real_vector(name: str, change: str, settings: str, day: str | None) -> dict[str, Any]:
    """A real case with the library's cost for each group."""
    costs = list(real_costs(name, change, settings, day))
    return {"example": name, "change": change, "settings": settings, "as_of": day, "costs": costs}


def main() -> None:
    """Compute all vectors and write them, one a line."""
    head = {
        "command": "python -m tests.alignment.make_vectors",
        "library": f"pm4py {version('pm4py')}",
    }
    parts = {
        "random": [random_vector(seed) for seed in range(RANDOM)],
        "real": [real_vector(*case) for case in dossiers()],
    }
    lines = [f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in head.items()]
    for name, vectors in parts.items():
        listed = ",\n".join(f"    {json.dumps(v)}" for v in vectors)
        lines.append(f"  {json.dumps(name)}: [\n{listed}\n  ]")
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
