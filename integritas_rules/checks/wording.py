"""`wording`: no text of the dossier uses a form that the source misprints."""

from __future__ import annotations

from integritas_rules.checks.base import Outcome, merged, values_in
from integritas_rules.checks.context import Context
from integritas_rules.loading.jsonpath import Node
from integritas_rules.words import plain


def check(context: Context) -> Outcome:
    """Every record at ``at`` is free of ``forms`` in its ``texts``; letter case is ignored."""
    return context.in_scopes(
        lambda scope: merged(_record(context, node) for node in scope.records())
    )


def _record(context: Context, node: Node) -> Outcome:
    for field in context.options["texts"]:
        for text in values_in(node.value, field):
            for form in context.options["forms"]:
                if form.casefold() in text.casefold():
                    place = f"{node.pointer}/{field}"
                    return Outcome(findings=(context.unmet(place, found=plain(form)),))
    return Outcome()
