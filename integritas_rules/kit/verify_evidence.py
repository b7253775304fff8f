"""(Pack, witnesses) → adding valid evidence never makes a clause that was met a gap.

Valid evidence is a piece that the dossier registers and that counts: with a file or link, dated by
the submission. On the dossier that meets all, every piece is added to every list that lacks it, one
at a time. On each dossier that breaks a clause, all of them are added to all lists at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from integritas_rules.checks import Outcome
from integritas_rules.kit.edits import put, value_at
from integritas_rules.kit.properties import Counterexample, Property
from integritas_rules.kit.trying import Attempt, Tried, heavy, judging
from integritas_rules.model import Clause, Json, Pack, Text
from integritas_rules.words import plain

_LOOKING = ("evidence", "reference", "attestation", "judgement")
"""The kinds of check that look at more of a list of evidence than whether it is empty."""


def evidence_property(pack: Pack, whole: Attempt | None, broken: Mapping[str, Attempt]) -> Property:
    """The property, with the first counterexample for each clause and list."""
    failures: list[Counterexample] = []
    additions = 0
    clauses = [c for c in judging(pack) if heavy(c)]
    if whole:
        for lists, bad in _one_by_one(pack, whole, clauses):
            additions += lists
            failures += bad
    others = list({id(a): a for a in broken.values() if a is not whole}.values())
    looking = [c for c in clauses if any(r.kind in _LOOKING for r in c.rules)]
    for attempt in others:
        failures += _all_at_once(pack, attempt, looking)
    unique = {f.message.id: f for f in failures}
    scope = _SCOPE.within(additions=additions, others=len(others))
    tried = additions + len(others)
    return Property("evidence-helps", _CLAIM, scope, tuple(unique.values()), tried=tried)


def lists_of(data: Json, ids: frozenset[str]) -> Iterator[str]:
    """Pointers to the lists that hold evidence ids, outside the register itself."""

    def walk(value: Json, pointer: str) -> Iterator[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                if pointer or key != "bukti":
                    yield from walk(inner, f"{pointer}/{key}")
        elif isinstance(value, list):
            if value and all(isinstance(v, str) and v in ids for v in value):
                yield pointer
            for n, inner in enumerate(value):
                yield from walk(inner, f"{pointer}/{n}")

    return walk(data, "")


def _valid(tried: Tried) -> list[str]:
    return [name for name in tried.facts.registry if not tried.facts.evidence_problem(name)]


def _kinds(tried: Tried, looking: list[Clause]) -> list[str]:
    """The valid pieces, of those that the clauses can't tell apart one; by day the first and last.

    Rules look at a piece's kind, the roles of who issued and signed it, and whether staff did; only
    a ``reference`` at what it cites, and only that and ``dated_before`` at its day.
    """
    rules = [r for c in looking for r in c.rules]
    citing = any(r.kind == "reference" for r in rules)
    dated = citing or any(r.options.get("dated_before") for r in rules)
    alike: dict[object, list[tuple[str, str]]] = {}
    for name in _valid(tried):
        piece = tried.facts.registry[name].value
        origin = (piece.get("penetap"), *sorted(piece.get("penandatangan") or ()))
        roles = tuple(tried.facts.roles.get(office or "") for office in origin)
        cited = (*(piece.get("merujuk") or ()), *(piece.get("dasar_hukum") or ()))
        key = (piece["jenis"], roles, piece.get("unsur_pegawai"), cited if citing else ())
        alike.setdefault(key, []).append((piece["tanggal"] if dated else "", name))
    return [name for pieces in alike.values() for _, name in sorted({min(pieces), max(pieces)})]


def _one_by_one(
    pack: Pack, whole: Attempt, clauses: list[Clause]
) -> Iterator[tuple[int, list[Counterexample]]]:
    """For each list of the dossier: how many additions were tried, and what they made worse."""
    before = Tried(pack, whole)
    met = before.outcomes(clauses)
    for pointer in lists_of(whole.data, frozenset(before.facts.registry)):
        here = value_at(whole.data, pointer)
        bare = Tried(pack, whole.altered(whole.how, put(whole.data, pointer, [])))
        moved = [c for c in clauses if bare.outcome(c) != met[c.id]]
        trace = before.trace if bare.trace == before.trace else None
        missing = [name for name in _kinds(before, moved) if name not in here]
        bad: list[Counterexample] = []
        for name in missing:
            data = put(whole.data, pointer, [*here, name])
            after = Tried(pack, whole.altered(whole.how, data), trace, before.facts)
            worse = [c for c in moved if _worse(met[c.id], after.outcome(c))]
            bad += [_example(pack, c, _ADDED.within(piece=name, list=pointer), data) for c in worse]
            if worse:
                break
        yield len(missing), bad


def _all_at_once(pack: Pack, attempt: Attempt, clauses: list[Clause]) -> list[Counterexample]:
    before = Tried(pack, attempt)
    valid, data = _valid(before), attempt.data
    for pointer in lists_of(attempt.data, frozenset(before.facts.registry)):
        here = value_at(data, pointer)
        data = put(data, pointer, [*here, *(name for name in valid if name not in here)])
    after = Tried(pack, attempt.altered(attempt.how, data))
    gaps = [(c, o) for c in clauses if (o := after.outcome(c)).findings]
    worse = [c for c, o in gaps if _worse(before.outcome(c), o)]
    return [_example(pack, c, _ALL_ADDED.within(how=attempt.how), data) for c in worse]


def _worse(before: Outcome, after: Outcome) -> bool:
    return not before.findings and bool(after.findings)


def _example(pack: Pack, clause: Clause, what: Text, data: Json) -> Counterexample:
    return Counterexample(_WORSE.within(clause=plain(clause.id), what=what), data, pack.settings)


_CLAIM = Text(
    "menambah bukti sah tidak pernah memperburuk putusan",
    "adding valid evidence never worsens a verdict",
)
_SCOPE = Text(
    "{additions} penambahan satu bukti ke satu daftar, pada dosier yang memenuhi semua; semua "
    "bukti ke semua daftar pada {others} dosier lain",
    "{additions} additions of one piece to one list, on the dossier that meets all; all pieces to "
    "all lists on {others} others",
)
_WORSE = Text("{clause} menjadi celah: {what}.", "{clause} becomes a gap: {what}.")
_ADDED = Text("bukti “{piece}” ditambahkan ke {list}", "“{piece}” was added to {list}")
_ALL_ADDED = Text(
    "semua bukti ditambahkan ke semua daftar sesudah {how}",
    "all pieces were added to all lists after: {how}",
)
