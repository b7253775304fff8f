"""Broken dossiers from a whole one: parts are cut out, blanked or moved, or time is cut off."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from integritas_rules import parse_dossier
from integritas_rules.errors import InvalidDossier
from integritas_rules.model import Dossier
from tests.support import example

Loc = tuple[str | int, ...]
_KEPT = {"versi", "instansi", "siklus", "pengajuan", "keterangan", "$schema", "kelompok"}
_DATED = ("tanggal", "mulai")


def broken(seed: int, name: str = "kabupaten-patuh") -> Dossier | None:
    """A broken copy of an example, the same for the same seed; ``None`` when it can't be read."""
    chance = random.Random(seed)
    data = example(name)
    for _ in range(chance.randint(1, 4)):
        _break(data, chance)
    if chance.random() < 0.4:
        _cut_off(data, chance)
    raw = json.dumps(data, ensure_ascii=False).encode()
    try:
        return parse_dossier(raw, "acak.json")
    except InvalidDossier:
        return None


def _break(data: Any, chance: random.Random) -> None:
    places = [loc for loc in _places(data, ()) if loc[0] not in _KEPT]
    depth = chance.randint(1, 6)
    loc = chance.choice([p for p in places if len(p) <= depth] or places)
    holder = data
    for part in loc[:-1]:
        holder = holder[part]
    last = loc[-1]
    value = holder[last]
    if last in (*_DATED, "selesai") and chance.random() < 0.7:
        moved = date.fromisoformat(value) + timedelta(days=chance.randint(-200, 200))
        holder[last] = moved.isoformat()
    elif isinstance(value, list) and chance.random() < 0.5:
        holder[last] = []
    else:
        del holder[last]


def _places(value: Any, loc: Loc) -> Iterator[Loc]:
    if loc:
        yield loc
    items: Any = value.items() if isinstance(value, dict) else ()
    if isinstance(value, list):
        items = enumerate(value)
    for key, item in items:
        yield from _places(item, (*loc, key))


def _cut_off(data: Any, chance: random.Random) -> None:
    """The dossier as it was on an earlier day: what came later isn't in it yet."""
    day = (date(2024, 1, 10) + timedelta(days=chance.randint(0, 900))).isoformat()
    data["pengajuan"] = {"nomor": 1, "tanggal": day, "jenis": "berkala"}
    for key in [k for k in data if k not in _KEPT]:
        data[key] = _until(data[key], day)


def _until(value: Any, day: str) -> Any:
    if isinstance(value, list):
        return [_until(v, day) for v in value if not _later(v, day)]
    if isinstance(value, dict):
        kept = {k: _until(v, day) for k, v in value.items()}
        if kept.get("selesai", "") > day:
            del kept["selesai"]
        return kept
    return copy.copy(value)


def _later(value: Any, day: str) -> bool:
    return isinstance(value, dict) and any(
        isinstance(value.get(k), str) and value[k] > day for k in _DATED
    )
