"""What was done too early or closed too soon, done again: never with another date for the past.

A subtahap that had ended is taken up again and ends later; achievements are stated anew; an
activity or final assessment that came too early is kept in the dossier as what the text leaves out
of the order (``tambahan``, ``berkala``) and carried out again.
"""

from __future__ import annotations

from typing import Any

from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Refusal, Step
from integritas_rules.plan import build, say
from integritas_rules.plan.acts import Act, Kind
from integritas_rules.plan.answer import act, in_charge
from integritas_rules.plan.desk import Break, Desk
from integritas_rules.plan.edits import Edit
from integritas_rules.workflow.events import main_records


def too_late(desk: Desk, place: build.Spot) -> bool:
    """Whether a preparation activity can't come any more: a later stage has begun without it."""
    return place.route == "persiapan/kegiatan" and _begun(desk, "persiapan")


def _begun(desk: Desk, stage: str) -> bool:
    """Whether anything of a later stage has begun."""
    stages = [s.id for s in desk.pack.workflow.stages]
    later = stages[stages.index(stage) + 1 :]
    steps = desk.steps()
    passages = desk.report.trace.passages.values()
    return any(
        p.started and p.started < desk.start and steps[p.step].stage in later for p in passages
    )


def reopened(desk: Desk, node: Node, day: str) -> tuple[Edit, ...]:
    """A subtahap that ended before ``day`` ends then instead."""
    end = node.value.get("selesai")
    if end is None or end >= day:
        return ()
    return (Edit("replace", f"{build.where(desk, node.pointer)}/selesai", day),)


def attestation(desk: Desk, broken: Break) -> Act | None:
    """A criterion is reached and stated, with evidence; a subtahap that had ended is taken up."""
    step = desk.pack.workflow.steps[broken.rule.options["step"]]
    for node in desk.facts.select(step.records):
        if broken.finding.pointer.startswith(f"{node.pointer}/"):
            return attest(desk, broken, step, node)
    return None


def attest(desk: Desk, broken: Break, step: Step, node: Node) -> Act:
    """State a criterion as reached, with a report shared by the criteria of this subtahap."""
    day = desk.day(step.id, node.value)
    edits = _stated(desk, node, broken.clause.id, day)
    again = reopened(desk, node, day)
    title = (say.ATTEST_AGAIN if again else say.ATTEST).within(
        title=broken.clause.title, step=step.title
    )
    return act(desk, broken, Kind.ATTEST, title, (*edits, *again), office=_assessor(desk),
               step=step.id, day=day, supply=say.OF_ATTESTATION)  # fmt: skip


def _assessor(desk: Desk) -> str:
    return desk.office(("penilai", "tim", "apip", "pyb", "ppk")) or "penilai"


def _stated(desk: Desk, node: Node, leaf: str, day: str) -> tuple[Edit, ...]:
    """The edits that state a criterion on ``day``, with the report on this subtahap of that day."""
    kind = node.value["jenis"]
    parts = (build.FOLDER, "capaian", kind, node.value.get("kelompok") or "", day)
    name = "-".join(p for p in parts if p)[:80]
    piece = {
        "id": name, "jenis": "laporan", "judul": f"(rencana) Hasil penilaian capaian {kind}",
        "tanggal": day, "berkas": f"{build.FOLDER}/{name}.pdf",
    }  # fmt: skip
    entry = {
        "ketentuan": leaf, "status": "tercapai", "tanggal": day, "penilai": _assessor(desk),
        "bukti": [name],
    }  # fmt: skip
    at = f"{build.where(desk, node.pointer)}/kriteria"
    there = any(k["ketentuan"] == leaf for k in node.value.get("kriteria") or ())
    put = (
        Edit("replace", f"{at}/[ketentuan={leaf}]", entry)
        if there
        else Edit("add", f"{at}/-", entry)
    )
    return (build.register(piece), put)


def revision(desk: Desk, broken: Break, found: list[Node]) -> Act:
    """Of several records of one activity the earliest is the activity; the others revise it."""
    first, *others = sorted(found, key=lambda n: (n.value["mulai"], n.pointer))
    edits = [
        Edit("add", f"{build.where(desk, n.pointer)}/menggantikan", first.value["id"])
        for n in others
    ]
    title = say.REVISION.within(first=build.said(first.value["id"]), title=broken.clause.title)
    return act(desk, broken, Kind.COMPLETE, title, tuple(edits), supply=say.OF_REVISION)


def assessment(desk: Desk, broken: Break) -> Act | None:
    """Final assessments that don't count as such stay as interim ones; new ones will follow."""
    finals = [p for p in desk.data.get("penilaian") or () if p["jenis"] == "akhir"]
    early = [p for p in finals if p["mulai"] < desk.start]
    edits = tuple(Edit("replace", f"/penilaian/[id={p['id']}]/jenis", "berkala") for p in early)
    if not edits:
        return None
    return act(desk, broken, Kind.REPEAT, say.AS_INTERIM, edits, step="penilaian_akhir")


def order(desk: Desk, broken: Break) -> Act | None:
    """Do again what came too early, where the order then holds."""
    refusals = desk.report.trace.refusals
    own = [r for r in refusals if r.guard.clause == broken.clause.id and not r.causes]
    refusal = next((r for r in own if r.event.pointer == broken.finding.pointer), None)
    if refusal is None:
        return None
    step = desk.pack.workflow.steps.get(refusal.event.step)
    if step is None:
        return None
    if step.criteria:
        return _substage(desk, broken, refusal, step)
    if step.stage == "persiapan":
        return _activity(desk, broken, step)
    if step.id == "penilaian_akhir":
        return assessment(desk, broken)
    return _uses(desk, broken, step)


def _substage(desk: Desk, broken: Break, refusal: Refusal, step: Step) -> Act | None:
    node = main_records(desk.facts, step, refusal.event.group)[0]
    day = desk.day(step.id, node.value)
    path = build.where(desk, node.pointer)
    end = reopened(desk, node, day)
    kind, title = Kind.REPEAT, say.RESTATE
    if refusal.event.action == "capai":
        said = desk.facts.attestations(node)
        edits = tuple(e for leaf in step.criteria if leaf in said
                      for e in _stated(desk, node, leaf, day))  # fmt: skip
    elif refusal.event.action == "mulai":
        if any(r.event.step in desk.pack.workflow.continuous for r in desk.report.trace.refusals):
            return None
        edits, title = (Edit("replace", f"{path}/mulai", day),), say.RESTART
    else:
        reached = [p.achieved for p in desk.report.trace.passages.values()
                   if p.step == step.id and p.pointer == node.pointer]  # fmt: skip
        day = max(day, *(r or "" for r in reached))
        edits, kind, title = (), Kind.REOPEN, say.REOPEN
        end = (Edit("replace", f"{path}/selesai", day),)
    filled = title.within(step=step.title)
    return act(desk, broken, kind, filled, (*edits, *end), step=step.id, day=day,
               office=_assessor(desk) if title is say.RESTATE else in_charge(desk, step.id),
               supply=say.OF_ATTESTATION if title is say.RESTATE else ())  # fmt: skip


def _activity(desk: Desk, broken: Break, step: Step) -> Act | None:
    """An activity begun too early is kept as an extra one and carried out again."""
    if _begun(desk, "persiapan"):
        return None
    node = main_records(desk.facts, step, None)[0]
    old: dict[str, Any] = node.value
    day = desk.day(step.id)
    new = {**old, "id": build.new_id(desk, step.id), "mulai": day, "selesai": day}
    path = build.where(desk, node.pointer)
    edits = (
        Edit("replace", f"{path}/jenis", "tambahan"),
        Edit("add", "/persiapan/kegiatan/-", new),
    )
    title = say.AGAIN.within(step=step.title)
    return act(desk, broken, Kind.REPEAT, title, edits, step=step.id, day=day, supply=say.OF_RECORD)


def _uses(desk: Desk, broken: Break, step: Step) -> Act:
    """Uses of results before the final assessment ended aren't uses of it: others must follow."""
    day = desk.day(step.id)
    early = [u for u in desk.data.get("pemanfaatan") or () if u["tanggal"] < day]
    edits = []
    finals = [p["id"] for p in desk.data.get("penilaian") or () if p["jenis"] == "akhir"]
    for use in early:
        piece = build.document(desk, [], broken.clause.title, day, f"manfaat-{use['id']}")
        entry = {**use, "tanggal": day, "penilaian": finals, "bukti": [piece["id"]]}
        edits += [build.register(piece), Edit("replace", f"/pemanfaatan/[id={use['id']}]", entry)]
    return act(desk, broken, Kind.REPEAT, say.USE_AGAIN, tuple(edits), step=step.id, day=day,
               supply=say.OF_RECORD)  # fmt: skip
