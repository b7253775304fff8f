"""(Clause, dossier that meets it) → changed dossiers that may break it, the smallest change first.

Nothing here knows whether a change does break the clause: that is tried. What is changed is what
the rule itself looks at: the records at its paths, their members, the evidence that they name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import Any

from integritas_rules.checks import Context
from integritas_rules.checks.base import matches
from integritas_rules.kit.edits import drop, drop_all, put, shifted
from integritas_rules.kit.trying import Attempt, Tried
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Clause, Json, Passage, Step, Text

Change = tuple[Text, Json]
FAR = "2019-01-01"
"""A day before anything that the regulation knows of."""


def alterations(clause: Clause, met: Attempt, tried: Tried) -> Iterator[Attempt]:
    """Attempts to break ``clause``, from a dossier that meets it (``tried`` is its replay)."""
    for rule in clause.rules:
        context = Context(clause, rule, tried.facts, tried.trace)
        for way in _WAYS.get(rule.kind, ()):
            for how, data in way(context, met.data):
                yield met.altered(how, data)


def _nodes(context: Context) -> list[Node]:
    found = [n for scope in context.scopes() for n in scope.records()]
    return list({n.pointer: n for n in found}.values())


def _removed(pointer: str, n: int = 1) -> Text:
    if n == 1:
        return Text(f"hapus {pointer}", f"remove {pointer}")
    return Text(f"hapus {pointer} dan {n - 1} lainnya", f"remove {pointer} and {n - 1} more")


def _set(pointer: str, value: object) -> Text:
    return Text(f"ubah {pointer} menjadi {value}", f"set {pointer} to {value}")


# --- records -------------------------------------------------------------------------------


def _members(context: Context, data: Json) -> Iterator[Change]:
    """Each member that the rule wants, out of one record, then out of all."""
    options = context.options
    names = [*options.get("filled", ()), *options.get("one_of", {}), options.get("field")]
    nodes = [n for n in _nodes(context) if isinstance(n.value, dict)]
    for name in dict.fromkeys(n for n in names if n):
        holding = [f"{n.pointer}/{name}" for n in nodes if name in n.value]
        for pointer in holding[:2]:
            yield _removed(pointer), drop(data, pointer)
        if len(holding) > 1:
            yield _removed(holding[0], len(holding)), drop_all(data, holding)


def _wanted_values(context: Context, data: Json) -> Iterator[Change]:
    """The wanted values out of every record; records that are left without one go."""
    options, field = context.options, context.options["field"]
    every = [*options.get("any_of", ()), *options.get("all_of", ())]
    for wanted in [every, *([v] for v in options.get("all_of", ()))]:
        changed, first = data, ""
        for n in _nodes(context):
            held = n.value.get(field) if isinstance(n.value, dict) else None
            kept = [v for v in held if not _any(v, wanted)] if isinstance(held, list) else None
            if kept is not None and kept != held:
                place = f"{n.pointer}/{field}"
                changed = put(changed, place, kept) if kept else drop(changed, place)
            elif isinstance(held, str) and _any(held, wanted):
                changed = drop(changed, f"{n.pointer}/{field}")
            first = first or (n.pointer if changed is not data else "")
        if changed is not data:
            what = ", ".join(wanted) or field
            yield Text(f"hapus nilai {what}", f"remove the values {what}"), changed


def _any(value: str, wanted: list[str]) -> bool:
    return not wanted or any(matches(value, w) for w in wanted)


def _records(context: Context, data: Json) -> Iterator[Change]:
    """One record out, then all; a list of evidence ids goes as a member."""
    nodes = [n.pointer for n in _nodes(context)]
    for pointer in (*nodes[:1], *nodes[-1:]):
        yield _removed(pointer), drop(data, pointer)
    if len(nodes) > 1:
        yield _removed(nodes[0], len(nodes)), drop_all(data, nodes)


def _filters(context: Context, data: Json) -> Iterator[Change]:
    """Records that no longer pass the rule's own filter."""
    for key in context.options.get("where") or {}:
        holding = [f"{n.pointer}/{key}" for n in _nodes(context) if key in n.value]
        yield _removed(key, len(holding)), drop_all(data, holding)
    role = context.options.get("role")
    if role:
        changed = data
        for n in _nodes(context):
            changed = drop(changed, f"{n.pointer}/{role['field']}")
        yield _removed(role["field"]), changed


def _doubled(context: Context, data: Json) -> Iterator[Change]:
    """One record more than allowed."""
    for n in _nodes(context)[:1] if "at_most" in context.options else ():
        holder = n.pointer.rpartition("/")[0]
        items = _list_at(data, holder)
        extra = {**n.value, "id": "rangkap"} if "id" in n.value else n.value
        text = Text(f"gandakan {n.pointer}", f"double {n.pointer}")
        yield text, put(data, f"{holder}/{len(items)}", extra)


def _list_at(data: Json, pointer: str) -> list[Any]:
    from integritas_rules.kit.edits import value_at

    found = value_at(data, pointer)
    return found if isinstance(found, list) else []


def _days(context: Context, data: Json) -> Iterator[Change]:
    """Dates beyond the bound: long before, or past the end of the record around them."""
    for n in _nodes(context)[:2]:
        for key in ("selesai", "tanggal", "mulai"):
            if key in n.value:
                late = shifted(str(context.facts.submitted), -1)
                for day in (late, FAR):
                    yield _set(f"{n.pointer}/{key}", day), put(data, f"{n.pointer}/{key}", day)


def _shared_names(context: Context, data: Json) -> Iterator[Change]:
    """A value of one scope written into another."""
    scopes = [(s.node, s.records()) for s in context.scopes()]
    for field in context.options["fields"]:
        given = [
            (n.pointer, n.value[field]) for _, ns in scopes for n in ns[:1] if field in n.value
        ]
        for (_, value), (pointer, _) in pairwise(given):
            yield _set(f"{pointer}/{field}", value), put(data, f"{pointer}/{field}", value)


# --- evidence ------------------------------------------------------------------------------


def _pieces(context: Context, data: Json) -> Iterator[Change]:
    """What the evidence needs: its origin, its signers, its kind, its citations, its day."""
    field = context.options.get("field", "bukti")
    lists = [n.value if isinstance(n.value, list) else n.value.get(field) for n in _nodes(context)]
    named = dict.fromkeys(x for ids in lists for x in (ids or ()) if isinstance(x, str))
    found = [n.pointer for name in named if (n := context.facts.registry.get(name))]
    for key, value in _PIECE:
        changed = data
        for pointer in found:
            place = f"{pointer}/{key}"
            changed = drop(changed, place) if value is None else put(changed, place, value)
        if found:
            how = _removed(f"{found[0]}/{key}", len(found)) if value is None else _set(key, value)
            yield how, changed
    for pointer in found[:1]:
        yield _removed(pointer), drop(data, pointer)


_PIECE: tuple[tuple[str, object], ...] = (
    ("penetap", None),
    ("penandatangan", None),
    ("unsur_pegawai", None),
    ("merujuk", None),
    ("dasar_hukum", None),
    ("jenis", "notulen"),
    ("jenis", "laporan"),
)


# --- people, order, continuity -------------------------------------------------------------


def _statement(context: Context, data: Json) -> Iterator[Change]:
    """The statement of a criterion: without evidence, not reached, or not there."""
    step = context.facts.pack.workflow.steps[context.options["step"]]
    for record in context.facts.select(step.records):
        said = context.facts.attestations(record).get(context.clause.id)
        if said:
            yield _removed(f"{said.pointer}/bukti"), drop(data, f"{said.pointer}/bukti")
            status = f"{said.pointer}/status"
            yield _set(status, "belum_tercapai"), put(data, status, "belum_tercapai")
            yield _removed(said.pointer), drop(data, said.pointer)


def _opinion(context: Context, data: Json) -> Iterator[Change]:
    """The unit's own judgement: unmet, or without evidence."""
    for n, said in enumerate(data.get("penilaian_ketentuan") or ()):
        if said["ketentuan"] == context.clause.id:
            place = f"/penilaian_ketentuan/{n}"
            unmet = "belum_terpenuhi"
            yield _set(f"{place}/status", unmet), put(data, f"{place}/status", unmet)
            yield _removed(f"{place}/bukti"), drop(data, f"{place}/bukti")


def _order(context: Context, data: Json) -> Iterator[Change]:
    """What a guard waits for ends a day after what waits for it, or is criteria reached later."""
    flow = context.facts.pack.workflow
    for guard in flow.guards:
        if guard.clause != context.clause.id:
            continue
        steps = {s.id: s.steps for s in flow.stages}
        for needs in reversed(steps.get(guard.needs, (guard.needs,))):
            for item in steps.get(guard.item, (guard.item,))[:1]:
                if item in flow.steps and needs in flow.steps:
                    yield from _swapped(
                        context, data, flow.steps[item], flow.steps[needs], guard.event
                    )


def _swapped(context: Context, data: Json, item: Step, needs: Step, event: str) -> Iterator[Change]:
    passage, earlier = _passage(context, item), _passage(context, needs)
    if not passage or not earlier:
        return
    day = {"mulai": passage.started, "selesai": passage.ended, "capai": passage.achieved}[event]
    if day and event == "mulai" and earlier.ended:
        place = f"{earlier.pointer}/selesai"
        yield _set(place, shifted(day, 1)), put(data, place, shifted(day, 1))
    if day and event == "selesai" and passage.achieved:
        place = f"{passage.pointer}/selesai"
        yield (_set(place, shifted(passage.achieved, -1)),
               put(data, place, shifted(passage.achieved, -1)))  # fmt: skip
    if passage.started and earlier.started:
        place = f"{passage.pointer}/mulai"
        yield (
            _set(place, shifted(earlier.started, -1)),
            put(data, place, shifted(earlier.started, -1)),
        )


def _passage(context: Context, step: Step) -> Passage | None:
    own = (p for (name, _), p in context.trace.passages.items() if name == step.id)
    return next((p for p in own if p.pointer), None)


def _occurrences(context: Context, data: Json) -> Iterator[Change]:
    """The occurrences of one year, half a year and a quarter out."""
    for path in context.options["at"].values():
        found = [(str(n.value["tanggal"]), n.pointer) for n in context.facts.select(path)]
        for year in sorted({d[:4] for d, _ in found}):
            for months in (("01", "12"), ("01", "06"), ("07", "12"), ("04", "09")):
                gone = [p for d, p in found if d[:4] == year and months[0] <= d[5:7] <= months[1]]
                if gone:
                    yield _removed(gone[0], len(gone)), drop_all(data, gone)


_Way = Callable[[Context, Json], Iterator[Change]]

_WAYS: Mapping[str, tuple[_Way, ...]] = {
    "presence": (_members, _records, _filters, _doubled),
    "values": (_wanted_values, _members, _records, _filters),
    "each": (_members, _records, _filters),
    "evidence": (_pieces, _members, _records, _filters),
    "reference": (_pieces, _records),
    "attestation": (_statement,),
    "judgement": (_opinion,),
    "order": (_order,),
    "continuity": (_occurrences,),
    "dates": (_days, _records),
    "distinct": (_shared_names,),
}
"""How each kind of check is broken; summaries aren't here: they break with what they sum up."""
