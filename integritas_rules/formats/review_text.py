"""Review → text for a screen: differences, objections, follow-ups with the overdue first."""

from __future__ import annotations

from integritas_rules.formats import review_words as words
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.model import Dispute, FollowUp, FollowUpState, Objection, Report, Review, Text
from integritas_rules.words import day, plain


def render(report: Report, manner: Manner) -> str:
    """The review on a page; ``verbose`` shows every clause side by side."""
    sheet, review = Sheet(manner), report.review
    sheet.line((plain(report.dossier.data["instansi"]["nama"]), "bold"))
    if review is None:
        return sheet.text()
    about = _ABOUT.within(review=review.name, dossier=report.dossier.name, date=day(report.as_of))
    sheet.line(about)
    listed = words.clauses(report)
    sheet.line((_counts(review, listed), "bold"))
    if manner.verbose:
        sides(sheet, report)
    elif differing := [c for c in listed if c.differ]:
        sheet.heading(words.DIFFERENCES)
        for clause in differing:
            _clause(sheet, clause)
    if review.objections:
        sheet.heading(words.OBJECTIONS)
    for own in review.objections:
        objection(sheet, own)
    follow_ups(sheet, review)
    if review.waivers:
        sheet.heading(_WAIVERS)
    for w in review.waivers.values():
        until = _UNTIL.within(office=w.office, until=day(w.until), reason=w.reason.rstrip("."))
        sheet.item(f"{w.clause}: ", until)
    if review.notices:
        sheet.gap()
    for notice in review.notices:
        sheet.line((notice, "yellow"))
    return sheet.text()


def _counts(review: Review, listed: list[words.Clause]) -> Text:
    states = [f.state for f in review.followups]
    return _COUNTS.within(
        judged=plain(len(listed)),
        differ=plain(sum(c.differ for c in listed)),
        objections=plain(len(review.objections)),
        open=plain(sum(o.state in (Dispute.OPEN, Dispute.UPHELD) for o in review.objections)),
        followups=plain(len(states)),
        overdue=plain(states.count(FollowUpState.OVERDUE)),
    )


def _clause(sheet: Sheet, clause: words.Clause) -> None:
    sheet.item(clause.title, (f" ({clause.id})", "dim"))
    for own in clause.sides:
        mark = f" [{sheet.say(words.COUNTS)}]" if own == clause.counts else ""
        lead = f"{sheet.say(words.tier(own))}: "
        sheet.item(words.said(own), (mark, "bold"), indent=4, lead=lead)


def objection(sheet: Sheet, own: Objection, indent: int = 2) -> None:
    """One objection with its answer."""
    sheet.item(f"{own.id} ", (f"({own.clause}) ", "dim"), words.objection(own), indent=indent)
    sheet.field(words.ANSWERED, words.answered(own), indent=indent + 2)


def sides(sheet: Sheet, report: Report) -> None:
    """Every judged clause with what each tier says of it."""
    listed = words.clauses(report)
    if listed:
        sheet.heading(words.SIDES)
    for clause in listed:
        _clause(sheet, clause)


def follow_ups(sheet: Sheet, review: Review, everything: bool = True) -> None:
    """The follow-ups (or those not done yet), and once that no regulation sets their time."""
    shown = [f for f in review.followups if everything or f.state in words.WAITING]
    if not shown:
        return
    sheet.heading(words.FOLLOW_UPS)
    for own in shown:
        follow_up(sheet, own)
    sheet.line((words.POLICY, "dim"), indent=2)


def follow_up(sheet: Sheet, own: FollowUp, indent: int = 2) -> None:
    """One follow-up: what, who, when, and where it stands."""
    tint = "bold red" if own.state == FollowUpState.OVERDUE else ""
    sheet.item(f"{own.id} ", own.recommendation, indent=indent)
    sheet.line((words.standing(own), tint), f"; {sheet.say(words.DUE).lower()} ",
               words.due(own.due), indent=indent + 2)  # fmt: skip
    sheet.line(
        (f"{own.office} · {sheet.say(day(own.issued))} · {', '.join(own.clauses)}", "dim"),
        indent=indent + 2,
    )


_ABOUT = Text("{review} atas {dossier} · acuan {date}", "{review} on {dossier} · as of {date}")
_COUNTS = Text(
    "Ketentuan yang diputus: {judged}, berbeda antartingkat: {differ}. Sanggahan: {objections}, "
    "belum tuntas: {open}. Tindak lanjut: {followups}, lewat tenggat: {overdue}.",
    "Clauses judged: {judged}, differing between tiers: {differ}. Objections: {objections}, not "
    "settled: {open}. Follow-ups: {followups}, overdue: {overdue}.",
)
_WAIVERS = Text("Pengecualian yang berlaku", "Waivers in force")
_UNTIL = Text("{office}, sampai {until}: {reason}", "{office}, until {until}: {reason}")
