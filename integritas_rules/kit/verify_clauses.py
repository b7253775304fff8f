"""(Pack, dossiers) → every clause can be met, all of them at once, and each broken by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from integritas_rules.conclusion import root_gaps, sums_up
from integritas_rules.kit.breaking import alterations
from integritas_rules.kit.patching import BadPatch, patched
from integritas_rules.kit.properties import Counterexample, Property
from integritas_rules.kit.trial import Trial, example
from integritas_rules.kit.trying import Attempt, Tried, heavy
from integritas_rules.model import Clause, Pack, Report, Status, Text
from integritas_rules.words import plain

MOST = 10
"""Changes checked in full for one clause, before its own failing cases are asked."""


@dataclass
class Witnesses:
    """What was found: a dossier that meets everything, and for each clause one that breaks it.

    ``summed`` are summaries seen unmet, ``silenced`` notes seen not applicable, each with the
    clauses that broke with it.
    """

    meeting: Attempt | None = None
    met: set[str] = field(default_factory=set)
    breaking: dict[str, Attempt] = field(default_factory=dict)
    enumerated: int = 0
    tried: int = 0
    summed: set[str] = field(default_factory=set)
    silenced: dict[str, set[str]] = field(default_factory=dict)
    follows: dict[str, set[str]] = field(default_factory=dict)
    bases: list[Attempt] = field(default_factory=list)

    @property
    def nearest(self) -> Attempt | None:
        """The dossier that meets all, or else the first base."""
        return self.meeting or next(iter(self.bases), None)

    def all(self) -> list[Attempt]:
        """Every witness, the one that meets all first."""
        found = [*([self.meeting] if self.meeting else []), *self.breaking.values()]
        return list({id(a): a for a in found}.values())


def find_witnesses(pack: Pack, trials: Sequence[Trial]) -> Witnesses:
    """Look for witnesses in the bases of the cases, then in what the cases make of them."""
    found = Witnesses()
    plain_trials = [t for t in trials if not t.param and t.review is None]
    cases = [t for t in plain_trials if t.breaks]
    found.bases = [_base(path) for path in dict.fromkeys(t.base for t in trials)]
    for base in found.bases:
        if not found.meeting:
            _look_for_all(pack, base, plain_trials, found)
    for trial in cases:
        if found.met >= set(pack.checkable):
            break
        if trial.clause not in found.met and (attempt := _attempt(trial)) is not None:
            found.met |= _met_by(pack, attempt)
    if found.nearest:
        _break_each(pack, found.nearest, cases, found)
    return found


def _base(path: Path) -> Attempt:
    name = plain(path.name)
    return Attempt(name, example(path))


def _attempt(trial: Trial) -> Attempt | None:
    how = plain(f"{trial.clause}: {trial.name}")
    try:
        data = patched(example(trial.base), trial.patch)
    except BadPatch:
        return None
    return Attempt(how, data, trial.as_of, trial.modus)


def _met_by(pack: Pack, attempt: Attempt) -> set[str]:
    report = attempt.report(pack)
    met = (v for v in report.verdicts if v.status == Status.MET) if report else ()
    return {v.clause.id for v in met}


def _look_for_all(pack: Pack, base: Attempt, trials: Sequence[Trial], found: Witnesses) -> None:
    """The base; or with what the passing cases of the clauses that it leaves unmet add to it."""
    met = _met_by(pack, base)
    found.met |= met
    whole = base
    for clause in [c for c in pack.checkable if c not in met]:
        for trial in trials:
            if trial.clause == clause and trial.kind == "passes" and trial.patch:
                more = _with(pack, whole, trial, met)
                if more:
                    whole, met = more
                    break
    found.met |= met
    if met >= set(pack.checkable):
        found.meeting = whole


def _with(
    pack: Pack, whole: Attempt, trial: Trial, met: set[str]
) -> tuple[Attempt, set[str]] | None:
    """What a passing case adds, when nothing that was met is lost by it."""
    try:
        more = whole.altered(plain(str(trial)), patched(whole.data, trial.patch))
    except BadPatch:
        return None
    now = _met_by(pack, more)
    return (more, now) if now >= met | {trial.clause} else None


def _break_each(pack: Pack, base: Attempt, cases: Sequence[Trial], found: Witnesses) -> None:
    tried = Tried(pack, base)
    clauses = [pack.clauses[c] for c in pack.checkable]
    for clause in clauses:
        if sums_up(clause) or clause.id in found.breaking:
            continue
        for attempt in _breaking(pack, clause, alterations(clause, base, tried)):
            found.tried += 1
            if _note(pack, clause, attempt, found):
                found.enumerated += 1
                break
    for trial in cases:
        left = {c.id for c in clauses} - {*found.breaking, *found.silenced, *found.summed}
        made = _attempt(trial) if left & named(trial) else None
        if made is not None:
            found.tried += 1
            _note(pack, None, made, found)


def named(trial: Trial) -> set[str]:
    """The clauses that a trial says something of."""
    return {trial.clause, *trial.roots, *trial.causes, *trial.also}


def _breaking(pack: Pack, clause: Clause, attempts: Iterator[Attempt]) -> Iterator[Attempt]:
    """Those that the clause's own rules find fault with: a look at one clause costs little."""
    seen = 0
    for attempt in attempts:
        if seen >= MOST:
            return
        try:
            outcome = Tried(pack, attempt).outcome(clause)
        except (KeyError, TypeError, AttributeError, ValueError):
            continue  # not a valid dossier: the loader would have refused it
        if outcome.findings:
            seen += 1
            yield attempt


def _note(pack: Pack, clause: Clause | None, attempt: Attempt, found: Witnesses) -> bool:
    """Keep the attempt for the one clause that it breaks; whether it does for ``clause``."""
    report = attempt.report(pack)
    if report is None:
        return False
    roots = {v.clause.id for v, _ in root_gaps(report.verdicts)}
    found.summed |= {
        v.clause.id for v in report.verdicts if sums_up(v.clause) and v.status != Status.MET
    }
    for v in report.verdicts:
        if v.gaps and len(roots) == 1 and v.clause.id not in roots:
            found.follows.setdefault(v.clause.id, roots)
    silenced = list(_notes(report))
    for name in silenced:
        found.silenced.setdefault(name, roots)
    if not roots:
        for name in silenced:
            found.breaking.setdefault(name, attempt)
        return clause is not None and clause.id in silenced
    if len(roots) > 1:
        return False
    found.breaking.setdefault(next(iter(roots)), attempt)
    return clause is not None and roots == {clause.id}


def _notes(report: Report) -> Iterator[str]:
    for v in report.verdicts:
        if v.status == Status.NOT_APPLICABLE and not heavy(v.clause) and not sums_up(v.clause):
            yield v.clause.id


def clause_properties(pack: Pack, found: Witnesses) -> tuple[Property, ...]:
    """What the witnesses prove, and what they don't."""
    base = found.nearest
    data = base.data if base else None
    checkable = [pack.clauses[c] for c in pack.checkable]
    unmet = [c for c in checkable if c.id not in found.met]
    own = [c for c in checkable if not sums_up(c)]
    tied = [c for c in own if c.id not in found.breaking and c.id in found.silenced]
    led = [c for c in own if c.id not in found.breaking and c.id in found.follows]
    never = [c for c in own if c.id not in found.breaking and c not in (*tied, *led)]
    sums = [c for c in checkable if sums_up(c)]
    stiff = [c for c in sums if c.id not in found.summed]
    together = [_TOGETHER] if found.meeting is None and checkable else []

    def broken(text: Text, clauses: list[Clause]) -> tuple[Counterexample, ...]:
        told = (text.within(clause=plain(c.id)) for c in clauses)
        return tuple(Counterexample(t, data, pack.settings) for t in told)

    notes = sum(not heavy(c) for c in own) - sum(not heavy(c) for c in never)
    return (
        Property(
            "clauses-met", _MET,
            _MET_SCOPE.within(n=len(checkable) - len(unmet), of=len(checkable)),
            broken(_NEVER_MET, unmet), tried=len(checkable),
        ),
        Property(
            "clauses-agree", _AGREE, _AGREE_SCOPE.within(n=len(checkable)),
            tuple(Counterexample(t.within(clauses=_left(pack, base)), data, pack.settings)
                  for t in together), tried=len(checkable),
        ),
        Property(
            "clauses-break", _BREAK,
            _BREAK_SCOPE.within(n=len(own) - len(never), of=len(own), made=found.enumerated,
                                cases=len(own) - len(never) - found.enumerated,
                                tried=found.tried),
            broken(_NEVER_BROKEN, never),
            tuple((c.id, _SUMS) for c in sums if c.id in found.summed)
            + tuple((c.id, _NOTE) for c in own if not heavy(c) and c.id in found.breaking)
            + tuple((c.id, _TIED.within(clauses=", ".join(sorted(found.silenced[c.id]))))
                    for c in tied)
            + tuple((c.id, _LED.within(clauses=", ".join(sorted(found.follows[c.id]))))
                    for c in led),
            tried=len(own),
        ),
        Property(
            "summaries-follow", _FOLLOW,
            _FOLLOW_SCOPE.within(n=len(sums) - len(stiff), of=len(sums), notes=notes),
            broken(_STIFF, stiff), tried=len(sums),
        ),
    )  # fmt: skip


def _left(pack: Pack, base: Attempt | None) -> Text:
    """What the base doesn't meet: the place to look for the contradiction."""
    report = base.report(pack) if base else None
    if report is None:
        return plain("-")
    left = [v.clause.id for v in report.verdicts if v.status != Status.MET]
    return plain(", ".join(left[:6]) + (" …" if len(left) > 6 else ""))


_MET = Text("setiap ketentuan dapat dipenuhi", "every clause can be met")
_MET_SCOPE = Text(
    "{n} dari {of} ketentuan yang diperiksa punya dosier yang memenuhinya",
    "{n} of {of} checked clauses have a dossier that meets them",
)
_NEVER_MET = Text(
    "{clause} tidak dipenuhi dosier mana pun yang dicoba.", "{clause} is met by no dossier tried."
)
_AGREE = Text("ketentuan tidak saling bertentangan", "the clauses don't contradict each other")
_AGREE_SCOPE = Text(
    "satu dosier untuk semua {n} ketentuan sekaligus", "one dossier for all {n} clauses at once"
)
_TOGETHER = Text(
    "Tidak ada dosier yang memenuhi semuanya; yang terdekat belum memenuhi: {clauses}",
    "No dossier meets them all; the nearest leaves unmet: {clauses}",
)
_BREAK = Text(
    "setiap ketentuan dapat dilanggar sendiri, tanpa yang lain",
    "every clause can be broken by itself, and nothing else",
)
_BREAK_SCOPE = Text(
    "{n} dari {of} ketentuan yang menilai sendiri: {made} dari ubahan kecil, {cases} dari kasus "
    "paket; {tried} dosier diperiksa penuh",
    "{n} of {of} clauses that judge something themselves: {made} by a small change, {cases} by the "
    "pack's cases; {tried} dossiers checked in full",
)
_NEVER_BROKEN = Text(
    "{clause}: tidak ada ubahan atau kasus yang hanya melanggar ketentuan ini.",
    "{clause}: no change and no case breaks it and nothing else.",
)
_FOLLOW = Text(
    "setiap ringkasan ikut berubah bersama yang diringkasnya",
    "every summary moves with what it sums up",
)
_FOLLOW_SCOPE = Text(
    "{n} dari {of} ringkasan; {notes} catatan menjadi tidak berlaku",
    "{n} of {of} summaries; {notes} notes become not applicable",
)
_STIFF = Text(
    "{clause} tetap terpenuhi, apa pun yang dilanggar.", "{clause} stays met whatever is broken."
)
_SUMS = Text("ringkasan; tidak memiliki celah", "sums others up; owns no gap")
_LED = Text(
    "celahnya hanya muncul sebagai akibat celah {clauses}, atas catatan yang sama",
    "its gap comes only as a consequence of that of {clauses}, in the same record",
)
_TIED = Text(
    "catatan; tidak memiliki celah, tidak berlaku bersama celah {clauses}",
    "a note; owns no gap, not applicable together with the gap of {clauses}",
)
_NOTE = Text(
    "catatan; tidak memiliki celah, menjadi tidak berlaku",
    "a note; owns no gap, becomes not applicable",
)
