"""Choices in cells: the lists stand on a hidden sheet, since a cell holds only 255 characters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openpyxl.worksheet.datavalidation import DataValidation

from integritas_rules.model import Text
from integritas_rules.workbook.names import LISTS
from integritas_rules.workbook.spots import letters
from integritas_rules.workbook.tables import Column

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LAST = 2000
"""The last row with a dropdown."""


class Lists:
    """The hidden sheet, and the dropdowns that point to it."""

    def __init__(self, book: Workbook, lang: str) -> None:
        self.sheet: Worksheet = book.create_sheet(LISTS)
        self.sheet.sheet_state = "hidden"
        self.lang = lang
        self._known: dict[tuple[str, ...], str] = {}

    def remember(self, facts: Sequence[str]) -> None:
        """Keep what import asks: the digest of the content, and the names of the clause sheets."""
        for n, fact in enumerate(facts, 1):
            self.sheet.cell(n, 1, fact)

    def of(self, choices: tuple[str, ...]) -> str:
        """The range in which the choices stand."""
        if choices not in self._known:
            column = len(self._known) + 2
            for n, choice in enumerate(choices, 1):
                self.sheet.cell(n, column, choice).data_type = "s"
            name = letters(column)
            self._known[choices] = f"{LISTS}!${name}$1:${name}${len(choices)}"
        return self._known[choices]

    def offer(
        self, sheet: Worksheet, column: Column, cells: str, source: str | None = None
    ) -> None:
        """A dropdown in ``cells``: the column's choices, or what stands in ``source``.

        A cell with a list takes several, so there the choices only help and nothing is refused.
        """
        choices = ("ya", "tidak") if column.kind == "boolean" else column.choices
        found = source or (self.of(choices) if choices else None)
        if found is None:
            return
        strict = not column.many and source is None
        rule = DataValidation("list", formula1=found, allow_blank=True, showErrorMessage=strict)
        rule.errorTitle = _CHOOSE.in_(self.lang)
        rule.error = _FROM_LIST.in_(self.lang)
        if column.many:
            rule.showInputMessage = True
            rule.prompt = _SEVERAL.in_(self.lang)
        rule.add(cells)
        sheet.add_data_validation(rule)


_CHOOSE = Text("Pilih dari daftar", "Choose from the list")
_FROM_LIST = Text(
    "Isian ini hanya menerima pilihan dalam daftar.", "Only a choice of the list fits."
)
_SEVERAL = Text(
    "Pilih satu dari daftar, atau ketik beberapa dengan ; di antaranya.",
    "Choose one of the list, or type several with ; between them.",
)
