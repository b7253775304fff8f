"""The bundled packs and their trials, loaded once for all tests of this folder."""

from __future__ import annotations

from functools import lru_cache

from integritas_rules.kit import cases
from integritas_rules.kit.judging import Judge
from integritas_rules.kit.trial import Packs, Trial
from integritas_rules.loading.pack import bundled_packs
from integritas_rules.model import Clause, Disposition, Pack

PACKS = bundled_packs()
PERMEN = "permenpanrb-60-2020"


@lru_cache
def loader(pack: str) -> Packs:
    """A bundled pack for any choice of parameters."""
    return cases.packs(pack)


@lru_cache
def judge(pack: str) -> Judge:
    """One that runs the trials of a bundled pack."""
    return Judge(loader(pack))


@lru_cache
def trials(pack: str) -> tuple[Trial, ...]:
    """Every trial of a bundled pack."""
    return cases.trials(pack)


def the_pack(pack: str, **settings: str | int) -> Pack:
    """A bundled pack."""
    return loader(pack)(settings)


def checked(pack: str) -> list[Clause]:
    """The clauses that stand in every report."""
    clauses = the_pack(pack).clauses.values()
    return [c for c in clauses if c.disposition != Disposition.UNCHECKED]
