"""The guards made from the models: they pass only what the models accept."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules import guarding
from integritas_rules.generated import dossier_fits, review_fits
from integritas_rules.loading.dossier import DOSSIER
from integritas_rules.loading.review import REVIEW
from integritas_rules.loading.structure import structure
from integritas_rules.schema import guard
from tests.support import EXAMPLES, example

NAMES = sorted(p.stem for p in EXAMPLES.glob("*.json"))
DAY, DIGEST = "2026-07-20", "sha256:" + "0a" * 32
JUDGED: dict[str, Any] = {
    "ketentuan": "p60-satu",
    "judul": None,
    "status": "terpenuhi",
    "alasan": "Cukup: lengkap",
    "tanggal": DAY,
    "tingkat": "tpi",
    "bukti": ["sk-tim"],
    "sandaran": dict.fromkeys(("ketentuan", "klaim", "bukti", "hasil"), DIGEST),
    "dibawa_dari": {"telaah": DIGEST, "tanggal": DAY},
}
REVIEWED: dict[str, Any] = {
    "versi": "1.1",
    "dosier": DIGEST,
    "paket": "permenpanrb-60-2020",
    "penelaah": "Evaluator A",
    "tanggal": DAY,
    "penilaian": [JUDGED, {"ketentuan": "p60-dua", "status": None}],
    "pengecualian": [
        {"ketentuan": "p60-tiga", "alasan": "Kosong", "jabatan": "Deputi", "berlaku_mulai": DAY,
         "berlaku_sampai": DAY}
    ],
    "sanggahan": [
        {"id": "s-1", "ketentuan": "p60-satu", "tanggal": DAY, "jabatan": "Sekretaris",
         "alasan": "Terlewat",
         "jawaban": {"hasil": "diterima", "alasan": "Benar", "jabatan": "Ketua", "tanggal": DAY}}
    ],
    "tindak_lanjut": [
        {"id": "tl-1", "ketentuan": ["p60-satu"], "rekomendasi": "Perluas", "jabatan": "Sekretaris",
         "tanggal": DAY, "tenggat": DAY, "selesai": {"tanggal": DAY, "bukti": ["sk-tim"]},
         "verifikasi": {"hasil": "sesuai", "tanggal": DAY, "jabatan": "Ketua"}}
    ],
}  # fmt: skip
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 4, 5, 3.0, 2.5, 10**15, 10**30, float("nan"), float("inf"), "",
    " ", "x", "x\n", "2024-02-30", "2024-02-28", "2024-02-28\n", "2024-W01-1", "٢٠٢٤-٠٢-٢٨",
    "1899-01-01", "A", "a" * 81, "a" * 2001, "\ud800", "198501012010011001", "kesadaran", DIGEST,
    [], [None], ["x"], [["x"]], "xx", {}, {"x": 1}, {"x": {}},
]  # fmt: skip

FILES: list[tuple[str, Any]] = [(name, example(name)) for name in NAMES] + [("telaah", REVIEWED)]


def kind(name: str) -> Any:
    return REVIEW if name == "telaah" else DOSSIER


def test_they_are_in_step_with_the_models() -> None:
    assert guard.main(["--check"]) == 0


@pytest.mark.parametrize(("name", "data"), FILES)
def test_they_pass_lawful_files(name: str, data: Any) -> None:
    assert list(structure(data, kind(name).model())) == []
    assert kind(name).look(data) is not None
    assert kind(name).look(json.loads(json.dumps(data))) is not None


@pytest.mark.parametrize("value", [*ODD, [1], "1.0"])
def test_they_pass_nothing_else(value: Any) -> None:
    assert dossier_fits.look(value) is None
    assert review_fits.look(value) is None


@pytest.mark.parametrize(("name", "data"), FILES)
def test_they_count_the_keys_and_keep_what_may_say_anything(name: str, data: Any) -> None:
    seen = kind(name).look(data)
    keys = [path for path in places(data) if isinstance(path[-1], str)]
    assert seen.keys == len(keys)
    said = [value for value in strings(data) if ":" in value or " " in value]
    assert said
    assert all(value in seen.texts for value in said)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every path in the data but that of the whole."""
    if not isinstance(value, dict | list):
        return []
    items = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for key, inner in items:
        found += [(*path, key), *places(inner, (*path, key))]
    return found


def strings(value: Any) -> list[str]:
    """Every value that is a text."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inner for text in strings(item)]


PLACES = [(name, data, path) for name, data in FILES for path in places(data)]


def altered(data: Any, path: tuple[Any, ...], how: str, value: Any) -> Any:
    """A copy with one value replaced, removed, or a key put beside it."""
    data = copy.deepcopy(data)
    holder = data
    for part in path[:-1]:
        holder = holder[part]
    if how == "remove":
        del holder[path[-1]]
    elif how == "beside" and isinstance(holder, dict):
        holder["asing"] = value
    else:
        holder[path[-1]] = value
    return data


@settings(max_examples=600, deadline=None, derandomize=True)
@given(
    st.sampled_from(PLACES),
    st.sampled_from(["replace", "replace", "remove", "beside"]),
    st.sampled_from(ODD),
)
def test_what_they_pass_the_models_accept(
    place: tuple[str, Any, tuple[Any, ...]], how: str, value: Any
) -> None:
    name, before, path = place
    data = altered(before, path, how, value)
    if kind(name).look(data) is not None:
        assert list(structure(data, kind(name).model())) == []


def test_a_part_of_json_schema_that_they_do_not_know_is_no_silent_gap() -> None:
    with pytest.raises(guard.UnknownSchema):
        list(guard._Writer().value({"type": "string", "contentEncoding": "base64"}, "v", 0))


class TestNames:
    def test_a_name_with_the_digits_of_a_personal_number_is_not_sure(self) -> None:
        names = guarding.Names("^[0-9a-f.-]+$")
        names.learn("3174.0515.0390.000")
        names.learn("a3174051503900001")
        for name in ("3174051503900001", "3174.0515-0390.0001", "a-198501012010011001"):
            with pytest.raises(guarding.Unsure):
                names.learn(name)
        assert len(names) == 2

    def test_they_never_grow_beyond_bounds(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(guarding, "_MOST", 3)
        names = guarding.Names("^[a-z]$")
        names.learn_all(list("abcdefg"))
        assert len(names) <= 3
