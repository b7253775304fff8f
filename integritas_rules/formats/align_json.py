"""Alignment → JSON text, and the part of a report that tells of it; the same in both languages."""

from __future__ import annotations

import json

from integritas_rules import __version__
from integritas_rules.alignment.moves import Alignment, Course, Move
from integritas_rules.formats.manner import Manner
from integritas_rules.hints import Any
from integritas_rules.model import Figure, Report

SCHEMA = "https://integritas-rules.invalid/schemas/alignment.schema.json"


def render(report: Report, alignment: Alignment, _manner: Manner | None = None) -> str:
    """The whole answer of `integritas align` as one object."""
    data = {
        "$schema": SCHEMA,
        "tool": f"integritas-rules {__version__}",
        "dossier": {
            "name": report.dossier.name,
            "digest": report.dossier.digest,
            "agency": report.dossier.data["instansi"]["nama"],
        },
        "pack": {
            "id": report.pack.id,
            "version": report.pack.version,
            "parameters": dict(report.pack.settings),
        },
        "as_of": report.as_of,
        "mode": report.mode,
        "alignment": alignment_data(alignment),
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def alignment_data(alignment: Alignment) -> dict[str, Any] | None:
    """The alignment as plain data; nothing for a text that mandates no order."""
    if not alignment.courses:
        return None
    return {
        "whole": alignment.whole,
        "cost": alignment.cost,
        "fitness": _figure(alignment.fitness),
        "courses": [_course(c) for c in alignment.courses],
    }


def _figure(figure: Figure) -> dict[str, int]:
    return {"part": figure.part, "whole": figure.whole}


def _course(course: Course) -> dict[str, Any]:
    return {
        "group": course.group,
        "cost": course.cost,
        "fitness": _figure(course.fitness),
        "moves": [_move(m) for m in course.moves],
        "not_due": [{"event": action, "step": step} for action, step in course.ahead],
    }


def _move(m: Move) -> dict[str, Any]:
    cited = m.clause.citation
    return {
        "kind": m.kind.value,
        "step": m.step,
        "event": m.action,
        "position": m.position,
        "date": m.event.date if m.event else None,
        "cost": m.cost,
        "clause": m.clause.id,
        "citation": {
            "document": cited.document,
            "locator": cited.locator,
            "anchor": cited.anchor,
        },
        "basis": m.basis.value,
        "guard": m.guard.id if m.guard else None,
        "severity": m.guard.severity.value if m.guard else None,
        "against": [{"event": e.action, "step": e.step, "date": e.date or None} for e in m.others],
        "message": m.why.id,
        "message_en": m.why.en,
        "location": m.place
        and {"pointer": m.place.pointer, "line": m.place.line, "column": m.place.column},
    }
