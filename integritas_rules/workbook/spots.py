"""Where a value of the file stands in the workbook: from JSON Pointer to sheet and cell."""

from __future__ import annotations

from dataclasses import dataclass, field

from integritas_rules.loading.positions import Path, pointer_of


def letters(column: int) -> str:
    """``1`` as ``A``, ``27`` as ``AA``."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


@dataclass(frozen=True, slots=True)
class Spot:
    """One cell."""

    sheet: str
    row: int
    column: int

    @property
    def cell(self) -> str:
        """As ``C14``."""
        return f"{letters(self.column)}{self.row}"

    def __str__(self) -> str:
        """As ``Persiapan!C14``; a name with blanks stands in quotation marks."""
        plain = self.sheet.isalnum()
        return f"{self.sheet}!{self.cell}" if plain else f"'{self.sheet}'!{self.cell}"


@dataclass(slots=True)
class Spots:
    """The cells by pointer; the first cell told for a pointer stays."""

    known: dict[str, Spot] = field(default_factory=dict)

    def put(self, path: Path, spot: Spot) -> None:
        """Say where the value at ``path`` stands."""
        self.known.setdefault(pointer_of(path), spot)

    def find(self, pointer: str) -> Spot | None:
        """The cell of a value, or of the nearest thing that holds it."""
        while pointer not in self.known and pointer:
            pointer = pointer.rpartition("/")[0]
        return self.known.get(pointer)
