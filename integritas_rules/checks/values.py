"""`values`: certain values occur somewhere among the records."""

from __future__ import annotations

from itertools import islice

from integritas_rules.checks.base import RECORDED, Finding, Outcome, matches, values_in
from integritas_rules.checks.context import Context, Scope
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Status, Text
from integritas_rules.words import day, plain


def check(context: Context) -> Outcome:
    """The union of ``field`` over the records holds one of ``any_of`` and all of ``all_of``."""
    return context.in_scopes(lambda scope: _judge(context, scope))


def _judge(context: Context, scope: Scope) -> Outcome:
    field = context.options["field"]
    any_of, all_of = context.options.get("any_of", ()), context.options.get("all_of", ())
    records = scope.records()
    wanted = (*any_of, *all_of)
    parts = tuple(f"{w}." for w in wanted)
    held = ((v, n.pointer) for n in records for v in values_in(n.value, field))
    among = (h for h in held if not wanted or h[0] in wanted or h[0].startswith(parts))
    hits = list(among if all_of else islice(among, _SHOWN))
    complete = all(any(matches(v, w) for v, _ in hits) for w in all_of)
    first, other = _firsts(context, records, field)
    if hits and complete and first < other:
        return Outcome(findings=(_too_early(context, records[0].pointer, first, other),))
    if hits and complete:
        return Outcome(facts=tuple((RECORDED, f"{p}/{field}") for _, p in hits[:_SHOWN]))
    return scope.lacking(records, field)


def _firsts(context: Context, records: list[Node], field: str) -> tuple[str, str]:
    """When the wanted values and the value that comes first were each first recorded."""
    other = context.options.get("after")
    if not other:
        return "", ""
    wanted = context.options["any_of"]
    dates = {
        name: [n.value["tanggal"] for n in records if set(names) & set(values_in(n.value, field))]
        for name, names in (("wanted", wanted), ("other", [other]))
    }
    return min(dates["wanted"], default=""), min(dates["other"], default="")


def _too_early(context: Context, pointer: str, first: str, other: str) -> Finding:
    values = {
        "wanted": plain(", ".join(context.options["any_of"])),
        "other": plain(context.options["after"]),
        "first": day(first),
        "date": day(other),
    }
    message, advice = _EARLY.within(**values), _EARLY_ADVICE.within(**values)
    return Finding(Status.UNMET, message, advice, pointer)


_SHOWN = 3
"""How many of the records that hold a wanted value are told."""

_EARLY = Text(
    "“{wanted}” pertama kali tercatat {first}, sebelum “{other}” ({date}).",
    "“{wanted}” is first recorded on {first}, before “{other}” ({date}).",
)
_EARLY_ADVICE = Text(
    "Periksa tanggalnya; {wanted} dilakukan atas {other} yang sudah berjalan.",
    "Check the dates; {wanted} is done on {other} that has taken place.",
)
