"""Rows are those of rich, in colour too."""

from __future__ import annotations

import io
import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.text import Text as Line

from integritas_rules.formats import wrapping
from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Part, Sheet

STYLES = ("", "bold", "dim", "bold red", "yellow", "bold cyan", "bold green")
WORDS = st.text(st.sampled_from("ab  –…“é中🙂\u0301\x1b"), max_size=30) | st.text(max_size=8)
PARTS = st.lists(st.tuples(WORDS, st.sampled_from(STYLES)), max_size=4)


def by_rich(parts: list[tuple[str, str]], manner: Manner, indent: int, lead: str | None) -> str:
    """What a sheet would say if rich laid it out."""
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=manner.width,
        force_terminal=manner.colour,
        no_color=not manner.colour,
        color_system="standard" if manner.colour else None,
        highlight=False,
        emoji=False,
        markup=False,
    )
    line = Line()
    for text, style in parts:
        line.append(clean(text), style=style)
    if lead is None:
        console.print(Padding(line, (0, 0, 0, indent)))
    else:
        width = max(manner.width - indent - len(lead), 20)
        for n, row in enumerate(line.wrap(console, width)):
            margin = lead if n == 0 else " " * len(lead)
            console.print(Line(" " * indent + margin).append(row))
    return "".join(f"{row.rstrip()}\n" for row in stream.getvalue().splitlines())


@given(PARTS, st.integers(20, 60), st.integers(0, 4), st.none() | st.sampled_from(["- ", "x" * 30]))
@example([("a" * 40 + " b", "")], 20, 0, None)
@example([("  a" * 20, "bold")], 20, 2, "- ")
@example([("中" * 30 + " 中", "")], 21, 0, None)
@example([], 20, 0, None)
def test_rows_break_where_rich_breaks_them(
    parts: list[tuple[str, str]], width: int, indent: int, lead: str | None
) -> None:
    manner = Manner(width=width)
    given_: list[Part] = list(parts)
    sheet = Sheet(manner)
    if lead is None:
        sheet.line(*given_, indent=indent)
    else:
        sheet.item(*given_, indent=indent, lead=lead)
    assert sheet.text() == by_rich(parts, manner, indent, lead)


@pytest.mark.parametrize("style", STYLES)
def test_colour_is_that_of_rich(style: str) -> None:
    manner, parts = Manner(width=30, colour=True), [("satu dua", style), (" tiga", "")]
    sheet = Sheet(manner)
    sheet.line(*parts, indent=2)
    assert sheet.text() == by_rich(parts, manner, 2, None)


def test_what_is_counted_as_one_cell_is_one() -> None:
    blocks = ((0x20, 0x2FF), (0x2010, 0x2027), (0x2030, 0x205E), (0x2190, 0x21FF), (0xFFFD,) * 2)
    every = itertools.chain.from_iterable(range(low, high + 1) for low, high in blocks)
    shown = [chr(n) for n in every if chr(n).isprintable()]
    assert all(wrapping._ONE_CELL.fullmatch(c) for c in shown)
    assert [c for c in shown if cell_len(c) != 1] == []
