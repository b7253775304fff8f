"""The companion texts: every provision stands, none can accuse, and what they point at exists."""

from __future__ import annotations

import hashlib
import json

import pytest

from integritas_rules import check, load_dossier
from integritas_rules.cli.check import exit_code
from integritas_rules.conclusion import root_gaps
from integritas_rules.model import Disposition, Severity, Status
from tests.packs.bundled import PACKS, PERMEN, checked, the_pack
from tests.packs.test_ledger import speaks, told
from tests.support import EXAMPLES

COUNTS = {
    PERMEN: 426,
    "semenpanrb-22-2021": 34,
    "revolusi-mental-asn": 23,
    "asn-profesional-berintegritas": 20,
    "sosialisasi-permenpanrb-60-2020": 14,
}
DIGEST = "d257d4a8d154d70432fe8fec4a47cadcb863c0fc07943f844062008cfb854942"
"""Of the ids of the whole inventory, sorted, one a line."""
COMPANIONS = [name for name in COUNTS if name != PERMEN]
each_companion = pytest.mark.parametrize("name", COMPANIONS)
DOSSIERS = sorted(EXAMPLES.glob("*.json"))


def test_all_517_provisions_stand_in_the_five_packs() -> None:
    found = {name: len(the_pack(name).clauses) for name in PACKS}
    assert found == COUNTS
    ids = sorted(c for name in PACKS for c in the_pack(name).clauses)
    assert len(set(ids)) == 517
    assert hashlib.sha256("\n".join(ids).encode()).hexdigest() == DIGEST


@each_companion
def test_every_provision_is_told_and_reasoned(name: str) -> None:
    pack = the_pack(name)
    for clause in pack.clauses.values():
        assert told(clause.title, clause.why), clause.id
        assert clause.citation.document == pack.document
        assert 0 < len(clause.citation.anchor.split()) <= 8
        assert told(clause.reason) == (clause.disposition == Disposition.UNCHECKED), clause.id
        assert all(told(r.advice) for r in clause.rules if speaks(r) or r.kind == "judgement")
        assert clause.note is None or told(clause.note)


@each_companion
def test_none_can_accuse(name: str) -> None:
    pack = the_pack(name)
    assert not pack.binding
    weights = {c.severity for c in pack.clauses.values()}
    weights |= {r.severity for c in pack.clauses.values() for r in c.rules if r.severity}
    assert weights <= {Severity.ADVICE, Severity.NOTE}


@each_companion
@pytest.mark.parametrize("path", DOSSIERS, ids=lambda p: p.stem)
@pytest.mark.parametrize("mode", ["mandiri", "evaluator"])
def test_no_dossier_fails_by_them(name: str, path: object, mode: str) -> None:
    report = check(the_pack(name), load_dossier(str(path)), mode=mode)
    assert report.conclusion is None
    assert {g.severity for _, g in root_gaps(report.verdicts)} <= {Severity.ADVICE}
    assert not [v for v in report.verdicts if v.status == Status.FAULT]
    assert exit_code(report, Severity.ERROR, unjudged=False) == 0


@each_companion
def test_status_is_second_hand_and_unverified(name: str) -> None:
    pack = the_pack(name)
    assert pack.legal_status
    assert not any(note.verified for note in pack.legal_status)
    assert told(pack.authority)


def test_what_is_pointed_at_exists_and_isn_t_judged_twice() -> None:
    regulation = the_pack(PERMEN).clauses
    pointers = [p for name in COMPANIONS for c in the_pack(name).clauses.values()
                for p in c.points_to]  # fmt: skip
    assert len(pointers) >= 15
    assert all(p.pack == PERMEN and p.clause in regulation for p in pointers)
    news = the_pack("sosialisasi-permenpanrb-60-2020")
    assert checked(news.id) == []
    assert sum(bool(c.points_to) for c in news.clauses.values()) == 11


def test_the_example_follows_every_advice_and_the_other_doesn_t() -> None:
    full = load_dossier(EXAMPLES / "lembaga-anjuran.json")
    for name in COMPANIONS:
        verdicts = check(the_pack(name), full).verdicts
        assert {v.status for v in verdicts} <= {Status.MET}, name
    part = check(
        the_pack("semenpanrb-22-2021"), load_dossier(EXAMPLES / "unit-anjuran-sebagian.json")
    )
    assert part.verdict("se22-5").status == Status.NOT_APPLICABLE
    assert part.verdict("se22-7-madya").status == Status.NOT_APPLICABLE
    assert part.verdict("se22-4").status == Status.UNPROVEN
    assert len(root_gaps(part.verdicts)) == 11


def test_both_spellings_of_the_first_value_are_one_clause() -> None:
    pack = the_pack("semenpanrb-22-2021")
    clause = pack.clauses["se22-1-berorientasi"]
    assert clause.note
    assert all("Berorientasi Hasil" in t and "Berorientasi Pelayanan" in t
               for t in (clause.note.id, clause.note.en))  # fmt: skip
    assert sum("berorientasi" in name for name in pack.clauses) == 1


def test_the_examples_name_no_unknown_clause() -> None:
    known = {c for name in PACKS for c in the_pack(name).clauses}
    for path in DOSSIERS:
        data = json.loads(path.read_text(encoding="utf-8"))
        assert {e["ketentuan"] for e in data.get("pemenuhan", ())} <= known
