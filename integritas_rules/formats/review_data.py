"""Reviewers' work as plain data, the same in every machine format and in both languages."""

from __future__ import annotations

import json

from integritas_rules import __version__
from integritas_rules.formats.manner import Manner
from integritas_rules.hints import Any
from integritas_rules.model import FollowUp, Judgement, Objection, Report


def render(report: Report, _manner: Manner | None = None) -> str:
    """A review as one object: `review status --format json`."""
    from integritas_rules.formats import review_words as words

    review = report.review
    data = {
        "tool": f"integritas-rules {__version__}",
        "dossier": {"name": report.dossier.name, "digest": report.dossier.digest},
        "pack": {"id": report.pack.id, "version": report.pack.version},
        "as_of": report.as_of,
        "mode": report.mode,
        "review": review and {"name": review.name, "digest": review.digest, "stale": review.stale},
        "clauses": [
            {
                "clause": c.id,
                "differ": c.differ,
                "counts": judgement(c.counts) if c.counts else None,
                "sides": [judgement(j) for j in c.sides],
            }
            for c in words.clauses(report)
        ],
        "objections": [objection(o) for o in review.objections] if review else [],
        "follow_ups": [follow_up(f) for f in review.followups] if review else [],
        "notices": [n.id for n in review.notices] if review else [],
        "notices_en": [n.en for n in review.notices] if review else [],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def judgement(own: Judgement) -> dict[str, Any]:
    """One judgement."""
    return {
        "status": own.status.value,
        "reason": own.reason,
        "office": own.office,
        "date": own.date,
        "source": own.source,
        "tier": own.tier and own.tier.value,
        "note": own.note or None,
        "objection": own.objection,
        "carried_from": own.carried,
    }


def objection(own: Objection) -> dict[str, Any]:
    """One objection with its answer, if there is one by now."""
    a = own.answer
    return {
        "id": own.id,
        "clause": own.clause,
        "tier": own.tier and own.tier.value,
        "date": own.date,
        "office": own.office,
        "reason": own.reason,
        "evidence": list(own.evidence),
        "state": own.state.value,
        "answer": a
        and {"outcome": a.outcome, "reason": a.reason, "office": a.office, "date": a.date},
    }


def follow_up(own: FollowUp) -> dict[str, Any]:
    """One follow-up; its due date is policy, since the regulation sets none."""
    return {
        "id": own.id,
        "clauses": list(own.clauses),
        "recommendation": own.recommendation,
        "office": own.office,
        "issued": own.issued,
        "due": own.due.date,
        "working_days": own.due.days,
        "estimated": own.due.estimated,
        "basis": "kebijakan",
        "state": own.state.value,
        "done": own.done,
        "evidence": list(own.evidence),
        "late": own.late,
        "verified": own.verified,
    }
