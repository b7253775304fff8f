"""`distinct`: the same activity isn't presented again in another subtahap."""

from __future__ import annotations

from integritas_rules.checks.base import Finding, Outcome
from integritas_rules.checks.context import Context


def check(context: Context) -> Outcome:
    """No two scopes that differ in ``by`` share a value of one of ``fields``."""
    options = context.options
    seen: dict[tuple[str, str], tuple[str, str]] = {}
    findings: list[Finding] = []
    for scope in context.scopes():
        side = scope.node.value.get(options["by"], "")
        for node in scope.records():
            for field in options["fields"]:
                value = node.value.get(field)
                if not value:
                    continue
                other, _ = seen.setdefault((field, value), (side, node.pointer))
                if other != side:
                    place = f"{node.pointer}/{field}"
                    finding = context.unmet(place, scope.group, here=side, there=other)
                    findings.append(finding)
                    break
    return Outcome(findings=tuple(findings), pending=not context.closed())
