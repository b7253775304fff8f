"""The events that the replay refused, in words: shared by status, diagram and explain."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.checks.order import told
from integritas_rules.facts import Facts
from integritas_rules.frozen import frozen
from integritas_rules.model import Clause, Refusal, Report, Text


@frozen
class Refused:
    """A refusal with its reason in words and the clause that it stands for."""

    refusal: Refusal
    reason: Text
    clause: Clause


def refused(report: Report) -> Iterator[Refused]:
    """Every refusal of a report, in the order of the replay."""
    facts = Facts(report.pack, report.dossier, report.as_of, report.mode, report.review)
    for refusal in report.trace.refusals:
        clause = report.pack.clauses[refusal.guard.clause]
        yield Refused(refusal, told(facts, report.trace, refusal)[0], clause)
