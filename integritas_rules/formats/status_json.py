"""Standing → JSON text; keys in English, domain values as the regulation has them."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules import __version__
from integritas_rules.formats.assumed import assumptions
from integritas_rules.formats.status_refused import Refused, refused
from integritas_rules.model import Passage
from integritas_rules.workflow.status import Next, Position, Standing


def render(standing: Standing) -> str:
    """The whole answer as one object; the same in both languages."""
    report = standing.report
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
        "conclusion": report.conclusion and report.conclusion.value,
        "progress": {"part": report.progress.part, "whole": report.progress.whole},
        "finished": standing.finished,
        "positions": [_position(p) for p in standing.positions],
        "passed": [_passage(p) for p in standing.passed],
        "continuous": [
            {"activity": r.step.id, "occurrences": r.count, "last": r.last}
            for r in standing.regular
        ],
        "next": [_next(standing, n) for n in standing.nexts],
        "refused": [_refused(r) for r in refused(report)],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _position(place: Position) -> dict[str, Any]:
    return {
        "groups": list(place.groups),
        "stage": place.stage.id if place.stage else None,
        "running": [_passage(p) for p in place.running],
        "last_ended": _passage(place.last) if place.last else None,
    }


def _passage(p: Passage) -> dict[str, Any]:
    return {
        "step": p.step,
        "group": p.group,
        "pointer": p.pointer,
        "started": p.started,
        "achieved": p.achieved,
        "ended": p.ended,
        "carried": p.carried,
    }


def _next(standing: Standing, event: Next) -> dict[str, Any]:
    return {
        "event": event.action,
        "step": event.step.id,
        "groups": list(event.groups),
        "lawful": not event.waits,
        "severity": event.severity.value if event.severity else None,
        "waits_for": [
            {
                "steps": list(w.steps),
                "state": w.guard.state,
                "severity": w.guard.severity.value,
                "clause": w.guard.clause,
                "locator": standing.report.pack.clauses[w.guard.clause].citation.locator,
            }
            for w in event.waits
        ],
        "criteria": [{"clause": clause, "stated": said} for clause, said in event.criteria],
        "missing": [_missing(standing, clause) for clause in event.missing],
    }


def _missing(standing: Standing, name: str) -> dict[str, Any]:
    verdict = standing.report.verdict(name)
    clause = verdict.clause
    return {
        "clause": name,
        "status": verdict.status.value,
        "title": clause.title.id,
        "title_en": clause.title.en,
        "evidence": clause.evidence.id if clause.evidence else None,
        "evidence_en": clause.evidence.en if clause.evidence else None,
    }


def _refused(r: Refused) -> dict[str, Any]:
    event = r.refusal.event
    return {
        "date": event.date,
        "event": event.action,
        "step": event.step,
        "group": event.group,
        "pointer": event.pointer,
        "clause": r.clause.id,
        "severity": r.refusal.guard.severity.value,
        "lacking": list(r.refusal.lacking),
        "caused_by": list(r.refusal.causes),
        "reason": r.reason.id,
        "reason_en": r.reason.en,
    }
