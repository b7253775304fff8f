"""How each kind of check is compiled: what must hold for its rule to be surely clean.

A kind (or an option) that isn't here is left to the checks. ``order`` needs no question: what the
replay refused is known already.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from integritas_rules.loading.jsonpath import compile_path
from integritas_rules.screening import primitives as ask
from integritas_rules.screening.writer import Question, Unscreened


def _presence(q: Question) -> str:
    q.only("at", "at_least", "at_most", "filled", "where", "without", "role")
    at = q.options["at"]
    return q.answer(" | ".join(_one(q, path) for path in ([at] if isinstance(at, str) else at)))


def _one(q: Question, path: str) -> str:
    found = good = q.records(path)
    for field in q.options.get("filled", ()):
        good = q.block.let(q.source.call(ask.filled, good, repr(field)))
    least, most = q.options.get("at_least", 1), q.options.get("at_most")
    enough = good if least == 1 else f"len({good}) >= {int(least)}"
    too_many = f"ASK if len({found}) > {int(most)} else " if most else ""
    return f"({too_many}MET if {enough} else {q.lack})"


def _values(q: Question) -> str:
    q.only("at", "field", "any_of", "all_of", "where", "without", "role")
    held = q.block.let(q.source.call(ask.held, q.records(), repr(q.options["field"])))
    any_of, all_of = q.options.get("any_of", ()), q.options.get("all_of", ())
    if all_of:
        hit = f"{q.source.texts(all_of)} <= {held}"
    elif any_of:
        hit = f"not {held}.isdisjoint({q.source.texts(any_of)})"
    else:
        hit = held
    return q.answer(f"(MET if {hit} else {q.lack})")


def _each(q: Question) -> str:
    q.only("at", "filled", "one_of", "required", "where", "without", "role")
    found = q.records()
    lawful = q.options.get("one_of", {})
    allowed = "".join(f"({f!r}, {q.source.texts(v)}), " for f, v in lawful.items())
    fields = q.source.constant(tuple(q.options.get("filled", ())))
    code = q.source.call(ask.each, found, fields, f"({allowed.strip()})", q.shut, "as_of")
    absent = q.lack if q.options.get("required", True) else q.idle
    return q.answer(f"({q.block.let(code)} if {found} else {absent})")


def _evidence(q: Question) -> str:
    q.only("at", "field", "required", "where", "without", "role")
    found = q.block.let(f"[r for r in {q.records()} if r]")
    field = repr(q.options.get("field", "bukti"))
    code = q.source.call(ask.proven, found, field, q.shut, "as_of", "sound", "planned")
    absent = q.lack if q.options.get("required", True) else q.idle
    return q.answer(f"({q.block.let(code)} if {found} else {absent})")


def _dates(q: Question) -> str:
    q.only("at", "inside", "not_before", "overlaps", "where", "without", "role")
    if q.options.get("overlaps"):
        near = q.source.call(ask.touching, q.records(), "cycle")
        return q.answer(f"(MET if {near} else {q.lack})")
    low, high = repr(q.options.get("not_before")), "FAR"
    if not q.options.get("not_before"):
        holder = "cycle" if q.options["inside"] == "siklus" else "record"
        if holder == "record" and q.scope in (None, "groups"):
            raise Unscreened("inside")
        low, high = f'{holder}["mulai"]', f'({holder}.get("selesai") or FAR)'
    amiss = q.source.call(ask.outside, q.records(), low, high)
    nowhere = q.source.root.let(f"MET if {q.closed('None')} else PENDING")
    return q.answer(f"(ASK if {amiss} else {q.idle})", nowhere)


def _attestation(q: Question) -> str:
    q.only("step")
    step = q.pack.workflow.steps[q.options["step"]]
    root, name = q.source.root, repr(q.clause.id)
    found = root.at(compile_path(step.records))
    given = (found, repr(q.rule.due), "closed", "as_of", "known", "sound")
    stated = root.let(q.source.call(ask.statements, *given))
    code = root.let(q.source.call(ask.criterion, stated, name))
    # A claim waits for an evaluator; a judgement that counts is for the check to read.
    said = f"CLAIMED if evaluator and {code} == MET else {code}"
    return q.answer(f"({q.lack} if not {found} else ASK if {name} in judged else {said})")


def _order(q: Question) -> str:
    q.only()
    return q.answer(f"(ASK if {q.clause.id!r} in refused else {q.idle})")


def _judgement(q: Question) -> str:
    q.only()
    name = repr(q.clause.id)
    waits = f"ASK if {name} in entries else WAITING"
    return q.answer(
        f"(MET if {name} in upheld else ASK if {name} in judged "
        f"else {waits} if {q.closed()} else PENDING)"
    )


KINDS: Mapping[str, Callable[[Question], str]] = {
    "attestation": _attestation,
    "dates": _dates,
    "each": _each,
    "evidence": _evidence,
    "judgement": _judgement,
    "order": _order,
    "presence": _presence,
    "values": _values,
}
