"""Our costs are those that a process-mining library found once (`make_vectors`)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from integritas_rules.alignment import align
from integritas_rules.alignment.optimal import Entry, optimal
from integritas_rules.alignment.order import Order
from tests.alignment.cases import RANDOM, dossiers
from tests.alignment.comparing import reported
from tests.support import ROOT

VECTORS: dict[str, Any] = json.loads(
    (ROOT / "tests" / "alignment" / "vectors.json").read_text(encoding="utf-8")
)


def test_random_models_and_logs_cost_the_same() -> None:
    assert len(VECTORS["random"]) == RANDOM
    for vector in VECTORS["random"]:
        before = vector["order"]
        order = Order.of(before, [(a, b) for b, own in before.items() for a in own])
        log = [Entry(day, label) for day, label in vector["log"]]
        found = optimal([order], log, vector["required"])
        assert found.cost == vector["cost"], vector


def test_the_vectors_say_much() -> None:
    """Many cost something, many nothing; running and finished programmes; shared days."""
    costs = [v["cost"] for v in VECTORS["random"]]
    assert costs.count(0) > 50
    assert len(set(costs)) >= 8
    assert sum(len({d for d, _ in v["log"]}) < len(v["log"]) for v in VECTORS["random"]) > 50


def test_every_real_case_has_its_vector() -> None:
    stated = [
        tuple(v[k] for k in ("example", "change", "settings", "as_of")) for v in VECTORS["real"]
    ]
    assert stated == list(dossiers())


@pytest.mark.parametrize("example", sorted({v["example"] for v in VECTORS["real"]}))
def test_real_programmes_cost_the_same(example: str) -> None:
    """Against the state machine itself, which the library saw as a net of its states."""
    for v in (v for v in VECTORS["real"] if v["example"] == example):
        report = reported(example, v["change"], v["settings"], v["as_of"])
        assert [c.cost for c in align(report).courses] == v["costs"], v
