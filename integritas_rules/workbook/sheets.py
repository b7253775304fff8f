"""The sheets of a workbook as they come back: where the keys stand, and what is in each cell.

What can't be used is told with sheet and cell, all of it at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from integritas_rules.errors import Problem
from integritas_rules.loading.echo import nearest, quoted
from integritas_rules.model import Text
from integritas_rules.workbook.spots import Spot

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_ROWS, MOST_COLUMNS, HEAD_ROWS = 5000, 120, 20


@dataclass(slots=True)
class Desk:
    """The workbook's name and what has been found wrong with it so far."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def tell(self, where: Spot | str, message: Text, advice: Text, code: str) -> None:
        """Note one problem at a cell, or at a sheet."""
        told = Problem(message, advice, self.file, code=code, cell=str(where))
        if told not in self.problems:
            self.problems.append(told)

    def knows(self, where: Spot) -> bool:
        """Whether something was told about a cell already."""
        return any(p.cell == str(where) for p in self.problems)


class Sheet:
    """One sheet to read from, under the keys of its key row."""

    def __init__(self, sheet: Worksheet, keys: Iterable[str], desk: Desk) -> None:
        self.name, self.desk, self._sheet = sheet.title, desk, sheet
        self.top, self.columns = _key_row(sheet, set(keys))
        self.last = min(sheet.max_row, MOST_ROWS)
        if sheet.max_row > MOST_ROWS:
            desk.tell(self.name, _TOO_LONG.within(most=MOST_ROWS), _LONG_ADVICE, "lembar")
        self._merged = [r for r in sheet.merged_cells.ranges if r.max_row > self.top]

    def missing(self, keys: Iterable[str]) -> bool:
        """Tell every column that isn't there; whether there was one."""
        absent = [k for k in keys if k not in self.columns]
        strange = [c for c in self._unknown() if c]
        for key in absent:
            near = nearest(key, [text for _, text in strange])
            spot: Spot | str = next((s for s, text in strange if text == near), self.name)
            self.desk.tell(spot, _NO_COLUMN.within(key=key), _COLUMN_ADVICE, "kolom")
        return bool(absent)

    def merged(self) -> bool:
        """Tell every merged range among the cells to fill in; whether there was one."""
        for found in self._merged:
            spot = Spot(self.name, found.min_row, found.min_col)
            self.desk.tell(spot, _MERGED.within(cells=found.coord), _MERGED_ADVICE, "gabung")
        return bool(self._merged)

    def _unknown(self) -> Iterator[tuple[Spot, str]]:
        for n in range(1, min(self._sheet.max_column, MOST_COLUMNS) + 1):
            value: Any = self._sheet.cell(self.top, n).value if self.top else None
            if isinstance(value, str) and n not in self.columns.values():
                yield Spot(self.name, self.top, n), value

    def rows(self) -> Iterator[int]:
        """The numbers of the rows under the key row."""
        yield from range(self.top + 1, self.last + 1)

    def spot(self, row: int, key: str) -> Spot:
        """The cell of a row in the column of a key."""
        return Spot(self.name, row, self.columns[key])

    def raw(self, row: int, column: int) -> object:
        """What a cell holds; ``None`` for a blank one."""
        value: object = self._sheet.cell(row, column).value
        return None if isinstance(value, str) and not value.strip() else value

    def usable(self, spot: Spot) -> object:
        """What a cell holds; a formula or an error is told, and then counts as blank."""
        value = self.raw(spot.row, spot.column)
        kind = self._sheet.cell(spot.row, spot.column).data_type
        if value is not None and (kind == "f" or hasattr(value, "t")):
            self.desk.tell(spot, _FORMULA, _FORMULA_ADVICE, "rumus")
            return None
        if value is not None and kind == "e":
            self.desk.tell(spot, _ERROR, _ERROR_ADVICE, "rumus")
            return None
        return value


def _key_row(sheet: Worksheet, keys: set[str]) -> tuple[int, dict[str, int]]:
    """The row that holds most of the keys, and the column of each."""
    best: tuple[int, dict[str, int]] = (0, {})
    rows = sheet.iter_rows(1, HEAD_ROWS, 1, min(sheet.max_column, MOST_COLUMNS), values_only=True)
    for number, values in enumerate(rows, 1):
        found: dict[str, int] = {}
        for n, value in enumerate(values, 1):
            if isinstance(value, str) and value.strip() in keys:
                found.setdefault(value.strip(), n)
        if len(found) > len(best[1]):
            best = number, found
    return best


def no_sheet(desk: Desk, name: str) -> None:
    """Tell that a sheet isn't there."""
    shown = quoted(name)
    desk.tell("", _NO_SHEET.within(name=shown), _COLUMN_ADVICE, "lembar")


_NO_SHEET = Text("Lembar {name} belum ada.", "The sheet {name} isn't there.")
_NO_COLUMN = Text(
    "Kolom dengan kunci “{key}” belum ada; mungkin namanya berubah.",
    "The column with the key “{key}” isn't there; perhaps it was renamed.",
)
_COLUMN_ADVICE = Text(
    "Kembalikan nama lembar dan baris kunci seperti semula, atau salin isinya ke buku kerja baru.",
    "Put names of sheets and the key row back as they were, or copy the content to a new workbook.",
)
_MERGED = Text("Sel {cells} digabungkan.", "The cells {cells} are merged.")
_MERGED_ADVICE = Text(
    "Pisahkan, lalu isi tiap sel sendiri.", "Unmerge them, and fill in each cell by itself."
)
_FORMULA = Text(
    "Sel ini berisi rumus; seharusnya nilai.", "This cell holds a formula; a value was expected."
)
_FORMULA_ADVICE = Text(
    "Ketik nilainya; atau salin lalu tempel sebagai nilai saja (Paste Special, Values).",
    "Type the value; or copy it and paste it as a value (Paste Special, Values).",
)
_ERROR = Text("Sel ini berisi galat hitungan.", "This cell holds the error of a failed sum.")
_ERROR_ADVICE = Text("Ketik nilainya, atau kosongkan.", "Type the value, or leave it blank.")
_TOO_LONG = Text(
    "Lembar ini lebih dari {most} baris; sisanya belum dapat dibaca.",
    "This sheet has more than {most} rows; the rest can't be read.",
)
_LONG_ADVICE = Text(
    "Hapus baris kosong di bawah isian terakhir.", "Delete the blank rows under the last entry."
)
