"""(Pack with its cases) → its properties: proven over a stated scope, or a counterexample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from integritas_rules.kit.properties import Counterexample, Property
from integritas_rules.kit.trial import Packs, Trial
from integritas_rules.kit.verify_clauses import clause_properties, find_witnesses
from integritas_rules.kit.verify_evidence import evidence_property
from integritas_rules.kit.verify_machine import machine_properties
from integritas_rules.kit.verify_parameters import parameter_property
from integritas_rules.model import Json, Pack


@dataclass(frozen=True, slots=True)
class Proof:
    """All properties of one pack; the counterexamples are numbered in this order, from 1."""

    pack: Pack
    properties: tuple[Property, ...]

    @property
    def holds(self) -> bool:
        """Whether every property holds."""
        return all(p.holds for p in self.properties)

    @property
    def counterexamples(self) -> list[Counterexample]:
        """Every counterexample, in order."""
        return [c for p in self.properties for c in p.failures]


def verify(packs: Packs, trials: Sequence[Trial]) -> Proof:
    """Try every property; ``packs`` gives the pack for any choice of parameters."""
    pack = packs({})
    found = find_witnesses(pack, trials)
    base = found.nearest
    return Proof(
        pack,
        (
            *_machine(packs, base.data if base else None),
            *clause_properties(pack, found),
            evidence_property(pack, found.meeting, found.breaking),
            parameter_property(packs, found.all()),
        ),
    )


def _machine(packs: Packs, base: Json | None) -> tuple[Property, ...]:
    """The machine under every choice of parameters that changes it: the first where it fails."""
    choices = [p for p in packs({}).parameters.values() if p.type == "choice"]
    shapes: dict[object, Pack] = {}
    for values in product(*(p.values for p in choices)):
        pack = packs(dict(zip((p.name for p in choices), values, strict=True)))
        guards = tuple((g.event, g.item, g.needs, g.state) for g in pack.workflow.guards)
        shapes.setdefault(guards, pack)
    return machine_properties(list(shapes.values()), base)
