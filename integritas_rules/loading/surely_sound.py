"""Whether a lawful dossier is surely sound: one quick look for what ``soundness`` would find.

The data must have passed the guard, so that every record and list is of the type that the format
says. A no means only that ``soundness`` must be asked: it alone says what is wrong.
"""

from __future__ import annotations

from itertools import chain

from integritas_rules.hints import Any
from integritas_rules.loading.references import REFERENCES, REGISTRIES, SECTIONS, replacements
from integritas_rules.loading.soundness import PERIODS, carried_over
from integritas_rules.loading.substages import CAPACITY, HOME, ROUTE
from integritas_rules.loading.walk import EACH
from integritas_rules.model import Json

_IDS = {registry: f"{registry}/*/id" for registry in REGISTRIES}
_CLAUSES = [f"{section}/*/ketentuan" for section in SECTIONS]
_ACTIVITIES = f"{ROUTE}/kegiatan/*"
_REPLACES, _CARRIED = "persiapan/kegiatan/*/menggantikan", "siklus/dibawa_dari"


def _planned(*routes: str) -> tuple[tuple[str, str, str], ...]:
    """What to gather, in an order in which all have what they go on from: route, the route before
    its last step, and that step."""
    steps = (route.split("/") for route in routes)
    wanted = dict.fromkeys("/".join(way[:n]) for way in steps for n in range(1, len(way) + 1))
    parted = ((route, route.rpartition("/")) for route in wanted)
    return tuple((route, before, step) for route, (before, _, step) in parted)


_USES = (route for route, _ in REFERENCES)
_PLAN = _planned(*_IDS.values(), *_CLAUSES, *PERIODS, *_USES, _ACTIVITIES, _REPLACES, _CARRIED)


def _gathered(data: Json) -> dict[str, list[Any]]:
    """The values on each route, as ``walk.reach`` gives them, without their paths and nulls."""
    found: dict[str, list[Any]] = {"": [data]}
    for route, before, step in _PLAN:
        above = found[before]
        if not above:
            found[route] = above
        elif step == EACH:
            found[route] = [*chain.from_iterable(above)]
        else:
            found[route] = [
                value for record in above if step in record and (value := record[step]) is not None
            ]
    return found


def surely_sound(data: Json) -> bool:
    """Whether ``soundness`` would find nothing in data that the guard has passed."""
    on = _gathered(data)
    ids = {registry: {*on[route]} for registry, route in _IDS.items()}
    return (
        all(len(ids[registry]) == len(on[route]) for registry, route in _IDS.items())
        and all(_unique(on[route]) for route in _CLAUSES)
        and all(_ends_late(on[route]) for route in PERIODS)
        and all(ids[registry].issuperset(on[route]) for route, registry in REFERENCES)
        and _groups_fit(bool(ids["kelompok"]), on[ROUTE])
        and all(map(_criteria_fit, on[ROUTE]))
        and all(map(_level_fits, on[_ACTIVITIES]))
        # Rare enough to ask those who would tell.
        and not (on[_REPLACES] and any(replacements(data)))
        and not (on[_CARRIED] and any(carried_over(data)))
    )


def _unique(column: list[str]) -> bool:
    return len(column) == len(set(column))


def _ends_late(periods: list[dict[str, Any]]) -> bool:
    return all(
        r["mulai"] <= r["selesai"]
        for r in periods
        if r.get("selesai") is not None and r.get("mulai") is not None
    )


def _groups_fit(declared: bool, substages: list[dict[str, Any]]) -> bool:
    pairs = {(r["jenis"], r.get("kelompok")) for r in substages}
    return len(pairs) == len(substages) and all(
        (group is not None) == declared for _, group in pairs
    )


def _criteria_fit(substage: dict[str, Any]) -> bool:
    leaves = [c["ketentuan"] for c in substage.get("kriteria", ())]
    return _unique(leaves) and {HOME[leaf] for leaf in leaves} <= {substage["jenis"]}


def _level_fits(activity: dict[str, Any]) -> bool:
    return activity.get("level") is None or activity["jenis"] == CAPACITY
