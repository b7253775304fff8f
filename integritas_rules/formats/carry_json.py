"""Proposal to carry a review over → JSON text; the same in both languages."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules import __version__
from integritas_rules.carry.proposal import Item, Other, Proposal
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Text


def render(proposal: Proposal, _manner: Manner | None = None) -> str:
    """The whole proposal as one object."""
    report = proposal.now.report
    data = {
        "tool": f"integritas-rules {__version__}",
        "review": proposal.digest,
        "old_dossier": proposal.old["dosier"],
        "dossier": {"name": report.dossier.name, "digest": report.dossier.digest},
        "pack": {"id": report.pack.id, "version": report.pack.version},
        "as_of": report.as_of,
        "compared_with": "dosier" if proposal.compared else "sandaran",
        "judgements": [_item(i) for i in proposal.items],
        "others": [_other(o) for o in proposal.others],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _item(item: Item) -> dict[str, Any]:
    return {
        "clause": item.clause,
        "tier": item.entry.get("tingkat"),
        "fate": item.fate.value,
        "status": item.entry.get("status"),
        "reason": _text(item.reason),
        "changes": [
            {"part": c.part, "pointer": c.pointer or None, "old": c.old, "new": c.new}
            for c in item.changes
        ],
    }


def _other(other: Other) -> dict[str, Any]:
    return {
        "kind": other.kind,
        "name": other.name,
        "carried": other.kept,
        "note": _text(other.note) if other.note else None,
        "due": other.due.date if other.due else None,
        "estimated": other.due.estimated if other.due else None,
    }


def _text(text: Text) -> dict[str, str]:
    return {"id": text.id, "en": text.en}
