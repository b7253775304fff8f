"""How the gaps of a report stand to the baseline that it was held against, counted."""

from __future__ import annotations

from collections import Counter

from integritas_rules.conclusion import root_gaps
from integritas_rules.model import Gap, Report, Severity, Standing


def standings(report: Report) -> Counter[Standing]:
    """How many gaps that count stand how to the baseline."""
    return Counter(g.standing for _, g in root_gaps(report.verdicts) if g.standing)


def counts(gap: Gap, limit: Severity) -> bool:
    """Whether a gap makes the run fail at ``limit``: one that the baseline has doesn't."""
    return gap.severity.rank <= limit.rank and gap.standing != Standing.KNOWN
