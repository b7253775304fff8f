"""`order`: the clause's guards in the state machine; breaks come from the replay."""

from __future__ import annotations

from integritas_rules.checks.base import RECORDED, Finding, Outcome
from integritas_rules.checks.context import Context
from integritas_rules.facts import Facts
from integritas_rules.frozen import replace
from integritas_rules.model import Basis, Passage, Refusal, Rule, Status, Text, Trace
from integritas_rules.words import day, listing


def check(context: Context) -> Outcome:
    """Each refusal that starts a break is a finding; those that it causes stand under it."""
    own = [r for r in context.trace.refusals if r.guard.clause == context.clause.id]
    mine = context.clause.id
    findings: list[Finding] = []
    for n, root in enumerate(r for r in own if not r.causes):
        followers = [r for r in own if mine in r.causes] if n == 0 else []
        findings.append(_finding(context, root, followers))
    for cause in dict.fromkeys(c for r in own for c in r.causes if c != mine):
        first, *others = [r for r in own if cause in r.causes]
        findings.append(replace(_finding(context, first, others), cause=cause))
    if findings:
        return Outcome(findings=tuple(findings))
    passed = [p for p in _followed(context) if p.pointer]
    facts = tuple((RECORDED, p.pointer) for p in passed)
    return Outcome(facts=facts, pending=not context.closed())


def _finding(context: Context, refusal: Refusal, followers: list[Refusal]) -> Finding:
    return Finding(
        status=Status.UNMET,
        message=reason(context, refusal),
        advice=refusal.guard.advice.within(**_values(context, refusal)),
        pointer=refusal.event.pointer,
        severity=refusal.guard.severity,
        blockable=True,
        basis=Basis.READING if _only_overlaps(context, refusal) else None,
        related=tuple((reason(context, r), r.event.pointer) for r in followers),
        group=refusal.event.group,
    )


def _only_overlaps(context: Context, refusal: Refusal) -> bool:
    """Whether the order of the beginnings holds, so that only finish-to-start is broken: the words
    order a sequence; that each part must end before the next begins is our reading of them."""
    for atom in refusal.lacking:
        step, _, state = atom.partition(":")
        passage = _passage(context, step, refusal.event.group)
        begun = passage.started if passage else None
        if state != "selesai" or begun is None or begun > refusal.event.date:
            return False
    return True


def reason(context: Context, refusal: Refusal) -> Text:
    """Why the machine refused an event, in words."""
    message = refusal.guard.message.within(**_values(context, refusal))
    return context.for_group(message, refusal.event.group)


def told(facts: Facts, trace: Trace, refusal: Refusal) -> tuple[Text, Text]:
    """Why the machine refused an event, and what to do about it, for any refusal of a replay."""
    clause = facts.pack.clauses[refusal.guard.clause]
    rule = clause.rules[0] if clause.rules else _NO_RULE
    context = Context(clause, rule, facts, trace)
    return reason(context, refusal), refusal.guard.advice.within(**_values(context, refusal))


_NO_RULE = Rule("order", {}, "siklus", Text("", ""), Text("", ""))


def _values(context: Context, refusal: Refusal) -> dict[str, Text]:
    flow = context.facts.pack.workflow
    step = flow.steps.get(refusal.event.step) or flow.continuous[refusal.event.step]
    shown = refusal.new or refusal.lacking
    return {
        "step": step.title,
        "date": day(refusal.event.date),
        "missing": listing([_lacking(context, atom, refusal) for atom in shown]),
    }


def _lacking(context: Context, atom: str, refusal: Refusal) -> Text:
    """“Asesmen Awal (selesai 8 Maret 2024)”, or the title of a criterion."""
    name, _, state = atom.partition(":")
    step = context.facts.pack.workflow.steps.get(name)
    if step is None:
        return context.facts.pack.clauses[name].title
    passage = _passage(context, name, refusal.event.group)
    when = passage and {"selesai": passage.ended, "berjalan": passage.started}.get(state)
    if when:
        tail = _WHEN[state].within(date=day(when))
    else:
        tail = _RUNNING if passage and passage.started else _ABSENT
    return Text(f"{step.title.id} ({tail.id})", f"{step.title.en} ({tail.en})")


def _passage(context: Context, step: str, group: str | None) -> Passage | None:
    passages = context.trace.passages
    groups = (group, *context.trace.groups)
    return next((passages[step, g] for g in groups if (step, g) in passages), None)


def _followed(context: Context) -> list[Passage]:
    """The steps that this clause's guards watch."""
    items = {g.item for g in context.facts.pack.workflow.guards if g.clause == context.clause.id}
    return [p for p in context.trace.passages.values() if p.step in items and p.started is not None]


_WHEN = {
    "selesai": Text("selesai {date}", "ended {date}"),
    "berjalan": Text("mulai {date}", "begun {date}"),
}
_RUNNING = Text("belum selesai", "not ended")
_ABSENT = Text("belum tercatat", "not recorded")
