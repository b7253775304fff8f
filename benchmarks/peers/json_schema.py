"""The part of the table that JSON Schema can say, as one schema.

It can't look one record up by what another says, so evidence, references and offices are beyond it;
nor can it compare two dates, so the span of a record is too, and whether it was a plan still.
"""

from __future__ import annotations

from typing import Any

from benchmarks.subset import Ask, Step

Schema = dict[str, Any]
SAID = ("presence", "values", "each")
"""The kinds of check that it can say."""


def sayable(asks: tuple[Ask, ...]) -> tuple[str, ...]:
    """The clauses whose every rule it can say."""
    left = {a.clause for a in asks if a.kind not in SAID}
    return tuple(dict.fromkeys(a.clause for a in asks if a.clause not in left))


def schema(asks: tuple[Ask, ...]) -> tuple[tuple[str, ...], Schema]:
    """The clauses, and a schema whose ``allOf`` has a part for each."""
    clauses = sayable(asks)
    parts = [{"allOf": [holds(a) for a in asks if a.clause == name]} for name in clauses]
    return clauses, {"$schema": "https://json-schema.org/draft/2020-12/schema", "allOf": parts}


def holds(ask: Ask) -> Schema:
    """What a dossier is like in which one row of the table holds."""
    if not ask.scope:
        return KINDS[ask.kind](ask)
    return {"allOf": [some(ask.scope, {}), every(ask.scope, KINDS[ask.kind](ask))]}


def some(way: tuple[Step, ...], test: Schema) -> Schema:
    """Something at a way is so."""
    step, *rest = way
    inner = some(tuple(rest), test) if rest else test
    held = {"contains": {"allOf": [*passing(step), inner]}} if step.items else inner
    return {"required": [step.name], "properties": {step.name: held}}


def every(way: tuple[Step, ...], test: Schema) -> Schema:
    """Everything at a way is so."""
    step, *rest = way
    inner = every(tuple(rest), test) if rest else test
    unless = [{"not": p} for p in passing(step)]
    held = {"items": {"anyOf": [*unless, inner]}} if step.items else inner
    return {"properties": {step.name: held}}


def passing(step: Step) -> list[Schema]:
    """The filter of a step."""
    return [having(*step.where)] if step.where else []


def having(key: str, value: object) -> Schema:
    """A record with this value."""
    return {"required": [key], "properties": {key: {"const": value}}}


def where(ask: Ask) -> list[Schema]:
    """The filters of a rule."""
    return [having(*item) for item in (ask.options.get("where") or {}).items()]


def filled(ask: Ask) -> list[Schema]:
    """The members that must hold something."""
    empty: Schema = {"enum": [None, "", [], {}]}
    return [
        {"required": [f], "properties": {f: {"not": empty}}} for f in ask.options.get("filled", ())
    ]


def presence(ask: Ask) -> Schema:
    """Every way leads to a record that is filled in."""
    return {"allOf": [some(w, {"allOf": [*where(ask), *filled(ask), {}]}) for w in ask.ways]}


def values(ask: Ask) -> Schema:
    """Some record holds a wanted value, or one that begins with it."""
    wanted, field = ask.options.get("any_of") or (), ask.options["field"]
    held: Schema = {"pattern": rf"^({'|'.join(wanted)})(\.|$)"} if wanted else {}
    test = {"required": [field], "properties": {field: {"contains": held}}}
    return {"anyOf": [some(w, {"allOf": [*where(ask), test]}) for w in ask.ways]}


def each(ask: Ask) -> Schema:
    """Every record is filled in, with lawful values; if it is required, there is one."""
    lawful = [
        {"required": [f], "properties": {f: {"enum": list(v)}}}
        for f, v in ask.options.get("one_of", {}).items()
    ]
    test = {"allOf": [*filled(ask), *lawful]}
    found = [every(w, {"anyOf": [*({"not": x} for x in where(ask)), test]}) for w in ask.ways]
    if ask.options.get("required", True):
        found.append({"anyOf": [some(w, {"allOf": [*where(ask), {}]}) for w in ask.ways]})
    return {"allOf": found}


KINDS = {"presence": presence, "values": values, "each": each}
