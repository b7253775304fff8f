"""Plain pytest notices a hand-broken rule: a fixed share of all alterations must be noticed."""

from __future__ import annotations

import re

import pytest

from integritas_rules.kit import cases
from integritas_rules.kit.mutants import Mutant
from integritas_rules.kit.mutate import alterations, mutate
from tests.packs.bundled import PERMEN, loader, trials

SHARES = {"severity": 20, "not_before": 1, "at": 8, "at_least": 8, "gap": 1, "guard": 8}
"""Of each kind of alteration every Nth is tried here; `rules mutate` tries them all."""
EVERY = list(alterations(loader(PERMEN)))


def of_kind(kind: str) -> list[Mutant]:
    """The alterations whose name speaks of ``kind``."""
    return [m for m in EVERY if re.search(rf"\b{kind}\b", m.name)]


@pytest.mark.parametrize(("kind", "share"), SHARES.items())
def test_a_share_of_each_kind_is_noticed(kind: str, share: int) -> None:
    tried = of_kind(kind)[::share]
    assert tried
    names = {(m.clause, m.name) for m in tried}
    declared = cases.equivalents(PERMEN)
    found = mutate(loader(PERMEN), trials(PERMEN), declared, only=names)
    assert [str(m) for m in found.survivors] == []
    assert found.total == len(tried)
