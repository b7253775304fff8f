"""`integritas rules verify`: what holds is proven, and a planted defect gives a counterexample."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.kit import cases
from integritas_rules.kit.properties import Property
from integritas_rules.kit.trying import Attempt, written
from integritas_rules.kit.verify import Proof, verify
from integritas_rules.kit.verify_machine import machine_properties
from integritas_rules.kit.verify_parameters import parameter_property
from integritas_rules.loading.pack import bundled_packs
from integritas_rules.model import Guard, Pack, Severity, Status
from integritas_rules.words import plain
from tests.kit.small import FIRST, add, make
from tests.support import activity, example, pack

CLAUSE = """
  - id: {id}
    locator: "angka 9"
    anchor: "frasa"
    title: {{id: "Judul", en: "Title"}}
    modality: dianjurkan
    decidable: mesin
    severity: advice
    why: {{id: "Alasan.", en: "Reason."}}
    basis: teks
    rules:
      - kind: presence
        at: "{at}"
        {option}
        message: {{id: "Belum sesuai.", en: "Not so yet."}}
        advice: {{id: "Perbaiki.", en: "Mend it."}}
"""


def proof_of(folder: Path) -> Proof:
    return verify(cases.packs(folder), cases.trials(folder))


def broken(proof: Proof) -> list[str]:
    return [p.name for p in proof.properties if not p.holds]


def named(proof: Proof, name: str) -> Property:
    return next(p for p in proof.properties if p.name == name)


# --- a pack as it should be ----------------------------------------------------------------


def test_a_sound_pack_is_proven(tmp_path: Path) -> None:
    proof = proof_of(make(tmp_path, "presence", "evidence", "each", "values"))
    assert proof.holds
    assert {p.name for p in proof.properties if p.tried == 0} >= {"no-trap", "parameters-ordered"}
    assert "5 of 5" in named(proof, "clauses-break").scope.en


def test_a_proof_is_the_same_each_time(tmp_path: Path) -> None:
    folder = make(tmp_path, "evidence")
    assert proof_of(folder).properties == proof_of(folder).properties


# --- planted defects -----------------------------------------------------------------------


def test_two_clauses_that_contradict_each_other(tmp_path: Path) -> None:
    folder = make(tmp_path)
    at = "$.pejabat[*]"
    for name, option in (("a", "at_least: 20"), ("b", "at_least: 0\n        at_most: 19")):
        text = CLAUSE.format(id=f"{FIRST}-{name}", at=at, option=option)
        add(folder / "ketentuan.yaml", text)
    proof = proof_of(folder)
    assert "clauses-agree" in broken(proof)
    (failure,) = named(proof, "clauses-agree").failures
    assert f"{FIRST}-a" in failure.message.en
    assert verdict(load_pack(folder), failure.dossier, f"{FIRST}-a") == Status.UNMET


def test_a_rule_that_evidence_worsens(tmp_path: Path) -> None:
    folder = make(tmp_path)
    text = CLAUSE.format(
        id=f"{FIRST}-a", at="$.pemenuhan[*].bukti[*]", option="at_least: 0\n        at_most: 1"
    )
    add(folder / "ketentuan.yaml", text)
    base = folder / "cases" / "dasar.json"
    data = json.loads(base.read_text("utf-8"))
    data["bukti"].append({**data["bukti"][0], "id": "lain", "jenis": "laporan"})
    base.write_text(written(data), "utf-8")
    proof = proof_of(folder)
    assert "evidence-helps" in broken(proof)
    failure = named(proof, "evidence-helps").failures[0]
    assert f"{FIRST}-a" in failure.message.en
    assert verdict(load_pack(folder), failure.dossier, f"{FIRST}-a") == Status.UNMET


def test_a_clause_that_nothing_breaks(tmp_path: Path) -> None:
    folder = make(tmp_path)
    text = CLAUSE.format(id=f"{FIRST}-a", at="$.pejabat[*]", option="at_least: 0")
    add(folder / "ketentuan.yaml", text)
    proof = proof_of(folder)
    assert broken(proof) == ["clauses-break"]
    assert f"{FIRST}-a" in named(proof, "clauses-break").failures[0].message.en


def verdict(own: Pack, data: object, clause: str) -> Status:
    report = check(own, parse_dossier(json.dumps(data).encode(), "contoh.json"))
    return report.verdict(clause).status


# --- the machine ---------------------------------------------------------------------------


def with_guards(*more: tuple[str, str, str, str]) -> Pack:
    own = pack()
    pattern = own.workflow.guards[0]
    new = tuple(
        Guard(f"g{n}", pattern.clause, *parts, Severity.ERROR, pattern.message, pattern.advice)
        for n, parts in enumerate(more)
    )
    guards = (*own.workflow.guards, *new)
    return replace(own, workflow=replace(own.workflow, guards=guards))


def machine(own: Pack) -> Mapping[str, Property]:
    return {p.name: p for p in machine_properties([own], example())}


def test_the_bundled_machine_has_no_trap() -> None:
    assert all(p.holds and p.tried > 600 for p in machine(pack()).values())


def test_guards_in_a_circle_make_states_unreachable() -> None:
    own = with_guards(("mulai", "pembentukan_tim", "asesmen_awal", "selesai"))
    found = machine(own)
    assert not any(p.holds for p in found.values())
    unreached = [f.message.en for f in found["states-reachable"].failures]
    assert "pembentukan_tim = berjalan is never reached." in unreached


def test_a_guard_that_never_opens() -> None:
    found = machine(with_guards(("mulai", "pemanfaatan", "pemanfaatan", "selesai")))
    (failure,) = found["transitions-alive"].failures[:1]
    assert "mulai:pemanfaatan is never lawful" in failure.message.en
    assert failure.dossier == example()


def test_an_end_that_needs_what_can_only_follow_it() -> None:
    """Begun, but never to be ended: the way in is lawful, the way out isn't."""
    found = machine(with_guards(("selesai", "kesadaran", "pemanfaatan", "selesai")))
    assert not found["no-trap"].holds


# --- parameters ----------------------------------------------------------------------------


def overlapping() -> Attempt:
    data = example()
    activity(data, "kurikulum")["selesai"] = "2024-06-05"
    return Attempt(plain("bertindihan"), data)


def declared(*order: str) -> Iterator[str]:
    def packs(settings: Mapping[str, str | int]) -> Pack:
        own = pack(**settings)
        changed = replace(own.parameters["urutan_kegiatan"], lenient_to_strict=order)
        return replace(own, parameters={"urutan_kegiatan": changed})

    found = parameter_property(packs, [Attempt(plain("dasar"), example()), overlapping()])
    return (f.message.en for f in found.failures)


def test_the_lenient_setting_accepts_what_the_strict_one_does() -> None:
    assert not list(declared("mulai_ke_mulai", "selesai_ke_mulai"))
    assert not list(declared())


def test_a_strict_setting_that_is_the_more_lenient() -> None:
    (message,) = declared("selesai_ke_mulai", "mulai_ke_mulai")
    assert "“mulai_ke_mulai” accepts this dossier" in message


def test_every_choice_of_a_bundled_pack_is_declared_in_order() -> None:
    for name in bundled_packs():
        for p in load_pack(name).parameters.values():
            assert p.type == "days" or sorted(p.lenient_to_strict) == sorted(p.values)


@pytest.mark.parametrize("claims", [2, 3])
def test_a_further_document_never_spoils_a_citation(claims: int) -> None:
    data = example()
    activity(data, "kurikulum")["keluaran"]["kurikulum"] = ["kurikulum", "sk-tim", "renaksi"][
        :claims
    ]
    clause = "p60-persiapan-5-kurikulum-sesuai-asesmen"
    assert verdict(pack(), data, clause) == Status.MET
