"""(Packs, dossiers) → what a stricter setting accepts, a more lenient one accepts.

A dossier is accepted when no gap of its report is an error (of a pack that doesn't bind: when it
has none). A larger number of days is the more lenient. Of choices, the pack may declare the order
(``lenient_to_strict``); where it doesn't, there must be one that fits every dossier tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from integritas_rules.conclusion import root_gaps
from integritas_rules.kit.properties import Counterexample, Property
from integritas_rules.kit.trying import Attempt, Tried, judging
from integritas_rules.model import Guard, Pack, Parameter, Severity, Text
from integritas_rules.words import plain

Value = str | int
Packs = Callable[[Mapping[str, Value]], Pack]
_Seen = dict[Value, list[tuple[Attempt, bool]]]
"""By value, the dossiers on which the values differ and whether it accepts them."""


def parameter_property(packs: Packs, attempts: Sequence[Attempt]) -> Property:
    """Every parameter by itself, the others at their defaults."""
    pack = packs({})
    failures: list[Counterexample] = []
    runs = 0
    told = []
    for parameter in pack.parameters.values():
        values = _values(parameter)
        seen = _accepted(packs, parameter, values, attempts)
        runs += len(values) * len(attempts)
        ordered = _ordered(parameter, seen)
        failures += _broken(parameter, ordered, seen)
        told.append(f"{parameter.name}: {' ⊇ '.join(map(str, ordered))}")
    scope = _SCOPE.within(parameters=len(pack.parameters), attempts=len(attempts), runs=runs)
    excused = tuple((line.split(":")[0], plain(line.split(": ")[1])) for line in told)
    return Property(
        "parameters-ordered", _CLAIM, scope, tuple(failures), excused, len(pack.parameters)
    )


def _values(p: Parameter) -> list[Value]:
    """Every choice; of days the least, the default and its neighbours, and the most."""
    if p.type != "days":
        return list(p.values)
    low, high, default = p.minimum or 0, p.maximum or 10**6, int(p.default)
    found = {low, default - 1, default, default + 1, high}
    return sorted(v for v in found if low <= v <= high)


def _accepted(
    packs: Packs, p: Parameter, values: list[Value], attempts: Sequence[Attempt]
) -> _Seen:
    """For every value, which attempts are accepted; those that all judge alike are left out."""
    set_ = {v: packs({p.name: v}) for v in values}
    touched = _touched(list(set_.values()))
    seen: _Seen = {v: [] for v in values}
    for attempt in attempts:
        keys = {value: _key(pack, attempt, touched) for value, pack in set_.items()}
        first = next(iter(keys.values()))
        if all(key == first for key in keys.values()):
            continue  # the reports are the same whatever the value
        known = {key: _accepts(set_[value], attempt) for value, key in keys.items()}
        for value, key in keys.items():
            seen[value].append((attempt, known[key]))
    return seen


def _touched(packs: list[Pack]) -> list[str]:
    """The clauses that differ between the values, by themselves or by their guards."""

    def asked(pack: Pack, clause: str) -> tuple[object, list[Guard]]:
        return pack.clauses[clause], [g for g in pack.workflow.guards if g.clause == clause]

    first, *others = packs
    return [
        c.id for c in judging(first) if any(asked(p, c.id) != asked(first, c.id) for p in others)
    ]


def _key(pack: Pack, attempt: Attempt, touched: list[str]) -> object:
    """All that can tell two values apart: where it is the same, so is the whole report."""
    tried = Tried(pack, attempt)
    clauses = [pack.clauses[c] for c in touched]
    return tuple(
        (c.severity if o.findings else None, o.findings, o.pending, o.status)
        for c in clauses
        for o in (tried.outcome(c),)
    )


def _accepts(pack: Pack, attempt: Attempt) -> bool:
    report = attempt.report(pack)
    if report is None:
        return False
    worst = Severity.ERROR if pack.binding else Severity.NOTE
    return not any(g.severity.rank <= worst.rank for _, g in root_gaps(report.verdicts))


def _ordered(p: Parameter, seen: _Seen) -> list[Value]:
    """The values from lenient to strict: by days, as declared, or as the dossiers tell."""
    if p.type == "days":
        return sorted(seen, reverse=True)
    if p.lenient_to_strict:
        return list(p.lenient_to_strict)
    return sorted(seen, key=lambda v: -sum(accepted for _, accepted in seen[v]))


def _broken(p: Parameter, ordered: list[Value], seen: _Seen) -> Iterator[Counterexample]:
    """For each neighbouring pair, the first dossier that only the stricter accepts."""
    for lenient, strict in pairwise(ordered):
        pairs = zip(seen[strict], seen[lenient], strict=True)
        for (attempt, by_strict), (_, by_lenient) in pairs:
            if by_strict and not by_lenient:
                message = _WRONG.within(name=p.name, strict=strict, lenient=lenient)
                yield Counterexample(message, attempt.data, {p.name: lenient})
                break


_CLAIM = Text(
    "yang diterima bacaan ketat diterima juga oleh bacaan longgar",
    "what a strict setting accepts, a lenient one accepts",
)
_SCOPE = Text(
    "{parameters} parameter, {attempts} dosier, {runs} pasangan",
    "{parameters} parameters, {attempts} dossiers, {runs} pairs",
)
_WRONG = Text(
    "{name}: dosier ini diterima “{strict}” tetapi ditolak “{lenient}” yang lebih longgar.",
    "{name}: “{strict}” accepts this dossier, the more lenient “{lenient}” doesn't.",
)
