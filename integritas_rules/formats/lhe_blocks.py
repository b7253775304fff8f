"""What a draft LHE is made of, before anything knows of Word: values, and blocks of content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A title inside a block, one level under the template's own."""

    text: str


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph; ``lead`` comes first and bold, ``mark`` (a number or bullet) hangs before it."""

    text: str
    lead: str = ""
    mark: str = ""
    small: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that is repeated on each page; ``widths`` are shares of the line.

    ``numbers`` are the columns set in the middle. Without a ``head`` the first column is it.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    caption: str
    numbers: tuple[int, ...] = ()


Block = Heading | Para | Table


@dataclass(frozen=True, slots=True)
class Letter:
    """All that a template can ask for, in one language: placeholder → text or blocks.

    ``day`` (ISO) dates the file itself, so that the same report gives the same bytes.
    """

    title: str
    lang: str
    day: str
    values: Mapping[str, str]
    blocks: Mapping[str, tuple[Block, ...]]
