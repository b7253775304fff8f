"""What was recorded, or refused → text for a screen."""

from __future__ import annotations

import difflib

from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.model import Text
from integritas_rules.recording import Judged, Recorded
from integritas_rules.recording.judging import Refused
from integritas_rules.words import day
from integritas_rules.workflow.status import Next

MOST = 4


def render_refused(recorded: Recorded, judged: Judged, manner: Manner) -> str:
    """Why an entry isn't recorded, by which clause, and what would be lawful instead."""
    sheet = Sheet(manner)
    sheet.line((_REFUSED.within(said=recorded.said), "bold"))
    for refused in judged.refused:
        _refusal(sheet, refused)
    _nexts(sheet, _LAWFUL, judged.lawful)
    sheet.gap()
    sheet.line((_ANYWAY, "dim"))
    return sheet.text()


def render(recorded: Recorded, judged: Judged, manner: Manner, name: str, dry: bool) -> str:
    """What was recorded, what will be said of it, and what may come next."""
    sheet = Sheet(manner)
    head = _WOULD if dry else _RECORDED
    sheet.line((head.within(said=recorded.said, name=name), "bold"))
    if judged.planned:
        sheet.item(_PLANNED.within(day=day(judged.planned)))
    for unknown in judged.unknown:
        sheet.item(_UNKNOWN.within(what=unknown))
    for refused in (*judged.refused, *judged.warned):
        sheet.item(_TOLD)
        _refusal(sheet, refused)
    if not manner.quiet:
        _nexts(sheet, _NEXT, judged.after)
    return sheet.text()


def render_diff(before: str, after: str, name: str) -> str:
    """The change to the file as a unified diff."""
    rows = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), name, name, n=2
    )
    return "".join(row if row.endswith("\n") else f"{row}\n" for row in rows)


def _refusal(sheet: Sheet, refused: Refused) -> None:
    citation = refused.clause.citation
    sheet.item(refused.reason)
    sheet.field(_BASIS, f"{citation.document}, {citation.locator} ({refused.clause.id})", indent=4)
    sheet.field(_ADVICE, refused.advice, indent=4)


def _nexts(sheet: Sheet, title: Text, nexts: tuple[Next, ...]) -> None:
    if not nexts:
        return
    shown = [_ACTIONS[n.action].within(step=n.step.title) for n in nexts[:MOST]]
    if len(nexts) > MOST:
        shown.append(_MORE.within(n=len(nexts) - MOST))
    joined = Text("; ".join(t.id for t in shown), "; ".join(t.en for t in shown))
    sheet.field(title, joined, indent=0)


_REFUSED = Text("Belum dicatat: {said}.", "Not recorded: {said}.")
_RECORDED = Text("{name}: {said}.", "{name}: {said}.")
_WOULD = Text("{name} akan memuat: {said}.", "{name} would say: {said}.")
_PLANNED = Text(
    "Tanggalnya sesudah pengajuan ({day}), jadi dihitung sebagai rencana sampai pengajuan "
    "diperbarui (record submission).",
    "It is dated after the submission ({day}), so it counts as a plan until the submission is "
    "updated (record submission).",
)
_UNKNOWN = Text(
    "{what} Daftarkan dengan record evidence.", "{what} Register it with record evidence."
)  # fmt: skip
_TOLD = Text("Tercatat, tetapi check akan menyebutnya:", "On record, but check will tell of it:")
_BASIS, _ADVICE = Text("Dasar", "Basis"), Text("Saran", "Advice")
_LAWFUL = Text("Yang sah sekarang", "Lawful now")
_NEXT = Text("Boleh berikutnya", "May come next")
_MORE = Text("{n} lainnya", "{n} more")
_ACTIONS = {
    "mulai": Text("memulai {step}", "begin {step}"),
    "capai": Text("menyatakan kriteria {step}", "state the criteria of {step}"),
    "selesai": Text("menutup {step}", "end {step}"),
}
_ANYWAY = Text(
    "Bila memang sudah terjadi demikian, catat apa adanya dengan --anyway; check akan "
    "melaporkannya.",
    "If that is what happened, put it on record as it is with --anyway; check will report it.",
)
