"""Lints of the cases: none is missing, and they speak of what there is."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from integritas_rules.kit.lint.desk import Desk, Issue, issue
from integritas_rules.kit.trial import Trial
from integritas_rules.model import Clause, Disposition, Severity, Text

_FAILING = ("belum_terpenuhi", "belum_dibuktikan", "terhalang")


def missing_cases(desk: Desk) -> Iterator[Issue]:
    """Every clause that is checked has a case that passes and one that fails."""
    if desk.trials is None:
        return
    passing = _clauses(desk.trials, "passes", ["terpenuhi"])
    failing = _clauses(desk.trials, "fails", _FAILING)
    noted = _clauses(desk.trials, "fails", ["tidak_berlaku"])
    for clause in desk.checkable():
        file, at = desk.at_clause(clause.id)
        # A note has no gap of its own: unmet, it doesn't apply.
        fails = failing | noted if clause.severity == Severity.NOTE else failing
        for rule, done, words in (("passing", passing, _NO_PASS), ("failing", fails, _NO_FAIL)):
            if clause.id not in done:
                message = words.within(clause=clause.id)
                name = f"no-{rule}-case"
                yield issue(name, Severity.ERROR, file, at, message, _WRITE_CASE)


def waiting_cases(desk: Desk) -> Iterator[Issue]:
    """What a person decides has a case in which it waits for the evaluator."""
    if desk.trials is None:
        return
    seen = {t.clause for t in desk.trials if t.kind == "pending" and t.modus == "evaluator"}
    for clause in desk.checkable():
        if _decided_by_people(clause) and clause.id not in seen:
            file, at = desk.at_clause(clause.id)
            message = _NO_WAIT.within(clause=clause.id)
            yield issue("no-waiting-case", Severity.WARNING, file, at, message, _WRITE_WAIT)


def _decided_by_people(clause: Clause) -> bool:
    kind = clause.rules[0].kind
    stated = kind == "fulfilment" and clause.decidable == "penilai"
    return clause.disposition == Disposition.JUDGEMENT or kind == "attestation" or stated


def unknown_names(desk: Desk) -> Iterator[Issue]:
    """A case that names a clause or parameter which the pack doesn't have or check."""
    checked, parameters = set(desk.pack.checkable), desk.pack.parameters
    for trial in desk.trials or ():
        for name in sorted({trial.clause, *trial.roots, *trial.causes, *trial.also} - checked):
            known = name in desk.pack.clauses
            message = (_NOT_CHECKED if known else _NO_CLAUSE).within(name=name)
            yield _of(trial, "case-clause", Severity.ERROR, message, _near(name, checked))
        for name in sorted(set(trial.param) - set(parameters)):
            message = _NO_PARAMETER.within(name=name)
            yield _of(trial, "case-parameter", Severity.ERROR, message, _near(name, parameters))


def untried_parameters(desk: Desk) -> Iterator[Issue]:
    """A parameter that no case sets to anything but its default."""
    if desk.trials is None:
        return
    parameters = desk.pack.parameters
    tried = {
        n for t in desk.trials for n, v in t.param.items()
        if n in parameters and v != parameters[n].default
    }  # fmt: skip
    file = desk.sources.files["pack.yaml"]
    for n, name in enumerate(parameters):
        if name not in tried:
            message = _UNTRIED.within(name=name)
            at = ("parameters", n)
            yield issue("untried-parameter", Severity.WARNING, file, at, message, _TRY_IT)


def unexplained(desk: Desk) -> Iterator[Issue]:
    """Several gaps from one break need a reason, and no two cases the same name."""
    named = Counter((t.clause, t.kind, t.name) for t in desk.trials or ())
    for trial in desk.trials or ():
        if trial.expected_gaps > 1 and not trial.note:
            message = _SEVERAL.within(n=trial.expected_gaps)
            yield _of(trial, "unexplained-gaps", Severity.WARNING, message, _EXPLAIN)
        if named[trial.clause, trial.kind, trial.name] > 1:
            message = _SAME_NAME.within(name=trial.name)
            yield _of(trial, "case-name", Severity.WARNING, message, _RENAME)


LINTS = (missing_cases, waiting_cases, unknown_names, untried_parameters, unexplained)


def _clauses(trials: Sequence[Trial], kind: str, statuses: Iterable[str]) -> set[str]:
    return {t.clause for t in trials if t.kind == kind and t.status in statuses}


def _of(trial: Trial, rule: str, severity: Severity, message: Text, advice: Text) -> Issue:
    line, column = trial.spots[0]
    return Issue(rule, severity, trial.file, line, column, message, advice)


def _near(name: str, known: Iterable[str]) -> Text:
    close = difflib.get_close_matches(name, list(known), 1)
    return _MEANT.within(name=close[0]) if close else _SPELL


_NO_PASS = Text("{clause} belum punya kasus yang lolos.", "{clause} has no case that passes.")
_NO_FAIL = Text("{clause} belum punya kasus yang gagal.", "{clause} has no case that fails.")
_WRITE_CASE = Text(
    "Tulis di cases/: dosier yang memenuhinya, dan perubahan kecil yang melanggarnya.",
    "Write them in cases/: a dossier that meets it, and a small change that breaks it.",
)
_NO_WAIT = Text(
    "{clause} diputus orang, tetapi belum punya kasus menunggu dalam modus evaluator.",
    "{clause} is judged by people, but no case has it wait in evaluator mode.",
)
_WRITE_WAIT = Text(
    "Tambahkan pending: {modus: evaluator, status: perlu_penilaian}.",
    "Add pending: {modus: evaluator, status: perlu_penilaian}.",
)
_NO_CLAUSE = Text(
    "Kasus ini menyebut {name}, yang tidak ada dalam paket.",
    "This case names {name}, which the pack doesn't have.",
)
_NOT_CHECKED = Text(
    "Kasus ini menyebut {name}, yang tidak diperiksa.",
    "This case names {name}, which isn't checked.",
)
_NO_PARAMETER = Text(
    "Kasus ini menyetel “{name}”, yang bukan parameter paket.",
    "This case sets “{name}”, which is no parameter of the pack.",
)
_MEANT = Text("Maksud Anda “{name}”?", "Did you mean “{name}”?")
_SPELL = Text("Periksa ejaannya.", "Check the spelling.")
_UNTRIED = Text(
    "Tidak ada kasus yang menyetel parameter “{name}” selain bawaannya.",
    "No case sets the parameter “{name}” to anything but its default.",
)
_TRY_IT = Text(
    "Tulis kasus dengan param: yang memakai nilai lain.",
    "Write a case with param: and another value.",
)
_SEVERAL = Text(
    "Kasus ini mengharapkan {n} celah pokok tanpa penjelasan.",
    "This case expects {n} root gaps without saying why.",
)
_EXPLAIN = Text(
    "Tulis alasannya di “note”, atau perbaiki requires atau same_as supaya satu saja.",
    "Say why in “note”, or mend requires or same_as so that there is one.",
)
_SAME_NAME = Text("Ada kasus lain bernama “{name}”.", "Another case is named “{name}” too.")
_RENAME = Text("Beri nama lain.", "Give it another name.")
