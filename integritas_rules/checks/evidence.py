"""`evidence`: a claim rests on evidence that resolves, of the right kind and origin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from integritas_rules.checks.base import RECORDED, Finding, Outcome, merged
from integritas_rules.checks.claims import evidence_findings, ids_of
from integritas_rules.checks.context import Context, Scope
from integritas_rules.facts import PLANNED
from integritas_rules.frozen import replace
from integritas_rules.hints import Any
from integritas_rules.loading.jsonpath import Node


def check(context: Context) -> Outcome:
    """Every record at ``at`` has evidence that counts and meets the rule's constraints."""
    return context.in_scopes(lambda scope: _judge(context, scope))


def _judge(context: Context, scope: Scope) -> Outcome:
    options = context.options
    records = [n for n in scope.records() if n.value]
    if not records:
        return scope.lacking() if options.get("required", True) else Outcome(pending=not scope.due)
    return merged(_record(context, scope, n) for n in records)


def _record(context: Context, scope: Scope, node: Node) -> Outcome:
    ids, pointer = ids_of(node, context.options.get("field", "bukti"))
    if scope.is_open(node.value):
        return Outcome(pending=True)
    problems = {context.facts.evidence_problem(n) for n in ids}
    if PLANNED in problems:
        return Outcome(pending=True)
    sound = problems == {None}
    amiss = [] if sound else list(evidence_findings(context, ids, pointer, scope.group))
    if not amiss and not _fits(context, ids, node.value):
        seen = (pointer,) if _can_be_issued(context) else ()
        amiss = [replace(context.unmet(pointer, scope.group), seen=seen)]
    if amiss:
        return Outcome(findings=tuple(amiss))
    registry = context.facts.registry
    return Outcome(facts=tuple([(RECORDED, registry[n].pointer) for n in ids]))


def _fits(context: Context, ids: list[str], record: Any) -> bool:
    options = context.options
    pieces = [context.facts.registry[name].value for name in ids]
    if options.get("dates") and len(record.get("tanggal") or ()) < options["dates"]:
        return False
    before = options.get("dated_before")
    if before and not any(p["tanggal"] <= record[before] for p in pieces):
        return False
    tests = _constraints(context, options)
    return all(any(test(piece) for piece in pieces) for test in tests)


def _can_be_issued(context: Context) -> bool:
    """Whether any office that could issue or sign such a document is named at all."""
    options, roles = context.options, set(context.facts.roles.values())
    any_of = [options.get(key) for key in ("issued_by", "signed_by")]
    all_of = set(options.get("signed_by_all") or ())
    return roles >= all_of and all(roles & set(wanted) for wanted in any_of if wanted)


def _constraints(context: Context, options: Mapping[str, Any]) -> Iterator[Any]:
    """The tests of which each must hold for some piece."""
    roles = context.facts.roles

    def signers(piece: Mapping[str, Any]) -> set[str]:
        return {roles.get(office, "") for office in piece.get("penandatangan") or ()}

    if options.get("kinds"):
        yield lambda piece: piece["jenis"] in options["kinds"]
    if options.get("issued_by"):
        yield lambda piece: roles.get(piece.get("penetap", "")) in options["issued_by"]
    if options.get("signed_by"):
        yield lambda piece: signers(piece) & set(options["signed_by"])
    if options.get("signed_by_all"):
        yield lambda piece: signers(piece) >= set(options["signed_by_all"])
    if options.get("staff"):
        yield lambda piece: piece.get("unsur_pegawai") is True


__all__ = ["Finding", "check"]
