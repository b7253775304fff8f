"""Report → CSV (RFC 4180) that spreadsheets open: a row a gap, and one for each other verdict.

It begins with a byte order mark, by which Excel knows UTF-8. Text that a spreadsheet would take
for a formula gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Gap, Report, Text, Verdict
from integritas_rules.words import what_if

COLUMNS = (
    "dossier", "agency", "pack", "as_of", "mode", "conclusion",
    "clause", "title", "title_en", "document", "locator", "modality",
    "status", "severity", "basis", "caused_by",
    "message", "message_en", "advice", "advice_en", "line", "column", "pointer",
    "reason", "reason_en", "judged_by", "judged_on", "waived_by", "waived_until", "assumptions",
    "standing",
)  # fmt: skip
"""The headings, in order; words for values are those of the JSON report."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(reports: Sequence[Report], _manner: Manner) -> str:
    """All reports in one table."""
    page = io.StringIO()
    table = csv.writer(page, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for report in reports:
        for verdict in report.verdicts:
            for gap in verdict.gaps or (None,):
                table.writerow(cell(v) for v in _row(report, verdict, gap))
    return "\ufeff" + page.getvalue()


def _row(report: Report, v: Verdict, gap: Gap | None) -> Iterator[object]:
    clause = v.clause
    yield from (report.dossier.name, report.dossier.data["instansi"]["nama"], report.pack.id)
    yield from (report.as_of, report.mode, report.conclusion)
    yield from (clause.id, *_both(clause.title))
    yield from (clause.citation.document, clause.citation.locator, clause.modality, v.status)
    yield from (gap.severity, gap.basis, gap.caused_by) if gap else (v.severity, clause.basis, None)
    yield from (*_both(gap.message if gap else None), *_both(gap.advice if gap else None))
    yield from (gap.place.line, gap.place.column, gap.place.pointer) if gap else (None,) * 3
    yield from _both(v.reason)
    yield from (v.judgement.office, v.judgement.date) if v.judgement else (None, None)
    yield from (v.waiver.office, v.waiver.until) if v.waiver else (None, None)
    yield " ".join(n.id for n in what_if(report.dossier))
    yield gap.standing if gap else None


def _both(text: Text | None) -> tuple[str, str]:
    return (text.id, text.en) if text else ("", "")


def cell(value: object) -> str:
    """A value as a cell that no spreadsheet takes for a formula."""
    if value is None:
        return ""
    text = str(value)
    return clean(f"'{text}" if text.startswith(_FORMULA) else text)
