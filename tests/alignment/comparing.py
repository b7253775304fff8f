"""The cases, as both sides see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from integritas_rules.alignment import align
from integritas_rules.alignment.optimal import Entry
from integritas_rules.model import Event, Report
from tests.alignment.cases import CHANGES, SETTINGS
from tests.alignment.mining import without_continuous
from tests.support import example, run


def reported(name: str, change: str, settings: str, day: str | None) -> Report:
    """The report on a changed example, its continuous activities left out of the order."""
    data = example(name)
    CHANGES[change](data)
    report = run(data, day, "mandiri", **SETTINGS[settings])
    pack = replace(report.pack, workflow=without_continuous(report.pack.workflow))
    return replace(report, pack=pack)


def logs(report: Report) -> Iterator[tuple[str | None, list[Entry]]]:
    """The dated events of each group, from the moves of our own alignment."""
    for course in align(report).courses:
        events = [m.event for m in course.moves if m.event]
        yield course.group, [Entry(_number(e), f"{e.action}:{e.step}") for e in events]


def _number(event: Event) -> int:
    return date.fromisoformat(event.date).toordinal()
