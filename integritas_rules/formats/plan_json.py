"""Plan → JSON text; each step with its JSON Patch, to be applied one after another."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules import __version__
from integritas_rules.formats.assumed import assumptions
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Clause, Json, Text
from integritas_rules.plan.acts import Act, Plan
from integritas_rules.plan.edits import applied


def render(plan: Plan, _manner: Manner | None = None) -> str:
    """The whole plan as one object; the same in both languages."""
    report, after = plan.report, plan.after
    data = {
        "tool": f"integritas-rules {__version__}",
        "dossier": {
            "name": report.dossier.name,
            "digest": report.dossier.digest,
            "agency": report.dossier.data["instansi"]["nama"],
        },
        "assumptions": assumptions(report.dossier),
        "pack": {"id": report.pack.id, "version": report.pack.version},
        "as_of": report.as_of,
        "mode": report.mode,
        "until": plan.until,
        "start": plan.start,
        "reached": plan.reached,
        "steps": _steps(plan),
        "stuck": [
            {
                "clause": _clause(s.clause),
                "pointer": s.pointer,
                "message": _text(s.message),
                "reason": _text(s.reason),
            }
            for s in plan.stuck
        ],
        "awaiting": [_clause(c) for c in plan.awaiting],
        "after": {
            "as_of": after.as_of,
            "conclusion": after.conclusion and after.conclusion.value,
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _steps(plan: Plan) -> list[dict[str, Any]]:
    steps = []
    data: Json = plan.report.dossier.data
    for act in plan.acts:
        data, patch = applied(data, act.edits)
        steps.append(_step(plan, act, patch))
    return steps


def _step(plan: Plan, act: Act, patch: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "number": act.number,
        "kind": act.kind.value,
        "title": _text(act.title),
        "clauses": [_clause(plan.report.pack.clauses[c]) for c in act.clauses],
        "step": act.step,
        "group": act.group,
        "office": act.office,
        "earliest": act.earliest,
        "judgement": act.judgement,
        "needs": list(act.needs),
        "unblocks": act.unblocks,
        "supply": [_text(t) for t in act.supply],
        "patch": patch,
    }


def _clause(clause: Clause) -> dict[str, str]:
    return {"id": clause.id, "locator": clause.citation.locator}


def _text(text: Text) -> dict[str, str]:
    return {"id": text.id, "en": text.en}
