"""Models and logs on which our alignment is compared with a process-mining library's.

Random ones are drawn from seeds, so that everyone draws the same; real ones are the bundled
examples and what can go wrong with them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from integritas_rules.alignment.optimal import Entry
from integritas_rules.alignment.order import Order
from tests.support import activity, example, substage

RANDOM = 400
"""How many random cases there are."""


@dataclass(frozen=True)
class Case:
    """An order, a log with at most a few readings of its days, and what a run must hold."""

    order: Order
    log: tuple[Entry, ...]
    required: frozenset[str]


def drawn(seed: int) -> Case:
    """The random case of a seed: up to seven activities, events lacking, twice, moved, unknown."""
    random = Random(seed)
    names = [f"a{n}" for n in range(random.randint(1, 7))]
    dense = random.choice([0.1, 0.3, 0.6, 1.0])
    pairs = [(a, b) for n, b in enumerate(names) for a in names[:n] if random.random() < dense]
    order = Order.of(names, pairs)
    labels = [name for name in names if random.random() > 0.15]
    for _ in range(random.choice([0, 0, 1, 2, 4])):
        if labels:
            labels.insert(
                random.randrange(len(labels) + 1), labels.pop(random.randrange(len(labels)))
            )
    for _ in range(random.choice([0, 0, 1, 2])):
        labels.insert(random.randrange(len(labels) + 1), random.choice([*names, "unknown"]))
    days: list[int] = []
    day = shared = 0
    for _ in labels:
        # At most two pairs of events share a day, so that every reading can be tried.
        same = bool(days) and shared < 2 and random.random() < 0.2
        day, shared = (day, shared + 1) if same else (day + 1, shared)
        days.append(day)
    some = order.down(random.sample(names, random.randint(0, len(names))))
    required = random.choice([frozenset(names), frozenset[str](), some])
    return Case(order, tuple(Entry(*e) for e in zip(days, labels, strict=True)), required)


def _swapped(data: Any) -> None:
    one, two = activity(data, "pembentukan_tim"), activity(data, "deklarasi_komitmen")
    for key in ("mulai", "selesai"):
        one[key], two[key] = two[key], one[key]


def _dropped(kind: str) -> Callable[[Any], None]:
    def drop(data: Any) -> None:
        own = data["persiapan"]["kegiatan"]
        own.remove(next(k for k in own if k["jenis"] == kind))

    return drop


def _twice(data: Any) -> None:
    first = activity(data, "rencana_aksi")
    again = {**first, "id": "renaksi-lagi", "mulai": "2024-08-01", "selesai": "2024-08-20"}
    data["persiapan"]["kegiatan"].append(again)


def _first_too_soon(data: Any) -> None:
    """Done twice, the first time before its turn."""
    first = activity(data, "asesmen_awal")
    again = {**first, "id": "asesmen-dini", "mulai": "2024-01-11", "selesai": "2024-01-12"}
    data["persiapan"]["kegiatan"].append(again)


def _assessed_first(data: Any) -> None:
    for record in data["penilaian"]:
        if record["jenis"] == "akhir":
            record["mulai"], record["selesai"] = "2024-02-01", "2024-02-20"


def _team_last(data: Any) -> None:
    own = activity(data, "pembentukan_tim")
    own["mulai"], own["selesai"] = "2024-07-01", "2024-07-15"


def _substages_swapped(data: Any) -> None:
    one, two = substage(data, "kesadaran"), substage(data, "pemahaman")
    for key in ("mulai", "selesai"):
        one[key], two[key] = two[key], one[key]


def _substage_dropped(data: Any) -> None:
    data["pelaksanaan"]["subtahap"].remove(substage(data, "penerimaan"))


def _nothing(_: Any) -> None:
    pass


CHANGES: dict[str, Callable[[Any], None]] = {
    "as it is": _nothing,
    "two activities swapped": _swapped,
    "an activity left out": _dropped("asesmen_awal"),
    "the last activity left out": _dropped("agen_perubahan"),
    "an activity twice": _twice,
    "an activity twice, first too soon": _first_too_soon,
    "the first activity last": _team_last,
    "two subtahap swapped": _substages_swapped,
    "a subtahap left out": _substage_dropped,
    "assessed before all else": _assessed_first,
}
"""What can go wrong with a dossier."""

SETTINGS: dict[str, dict[str, str | int]] = {
    "finish to start": {},
    "activities overlap": {"urutan_kegiatan": "mulai_ke_mulai"},
    "stages overlap": {"urutan_tahap": "mulai_ke_mulai"},
}
EXAMPLES = ("kementerian-persiapan", "provinsi-pelaksanaan", "kabupaten-patuh")
DAYS = (None, "2024-05-20", "2025-09-01")
"""As of the submission, and as of two days on which a programme still runs."""


def dossiers() -> Iterator[tuple[str, str, str, str | None]]:
    """Example, change, settings and day of every real case that can be made."""
    for name in EXAMPLES:
        for change, make in CHANGES.items():
            try:
                make(example(name))
            except (KeyError, StopIteration):
                continue
            for settings in SETTINGS:
                for day in DAYS if settings == "finish to start" else (None,):
                    yield name, change, settings, day
