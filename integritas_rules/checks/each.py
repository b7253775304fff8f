"""`each`: every record is filled in, with lawful values; by default there must be one."""

from __future__ import annotations

from integritas_rules.checks.base import RECORDED, Finding, Outcome, is_filled, values_in
from integritas_rules.checks.context import Context, Scope
from integritas_rules.loading.jsonpath import Node
from integritas_rules.words import plain


def check(context: Context) -> Outcome:
    """Each record has its ``filled`` members and only the values listed in ``one_of``."""
    return context.in_scopes(lambda scope: _judge(context, scope))


def _judge(context: Context, scope: Scope) -> Outcome:
    records = scope.records()
    if not records:
        needed = context.options.get("required", True)
        return scope.lacking() if needed else Outcome(pending=not scope.due)
    findings = [f for n in records for f in _amiss(context, scope, n)]
    return Outcome(
        findings=tuple(findings),
        facts=tuple((RECORDED, n.pointer) for n in records),
        pending=any(scope.is_open(n.value) for n in records),
    )


def _amiss(context: Context, scope: Scope, node: Node) -> list[Finding]:
    """At most one finding a record: what it lacks first."""
    if scope.is_open(node.value):
        return []
    for field in context.options.get("filled", ()):
        if not is_filled(node.value.get(field)):
            place = f"{node.pointer}/{field}"
            return [context.unmet(place, scope.group, field=plain(field))]
    for field, lawful in context.options.get("one_of", {}).items():
        wrong = [v for v in values_in(node.value, field) if v not in lawful]
        if wrong or not is_filled(node.value.get(field)):
            found = {"found": plain(wrong[0])} if wrong else {}
            place = f"{node.pointer}/{field}" if wrong else node.pointer
            return [context.unmet(place, scope.group, field=plain(field), **found)]
    return []
