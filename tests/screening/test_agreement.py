"""Compiled rules never say anything that the checks wouldn't: the same report, byte for byte."""

from __future__ import annotations

import copy
import json
import random
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.errors import InvalidDossier
from integritas_rules.formats.json_report import render
from integritas_rules.kit.judging import Judge
from integritas_rules.model import Dossier, Pack, Report
from tests.packs.bundled import PACKS, judge, loader, trials
from tests.reviewing import judged, read, review
from tests.screening.differing import altered, by_checks_alone, places, told
from tests.support import EXAMPLES, example, pack, substage

NAMES = sorted(p.stem for p in EXAMPLES.glob("*.json"))
DAYS = (None, None, "2024-06-01", "2025-03-01", "2026-01-01", "2027-12-31")
SETTINGS: dict[str, str | int] = {"jeda_terpanjang": 60}


@lru_cache
def loaded(name: str, strict: bool) -> Pack:
    """A bundled pack: with its own parameters it comes compiled, otherwise it is compiled here."""
    return load_pack(name, SETTINGS if strict and name.startswith("permenpanrb") else {})


def twice(pack: Pack, dossier: Dossier, *given: Any) -> tuple[Report, Report]:
    """The report with compiled rules, and by the checks alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("integritas_rules.screening.screen.FEW", 0)
        quick = check(pack, dossier, *given)
        by_checks_alone(patch)
        return quick, check(pack, dossier, *given)


def assert_same(quick: Report, slow: Report) -> None:
    assert told(quick) == told(slow)
    assert quick == slow
    assert render([quick]) == render([slow])


@settings(max_examples=300, deadline=None)
@given(
    st.randoms(use_true_random=False),
    st.sampled_from(NAMES),
    st.sampled_from(PACKS),
    st.sampled_from(["mandiri", "evaluator"]),
    st.sampled_from(DAYS),
    st.booleans(),
)
def test_on_changed_examples(
    dice: random.Random, name: str, which: str, mode: str, day: str | None, strict: bool
) -> None:
    data = example(name)
    for _ in range(dice.choice([0, 1, 1, 2, 3, 6])):
        altered(data, dice)
    try:
        dossier = parse_dossier(json.dumps(data, ensure_ascii=False).encode(), "uji.json")
    except InvalidDossier:
        return
    assert_same(*twice(loaded(which, strict), dossier, day, mode))


@pytest.mark.parametrize("mode", ["mandiri", "evaluator"])
@pytest.mark.parametrize("pieces", ["berkas", "tanggal", "jenis", "merujuk", "penetap"])
def test_on_evidence_that_fails_everywhere(pieces: str, mode: str) -> None:
    data = example()
    for n, piece in enumerate(data["bukti"]):
        if n % 3 == 0:
            piece.pop("tautan", None)
            piece.pop(pieces, None)
            piece.setdefault("tanggal", "2027-01-01")
            piece.setdefault("jenis", "lainnya")
    raw = json.dumps(data).encode()
    assert_same(*twice(pack(), parse_dossier(raw, "uji.json"), None, mode))


@pytest.mark.parametrize("mode", ["mandiri", "evaluator"])
def test_with_a_review(mode: str) -> None:
    data = example()
    dossier = parse_dossier(json.dumps(data).encode(), "uji.json")
    clauses = pack().checkable[::7]
    entries = [
        judged(c, "terpenuhi" if n % 2 else "belum_terpenuhi") for n, c in enumerate(clauses)
    ]
    known = read(dossier, review(dossier, penilaian=entries))
    assert_same(*twice(pack(), dossier, "2026-09-30", mode, known))


def test_on_a_record_that_ended_before_its_window_closed() -> None:
    """A rule of a subtahap that is due with the whole stage: what an ended record lacks is a gap.

    In the bundled packs such rules are due with their own step, so no change of an example has it.
    """
    own, name = pack(), "p60-kesadaran-keg-1-kepemimpinan"
    clause = own.clauses[name]
    rules = tuple(replace(r, due="pelaksanaan") for r in clause.rules)
    changed = replace(own, clauses={**own.clauses, name: replace(clause, rules=rules)})
    data = example()
    substage(data, "kesadaran")["kegiatan"] = []
    dossier = parse_dossier(json.dumps(data).encode(), "uji.json")
    quick, slow = twice(changed, dossier, "2025-06-01")
    assert_same(quick, slow)
    assert ("pelaksanaan", None) not in quick.trace.closed
    assert quick.verdict(name).gaps


def test_on_a_single_record_that_is_still_to_come() -> None:
    """A record that stands by its name, and not in a list, is a plan too before its day."""
    data = example()
    data["maturitas"]["dasar"]["tanggal"] = "2026-05-04"
    dossier = parse_dossier(json.dumps(data).encode(), "uji.json")
    before, after = (twice(pack(), dossier, day) for day in ("2026-05-01", "2026-05-05"))
    assert_same(*before)
    assert_same(*after)
    differing = [
        v.clause.id
        for v, w in zip(before[0].verdicts, after[0].verdicts, strict=True)
        if v.status != w.status
    ]
    assert any("maturitas.dasar" in str(r.options)
               for c in differing for r in pack().clauses[c].rules)  # fmt: skip


ODD: list[Any] = [None, True, 0, -1, 2.5, "", "x", "2024-01-01", [], [[]], ["x"], {}, {"x": []}]


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(NAMES), st.sampled_from(ODD))
def test_on_data_that_no_reader_lets_through(dice: random.Random, name: str, odd: Any) -> None:
    """Whoever calls ``check`` with data of a wrong shape gets what the checks make of it."""
    data = example(name)
    whole = parse_dossier(json.dumps(data).encode(), "uji.json")
    path = dice.choice([p for p in places(data) if len(p) > 2])
    holder = data
    for part in path[:-1]:
        holder = holder[part]
    holder[path[-1]] = copy.deepcopy(odd)
    dossier = Dossier("uji.json", data, whole.digest, whole.locate)
    found = []
    for alone in (False, True):
        with pytest.MonkeyPatch.context() as patch:
            if alone:
                by_checks_alone(patch)
            try:
                found.append(told(check(pack(), dossier)))
            except (TypeError, AttributeError, KeyError, ValueError) as error:
                found.append([(type(error).__name__, None)])
    assert found[0] == found[1]


@pytest.mark.parametrize("name", PACKS)
def test_on_every_case_of_the_packs(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `tests/packs` holds of each case, it holds of both ways: here they are the same."""
    own = trials(name)
    quick = [judge(name).report(trial) for trial in own]
    by_checks_alone(monkeypatch)
    slow = Judge(loader(name))
    for trial, report in zip(own, quick, strict=True):
        assert told(slow.report(trial)) == told(report), str(trial)
