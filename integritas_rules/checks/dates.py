"""`dates`: records lie within the bounds of a date, the cycle or their own scope."""

from __future__ import annotations

from collections.abc import Mapping

from integritas_rules.checks.base import RECORDED, Outcome
from integritas_rules.checks.context import Context, Scope
from integritas_rules.hints import Any
from integritas_rules.words import day

_FAR = "9999-12-31"


def check(context: Context) -> Outcome:
    """Every record lies inside; or, with ``overlaps``, one of them touches the cycle."""
    if context.options.get("overlaps"):
        return context.in_scopes(lambda scope: _touching(context, scope))
    return context.in_scopes(lambda scope: _inside(context, scope), needed=False)


def _span(record: Mapping[str, Any]) -> tuple[str, str]:
    start = record.get("mulai") or record.get("tanggal") or ""
    return start, record.get("selesai") or (_FAR if "mulai" not in record else start)


def _touching(context: Context, scope: Scope) -> Outcome:
    cycle = context.facts.data["siklus"]
    for node in scope.records():
        start, end = _span({"selesai": _FAR, **node.value})
        if start <= cycle["selesai"] and end >= cycle["mulai"]:
            return Outcome(facts=((RECORDED, node.pointer),))
    return scope.lacking()


def _inside(context: Context, scope: Scope) -> Outcome:
    low, high = _bounds(context, scope)
    records = scope.records()
    findings = []
    for node in records:
        start, end = _span(node.value)
        if start < low or start > high or (end != _FAR and end > high):
            values = {"start": day(start), "low": day(low), "high": day(high)}
            findings.append(context.unmet(node.pointer, scope.group, **values))
    return Outcome(
        findings=tuple(findings),
        facts=tuple((RECORDED, n.pointer) for n in records),
        pending=not scope.due,
    )


def _bounds(context: Context, scope: Scope) -> tuple[str, str]:
    options = context.options
    if options.get("not_before"):
        return options["not_before"], _FAR
    holder = context.facts.data["siklus"] if options["inside"] == "siklus" else scope.node.value
    return holder["mulai"], holder.get("selesai") or _FAR
