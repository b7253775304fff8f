"""`continuity`: occurrences in every window, and no gap longer than the policy allows.

A window is a record's own dates, inclusive. A gap is the difference in days between consecutive
dates among the window's start, its occurrences, and the earlier of its end and the as-of date.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from integritas_rules.checks.base import Finding, Outcome
from integritas_rules.checks.context import Context, Scope
from integritas_rules.facts import Facts
from integritas_rules.frozen import frozen, replace
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Basis, Severity, Status, Text, Trace
from integritas_rules.words import day, plain


@frozen
class Window:
    title: Text
    pointer: str
    start: str
    end: str
    closed: bool
    group: str | None


def check(context: Context) -> Outcome:
    """Judge every series of occurrences in every window that has begun."""
    findings: list[Finding] = []
    pending = not context.closed()
    facts: list[tuple[Text, str]] = []
    windows = list(windows_of(context.facts, context.trace, context.options["windows"]))
    for name, path in context.options["at"].items():
        nodes = Scope(context, context.facts.root, None).records(path)
        series = sorted((str(n.value["tanggal"]), n.pointer) for n in nodes)
        for window in windows:
            inside = [(d, p) for d, p in series if window.start <= d <= window.end]
            facts.extend((_ON.within(date=day(d)), p) for d, p in inside[:1])
            found = _judge(context, name, window, inside)
            findings.extend(replace(f, seen=None if series else ()) for f in found)
    return Outcome(findings=tuple(findings), facts=tuple(facts), pending=pending)


def _judge(
    context: Context, name: str, window: Window, inside: list[tuple[str, str]]
) -> Iterator[Finding]:
    missing = context.options.get("missing", {})
    title = _title(context, name)
    if not inside and window.closed:
        if name in missing:
            finding = context.unmet(
                window.pointer, window.group, activity=title, window=window.title
            )
            absent = _presence_clause(context, name)
            yield replace(finding, severity=Severity(missing[name]), cause=absent)
        return
    limit = context.options.get("gap")
    if limit is None:
        return
    marks = [(window.start, window.pointer), *inside, (window.end, window.pointer)]
    for (a, _), (b, place) in pairwise(marks):
        days = (date.fromisoformat(b) - date.fromisoformat(a)).days
        if days > limit:
            values = {
                "activity": title, "window": window.title, "days": plain(days),
                "limit": plain(limit), "since": day(a), "until": day(b),
            }  # fmt: skip
            yield Finding(
                Status.UNMET,
                context.for_group(_GAP.within(**values), window.group),
                _GAP_ADVICE.within(**values),
                place,
                Severity.WARNING,
                root=f"jeda:{name}:{a}:{b}",
                basis=Basis.POLICY,
            )


def _presence_clause(context: Context, name: str) -> str | None:
    """The clause that owns it when an activity never took place at all."""
    step = context.facts.pack.workflow.continuous.get(name)
    if step is None or context.facts.select(step.records):
        return None
    return step.clause


def _title(context: Context, name: str) -> Text:
    step = context.facts.pack.workflow.continuous.get(name)
    return step.title if step else context.clause.title


def windows_of(facts: Facts, trace: Trace, kind: str) -> Iterator[Window]:
    """The windows that have begun: of the records of every ``subtahap``, or of every stage."""
    if kind == "subtahap":
        yield from _substage_windows(facts, trace)
    else:
        yield from _stage_windows(facts, trace)


def _substage_windows(facts: Facts, trace: Trace) -> Iterator[Window]:
    flow = facts.pack.workflow
    for step in flow.steps.values():
        # In an order of their own: of a pause that falls in several windows the first tells it.
        for node in sorted(facts.select(step.records), key=_group_first) if step.criteria else ():
            record, group = node.value, node.value.get("kelompok")
            end = record.get("selesai") or facts.as_of
            closed = end <= facts.as_of and "selesai" in record
            closed = closed or (step.stage, group) in trace.closed
            yield Window(
                step.title, node.pointer, record["mulai"], min(end, facts.as_of), closed, group
            )


def _group_first(node: Node) -> tuple[str, str]:
    return node.value.get("kelompok") or "", node.value["mulai"]


def _stage_windows(facts: Facts, trace: Trace) -> Iterator[Window]:
    flow = facts.pack.workflow
    for stage in flow.stages:
        own = [p for p in trace.passages.values() if p.step in stage.steps and p.started]
        if not own:
            continue
        first = min(own, key=lambda p: p.started or "")
        closed = (stage.id, None) in trace.closed
        over = [p.ended for p in own if p.ended]
        last = min(facts.as_of, facts.data["siklus"]["selesai"])
        end = max(over) if closed and len(over) == len(own) else last
        yield Window(stage.title, first.pointer, first.started or "", end, closed, None)


_ON = Text("kejadian {date}", "occurrence on {date}")
_GAP = Text(
    "{activity}: jeda {days} hari dari {since} sampai {until} pada {window}, "
    "lebih dari {limit} hari.",
    "{activity}: {days} days without an occurrence from {since} to {until} in {window}, "
    "over {limit}.",
)
_GAP_ADVICE = Text(
    "Catat kejadian yang terlewat, atau jadwalkan {activity} paling lama tiap {limit} hari.",
    "Record occurrences left out, or schedule {activity} at least every {limit} days.",
)
