"""The log of a group: its dated events and those of all staff, in an order of their own making.

Where the replay takes the first record of a step, the log takes every one that isn't a revision.
"""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.alignment.mandate import label
from integritas_rules.alignment.order import Label
from integritas_rules.facts import Facts
from integritas_rules.model import Event, Passage, Report
from integritas_rules.workflow.events import events_of, surplus_of


def log_of(report: Report, facts: Facts, group: str | None) -> list[Event]:
    """The events of a group, sorted by their content alone."""
    first = passages(report, group)
    events = events_of({p.step: p for p in first})
    events += (e for p in surplus_of(facts, group) for e in events_of({p.step: p}))
    return sorted(events, key=lambda e: e.date)  # stable: first records stand before further ones


def carried(report: Report, group: str | None) -> frozenset[Label]:
    """What an earlier cycle has done already."""
    over = (p.step for p in passages(report, group) if p.carried)
    return frozenset(label(action, step) for step in over for action in ("mulai", "selesai"))


def passages(report: Report, group: str | None) -> Iterator[Passage]:
    """What is known of each step and continuous activity for a group."""
    flow, known = report.pack.workflow, report.trace.passages
    return (known[step, group] for step in (*flow.steps, *flow.continuous))
