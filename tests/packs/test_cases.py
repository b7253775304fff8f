"""Every rule has a case that passes and one that fails; each break gives the gaps it should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest

from integritas_rules.conclusion import root_gaps
from integritas_rules.model import (
    Clause,
    Conclusion,
    Disposition,
    Gap,
    Report,
    Severity,
    Status,
    Text,
    Verdict,
)
from tests.packs.cases import NO_GAP, PACK, Trial, example, the_pack, trials
from tests.packs.patching import at

SUMMARIES = ("rollup", "same_as")
GRAVITY = [
    "galat",
    "belum_terpenuhi",
    "belum_dibuktikan",
    "terhalang",
    "perlu_penilaian",
    "belum_jatuh_tempo",
    "dikecualikan",
    "terpenuhi",
    "tidak_berlaku",
]
CHECKED = [c for c in the_pack(PACK).clauses.values() if c.disposition != Disposition.UNCHECKED]


def of(*kinds: str) -> Iterable[Trial]:
    return [t for t in trials() if t.kind in kinds]


def clauses(*kinds: str, statuses: Iterable[str] = tuple(Status)) -> Counter[str]:
    return Counter(t.clause for t in of(*kinds) if t.status in statuses)


# --- the trials ----------------------------------------------------------------------------


@pytest.mark.parametrize("trial", of("passes"), ids=str)
def test_a_case_that_passes(trial: Trial) -> None:
    verdict = trial.report().verdict(trial.clause)
    assert (verdict.status, verdict.gaps) == (Status(trial.status), ())
    assert trial.status == Status.MET


@pytest.mark.parametrize("trial", of("pending", "fails"), ids=str)
def test_a_case_that_does_not_pass(trial: Trial) -> None:
    report = trial.report()
    verdict = report.verdict(trial.clause)
    assert verdict.status == trial.status
    assert {v.clause.id for v, _ in root_gaps(report.verdicts)} == trial.roots
    assert len(root_gaps(report.verdicts)) == trial.expected_gaps
    assert not [v.clause.id for v in report.verdicts if v.status == Status.FAULT]
    check_own_gaps(trial, verdict)
    check_consequences(trial, report)
    check_changes(trial, report)
    check_summaries(report)
    check_conclusion(report)
    for each in report.verdicts:
        for gap in each.gaps:
            check_readable(gap)
            check_place(gap, report.dossier.data)
    assert all(check_text(v.reason) for v in report.verdicts if v.reason)


def check_own_gaps(trial: Trial, verdict: Verdict) -> None:
    """The clause owns its gap with its own weight, or names the clause that does."""
    if not verdict.gaps:
        summed_up = verdict.clause.rules[0].kind in SUMMARIES
        assert summed_up or trial.status in NO_GAP
        assert verdict.reason or verdict.status == Status.NOT_DUE
        return
    own = [g for g in verdict.gaps if g.caused_by is None]
    wanted = Severity(trial.severity or verdict.clause.severity)
    assert {g.severity for g in own} <= {wanted}
    assert bool(own) == (trial.clause in trial.roots)
    assert {g.caused_by for g in verdict.gaps} <= {None, *trial.roots}


def check_consequences(trial: Trial, report: Report) -> None:
    for clause in trial.causes:
        assert trial.roots & {g.caused_by for g in report.verdict(clause).gaps}, clause


def check_changes(trial: Trial, report: Report) -> None:
    """Whatever else isn't as it was follows from the break: a summary, a note, or caused by it."""
    before = {v.clause.id: v.status for v in trial.before().verdicts}
    for v in report.verdicts:
        if v.clause.id in trial.also:
            assert v.status == trial.also[v.clause.id], v.clause.id
            continue
        same = v.status == before[v.clause.id]
        if (
            same
            or v.clause.id in {trial.clause, *trial.roots}
            or v.clause.rules[0].kind in SUMMARIES
        ):
            continue
        if v.clause.severity == Severity.NOTE:
            assert v.status in (Status.MET, Status.NOT_APPLICABLE), v.clause.id
            continue
        assert v.gaps, f"{v.clause.id} became {v.status}"
        assert {g.caused_by for g in v.gaps} <= trial.roots, v.clause.id


def check_summaries(report: Report) -> None:
    """A clause that sums up has no gap, and the worst status of its parts (or the best)."""
    found = {v.clause.id: v for v in report.verdicts}
    for v in report.verdicts:
        rule = v.clause.rules[0]
        if rule.kind not in SUMMARIES:
            continue
        children = [found[c] for c in v.clause.children if c in found]
        parts = [found[c] for c in rule.options.get("of") or ()] or duties(v, found) or children
        statuses = [p.status for p in parts]
        any_will_do = rule.options.get("enough") == "any" and Status.MET in statuses
        worst = min(statuses, key=GRAVITY.index)
        assert v.status == (Status.MET if any_will_do else worst), v.clause.id
        assert v.gaps == (), v.clause.id


def duties(verdict: Verdict, found: dict[str, Verdict]) -> list[Verdict]:
    """The duties below a clause, down to the next summary."""
    below: list[Verdict] = []
    for child in (found[c] for c in verdict.clause.children if c in found):
        if child.clause.modality == "wajib":
            summary = child.clause.rules[0].kind in SUMMARIES
            below += [child, *([] if summary else duties(child, found))]
    return below


def check_conclusion(report: Report) -> None:
    grave = any(g.severity == Severity.ERROR for _, g in root_gaps(report.verdicts))
    assert (report.conclusion == Conclusion.NONCOMPLIANT) == grave


def check_readable(gap: Gap) -> None:
    assert check_text(gap.message)
    assert check_text(gap.advice)
    assert all(check_text(text) for text, _ in gap.related)


def check_text(text: Text) -> bool:
    return all(t.strip() and "{" not in t for t in (text.id, text.en))


def check_place(gap: Gap, data: Any) -> None:
    """The pointer leads to a value, or to a member that its record lacks; both have a line."""
    *parents, last = [_part(p) for p in gap.place.pointer.split("/")[1:]] or [""]
    holder = at(data, [int(p) if p.isdecimal() else p for p in parents])
    if isinstance(holder, list):
        assert int(last) < len(holder), gap.place
    elif last:
        assert isinstance(holder, dict), gap.place
    assert gap.place.line, gap.place
    assert gap.place.column, gap.place


def _part(text: str) -> str:
    return text.replace("~1", "/").replace("~0", "~")


# --- nothing is left out -------------------------------------------------------------------


def test_every_checkable_clause_has_a_case_that_passes() -> None:
    passing = clauses("passes", statuses=["terpenuhi"])
    assert [c.id for c in CHECKED if not passing[c.id]] == []


def test_every_checkable_clause_has_a_case_that_fails() -> None:
    gaps = clauses("fails", statuses=["belum_terpenuhi", "belum_dibuktikan", "terhalang"])
    notes = clauses("fails", statuses=["tidak_berlaku"])
    assert [c.id for c in CHECKED if not (gaps[c.id] or (_owns_none(c) and notes[c.id]))] == []


def _owns_none(clause: Clause) -> bool:
    """Permissions, aims and definitions have no gap of their own: unmet, they don't apply."""
    return clause.severity == Severity.NOTE


def test_what_a_person_decides_waits_for_the_evaluator() -> None:
    waiting = {
        t.clause for t in of("pending") if t.modus == "evaluator" and t.status == "perlu_penilaian"
    }
    decided = [
        c.id
        for c in CHECKED
        if c.disposition == Disposition.JUDGEMENT or c.rules[0].kind == "attestation"
    ]
    assert [c for c in decided if c not in waiting] == []


def test_failing_statuses_are_failing() -> None:
    assert {t.status for t in of("fails")} <= {
        "belum_terpenuhi",
        "belum_dibuktikan",
        "terhalang",
        "tidak_berlaku",
    }
    assert {t.status for t in of("pending")} <= {"perlu_penilaian", "belum_jatuh_tempo"}


def test_cases_stand_in_the_file_of_their_section_and_once() -> None:
    sections = {c.id: c.file.rsplit("/", 1)[-1].removesuffix(".yaml") for c in CHECKED}
    assert [str(t) for t in trials() if sections.get(t.clause) != t.section] == []
    assert [name for name, n in Counter((str(t), t.kind) for t in trials()).items() if n > 1] == []


def test_every_parameter_is_put_to_use() -> None:
    parameters = the_pack(PACK).parameters
    other = {n for t in trials() for n, v in t.param.items() if v != parameters[n].default}
    assert other == set(parameters)


def test_more_than_one_gap_is_explained() -> None:
    assert [str(t) for t in trials() if t.expected_gaps > 1 and not t.note] == []


def test_the_base_is_compliant() -> None:
    report = next(t for t in trials() if t.kind == "passes" and not t.patch).report()
    assert report.dossier.data == example("kabupaten-patuh")
    assert report.conclusion == Conclusion.COMPLIANT
    assert not [v for v in report.verdicts if v.gaps]
