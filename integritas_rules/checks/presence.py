"""`presence`: records exist, in number and filled in."""

from __future__ import annotations

from integritas_rules.checks.base import RECORDED, Outcome, is_filled, merged
from integritas_rules.checks.context import Context, Scope
from integritas_rules.words import plain


def check(context: Context) -> Outcome:
    """Every path of ``at`` has at least ``at_least`` (and at most ``at_most``) good records."""
    at = context.options["at"]
    paths = [at] if isinstance(at, str) else at
    return context.in_scopes(lambda scope: merged(_one(context, scope, path) for path in paths))


def _one(context: Context, scope: Scope, path: str) -> Outcome:
    options = context.options
    found = scope.records(path)
    most = options.get("at_most")
    if most and len(found) > most:
        extra = context.unmet(found[most].pointer, scope.group, found=plain(len(found)))
        return Outcome(findings=(extra,))
    good = found
    for field in options.get("filled", ()):
        good = [n for n in good if is_filled(n.value.get(field))]
    if len(good) >= options.get("at_least", 1):
        return Outcome(facts=tuple((RECORDED, n.pointer) for n in good))
    return scope.lacking(found)
