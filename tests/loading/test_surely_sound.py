"""The quick look for what no schema can say: where it is sure, the slow way finds nothing."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.generated.dossier_fits import look
from integritas_rules.loading.references import REFERENCES
from integritas_rules.loading.soundness import soundness
from integritas_rules.loading.surely_sound import surely_sound
from tests.generated.test_guard import places
from tests.loading.conftest import FULL, LEAST
from tests.support import EXAMPLES, example

CARRIED = {"kegiatan": "kurikulum", "siklus": 1, "berlaku_sampai": "2025-01-01"}
GROUPS = [{"id": g, "nama": g, "jumlah": 9} for g in ("semua", "baru")]


def grouped() -> Any:
    data = copy.deepcopy(FULL)
    data["kelompok"] = copy.deepcopy(GROUPS)
    data["bukti"][0]["penandatangan"] = ["ppk"]
    first = data["pelaksanaan"]["subtahap"][0] | {"kelompok": "semua"}
    data["pelaksanaan"]["subtahap"] = [first, copy.deepcopy(first) | {"kelompok": "baru"}]
    data["siklus"]["dibawa_dari"] = [dict(CARRIED)]
    data["pemenuhan"] = [
        {"ketentuan": "p60-a", "status": "terpenuhi", "tanggal": "2024-02-02"},
        {"ketentuan": "p60-b", "status": "terpenuhi", "tanggal": "2024-02-02"},
    ]
    return data


SOUND: list[Any] = [LEAST, FULL, grouped(), *(example(p.stem) for p in EXAMPLES.glob("*.json"))]


@pytest.mark.parametrize("data", SOUND, ids=range(len(SOUND)))
def test_it_is_sure_of_sound_files(data: Any) -> None:
    assert look(data) is not None
    assert list(soundness(data)) == []
    assert surely_sound(data)


def reached(data: Any, path: tuple[Any, ...]) -> Any:
    for part in path:
        data = data[part]
    return data


ALL = [(n, path) for n, data in enumerate(SOUND) for path in places(data)]
OTHERS = [["x"], "x", "semua", None, "2024-07-03", "1999-01-01", 9, [CARRIED], "dasar", "kurikulum"]


@st.composite
def broken(draw: st.DrawFn) -> Any:
    """A file with some values exchanged for others that stand in it, or doubled, or taken away."""
    n, _ = draw(st.sampled_from(ALL))
    data = copy.deepcopy(SOUND[n])
    for _ in range(draw(st.integers(1, 3))):
        found = places(data)
        path = draw(st.sampled_from(found))
        holder, last = reached(data, path[:-1]), path[-1]
        how = draw(st.sampled_from(["alike", "alike", "double", "remove", "other"]))
        if how == "alike":
            same = [p for p in found if p[-1] == last and p != path]
            if same:
                holder[last] = copy.deepcopy(reached(data, draw(st.sampled_from(same))))
        elif how == "double" and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[last]))
        elif how == "remove":
            del holder[last]
        else:
            holder[last] = draw(st.sampled_from(OTHERS))
    return data


@settings(max_examples=600, deadline=None, derandomize=True)
@given(broken())
def test_where_it_is_sure_nothing_is_found(data: Any) -> None:
    if look(data) is not None and surely_sound(data):
        assert list(soundness(data)) == []


BREAKS: list[tuple[str, Any]] = [
    ("pejabat/1/id", "ppk"),
    ("persiapan/kegiatan/1/id", "keg-tim"),
    ("pemenuhan/1/ketentuan", "p60-a"),
    ("siklus/selesai", "2023-01-01"),
    ("persiapan/kegiatan/1/selesai", "2024-01-01"),
    ("persiapan/kegiatan/1/menggantikan", "keg-lain"),
    ("persiapan/kegiatan/0/menggantikan", "keg-tim-2"),
    ("siklus/dibawa_dari/0/siklus", 2),
    ("siklus/dibawa_dari/0/asal", "penilaian_akhir"),
    ("kelompok", []),
    ("pelaksanaan/subtahap/1/kelompok", None),
    ("pelaksanaan/subtahap/1/kelompok", "semua"),
    ("pelaksanaan/subtahap/0/jenis", "pemahaman"),
    ("pelaksanaan/subtahap/0/kegiatan/0/jenis", "alternatif"),
    *((route.replace("*", "0"), "tiada") for route, _ in REFERENCES
      if "penilaian" not in route),
]  # fmt: skip


@pytest.mark.parametrize(("route", "value"), BREAKS)
def test_it_is_never_sure_of_a_broken_one(route: str, value: Any) -> None:
    data = grouped()
    *way, last = (int(part) if part.isdecimal() else part for part in route.split("/"))
    holder = reached(data, tuple(way))
    if isinstance(holder, list):
        holder.append(value)
    else:
        holder[last] = value
    assert list(soundness(data))
    assert not surely_sound(data)
