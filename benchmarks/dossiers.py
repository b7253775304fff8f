"""Made-up dossiers for the comparison: half of them lawful, half broken in known ways.

The same seed gives the same bytes. Each is the complete example of a county, some of its lists
longer; in every other one up to three things are broken (`benchmarks/breaks.py`), and which of the
chosen clauses must be found is kept beside it.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from benchmarks.breaks import BREAKS
from integritas_rules.resources import folder

SEED = 60


class Made(NamedTuple):
    """A dossier as bytes, and the chosen clauses that are broken in it."""

    raw: bytes
    broken: frozenset[str]


def dossiers(count: int, seed: int = SEED) -> tuple[Made, ...]:
    """``count`` dossiers; every other one is broken."""
    return tuple(made(n, seed) for n in range(count))


def made(n: int, seed: int = SEED) -> Made:
    """The ``n``-th dossier: of an agency of its own, of one to three times the size."""
    chance = random.Random(f"{seed}:{n}")
    data = example()
    data["instansi"]["nama"] = f"Kabupaten Umpama {n + 1} (fiktif)"
    data["instansi"]["jumlah_pegawai"] = chance.randint(300, 20_000)
    broken: set[str] = set()
    for change in _chosen(chance) if n % 2 else ():
        change.apply(data)
        broken |= change.clauses
    return Made(encoded(grown(data, chance.randint(1, 3))), frozenset(broken))


def _chosen(chance: random.Random) -> Iterator[Any]:
    """One to three ways of breaking that don't meet in one part of the dossier."""
    areas = chance.sample(sorted({b.area for b in BREAKS}), chance.randint(1, 3))
    for area in areas:
        yield chance.choice([b for b in BREAKS if b.area == area])


def sized(times: int) -> bytes:
    """The lawful dossier with its lists so many times as long."""
    return encoded(grown(example(), times))


def grown(data: dict[str, Any], times: int) -> dict[str, Any]:
    """The dossier with more of what happens often: occurrences, activities, looks, documents.

    Each further record rests on a document of its own.
    """
    if times == 1:
        return data
    own = {piece["id"] for piece in data["bukti"]}
    lists = [
        *(u.get("kejadian", []) for u in data["pelaksanaan"]["kegiatan_utama"]),
        *(s["kegiatan"] for s in data["pelaksanaan"]["subtahap"]),
        data["pemantauan"],
        data["bukti"],
    ]
    for records in lists:
        first = list(records)
        records.extend(_again(r, n, own) for n in range(2, times + 1) for r in first)
    return data


def _again(record: dict[str, Any], n: int, own: set[str]) -> dict[str, Any]:
    """A further record like one that is there, with an id and a document of its own."""
    again = copy.deepcopy(record)
    if "id" in again:
        again["id"] = f"{again['id']}-{n}"
    if "bukti" in again:
        again["bukti"] = [f"{name}-{n}" if name in own else name for name in again["bukti"]]
    return again


def example() -> dict[str, Any]:
    """A fresh copy of the bundled complete dossier."""
    data: dict[str, Any] = json.loads(_text())
    return data


@cache
def _text() -> str:
    return (folder("examples") / "kabupaten-patuh.json").read_text(encoding="utf-8")


def encoded(data: dict[str, Any]) -> bytes:
    """The file, on one line as programs write it."""
    return json.dumps(data, ensure_ascii=False).encode()
