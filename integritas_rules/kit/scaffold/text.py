"""The text of a clause and of its cases, at the margin, as an item of its list."""

from __future__ import annotations

from textwrap import indent

from integritas_rules.kit.scaffold.kinds import KINDS, UNCHECKED


def clause_item(clause: str, kind: str, binding: bool) -> str:
    """A clause with one rule (or the reason for none), ready to be filled in."""
    if kind == UNCHECKED:
        return _UNCHECKED.format(id=clause)
    chosen = KINDS[kind]
    rule = chosen.rule.format(id=clause)
    head, _, rest = rule.partition("\n")
    modality, severity, why = _DUTY if binding else _ADVICE
    return _CLAUSE.format(
        id=clause,
        modality=modality,
        decidable=chosen.decidable,
        severity=severity,
        why=why,
        rule=indent(f"{head}\n{indent(rest, '  ')}", " " * 4).rstrip("\n"),
    )


def case_item(clause: str, kind: str) -> str:
    """A clause's cases: met as the base has it, and broken."""
    chosen = KINDS[kind]
    parts = [f"- clause: {clause}\n"]
    for name, text in (("pending", chosen.pending), ("fails", chosen.fails)):
        if text:
            parts.append(f"  {name}:\n{indent(text.format(id=clause), ' ' * 4)}")
    return "".join(parts).rstrip("\n") + "\n"


_ADVICE = (
    "dianjurkan",
    "advice",
    """    id: "Naskah tidak mengikat; memenuhinya memperkuat program."
    en: "The text doesn't bind; meeting it strengthens the programme.\"""",
)
_DUTY = (
    "wajib",
    "error",
    """    id: "Naskah menyatakannya sebagai kewajiban."
    en: "The text states it as a duty.\"""",
)
_CLAUSE = """- id: {id}
  locator: "‹letak dalam naskah, misalnya angka 1›"
  anchor: "‹frasa pendek persis seperti dalam naskah›"
  title: {{id: "‹Judul ketentuan {id}›", en: "‹Title of clause {id}›"}}
  modality: {modality}
  decidable: {decidable}
  severity: {severity}
  why:
{why}
  basis: teks
  evidence:
    id: "Dokumen yang menunjukkan pelaksanaannya."
    en: "A document that shows that it was done."
  rules:
{rule}
"""
_UNCHECKED = """- id: {id}
  locator: "‹letak dalam naskah, misalnya angka 1›"
  anchor: "‹frasa pendek persis seperti dalam naskah›"
  title: {{id: "‹Judul ketentuan {id}›", en: "‹Title of clause {id}›"}}
  modality: definisi
  decidable: mesin
  severity: note
  why:
    id: "Naskah menerangkan; tidak memerintahkan apa pun."
    en: "The text explains; it orders nothing."
  basis: teks
  unchecked:
    id: "‹Mengapa tidak diperiksa, misalnya: hanya pengertian›"
    en: "‹Why it isn't checked, such as: only a definition›"
"""
