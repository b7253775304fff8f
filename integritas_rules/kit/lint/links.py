"""Lints of what hangs together: what nothing uses, what is said twice, circles, stray files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from integritas_rules.kit.lint.desk import Desk, Issue, Loc, issue
from integritas_rules.loading import packfiles
from integritas_rules.model import Clause, Severity, Text

_OWN = ("rollup", "same_as", "order", "judgement", "attestation", "fulfilment")
"""Kinds that look at their own clause only, so that two of them never check the same."""
_SAID = ("message", "advice", "severity")


def unused_parameters(desk: Desk) -> Iterator[Issue]:
    """A parameter that no rule, severity or guard names."""
    workflow = desk.sources.files["workflow.yaml"]
    used = {n for f in (*desk.sources.sections, workflow) for n in _named(f.data)}
    file = desk.sources.files["pack.yaml"]
    for n, parameter in enumerate(file.data.get("parameters", ())):
        if parameter["name"] not in used:
            message = _NO_USE.within(name=parameter["name"])
            at: Loc = ("parameters", n)
            yield issue("unused-parameter", Severity.ERROR, file, at, message, _USE_IT)


def _named(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("parameter"), str):
            yield value["parameter"]
        for inner in value.values():
            yield from _named(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _named(inner)


def unused_readings(desk: Desk) -> Iterator[Issue]:
    """A reading that neither a clause nor a parameter names."""
    used = {i for c in desk.pack.clauses.values() for i in c.interpretation}
    used |= {i for p in desk.pack.parameters.values() for i in p.interpretation}
    file = desk.sources.files["readings.yaml"]
    for n, reading in enumerate(file.data["readings"]):
        if reading["id"] not in used:
            message = _UNNAMED.within(name=reading["id"])
            yield issue("unused-reading", Severity.ADVICE, file, ("readings", n), message, _NAME_IT)


def duplicate_rules(desk: Desk) -> Iterator[Issue]:
    """Two clauses with a gap of their own that ask for the very same, and neither builds on the
    other: one break would be told twice."""
    seen: dict[str, list[str]] = {}
    for file, at, clause, rule in desk.rules():
        own = desk.pack.clauses[clause["id"]]
        if rule["kind"] in _OWN or own.severity == Severity.NOTE:
            continue
        asked = {k: v for k, v in rule.items() if k not in _SAID}
        key = json.dumps(asked, sort_keys=True, default=str)
        for first in seen.setdefault(key, []):
            if first != own.id and not _linked(desk, own, desk.pack.clauses[first]):
                message = _TWICE.within(first=first, second=own.id)
                yield issue("duplicate-rule", Severity.ERROR, file, at, message, _ONE_OWNS)
        seen[key].append(own.id)


def _linked(desk: Desk, one: Clause, other: Clause) -> bool:
    """Whether one builds on the other, at any distance."""

    def below(clause: Clause) -> set[str]:
        reached, waiting = {clause.id}, [*clause.requires]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += desk.pack.clauses[name].requires
        return reached

    return one.id in below(other) or other.id in below(one)


def circles(desk: Desk) -> Iterator[Issue]:
    """Clauses that are their own parent, or build on themselves, at any distance."""
    ways: tuple[Callable[[Clause], tuple[str, ...]], ...] = (
        lambda c: (c.parent,) if c.parent else (),
        lambda c: c.requires,
    )
    for clause in desk.pack.clauses.values():
        for way in ways:
            reached: set[str] = set()
            waiting = [*way(clause)]
            while waiting and clause.id not in reached:
                name = waiting.pop()
                if name not in reached:
                    reached.add(name)
                    waiting += way(desk.pack.clauses[name])
            if clause.id in reached:
                file, at = desk.at_clause(clause.id)
                message = _CIRCLE.within(clause=clause.id)
                yield issue("circle", Severity.ERROR, file, at, message, _BREAK_IT)


def built_on_nothing(desk: Desk) -> Iterator[Issue]:
    """``requires`` names a clause that isn't checked, so that it never owns a gap."""
    for file, at, clause in desk.specs():
        for name in clause.get("requires", ()):
            if not desk.pack.clauses[name].rules:
                message = _UNCHECKED.within(name=name)
                place: Loc = (*at, "requires")
                yield issue("requires-unchecked", Severity.ERROR, file, place, message, _CHECK_IT)


def stray_files(desk: Desk) -> Iterator[Issue]:
    """A YAML file beside the others that ``pack.yaml`` doesn't name is never read."""
    file = desk.sources.files["pack.yaml"]
    there = {p.name for p in desk.sources.folder.glob("*.yaml")}
    for name in sorted(there - {*packfiles.FIXED, *file.data["files"]}):
        message = _STRAY.within(name=name)
        yield issue("stray-file", Severity.WARNING, file, ("files",), message, _LIST_IT)


LINTS = (
    unused_parameters,
    unused_readings,
    duplicate_rules,
    circles,
    built_on_nothing,
    stray_files,
)

_NO_USE = Text("Parameter “{name}” tidak dipakai.", "Nothing uses the parameter “{name}”.")
_USE_IT = Text(
    "Pakai dengan {parameter: …} pada aturan atau bobot, atau hapus.",
    "Use it with {parameter: …} in a rule or severity, or remove it.",
)
_UNNAMED = Text("Tafsir “{name}” tidak disebut.", "Nobody names the reading “{name}”.")
_NAME_IT = Text(
    "Sebut di “interpretation” pada ketentuan atau parameter yang memakainya.",
    "Name it in “interpretation” of the clause or parameter that goes by it.",
)
_TWICE = Text(
    "{second} memeriksa hal yang sama dengan {first}; satu kekurangan menjadi dua celah.",
    "{second} checks the same as {first}; one lack would give two gaps.",
)
_ONE_OWNS = Text(
    "Tetapkan satu pemilik: pakai same_as, atau sebut yang satu di “requires” yang lain.",
    "Let one own it: use same_as, or name the one in “requires” of the other.",
)
_CIRCLE = Text(
    "{clause} berujung pada dirinya sendiri melalui “parent” atau “requires”.",
    "{clause} leads back to itself by “parent” or “requires”.",
)
_BREAK_IT = Text("Putus lingkarannya di salah satu ketentuan.", "Break the circle at one of them.")
_UNCHECKED = Text(
    "“requires” menyebut {name}, yang tidak diperiksa.",
    "“requires” names {name}, which isn't checked.",
)
_CHECK_IT = Text(
    "Hapus dari “requires”, atau beri ketentuan itu aturan.",
    "Remove it from “requires”, or give that clause a rule.",
)
_STRAY = Text(
    "Berkas {name} tidak disebut di “files”, jadi tidak dibaca.",
    "The file {name} isn't named in “files”, so it isn't read.",
)
_LIST_IT = Text("Sebut di “files”, atau pindahkan.", "Name it in “files”, or move it away.")
