"""A sheet of text for people: headings, lines and fields, wrapped, with or without colour."""

from __future__ import annotations

from collections.abc import Iterable

from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.wrapping import Span, rows
from integritas_rules.model import Text

Part = Text | str | tuple[Text | str, str]
"""Words, perhaps with a style: ``"bold red"``."""

_SGR = {
    "bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36",
}  # fmt: skip
"""What switches a style on, on any terminal (ECMA-48)."""


class Sheet:
    """Lines in one language; everything that is written is made safe for a terminal first."""

    def __init__(self, manner: Manner) -> None:
        self.manner, self.lang = manner, manner.lang
        self._rows: list[str] = []

    def say(self, text: Text | str) -> str:
        """The words in this sheet's language."""
        return text.in_(self.lang) if isinstance(text, Text) else text

    def heading(self, text: Text | str) -> None:
        """A section's title, after an empty line."""
        self.gap()
        self.line((self.say(text).upper(), "bold"))

    def gap(self) -> None:
        """An empty line."""
        self._rows.append("")

    def line(self, *parts: Part, indent: int = 0) -> None:
        """One paragraph; a part may carry a style."""
        margin = " " * indent
        for row in rows(self._spans(parts), self.manner.width - indent):
            self._put([(margin, ""), *row])

    def item(self, *parts: Part, indent: int = 2, lead: str = "- ") -> None:
        """One point of a list, its further lines set under the first."""
        width = max(self.manner.width - indent - len(lead), 20)
        margin = " " * indent + lead
        for row in rows(self._spans(parts), width):
            for fitting in rows([(margin, ""), *row], self.manner.width):
                self._put(fitting)
            margin = " " * len(margin)

    def field(self, label: Text, value: Text | str, indent: int = 2) -> None:
        """A label and what stands for it."""
        self.line((f"{self.say(label)}: ", "dim"), value, indent=indent)

    def text(self) -> str:
        """All that was written; no line ends in blanks."""
        return "".join(f"{row}\n" for row in self._rows)

    def _spans(self, parts: Iterable[Part]) -> list[Span]:
        pairs = (part if isinstance(part, tuple) else (part, "") for part in parts)
        return [(clean(self.say(text)), style) for text, style in pairs]

    def _put(self, row: Iterable[Span]) -> None:
        paint = _painted if self.manner.colour else _plain
        self._rows.append("".join(paint(text, style) for text, style in row).rstrip())


def _plain(text: str, _style: str) -> str:
    return text


def _painted(text: str, style: str) -> str:
    codes = ";".join(_SGR[word] for word in style.split())
    return f"\x1b[{codes}m{text}\x1b[0m" if codes else text
