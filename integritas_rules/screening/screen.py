"""(Facts, replay) → what a compiled pack proves of its clauses; nothing of what it can't."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module

from integritas_rules.checks import Outcome
from integritas_rules.checks.claims import CLAIMED as CLAIMS
from integritas_rules.checks.claims import NOT_JUDGED
from integritas_rules.checks.continuity import windows_of
from integritas_rules.facts import EVALUATOR, OWN, Facts
from integritas_rules.frozen import frozen
from integritas_rules.hints import Any
from integritas_rules.model import Judgement, Pack, Status, Trace
from integritas_rules.once import once
from integritas_rules.screening.bundled import MODULES
from integritas_rules.screening.fingerprint import fingerprint
from integritas_rules.screening.primitives import CLAIMED, MET, PENDING, WAITING, Asked

OUTCOMES: Mapping[int, Outcome] = {
    MET: Outcome(),
    PENDING: Outcome(pending=True),
    WAITING: Outcome(status=Status.UNJUDGED, reason=NOT_JUDGED),
    CLAIMED: Outcome(status=Status.UNJUDGED, reason=CLAIMS),
}
"""What each code says, without the facts that speak for it: those are found when asked for."""


@frozen
class Screen:
    """A compiled pack: its clauses, and the function that gives a code for each."""

    clauses: tuple[str, ...]
    screen: Callable[[Asked], tuple[int, ...]]


def screened(facts: Facts, trace: Trace) -> Mapping[str, int]:
    """The codes of the clauses that are surely clean; the others are for the checks."""
    screen = screen_of(facts.pack)
    if screen is None:
        return {}
    try:
        codes = screen.screen(_asked(facts, trace))
    except Exception:  # noqa: BLE001 - whatever is odd about a dossier is for the checks to tell
        return {}
    found = zip(screen.clauses, codes, strict=True)
    return {clause: code for clause, code in found if code in OUTCOMES}


def screen_of(pack: Pack) -> Screen | None:
    """The compiled form of a pack; ``None`` while compiling it wouldn't pay.

    Bundled packs with their own parameters come compiled: told by what they were compiled from, so
    that no other pack is ever taken for one. Others are compiled in memory, and never kept.
    """
    mark = fingerprint(pack)
    if mark in MODULES:
        return _shipped(MODULES[mark])
    _judged[mark] += 1
    return _compiled(pack) if _judged[mark] > FEW else None


FEW = 8
"""Dossiers that are judged without compiling: by then it would have paid."""
_judged: Counter[str] = Counter()


@cache
def _shipped(module: str) -> Screen:
    own = import_module(f"integritas_rules.screening.bundled.{module}")
    return Screen(own.CLAUSES, own.screen)


@once
def _compiled(pack: Pack) -> Screen:
    """The pack compiled here; a screen that proves nothing for one that can't be."""
    from integritas_rules.screening.build import source_of

    own: dict[str, Any] = {}
    try:
        exec(compile(source_of(pack), "<compiled rules>", "exec"), own)
    except Exception:  # noqa: BLE001 - options of an odd type are for the checks to stumble over
        return Screen((), lambda _: ())
    return Screen(own["CLAUSES"], own["screen"])


def _asked(facts: Facts, trace: Trace) -> Asked:
    judgements = facts.judgements
    listed = facts.data.get("penilaian_ketentuan") or ()
    entries = {e["ketentuan"]: e for e in reversed(listed)}  # of two on one clause the first
    return Asked(
        data=facts.data,
        cycle=facts.data["siklus"],
        as_of=facts.as_of,
        known=facts.known,
        groups=facts.groups,
        roles=facts.roles,
        carried=bool(facts.carried),
        evaluator=facts.mode == EVALUATOR,
        sound=facts.sound,
        planned=facts.planned,
        closed=trace.closed,
        refused={r.guard.clause for r in trace.refusals},
        judged=judgements,
        upheld={c for c, j in judgements.items() if _upheld(facts, j, entries)},
        entries=entries,
        pieces={b["id"]: b for b in facts.data.get("bukti") or ()},
        fulfilled=_by_clause(facts.data.get("pemenuhan") or ()),
        windows=lambda kind: [(w.start, w.end, w.closed) for w in windows_of(facts, trace, kind)],
    )


def _by_clause(entries: Sequence[Any]) -> Mapping[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for entry in entries:
        found.setdefault(entry["ketentuan"], []).append(entry)
    return found


def _upheld(facts: Facts, judgement: Judgement, entries: Mapping[str, Any]) -> bool:
    """Whether a judgement says met; and, if it is the unit's own, with evidence that may count."""
    if judgement.status != Status.MET or judgement.source != OWN:
        return judgement.status == Status.MET
    ids = entries[judgement.clause].get("bukti")
    return bool(ids) and all(name in facts.sound or name in facts.planned for name in ids)
