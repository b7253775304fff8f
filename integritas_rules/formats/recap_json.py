"""Recap → JSON: every figure as `part` and `whole`; the same in both languages."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from typing import Any

from integritas_rules import __version__
from integritas_rules.formats.manner import Manner
from integritas_rules.many.recap import Recap
from integritas_rules.model import Pack, Text


def render(recap: Recap, pack: Pack | None, _manner: Manner | None = None) -> str:
    """One object; texts in both languages side by side."""
    assert is_dataclass(recap)
    body = {"tool": f"integritas-rules {__version__}", **asdict(recap, dict_factory=_object)}
    body["prompts"]["note"] = _object([("id", _NOTE.id), ("en", _NOTE.en)])
    if pack:
        body["titles"] = {c["clause"]: _title(pack, c["clause"]) for c in body["clauses"]}
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def _object(items: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(items)


def _title(pack: Pack, clause: str) -> dict[str, str] | None:
    found = pack.clauses.get(clause)
    return {"id": found.title.id, "en": found.title.en} if found else None


_NOTE = Text(
    "Perlu dilihat orang; bukan temuan.", "For a person to look into; not findings."
)  # fmt: skip
