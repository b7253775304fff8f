"""Follow-ups that aren't done → iCalendar: an entry of a whole day on each due date.

DTSTAMP is the day of issue: no clock is asked, and a calendar that reads a later review moves the
entry instead of adding one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from integritas_rules.formats import review_words as words
from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.identity import fingerprint
from integritas_rules.model import FollowUp, Report


def render(report: Report, manner: Manner) -> str:
    """The calendar in the manner's language."""
    calendar = Calendar()
    calendar.add("prodid", f"-//integritas-rules//review//{manner.lang.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    agency = clean(report.dossier.data["instansi"]["nama"])
    calendar.add("x-wr-calname", f"{words.FOLLOW_UPS.in_(manner.lang)}: {agency}")
    for own in report.review.followups if report.review else ():
        if own.state in words.WAITING and own.due.date:
            calendar.add_component(_entry(report, own, own.due.date, manner))
    text: str = calendar.to_ical().decode()
    return text


def _entry(report: Report, own: FollowUp, due: str, manner: Manner) -> Event:
    data, at, issued = report.dossier.data, date.fromisoformat(due), date.fromisoformat(own.issued)
    entry = Event()
    about = fingerprint(data["instansi"]["nama"], str(data["siklus"]["nomor"]), own.id)
    entry.add("uid", f"{about}@integritas-rules.invalid")
    entry.add("dtstamp", datetime(issued.year, issued.month, issued.day, tzinfo=UTC))
    entry.add("dtstart", at)
    entry.add("dtend", at + timedelta(days=1))
    entry.add("summary", clean(f"{own.id}: {own.recommendation}"))
    told = (
        (words.OFFICE, own.office),
        (words.ON, ", ".join(own.clauses)),
        (words.DUE, words.due(own.due).in_(manner.lang)),
    )
    lines = [f"{label.in_(manner.lang)}: {value}" for label, value in told]
    entry.add("description", "\n".join(clean(s) for s in (*lines, words.POLICY.in_(manner.lang))))
    entry.add("transp", "TRANSPARENT")
    return entry
