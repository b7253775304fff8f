"""Report → one line of JSON each, as `schemas/report.schema.json` describes: for many dossiers."""

from __future__ import annotations

import json
from collections.abc import Sequence

from integritas_rules.formats.json_report import report_data
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report


def render(reports: Sequence[Report], _manner: Manner) -> str:
    """A line a report, in the order given."""
    return "".join(
        json.dumps(report_data(r), ensure_ascii=False, separators=(",", ":")) + "\n"
        for r in reports
    )
