"""The kinds of check: one file each, named as rules name them in their ``kind``.

``rollup`` and ``same_as`` aren't here: they look at verdicts, not at the dossier, and stand in
``integritas_rules.ownership``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from integritas_rules.checks import (
    attestation,
    continuity,
    dates,
    distinct,
    each,
    evidence,
    fulfilment,
    judgement,
    order,
    presence,
    reference,
    values,
    wording,
)
from integritas_rules.checks.base import Finding, Outcome
from integritas_rules.checks.context import Context

CHECKS: Mapping[str, Callable[[Context], Outcome]] = {
    "attestation": attestation.check,
    "continuity": continuity.check,
    "dates": dates.check,
    "distinct": distinct.check,
    "each": each.check,
    "evidence": evidence.check,
    "fulfilment": fulfilment.check,
    "judgement": judgement.check,
    "order": order.check,
    "presence": presence.check,
    "reference": reference.check,
    "values": values.check,
    "wording": wording.check,
}

__all__ = ["CHECKS", "Context", "Finding", "Outcome"]
