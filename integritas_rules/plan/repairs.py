"""What can be done about a break: one function for each kind of check, and none for some.

Each takes the desk and the break, and gives the act that mends it or ``None``: nothing done from
now on can. ``REPAIRS`` is the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from integritas_rules.checks.base import is_filled, matches, values_in
from integritas_rules.checks.claims import ids_of
from integritas_rules.checks.context import Scope
from integritas_rules.facts import NOWHERE, UNKNOWN
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Rule, Text
from integritas_rules.plan import build, redo, say
from integritas_rules.plan.acts import Act, Kind
from integritas_rules.plan.answer import act, step_of
from integritas_rules.plan.desk import Break, Desk
from integritas_rules.plan.edits import Edit

Repair = Callable[[Desk, Break], Act | None]


def repair(desk: Desk, broken: Break) -> Act | None:
    """The act that mends a break; evidence is the same whatever check met it."""
    kind, _, name = broken.finding.root.partition(":")
    if kind == "bukti":
        return _piece(desk, broken, name)
    if kind == "tanpa-bukti":
        return attach(desk, broken, broken.finding.pointer)
    return REPAIRS[broken.rule.kind](desk, broken) if broken.rule.kind in REPAIRS else None


def _piece(desk: Desk, broken: Break, name: str) -> Act | None:
    """Register the piece that a claim names, or say where it lies."""
    problem = desk.facts.evidence_problem(name)
    step = step_of(desk, broken)
    if problem == UNKNOWN:
        piece = build.document(desk, [broken.rule], broken.clause.title, desk.day(step), name)
        piece.update(id=name, berkas=f"{build.FOLDER}/{name}.pdf")
        title = say.REGISTER.within(name=build.said(name))
        edits: tuple[Edit, ...] = (*build.missing_offices(desk, piece), build.register(piece))
        return act(desk, broken, Kind.DOCUMENT, title, edits, supply=say.OF_DOCUMENT)
    if problem == NOWHERE:
        path = f"/bukti/[id={name}]/berkas"
        edits = (Edit("add", path, f"{build.FOLDER}/{name}.pdf"),)
        return act(desk, broken, Kind.DOCUMENT, say.LOCATE.within(name=build.said(name)), edits,
                   supply=say.OF_FILE)  # fmt: skip
    return None


def attach(desk: Desk, broken: Break, pointer: str, day: str = "") -> Act:
    """A new document for the list of evidence at ``pointer``."""
    rules = [r for r in broken.clause.rules if r.kind in ("evidence", "reference")]
    at = broken.rule.options.get("at")
    if isinstance(at, str):
        own = broken.context.facts.root.value
        rules += build.alike(desk, at, own, broken.rule.options.get("scope"))
    step = step_of(desk, broken, at if isinstance(at, str) else "")
    when = day or desk.day(step)
    stem = broken.clause.id.partition("-")[2]
    piece = build.document(desk, rules, broken.clause.title, when, stem)
    edits = (
        *build.missing_offices(desk, piece),
        build.register(piece),
        *_listed(desk, pointer, piece["id"]),
    )
    title = say.OBTAIN.within(title=broken.clause.title)
    return act(desk, broken, Kind.DOCUMENT, title, edits, office=piece.get("penetap"), step=step,
               day=when, supply=say.OF_DOCUMENT)  # fmt: skip


def _listed(desk: Desk, pointer: str, name: str) -> tuple[Edit, ...]:
    return (Edit("add", f"{build.where(desk, pointer)}/-", name),)


# --- the kinds of check ----------------------------------------------------------------------


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
               day=day, supply=say.OF_RECORD, group=record.get("kelompok") or scope.group)  # fmt: skip


def _report(
    desk: Desk, broken: Break, place: build.Spot, record: dict[str, Any], day: str
) -> tuple[Edit, ...]:
    """An occurrence has no name that a later act could find it by: its report comes with it."""
    if not place.route.endswith("/kejadian"):
        return ()
    piece = build.document(desk, [], broken.clause.title, day, place.at.split("=")[1].split("]")[0])
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
    field = broken.rule.options["field"]
    record = build.filled(desk, {}, [broken.rule])
    edits = (Edit("add", f"{build.where(desk, node.pointer)}/{field}", wanted or record[field]),)
    names = Text(field, field)
    title = say.COMPLETE.within(title=broken.clause.title, fields=names)
    return act(desk, broken, Kind.COMPLETE, title, edits, supply=(say.FIELDS.within(fields=names),))


def evidence(desk: Desk, broken: Break) -> Act | None:
    """A document is made; where it had to be there before something began, that is repeated."""
    options = broken.rule.options
    for scope in broken.context.scopes():
        records = [n for n in scope.records() if n.value]
        if not records:
            return _first_document(desk, broken, scope)
        for node in records:
            pointer = ids_of(node, options.get("field", "bukti"))[1]
            if pointer != broken.finding.pointer:
                continue
            before = options.get("dated_before")
            if before and node.value[before] < desk.start:
                return redo.assessment(desk, broken)
            return attach(desk, broken, pointer)
    return None


def _first_document(desk: Desk, broken: Break, scope: Scope) -> Act | None:
    """Evidence for a record or output that isn't there at all."""
    path = broken.rule.options["at"]
    place = build.spot(desk, path, build.where(desk, scope.node.pointer))
    if place is None:
        return None
    day = desk.day(step_of(desk, broken))
    rules = [*broken.clause.rules, *build.alike(desk, path, {}, broken.rule.options.get("scope"))]
    rules += [r for c in desk.pack.clauses.values() for r in c.rules
              if r.kind in ("reference", "evidence") and path in r.options.get("at", ())
              and isinstance(r.options["at"], (list, tuple))]  # fmt: skip
    if desk.patient and any(_waits(desk, r) for r in rules):
        return None
    stem = broken.clause.id.partition("-")[2]
    piece = build.document(desk, rules, broken.clause.title, day, stem)
    if not place.listed and place.route.rpartition("/")[2] in _LISTS:
        put = Edit("add", place.at, [piece["id"]])
    else:
        if desk.patient and place.route == "pemanfaatan" and not build.finals(desk):
            return None
        record = build.blank(desk, place, day)
        rules = build.alike(desk, path, record, broken.rule.options.get("scope"))
        record = {**build.filled(desk, record, rules), "bukti": [piece["id"]]}
        put = Edit("add", f"{place.at}/-" if place.listed else place.at, record)
    edits = (*build.missing_offices(desk, piece), build.register(piece), put)
    title = say.OBTAIN.within(title=broken.clause.title)
    return act(desk, broken, Kind.DOCUMENT, title, edits, office=piece.get("penetap"), day=day,
               supply=say.OF_DOCUMENT)  # fmt: skip


def _waits(desk: Desk, rule: Rule) -> bool:
    """Whether a document by ``rule`` is to cite something that isn't there yet."""
    path = rule.options.get("cited") if rule.kind == "reference" else None
    names = [n for node in desk.facts.select(path) for n in node.value] if path else []
    return bool(path) and all(desk.facts.evidence_problem(n) for n in names)


_LISTS = (
    "tim_supervisi", "selaras_rb", "deklarasi", "selaras_zi", "peta_asesmen", "rencana_aksi",
    "roadmap", "panduan", "kurikulum", "silabus", "rencana_pelatihan", "penetapan_agen", "lainnya",
)  # fmt: skip
"""Outputs of preparation: lists of evidence, not records."""


def reference(desk: Desk, broken: Break) -> Act | None:
    """A document that doesn't cite what it should is replaced by a revision that does."""
    pointer = broken.finding.pointer
    rest, _, number = pointer.rpartition("/")
    if not number.isdigit():
        return None
    rules = [r for c in desk.pack.clauses.values() for r in c.rules
             if r.kind in ("reference", "evidence") and _about(r.options.get("at"), rest, desk)]  # fmt: skip
    old = broken.context.facts.registry
    holder: Any = desk.data
    for part in rest.strip("/").split("/"):
        holder = holder[int(part)] if isinstance(holder, list) else holder[part]
    name = holder[int(number)]
    day = max(desk.day(step_of(desk, broken)), *(_dates(desk, broken)))
    piece = build.document(desk, [*rules, broken.rule], broken.clause.title, day, f"revisi-{name}")
    if name in old:
        before = {k: v for k, v in old[name].value.items() if k in _KEPT}
        piece = {
            **piece,
            **before,
            **{k: piece[k] for k in ("merujuk", "dasar_hukum") if k in piece},
        }
        piece["judul"] = f"(rencana) Revisi: {old[name].value['judul']}"[:2000]
    edits = (
        build.register(piece),
        Edit("replace", f"{build.where(desk, rest)}/{number}", piece["id"]),
    )
    title = say.REVISE.within(name=build.said(name), title=broken.clause.title)
    return act(desk, broken, Kind.DOCUMENT, title, edits, office=piece.get("penetap"), day=day,
               supply=say.OF_DOCUMENT)  # fmt: skip


_KEPT = ("jenis", "penetap", "penandatangan", "unsur_pegawai")


def _dates(desk: Desk, broken: Break) -> list[str]:
    """The dates of what is to be cited, so that the revision doesn't come before it."""
    path = broken.rule.options.get("cited")
    names = [n for node in desk.facts.select(path) for n in node.value] if path else []
    registry = desk.facts.registry
    return ["", *(str(registry[n].value["tanggal"]) for n in names if n in registry)]


def _about(at: Any, pointer: str, desk: Desk) -> bool:
    paths = [at] if isinstance(at, str) else list(at or ())
    return any(n.pointer == pointer for p in paths if p[:1] == "$" for n in desk.facts.select(p))


def attestation(desk: Desk, broken: Break) -> Act | None:
    """A criterion is reached and stated, with evidence; a subtahap that had ended is taken up."""
    step = desk.pack.workflow.steps[broken.rule.options["step"]]
    for node in desk.facts.select(step.records):
        if broken.finding.pointer.startswith(f"{node.pointer}/"):
            return redo.attest(desk, broken, step, node)
    return None


def continuity(desk: Desk, broken: Break) -> Act | None:
    """An occurrence in a window that lacks one; a subtahap that had ended is taken up again."""
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
        if place is None:
            return None
        made = build.filled(desk, build.blank(desk, place, day), build.alike(desk, path, {}))
        edits = (
            *_report(desk, broken, place, made, day),
            *_holders(desk, place),
            Edit("add", f"{place.at}/-", made),
            *redo.reopened(desk, node, day),
        )
        title = say.OCCUR.within(
            title=desk.steps()[name].title, window=desk.steps()[record["jenis"]].title
        )
        return act(desk, broken, Kind.CARRY_OUT, title, edits, step=record["jenis"], day=day,
                   supply=say.OF_RECORD)  # fmt: skip
    return None


def _node(desk: Desk, pointer: str) -> Node:
    value: Any = desk.data
    for part in pointer.strip("/").split("/"):
        value = value[int(part)] if isinstance(value, list) else value[part]
    return Node(pointer, value)


def judgement(desk: Desk, broken: Break) -> Act | None:
    """Judged unmet by the unit itself: have it judged again; a reviewer's word stands."""
    return judge(desk, broken.clause.id, broken.clause.title)


def judge(desk: Desk, clause: str, title: Text) -> Act | None:
    """Have a clause judged by an office, with its evidence."""
    from integritas_rules.facts import OWN, SELF

    told = desk.facts.judgements.get(clause)
    if desk.question.mode != SELF or (told and told.source != OWN):
        return None
    office = desk.office(("penilai", "tim", "apip", "pyb", "ppk")) or "penilai"
    day = max(desk.start, told.date if told else "")
    piece = build.document(desk, [], title, day, f"nilai-{clause.partition('-')[2]}")
    entry = {
        "ketentuan": clause, "status": "terpenuhi", "alasan": build.TO_FILL, "penilai": office,
        "tanggal": day, "bukti": [piece["id"]],
    }  # fmt: skip
    edits = (
        build.register(piece),
        *_instead("/penilaian_ketentuan", clause, told is not None, entry),
    )
    return Act(f"judge {clause}", Kind.JUDGE, say.JUDGE.within(title=title), (clause,), None, office,
               day, edits, say.OF_JUDGEMENT, judgement=True)  # fmt: skip


def _instead(at: str, clause: str, there: bool, entry: Mapping[str, Any]) -> tuple[Edit, ...]:
    there = there or False
    if there:
        return (Edit("replace", f"{at}/[ketentuan={clause}]", entry),)
    return (Edit("add", f"{at}/-", entry),)


REPAIRS: Mapping[str, Repair] = {
    "presence": presence,
    "each": each,
    "values": values,
    "evidence": evidence,
    "reference": reference,
    "attestation": attestation,
    "continuity": continuity,
    "judgement": judgement,
    "order": redo.order,
}
