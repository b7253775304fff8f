"""Examination → JSON text, as `schemas/evidence.schema.json` describes; one in both languages."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from integritas_rules import __version__
from integritas_rules.evidence.pieces import Examination, Finding, Piece, State
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Place, Severity

SCHEMA = "https://integritas-rules.invalid/schemas/evidence.schema.json"


def render(seen: Examination, _manner: Manner | None = None) -> str:
    """The whole examination as one object."""
    return json.dumps(examination_data(seen), ensure_ascii=False, indent=2) + "\n"


def examination_data(seen: Examination) -> dict[str, Any]:
    """The examination as plain data."""
    states = Counter(p.look.state for p in seen.pieces)
    weights = Counter(f.severity for f in seen.findings)
    return {
        "$schema": SCHEMA,
        "tool": f"integritas-rules {__version__}",
        "dossier": {
            "name": seen.dossier.name,
            "digest": seen.dossier.digest,
            "agency": seen.dossier.data["instansi"]["nama"],
        },
        "pack": {"id": seen.pack.id, "version": seen.pack.version},
        "files": {"part": seen.count(State.RIGHT), "whole": seen.documents},
        "summary": {
            "states": {s.value: states[s] for s in State},
            "findings": {s.value: weights[s] for s in Severity},
        },
        "pieces": [_piece(p) for p in seen.pieces],
        "findings": [_finding(f) for f in seen.findings],
    }


def _piece(piece: Piece) -> dict[str, Any]:
    return {
        "id": piece.id,
        "pointer": piece.pointer,
        "kind": piece.kind,
        "date": piece.day,
        "path": piece.path,
        "link": piece.link,
        "state": piece.look.state.value,
        "size": piece.look.size,
        "sha256": piece.look.sha256,
        "recorded": piece.recorded,
        "clauses": list(piece.clauses),
        "uses": [u.pointer for u in piece.uses],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "basis": finding.basis.value,
        "piece": finding.piece or None,
        "title": finding.title.id,
        "title_en": finding.title.en,
        "message": finding.message.id,
        "message_en": finding.message.en,
        "advice": finding.advice.id,
        "advice_en": finding.advice.en,
        "location": _place(finding.place),
        "clauses": list(finding.clauses),
        "related": [
            {"message": t.id, "message_en": t.en, "location": _place(p)} for t, p in finding.related
        ],
    }


def _place(place: Place) -> dict[str, Any]:
    return {"pointer": place.pointer, "line": place.line, "column": place.column}
