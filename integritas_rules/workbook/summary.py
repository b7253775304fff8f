"""The first sheets: what the last check concluded, with figures that recalculate; and the guide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.labels import CONCLUSION, MEANING, MODE, SEVERITY, STATUS, clean
from integritas_rules.model import Pack, Report, Severity, Status, Text
from integritas_rules.words import day
from integritas_rules.workbook import style
from integritas_rules.workbook.clauses import Area
from integritas_rules.workbook.names import SUMMARY
from integritas_rules.workbook.spots import letters

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_LEFT_OUT = (Status.NOT_APPLICABLE, Status.NOT_DUE, Status.WAIVED)


def summary_sheet(
    book: Workbook, pack: Pack, report: Report | None, areas: Sequence[Area], lang: str
) -> Worksheet:
    """Conclusion, figures, statuses and gaps by sheet."""
    sheet: Worksheet = book.create_sheet(SUMMARY, 0)
    style.put(sheet, 1, 1, _TITLE.in_(lang), style.TITLE)
    style.put(sheet, 2, 1, (_CHECKED if report else _UNCHECKED).in_(lang), style.NOTE)
    at = 4
    for label, text in _facts(pack, report):
        style.put(sheet, at, 1, label.in_(lang), style.LABEL)
        style.put(sheet, at, 2, clean(text.in_(lang)), style.FIXED)
        sheet.merge_cells(start_row=at, start_column=2, end_row=at, end_column=6)
        at += 1
    if report:
        at = _figures(sheet, at + 1, report, areas, lang)
    _by_sheet(sheet, at + 1, areas, lang)
    for letter, width in zip("ABCDEFGHIJKL", (34, *[14] * 11), strict=True):
        sheet.column_dimensions[letter].width = width
    style.protect(sheet)
    style.printed(sheet, None)
    return sheet


def _facts(pack: Pack, report: Report | None) -> list[tuple[Text, Text]]:
    shown = [(_PACK, Text(f"{pack.title.id} ({pack.id} {pack.version})",
                          f"{pack.title.en} ({pack.id} {pack.version})"))]  # fmt: skip
    if report is None:
        return shown
    agency = str(report.dossier.data["instansi"]["nama"])
    answer, meaning = CONCLUSION[report.conclusion], MEANING[report.conclusion]
    weighed = [g.severity for _, g in root_gaps(report.verdicts)]
    gaps = [(SEVERITY[s], weighed.count(s)) for s in Severity if s != Severity.NOTE]
    return [
        (_AGENCY, Text(agency, agency)),
        (_CONCLUSION, Text(f"{answer.id}: {meaning.id}", f"{answer.en}: {meaning.en}")),
        (_MODE, MODE[report.mode]),
        (_AS_OF, day(report.as_of)),
        (_GAPS, Text(", ".join(f"{t.id} {n}" for t, n in gaps),
                     ", ".join(f"{t.en} {n}" for t, n in gaps))),
        *shown,
        (_PACK_DIGEST, Text(pack.digest, pack.digest)),
        (_DIGEST, Text(report.dossier.digest, report.dossier.digest)),
        *((_REVIEW, Text(r.digest, r.digest)) for r in [report.review] if r),
        *((_NOTICE, n) for n in report.notices),
    ]  # fmt: skip


def _figures(sheet: Worksheet, at: int, report: Report, areas: Sequence[Area], lang: str) -> int:
    for n, text in enumerate(_FIGURE_HEAD, 1):
        style.put(sheet, at, n, text.in_(lang), style.LABEL)
    style.put(sheet, at + 1, 1, _PROGRESS.in_(lang), style.FIXED)
    style.put(sheet, at + 1, 2, report.progress.part, style.FIXED)
    style.put(sheet, at + 1, 3, report.progress.whole, style.FIXED)
    style.put(sheet, at + 2, 1, _COMPLETE.in_(lang), style.FIXED)
    met = "+".join(_counted(a, Status.MET, lang) for a in areas)
    whole = "+".join(f"SUM({a.cells('hasil.hitung')})" for a in areas)
    less = "".join(f"-{_counted(a, s, lang)}" for a in areas for s in _LEFT_OUT)
    style.sum_up(sheet, at + 2, 2, f"={met}")
    style.sum_up(sheet, at + 2, 3, f"={whole}{less}")
    return at + 3


def _counted(area: Area, status: Status, lang: str) -> str:
    label = STATUS[status].in_(lang)
    return f'COUNTIFS({area.cells("hasil.status")},"{label}",{area.cells("hasil.hitung")},1)'


def _by_sheet(sheet: Worksheet, at: int, areas: Sequence[Area], lang: str) -> None:
    heads = [_SHEET, _CLAUSES, _ANSWERED, _GAP_COUNT, *STATUS.values()]
    for n, text in enumerate(heads, 1):
        style.put(sheet, at, n, text.in_(lang), style.LABEL)
    sheet.row_dimensions[at].height = 32
    first = at + 1
    for area in areas:
        at += 1
        style.put(sheet, at, 1, area.sheet, style.FIXED).hyperlink = f"#'{area.sheet}'!A1"
        style.sum_up(sheet, at, 2, f"=COUNTA({area.cells('ketentuan')})")
        style.sum_up(sheet, at, 3, f"=COUNTA({area.cells('unit.status')})")
        style.sum_up(sheet, at, 4, f"=SUM({area.cells('hasil.celah')})")
        for n, label in enumerate(STATUS.values(), 5):
            cells = area.cells("hasil.status")
            style.sum_up(sheet, at, n, f'=COUNTIF({cells},"{label.in_(lang)}")')
    style.put(sheet, at + 1, 1, _TOTAL.in_(lang), style.LABEL)
    for n in range(2, len(heads) + 1):
        letter = letters(n)
        style.sum_up(sheet, at + 1, n, f"=SUM({letter}{first}:{letter}{at})").fill = style.solid(
            style.HEAD
        )


_TITLE = Text("Ringkasan", "Summary")
_CHECKED = Text(
    "Hasil pemeriksaan terakhir. Setelah mengubah isi, impor lalu periksa lagi.",
    "Result of the last check. After changing anything, import it and check again.",
)
_UNCHECKED = Text(
    "Belum pernah diperiksa: isi, impor, lalu periksa.",
    "Not checked yet: fill it in, import it, then check.",
)
_AGENCY, _CONCLUSION = Text("Instansi", "Agency"), Text("Simpulan", "Conclusion")
_MODE, _AS_OF = Text("Dasar", "Basis"), Text("Tanggal acuan", "As of")
_GAPS = Text("Celah", "Gaps")
_PACK, _PACK_DIGEST = Text("Paket aturan", "Rule pack"), Text("Sidik paket", "Digest of the pack")
_DIGEST = Text("Sidik dosier", "Digest of the dossier")
_REVIEW, _NOTICE = Text("Sidik telaah", "Digest of the review"), Text("Perhatian", "Notice")
_FIGURE_HEAD = (Text("Angka", "Figure"), Text("Tercapai", "Reached"), Text("Dari", "Of"))
_PROGRESS = Text("Kemajuan (gerbang)", "Progress (gates)")
_COMPLETE = Text("Kelengkapan (ketentuan)", "Completeness (clauses)")
_SHEET, _CLAUSES = Text("Lembar", "Sheet"), Text("Ketentuan", "Clauses")
_ANSWERED, _GAP_COUNT = Text("Dijawab unit", "Answered by unit"), Text("Celah", "Gaps")
_TOTAL = Text("Jumlah", "Total")
