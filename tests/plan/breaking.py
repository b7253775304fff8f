"""Broken dossiers from the examples: parts are cut out, blanked, moved in time, restated, doubled,
swapped or left without evidence, alone and together, or the dossier is cut off at a day."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from integritas_rules import parse_dossier
from integritas_rules.errors import InvalidDossier
from integritas_rules.model import Dossier
from tests.support import example

Loc = tuple[str | int, ...]
_KEPT = {"versi", "instansi", "siklus", "pengajuan", "keterangan", "$schema", "kelompok"}
_DATED = ("tanggal", "mulai")


EXAMPLES = (
    *("kabupaten-patuh",) * 4,
    *("provinsi-pelaksanaan",) * 2,
    *("kementerian-persiapan",) * 2,
    "hari-pertama", "lembaga-anjuran", "unit-anjuran-sebagian",
)  # fmt: skip
"""The fullest more often: there is more in it to break."""


def broken(seed: int, most: int = 12) -> Dossier | None:
    """A broken copy of an example, the same for the same seed; ``None`` when it can't be read."""
    chance = random.Random(seed)
    data = example(chance.choice(EXAMPLES))
    for _ in range(min(chance.choice((1, 1, 2, 3, 5, 12)), most)):
        chance.choice(BREAKS)(data, chance)
    if chance.random() < 0.35:
        _cut_off(data, chance)
    raw = json.dumps(data, ensure_ascii=False).encode()
    try:
        return parse_dossier(raw, "acak.json")
    except InvalidDossier:
        return None


def _cut(data: Any, chance: random.Random) -> None:
    places = [loc for loc in _places(data, ()) if loc[0] not in _KEPT]
    if not places:
        return
    depth = chance.randint(1, 6)
    loc = chance.choice([p for p in places if len(p) <= depth] or places)
    holder = data
    for part in loc[:-1]:
        holder = holder[part]
    last = loc[-1]
    value = holder[last]
    if _is_date(last, value) and chance.random() < 0.7:
        moved = date.fromisoformat(value) + timedelta(days=chance.randint(-200, 200))
        holder[last] = moved.isoformat()
    elif isinstance(value, list) and chance.random() < 0.5:
        holder[last] = []
    else:
        del holder[last]


def _some(data: Any, chance: random.Random, fits: Callable[[Loc, Any], bool]) -> Loc | None:
    """A place that fits, with its holder to be found by :func:`_at`."""
    places = [p for p in _places(data, ()) if p[0] not in _KEPT and fits(p, _at(data, p))]
    return chance.choice(places) if places else None


def _is_date(key: str | int, value: Any) -> bool:
    return key in (*_DATED, "selesai") and isinstance(value, str)


def _at(data: Any, loc: Loc) -> Any:
    for part in loc:
        data = data[part]
    return data


def _move(data: Any, chance: random.Random) -> None:
    loc = _some(data, chance, lambda p, v: _is_date(p[-1], v))
    if loc:
        day = date.fromisoformat(_at(data, loc))
        days = chance.choice((-400, -60, -7, -1, 1, 7, 60, 400))
        _at(data, loc[:-1])[loc[-1]] = (day + timedelta(days=days)).isoformat()


def _restate(data: Any, chance: random.Random) -> None:
    loc = _some(data, chance, lambda p, _: p[-1] == "status")
    if loc:
        reached = ("belum", "sebagian", "tercapai")
        lawful = reached if _at(data, loc) in reached else ("terpenuhi", "belum_terpenuhi")
        _at(data, loc[:-1])["status"] = chance.choice(lawful)


def _double(data: Any, chance: random.Random) -> None:
    loc = _some(data, chance, lambda p, v: isinstance(v, dict) and isinstance(p[-1], int))
    if loc:
        again = copy.deepcopy(_at(data, loc))
        again.update({"id": f"{again['id']}-lagi"} if "id" in again else {})
        _at(data, loc[:-1]).append(again)


def _unregister(data: Any, chance: random.Random) -> None:
    loc = _some(data, chance, lambda p, v: len(p) > 1 and p[-2] == "bukti" and isinstance(v, str))
    if loc:
        _at(data, loc[:-1])[loc[-1]] = "tidak-terdaftar"


def _swap(data: Any, chance: random.Random) -> None:
    one = _some(data, chance, lambda p, _: p[-1] == "jenis")
    if one:
        other = _some(data, chance, lambda p, _: p[-1] == "jenis" and p[:2] == one[:2])
        assert other
        kinds = _at(data, one), _at(data, other)
        _at(data, one[:-1])["jenis"], _at(data, other[:-1])["jenis"] = kinds[::-1]


BREAKS = (_cut, _cut, _cut, _move, _restate, _double, _unregister, _swap)


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
