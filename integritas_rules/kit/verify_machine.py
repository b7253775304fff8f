"""(Workflow) → what holds of its machine, by walking every configuration that lawful events reach.

A region that no guard looks at can't help or hinder another. So the regions that guards do look
at are walked all together, and each of the others together with these: nothing is left out, and
the number of configurations stays small.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from integritas_rules.kit.properties import Counterexample, Property
from integritas_rules.model import Json, Pack, Text, Workflow
from integritas_rules.words import plain
from integritas_rules.workflow import machine
from integritas_rules.workflow.table import States, Table, need_of

MOST = 200_000
"""Configurations walked at most; a machine beyond it isn't proven, and that is said."""

_Configuration = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Walk:
    """The configurations reached over some regions, and the lawful moves between them."""

    regions: tuple[str, ...]
    moves: Mapping[_Configuration, Mapping[str, _Configuration]]
    whole: bool


def machine_properties(packs: Sequence[Pack], base: Json | None) -> tuple[Property, ...]:
    """Reachable, alive and free of traps, for each pack given (one a choice of parameters).

    A counterexample is the base dossier: there the event in question is refused.
    """
    names = (("states-reachable", _REACHABLE), ("transitions-alive", _ALIVE), ("no-trap", _NO_TRAP))
    failures: dict[str, list[Counterexample]] = {name: [] for name, _ in names}
    size = regions = events = 0
    for pack in packs:
        for name, message in _broken(built := _built(pack)):
            failures[name].append(Counterexample(message, base, pack.settings))
        size += sum(len(w.moves) for w in built.walks)
        regions, events = len(built.initial), len(built.table)
    scope = _SCOPE.within(size=size, choices=len(packs), regions=regions, events=events)
    return tuple(
        Property(
            name, claim, scope, tuple({f.message: f for f in failures[name]}.values()), tried=size
        )
        for name, claim in names
    )


@dataclass(frozen=True, slots=True)
class _Built:
    table: Table
    initial: States
    walks: list[_Walk]


def _built(pack: Pack) -> _Built:
    flow = pack.workflow
    if not flow.stages:
        return _Built({}, {}, [])
    made = machine.build(flow)
    table, initial = machine.compile_table(made), machine.initial_states(made)
    parts = _components(flow, table, initial)
    return _Built(table, initial, [_walk(flow, table, initial, regions) for regions in parts])


def _broken(built: _Built) -> Iterator[tuple[str, Text]]:
    walks, table = built.walks, built.table
    if not all(w.whole for w in walks):
        yield from ((n, _CUT.within(size=MOST)) for n in ("states-reachable", "no-trap"))
        return
    yield from (("states-reachable", text) for text in _unreached(walks, table, built.initial))
    yield from (("transitions-alive", text) for text in _dead(walks, table))
    yield from (("no-trap", text) for text in _traps(walks, table))


def _components(flow: Workflow, table: Table, initial: States) -> list[tuple[str, ...]]:
    """The regions that guards look at; each other region with these."""
    looked_at = {r for move in table.values() for g in move.guards for r in _read(flow, g.needs)}
    core = tuple(r for r in initial if r in looked_at)
    others = [r for r in initial if r not in looked_at]
    return [(*core, r) for r in others] or [core]


def _read(flow: Workflow, needs: str) -> Iterator[str]:
    """The regions that a guard on ``needs`` may ask about."""
    stage = next((s for s in flow.stages if s.id == needs), None)
    for step in stage.steps if stage else (needs,):
        yield step
        yield f"{step}.capaian"


def _walk(flow: Workflow, table: Table, initial: States, regions: tuple[str, ...]) -> _Walk:
    events = {name: move for name, move in table.items() if move.region in regions}
    needs = {name: [need_of(flow, g) for g in move.guards] for name, move in events.items()}
    place = {region: n for n, region in enumerate(regions)}
    start = tuple(initial[r] for r in regions)
    moves: dict[_Configuration, dict[str, _Configuration]] = {}
    waiting = deque([start])
    while waiting and len(moves) <= MOST:
        here = waiting.popleft()
        if here in moves:
            continue
        states = dict(zip(regions, here, strict=True))
        moves[here] = {}
        for name, move in events.items():
            if states[move.region] != move.source:
                continue
            if any(need.lacking(states) for need in needs[name]):
                continue
            n = place[move.region]
            moves[here][name] = there = (*here[:n], move.target, *here[n + 1 :])
            waiting.append(there)
    return _Walk(regions, moves, not waiting)


def _unreached(walks: list[_Walk], table: Table, initial: States) -> Iterator[Text]:
    wanted = dict.fromkeys((r, s) for r, s in initial.items())
    wanted |= dict.fromkeys((m.region, m.target) for m in table.values())
    reached = {pair for w in walks for c in w.moves for pair in zip(w.regions, c, strict=True)}
    for region, state in wanted:
        if (region, state) not in reached:
            yield _NEVER.within(state=plain(f"{region} = {state}"))


def _dead(walks: list[_Walk], table: Table) -> Iterator[Text]:
    alive = {name for w in walks for lawful in w.moves.values() for name in lawful}
    for name, move in table.items():
        if name not in alive:
            guards = ", ".join(dict.fromkeys(f"{g.id} ({g.needs})" for g in move.guards))
            yield _NEVER_LAWFUL.within(event=plain(name), guards=plain(guards))


def _traps(walks: list[_Walk], table: Table) -> Iterator[Text]:
    """The first configuration of each walk from which the end can't be reached any more."""
    last = {m.region: m.target for m in table.values() if m.target != "berjalan"}
    last = {m.region: m.target for m in table.values()} | last
    for walk in walks:
        end = tuple(last[r] for r in walk.regions)
        saved = _leading_to(walk, end)
        lost = next((c for c in walk.moves if c not in saved), None)
        if lost is not None:
            said = ", ".join(f"{r} = {s}" for r, s in zip(walk.regions, lost, strict=True))
            yield _TRAP.within(state=plain(said))
            return


def _leading_to(walk: _Walk, end: _Configuration) -> set[_Configuration]:
    back: dict[_Configuration, list[_Configuration]] = {}
    for here, lawful in walk.moves.items():
        for there in lawful.values():
            back.setdefault(there, []).append(here)
    saved = {end} & set(walk.moves)
    waiting = list(saved)
    while waiting:
        for before in back.get(waiting.pop(), ()):
            if before not in saved:
                saved.add(before)
                waiting.append(before)
    return saved


_REACHABLE = Text("setiap keadaan mesin dapat dicapai", "every state of the machine can be reached")
_ALIVE = Text("setiap peristiwa pernah sah", "every event is lawful somewhere")
_NO_TRAP = Text(
    "dari setiap keadaan ada jalan sah ke akhir", "every state has a lawful way to the end"
)
_SCOPE = Text(
    "semua {size} susunan keadaan yang dicapai peristiwa sah, menurut {choices} pilihan parameter; "
    "{regions} wilayah, {events} peristiwa",
    "all {size} configurations that lawful events reach, under {choices} choices of parameters; "
    "{regions} regions, {events} events",
)
_CUT = Text(
    "lebih dari {size} susunan keadaan; belum dibuktikan",
    "more than {size} configurations; not proven",
)
_NEVER = Text("{state} tidak pernah dicapai.", "{state} is never reached.")
_NEVER_LAWFUL = Text(
    "{event} tidak pernah sah; gerbangnya: {guards}.",
    "{event} is never lawful; its guards: {guards}.",
)
_TRAP = Text(
    "Dari keadaan ini akhir tidak tercapai lagi: {state}.",
    "From this state the end can't be reached: {state}.",
)
