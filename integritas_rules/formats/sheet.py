"""A sheet of text for people: headings, lines and fields, wrapped, with or without colour."""

from __future__ import annotations

import io

from rich.console import Console
from rich.padding import Padding
from rich.text import Text as Line

from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Text


class Sheet:
    """Lines in one language; everything that is written is made safe for a terminal first."""

    def __init__(self, manner: Manner) -> None:
        self.manner, self.lang = manner, manner.lang
        self._stream = io.StringIO()
        self._console = Console(
            file=self._stream,
            width=manner.width,
            force_terminal=manner.colour,
            no_color=not manner.colour,
            color_system="standard" if manner.colour else None,
            highlight=False,
            emoji=False,
            markup=False,
        )

    def say(self, text: Text | str) -> str:
        """The words in this sheet's language."""
        return text.in_(self.lang) if isinstance(text, Text) else text

    def heading(self, text: Text | str) -> None:
        """A section's title, after an empty line."""
        self.gap()
        self.line((self.say(text).upper(), "bold"))

    def gap(self) -> None:
        """An empty line."""
        self._console.print()

    def line(self, *parts: Text | str | tuple[Text | str, str], indent: int = 0) -> None:
        """One paragraph; a part may carry a style."""
        line = Line()
        for part in parts:
            text, style = part if isinstance(part, tuple) else (part, "")
            line.append(clean(self.say(text)), style=style)
        self._console.print(Padding(line, (0, 0, 0, indent)))

    def item(
        self, *parts: Text | str | tuple[Text | str, str], indent: int = 2, lead: str = "- "
    ) -> None:
        """One point of a list, its further lines set under the first."""
        line = Line()
        for part in parts:
            text, style = part if isinstance(part, tuple) else (part, "")
            line.append(clean(self.say(text)), style=style)
        width = max(self.manner.width - indent - len(lead), 20)
        for n, row in enumerate(line.wrap(self._console, width)):
            margin = lead if n == 0 else " " * len(lead)
            self._console.print(Line(" " * indent + margin).append(row))

    def field(self, label: Text, value: Text | str, indent: int = 2) -> None:
        """A label and what stands for it."""
        self.line((f"{self.say(label)}: ", "dim"), value, indent=indent)

    def text(self) -> str:
        """All that was written; no line ends in blanks."""
        return "".join(f"{line.rstrip()}\n" for line in self._stream.getvalue().splitlines())
