"""Writes ``inits.py``: ``python -m integritas_rules.schema.inits [--check]``.

Code that Python would otherwise compile for each class at every start is written once instead.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from integritas_rules import resources

MOST = 21
"""Fields of the largest frozen class; a larger one needs this raised."""
_HEAD = '''\
"""``__init__`` of a frozen class by the number of its fields, so that none is compiled at a start.

Made by ``python -m integritas_rules.schema.inits``. A row is given what sets each field (``s1`` …)
and makes the function that sets them all. Setters return ``None``, so ``or`` goes on to the next,
and ``__init__`` returns ``None``, as it must.
"""

from __future__ import annotations

from collections.abc import Callable

from integritas_rules.hints import Any

INITS: tuple[Callable[..., Callable[..., Any]], ...] = (
    lambda: lambda self: None,
'''


def _rows() -> Iterator[str]:
    for most in range(1, MOST + 1):
        numbers = range(1, most + 1)
        setters = ", ".join(f"s{n}" for n in numbers)
        values = ", ".join(f"a{n}" for n in numbers)
        calls = " or ".join(f"s{n}(self, a{n})" for n in numbers)
        yield f"    lambda {setters}: lambda self, {values}: {calls},\n"


def rendered() -> str:
    """The module's exact text."""
    return f"{_HEAD}{''.join(_rows())})\n"


def main(arguments: list[str]) -> int:
    """Write the module when it is stale, or with ``--check`` only say so by the exit code."""
    path = Path(resources.package("inits.py"))
    fresh = path.read_text(encoding="utf-8") == rendered()
    if not fresh and "--check" not in arguments:
        path.write_text(rendered(), encoding="utf-8")
    sys.stdout.write("" if fresh else f"{path.name}\n")
    return 1 if not fresh and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
