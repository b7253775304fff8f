"""The ledger: every provision of every bundled pack stands in it, and is accounted for."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from integritas_rules.kit.ledger import Cases, accounted, ledger, unaccounted
from integritas_rules.loading.pack import bundled_packs, load_pack
from integritas_rules.model import Disposition, Pack, Text
from tests.support import pack

INVENTORY = {
    "permenpanrb-60-2020": (
        426, "ced4f0b4412115ceb7154b45ddc4fa447d47f69513fa5d4c81504fbd1e6773c3",
    ),
    "semenpanrb-22-2021": (
        34, "a8d0bc84c18955ae7f9a4522a1b662ea893e39d6b7b4341ee1e423d9b14415e7",
    ),
    "revolusi-mental-asn": (
        23, "a2ef442297487f994502563f93c315d38c211913a0363eee701eba758240357d",
    ),
    "asn-profesional-berintegritas": (
        20, "408a2960b13a101756a93fbc502abc25f7b3a40b9d286ec1d53c2cb2d3a1ea4a",
    ),
    "sosialisasi-permenpanrb-60-2020": (
        14, "8394a038597a6309bbcdb66aea8ac28300180c4bfb21c0bd4d6e548281ee0a98",
    ),
}  # fmt: skip
"""What the inventory of each source text counts, and the SHA-256 of its ids, sorted, one a line."""


def test_517_of_517_provisions_stand_in_the_bundled_packs() -> None:
    assert set(bundled_packs()) == set(INVENTORY)
    books = [ledger(load_pack(name)) for name in bundled_packs()]
    assert sum(book.whole.accounted for book in books) == 517
    assert sum(count for count, _ in INVENTORY.values()) == 517


@pytest.mark.parametrize("name", bundled_packs())
def test_every_provision_of_the_inventory_is_accounted_for(name: str) -> None:
    book = ledger(load_pack(name))
    ids = sorted(e.clause.id for e in book.entries)
    digest = hashlib.sha256("\n".join(ids).encode()).hexdigest()
    assert (len(ids), digest) == INVENTORY[name]
    assert unaccounted(book) == ()
    assert book.whole.accounted == book.whole.whole == len(ids)


def test_entries_stand_in_the_order_of_the_text_once_each() -> None:
    assert [e.clause.id for e in ledger(pack()).entries] == list(pack().clauses)


def test_every_count_adds_up_to_the_whole() -> None:
    book = ledger(pack())
    for counted in (
        [s.tally for s in book.sections], book.by_modality.values(), book.by_severity.values()
    ):  # fmt: skip
        for disposition in Disposition:
            assert sum(t.counts[disposition] for t in counted) == book.whole.counts[disposition]
        assert sum(t.whole for t in counted) == book.whole.whole


def test_sections_are_named_as_the_clause_files_say() -> None:
    book = ledger(pack())
    assert book.sections[0].title.id == "Konsiderans dan batang tubuh"
    assert {s.file for s in book.sections} == {c.file for c in pack().clauses.values()}


def test_depth_follows_the_parents_within_a_section() -> None:
    depths = {e.clause.id: e.depth for e in ledger(pack()).entries}
    assert depths["p60-pasal4-1"] == 0
    assert depths["p60-pasal4-1-a"] == 1
    assert depths["p60-strategi-kepemimpinan-ap-m2-i"] == 3


def changed(name: str, **what: object) -> Pack:
    """The pack with one clause altered, as no loader would let it pass."""
    clauses = dict(pack().clauses)
    clauses[name] = replace(clauses[name], **what)  # type: ignore[arg-type]
    return replace(pack(), clauses=clauses)


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("p60-persiapan-urutan", {"rules": ()}),
        ("p60-menimbang-a", {"reason": None}),
        ("p60-menimbang-a", {"reason": Text("", "only English")}),
        ("p60-menimbang-a", {"reason": Text("  ", " ")}),
    ],
)
def test_a_provision_with_neither_rule_nor_reason_is_unaccounted_for(
    name: str, what: dict[str, object]
) -> None:
    book = ledger(changed(name, **what))
    assert [c.id for c in unaccounted(book)] == [name]
    assert not accounted(book.pack.clauses[name])
    assert (book.whole.accounted, book.whole.whole) == (425, 426)


def test_cases_are_counted_where_they_are_known() -> None:
    book = ledger(pack(), {"p60-pasal2": Cases(1, 2, 0)})
    found = {e.clause.id: e.cases for e in book.entries}
    assert found["p60-pasal2"] == Cases(passing=1, failing=2)
    assert found["p60-pasal3-1"] == Cases()
    assert book.with_cases
    assert not ledger(pack()).with_cases
