"""How an output is shown: language, width, colour, and how much. Machine formats look at none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """How to show something: language, width, colour, and how much."""

    lang: str = "id"
    width: int = 80
    colour: bool = False
    verbose: bool = False
    quiet: bool = False
