"""How an output is shown: language, width, colour, and how much.

Machine formats look at ``exit_code`` alone, so that they are the same in both languages.
"""

from __future__ import annotations

from integritas_rules.frozen import frozen


@frozen
class Manner:
    """How to show something: language, width, colour, and how much.

    ``exit_code`` is what the run will leave with, where an output has a place for it.
    """

    lang: str = "id"
    width: int = 80
    colour: bool = False
    verbose: bool = False
    quiet: bool = False
    exit_code: int | None = None
