"""What is compiled, what it stands for, and where it comes from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import integritas_rules
from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.checks import CHECKS
from integritas_rules.facts import Facts
from integritas_rules.model import Pack, Status
from integritas_rules.screening import __main__ as command
from integritas_rules.screening import screen
from integritas_rules.screening.build import source_of
from integritas_rules.screening.bundled import MODULES
from integritas_rules.screening.fingerprint import asking, fingerprint
from integritas_rules.screening.kinds import KINDS
from integritas_rules.screening.screen import screen_of
from tests.packs.bundled import PACKS
from tests.support import EXAMPLES, pack

LEFT = {"semenpanrb-22-2021": ["se22-8"]}
"""Clauses that only the checks judge: pauses between statements aren't compiled."""


def test_what_is_shipped_is_in_step_with_the_packs() -> None:
    assert command.main(["--check"]) == 0


def test_every_kind_of_check_is_compiled() -> None:
    assert KINDS.keys() == CHECKS.keys()


@pytest.mark.parametrize("name", PACKS)
def test_every_clause_of_the_bundled_packs_is_compiled(name: str) -> None:
    """So that a rule that silently falls back to the checks is noticed here."""
    own = load_pack(name)
    found = screen_of(own)
    assert found is not None
    assert [c.id for c in asking(own) if c.id not in found.clauses] == LEFT.get(name, [])


@pytest.mark.parametrize("name", sorted(p.stem for p in EXAMPLES.glob("*.json")))
def test_an_ordinary_dossier_never_surprises_the_compiled_form(name: str) -> None:
    """Or else all of it would be left to the checks, and nobody would see but by the clock."""
    dossier = parse_dossier((EXAMPLES / f"{name}.json").read_bytes(), "uji.json")
    report = check(pack(), dossier)
    facts = Facts(report.pack, dossier, report.as_of, report.mode, None)
    proven = screen.screened(facts, report.trace)
    clean = (Status.MET, Status.NOT_DUE, Status.UNJUDGED)
    own = {c.id for c in asking(pack())}
    found = [v.clause.id for v in report.verdicts if v.status in clean and v.clause.id in own]
    assert [c for c in found if c not in proven] == []


def changed(own: Pack) -> Pack:
    """The pack with one rule's option changed."""
    clause = own.clauses["p60-persiapan-1-tim"]
    rule = replace(clause.rules[0], options={**clause.rules[0].options, "at": "$.persiapan.lain"})
    altered = replace(clause, rules=(rule, *clause.rules[1:]))
    return replace(own, clauses={**own.clauses, clause.id: altered})


def test_a_changed_pack_is_never_taken_for_the_bundled_one() -> None:
    """Its digest and id may well be the same: what counts is what the rules are."""
    other = changed(pack())
    assert fingerprint(pack()) in MODULES
    assert fingerprint(other) not in MODULES
    assert source_of(other) != source_of(pack())


def test_other_parameters_are_another_pack() -> None:
    assert fingerprint(pack(jeda_terpanjang=60)) not in MODULES


def test_a_pack_is_compiled_once_it_pays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "_judged", type(screen._judged)())
    other = changed(pack())
    found = [screen_of(other) for _ in range(screen.FEW + 2)]
    assert found[: screen.FEW] == [None] * screen.FEW
    assert found[-1] is found[-2] is not None


def test_compiling_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(screen, "FEW", 0)
    home = Path(integritas_rules.__file__).parent / "screening"
    before = sorted(home.rglob("*.py"))
    assert screen_of(changed(pack())) is not None
    assert sorted(home.rglob("*.py")) == before
    assert list(tmp_path.iterdir()) == []


def test_a_text_of_a_pack_is_never_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a rule says stands in the source as a quoted text."""
    monkeypatch.setattr(screen, "FEW", 0)
    own = pack()
    clause = own.clauses["p60-persiapan-1-tim"]
    evil = "x'\n\"\"\"); raise SystemExit('run')  #"
    options = {**clause.rules[0].options, "where": {evil: evil}, "filled": [evil]}
    rules = (replace(clause.rules[0], options=options, due=evil), *clause.rules[1:])
    odd = replace(own, id=evil, clauses={**own.clauses, clause.id: replace(clause, rules=rules)})
    found = screen_of(odd)
    assert found is not None
    assert clause.id in found.clauses


def test_a_pack_that_cannot_be_compiled_is_left_to_the_checks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(screen, "FEW", 0)
    own = pack()
    clause = own.clauses["p60-persiapan-1-tim"]
    rules = (replace(clause.rules[0], options={"at": "$.x", "at_least": object()}),)
    odd = replace(own, clauses={**own.clauses, clause.id: replace(clause, rules=rules)})
    found = screen_of(odd)
    assert found is not None
    assert found.clauses == ()


@pytest.mark.parametrize("name", PACKS)
def test_the_same_pack_gives_the_same_source(name: str) -> None:
    assert source_of(load_pack(name)) == source_of(load_pack(name))
