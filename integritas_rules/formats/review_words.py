"""What people read of reviewers' work: judgements side by side, objections, follow-ups."""

from __future__ import annotations

from integritas_rules.facts import Facts
from integritas_rules.formats.labels import EVALUATOR_TIER, STATUS, TIER
from integritas_rules.frozen import frozen, replace
from integritas_rules.model import (
    Dispute,
    Due,
    FollowUp,
    FollowUpState,
    Judgement,
    Objection,
    Report,
    Text,
    Tier,
)
from integritas_rules.words import day, plain


@frozen
class Clause:
    """One clause with what each tier says of it, and the judgement that counts."""

    id: str
    title: Text
    sides: tuple[Judgement, ...]
    counts: Judgement | None

    @property
    def differ(self) -> bool:
        """Whether the last words of the tiers differ."""
        return len({j.status for j in {j.rank: j for j in self.sides}.values()}) > 1


def clauses(report: Report) -> list[Clause]:
    """The clauses that the review judges, in the order of the text; the unit's own word first."""
    review = report.review
    if review is None:
        return []
    facts = Facts(report.pack, report.dossier, report.as_of, report.mode, review)
    titles = {p["id"]: p["jabatan"] for p in report.dossier.data.get("pejabat") or ()}
    found = []
    for verdict in report.verdicts:
        name, title = verdict.clause.id, verdict.clause.title
        judged = review.sides.get(name, ())
        if not judged:
            continue
        own = None if name in review.claims else facts.said(name)
        if own:
            office = titles.get(own.office, own.office)
            judged = (replace(own, tier=Tier.UNIT, office=office), *judged)
        found.append(Clause(name, title, judged, facts.reviewed.get(name)))
    return found


def objections_on(report: Report, clause: str) -> list[Objection]:
    """The objections to one clause."""
    return [o for o in report.review.objections if o.clause == clause] if report.review else []


def tier(own: Judgement) -> Text:
    """Who judges, in a word."""
    return TIER[own.tier] if own.tier else EVALUATOR_TIER


def said(own: Judgement) -> Text:
    """One judgement in a line: status, office, date, reason, and why it differs."""
    parts = [_BY.within(status=STATUS[own.status], office=own.office, date=day(own.date))]
    if own.reason:
        parts.append(plain(own.reason.rstrip(".")))
    line = _joined(parts, ": ")
    if own.note:
        line = _joined([line, _NOTE.within(note=own.note.rstrip("."))], ". ")
    marks = []
    if own.objection:
        marks.append(_AFTER.within(name=own.objection))
    if own.carried:
        marks.append(_FROM.within(date=day(own.carried)))
    return _joined([line, *marks], "; ")


def objection(own: Objection) -> Text:
    """One objection in a line: who, when, why, and its evidence."""
    line = _OBJECTED.within(office=own.office, date=day(own.date), reason=own.reason.rstrip("."))
    if own.evidence:
        line = _joined([line, _EVIDENCE.within(names=", ".join(own.evidence))], "; ")
    return line


def answered(own: Objection) -> Text:
    """What was answered; or that it wasn't."""
    if own.answer is None:
        return STATE[Dispute.OPEN]
    a = own.answer
    line = _ANSWER.within(
        outcome=OUTCOME[a.outcome], office=a.office, date=day(a.date), reason=a.reason.rstrip(".")
    )
    waits = own.state in (Dispute.UPHELD, Dispute.SETTLED)
    return _joined([line, STATE[own.state]], "; ") if waits else line


def due(own: Due) -> Text:
    """The due date with what it rests on: the regulation sets none."""
    if own.date is None:
        return _UNKNOWN.within(days=own.days)
    if own.days is None:
        return day(own.date)
    text = _IN_DAYS if not own.estimated else _ABOUT
    return text.within(date=day(own.date), days=own.days)


def standing(own: FollowUp) -> Text:
    """Where a follow-up stands, with its date and evidence."""
    if own.state == FollowUpState.VERIFIED and own.verified and own.verifier:
        return _VERIFIED.within(
            office=own.verifier, date=day(own.verified), done=day(own.done or own.verified)
        )
    if own.state == FollowUpState.DONE and own.done:
        text = _DONE.within(date=day(own.done), names=", ".join(own.evidence))
        return _joined([text, _LATE], "; ") if own.late else text
    text = STANDING[own.state]
    return _joined([text, _RETURNED.within(office=own.verifier)], "; ") if own.verifier else text


def _joined(parts: list[Text], sign: str) -> Text:
    return Text(sign.join(p.id for p in parts), sign.join(p.en for p in parts))


WAITING = (FollowUpState.OVERDUE, FollowUpState.OPEN)
"""Where a follow-up stands that somebody has still to do."""
SIDES = Text("Putusan tiap tingkat", "Judgements by tier")
DIFFERENCES = Text("Perbedaan antartingkat", "Differences between tiers")
OBJECTIONS = Text("Sanggahan", "Objections")
FOLLOW_UPS = Text("Tindak lanjut", "Follow-ups")
COUNTS = Text("dihitung", "counts")
OFFICE = Text("Jabatan", "Office")
DIFFER = Text("berbeda antartingkat", "tiers differ")
RECOMMENDATION = Text("Rekomendasi", "Recommendation")
DUE, STANDS = Text("Tenggat", "Due"), Text("Keadaan", "Standing")
ON = Text("Ketentuan", "Clauses")
ANSWERED = Text("Jawaban", "Answer")
POLICY = Text(
    "Tenggat ditetapkan menurut kebijakan; peraturan tidak menetapkan tenggat tindak lanjut.",
    "Due dates are policy; the regulation sets no time for follow-ups.",
)
STATE = {
    Dispute.OPEN: Text("belum dijawab", "not answered yet"),
    Dispute.REJECTED: Text("ditolak", "rejected"),
    Dispute.UPHELD: Text(
        "putusan baru belum ada, jadi putusan lama masih berlaku",
        "no new judgement yet, so the earlier one stands",
    ),
    Dispute.SETTLED: Text("sudah diputus lagi", "judged anew"),
}
OUTCOME = {
    "diterima": Text("diterima", "upheld"),
    "sebagian": Text("diterima sebagian", "upheld in part"),
    "ditolak": Text("ditolak", "rejected"),
}
STANDING = {
    FollowUpState.OVERDUE: Text("LEWAT TENGGAT", "OVERDUE"),
    FollowUpState.OPEN: Text("terbuka", "open"),
    FollowUpState.DONE: Text("selesai", "done"),
    FollowUpState.VERIFIED: Text("terverifikasi", "verified"),
}
_BY = Text("{status} ({office}, {date})", "{status} ({office}, {date})")
_NOTE = Text("Catatan: {note}", "Note: {note}")
_AFTER = Text("atas sanggahan {name}", "after objection {name}")
_FROM = Text("dibawa dari telaah {date}", "carried over from the review of {date}")
_OBJECTED = Text("{office}, {date}: {reason}", "{office}, {date}: {reason}")
_EVIDENCE = Text("bukti: {names}", "evidence: {names}")
_ANSWER = Text(
    "{outcome} oleh {office}, {date}: {reason}", "{outcome} by {office}, {date}: {reason}"
)
_IN_DAYS = Text("{date} ({days} hari kerja)", "{date} ({days} working days)")
_ABOUT = Text(
    "{date} ({days} hari kerja; perkiraan, ada hari libur yang belum ditetapkan)",
    "{date} ({days} working days; an estimate, some holidays aren't fixed yet)",
)
_UNKNOWN = Text(
    "{days} hari kerja; tanggalnya belum dihitung", "{days} working days; date not computed"
)
_DONE = Text("dilaporkan selesai {date}, bukti: {names}", "reported done {date}, evidence: {names}")
_LATE = Text("lewat dari tenggat", "after it was due")
_VERIFIED = Text(
    "selesai {done}, diverifikasi {office} {date}", "done {done}, verified by {office} on {date}"
)
_RETURNED = Text("dikembalikan oleh {office}", "sent back by {office}")
