"""(Report) → Alignment: the events of each group against the order that the pack mandates."""

from __future__ import annotations

from integritas_rules.alignment.log import carried, log_of
from integritas_rules.alignment.mandate import Mandate, label, mandate
from integritas_rules.alignment.moves import Alignment, Course
from integritas_rules.alignment.optimal import Aligned, Entry, optimal
from integritas_rules.alignment.order import Label
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
    desk = _Desk(report, facts)
    return Alignment(facts.past_end, tuple(desk.course(group) for group in groups))


class _Desk:
    """One report at work; groups that went the same way are searched once."""

    def __init__(self, report: Report, facts: Facts) -> None:
        self.report, self.facts = report, facts
        self._mandates: dict[frozenset[Label], Mandate] = {}
        self._found: dict[tuple[frozenset[Label], tuple[Entry, ...]], Aligned] = {}

    def course(self, group: str | None) -> Course:
        """The alignment of one group."""
        done = carried(self.report, group)
        if done not in self._mandates:
            self._mandates[done] = mandate(self.report.pack.workflow, done)
        order = self._mandates[done]
        events = log_of(self.report, self.facts, group)
        days = {day: n for n, day in enumerate(sorted({e.date for e in events}))}
        log = tuple(Entry(days[e.date], label(e.action, e.step)) for e in events)
        names = order.orders[0].names
        required = names if self.facts.past_end else ()
        if (done, log) not in self._found:
            self._found[done, log] = optimal(order.orders, log, required)
        found = self._found[done, log]
        telling = Telling(self.report, group, order, events, found)
        return Course(
            group=group,
            moves=tuple(telling.moves()),
            ahead=tuple(parts(name) for name in names if name not in telling.told),
            cost=found.cost,
            worst=len(events) + len(required),
        )
