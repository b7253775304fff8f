"""`values`: certain values occur somewhere among the records."""

from __future__ import annotations

from integritas_rules.checks.base import RECORDED, Outcome, matches, values_in
from integritas_rules.checks.context import Context, Scope


def check(context: Context) -> Outcome:
    """The union of ``field`` over the records holds one of ``any_of`` and all of ``all_of``."""
    return context.in_scopes(lambda scope: _judge(context, scope))


def _judge(context: Context, scope: Scope) -> Outcome:
    field = context.options["field"]
    any_of, all_of = context.options.get("any_of", ()), context.options.get("all_of", ())
    records = scope.records()
    held = [(v, n.pointer) for n in records for v in values_in(n.value, field)]
    wanted = [*any_of, *all_of]
    hits = [(v, p) for v, p in held if not wanted or any(matches(v, w) for w in wanted)]
    complete = all(any(matches(v, w) for v, _ in hits) for w in all_of)
    if hits and complete:
        return Outcome(facts=tuple((RECORDED, f"{p}/{field}") for _, p in hits[:3]))
    return scope.lacking(records, field)
