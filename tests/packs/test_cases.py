"""Every rule has a case that passes and one that fails; each break gives the gaps it should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest

from integritas_rules.kit.trial import Trial
from integritas_rules.model import Clause, Conclusion, Disposition, Severity, Status
from tests.packs.bundled import PACKS, PERMEN, checked, judge, the_pack, trials

ALL = [pytest.param(p, t, id=f"{p}: {t}") for p in PACKS for t in trials(p)]
each_pack = pytest.mark.parametrize("pack", PACKS)


def clauses(pack: str, kind: str, statuses: Iterable[str] = tuple(Status)) -> Counter[str]:
    return Counter(t.clause for t in trials(pack) if t.kind == kind and t.status in statuses)


@pytest.mark.parametrize(("pack", "trial"), ALL)
def test_a_case(pack: str, trial: Trial) -> None:
    assert [f.en for f in judge(pack).failures(trial)] == []


# --- nothing is left out -------------------------------------------------------------------


@each_pack
def test_every_checkable_clause_has_a_case_that_passes(pack: str) -> None:
    passing = clauses(pack, "passes", ["terpenuhi"])
    assert [c.id for c in checked(pack) if not passing[c.id]] == []


@each_pack
def test_every_checkable_clause_has_a_case_that_fails(pack: str) -> None:
    gaps = clauses(pack, "fails", ["belum_terpenuhi", "belum_dibuktikan", "terhalang"])
    notes = clauses(pack, "fails", ["tidak_berlaku"])
    without = [c for c in checked(pack) if not (gaps[c.id] or (_owns_none(c) and notes[c.id]))]
    assert [c.id for c in without] == []


def _owns_none(clause: Clause) -> bool:
    """Permissions, aims and definitions have no gap of their own: unmet, they don't apply."""
    return clause.severity == Severity.NOTE


@each_pack
def test_what_a_person_decides_waits_for_the_evaluator(pack: str) -> None:
    waiting = {
        t.clause
        for t in trials(pack)
        if t.kind == "pending" and t.modus == "evaluator" and t.status == "perlu_penilaian"
    }
    decided = [
        c.id
        for c in checked(pack)
        if c.disposition == Disposition.JUDGEMENT or c.rules[0].kind == "attestation"
    ]
    assert [c for c in decided if c not in waiting] == []


@each_pack
def test_cases_stand_in_the_file_of_their_section_and_once(pack: str) -> None:
    sections = {c.id: c.file.rsplit("/", 1)[-1].removesuffix(".yaml") for c in checked(pack)}
    assert [str(t) for t in trials(pack) if sections.get(t.clause) != t.section] == []
    named = Counter((str(t), t.kind) for t in trials(pack))
    assert [name for name, n in named.items() if n > 1] == []


@each_pack
def test_every_parameter_is_put_to_use(pack: str) -> None:
    parameters = the_pack(pack).parameters
    other = {n for t in trials(pack) for n, v in t.param.items() if v != parameters[n].default}
    assert other == set(parameters)


@each_pack
def test_more_than_one_gap_is_explained(pack: str) -> None:
    assert [str(t) for t in trials(pack) if t.expected_gaps > 1 and not t.note] == []


def test_the_base_is_compliant() -> None:
    trial = next(t for t in trials(PERMEN) if t.kind == "passes" and not t.patch)
    report = judge(PERMEN).report(trial)
    assert trial.base.stem == "kabupaten-patuh"
    assert report.conclusion == Conclusion.COMPLIANT
    assert not [v for v in report.verdicts if v.gaps]
