"""Clauses of a pack as lists and as full data, for `integritas rules`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from integritas_rules.formats.labels import DISPOSITION, MODALITY, SEVERITY
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.model import Clause, Pack, Rule, Term, Text


def listing_text(pack: Pack, clauses: Sequence[Clause], manner: Manner) -> str:
    """One clause after another: what, how grave, where it stands."""
    sheet = Sheet(manner)
    checked = sum(bool(c.rules) for c in clauses)
    sheet.line((_FOUND.within(n=len(clauses), of=len(pack.clauses), checked=checked), "bold"))
    for clause in clauses:
        marks = [MODALITY[clause.modality], DISPOSITION[clause.disposition]]
        if clause.rules:
            marks.append(SEVERITY[clause.severity])
        said = ", ".join(sheet.say(mark) for mark in marks)
        sheet.line((clause.id, "bold"))
        sheet.line(f"{clause.citation.locator}: ", clause.title, f" ({said})", indent=4)
    return sheet.text()


def listing_json(clauses: Sequence[Clause], files: Mapping[str, str]) -> str:
    """The clauses as an array of full data."""
    data = [clause_data(c, files[c.id]) for c in clauses]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def clause_json(clause: Clause, file: str) -> str:
    """One clause as an object."""
    return json.dumps(clause_data(clause, file), ensure_ascii=False, indent=2) + "\n"


def clause_data(clause: Clause, file: str) -> dict[str, Any]:
    """All that the pack holds on a clause; ``file`` is where it stands, with its line."""
    return {
        "id": clause.id,
        "file": file,
        "citation": {
            "document": clause.citation.document,
            "locator": clause.citation.locator,
            "anchor": clause.citation.anchor,
        },
        "title": _text(clause.title),
        "modality": clause.modality,
        "decidable": clause.decidable,
        "disposition": clause.disposition.value,
        "severity": clause.severity.value,
        "why": _text(clause.why),
        "basis": clause.basis.value,
        **_term(clause.term),
        "interpretation": list(clause.interpretation),
        "evidence": _text(clause.evidence),
        "note": _text(clause.note),
        "unchecked": _text(clause.reason),
        "parent": clause.parent,
        "children": list(clause.children),
        "requires": list(clause.requires),
        "points_to": [{"pack": p.pack, "clause": p.clause} for p in clause.points_to],
        "rules": [_rule(r) for r in clause.rules],
    }


def _term(term: Term) -> dict[str, Any]:
    """Only what is said: most clauses and rules are in force as long as their text is."""
    return {k: v for k, v in (("from", term.since), ("until", term.until)) if v}


def _rule(rule: Rule) -> dict[str, Any]:
    said = {"message": _text(rule.message), "advice": _text(rule.advice)}
    return {
        "kind": rule.kind,
        "due": rule.due,
        **_term(rule.term),
        **rule.options,
        **{key: value for key, value in said.items() if value and value["id"]},
    }


def _text(text: Text | None) -> dict[str, str] | None:
    return {"id": text.id, "en": text.en} if text else None


def clause_text(clause: Clause, file: str, manner: Manner) -> str:
    """One clause as YAML would have it; what is empty is left out."""
    sheet = Sheet(manner)
    sheet.line(f"# {file}")
    for key, value in clause_data(clause, file).items():
        if key != "file" and value not in (None, [], {}):
            _yaml(sheet, key, value, 0)
    return sheet.text()


def _yaml(sheet: Sheet, key: str, value: Any, indent: int, dash: str = "") -> None:
    """A member and what is in it; ``dash`` opens an item of a list."""
    lead = f"{dash}{key}:"
    if isinstance(value, Mapping) and value:
        sheet.line(lead, indent=indent)
        for name, inner in value.items():
            _yaml(sheet, name, inner, indent + len(dash) + 2)
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        sheet.line(lead, indent=indent)
        for item in value:
            for n, (name, inner) in enumerate(item.items()):
                _yaml(sheet, name, inner, indent + (2 if n == 0 else 4), "- " if n == 0 else "")
    elif isinstance(value, list) and len(json.dumps(value)) > sheet.manner.width - indent - 20:
        sheet.line(lead, indent=indent)
        for item in value:
            sheet.item(_scalar(item), indent=indent + 2)
    else:
        sheet.item(_scalar(value), indent=indent, lead=f"{lead} ")


def _scalar(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


_FOUND = Text(
    "{n} dari {of} ketentuan; {checked} diperiksa terhadap instansi.",
    "{n} of {of} clauses; {checked} checked against the agency.",
)
