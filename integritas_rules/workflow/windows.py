"""When a window is closed: when what is missing in it has become a gap.

A step's window closes when it ends, when a later stage begins, when the submission is final, or
when the as-of date passes the cycle. A step that was never recorded closes once a later one began.
"""

from __future__ import annotations

from collections.abc import Mapping

from integritas_rules.facts import Facts
from integritas_rules.model import Passage, Stage

Passages = Mapping[tuple[str, str | None], Passage]


def closed_windows(facts: Facts, passages: Passages) -> frozenset[tuple[str, str | None]]:
    """The steps, stages and ``siklus`` whose window has closed, by group; ``None``: for all."""
    closed: set[tuple[str, str | None]] = set()
    for group in facts.groups:
        for stage in facts.pack.workflow.stages:
            closed |= {(name, group) for name in _closed_in(facts, passages, stage, group)}
    if facts.past_end:
        closed |= {("siklus", group) for group in facts.groups}
    names = {name for name, _ in closed}
    everywhere = {n for n in names if all((n, g) in closed for g in facts.groups)}
    return frozenset(closed | {(name, None) for name in everywhere})


def _closed_in(facts: Facts, passages: Passages, stage: Stage, group: str | None) -> set[str]:
    own = [passages[step, group] for step in stage.steps]
    over = facts.past_end or _later_stage_begun(facts, passages, stage, group)
    closed = {
        p.step
        for n, p in enumerate(own)
        if over or p.ended or (p.started is None and any(q.started for q in own[n + 1 :]))
    }
    if over or all(p.ended for p in own):
        closed |= {stage.id, *stage.continuous}
    return closed


def _later_stage_begun(facts: Facts, passages: Passages, stage: Stage, group: str | None) -> bool:
    stages = facts.pack.workflow.stages
    later = stages[stages.index(stage) + 1 :]
    return any(passages[step, group].started for s in later for step in s.steps)
