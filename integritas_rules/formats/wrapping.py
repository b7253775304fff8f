"""Paragraphs cut into rows: where a terminal would break them, as rich breaks them, but without it.

A row is as wide as it has cells. What most texts are made of takes one cell a character; where a
character may take two or none (Chinese, emoji, accents of their own), rich is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Span = tuple[str, str]
"""A piece of text, and the style that it is shown in."""

_ONE_CELL = re.compile("[\x20-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\ufffd]*")
_WORD = re.compile(r"\s*\S+\s*")


def rows(spans: Sequence[Span], width: int) -> Iterator[list[Span]]:
    """The paragraph row by row, no wider than ``width``; no row ends in blanks."""
    text = "".join(part for part, _ in spans)
    start = 0
    for end in (*_breaks(text, width), len(text)):
        yield list(_between(spans, start, start + len(text[start:end].rstrip())))
        start = end


def _between(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """What of the spans stands from one offset to another."""
    at = 0
    for text, style in spans:
        if part := text[max(start - at, 0) : max(end - at, 0)]:
            yield part, style
        at += len(text)


def _breaks(text: str, width: int) -> Iterator[int]:
    """The offsets at which a row begins, but for the first."""
    used = 0
    for found in _WORD.finditer(text):
        word, start = found[0], found.start()
        needed = _cells(word.rstrip())
        if needed <= width - used:
            used += _cells(word)
            continue
        # A word that no row can hold begins a row all the same, and goes on in the next.
        for piece in _pieces(word, width) if needed > width else (word,):
            if start:
                yield start
            start += len(piece)
            used = _cells(piece)


def _cells(text: str) -> int:
    if _ONE_CELL.fullmatch(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _pieces(word: str, width: int) -> list[str]:
    if _ONE_CELL.fullmatch(word):
        return [word[at : at + width] for at in range(0, len(word), width)]
    from rich.cells import chop_cells

    return chop_cells(word, width)
