"""Several tiers on one clause: which counts, what clashes, and what needs an explanation."""

from __future__ import annotations

from typing import Any

import pytest

from integritas_rules.errors import InvalidReview, Problem
from integritas_rules.model import Status, Tier
from tests.reviewing import checked, judged, loaded, read, review

CLAUSE = "p60-kesadaran-k1"
DOSSIER = loaded()
UNMET = "belum_terpenuhi"


def tier(name: str | None, status: str, **more: Any) -> dict[str, Any]:
    """A file in which one tier judges the clause."""
    head = {"tingkat": name} if name else {}
    return review(DOSSIER, **head, penilaian=[judged(CLAUSE, status, **more)])


def status(*files: dict[str, Any], mode: str = "evaluator", as_of: str = "2026-09-30") -> Status:
    return checked(DOSSIER, *files, mode=mode, as_of=as_of).verdict(CLAUSE).status


def problem(*files: dict[str, Any]) -> Problem:
    with pytest.raises(InvalidReview) as caught:
        read(DOSSIER, *files)
    (found,) = caught.value.problems
    assert found.message.id != found.message.en
    return found


def test_the_highest_tier_decides_in_whatever_order_the_files_are_named() -> None:
    internal, national = tier("tpi", "terpenuhi"), tier("tpn", UNMET, catatan="Sampel lain")
    assert status(internal, national) == status(national, internal) == Status.UNMET
    sides = read(DOSSIER, national, internal).sides[CLAUSE]
    assert [s.tier for s in sides] == [Tier.INTERNAL, Tier.NATIONAL]


def test_tiers_may_stand_in_one_file() -> None:
    both = [
        judged(CLAUSE, "terpenuhi", tingkat="tpi"),
        judged(CLAUSE, UNMET, tingkat="tpn", catatan="Sampel lain"),
    ]
    assert status(review(DOSSIER, penilaian=both)) == Status.UNMET


def test_the_units_own_word_never_counts_for_an_evaluator() -> None:
    assert status(tier("unit", "terpenuhi")) == Status.UNJUDGED
    assert status(tier("unit", UNMET)) == Status.UNJUDGED
    assert status(tier("unit", UNMET), mode="mandiri") == Status.UNMET
    both = tier("unit", UNMET), tier("tpi", "terpenuhi", catatan="Diperiksa ulang")
    assert status(*both) == status(*both, mode="mandiri") == Status.MET


def test_without_a_tier_it_is_the_evaluators_as_in_version_1_0() -> None:
    old = tier(None, UNMET) | {"versi": "1.0"}
    assert status(old) == Status.UNMET
    assert status(tier("tpi", UNMET), tier(None, "terpenuhi", catatan="Lengkap")) == Status.MET


def test_an_earlier_day_sees_the_tier_that_had_judged_by_then() -> None:
    files = tier("tpi", "terpenuhi"), tier("tpn", UNMET, catatan="Lain", tanggal="2026-08-01")
    assert status(*files, as_of="2026-07-31") == Status.MET
    assert status(*files, as_of="2026-08-01") == Status.UNMET


@pytest.mark.parametrize("note", [None, "  "])
def test_a_difference_needs_its_note(note: str | None) -> None:
    own = tier("tpn", UNMET) if note is None else tier("tpn", UNMET, catatan=note)
    found = problem(tier("tpi", "terpenuhi"), own)
    assert (found.file, found.line, found.pointer) == ("t1.json", 9, "/penilaian/0")
    assert "catatan" in found.message.id


def test_the_same_answer_needs_none() -> None:
    assert status(tier("tpi", UNMET), tier("tpn", UNMET)) == Status.UNMET


def test_a_tier_judges_a_clause_once() -> None:
    twice = [judged(CLAUSE, tingkat="tpi"), judged(CLAUSE, UNMET, tingkat="tpi")]
    found = problem(review(DOSSIER, penilaian=twice))
    assert found.pointer == "/penilaian/1"
    assert "baris" in found.message.id
    assert problem(tier("tpi", "terpenuhi"), tier("tpi", "terpenuhi")).file == "t1.json"
    assert problem(tier(None, "terpenuhi"), tier(None, "terpenuhi")).file == "t1.json"
    assert problem(tier("tpn", "terpenuhi"), tier(None, "terpenuhi")).file == "t1.json"


def test_a_tier_without_a_reason_leaves_the_clause_unjudged() -> None:
    """What a lower tier said must not pass for the answer: somebody above has judged."""
    files = tier("tpi", "terpenuhi"), tier("tpn", UNMET, alasan=" ", catatan="Lain")
    assert status(*files) == Status.UNJUDGED
    assert len(read(DOSSIER, *files).notices) == 2


def test_a_stale_file_is_told_by_name_and_not_applied() -> None:
    stale = tier("tpn", UNMET) | {"dosier": "sha256:" + "b" * 64}
    found = read(DOSSIER, tier("tpi", "terpenuhi"), stale)
    assert found.stale
    assert found.judgements[CLAUSE].tier == Tier.INTERNAL
    (told,) = found.notices
    assert told.id.startswith("t1.json: ")


@pytest.mark.parametrize("version", ["1.2", "2.0"])
def test_a_newer_version_is_refused_by_name(version: str) -> None:
    found = problem(tier("tpi", UNMET) | {"versi": version})
    assert version in found.message.id
    assert found.line == 2
