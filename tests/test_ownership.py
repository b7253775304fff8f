"""One break, one gap: who owns it, what follows, and what may never be hidden."""

from __future__ import annotations

from typing import Any

from integritas_rules.checks import Finding, Outcome
from integritas_rules.model import Severity, Status, Text
from integritas_rules.ownership import settle
from tests.support import pack

ERROR, WARNING = Severity.ERROR, Severity.WARNING
TEAM, DECREE, SIGNED = (
    "p60-persiapan-1-tim",
    "p60-persiapan-1-tim-supervisi",
    "p60-persiapan-1-tim-penetap",
)


def finding(**kw: Any) -> Finding:
    text = Text("x", "x")
    return Finding(Status.UNMET, text, text, **{"pointer": "/x", "severity": ERROR, **kw})


def causes(**found: Finding) -> dict[str, str | None]:
    outcomes = {clause: Outcome(findings=(f,)) for clause, f in found.items()}
    return {c: o.findings[0].cause for c, o in settle(pack(), outcomes).items()}


def test_what_is_absent_follows_from_the_absence_of_what_it_builds_on() -> None:
    found = causes(**{TEAM: finding(seen=()), DECREE: finding(seen=())})
    assert found == {TEAM: None, DECREE: TEAM}


def test_a_consequence_points_at_the_very_first_break() -> None:
    absent = {c: finding(seen=()) for c in (TEAM, DECREE, SIGNED)}
    assert causes(**absent) == {TEAM: None, DECREE: TEAM, SIGNED: TEAM}


def test_what_is_there_but_wrong_is_a_break_of_its_own() -> None:
    found = causes(**{TEAM: finding(seen=()), DECREE: finding()})
    assert found == {TEAM: None, DECREE: None}


def test_a_record_that_lacks_something_follows_only_from_a_break_in_that_record() -> None:
    looked = finding(seen=("/a/0",))
    assert causes(**{TEAM: finding(pointer="/a/0/b"), DECREE: looked})[DECREE] == TEAM
    assert causes(**{TEAM: finding(pointer="/a"), DECREE: looked})[DECREE] is None
    assert causes(**{TEAM: finding(seen=()), DECREE: looked})[DECREE] is None


def test_a_break_never_hides_behind_a_lesser_one() -> None:
    lesser = finding(seen=(), severity=WARNING)
    assert causes(**{TEAM: lesser, DECREE: finding(seen=())})[DECREE] is None
    assert causes(**{DECREE: finding(cause=TEAM), TEAM: lesser})[DECREE] is None


def test_one_piece_of_evidence_is_one_break_owned_by_the_claim_itself() -> None:
    passing = finding(root="bukti:sk")
    claim = finding(root="bukti:sk", direct=True)
    assert causes(**{"p60-pasal5-2": passing, DECREE: claim}) == {
        "p60-pasal5-2": DECREE,
        DECREE: None,
    }


def test_a_cause_that_has_no_gap_is_no_cause() -> None:
    assert causes(**{DECREE: finding(cause=TEAM)}) == {DECREE: None}


def test_the_same_break_met_twice_in_a_clause_is_told_once() -> None:
    twice = Outcome(findings=(finding(root="bukti:sk"), finding(root="bukti:sk")))
    (kept,) = settle(pack(), {DECREE: twice})[DECREE].findings
    assert len(kept.related) == 1
