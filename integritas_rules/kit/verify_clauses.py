"""(Pack, dossiers) → every clause can be met, all of them at once, and each broken by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from integritas_rules.conclusion import root_gaps, sums_up
from integritas_rules.kit.breaking import alterations
from integritas_rules.kit.properties import Counterexample, Property
from integritas_rules.kit.trying import Attempt, Tried, heavy
from integritas_rules.model import Clause, Pack, Report, Status, Text
from integritas_rules.words import plain

MOST = 10
"""Changes checked in full for one clause, before its own failing cases are asked."""


@dataclass
class Witnesses:
    """What was found: a dossier that meets everything, and for each clause one that breaks it."""

    meeting: Attempt | None = None
    met: set[str] = field(default_factory=set)
    breaking: dict[str, Attempt] = field(default_factory=dict)
    enumerated: int = 0
    tried: int = 0
    summed: set[str] = field(default_factory=set)

    def all(self) -> list[Attempt]:
        """Every witness, the one that meets all first."""
        found = [*([self.meeting] if self.meeting else []), *self.breaking.values()]
        return list({id(a): a for a in found}.values())


def find_witnesses(
    pack: Pack, bases: Sequence[Attempt], cases: Sequence[Attempt]
) -> Witnesses:
    """Look for witnesses in the bases, then in what the pack's own cases make of them."""
    found = Witnesses()
    for attempt in _meeting_first(bases, cases):
        report = attempt.report(pack)
        if report is None:
            continue
        met = {v.clause.id for v in report.verdicts if v.status == Status.MET}
        found.met |= met
        if not found.meeting and met == set(pack.checkable):
            found.meeting = attempt
        if found.meeting and found.met == set(pack.checkable):
            break
    for base in bases[:1] if found.meeting is None else [found.meeting]:
        _break_each(pack, base, cases, found)
    return found


def _meeting_first(bases: Sequence[Attempt], cases: Sequence[Attempt]) -> Iterable[Attempt]:
    yield from bases
    yield from cases


def _break_each(
    pack: Pack, base: Attempt, cases: Sequence[Attempt], found: Witnesses
) -> None:
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
    for attempt in cases:
        missing = [c for c in clauses if c.id not in found.breaking and not sums_up(c)]
        if not missing:
            break
        found.tried += 1
        _note(pack, None, attempt, found)


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
    if not roots:
        for name in _notes(report):
            found.breaking.setdefault(name, attempt)
            if clause and name == clause.id:
                return True
        return False
    if len(roots) > 1:
        return False
    found.breaking.setdefault(next(iter(roots)), attempt)
    return clause is not None and roots == {clause.id}


def _notes(report: Report) -> Iterator[str]:
    for v in report.verdicts:
        if v.status == Status.NOT_APPLICABLE and not heavy(v.clause) and not sums_up(v.clause):
            yield v.clause.id


def clause_properties(pack: Pack, found: Witnesses, base: Attempt | None) -> tuple[Property, ...]:
    """What the witnesses prove, and what they don't."""
    data = base.data if base else None
    checkable = [pack.clauses[c] for c in pack.checkable]
    unmet = [c for c in checkable if c.id not in found.met]
    own = [c for c in checkable if not sums_up(c)]
    never = [c for c in own if c.id not in found.breaking]
    sums = [c for c in checkable if sums_up(c)]
    stiff = [c for c in sums if c.id not in found.summed]
    together = [_TOGETHER] if found.meeting is None else []

    def broken(text: Text, clauses: list[Clause]) -> tuple[Counterexample, ...]:
        told = (text.within(clause=plain(c.id)) for c in clauses)
        return tuple(Counterexample(t, data, pack.settings) for t in told)

    notes = sum(not heavy(c) for c in own) - sum(not heavy(c) for c in never)
    return (
        Property(
            "clauses-met", _MET, _MET_SCOPE.within(n=len(checkable) - len(unmet), of=len(checkable)),
            broken(_NEVER_MET, unmet),
        ),
        Property(
            "clauses-agree", _AGREE, _AGREE_SCOPE.within(n=len(checkable)),
            tuple(Counterexample(t.within(clauses=_left(pack, base)), data, pack.settings)
                  for t in together),
        ),
        Property(
            "clauses-break", _BREAK,
            _BREAK_SCOPE.within(n=len(own) - len(never), of=len(own), made=found.enumerated,
                                cases=len(own) - len(never) - found.enumerated,
                                tried=found.tried),
            broken(_NEVER_BROKEN, never),
            tuple((c.id, _SUMS) for c in sums if c.id in found.summed)
            + tuple((c.id, _NOTE) for c in own if not heavy(c) and c.id in found.breaking),
        ),
        Property(
            "summaries-follow", _FOLLOW,
            _FOLLOW_SCOPE.within(n=len(sums) - len(stiff), of=len(sums), notes=notes),
            broken(_STIFF, stiff),
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
    "satu dosier memenuhi {n} ketentuan sekaligus", "one dossier meets {n} clauses at once"
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
_NOTE = Text(
    "catatan; tidak memiliki celah, menjadi tidak berlaku",
    "a note; owns no gap, becomes not applicable",
)
