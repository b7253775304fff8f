"""What a changed pack flips: totals first, then dossier by dossier; as text or data."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules.formats.labels import CONCLUSION, SEVERITY, STATUS
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.kit.impact import Flip, Impact, Row, State
from integritas_rules.model import Conclusion, Pack, Text

_FEW = 10
"""Clauses told in the totals; all of them stand with the dossiers."""


def render_text(impact: Impact, manner: Manner) -> str:
    """Totals, then who flips, from what to what, on which clause."""
    sheet = Sheet(manner)
    _totals(sheet, impact)
    for row in impact.rows:
        if row.problems or row.flips or row.old != row.new:
            sheet.gap()
            _row(sheet, row)
    return sheet.text()


def _totals(sheet: Sheet, impact: Impact) -> None:
    read, rows = impact.read, impact.rows
    flipped = sum(r.old != r.new for r in read)
    touched = sum(bool(r.flips) for r in read)
    sheet.line((_HEAD.within(old=_named(impact.old), new=_named(impact.new)), "bold"))
    for sign, pack in ((_OLD, impact.old), (_NEW, impact.new)):
        changed = _settings(pack)
        if changed:
            sheet.field(sign, changed)
    sheet.line(_READ.within(read=len(read), of=len(rows)))
    sheet.line(_CONCLUDED.within(n=flipped, of=len(read)))
    pairs = sorted(impact.concluded.items(), key=lambda x: (-x[1], str(x[0])))
    for (old, new), n in pairs:
        sheet.item(f"{n}: ", _arrow(CONCLUSION[old], CONCLUSION[new]))
    count = sum(impact.by_clause.values())
    sheet.line(_CLAUSES.within(n=count, clauses=len(impact.by_clause), of=touched))
    order = sorted(impact.by_clause.items(), key=lambda x: (-x[1], x[0]))
    for clause, n in order[:_FEW]:
        sheet.item(f"{n}: {clause}")
    if len(order) > _FEW:
        sheet.line(_MORE.within(n=len(order) - _FEW), indent=2)
    for label, names in ((_ADDED, impact.added), (_REMOVED, impact.removed)):
        if names:
            sheet.field(label.within(n=len(names)), ", ".join(names), indent=0)


def _row(sheet: Sheet, row: Row) -> None:
    if row.problems:
        sheet.line((row.dossier, "bold"), ": ", _BAD.within(n=len(row.problems)))
        for problem in row.problems[:3]:
            at = f" ({problem.line}:{problem.column})" if problem.line else ""
            sheet.item(problem.message, at)
        return
    same = row.old == row.new
    said = CONCLUSION[row.old] if same else _arrow(CONCLUSION[row.old], CONCLUSION[row.new])
    sheet.line((row.dossier, "bold"), ": ", said)
    for flip in row.flips:
        sheet.item(f"{flip.clause}: ", _arrow(_state(flip.old), _state(flip.new)))


def _arrow(old: Text, new: Text) -> Text:
    return Text(f"{old.id} → {new.id}", f"{old.en} → {new.en}")


def _state(state: State | None) -> Text:
    if state is None:
        return Text("tidak ada", "absent")
    status, weight = state
    if weight is None:
        return STATUS[status]
    return Text(
        f"{STATUS[status].id} ({SEVERITY[weight].id})",
        f"{STATUS[status].en} ({SEVERITY[weight].en})",
    )


def _named(pack: Pack) -> str:
    return f"{pack.id} {pack.version}"


def _settings(pack: Pack) -> str:
    """The parameters that aren't at their default."""
    chosen = ((n, v) for n, v in pack.settings.items() if v != pack.parameters[n].default)
    return ", ".join(f"{name}={value}" for name, value in chosen)


def render_json(impact: Impact) -> str:
    """The same as data."""
    data = {
        "old": _pack(impact.old),
        "new": _pack(impact.new),
        "totals": {
            "dossiers": len(impact.rows),
            "unreadable": len(impact.rows) - len(impact.read),
            "conclusions": [
                {"from": _value(old), "to": _value(new), "dossiers": n}
                for (old, new), n in sorted(impact.concluded.items(), key=lambda x: str(x[0]))
            ],
            "clauses": dict(sorted(impact.by_clause.items())),
            "added": impact.added,
            "removed": impact.removed,
        },
        "dossiers": [_row_data(r) for r in impact.rows],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _pack(pack: Pack) -> dict[str, Any]:
    return {
        "id": pack.id,
        "version": pack.version,
        "digest": pack.digest,
        "parameters": dict(pack.settings),
    }


def _row_data(row: Row) -> dict[str, Any]:
    if row.problems:
        told = [{"id": p.message.id, "en": p.message.en, "line": p.line} for p in row.problems]
        return {"dossier": row.dossier, "problems": told}
    return {
        "dossier": row.dossier,
        "conclusion": {"from": _value(row.old), "to": _value(row.new)},
        "clauses": [_flip(f) for f in row.flips],
    }


def _flip(flip: Flip) -> dict[str, Any]:
    def state(s: State | None) -> dict[str, Any] | None:
        return {"status": s[0].value, "gap": s[1].value if s[1] else None} if s else None

    return {"clause": flip.clause, "from": state(flip.old), "to": state(flip.new)}


def _value(conclusion: Conclusion | None) -> str | None:
    return conclusion.value if conclusion else None


_HEAD = Text("Dampak: {old} → {new}", "Impact: {old} → {new}")
_OLD = Text("parameter lama", "old parameters")
_NEW = Text("parameter baru", "new parameters")
_READ = Text("Dosier dibaca: {read} dari {of}.", "Dossiers read: {read} of {of}.")
_CONCLUDED = Text(
    "Simpulan berubah: {n} dari {of} dosier.", "Conclusions flip: {n} of {of} dossiers."
)
_CLAUSES = Text(
    "Putusan berubah: {n}, atas {clauses} ketentuan, dalam {of} dosier.",
    "Verdicts flip: {n}, on {clauses} clauses, in {of} dossiers.",
)
_MORE = Text("… dan {n} ketentuan lain", "… and {n} more clauses")
_ADDED = Text("Ketentuan baru ({n})", "Clauses added ({n})")
_REMOVED = Text("Ketentuan hilang ({n})", "Clauses removed ({n})")
_BAD = Text("belum dapat dibaca (masalah: {n})", "can't be read (problems: {n})")
