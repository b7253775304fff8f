"""``integritas`` and ``python -m integritas_rules``: the command line as a process of its own."""

from __future__ import annotations

import gc

from integritas_rules.cli import main

_NEW_OBJECTS = 50_000
"""How many must have come up before they are searched for cycles: here hardly anything is in one,
and at the usual rate, every 700, the search takes a tenth of a check."""


def process() -> None:
    """Run the command line and leave, without a last search for cycles through all that is left."""
    gc.set_threshold(_NEW_OBJECTS)
    try:
        main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    process()
