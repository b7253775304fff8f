"""`attestation`: a criterion is stated as reached, with evidence, by someone who counts."""

from __future__ import annotations

from integritas_rules.checks.base import Finding, Outcome, ended, merged
from integritas_rules.checks.claims import CLAIMED, LATE_CLAIM, evidence_findings, refusal
from integritas_rules.checks.context import Context
from integritas_rules.facts import EVALUATOR
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Status, Text
from integritas_rules.words import day


def check(context: Context) -> Outcome:
    """The criterion is ``tercapai`` in every record of its subtahap, once that has ended."""
    step = context.facts.pack.workflow.steps[context.options["step"]]
    records = context.facts.select(step.records)
    if not records:
        return context.without_step(step.records)
    outcome = merged(_record(context, node) for node in records)
    claimed = bool(outcome.facts) and not outcome.pending and not outcome.findings
    if claimed and context.facts.mode == EVALUATOR and not _judged(context):
        return Outcome(facts=outcome.facts, status=Status.UNJUDGED, reason=CLAIMED)
    return outcome


def _judged(context: Context) -> bool:
    judgement = context.facts.judgements.get(context.clause.id)
    return judgement is not None and judgement.status == Status.MET


def _record(context: Context, node: Node) -> Outcome:
    facts, group = context.facts, node.value.get("kelompok")
    said = facts.attestations(node).get(context.clause.id)
    reached = facts.achieved(said)
    if reached and said:
        fact = _REACHED.within(date=day(reached), office=said.value["penilai"])
        return Outcome(facts=((fact, said.pointer),))
    late = said is not None and said.value["tanggal"] > facts.submitted
    over = ended(node.value, facts.as_of) or context.closed(group)
    if late and said and facts.as_of >= facts.submitted:
        finding = Finding(Status.UNPROVEN, *LATE_CLAIM, f"{said.pointer}/tanggal")
        return Outcome(findings=(finding,))
    if said and said.value["status"] == "tercapai" and said.value["tanggal"] <= facts.known:
        pointer = f"{said.pointer}/bukti"
        amiss = tuple(evidence_findings(context, said.value.get("bukti"), pointer, group))
        if amiss:
            return Outcome(findings=amiss)
    judged = facts.judgements.get(context.clause.id)
    refused = judged is not None and judged.status == Status.UNMET
    if not over and not refused:
        return Outcome(pending=True)
    stated = said.value["status"] if said else "belum dinyatakan"
    stated_en = said.value["status"] if said else "not stated"
    place = f"{said.pointer}/status" if said else f"{node.pointer}/kriteria"
    if refused and judged:
        return Outcome(findings=(refusal(context, judged, place),))
    return Outcome(findings=(context.unmet(place, group, found=Text(stated, stated_en)),))


_REACHED = Text(
    "dinyatakan tercapai {date} oleh {office}", "stated as reached on {date} by {office}"
)
