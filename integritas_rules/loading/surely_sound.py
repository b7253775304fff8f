"""Whether a lawful dossier is surely sound: one quick look for what ``soundness`` would find.

The data must have passed the guard, so that every record and list is of the type that the format
says. A no means only that ``soundness`` must be asked: it alone says what is wrong.
"""

from __future__ import annotations

from itertools import chain
from typing import Any

from integritas_rules.loading.references import REFERENCES, REGISTRIES, SECTIONS, replacements
from integritas_rules.loading.soundness import PERIODS, carried_over
from integritas_rules.loading.substages import CAPACITY, HOME, ROUTE
from integritas_rules.loading.walk import EACH
from integritas_rules.model import Json


class _Columns:
    """All values on a route, gathered once for all routes that go on from there."""

    def __init__(self, data: Json) -> None:
        self._known: dict[str, list[Any]] = {"": [data]}

    def on(self, route: str) -> list[Any]:
        """The values on a route, as ``walk.reach`` gives them, without their paths and nulls."""
        found = self._known.get(route)
        if found is None:
            before, _, step = route.rpartition("/")
            above = self.on(before)
            if step == EACH:
                found = [*chain.from_iterable(above)]
            else:
                found = [value for record in above if (value := record.get(step)) is not None]
            self._known[route] = found
        return found


def surely_sound(data: Json) -> bool:
    """Whether ``soundness`` would find nothing in data that the guard has passed."""
    columns = _Columns(data)
    ids = {registry: columns.on(f"{registry}/*/id") for registry in REGISTRIES}
    return (
        all(map(_unique, ids.values()))
        and all(_unique(columns.on(f"{section}/*/ketentuan")) for section in SECTIONS)
        and all(_ends_late(columns.on(route)) for route in PERIODS)
        and all({*ids[own]}.issuperset(columns.on(route)) for route, own in REFERENCES)
        and _groups_fit(bool(ids["kelompok"]), columns.on(ROUTE))
        and all(map(_criteria_fit, columns.on(ROUTE)))
        and all(map(_level_fits, columns.on(f"{ROUTE}/kegiatan/*")))
        # Rare enough to ask those who would tell.
        and not (columns.on("persiapan/kegiatan/*/menggantikan") and any(replacements(data)))
        and not (columns.on("siklus/dibawa_dari") and any(carried_over(data)))
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
