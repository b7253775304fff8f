"""Mending: what was slipped comes back as it was, and nothing else is ever touched."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonpatch
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.errors import InvalidDossier
from integritas_rules.loading.document import inspect
from integritas_rules.loading.dossier import DOSSIER
from integritas_rules.mending import mend
from tests.support import example

NAMES = ("kabupaten-patuh", "kementerian-persiapan", "provinsi-pelaksanaan")
CODED = ("jenis", "peran", "status", "level", "metode", "faktor", "cara", "media", "format")
"""Keys whose values are words of a fixed list."""


def raw(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=2).encode()


def mended(data: Any) -> Any:
    """The data after mending."""
    return json.loads(mend(raw(data), "uji.json").raw)


def small() -> Any:
    """A short valid dossier."""
    return {
        "versi": "1.0",
        "instansi": {"nama": "Contoh (fiktif)", "jenis": "kota", "jumlah_pegawai": 10},
        "siklus": {"nomor": 1, "mulai": "2024-01-08", "selesai": "2026-06-30"},
        "pengajuan": {"nomor": 1, "tanggal": "2024-03-01", "jenis": "berkala"},
        "pejabat": [{"id": "ppk", "peran": "ppk", "jabatan": "Wali Kota"}],
        "bukti": [
            {"id": "sk-tim", "jenis": "keputusan", "judul": "Tim", "tanggal": "2024-01-15",
             "penetap": "ppk", "berkas": "bukti/sk-tim.pdf"},
            {"id": "peta-asesmen", "jenis": "peta_asesmen", "judul": "Peta",
             "tanggal": "2024-02-20", "tautan": "https://contoh.invalid/peta"},
        ],
        "persiapan": {"kegiatan": [
            {"id": "keg-tim", "jenis": "pembentukan_tim", "mulai": "2024-01-08",
             "keluaran": {"tim_supervisi": ["sk-tim"]}},
        ]},
    }  # fmt: skip


def leaves(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of all texts."""
    if isinstance(data, str):
        return [path]
    keys: Any = data if isinstance(data, dict) else ()
    keys = range(len(data)) if isinstance(data, list) else keys
    return [leaf for key in keys for leaf in leaves(data[key], (*path, key))]


def at(data: Any, path: tuple[Any, ...]) -> Any:
    for part in path:
        data = data[part]
    return data


SLIPS: dict[str, Callable[[str], str]] = {
    "blank": lambda text: f" {text}\u00a0",
    "upper": lambda text: text.upper(),
    "spaced": lambda text: text.replace("_", " ").replace("-", " "),
    "wide": lambda text: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text),
    "slashed": lambda text: text.replace("-", "/"),
    "unpadded": lambda text: text.replace("-0", "-"),
}
"""Ways to write what is coded: choices and ids (the first four), dates (the last two)."""


def is_coded(path: tuple[Any, ...]) -> bool:
    key = next(p for p in reversed(path) if isinstance(p, str))
    return key in CODED or key == "penetap"


@settings(max_examples=40)
@given(st.data())
def test_slips_in_an_example_are_undone(draw: st.DataObject) -> None:
    data = example(draw.draw(st.sampled_from(NAMES)))
    right = json.loads(json.dumps(data))
    for path in draw.draw(st.lists(st.sampled_from(leaves(data)), min_size=1, max_size=6)):
        value = at(right, path)
        kinds = ["blank"]
        if is_coded(path):
            kinds = ["blank", "upper", "spaced", "wide"]
        elif path[-1] in ("mulai", "selesai", "tanggal"):
            kinds = ["blank", "wide", "slashed", "unpadded"]
        at(data, path[:-1])[path[-1]] = SLIPS[draw.draw(st.sampled_from(kinds))](value)
    found = mend(raw(data), "uji.json")
    assert json.loads(found.raw) == right
    assert found.valid
    assert mend(found.raw, "uji.json").patch == ()
    assert jsonpatch.apply_patch(data, list(found.patch)) == right


@pytest.mark.parametrize("slip", ["blank", "wide"])
@pytest.mark.parametrize("name", NAMES)
def test_an_id_that_slipped_is_mended_and_never_copied_to_what_refers_to_it(
    name: str, slip: str
) -> None:
    """Several at once, so that an id resembles its neighbours' and its own references."""
    data = example(name)
    right = json.loads(json.dumps(data))
    for record in data["bukti"]:
        record["id"] = SLIPS[slip](record["id"])
    assert mended(data) == right


@settings(max_examples=60)
@given(st.data())
def test_whatever_the_file_holds_it_gets_no_worse(draw: st.DataObject) -> None:
    data = example(draw.draw(st.sampled_from(NAMES)))
    noise = st.text(max_size=12) | st.sampled_from(["01/02/2024", "sk-tim", "PPK", "1", " ", "ya"])
    for path in draw.draw(st.lists(st.sampled_from(leaves(data)), min_size=1, max_size=4)):
        at(data, path[:-1])[path[-1]] = draw.draw(noise | st.integers() | st.none() | st.just([]))
    text = raw(data) if draw.draw(st.booleans()) else json.dumps(data).encode()
    before = inspect(text, "uji.json", DOSSIER)[1]
    found = mend(text, "uji.json")
    after = inspect(found.raw, "uji.json", DOSSIER)[1]
    assert len(after) <= len(before)
    assert jsonpatch.apply_patch(json.loads(text), list(found.patch)) == json.loads(found.raw)
    assert not mend(found.raw, "uji.json").changed


@pytest.mark.parametrize(
    ("path", "wrong", "right"),
    [
        ("/versi", 1.0, "1.0"),
        ("/siklus/mulai", "8 Januari 2024", "2024-01-08"),
        ("/siklus/mulai", "2024-1-8", "2024-01-08"),
        ("/siklus/mulai", "2024-01-08T00:00:00", "2024-01-08"),
        ("/siklus/mulai", "20240108", "2024-01-08"),
        ("/siklus/selesai", "30/06/2026", "2026-06-30"),
        ("/siklus/selesai", "30 Jun 2026", "2026-06-30"),
        ("/siklus/selesai", "30-Agt-2026", "2026-08-30"),
        ("/siklus/nomor", "1", 1),
        ("/instansi/jenis", "Kota", "kota"),
        ("/bukti/0/jenis", "keputusn", "keputusan"),
        ("/bukti/0/penetap", "PPK", "ppk"),
        ("/bukti/0/nomor", 7001, "7001"),
        ("/bukti/0/unsur_pegawai", "ya", True),
        ("/bukti/0/sha256", "SHA256:" + "AB" * 32, "ab" * 32),
        ("/bukti/0/merujuk", "peta-asesmen", ["peta-asesmen"]),
        ("/bukti/0/merujuk", ["peta asesmn"], ["peta-asesmen"]),
        ("/persiapan/kegiatan/0/keluaran/tim_supervisi", ["SK_TIM"], ["sk-tim"]),
        ("/persiapan/kegiatan/0/jenis", "pembentukan tim", "pembentukan_tim"),
        ("/bukti/0/judul", "\u200bTim\u00a0Integritas\n", "Tim Integritas"),
    ],
)
def test_a_slip_is_put_right(path: str, wrong: Any, right: Any) -> None:
    data = small()
    expected = jsonpatch.apply_patch(data, [{"op": "add", "path": path, "value": right}])
    data = jsonpatch.apply_patch(data, [{"op": "add", "path": path, "value": wrong}])
    found = mend(raw(data), "uji.json")
    assert json.loads(found.raw) == expected
    assert found.valid
    assert len(found.patch) >= 1


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("/siklus/mulai", "05/02/2024"),  # two days could be meant
        ("/siklus/mulai", "2024-01-08T17:00:00Z"),  # another day in Jakarta
        ("/siklus/mulai", "2024-02-30"),
        ("/siklus/mulai", "Januari 2024"),
        ("/bukti/0/penetap", "pbk"),  # short names may differ in one letter
        ("/bukti/0/merujuk", ["peta-asesmen-2"]),  # digits tell documents apart
        ("/bukti/0/merujuk", ["notulen"]),
        ("/bukti/0/jenis", "surat"),  # several begin so
        ("/bukti/0/judul", ""),
        ("/instansi/jumlah_pegawai", "1.000"),
        ("/bukti/0/id", "surat keputusan é"),  # a letter would get lost
    ],
)
def test_what_only_people_know_is_left_to_them(path: str, value: Any) -> None:
    data = jsonpatch.apply_patch(small(), [{"op": "add", "path": path, "value": value}])
    found = mend(raw(data), "uji.json")
    assert json.loads(found.raw) == data
    assert found.left


def test_what_could_be_two_things_is_asked_with_both() -> None:
    data = small()
    data["siklus"]["mulai"] = "05/02/2024"
    advice = mend(raw(data), "uji.json").left[0].advice
    assert '"2024-02-05", "2024-05-02"' in advice.id
    assert '"2024-02-05", "2024-05-02"' in advice.en


def test_the_same_day_read_both_ways_is_one() -> None:
    data = small()
    data["siklus"]["mulai"] = "01/01/2024"
    assert mended(data)["siklus"]["mulai"] == "2024-01-01"


def test_an_id_takes_its_references_with_it() -> None:
    data = small()
    data["bukti"][0]["id"] = "SK Tim"
    data["bukti"][1]["merujuk"] = ["SK Tim"]
    data["persiapan"]["kegiatan"][0]["keluaran"]["tim_supervisi"] = ["SK Tim"]
    found = mend(raw(data), "uji.json")
    after = json.loads(found.raw)
    assert after["bukti"][0]["id"] == "sk-tim"
    assert after["bukti"][1]["merujuk"] == ["sk-tim"]
    assert after["persiapan"]["kegiatan"][0]["keluaran"]["tim_supervisi"] == ["sk-tim"]
    assert [len(fix.also) for fix in found.fixes] == [2]


def test_an_id_isnt_respelt_into_another() -> None:
    data = small()
    data["bukti"][1]["id"] = "SK-TIM"
    assert mended(data)["bukti"][1]["id"] == "SK-TIM"


def test_keys_get_their_names() -> None:
    data = small()
    data["Instansi"] = data.pop("instansi")
    data["Instansi"]["jumlah pegawai"] = str(data["Instansi"].pop("jumlah_pegawai"))
    data["siklus"]["dibawa_dari"] = None
    assert mended(data) == small()


def test_a_key_that_is_there_too_isnt_overwritten() -> None:
    data = small()
    data["siklus"]["Mulai"] = "2023-01-01"
    assert mended(data) == data
    data = small()
    data["siklus"]["Nomor"] = data["siklus"].pop("nomor")
    data["siklus"]["NOMOR"] = 2
    assert mended(data) == data


def test_a_key_written_twice_remains_once_if_the_same() -> None:
    text = raw(small()).decode()
    twice = text.replace('"nomor": 1,', '"nomor": 1, "nomor": 1,', 1)
    assert mend(twice.encode(), "x").raw.decode() == text
    other = text.replace('"nomor": 1,', '"nomor": 1, "nomor": 2,', 1)
    found = mend(other.encode(), "x")
    assert found.raw.decode() == other
    assert [p.code for p in found.left] == ["kunci-ganda"]


def test_personal_numbers_are_never_touched_or_shown() -> None:
    number = "198001012005011001"
    data = small()
    data["pejabat"][0]["jabatan"] = f" Wali Kota {number} "
    data["bukti"][0]["jenis"] = "KEPUTUSAN"
    found = mend(raw(data), "uji.json")
    assert json.loads(found.raw)["pejabat"] == data["pejabat"]
    assert [p.code for p in found.left] == ["data-pribadi"]
    assert number not in str(found.left) + str(found.fixes) + str(found.patch)


def test_commas_too_many_are_no_patch() -> None:
    text = raw(small()).decode().replace('"berkala"\n', '"berkala",\n')
    found = mend(text.encode(), "uji.json")
    assert found.raw == raw(small())
    assert (len(found.commas), found.patch) == (1, ())
    assert text.splitlines()[(found.commas[0].line or 0) - 1].endswith('"berkala",')


@pytest.mark.parametrize("text", ["", "{", '{"a": "1,}"', "{'a': 1}", "[1,,]", '{"a": 1 // x\n}'])
def test_what_isnt_json_is_told(text: str) -> None:
    with pytest.raises(InvalidDossier):
        mend(text.encode(), "uji.json")


def test_the_layout_stays() -> None:
    text = "\ufeff" + raw(small()).decode().replace("\n", "\r\n").replace('"kota"', '"KOTA"')
    found = mend(text.encode(), "uji.json").raw.decode()
    assert found == text.replace('"KOTA"', '"kota"')


@pytest.mark.parametrize("name", NAMES)
def test_an_example_needs_nothing(name: str) -> None:
    assert not mend(raw(example(name)), "uji.json").changed
