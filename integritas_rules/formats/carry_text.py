"""Proposal to carry a review over → text for a screen: what must be made again comes first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integritas_rules.carry.proposal import Fate, Other, Proposal
from integritas_rules.formats.labels import STATUS, TIER
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.model import Status, Text, Tier
from integritas_rules.words import day, plain

_SHOWN = 4
"""Changes told of one judgement, unless everything is asked for."""


def render(proposal: Proposal, manner: Manner) -> str:
    """The proposal on a page; ``verbose`` lists the judgements that hold, and every change."""
    sheet, report = Sheet(manner), proposal.now.report
    agency = plain(report.dossier.data["instansi"]["nama"])
    sheet.line((TITLE, "bold"), ": ", agency)
    counts = {f.value: plain(len(proposal.of(f))) for f in Fate}
    sheet.line((_COUNTS.within(**counts), "bold"))
    sheet.line(_WITH_OLD if proposal.compared else _WITHOUT)
    for fate in (Fate.AGAIN, Fate.NEW, Fate.GONE):
        _list(sheet, proposal, fate)
    if manner.verbose:
        _list(sheet, proposal, Fate.KEPT)
    if proposal.others:
        sheet.heading(_OTHERS)
    for other in proposal.others:
        _other(sheet, other)
    sheet.gap()
    sheet.line((SIGN, "dim"))
    if not manner.verbose and proposal.of(Fate.KEPT):
        sheet.line((_MORE, "dim"))
    return sheet.text()


def _list(sheet: Sheet, proposal: Proposal, fate: Fate) -> None:
    items = proposal.of(fate)
    if items:
        sheet.heading(HEADING[fate])
    for item in items:
        title = item.title or plain(item.clause)
        sheet.item(title, (f" ({item.clause})", "dim"))
        if item.entry.get("status"):
            sheet.line(_BEFORE.within(**_said(item.entry, proposal.old)), indent=4)
        sheet.line(_WHY.within(why=item.reason), indent=4)
        shown = item.changes if sheet.manner.verbose else item.changes[:_SHOWN]
        for change in shown:
            sheet.item(change.told(), indent=4)
        if len(item.changes) > len(shown):
            sheet.line(_REST.within(n=len(item.changes) - len(shown)), indent=4)


def _said(entry: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, Text]:
    tier = entry.get("tingkat") or old.get("tingkat")
    by = [TIER[Tier(tier)]] if tier else []
    by.append(plain(entry.get("jabatan") or old["penelaah"]))
    by.append(day(entry.get("tanggal") or old["tanggal"]))
    told = Text(", ".join(t.id for t in by), ", ".join(t.en for t in by))
    return {"status": STATUS[Status(entry["status"])], "by": told}


def _other(sheet: Sheet, other: Other) -> None:
    fate = _GOES if other.kept else _FALLS
    note = Text(f"; {other.note.id}", f"; {other.note.en}") if other.note else plain("")
    due = plain("")
    if other.due and other.due.date:
        own = _DUE.within(date=day(other.due.date))
        guess = _GUESS if other.due.estimated else plain("")
        due = Text(f"; {own.id}{guess.id}", f"; {own.en}{guess.en}")
    sheet.item(KIND[other.kind], f" {other.name}: ", fate, due, note)


TITLE = Text("Usul membawa telaah ke versi dosier ini",
             "Proposal to carry the review over to this version of the dossier")  # fmt: skip
_COUNTS = Text(
    "Putusan yang tetap berlaku: {tetap}; harus dibuat ulang: {ulang}; baru atau belum diputus: "
    "{baru}; tidak diperlukan lagi: {tidak_perlu}.",
    "Judgements that hold: {tetap}; to be made again: {ulang}; new or never made: {baru}; no "
    "longer needed: {tidak_perlu}.",
)
_WITH_OLD = Text(
    "Dibandingkan dengan dosier lama: ketentuan, isi dosier, bukti beserta sidiknya, dan temuan.",
    "Compared with the old dossier: clause, what it states, evidence with its digests, findings.",
)
_WITHOUT = Text(
    "Dibandingkan dengan sidik sandaran dalam telaah lama; --old menunjukkan tempat perubahannya.",
    "Compared with the digests in the old review; --old shows where the changes are.",
)
HEADING = {
    Fate.KEPT: Text("Tetap berlaku", "Still hold"),
    Fate.AGAIN: Text("Harus dibuat ulang", "To be made again"),
    Fate.NEW: Text("Menunggu putusan", "Awaiting judgement"),
    Fate.GONE: Text("Tidak diperlukan lagi", "No longer needed"),
}
KIND = {
    "pengecualian": Text("Pengecualian", "Waiver"),
    "sanggahan": Text("Sanggahan", "Objection"),
    "tindak_lanjut": Text("Tindak lanjut", "Follow-up"),
}
_OTHERS = Text("Yang lain", "The rest")
_GOES, _FALLS = Text("dibawa", "goes along"), Text("tidak dibawa", "doesn't go along")
_DUE = Text("tenggat {date}", "due {date}")
_GUESS = Text(" (perkiraan)", " (estimate)")
_BEFORE = Text("Putusan lama: {status} ({by})", "Earlier judgement: {status} ({by})")
_WHY = Text("Sebab: {why}", "Because: {why}")
_REST = Text("dan {n} perubahan lain", "and {n} more changes")
SIGN = Text(
    "Ini usul alat; seorang penilai memeriksanya dan menandatangani telaah yang baru.",
    "The tool proposes; a reviewer goes through it and signs the new review.",
)
_MORE = Text("Dengan -v, yang tetap berlaku juga tampil.", "With -v those that hold are shown too.")
