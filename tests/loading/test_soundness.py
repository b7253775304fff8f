"""What the schema can't express: each thing refused at its place, and its lawful twin accepted."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from integritas_rules.errors import Problem
from integritas_rules.loading.references import REFERENCES, REGISTRIES
from integritas_rules.loading.soundness import PERIODS, soundness
from integritas_rules.schema.generate import schema_of

Told = Callable[[Any], list[Problem]]


def only(problems: list[Problem], code: str, pointer: str) -> Problem:
    assert [(p.code, p.pointer) for p in problems] == [(code, pointer)]
    assert problems[0].message.en
    assert problems[0].advice.en
    return problems[0]


def at(data: Any, route: str) -> Any:
    for part in route.split("/"):
        data = data[0] if part == "*" else data[part]
    return data


def test_the_full_dossier_is_sound(told: Told, full: dict[str, Any], least: dict[str, Any]) -> None:
    assert told(full) == []
    assert told(least) == []


@pytest.mark.parametrize("route", PERIODS)
def test_no_period_ends_before_it_starts(told: Told, full: dict[str, Any], route: str) -> None:
    record = at(full, route)
    record |= {"mulai": "2024-07-02", "selesai": "2024-07-01"}
    only(told(full), "urutan-tanggal", "/" + route.replace("*", "0") + "/selesai")
    record["selesai"] = "2024-07-02"
    assert told(full) == []


@pytest.mark.parametrize("registry", REGISTRIES)
def test_an_id_stands_once(told: Told, full: dict[str, Any], registry: str) -> None:
    if registry == "kelompok":
        full["kelompok"] = [{"id": "semua", "nama": "Semua", "jumlah": 9}]
        full["pelaksanaan"]["subtahap"][0]["kelompok"] = "semua"
    records = at(full, registry)
    records.append(copy.deepcopy(records[0]))
    index = len(records) - 1
    problem = only(told(full), "id-ganda", f"/{registry}/{index}/id")
    assert "Yang pertama ada di baris" in problem.message.id


def test_activities_of_a_subtahap_may_share_an_id(told: Told, full: dict[str, Any]) -> None:
    activities = full["pelaksanaan"]["subtahap"][0]["kegiatan"]
    activities.append(copy.deepcopy(activities[0]))
    assert told(full) == []


@pytest.mark.parametrize(("route", "registry"), REFERENCES)
def test_a_reference_leads_somewhere(
    told: Told, full: dict[str, Any], route: str, registry: str
) -> None:
    full["kelompok"] = [{"id": "semua", "nama": "Semua", "jumlah": 9}]
    full["pelaksanaan"]["subtahap"][0]["kelompok"] = "semua"
    full["penilaian_ketentuan"] = [
        {"ketentuan": "p60-a", "status": "terpenuhi", "alasan": "x", "penilai": "tim",
         "tanggal": "2024-02-02"}
    ]  # fmt: skip
    known = at(full, registry)[0]["id"]
    parent, _, last = route.removesuffix("/*").rpartition("/")
    at(full, parent)[last] = [known + "x"] if route.endswith("/*") else known + "x"
    problem = only(told(full), "rujukan", "/" + route.replace("*", "0"))
    assert problem.advice.id == f'Maksud Anda "{known}"?'


def test_an_empty_registry_is_told_as_such(told: Told, full: dict[str, Any]) -> None:
    full["organisasi"] = []
    problem = only(told(full), "rujukan", "/pelaksanaan/subtahap/0/kegiatan/0/mendukung/0")
    assert problem.advice.id == 'Daftarkan dahulu di "organisasi".'


def test_references_to_evidence_and_assessments_are_left_to_the_rules(
    told: Told, full: dict[str, Any]
) -> None:
    full["pemantauan"][0]["bukti"] = ["tiada"]
    full["pemanfaatan"][0]["penilaian"] = ["tiada"]
    full["bukti"][0]["merujuk"] = ["tiada"]
    assert told(full) == []


class TestReplacement:
    PLACE = "/persiapan/kegiatan/1/menggantikan"

    def test_of_an_unknown_activity(self, told: Told, full: dict[str, Any]) -> None:
        full["persiapan"]["kegiatan"][1]["menggantikan"] = "keg-timm"
        problem = only(told(full), "rujukan", self.PLACE)
        assert problem.advice.id == 'Maksud Anda "keg-tim"?'

    def test_of_another_kind(self, told: Told, full: dict[str, Any]) -> None:
        full["persiapan"]["kegiatan"][1]["jenis"] = "kurikulum"
        only(told(full), "menggantikan", self.PLACE)

    def test_of_itself(self, told: Told, full: dict[str, Any]) -> None:
        full["persiapan"]["kegiatan"][1]["menggantikan"] = "keg-tim-2"
        only(told(full), "menggantikan", self.PLACE)

    def test_in_a_circle(self, told: Told, full: dict[str, Any]) -> None:
        full["persiapan"]["kegiatan"][0]["menggantikan"] = "keg-tim-2"
        assert [p.code for p in told(full)] == ["menggantikan"] * 2

    def test_of_one_in_a_circle_is_no_circle(self, told: Told, full: dict[str, Any]) -> None:
        first, second = full["persiapan"]["kegiatan"]
        first["menggantikan"] = "keg-tim"
        full["persiapan"]["kegiatan"] = [first, second]
        only(told(full), "menggantikan", "/persiapan/kegiatan/0/menggantikan")


class TestGroups:
    def test_needed_when_declared(self, told: Told, full: dict[str, Any]) -> None:
        full["kelompok"] = [{"id": "semua", "nama": "Semua", "jumlah": 9}]
        only(told(full), "kelompok", "/pelaksanaan/subtahap/0")

    def test_forbidden_when_not(self, told: Told, full: dict[str, Any]) -> None:
        full["pelaksanaan"]["subtahap"][0]["kelompok"] = "semua"
        only(told(full), "kelompok", "/pelaksanaan/subtahap/0/kelompok")

    def test_a_subtahap_stands_once_for_a_group(self, told: Told, full: dict[str, Any]) -> None:
        substages = full["pelaksanaan"]["subtahap"]
        substages.append(copy.deepcopy(substages[0]))
        problem = only(told(full), "subtahap-ganda", "/pelaksanaan/subtahap/1")
        assert '"kesadaran" dicatat' in problem.message.id

    def test_and_once_for_another(self, told: Told, full: dict[str, Any]) -> None:
        full["kelompok"] = [{"id": g, "nama": g, "jumlah": 9} for g in "ab"]
        substages = full["pelaksanaan"]["subtahap"]
        substages.append(copy.deepcopy(substages[0]))
        substages[0]["kelompok"], substages[1]["kelompok"] = "a", "b"
        assert told(full) == []
        substages[1]["kelompok"] = "a"
        problem = only(told(full), "subtahap-ganda", "/pelaksanaan/subtahap/1")
        assert 'kelompok "a"' in problem.message.id


class TestCriteria:
    PLACE = "/pelaksanaan/subtahap/0/kriteria/{}/ketentuan"

    def test_under_the_wrong_subtahap(self, told: Told, full: dict[str, Any]) -> None:
        full["pelaksanaan"]["subtahap"][0]["kriteria"][0]["ketentuan"] = "p60-pemahaman-k2"
        problem = only(told(full), "kriteria", self.PLACE.format(0))
        assert '"pemahaman"' in problem.advice.id

    def test_attested_twice(self, told: Told, full: dict[str, Any]) -> None:
        criteria = full["pelaksanaan"]["subtahap"][0]["kriteria"]
        criteria.append(copy.deepcopy(criteria[0]))
        only(told(full), "kriteria-ganda", self.PLACE.format(1))


class TestCarriedOver:
    ITEM = {"kegiatan": "kurikulum", "siklus": 1, "berlaku_sampai": "2025-01-01"}  # noqa: RUF012

    def carry(self, full: dict[str, Any], **changes: Any) -> dict[str, Any]:
        full["siklus"]["dibawa_dari"] = [self.ITEM | changes]
        return full

    def test_lawful(self, told: Told, full: dict[str, Any]) -> None:
        assert told(self.carry(full)) == []
        lawful = self.carry(full, kegiatan="asesmen_awal", asal="penilaian_akhir")
        assert told(lawful) == []

    def test_assessment_needs_its_origin(self, told: Told, full: dict[str, Any]) -> None:
        only(
            told(self.carry(full, kegiatan="asesmen_awal")), "dibawa-dari", "/siklus/dibawa_dari/0"
        )

    def test_nothing_else_has_one(self, told: Told, full: dict[str, Any]) -> None:
        problems = told(self.carry(full, asal="penilaian_akhir"))
        only(problems, "dibawa-dari", "/siklus/dibawa_dari/0/asal")

    @pytest.mark.parametrize("number", [2, 3, 2.0])
    def test_from_an_earlier_cycle(self, told: Told, full: dict[str, Any], number: float) -> None:
        only(told(self.carry(full, siklus=number)), "dibawa-dari", "/siklus/dibawa_dari/0/siklus")


def test_level_is_for_capacity_only(told: Told, full: dict[str, Any]) -> None:
    full["pelaksanaan"]["subtahap"][0]["kegiatan"][0]["jenis"] = "alternatif"
    only(told(full), "level", "/pelaksanaan/subtahap/0/kegiatan/0/level")


def test_the_schema_alone_would_accept_all_of_this(full: dict[str, Any]) -> None:
    full["siklus"]["selesai"] = "2023-01-01"
    full["pejabat"].append(full["pejabat"][0])
    full["pemantauan"][0]["oleh"] = "tiada"
    full["bukti"][0]["judul"] = "NIP 198501012010011001"
    full["pelaksanaan"]["subtahap"].append(full["pelaksanaan"]["subtahap"][0])
    Draft202012Validator(schema_of("dossier")).validate(full)


WILD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["kesadaran", "a", "2024-01-01"]),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_no_shape_of_data_makes_it_fail(data: Any) -> None:
    routes = [*PERIODS, *REGISTRIES, *(route for route, _ in REFERENCES), "siklus/dibawa_dari/*"]
    routes += ["persiapan/kegiatan/*/menggantikan", "pelaksanaan/subtahap/*/jenis", "kelompok"]
    routes += ["pelaksanaan/subtahap/*/kriteria/*/ketentuan", "siklus/nomor", "siklus/mulai"]
    tree: Any = {}
    for route in data.draw(st.lists(st.sampled_from(routes), max_size=8)):
        tree = grow(tree, route.split("/"), data.draw(WILD))
    list(soundness(tree))


def grow(tree: Any, route: list[str], leaf: Any) -> Any:
    """``tree`` with ``leaf`` at ``route``, whatever was in the way."""
    if not route:
        return leaf
    first, *rest = route
    if first == "*":
        items = tree if isinstance(tree, list) else []
        return [*items, grow(items[-1] if items else None, rest, leaf)]
    record = tree if isinstance(tree, dict) else {}
    return record | {first: grow(record.get(first), rest, leaf)}
