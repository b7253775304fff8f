"""The new review file, as a template to go through and sign: what holds, and what is to be judged.

Also the template of a first review: both have the same entries for what awaits judgement.
"""

from __future__ import annotations

from typing import Any

from integritas_rules.carry.ground import Footing
from integritas_rules.carry.proposal import Fate, Item, Proposal
from integritas_rules.conclusion import sums_up
from integritas_rules.formats.labels import STATUS
from integritas_rules.model import Json, Report, Status, Text, Verdict
from integritas_rules.words import day, plain

SCHEMA = "https://integritas-rules.invalid/schemas/review.schema.json"
_LONGEST = 2000
_UNFILLED = {"status": None, "alasan": None}


def template(
    footing: Footing, report: Report, lang: str, office: str | None, tier: str | None = None
) -> dict[str, Json]:
    """A review bound to the dossier, in which nothing that awaits judgement in ``report`` is
    judged yet; ``footing`` tells what each judgement will rest on."""
    pending = [v for v in report.verdicts if v.status == Status.UNJUDGED and not sums_up(v.clause)]
    return {
        **_head(report, office or _OFFICE.in_(lang), tier, _HOW.in_(lang)),
        "penilaian": [_entry(footing, v, lang) for v in pending],
        "pengecualian": [],
    }


def written(proposal: Proposal, lang: str) -> dict[str, Json]:
    """The new review that is proposed: what holds is filled in, the rest is left open."""
    old, report = proposal.old, proposal.now.report
    entries = [_carried(proposal, i, lang) for i in proposal.of(Fate.KEPT)]
    entries += [_again(proposal, i, lang) for i in _last_of_tier(proposal)]
    verdicts = {v.clause.id: v for v in report.verdicts}
    entries += [_entry(proposal.now, verdicts[i.clause], lang) for i in proposal.of(Fate.NEW)]
    tail: dict[str, list[Json]] = {"pengecualian": [], "sanggahan": [], "tindak_lanjut": []}
    for other in proposal.others:
        if other.kept:
            tail[other.kind].append({k: v for k, v in other.entry.items() if v is not None})
    head = _head(report, old["penelaah"], old.get("tingkat"), _CARRIED.in_(lang))
    return {**head, "penilaian": entries, **tail}


def _head(report: Report, office: str, tier: str | None, how: str) -> dict[str, Json]:
    return {
        "$schema": SCHEMA,
        "versi": "1.1",
        "keterangan": how,
        "dosier": report.dossier.digest,
        "paket": report.pack.id,
        "penelaah": office,
        **({"tingkat": tier} if tier else {}),
        "tanggal": report.as_of,
    }


def _entry(footing: Footing, verdict: Verdict, lang: str) -> dict[str, Json]:
    """A judgement to fill in."""
    clause = verdict.clause
    return {
        "ketentuan": clause.id,
        "judul": clause.title.in_(lang),
        "petunjuk": _hint(footing.report, verdict).in_(lang)[:_LONGEST],
        **_UNFILLED,
        "sandaran": footing.of(clause).digests(),
    }


def _carried(proposal: Proposal, item: Item, lang: str) -> dict[str, Json]:
    """A judgement that holds, with its own office and date, and where it comes from."""
    entry, old = item.entry, proposal.old
    clause = proposal.now.pack.clauses[item.clause]
    hint = _hint(proposal.now.report, proposal.now.report.verdict(item.clause))
    return {
        **{k: v for k, v in entry.items() if v is not None},
        "petunjuk": hint.in_(lang)[:_LONGEST],
        "jabatan": entry.get("jabatan") or old["penelaah"],
        "tanggal": entry.get("tanggal") or old["tanggal"],
        "sandaran": proposal.now.of(clause).digests(),
        "dibawa_dari": {"telaah": proposal.digest, "tanggal": old["tanggal"]},
    }


def _last_of_tier(proposal: Proposal) -> list[Item]:
    """Of each clause the last judgement of each tier that is to be made again."""
    last: dict[tuple[str, Any], Item] = {}
    for item in proposal.of(Fate.AGAIN):
        last[item.clause, item.entry.get("tingkat")] = item
    return list(last.values())


def _again(proposal: Proposal, item: Item, lang: str) -> dict[str, Json]:
    """A judgement to be made again, with the old one and the reason where people read them."""
    verdict = proposal.now.report.verdict(item.clause)
    entry, old = item.entry, proposal.old
    told = [item.reason, *(c.told() for c in item.changes[:5])]
    why = "; ".join(t.in_(lang) for t in told)
    said = _BEFORE.within(
        status=STATUS[Status(entry["status"])],
        office=entry.get("jabatan") or old["penelaah"],
        date=day(entry.get("tanggal") or old["tanggal"]),
        reason=(entry.get("alasan") or "-").rstrip("."),
        why=plain(why),
    )
    fresh = _entry(proposal.now, verdict, lang)
    hint = f"{said.in_(lang)} {fresh['petunjuk']}"[:_LONGEST]
    kept = {k: entry[k] for k in ("tingkat", "bukti") if entry.get(k)}
    known = {b["id"] for b in proposal.now.dossier.data.get("bukti") or ()}
    if "bukti" in kept:
        kept["bukti"] = [name for name in kept["bukti"] if name in known]
    return {**fresh, **kept, "petunjuk": hint}


def _hint(report: Report, verdict: Verdict) -> Text:
    """Citation, what would satisfy it, and the claim with its place in the dossier."""
    clause = verdict.clause
    parts = [plain(f"{clause.citation.document}, {clause.citation.locator}.")]
    if clause.evidence:
        parts.append(clause.evidence)
    for text, place in report.facts(clause.id)[:3]:
        spot = report.dossier.locate(place.pointer)
        where = f"{spot.pointer}, {spot.line}:{spot.column}"
        parts.append(_CLAIM.within(text=_bare(text), where=where))
    return Text(" ".join(p.id for p in parts), " ".join(p.en for p in parts))


def _bare(text: Text) -> Text:
    return Text(text.id.rstrip("."), text.en.rstrip("."))


_HOW = Text(
    "Isi status (terpenuhi atau belum_terpenuhi) dan alasan untuk tiap ketentuan; yang dibiarkan "
    "null belum dinilai. Isi penelaah dengan jabatan, bukan nama orang. Telaah ini hanya berlaku "
    "bagi dosier dengan sidik di bawah.",
    "Fill in status (terpenuhi or belum_terpenuhi) and alasan for each clause; null means not "
    "judged yet. Fill in penelaah with an office, not a person's name. This review only counts "
    "for the dossier with the digest below.",
)
_CARRIED = Text(
    "Usul, belum telaah: putusan bertanda dibawa_dari diusulkan tetap berlaku karena sandarannya "
    "sama; yang null harus diputus. Periksa semuanya sebelum ditandatangani.",
    "A proposal, not yet a review: judgements marked dibawa_dari are proposed to stand because "
    "what they rest on is the same; null means to be judged. Go through all before signing.",
)
_OFFICE = Text("(isi jabatan penelaah)", "(fill in the reviewing office)")
_CLAIM = Text("Tercatat di {where}: {text}.", "On record at {where}: {text}.")
_BEFORE = Text(
    "Putusan lama: {status} ({office}, {date}): {reason}. Putuskan lagi: {why}.",
    "Earlier judgement: {status} ({office}, {date}): {reason}. Judge again: {why}.",
)
