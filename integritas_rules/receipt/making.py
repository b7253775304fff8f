"""Report → receipt: digests of all that bears on the verdicts, and the verdicts in short."""

from __future__ import annotations

from typing import Any

from integritas_rules import __version__
from integritas_rules.formats.json_report import report_data
from integritas_rules.loading.canonical import digest
from integritas_rules.loading.engine import engine_digest
from integritas_rules.loading.receipts import seal_of
from integritas_rules.model import DuePolicy, Report

SCHEMA = "https://integritas-rules.invalid/schemas/receipt.schema.json"


def receipt_of(report: Report, policy: DuePolicy | None = None) -> dict[str, Any]:
    """The receipt of a report that isn't held against a baseline; not signed yet.

    ``policy`` is how long follow-ups may take, where a review has any.
    """
    due = policy or DuePolicy()
    data = report_data(report)
    own, pack, digests = data["dossier"], data["pack"], data["digests"]
    review = report.review
    made = {
        "$schema": SCHEMA,
        "version": "1.0",
        "engine": {"name": "integritas-rules", "version": __version__, "digest": engine_digest()},
        "dossier": {
            **{k: own[k] for k in ("name", "agency", "cycle", "submission", "submitted")},
            "bytes": own["digest"],
            "content": digests["dossier"],
        },
        "pack": {
            "id": pack["id"],
            "version": pack["version"],
            "bytes": pack["digest"],
            "content": digests["pack"],
        },
        "parameters": {"values": pack["parameters"], "content": digests["parameters"]},
        "review": review and {"bytes": review.digest, "content": digests["review"]},
        "follow_ups": {"days": due.days, "leave": list(due.leave), "work": list(due.work)},
        "mode": report.mode,
        "as_of": report.as_of,
        "report": {
            "content": digest(data),
            "conclusion": data["conclusion"],
            "progress": data["progress"],
            "completeness": data["completeness"],
            "root_gaps": data["summary"]["root_gaps"],
        },
        "verdicts": {v.clause.id: v.status.value for v in report.verdicts},
    }
    return {**made, "seal": seal_of(made), "signature": None}
