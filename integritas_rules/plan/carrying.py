"""Acts that carry something out, or complete the record of what was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integritas_rules.checks.base import is_filled, matches, values_in
from integritas_rules.checks.context import Scope
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Text
from integritas_rules.plan import build, redo, say
from integritas_rules.plan.acts import Act, Kind
from integritas_rules.plan.answer import act, step_of
from integritas_rules.plan.desk import Break, Desk
from integritas_rules.plan.edits import Edit


def create(desk: Desk, broken: Break, scope: Scope, path: str) -> Act | None:
    """Carry out what isn't there: a new record, complete but for its evidence and criteria."""
    asked, path = path, _own_path(desk, broken, path)
    base = build.where(desk, scope.node.pointer)
    place = build.spot(desk, path, base)
    if place is None or redo.too_late(desk, place):
        return None
    holder = scope.node.value if scope.bounded else None
    group = scope.group if broken.rule.options.get("per_group") else None
    group = group or (desk.facts.groups[0] if place.route == "pelaksanaan/subtahap" else None)
    day = desk.day(step_of(desk, broken, path), holder)
    record = build.blank(desk, place, day, group)
    where = broken.rule.options.get("where") or {}
    record = build.filled(desk, {k: v for k, v in record.items() if k not in where}, [broken.rule])
    own_scope = broken.rule.options.get("scope")
    rules = [r for p in {asked: 0, path: 0} for r in build.alike(desk, p, record, own_scope)]
    record = build.filled(
        desk,
        record,
        [r for r in rules if not (r.options.get("where") or {}).keys() - record.keys()],
    )
    put = Edit("add", f"{place.at}/-" if place.listed else place.at, record)
    edits = (*_report(desk, broken, place, record, day), *_holders(desk, place), put)
    step = step_of(desk, broken, path)
    title = desk.steps()[step].title if step and place.route != "pelaksanaan/subtahap/kegiatan" \
        and place.route in _STEP_ROUTES else broken.clause.title  # fmt: skip
    title = _told(title, record)
    return act(desk, broken, Kind.CARRY_OUT, say.CARRY_OUT.within(title=title), edits, step=step,
               day=day, supply=say.OF_RECORD, group=record.get("kelompok"))  # fmt: skip


def _report(
    desk: Desk, broken: Break, place: build.Spot, record: dict[str, Any], day: str
) -> tuple[Edit, ...]:
    """An occurrence has no name that a later act could find it by: its report comes with it."""
    if not place.route.endswith("/kejadian"):
        return ()
    stem = place.at.rpartition("=")[2].partition("]")[0]
    piece = build.document(desk, [], broken.clause.title, day, stem)
    record["bukti"] = [piece["id"]]
    return (build.register(piece),)


def _told(title: Text, record: Mapping[str, Any]) -> Text:
    """The title with what tells such records apart."""
    tail = f" ({record['format']})" if "format" in record else ""
    return Text(f"{title.id}{tail}", f"{title.en}{tail}")


_STEP_ROUTES = (
    "persiapan/kegiatan",
    "pelaksanaan/subtahap",
    "pelaksanaan/kegiatan_utama/kejadian",
    "penilaian",
    "pemanfaatan",
)


def _own_path(desk: Desk, broken: Break, path: str) -> str:
    """A path to any record of a stage stands for the first of the steps that it may be."""
    if path == "$.penilaian[?@.jenis == 'akhir']" or "[*]" not in path:
        return path
    stem = path.partition("[*]")[0]
    steps = [s.records for s in desk.steps().values() if s.records.startswith(stem)]
    fresh = [p for p in steps if not desk.facts.select(p)]
    return (fresh or steps or [path])[0]


def _holders(desk: Desk, place: build.Spot) -> list[Edit]:
    """Edits that make a named container on the way, where it isn't there."""
    head, sign, tail = place.at.partition("/[jenis=")
    if not sign or head != "/pelaksanaan/kegiatan_utama":
        return []
    kind = tail.partition("]")[0]
    holder = {"id": build.new_id(desk, kind), "jenis": kind, "kejadian": []}
    return [Edit("add", f"{head}/-", holder, unless=f"{head}/[jenis={kind}]")]


def presence(desk: Desk, broken: Break) -> Act | None:
    """A record that isn't there is made; one that lacks something is filled in."""
    options = broken.rule.options
    at = options["at"]
    for scope in broken.context.scopes():
        for path in [at] if isinstance(at, str) else at:
            found = scope.records(path)
            if options.get("at_most") and len(found) > options["at_most"]:
                return redo.revision(desk, broken, found)
            bare = [n for n in found if not all(map(is_filled, _members(n, options)))]
            if len(found) - len(bare) < options.get("at_least", 1):
                return _fill(desk, broken, bare[0]) if bare else create(desk, broken, scope, path)
    return None


def _members(node: Node, options: Mapping[str, Any]) -> list[Any]:
    return [node.value.get(field) for field in options.get("filled", ())]


def _fill(desk: Desk, broken: Break, node: Node) -> Act:
    fields = [f for f in broken.rule.options.get("filled", ()) if not is_filled(node.value.get(f))]
    fields += [f for f in broken.rule.options.get("one_of", {}) if not is_filled(node.value.get(f))]
    record = build.filled(desk, {}, [broken.rule])
    path = build.where(desk, node.pointer)
    edits = tuple(Edit("add", f"{path}/{f}", record[f]) for f in fields)
    names = Text(", ".join(fields), ", ".join(fields))
    title = say.COMPLETE.within(title=broken.clause.title, fields=names)
    return act(desk, broken, Kind.COMPLETE, title, edits, supply=(say.FIELDS.within(fields=names),))


def each(desk: Desk, broken: Break) -> Act | None:
    """A record is completed; a wrong value of the final assessment means that it is repeated."""
    for scope in broken.context.scopes():
        records = scope.records()
        if not records:
            return create(desk, broken, scope, broken.rule.options["at"])
        for node in records:
            if not broken.finding.pointer.startswith(node.pointer):
                continue
            wrong = [
                v
                for f, lawful in broken.rule.options.get("one_of", {}).items()
                for v in values_in(node.value, f)
                if v not in lawful
            ]
            return redo.assessment(desk, broken) if wrong else _fill(desk, broken, node)
    return None


def values(desk: Desk, broken: Break) -> Act | None:
    """Values that occur nowhere: filled in where nothing is said, else something new is done."""
    options = broken.rule.options
    wanted = [*options.get("all_of", ()), *options.get("any_of", ())[:1]]
    at = options["at"]
    first = at if isinstance(at, str) else at[0]
    for scope in broken.context.scopes():
        records = scope.records()
        held = [v for n in records for v in values_in(n.value, options["field"])]
        if options.get("after") and any(matches(v, w) for v in held for w in wanted):
            return None
        lacking = [w for w in wanted if not any(matches(v, w) for v in held)]
        bare = [n for n in records if not is_filled(n.value.get(options["field"]))]
        if not lacking and held:
            continue
        if bare:
            return _say_values(desk, broken, bare[0], lacking)
        return create(desk, broken, scope, first)
    return None


def _say_values(desk: Desk, broken: Break, node: Node, wanted: list[str]) -> Act:
    """Values are added one by one, so that several acts can add to one list."""
    field = broken.rule.options["field"]
    path = f"{build.where(desk, node.pointer)}/{field}"
    if not wanted:
        wanted = list(build.filled(desk, {}, [broken.rule]).get(field, ()))
    edits = tuple(Edit("add", f"{path}/-", value) for value in wanted)
    names = Text(field, field)
    title = say.COMPLETE.within(title=broken.clause.title, fields=names)
    return act(desk, broken, Kind.COMPLETE, title, edits, supply=(say.FIELDS.within(fields=names),))


def continuity(desk: Desk, broken: Break) -> Act | None:
    """An occurrence in a window that lacks one; a subtahap that had ended is taken up again."""
    steps = desk.steps()
    for name, path in broken.rule.options["at"].items():
        node = _node(desk, broken.finding.pointer)
        record = node.value
        day = desk.day(None, record)
        dates = [n.value["tanggal"] for n in desk.facts.select(path)]
        end = record.get("selesai") or day
        if name not in broken.rule.options.get("missing", {}):
            continue
        if (
            any(record["mulai"] <= d <= end for d in dates)
            or broken.rule.options["missing"][name] != "error"
        ):
            continue
        place = build.spot(desk, path)
        if place is None or name not in steps or record.get("jenis") not in steps:
            return None
        made = build.filled(desk, build.blank(desk, place, day), build.alike(desk, path, {}))
        edits = (
            *_report(desk, broken, place, made, day),
            *_holders(desk, place),
            Edit("add", f"{place.at}/-", made),
            *redo.reopened(desk, node, day),
        )
        title = say.OCCUR.within(title=steps[name].title, window=steps[record["jenis"]].title)
        return act(desk, broken, Kind.CARRY_OUT, title, edits, step=record["jenis"], day=day,
                   supply=say.OF_RECORD)  # fmt: skip
    return None


def _node(desk: Desk, pointer: str) -> Node:
    value: Any = desk.data
    for part in pointer.strip("/").split("/"):
        value = value[int(part)] if isinstance(value, list) else value[part]
    return Node(pointer, value)
