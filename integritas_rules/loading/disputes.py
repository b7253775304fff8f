"""Objections (sanggahan) and their answers: broken ones refused, and where each stands by now.

An open or rejected objection changes nothing. An upheld one asks for a new judgement; until that
is there the one before it stands: an objection by itself never makes a gap go away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from integritas_rules.hints import Any
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.sieve import Notices, Source, not_applied, unknown
from integritas_rules.loading.tiers import RANK, Entry, Located, entries
from integritas_rules.loading.walk import records
from integritas_rules.model import (
    Answer,
    Dispute,
    Dossier,
    Json,
    Judgement,
    Objection,
    Pack,
    Text,
    Tier,
)

UPHELD = ("diterima", "sebagian")
"""Answers after which the clause is judged anew."""


def disputes(files: Sequence[Json], dossier: Dossier) -> Iterator[Located]:
    """What is unsound in the objections of all files, and in what refers to them."""
    found = [(n, path, o) for n, f in enumerate(files) for path, o in records(f, "sanggahan/*")]
    judged = list(entries(files))
    named = Counter(o["id"] for _, _, o in found)
    for n, path, own in found:
        if named[own["id"]] > 1:
            yield n, Finding("id-ganda", (*path, "id"), *_ID_TWICE)
        yield from _dates(n, path, own, judged)
        yield from unregistered(n, (*path, "bukti"), own.get("bukti"), dossier)
    known = {o["id"]: o for _, _, o in found}
    for entry in judged:
        if entry.objection:
            yield from _grounds(entry, known.get(entry.objection))


def _dates(n: int, path: Any, own: dict[str, Any], judged: Sequence[Entry]) -> Iterator[Located]:
    """An objection comes after what it objects to, and its answer after the objection."""
    contested = RANK.get(own.get("tingkat"))
    first = [
        e.date
        for e in judged
        if e.clause == own["ketentuan"] and not e.objection and contested in (None, e.rank)
    ]
    if first and own["tanggal"] < min(first):
        said = {"own": own["tanggal"], "judged": min(first)}
        yield n, Finding("urutan-tanggal", (*path, "tanggal"), _EARLY.within(**said), _CHECK_DATES)
    answer = own.get("jawaban")
    if answer and answer["tanggal"] < own["tanggal"]:
        said = {"own": answer["tanggal"], "asked": own["tanggal"]}
        place = (*path, "jawaban", "tanggal")
        yield n, Finding("urutan-tanggal", place, _ANSWERED_EARLY.within(**said), _CHECK_DATES)


def unregistered(n: int, path: Any, names: Json, dossier: Dossier) -> Iterator[Located]:
    """Evidence that the dossier doesn't register: nobody could look it up."""
    known = {b["id"] for b in dossier.data.get("bukti") or ()}
    for index, name in enumerate(names or ()):
        if name not in known:
            yield n, Finding("bukti", (*path, index), _NO_EVIDENCE.within(name=name), _REGISTER)


def _grounds(entry: Entry, objection: dict[str, Any] | None) -> Iterator[Located]:
    """A judgement after an objection: on the same clause, and not before it was upheld."""
    place = (*entry.path, "atas_sanggahan")
    if objection is None or objection["ketentuan"] != entry.clause:
        why = _NO_OBJECTION
    elif (objection.get("jawaban") or {}).get("hasil") not in UPHELD:
        why = _NOT_UPHELD
    elif entry.date < objection["jawaban"]["tanggal"]:
        why = _BEFORE_ANSWER.within(own=entry.date, answered=objection["jawaban"]["tanggal"])
        place = (*entry.path, "tanggal")
    else:
        return
    yield entry.file, Finding("atas-sanggahan", place, why, _GROUNDS)


def sift_objections(
    sources: Sequence[Source], pack: Pack, as_of: str, judged: Sequence[Judgement]
) -> tuple[tuple[Objection, ...], Notices]:
    """The objections that were raised by ``as_of``, with what was answered by then."""
    heard, notices = [], []
    for source in sources:
        for index, entry in source.listed("sanggahan"):
            why = unknown(entry["ketentuan"], pack)
            if why is None and entry["tanggal"] > as_of:
                why = _LATER.within(date=entry["tanggal"], as_of=as_of)
            if why is None:
                heard.append(_objection(entry, as_of, judged))
            else:
                where = source.where("sanggahan", index)
                notices.append(not_applied(_OBJECTION, entry["ketentuan"], where, why))
    return tuple(sorted(heard, key=lambda o: (o.date, o.id))), tuple(notices)


def _objection(entry: Any, as_of: str, judged: Sequence[Judgement]) -> Objection:
    said = entry.get("jawaban")
    answer = None
    if said and said["tanggal"] <= as_of:
        answer = Answer(said["hasil"], said["alasan"], said["jabatan"], said["tanggal"])
    tier = entry.get("tingkat")
    return Objection(
        id=entry["id"],
        clause=entry["ketentuan"],
        tier=Tier(tier) if tier else None,
        date=entry["tanggal"],
        office=entry["jabatan"],
        reason=entry["alasan"],
        evidence=tuple(entry.get("bukti") or ()),
        answer=answer,
        state=_state(entry, answer, judged),
    )


def _state(entry: Any, answer: Answer | None, judged: Sequence[Judgement]) -> Dispute:
    """Where it stands; only a tier no lower than the one contested settles it."""
    if answer is None:
        return Dispute.OPEN
    if answer.outcome not in UPHELD:
        return Dispute.REJECTED
    earlier = [j.rank for j in judged if j.clause == entry["ketentuan"] and not j.objection]
    contested = RANK.get(entry.get("tingkat"), max(earlier, default=0))
    anew = any(j.objection == entry["id"] and j.rank >= contested for j in judged)
    return Dispute.SETTLED if anew else Dispute.UPHELD


_OBJECTION = Text("Sanggahan", "The objection")
_LATER = Text(
    "tanggalnya {date}, sesudah tanggal acuan {as_of}.",
    "it is dated {date}, after the as-of date {as_of}.",
)
_ID_TWICE = (
    Text("Id sanggahan ini dipakai dua kali.", "This id of an objection is used twice."),
    Text("Beri id lain pada salah satunya.", "Give one of them another id."),
)
_EARLY = Text(
    "Sanggahan bertanggal {own}, sebelum putusan yang disanggah ({judged}).",
    "The objection is dated {own}, before the judgement it objects to ({judged}).",
)
_ANSWERED_EARLY = Text(
    "Jawaban bertanggal {own}, sebelum sanggahannya ({asked}).",
    "The answer is dated {own}, before the objection ({asked}).",
)
_CHECK_DATES = Text("Periksa kedua tanggal.", "Check both dates.")
_NO_EVIDENCE = Text(
    "Bukti “{name}” belum terdaftar dalam dosier ini.",
    "“{name}” isn't registered as evidence in this dossier.",
)
_REGISTER = Text(
    "Perbaiki id-nya, atau ajukan versi dosier yang memuatnya, lalu bawa telaah ini dengan "
    "integritas review carry.",
    "Correct the id, or submit a version of the dossier that has it, then carry this review over "
    "with integritas review carry.",
)
_NO_OBJECTION = Text(
    "Sanggahan itu tidak ada, atau tentang ketentuan lain.",
    "There is no such objection, or it is about another clause.",
)
_NOT_UPHELD = Text(
    "Sanggahan itu belum dijawab atau ditolak, jadi putusan lama tetap berlaku.",
    "That objection is open or rejected, so the earlier judgement stands.",
)
_BEFORE_ANSWER = Text(
    "Putusan bertanggal {own}, sebelum sanggahannya diterima ({answered}).",
    "The judgement is dated {own}, before the objection was upheld ({answered}).",
)
_GROUNDS = Text(
    'Isi "atas_sanggahan" dengan id sanggahan yang diterima, bertanggal sama atau sebelumnya.',
    'Let "atas_sanggahan" name an objection upheld on the same day or before.',
)
