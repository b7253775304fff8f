"""`judgement`: only a person can decide; the tool asks for the record and the decision."""

from __future__ import annotations

from integritas_rules.checks.base import Finding, Outcome
from integritas_rules.checks.claims import NOT_JUDGED, evidence_findings
from integritas_rules.checks.context import Context
from integritas_rules.facts import OWN
from integritas_rules.model import Status, Text
from integritas_rules.words import day


def check(context: Context) -> Outcome:
    """Met or unmet as a judgement that counts says; else pending judgement, once due."""
    judged = context.facts.judgements.get(context.clause.id)
    if judged is None:
        if not context.closed():
            return Outcome(pending=True)
        return _unjudged(context)
    reason = _SAID.within(office=judged.office, date=day(judged.date), reason=judged.reason)
    place = _place(context)
    if judged.source == OWN:
        amiss = tuple(evidence_findings(context, _evidence(context, place), f"{place}/bukti"))
        if amiss:
            return Outcome(findings=amiss)
    if judged.status == Status.MET:
        return Outcome(facts=((reason, place),))
    return Outcome(findings=(Finding(Status.UNMET, reason, context.rule.advice, place),))


def _unjudged(context: Context) -> Outcome:
    """Pending a person; what the unit says of itself is shown as a claim."""
    place = _place(context)
    number = place.rpartition("/")[2]
    if not number.isdigit():
        return Outcome(status=Status.UNJUDGED, reason=NOT_JUDGED)
    said = context.facts.data["penilaian_ketentuan"][int(number)]
    claim = _CLAIM.within(office=said["penilai"], status=said["status"], reason=said["alasan"])
    return Outcome(status=Status.UNJUDGED, reason=claim, facts=((claim, place),))


def _evidence(context: Context, place: str) -> list[str] | None:
    """The evidence that the unit's own judgement names."""
    entry = context.facts.data["penilaian_ketentuan"][int(place.rsplit("/", 1)[1])]
    ids: list[str] | None = entry.get("bukti")
    return ids


def _place(context: Context) -> str:
    for n, j in enumerate(context.facts.data.get("penilaian_ketentuan") or ()):
        if j["ketentuan"] == context.clause.id:
            return f"/penilaian_ketentuan/{n}"
    return "/penilaian_ketentuan"


_SAID = Text("{office}, {date}: {reason}", "{office}, {date}: {reason}")
_CLAIM = Text(
    "Klaim unit ({office}): {status}, {reason}. Penilai belum memutus.",
    "The unit's claim ({office}): {status}, {reason}. The evaluator hasn't judged yet.",
)
