"""The order of a plan: what must come first comes first, then what unblocks most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from integritas_rules.plan.acts import Act, Kind
from integritas_rules.plan.desk import Desk


def ordered(desk: Desk, acts: list[Act]) -> list[Act]:
    """The acts numbered from 1, each after those that it needs."""
    needs = {a.key: _needs(desk, a, acts[:n], acts) for n, a in enumerate(acts)}
    waiting = _waiting(needs)
    place = {a.key: (a.earliest, -len(waiting[a.key]), _position(desk, a), n)
             for n, a in enumerate(acts)}  # fmt: skip
    left, done = sorted(acts, key=lambda a: place[a.key]), list[Act]()
    while left:
        known = {d.key for d in done}
        done.append(next((a for a in left if needs[a.key] <= known), left[0]))
        left.remove(done[-1])
    needs = {
        key: own - set().union(*(_before(needs, n) for n in own)) for key, own in needs.items()
    }
    number = {a.key: n for n, a in enumerate(done, 1)}
    return [
        replace(
            a,
            number=number[a.key],
            needs=tuple(sorted(number[k] for k in needs[a.key])),
            unblocks=len(waiting[a.key]),
        )
        for a in done
    ]


_AGAIN = (Kind.REPEAT, Kind.REOPEN)
_MOVES = (Kind.CARRY_OUT, Kind.REPEAT, Kind.REOPEN, Kind.ATTEST)
"""Acts that move the programme on, so that what precedes them in it must be done."""


def _needs(desk: Desk, act: Act, found: list[Act], acts: list[Act]) -> set[str]:
    """The acts that make what this one edits or names, and those of the step before."""
    if act.kind == Kind.SUBMIT:
        return {a.key for a in acts if a is not act}
    own = _position(desk, act)
    made = {a.key for a in found if leans_on(act, a) and (own < 0 or _position(desk, a) <= own)}
    if own < 0 or act.kind not in _MOVES:
        return made
    made |= {a.key for a in found if a.kind in _AGAIN and _position(desk, a) == own}
    moves = [a for a in acts if 0 <= _position(desk, a) < own and a.kind in _MOVES]
    nearest = max((_position(desk, a) for a in moves), default=-1.0)
    before = [a for a in acts if _position(desk, a) == nearest >= 0]
    new = set().union(*(_makes(a) for a in before if a.kind in _MOVES))
    return made | {a.key for a in before if a.kind in _MOVES or _uses(a) & new}


def _position(desk: Desk, act: Act) -> float:
    """Where in the programme an act belongs; what runs alongside a stage comes at its beginning."""
    order = list(desk.pack.workflow.steps)
    if act.step in order:
        return float(order.index(act.step))
    alongside = desk.pack.workflow.continuous.get(act.step or "")
    if alongside:
        stage = alongside.stage
        first = next(s.id for s in desk.pack.workflow.steps.values() if s.stage == stage)
        return order.index(first) + 0.5
    return -1.0


def leans_on(act: Act, other: Act) -> bool:
    """Whether an act edits or names what another makes."""
    return bool(_uses(act) & _makes(other))


def _makes(act: Act) -> set[str]:
    """Ids that an act brings in, and the containers that it fills."""
    made = set()
    for edit in act.edits:
        if edit.op == "add" and isinstance(edit.value, dict) and edit.path.endswith("/-"):
            made |= {str(edit.value[k]) for k in ("id", "jenis") if k in edit.value
                     and (k == "id" or edit.path in _BY_KIND)}  # fmt: skip
    return made


_BY_KIND = ("/persiapan/kegiatan/-", "/pelaksanaan/subtahap/-", "/pelaksanaan/kegiatan_utama/-")
"""Records that edits find by their kind."""


def _uses(act: Act) -> set[str]:
    """Every id that an act's edits name."""
    own = _makes(act)
    used: set[str] = set()
    for edit in act.edits:
        used |= {
            p.split(",")[0].split("=")[1].rstrip("]") for p in edit.path.split("/") if "=" in p
        }
        used |= _texts(edit.value)
    return used - own


def _texts(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    if isinstance(value, Mapping):
        return set().union(*(_texts(v) for v in value.values()))
    return set().union(*(_texts(v) for v in value)) if isinstance(value, list) else set()


def _before(needs: Mapping[str, set[str]], key: str) -> set[str]:
    """All that must be done before ``key``, directly or not."""
    found: set[str] = set()
    left = set(needs[key])
    while left:
        found |= left
        left = set().union(*(needs[k] for k in left)) - found
    return found


def _waiting(needs: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """For each act, all that wait for it, directly or not."""
    waiting: dict[str, set[str]] = {}

    def of(key: str) -> set[str]:
        if key not in waiting:
            direct = {k for k, n in needs.items() if key in n}
            waiting[key] = direct.union(*(of(k) for k in direct))
        return waiting[key]

    for key in needs:
        of(key)
    return waiting
