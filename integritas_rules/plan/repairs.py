"""What can be done about a break: one function for each kind of check, and none for some.

Each takes the desk and the break, and gives the act that mends it or ``None``: nothing done from
now on can. ``REPAIRS`` is the table. Kinds that aren't in it (``dates``, ``distinct``, ``wording``)
are about what is recorded: only whoever knows what took place can correct that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from integritas_rules.plan import carrying, documents, judging, redo
from integritas_rules.plan.acts import Act
from integritas_rules.plan.desk import Break, Desk

Repair = Callable[[Desk, Break], Act | None]

REPAIRS: Mapping[str, Repair] = {
    "presence": carrying.presence,
    "each": carrying.each,
    "values": carrying.values,
    "continuity": carrying.continuity,
    "evidence": documents.evidence,
    "reference": documents.reference,
    "attestation": redo.attestation,
    "order": redo.order,
    "judgement": judging.judgement,
    "fulfilment": judging.fulfilment,
}


def repair(desk: Desk, broken: Break) -> Act | None:
    """The act that mends a break; evidence is the same whatever check met it."""
    kind, _, name = broken.finding.root.partition(":")
    if kind == "bukti":
        return documents.registered(desk, broken, name)
    if kind == "tanpa-bukti":
        return documents.attach(desk, broken, broken.finding.pointer)
    answer = REPAIRS.get(broken.rule.kind)
    return answer(desk, broken) if answer else None
