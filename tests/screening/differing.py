"""One dossier judged twice: by compiled rules where they are sure, and by the checks alone."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from integritas_rules import audit
from integritas_rules.model import Report

Path = tuple[str | int, ...]


def by_checks_alone(patch: pytest.MonkeyPatch) -> None:
    """From here on no clause is proven by compiled rules: the checks are asked for each."""
    patch.setattr(audit, "screened", _nothing)


def _nothing(*_: object) -> Mapping[str, int]:
    return {}


def told(report: Report) -> list[tuple[str, Any]]:
    """What differs is shown by clause, not as two long reports."""
    return [(v.clause.id, v) for v in report.verdicts]


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """The path of everything inside of a value."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield (*path, key)
        if isinstance(inner, dict | list):
            yield from places(inner, (*path, key))


def at(data: Any, path: Path) -> Any:
    """What stands at a path."""
    for part in path:
        data = data[part]
    return data


def altered(data: Any, dice: random.Random) -> None:
    """One change of the kind that people make: left out, put elsewhere, another day, doubled."""
    found = list(places(data))
    path = dice.choice(found)
    holder: Any = at(data, path[:-1])
    key: Any = path[-1]
    how = dice.random()
    if how < 0.4:
        del holder[key]
    elif how < 0.75:
        alike = [p for p in found if p[-1] == key and type(at(data, p)) is type(holder[key])]
        holder[key] = copy.deepcopy(at(data, dice.choice(alike)))
    elif how < 0.9:
        days = [p for p in found if p[-1] in ("mulai", "selesai", "tanggal")]
        day = dice.choice(days)
        own = at(data, day[:-1])
        own[day[-1]] = f"{dice.choice(['2023', '2024', '2025', '2026', '2027'])}{own[day[-1]][4:]}"
    elif isinstance(key, int):
        holder.insert(dice.randrange(len(holder) + 1), copy.deepcopy(holder[key]))
