"""How each kind of check is compiled: what must hold for its rule to be surely clean.

A kind (or an option) that isn't here is left to the checks. ``order`` needs no question: what the
replay refused is known already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from integritas_rules.hints import Any
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
    q.only("at", "field", "any_of", "all_of", "after", "where", "without", "role")
    found, field = q.records(), repr(q.options["field"])
    held = q.block.let(q.source.call(ask.held, found, field))
    any_of, all_of = q.options.get("any_of", ()), q.options.get("all_of", ())
    hit = held
    if all_of or any_of:
        # What values stand for is only looked at where they don't suffice themselves.
        ask_one = "{wanted} <= {held}" if all_of else "not {held}.isdisjoint({wanted})"
        wanted = q.source.texts(all_of or any_of)
        hit = " or ".join(
            ask_one.format(held=h, wanted=wanted) for h in (held, q.source.call(ask.whole, held))
        )
    good = "MET"
    if q.options.get("after"):
        first, other = (
            q.source.call(ask.first, found, field, q.source.texts(names))
            for names in (q.options["any_of"], [q.options["after"]])
        )
        good = f"ASK if {first} < {other} else MET"
    return q.answer(f"(({good}) if {hit} else {q.lack})")


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
    q.only("at", "field", "required", "where", "without", "role", *_NEEDS, "dates", "dated_before")
    found = q.block.let(f"[r for r in {q.records()} if r]")
    field = repr(q.options.get("field", "bukti"))
    code = q.source.call(ask.proven, found, field, q.shut, "as_of", "sound", "planned")
    code = q.block.let(code)
    absent = q.lack if q.options.get("required", True) else q.idle
    limits = [q.options.get("dates", 0), q.options.get("dated_before")]
    needs = [(n, q.source.texts(_NEEDS[n](q.options[n]))) for n in _NEEDS if q.options.get(n)]
    if needs or any(limits):
        listed = "".join(f"({name!r}, {wanted}), " for name, wanted in needs)
        given = (found, field, f"({listed})", *map(repr, limits), "pieces", "roles")
        code = f"MET if {code} == MET and {q.source.call(ask.fitting, *given)} else ASK"
    return q.answer(f"({absent} if not {found} else {code})")


_NEEDS: Mapping[str, Callable[[Any], Iterable[str]]] = {
    "kinds": list,
    "issued_by": list,
    "signed_by": list,
    "signed_by_all": list,
    "staff": lambda _: (),
}
"""What some piece of a claim may have to be, and the texts that this is told by."""


def _reference(q: Question) -> str:
    q.only("at", "cited", "law", "enough", "dated_after", "where", "without", "role")
    found = q.block.let(f"[r for r in {q.records()} if r]")
    aims = q.block.at(compile_path(q.options["cited"])) if q.options.get("cited") else "()"
    given = (found, aims, repr(q.options.get("law")), repr(bool(q.options.get("dated_after"))),
             repr(q.options.get("enough") == "any"), "sound", "pieces")  # fmt: skip
    good = q.source.call(ask.cited, *given)
    return q.answer(f"({q.lack} if not {found} else MET if {good} else ASK)")


def _distinct(q: Question) -> str:
    q.only("at", "by", "fields", "where", "without", "role")
    if "scope" not in q.options:
        raise Unscreened("distinct")
    sides = q.source.name("s")
    q.source.root.say(f"{sides}: list[tuple[Any, Records]] = []")
    q.block.say(f"{sides}.append((record.get({q.options['by']!r}, ''), {q.records()}))")
    same = q.source.call(ask.repeated, sides, q.source.constant(tuple(q.options["fields"])))
    idle = q.source.root.let(f"MET if {q.closed('None')} else PENDING")
    return q.source.after(q.carried(f"(ASK if {same} else {idle})"))


def _fulfilment(q: Question) -> str:
    q.only("counts", "plan", "met_by", "unless")
    q.whole()
    names = dict.fromkeys((q.clause.id, *(q.options.get("counts") or ())))
    own = q.block.let(" + ".join(f"fulfilled.get({n!r}, [])" for n in names))
    others = [q.block.at(compile_path(p)) for o in _ELSEWHERE if (p := q.options.get(o))]
    plan = repr(bool(q.options.get("plan")))
    stated = q.source.call(ask.stated, own, plan, "known", "sound")
    good = "MET"
    if q.clause.decidable == "penilai":
        good = f"ASK if {q.clause.id!r} in judged else CLAIMED if evaluator else MET"
    unclear = " or ".join([own, *others])
    return q.answer(f"(({good}) if {stated} else ASK if {unclear} else {q.lack})")


_ELSEWHERE = ("met_by", "unless")
"""Paths to what may meet such a clause, or make it inapplicable: the check looks there."""


def _wording(q: Question) -> str:
    q.only("at", "texts", "forms", "where", "without", "role")
    forms = q.source.constant(tuple(form.casefold() for form in q.options["forms"]))
    texts = q.source.constant(tuple(q.options["texts"]))
    return q.answer(f"(ASK if {q.source.call(ask.worded, q.records(), texts, forms)} else MET)")


def _continuity(q: Question) -> str:
    q.only("at", "windows", "gap", "missing", "role", "where", "without")
    q.whole()
    series = [q.records(path) for path in q.options["at"].values()]
    missing = [name in q.options.get("missing", {}) for name in q.options["at"]]
    windows = q.block.let(f"windows({q.options['windows']!r})")
    given = (f"({', '.join(series)},)", repr(tuple(missing)), windows, repr(q.options.get("gap")))
    return q.answer(f"(ASK if {q.source.call(ask.broken, *given)} else {q.idle})")


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
    q.whole()
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
    q.whole()
    return q.answer(f"(ASK if {q.clause.id!r} in refused else {q.idle})")


def _judgement(q: Question) -> str:
    q.only()
    q.whole()
    name = repr(q.clause.id)
    waits = f"ASK if {name} in entries else WAITING"
    return q.answer(
        f"(MET if {name} in upheld else ASK if {name} in judged "
        f"else {waits} if {q.closed()} else PENDING)"
    )


KINDS: Mapping[str, Callable[[Question], str]] = {
    "attestation": _attestation,
    "continuity": _continuity,
    "dates": _dates,
    "distinct": _distinct,
    "each": _each,
    "evidence": _evidence,
    "fulfilment": _fulfilment,
    "judgement": _judgement,
    "order": _order,
    "presence": _presence,
    "reference": _reference,
    "values": _values,
    "wording": _wording,
}
