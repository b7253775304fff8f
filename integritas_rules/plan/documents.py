"""Acts about documents: new ones, ones to register or file, and revisions."""

from __future__ import annotations

from typing import Any

from integritas_rules.checks.claims import ids_of
from integritas_rules.checks.context import Scope
from integritas_rules.facts import NOWHERE, UNKNOWN
from integritas_rules.model import Rule
from integritas_rules.plan import build, redo, say
from integritas_rules.plan.acts import Act, Kind
from integritas_rules.plan.answer import act, step_of
from integritas_rules.plan.desk import Break, Desk
from integritas_rules.plan.edits import Edit


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
        build.register(piece),
        *_listed(desk, pointer, piece["id"]),
    )
    title = say.OBTAIN.within(title=broken.clause.title)
    return act(desk, broken, Kind.DOCUMENT, title, edits, office=piece.get("penetap"), step=step,
               day=when, supply=say.OF_DOCUMENT)  # fmt: skip


def _listed(desk: Desk, pointer: str, name: str) -> tuple[Edit, ...]:
    return (Edit("add", f"{build.where(desk, pointer)}/-", name),)


def registered(desk: Desk, broken: Break, name: str) -> Act | None:
    """Register the piece that a claim names, or say where it lies."""
    problem = desk.facts.evidence_problem(name)
    step = step_of(desk, broken)
    if problem == UNKNOWN:
        piece = build.document(desk, [broken.rule], broken.clause.title, desk.day(step), name)
        piece.update(id=name, berkas=f"{build.FOLDER}/{name}.pdf")
        title = say.REGISTER.within(name=build.said(name))
        edits: tuple[Edit, ...] = (build.register(piece),)
        return act(desk, broken, Kind.DOCUMENT, title, edits, supply=say.OF_DOCUMENT)
    if problem == NOWHERE:
        path = f"/bukti/[id={name}]/berkas"
        edits = (Edit("add", path, f"{build.FOLDER}/{name}.pdf"),)
        return act(desk, broken, Kind.DOCUMENT, say.LOCATE.within(name=build.said(name)), edits,
                   supply=say.OF_FILE)  # fmt: skip
    return None


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
    step = step_of(desk, broken, path)
    day = desk.day(step)
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
    edits = (build.register(piece), put)
    title = say.OBTAIN.within(title=broken.clause.title)
    return act(desk, broken, Kind.DOCUMENT, title, edits, office=piece.get("penetap"), step=step,
               day=day, supply=say.OF_DOCUMENT)  # fmt: skip


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
    every = [r for c in desk.pack.clauses.values() for r in c.rules]
    kinds = ("reference", "evidence")
    rules = [r for r in every if r.kind in kinds and _about(r.options.get("at"), rest, desk)]
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
