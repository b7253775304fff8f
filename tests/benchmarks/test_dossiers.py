"""The generator gives the same bytes every time, and what it says is broken is what is broken."""

from __future__ import annotations

from itertools import islice

import pytest

from benchmarks.breaks import BREAKS, Break
from benchmarks.dossiers import dossiers, encoded, example, grown, made, sized
from benchmarks.subset import CHOSEN
from integritas_rules import Conclusion, Report, check, load_pack, parse_dossier


def judged(raw: bytes) -> Report:
    """The check by the whole pack."""
    return check(load_pack(), parse_dossier(raw, "dosier.json"))


def found(raw: bytes) -> set[str]:
    """The chosen clauses that the whole pack finds broken."""
    return {v.clause.id for v in judged(raw).verdicts if v.gaps} & set(CHOSEN)


def test_the_same_seed_gives_the_same_bytes() -> None:
    few, more = dossiers(6), dossiers(8)
    assert few == more[:6]
    assert len({m.raw for m in more}) == len(more)
    assert dossiers(6, seed=61) != few


def test_every_other_dossier_is_broken() -> None:
    assert [bool(m.broken) for m in dossiers(8)] == [False, True] * 4


@pytest.mark.parametrize("n", range(12))
def test_the_truth_is_what_the_whole_pack_finds(n: int) -> None:
    raw, broken = made(n)
    assert found(raw) == broken


@pytest.mark.parametrize("one", BREAKS, ids=lambda b: f"{b.area}-{min(b.clauses)}")
def test_each_way_to_break_breaks_just_that(one: Break) -> None:
    data = example()
    one.apply(data)
    assert found(encoded(grown(data, 2))) == one.clauses


def test_every_chosen_clause_can_be_broken() -> None:
    assert set().union(*(b.clauses for b in BREAKS)) == set(CHOSEN)


@pytest.mark.parametrize("times", [1, 3])
def test_a_lawful_dossier_stays_lawful_when_it_grows(times: int) -> None:
    assert judged(sized(times)).conclusion == Conclusion.COMPLIANT


def test_a_dossier_grows_by_its_times() -> None:
    sizes = [len(sized(times)) for times in (1, 2, 4, 8)]
    steps = [b - a for a, b in zip(sizes, islice(sizes, 1, None), strict=False)]
    assert steps[1] == pytest.approx(2 * steps[0], rel=0.02)
    assert steps[2] == pytest.approx(4 * steps[0], rel=0.02)
