"""`fulfilment`: the unit states in `pemenuhan` that the clause is met, with evidence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from integritas_rules.checks.base import RECORDED, Finding, Outcome
from integritas_rules.checks.claims import CLAIMED, LATE_CLAIM, evidence_findings, ids_of, refusal
from integritas_rules.checks.context import Context
from integritas_rules.facts import EVALUATOR, PLANNED
from integritas_rules.frozen import replace
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Basis, Status, Text
from integritas_rules.words import day, plain


def check(context: Context) -> Outcome:
    """Some entry that speaks for the clause counts, or it doesn't apply, with the reason."""
    listed = [*(_entry(context, n) for n in _entries(context)), *_elsewhere(context)]
    good = [o for o in listed if not o.findings and not o.pending]
    met = [o for o in good if o.status is None]
    if good:
        pauses = tuple(_pauses(context, met))
        return Outcome(findings=pauses) if pauses else _judged(context, (met or good)[0])
    broken = next((o for o in listed if o.findings), None)
    return broken or (listed or [_lacking(context)])[0]


def _entries(context: Context) -> Iterator[Node]:
    """The entries on this clause, then on those that speak for it, whatever their date."""
    listed = context.facts.data.get("pemenuhan") or ()
    for name in (context.clause.id, *(context.options.get("counts") or ())):
        yield from (
            Node(f"/pemenuhan/{n}", e) for n, e in enumerate(listed) if e["ketentuan"] == name
        )


def _entry(context: Context, node: Node) -> Outcome:
    facts, said = context.facts, node.value
    if said["tanggal"] > facts.submitted and facts.as_of >= facts.submitted:
        late = Finding(Status.UNPROVEN, *LATE_CLAIM, f"{node.pointer}/tanggal")
        return Outcome(findings=(late,))
    if said["tanggal"] > facts.known:
        return _lacking(context)
    if said["status"] == "tidak_berlaku" and said["ketentuan"] == context.clause.id:
        return _not_applicable(node)
    planned = bool(context.options.get("plan")) and said["status"] == "sebagian"
    if said["status"] == "terpenuhi" or planned:
        text = _PLAN if planned else _STATED
        fact = text.within(date=day(said["tanggal"]))
        return _proven(context, node, Outcome(facts=((fact, node.pointer),)))
    return _lacking(context, f"{node.pointer}/status", said["status"])


def _proven(context: Context, node: Node, good: Outcome) -> Outcome:
    """``good`` when the evidence of ``node`` counts; else what is amiss with it."""
    ids, pointer = ids_of(node)
    amiss = tuple(evidence_findings(context, ids, pointer))
    if amiss:
        return Outcome(findings=amiss)
    waits = any(context.facts.evidence_problem(name) == PLANNED for name in ids)
    return Outcome(pending=True) if waits else good


def _elsewhere(context: Context) -> Iterator[Outcome]:
    """Records outside `pemenuhan` that meet the clause, or that make it inapplicable."""
    met, exempt = Outcome(), Outcome(status=Status.NOT_APPLICABLE, reason=_EXISTS)
    for option, good in (("unless", exempt), ("met_by", met)):
        path = context.options.get(option)
        for node in context.facts.select(path) if path else ():
            fact = ((RECORDED, node.pointer),)
            yield _proven(context, node, replace(good, facts=fact))


def _pauses(context: Context, met: list[Outcome]) -> Iterator[Finding]:
    """Where the dated evidence of what counts leaves a longer pause than the policy allows."""
    limit, facts = context.options.get("gap"), context.facts
    spoken = {pointer for o in met for _, pointer in o.facts}
    nodes = [n for n in _entries(context) if n.pointer in spoken]
    if not limit or not nodes:
        return
    names = {name for node in nodes for name in ids_of(node)[0]}
    cycle = facts.data["siklus"]
    dates = {facts.registry[name].value["tanggal"] for name in names}
    marks = [cycle["mulai"], *dates, min(facts.as_of, cycle["selesai"])]
    for a, b in pairwise(sorted(marks)):
        days = (date.fromisoformat(b) - date.fromisoformat(a)).days
        if a >= cycle["mulai"] and days > limit:
            said = {"days": plain(days), "limit": plain(limit), "since": day(a), "until": day(b)}
            yield Finding(
                Status.UNMET,
                _PAUSE.within(**said),
                _PAUSE_ADVICE.within(**said),
                nodes[0].pointer,
                basis=Basis.POLICY,
            )
            return


def _not_applicable(node: Node) -> Outcome:
    note = (node.value.get("catatan") or "").strip()
    if not note:
        place = f"{node.pointer}/status"
        return Outcome(findings=(Finding(Status.UNPROVEN, _BARE, _BARE_ADVICE, place),))
    reason = _NOT_APPLICABLE.within(note=note)
    fact = ((reason, node.pointer),)
    return Outcome(facts=fact, status=Status.NOT_APPLICABLE, reason=reason)


def _lacking(context: Context, pointer: str = "", status: str = "") -> Outcome:
    if not context.closed():
        return Outcome(pending=True)
    stated = _SAID.get(status, _NOT_STATED)
    return Outcome(findings=(context.unmet(pointer or "/pemenuhan", found=stated),))


def _judged(context: Context, good: Outcome) -> Outcome:
    """What only a person can decide is a claim until a person does."""
    if context.clause.decidable != "penilai":
        return good
    judgement = context.facts.judgements.get(context.clause.id)
    if judgement and judgement.status == Status.UNMET:
        return Outcome(findings=(refusal(context, judgement, good.facts[0][1]),))
    if judgement is None and context.facts.mode == EVALUATOR:
        return Outcome(facts=good.facts, status=Status.UNJUDGED, reason=CLAIMED)
    return good


_PAUSE = Text(
    "Jeda {days} hari tanpa bukti, dari {since} sampai {until}; lebih dari {limit} hari.",
    "{days} days without evidence, from {since} to {until}; over {limit}.",
)
_PAUSE_ADVICE = Text(
    "Daftarkan satu bukti bertanggal untuk tiap kejadian, paling jarang tiap {limit} hari.",
    "Register one dated piece of evidence for each occurrence, at least every {limit} days.",
)
_STATED = Text("dinyatakan terpenuhi {date}", "stated as met on {date}")
_PLAN = Text("rencana dinyatakan {date}", "plan stated on {date}")
_SAID = {"sebagian": Text("baru sebagian", "only in part"), "belum": Text("belum", "not yet")}
_NOT_STATED = Text("belum dinyatakan", "not stated")
_EXISTS = Text(
    "Yang diminta sudah ada, dengan bukti; ketentuan ini hanya bagi yang belum memilikinya.",
    "What it asks for exists already, with evidence; the clause is for those that have none.",
)
_NOT_APPLICABLE = Text("Menurut unit: {note}", "The unit says: {note}")
_BARE = Text("Dinyatakan tidak berlaku tanpa alasan.", "Stated as not applicable without a reason.")
_BARE_ADVICE = Text(
    "Tulis alasannya di “catatan”, atau ubah statusnya.",
    "Write the reason in “catatan”, or change the status.",
)
