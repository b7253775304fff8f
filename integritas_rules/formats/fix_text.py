"""Mended file → text for a screen: what is put right and why, and what is left for people."""

from __future__ import annotations

import json

from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.mending import Fix, Mended
from integritas_rules.model import Json, Place, Text

LONGEST = 60


def render(mended: Mended, name: str, manner: Manner, done: str = "") -> str:
    """What was found; ``done`` names the file that was written, if one was."""
    sheet = Sheet(manner)
    sheet.line((_heading(mended, done).within(name=name, done=done, n=_count(mended)), "bold"))
    for place in mended.commas:
        sheet.item(_COMMA, lead=_lead(place))
    for fix in sorted(mended.fixes, key=lambda f: (f.place.line or 0, f.place.column or 0)):
        _fix(sheet, fix)
    if mended.left:
        _left(sheet, mended)
    if mended.patch and not manner.quiet and not done:
        sheet.heading(_PATCH)
        for operation in mended.patch:
            sheet.line(json.dumps(operation, ensure_ascii=False), indent=2)
    if mended.changed and not done:
        sheet.gap()
        sheet.line((_WRITE.within(name=name), "dim"))
    return sheet.text()


def render_patch(mended: Mended) -> str:
    """The repairs as JSON Patch (RFC 6902): nothing but the array."""
    return json.dumps(list(mended.patch), ensure_ascii=False, indent=2) + "\n"


def _heading(mended: Mended, done: str) -> Text:
    if not mended.changed:
        return _NOTHING
    return _DONE if done else _FOUND


def _count(mended: Mended) -> int:
    return len(mended.fixes) + len(mended.commas)


def _fix(sheet: Sheet, fix: Fix) -> None:
    before, after = _shown(fix.before), _shown(fix.after)
    arrow = before if fix.after is None else f"{before} → {after}"
    where = f" [{fix.place.pointer}]"
    sheet.item(arrow, (where, "dim"), lead=_lead(fix.place))
    also = _ALSO.within(n=len(fix.also)) if fix.also else Text("", "")
    sheet.line((Text(fix.why.id + also.id, fix.why.en + also.en), "dim"), indent=10)


def _lead(place: Place) -> str:
    where = f"{place.line}:{place.column}" if place.line else "-"
    return f"{where:<7} "


def _shown(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _left(sheet: Sheet, mended: Mended) -> None:
    sheet.heading(_FOR_YOU)
    for problem in mended.left:
        where = f" [{problem.pointer}]" if problem.pointer else ""
        place = Place(problem.pointer, problem.line, problem.column)
        sheet.item(problem.message, (where, "dim"), lead=_lead(place))
        sheet.line((problem.advice, "dim"), indent=10)


_NOTHING = Text("{name}: tidak ada yang perlu dirapikan.", "{name}: nothing to put right.")
_FOUND = Text("{name}: perbaikan bentuk: {n}", "{name}: repairs of form: {n}")
_DONE = Text("{done} ditulis; perbaikan bentuk: {n}", "Wrote {done}; repairs of form: {n}")
_COMMA = Text("koma sebelum kurung penutup dihapus", "comma before a closing bracket removed")
_ALSO = Text("; rujukan yang ikut disesuaikan: {n}", "; references that follow: {n}")
_FOR_YOU = Text("Perlu Anda putuskan sendiri", "Left for you")
_PATCH = Text("Sebagai JSON Patch (RFC 6902)", "As JSON Patch (RFC 6902)")
_WRITE = Text(
    "Belum ada yang diubah. Terapkan dengan: integritas fix {name} --write",
    "Nothing was changed yet. Apply it with: integritas fix {name} --write",
)
