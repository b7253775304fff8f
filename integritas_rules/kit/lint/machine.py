"""Lints of the state machine: what it refuses must show under a clause."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.kit.lint.desk import Desk, Issue, Loc, issue
from integritas_rules.model import Severity, Text


def machine_clauses(desk: Desk) -> Iterator[Issue]:
    """What the machine refuses shows only under a clause with an ``order`` rule; and so on."""
    file = desk.sources.files["workflow.yaml"]
    kinds = {c.id: {r.kind for r in c.rules} for c in desk.pack.clauses.values()}
    for n, guard in enumerate(file.data["guards"]):
        if "order" not in kinds[guard["clause"]]:
            message = _NO_ORDER.within(clause=guard["clause"])
            at: Loc = ("guards", n, "clause")
            yield issue("guard-without-order", Severity.ERROR, file, at, message, _ADD_ORDER)
    for s, stage in enumerate(file.data["stages"]):
        for n, step in enumerate(stage["steps"]):
            for criterion in step.get("criteria", ()):
                if "attestation" not in kinds[criterion]:
                    message = _NO_ATTESTATION.within(clause=criterion)
                    where: Loc = ("stages", s, "steps", n, "criteria")
                    yield issue(
                        "criterion-without-attestation", Severity.ERROR, file, where, message,
                        _ADD_ATTESTATION,
                    )  # fmt: skip


LINTS = (machine_clauses,)

_NO_ORDER = Text(
    "Gerbang ini milik {clause}, yang belum punya aturan “order”; penolakannya tidak tampak.",
    "This guard is {clause}'s, which has no “order” rule; what it refuses wouldn't show.",
)
_ADD_ORDER = Text("Tambahkan - kind: order pada ketentuan itu.", "Add - kind: order to the clause.")
_NO_ATTESTATION = Text(
    "Kriteria {clause} belum punya aturan “attestation”.",
    "The criterion {clause} has no “attestation” rule.",
)
_ADD_ATTESTATION = Text(
    "Tambahkan - kind: attestation pada ketentuan itu.", "Add - kind: attestation to the clause."
)
