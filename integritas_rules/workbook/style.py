"""How the workbook looks: few colours, one place for each; and the cell that says nothing itself.

Every text is written as text, marked so that no program takes ``=1+1`` for a formula.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

from integritas_rules.model import Severity, Status

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

INK, FAINT, LINE, HEAD, OPEN = "1F3864", "7F7F7F", "BFBFBF", "DCE6F1", "FFFDF0"
STATUS_FILL = {
    Status.MET: "E2F0D9",
    Status.UNMET: "F8D7D4",
    Status.UNPROVEN: "FBE3D6",
    Status.UNJUDGED: "DDEBF7",
    Status.BLOCKED: "FFF2CC",
    Status.FAULT: "F8D7D4",
}
GAP_FILL = {Severity.ERROR: "F8D7D4", Severity.WARNING: "FFF2CC", Severity.ADVICE: "DDEBF7"}
PAGE = 190
"""Characters beside each other on a page."""
DATES = {"id": "[$-421]d mmmm yyyy", "en": "[$-409]d mmmm yyyy"}
"""The day written out in the language of the workbook, whatever the computer's own."""

TITLE, NOTE, LABEL, KEY, FILL, DAY, FIGURE, FIXED, HEADING = (
    "lke-judul", "lke-catatan", "lke-kepala", "lke-kunci", "lke-isian", "lke-tanggal",
    "lke-angka", "lke-tetap", "lke-bagian",
)  # fmt: skip
FOR_KIND = {"date": DAY, "integer": FIGURE, "number": FIGURE}


def solid(colour: str) -> PatternFill:
    """A plain fill."""
    return PatternFill("solid", start_color=colour, end_color=colour)


def prepare(book: Workbook, lang: str) -> None:
    """Make the styles known to a workbook."""
    side = Side(style="thin", color=LINE)
    box = Border(left=side, right=side, top=side, bottom=side)
    wrap = Alignment(wrap_text=True, vertical="top")
    shut, free = Protection(locked=True), Protection(locked=False)

    def add(name: str, locked: Protection = shut, form: str = "@", **kw: Any) -> None:
        style = NamedStyle(name, number_format=form, protection=locked, **kw)
        book.add_named_style(style)

    body = Font(name="Calibri", size=10)
    add(TITLE, font=Font(name="Calibri", size=15, bold=True, color=INK))
    add(NOTE, font=Font(name="Calibri", size=10, italic=True, color=FAINT),
        alignment=Alignment(vertical="top"))  # fmt: skip
    add(HEADING, font=Font(name="Calibri", size=11, bold=True, color=INK))
    add(LABEL, font=Font(name="Calibri", size=10, bold=True, color=INK), fill=solid(HEAD),
        border=box, alignment=Alignment(wrap_text=True, vertical="center"))  # fmt: skip
    add(KEY, font=Font(name="Calibri", size=8, color=FAINT), border=box,
        alignment=Alignment(vertical="top"))  # fmt: skip
    add(FIXED, font=body, border=box, alignment=wrap)
    add(FILL, free, font=body, border=box, fill=solid(OPEN), alignment=wrap)
    add(DAY, free, DATES[lang], font=body, border=box, fill=solid(OPEN), alignment=wrap)
    left = Alignment(wrap_text=True, vertical="top", horizontal="left")
    add(FIGURE, free, "General", font=body, border=box, fill=solid(OPEN), alignment=left)


def put(sheet: Worksheet, row: int, column: int, value: object, style: str) -> Any:
    """Write a value that is never a formula."""
    cell: Any = sheet.cell(row, column)
    cell.style = style
    if value is None:
        return cell
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.number_format = "@"
        cell.quotePrefix = value[:1] in ("=", "+", "-", "@")
    elif style == FIXED:
        cell.number_format = "0"
    elif isinstance(value, date):
        cell.alignment = Alignment(horizontal="left", vertical="top")
    return cell


def sum_up(sheet: Worksheet, row: int, column: int, formula: str) -> Any:
    """Write a formula of our own."""
    cell: Any = sheet.cell(row, column, formula)
    cell.style = FIXED
    cell.number_format = "0"
    return cell


def fit(sheet: Worksheet, row: int, texts: Iterable[tuple[object, float]]) -> None:
    """Make a row as high as its longest text needs in a column so wide.

    Office programs fit rows themselves only while nobody has set their height, and not all do.
    """
    most = max((_lines(str(t), width) for t, width in texts if t is not None), default=1)
    if most > 1:
        sheet.row_dimensions[row].height = min(13.5 * most + 2, 400)


def _lines(text: str, width: float) -> int:
    return sum(1 + int(len(part) * 1.05 / width) for part in text.split("\n"))


def protect(sheet: Worksheet) -> None:
    """Shut the sheet but for the cells to fill in; without a password, as a guard against slips."""
    guard = sheet.protection
    guard.sheet = True
    # In the file format these say what stays forbidden.
    guard.formatColumns = guard.formatRows = guard.autoFilter = guard.sort = False


def printed(sheet: Worksheet, head: str | None, side: str | None = None) -> None:
    """A4 lying, readable: as many pages wide as it takes, the head and first columns on each."""
    shown = [d for d in sheet.column_dimensions.values() if not d.hidden]
    page: Any = sheet.page_setup
    page.orientation, page.paperSize, page.fitToHeight = "landscape", 9, 0
    page.fitToWidth = max(1, round(sum(d.width for d in shown) / PAGE))
    sheet.print_title_cols = side
    properties: Any = sheet.sheet_properties
    properties.pageSetUpPr.fitToPage = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top = margins.bottom = 0.75
    margins.footer = 0.3
    sheet.print_title_rows = head
    footer: Any = sheet.oddFooter
    footer.left.text, footer.right.text = "&A", "&P / &N"
