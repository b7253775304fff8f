"""Which judgements and waivers of a valid review count; each that doesn't is told why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integritas_rules.loading.document import Document
from integritas_rules.model import (
    Disposition,
    Dossier,
    Judgement,
    Pack,
    Status,
    Text,
    Waiver,
)

SOURCE = "telaah"

Entry = Mapping[str, Any]
Notices = tuple[Text, ...]


def stale(data: Mapping[str, Any], dossier: Dossier, pack: Pack) -> Notices:
    """Why nothing of the review counts: it is about another dossier or another pack."""
    if dossier.assumed:
        return (_WHAT_IF,)
    notices = []
    if data["dosier"] != dossier.digest:
        notices.append(_OTHER_DOSSIER)
    if data["paket"] != pack.id:
        notices.append(_OTHER_PACK.within(theirs=data["paket"], ours=pack.id))
    return tuple(notices)


def sift_judgements(
    document: Document, pack: Pack, as_of: str
) -> tuple[dict[str, Judgement], Notices]:
    """The judgements that count at ``as_of`` by clause, and notices on the others.

    One that isn't filled in yet passes without a word; two on the same clause both fall.
    """
    applied: dict[str, Judgement] = {}
    notices: list[Text] = []
    entries = [e for e in enumerate(document.data.get("penilaian", [])) if e[1].get("status")]
    clauses = [entry["ketentuan"] for _, entry in entries]
    for index, entry in entries:
        judgement = _judgement(entry, document.data)
        why = _unknown(judgement.clause, pack)
        if why is None and clauses.count(judgement.clause) > 1:
            why = _TWICE
        if why is None and not judgement.reason.strip():
            why = _NO_REASON
        if why is None and judgement.date > as_of:
            why = _LATER.within(date=judgement.date, as_of=as_of)
        if why is None:
            applied[judgement.clause] = judgement
        else:
            notices.append(_notice(_JUDGEMENT, judgement.clause, document, "penilaian", index, why))
    return applied, tuple(notices)


def _judgement(entry: Entry, review: Mapping[str, Any]) -> Judgement:
    return Judgement(
        clause=entry["ketentuan"],
        status=Status(entry["status"]),
        reason=entry.get("alasan") or "",
        office=entry.get("jabatan") or review["penelaah"],
        date=entry.get("tanggal") or review["tanggal"],
        source=SOURCE,
    )


def sift_waivers(document: Document, pack: Pack, as_of: str) -> tuple[dict[str, Waiver], Notices]:
    """The waivers in force at ``as_of`` by clause, and notices on the others.

    Two in force on the same clause both fall; an expired one doesn't stand in a renewal's way.
    """
    notices: list[Text] = []
    waivers = [_waiver(entry) for entry in document.data.get("pengecualian", [])]
    reasons = [_unknown(w.clause, pack) or _not_in_force(w, as_of) for w in waivers]
    in_force = [w.clause for w, why in zip(waivers, reasons, strict=True) if why is None]
    applied: dict[str, Waiver] = {}
    for index, (waiver, why) in enumerate(zip(waivers, reasons, strict=True)):
        if why is None and in_force.count(waiver.clause) > 1:
            why = _TWICE
        if why is None:
            applied[waiver.clause] = waiver
        else:
            notices.append(_notice(_WAIVER, waiver.clause, document, "pengecualian", index, why))
    return applied, tuple(notices)


def _waiver(entry: Entry) -> Waiver:
    return Waiver(
        clause=entry["ketentuan"],
        reason=entry["alasan"],
        office=entry["jabatan"],
        since=entry["berlaku_mulai"],
        until=entry["berlaku_sampai"],
    )


def _not_in_force(waiver: Waiver, as_of: str) -> Text | None:
    if waiver.until < waiver.since:
        return _ENDS_EARLY.within(since=waiver.since, until=waiver.until)
    if waiver.until < as_of:
        return _EXPIRED.within(until=waiver.until, as_of=as_of)
    if waiver.since > as_of:
        return _NOT_BEGUN.within(since=waiver.since, as_of=as_of)
    return None


def _unknown(clause: str, pack: Pack) -> Text | None:
    known = pack.clauses.get(clause)
    if known is None:
        return _UNKNOWN.within(pack=pack.id)
    return _UNCHECKED if known.disposition == Disposition.UNCHECKED else None


def _notice(what: Text, clause: str, document: Document, key: str, index: int, why: Text) -> Text:
    line = document.locator.place(f"/{key}/{index}").line
    return _NOT_APPLIED.within(what=what, clause=clause, line=line, why=why)


_JUDGEMENT, _WAIVER = Text("Putusan", "The judgement"), Text("Pengecualian", "The waiver")
_NOT_APPLIED = Text(
    "{what} atas {clause} (telaah baris {line}) belum diberlakukan: {why}",
    "{what} on {clause} (review line {line}) isn't applied: {why}",
)
_OTHER_DOSSIER = Text(
    "Telaah ini dibuat untuk versi dosier yang lain, sehingga belum diberlakukan; "
    "telaah ulang dosier yang sekarang, lalu perbarui isian dosier pada telaah.",
    "This review was made for another version of the dossier, so it isn't applied; "
    'review the present one, then update "dosier" in the review.',
)
_WHAT_IF = Text(
    "Telaah belum diberlakukan: putusannya atas dosier yang sebenarnya, bukan atas andaian ini.",
    "The review isn't applied: its judgements are on the dossier as it is, not on this what-if.",
)
_OTHER_PACK = Text(
    "Telaah ini dibuat untuk paket {theirs}, bukan {ours}, sehingga belum diberlakukan.",
    "This review was made for the pack {theirs}, not {ours}, so it isn't applied.",
)
_UNKNOWN = Text(
    "ketentuan itu tidak ada dalam paket {pack}.", "the pack {pack} has no such clause."
)
_UNCHECKED = Text(
    "ketentuan itu tidak diperiksa terhadap instansi.",
    "that clause isn't checked against an agency.",
)
_TWICE = Text(
    "ketentuan yang sama ditulis lebih dari sekali; pertahankan satu saja.",
    "the same clause is there more than once; keep one only.",
)
_NO_REASON = Text("alasannya belum diisi.", "its reason isn't filled in.")
_LATER = Text(
    "tanggalnya {date}, sesudah tanggal acuan {as_of}.",
    "it is dated {date}, after the as-of date {as_of}.",
)
_EXPIRED = Text(
    "masa berlakunya habis {until}; tanggal acuan {as_of}.",
    "it expired on {until}; the as-of date is {as_of}.",
)
_NOT_BEGUN = Text(
    "baru berlaku mulai {since}; tanggal acuan {as_of}.",
    "it begins on {since} only; the as-of date is {as_of}.",
)
_ENDS_EARLY = Text(
    "berakhir {until}, sebelum mulai {since}.", "it ends on {until}, before it begins on {since}."
)
