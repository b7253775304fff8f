"""Which judgements and waivers of valid reviews count; each that doesn't is told why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from integritas_rules.frozen import frozen
from integritas_rules.hints import Any
from integritas_rules.loading.document import Document
from integritas_rules.model import (
    Disposition,
    Dossier,
    Judgement,
    Pack,
    Status,
    Text,
    Tier,
    Waiver,
)

SOURCE = "telaah"

Entry = Mapping[str, Any]
Notices = tuple[Text, ...]


@frozen
class Source:
    """One review file; ``name`` only where there are several, so that notices tell which."""

    document: Document
    name: str | None = None

    def where(self, key: str, index: int) -> Text:
        """Where an entry stands, as notices tell it."""
        line = self.document.locator.place(f"/{key}/{index}").line
        where = _WHERE if self.name is None else _WHERE_IN
        return where.within(name=self.name, line=line)

    def listed(self, key: str) -> Iterator[tuple[int, Entry]]:
        """The entries of one list, with their places in it."""
        return enumerate(self.document.data.get(key, []))


def stale(source: Source, dossier: Dossier, pack: Pack) -> Notices:
    """Why nothing of a file counts: it is about another dossier or another pack."""
    if dossier.assumed:
        return (_WHAT_IF,)
    data, notices = source.document.data, []
    if data["dosier"] != dossier.digest:
        notices.append(_OTHER_DOSSIER)
    if data["paket"] != pack.id:
        notices.append(_OTHER_PACK.within(theirs=data["paket"], ours=pack.id))
    if source.name is None:
        return tuple(notices)
    return tuple(_OF_FILE.within(name=source.name, why=n) for n in notices)


def sift_judgements(
    sources: Sequence[Source], pack: Pack, as_of: str
) -> tuple[list[Judgement], Notices]:
    """The judgements that count at ``as_of``, and notices on the others.

    One that isn't filled in yet passes without a word. Two on the same clause both fall, and with
    them what lower tiers said: a file that contradicts itself leaves the clause unjudged, and so
    does a tier that judged without a reason.
    """
    listed = [
        (source, index, _judgement(entry, source.document.data))
        for source in sources
        for index, entry in source.listed("penilaian")
        if entry.get("status")
    ]
    keys = [_key(source, j) for source, _, j in listed]
    doubled = {key[1] for key in keys if keys.count(key) > 1}
    bare = {j.clause: j.rank for _, _, j in listed if not j.reason.strip() and j.date <= as_of}
    applied, notices = [], []
    for source, index, judgement in listed:
        why = _amiss(judgement, pack, as_of, doubled, bare)
        if why is None:
            applied.append(judgement)
        else:
            where = source.where("penilaian", index)
            notices.append(not_applied(_JUDGEMENT, judgement.clause, where, why))
    return applied, tuple(notices)


def _key(source: Source, judgement: Judgement) -> tuple[str, str, int, str | None]:
    return source.name or "", judgement.clause, judgement.rank, judgement.objection


def _amiss(
    own: Judgement, pack: Pack, as_of: str, doubled: Collection[str], bare: Mapping[str, int]
) -> Text | None:
    """Why a judgement doesn't count."""
    if why := unknown(own.clause, pack):
        return why
    if own.clause in doubled:
        return _TWICE
    if not own.reason.strip():
        return _NO_REASON
    if own.date > as_of:
        return _LATER.within(date=own.date, as_of=as_of)
    return _BARE_ABOVE if own.rank < bare.get(own.clause, 0) else None


def sides(judged: Iterable[Judgement]) -> dict[str, tuple[Judgement, ...]]:
    """The judgements of each clause side by side: by tier, and within a tier by date."""
    ordered = sorted(judged, key=lambda j: (j.rank, j.date, j.objection is not None))
    found: dict[str, tuple[Judgement, ...]] = {}
    for judgement in ordered:
        found[judgement.clause] = (*found.get(judgement.clause, ()), judgement)
    return found


def _judgement(entry: Entry, review: Mapping[str, Any]) -> Judgement:
    tier, carried = entry.get("tingkat") or review.get("tingkat"), entry.get("dibawa_dari")
    return Judgement(
        clause=entry["ketentuan"],
        status=Status(entry["status"]),
        reason=entry.get("alasan") or "",
        office=entry.get("jabatan") or review["penelaah"],
        date=entry.get("tanggal") or review["tanggal"],
        source=SOURCE,
        tier=Tier(tier) if tier else None,
        note=entry.get("catatan") or "",
        objection=entry.get("atas_sanggahan"),
        carried=carried["tanggal"] if carried else None,
    )


def sift_waivers(
    sources: Sequence[Source], pack: Pack, as_of: str
) -> tuple[dict[str, Waiver], Notices]:
    """The waivers in force at ``as_of`` by clause, and notices on the others.

    Two in force on the same clause both fall; an expired one doesn't stand in a renewal's way.
    """
    notices: list[Text] = []
    listed = [
        (source, index, _waiver(entry))
        for source in sources
        for index, entry in source.listed("pengecualian")
    ]
    reasons = [unknown(w.clause, pack) or _not_in_force(w, as_of) for _, _, w in listed]
    in_force = [w.clause for (_, _, w), why in zip(listed, reasons, strict=True) if why is None]
    applied: dict[str, Waiver] = {}
    for (source, index, waiver), why in zip(listed, reasons, strict=True):
        if why is None and in_force.count(waiver.clause) > 1:
            why = _TWICE
        if why is None:
            applied[waiver.clause] = waiver
        else:
            where = source.where("pengecualian", index)
            notices.append(not_applied(_WAIVER, waiver.clause, where, why))
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


def unknown(clause: str, pack: Pack) -> Text | None:
    """Why nothing can be said about a clause: the pack has none, or doesn't check it."""
    known = pack.clauses.get(clause)
    if known is None:
        return _UNKNOWN.within(pack=pack.id)
    return _UNCHECKED if known.disposition == Disposition.UNCHECKED else None


def not_applied(what: Text, clause: str, where: Text, why: Text) -> Text:
    """The notice on an entry that doesn't count."""
    return _NOT_APPLIED.within(what=what, clause=clause, where=where, why=why)


_JUDGEMENT, _WAIVER = Text("Putusan", "The judgement"), Text("Pengecualian", "The waiver")
_NOT_APPLIED = Text(
    "{what} atas {clause} ({where}) belum diberlakukan: {why}",
    "{what} on {clause} ({where}) isn't applied: {why}",
)
_WHERE = Text("telaah baris {line}", "review line {line}")
_WHERE_IN = Text("telaah {name} baris {line}", "review {name}, line {line}")
_OF_FILE = Text("{name}: {why}", "{name}: {why}")
_OTHER_DOSSIER = Text(
    "Telaah ini dibuat untuk versi dosier yang lain, sehingga belum diberlakukan; "
    "integritas review carry mengusulkan putusan yang tetap berlaku bagi dosier yang sekarang.",
    "This review was made for another version of the dossier, so it isn't applied; "
    "integritas review carry proposes what still holds for the present one.",
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
_BARE_ABOVE = Text(
    "tingkat di atasnya sudah memutus, tetapi alasannya belum diisi.",
    "the tier above has judged, but its reason isn't filled in.",
)
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
