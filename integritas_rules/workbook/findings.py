"""The last check's findings at the cells that they are about: a note and a colour."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from openpyxl.comments import Comment

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.labels import BASIS, SEVERITY
from integritas_rules.model import Basis, Gap, Report, Text, Verdict
from integritas_rules.workbook import style
from integritas_rules.workbook.spots import Spot, Spots

if TYPE_CHECKING:
    from openpyxl import Workbook

AUTHOR = "integritas"
_MOST = 8
"""Findings told in full in one note; the rest are counted."""


def mark(book: Workbook, report: Report, spots: Spots, lang: str) -> None:
    """Every root gap at its cell: the gravest gives the colour, all stand in the note."""
    found: dict[Spot, list[tuple[Verdict, Gap]]] = {}
    for verdict, gap in root_gaps(report.verdicts):
        spot = spots.find(gap.place.pointer)
        if spot:
            found.setdefault(spot, []).append((verdict, gap))
    for spot, pairs in found.items():
        cell = book[spot.sheet].cell(spot.row, spot.column)
        gravest = min((gap.severity for _, gap in pairs), key=lambda s: s.rank)
        if gravest in style.GAP_FILL:
            cell.fill = style.solid(style.GAP_FILL[gravest])
        text = _note(pairs, lang)
        cell.comment = Comment(text, AUTHOR, height=30 + 15 * (len(text) // 45), width=330)


def _note(pairs: Iterable[tuple[Verdict, Gap]], lang: str) -> str:
    told = [_said(v, g).in_(lang) for v, g in pairs]
    rest = len(told) - _MOST
    return "\n\n".join(told[:_MOST] + ([_REST.within(n=rest).in_(lang)] if rest > 0 else []))


def _said(verdict: Verdict, gap: Gap) -> Text:
    basis = Text("", "") if gap.basis == Basis.TEXT else _RESTS.within(basis=BASIS[gap.basis])
    return _GAP.within(
        weight=SEVERITY[gap.severity], clause=verdict.clause.id, basis=basis,
        message=gap.message, advice=gap.advice,
        cited=verdict.clause.citation.locator,
    )  # fmt: skip


_GAP = Text(
    "[{weight}{basis}] {message}\n{advice}\n({cited}; {clause})",
    "[{weight}{basis}] {message}\n{advice}\n({cited}; {clause})",
)
_RESTS = Text(", {basis}", ", {basis}")
_REST = Text("… dan {n} temuan lain.", "… and {n} more findings.")
