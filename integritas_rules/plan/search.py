"""From a report to a plan: mend, check again, until lawful; then leave out what isn't needed.

The checker is the oracle. Each round mends every break that it still finds; a break that nothing
mends, or that only trades places with another, is told as stuck. Then every act is tried without:
if that leaves no more to do than with it, it goes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from integritas_rules.conclusion import awaited
from integritas_rules.model import Passage, Report, Text, Verdict
from integritas_rules.plan import build, say
from integritas_rules.plan.acts import Act, Kind, Plan, Stuck, carried_out
from integritas_rules.plan.answer import in_charge
from integritas_rules.plan.desk import Desk, Question
from integritas_rules.plan.edits import Edit
from integritas_rules.plan.judging import judge
from integritas_rules.plan.ordering import ordered
from integritas_rules.plan.redo import too_late
from integritas_rules.plan.repairs import repair
from integritas_rules.plan.sparing import needed
from integritas_rules.plan.submitting import desk_of, submission

COMPLIANCE = "kepatuhan"
_ROUNDS = 40
"""More than any chain of consequences that a pack could hold; each round costs one check."""
_TRIES = 2
"""How often one break is answered: what it asks may take a record and then its evidence."""


def plan(report: Report, until: str = COMPLIANCE, start: str | None = None) -> Plan:
    """The way from ``report`` to the end of stage ``until``, or to compliance, from ``start`` on.

    ``start`` is an ISO date (default: the report's as-of date). The pack must have stages.
    """
    day = start or report.as_of
    flow = report.pack.workflow
    names = [s.id for s in flow.stages]
    final = until == COMPLIANCE
    stages = () if final else tuple(names[: names.index(until) + 1])
    question = Question(report.pack, report.dossier, report.mode, report.review, day, stages, final)
    done = Desk(question, report.dossier.data).reached
    acts = [] if done else needed(question, _found(question))
    desk = desk_of(question, acts)
    if Desk(question, carried_out(report.dossier, acts)).lacks > desk.lacks:
        acts.append(submission(desk, question))
    numbered = ordered(desk, acts)
    after = Desk(question, carried_out(report.dossier, numbered))
    awaiting = tuple(v.clause for v in after.report.verdicts if awaited(v, after.report.as_of))
    stuck = [_stuck(v, g.message, g.place.pointer, after) for v, g in after.errors]
    told = {s.clause.id for s in stuck}
    stuck += [s for p in after.pending() if (s := _never(p, after)).clause.id not in told]
    return Plan(
        report, until, day, tuple(numbered), tuple(stuck), awaiting, after.report, after.reached
    )


def _found(question: Question) -> list[Act]:
    """Acts that mend whatever can be mended, in the order in which they were found."""
    acts: list[Act] = []
    tried: Counter[str] = Counter()
    patient = True
    for _ in range(_ROUNDS):
        desk = desk_of(question, acts)
        desk.patient = patient
        fresh = _together(a for a in _answers(desk) if tried[a.key] < _TRIES)
        if not fresh and not patient:
            break
        patient = bool(fresh)
        for act in fresh:
            tried[act.key] += 1
            edits = (*build.missing_offices(desk, act.edits), *act.edits)
            acts.append(replace(act, key=f"{act.key} #{tried[act.key]}", edits=edits))
    return acts


def _together(acts: Iterable[Act]) -> list[Act]:
    """The acts that may be taken at once: of new records in one place the first alone, since it
    may do for the others; and no two that give the same id."""
    taken: dict[str, Act] = {}
    places: set[str] = set()
    for act in acts:
        added = [e for e in act.edits if e.op == "add" and isinstance(e.value, dict)]
        new = {str(e.value.get("id")) for e in added if "id" in e.value}
        new |= {e.path for e in added if e.path.endswith("/-") and e.unless is None
                and act.kind == Kind.CARRY_OUT}  # fmt: skip
        if act.key not in taken and not new & places:
            taken[act.key] = act
            places |= {n for n in new if not n.startswith(f"{build.FOLDER}-capaian")}
    return list(taken.values())


def _answers(desk: Desk) -> Iterable[Act]:
    """What can be done about everything that is left; the first of a kind of record alone."""
    for passage in desk.running():
        act = _ended(desk, passage)
        if act is not None:
            yield act
    for broken in desk.breaks():
        act = repair(desk, broken)
        if act is not None:
            yield act
    for passage in desk.pending():
        act = _ended(desk, passage)
        if act is not None:
            yield act
    for verdict in desk.unjudged():
        act = judge(desk, verdict.clause.id, verdict.clause.title)
        if act is not None:
            yield act


def _ended(desk: Desk, passage: Passage) -> Act | None:
    """Carry out a step that the stage still waits for, or finish it."""
    step = desk.pack.workflow.steps[passage.step]
    key = f"step {step.id} {passage.group or ''}"
    day = desk.day(step.id)
    if passage.started:
        if passage.pointer.startswith("/pemanfaatan"):
            return None
        record = _at(desk.data, passage.pointer)
        day = desk.day(step.id, record)
        path = build.where(desk, passage.pointer)
        title = say.END.within(step=step.title)
        edits = (Edit("add", f"{path}/selesai", day),)
    else:
        place = build.spot(desk, step.records)
        if place is None or too_late(desk, place):
            return None
        group = passage.group or desk.facts.groups[0]
        rules = build.alike(desk, step.records, {})
        made = build.filled(desk, build.blank(desk, place, day, group), rules)
        title = say.CARRY_OUT.within(title=step.title)
        edits = (Edit("add", f"{place.at}/-", made),)
    return Act(key, Kind.CARRY_OUT, title, (step.clause,), step.id, in_charge(desk, step.id), day,
               edits, say.OF_RECORD)  # fmt: skip


def _at(data: Any, pointer: str) -> Any:
    for part in pointer.strip("/").split("/"):
        data = data[int(part)] if isinstance(data, list) else data[part]
    return data


def _never(passage: Passage, desk: Desk) -> Stuck:
    """A step of the asked stages that can't be ended any more, though nothing asks for it yet."""
    step = desk.pack.workflow.steps[passage.step]
    message = say.NOT_ENDED.within(step=step.title)
    return Stuck(desk.pack.clauses[step.clause], message, passage.pointer, say.STUCK["presence"])


def _stuck(verdict: Verdict, message: Text, pointer: str, desk: Desk) -> Stuck:
    kinds = [
        b.rule.kind
        for b in desk.breaks()
        if b.finding.pointer == pointer and b.clause is verdict.clause
    ]
    reason = say.STUCK.get(kinds[0] if kinds else "", say.STUCK_ELSE)
    return Stuck(verdict.clause, message, pointer, reason)
