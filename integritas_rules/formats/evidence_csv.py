"""Examination → CSV (RFC 4180) that spreadsheets open: a row a piece, with its findings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from integritas_rules.evidence.pieces import Examination, Piece
from integritas_rules.formats.csv_rows import cell
from integritas_rules.formats.manner import Manner

COLUMNS = (
    "dossier", "id", "kind", "date", "path", "link", "state", "size", "sha256", "recorded",
    "line", "clauses", "findings", "messages", "messages_en",
)  # fmt: skip
"""The headings, in order; words for values are those of the JSON."""


def render(seen: Examination, _manner: Manner | None = None) -> str:
    """All pieces in one table; files that no piece names come last, without an id."""
    page = io.StringIO()
    table = csv.writer(page, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for piece in seen.pieces:
        table.writerow(cell(v) for v in _row(seen, piece))
    for finding in seen.findings:
        if not finding.piece:
            blank = (None,) * (len(COLUMNS) - 4)
            words = (finding.code, finding.message.id, finding.message.en)
            table.writerow(cell(v) for v in (seen.dossier.name, *blank, *words))
    return "\ufeff" + page.getvalue()


def _row(seen: Examination, piece: Piece) -> Iterator[object]:
    own = [f for f in seen.findings if f.piece == piece.id]
    look = piece.look
    yield from (seen.dossier.name, piece.id, piece.kind, piece.day, piece.path, piece.link)
    yield from (look.state, look.size, look.sha256, piece.recorded)
    yield from (seen.dossier.locate(piece.pointer).line, " ".join(piece.clauses))
    yield " ".join(f.code for f in own)
    yield from (" ".join(f.message.id for f in own), " ".join(f.message.en for f in own))
