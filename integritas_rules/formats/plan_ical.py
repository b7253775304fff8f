"""Plan → iCalendar: an entry of a whole day for each act, on its earliest lawful day.

The UID comes from the agency, the cycle and the break that the act mends, so that a calendar that
reads a later plan moves the entry instead of adding one; DTSTAMP is the start of the plan: no
clock is asked.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from integritas_rules.formats import plan_words as words
from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.identity import fingerprint
from integritas_rules.plan.acts import Act, Plan
from integritas_rules.words import WHAT_IF, what_if


def render(plan: Plan, manner: Manner) -> str:
    """The calendar in the manner's language."""
    calendar = Calendar()
    calendar.add("prodid", f"-//integritas-rules//plan//{manner.lang.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    agency = clean(plan.report.dossier.data["instansi"]["nama"])
    calendar.add("x-wr-calname", f"{words.title(plan).in_(manner.lang)}: {agency}")
    for act in plan.acts:
        calendar.add_component(_entry(plan, act, manner))
    text: str = calendar.to_ical().decode()
    return text


def _entry(plan: Plan, act: Act, manner: Manner) -> Event:
    data, day = plan.report.dossier.data, date.fromisoformat(act.earliest)
    entry = Event()
    mark = f"[{WHAT_IF.in_(manner.lang)}] " if plan.report.dossier.assumed else ""
    about = fingerprint(mark + data["instansi"]["nama"], str(data["siklus"]["nomor"]), act.key)
    entry.add("uid", f"{about}@integritas-rules.invalid")
    start = date.fromisoformat(plan.start)
    entry.add("dtstamp", datetime(start.year, start.month, start.day, tzinfo=UTC))
    entry.add("dtstart", day)
    entry.add("dtend", day + timedelta(days=1))
    entry.add("summary", clean(f"{mark}{act.number}. {words.called(plan, act).in_(manner.lang)}"))
    told = [(words.OFFICE, words.office(plan, act)), *words.details(plan, act)]
    lines = [f"{label.in_(manner.lang)}: {value.in_(manner.lang)}" for label, value in told]
    if act.judgement:
        lines.append(words.JUDGEMENT.in_(manner.lang))
    lines += [notice.in_(manner.lang) for notice in what_if(plan.report.dossier)]
    entry.add("description", "\n".join(clean(line) for line in lines))
    entry.add("transp", "TRANSPARENT")
    return entry
