"""(Report) → Alignment: the events of each group against the order that the pack mandates."""

from __future__ import annotations

from datetime import date

from integritas_rules.alignment.log import carried, log_of
from integritas_rules.alignment.mandate import label, mandate
from integritas_rules.alignment.moves import Alignment, Course
from integritas_rules.alignment.optimal import Entry, optimal
from integritas_rules.alignment.telling import Telling, parts
from integritas_rules.facts import Facts
from integritas_rules.model import Report


def align(report: Report) -> Alignment:
    """Align the dated events that a report replayed with the order of its pack.

    A programme whose cycle is over is aligned with whole runs, one that still runs with
    beginnings of runs: what isn't due costs nothing. A pack without a workflow has no courses.
    """
    facts = Facts(report.pack, report.dossier, report.as_of, report.mode, report.review)
    groups = report.trace.groups if report.pack.workflow.steps else ()
    return Alignment(facts.past_end, tuple(_course(report, facts, group) for group in groups))


def _course(report: Report, facts: Facts, group: str | None) -> Course:
    order = mandate(report.pack.workflow, carried(report, group))
    events = log_of(report, facts, group)
    log = [Entry(date.fromisoformat(e.date).toordinal(), label(e.action, e.step)) for e in events]
    names = order.orders[0].names
    required = names if facts.past_end else ()
    found = optimal(order.orders, log, required)
    telling = Telling(report, group, order, events, found)
    return Course(
        group=group,
        moves=tuple(telling.moves()),
        ahead=tuple(parts(name) for name in names if name not in telling.told),
        cost=found.cost,
        worst=len(events) + len(required),
    )
