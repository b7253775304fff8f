"""The pack is a full ledger: every provision of the text stands in it, disposed of and reasoned."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest

from integritas_rules.model import Clause, Disposition, Rule, Text
from tests.packs.bundled import PERMEN, the_pack

LEDGER = the_pack(PERMEN)
CLAUSES = list(LEDGER.clauses.values())
COUNT = 426
DIGEST = "ced4f0b4412115ceb7154b45ddc4fa447d47f69513fa5d4c81504fbd1e6773c3"
"""Of the ids of the inventory of the source, sorted, one a line."""
TO_OTHERS = {"p60-pengundangan", "p60-b4-penilaian-kemenpan"}
"""Duties of those who promulgate the regulation and of the ministry: not checked here."""


def speaks(rule: Rule) -> bool:
    """Whether a rule has words of its own: summaries, guards and pauses are told elsewhere."""
    if rule.kind == "continuity":
        return bool(rule.options.get("missing"))
    return rule.kind not in ("rollup", "same_as", "order")


def told(*texts: Text | None) -> bool:
    return all(t is not None and t.id.strip() and t.en.strip() for t in texts)


def ids(clauses: list[Clause]) -> list[str]:
    return [c.id for c in clauses]


def test_every_provision_stands_in_the_pack() -> None:
    assert len(CLAUSES) == COUNT
    listed = "\n".join(sorted(LEDGER.clauses))
    assert hashlib.sha256(listed.encode()).hexdigest() == DIGEST


def test_every_provision_is_disposed_of() -> None:
    unchecked = [c for c in CLAUSES if c.disposition == Disposition.UNCHECKED]
    checked = [c for c in CLAUSES if c.disposition != Disposition.UNCHECKED]
    assert ids([c for c in unchecked if c.rules or not told(c.reason)]) == []
    assert ids([c for c in checked if not c.rules]) == []
    assert list(LEDGER.checkable) == ids(checked)
    assert (len(checked), len(unchecked)) == (330, 96)


def test_every_provision_is_told_in_both_languages() -> None:
    assert ids([c for c in CLAUSES if not told(c.title, c.why)]) == []
    assert [c.id for c in CLAUSES for r in c.rules if speaks(r) and not told(r.advice)] == []
    assert all(told(g.message, g.advice) for g in LEDGER.workflow.guards)


def test_every_provision_is_cited() -> None:
    assert {c.citation.document for c in CLAUSES} == {LEDGER.document}
    assert ids([c for c in CLAUSES if not c.citation.locator.strip()]) == []
    assert ids([c for c in CLAUSES if not 1 <= len(c.citation.anchor.split()) <= 8]) == []


def test_what_a_machine_or_evidence_decides_has_rules() -> None:
    duties = [c for c in CLAUSES if c.modality == "wajib" and c.decidable in ("mesin", "bukti")]
    assert {c.id for c in duties if not c.rules} == TO_OTHERS
    assert ids([c for c in CLAUSES if c.modality == "dianjurkan" and not c.rules]) == []


def test_a_duty_weighs_more_than_a_note_and_a_permission_does_not() -> None:
    weights = {(c.modality, str(c.severity)) for c in CLAUSES if c.id not in TO_OTHERS}
    assert weights == {
        ("wajib", "error"),
        ("wajib", "warning"),
        ("dianjurkan", "advice"),
        ("boleh", "note"),
        ("tujuan", "note"),
        ("definisi", "note"),
    }


def test_what_a_clause_builds_on_weighs_at_least_as_much() -> None:
    lesser = [
        (c.id, other)
        for c in CLAUSES
        for other in c.requires
        if LEDGER.clauses[other].severity.rank > c.severity.rank or other not in LEDGER.checkable
    ]
    assert lesser == []


def test_parents_are_children_of_no_circle() -> None:
    for clause in CLAUSES:
        seen: list[str] = []
        at: str | None = clause.id
        while at is not None:
            assert at not in seen
            seen.append(at)
            at = LEDGER.clauses[at].parent


def test_children_and_parents_agree() -> None:
    given = Counter((child, c.id) for c in CLAUSES for child in c.children)
    assert given == Counter((c.id, c.parent) for c in CLAUSES if c.parent)


def test_the_workflow_speaks_of_clauses_that_are_checked() -> None:
    flow = LEDGER.workflow
    steps = [*flow.steps.values(), *flow.continuous.values()]
    named = {s.clause for s in steps} | {s.clause for s in flow.stages}
    named |= {g.clause for g in flow.guards}
    criteria = {c for s in steps for c in s.criteria}
    assert named | criteria <= set(LEDGER.checkable)
    ordered = {c.id for c in CLAUSES for r in c.rules if r.kind == "order"}
    assert {g.clause for g in flow.guards} == ordered
    attested = {c.id for c in CLAUSES for r in c.rules if r.kind == "attestation"}
    assert criteria == attested


@pytest.mark.parametrize("name", list(LEDGER.parameters))
def test_every_parameter_changes_the_pack(name: str) -> None:
    parameter = LEDGER.parameters[name]
    known = [v for v in parameter.values if v != parameter.default]
    other = known[0] if known else parameter.maximum or 0
    changed = the_pack(PERMEN, **{name: other})
    assert (changed.clauses, changed.workflow) != (LEDGER.clauses, LEDGER.workflow)


def test_every_reading_that_is_named_exists() -> None:
    used = {i for c in CLAUSES for i in c.interpretation}
    used |= {i for p in LEDGER.parameters.values() for i in p.interpretation}
    assert used <= set(LEDGER.readings)
