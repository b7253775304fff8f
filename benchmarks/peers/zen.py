"""The table as a decision of the zen engine: one node of expressions, one for each clause."""

from __future__ import annotations

import json

from benchmarks.peers.expressions import expressions
from benchmarks.subset import Ask


class Zen:
    """Zen's expressions, where what is absent is null, and texts can't be compared by order."""

    either, both = " or ", " and "

    def some(self, at: str, name: str, test: str) -> str:
        """``some``."""
        return f"some(({at} ?? []) as {name}, {test})"

    def every(self, at: str, name: str, test: str) -> str:
        """``all``."""
        return f"all(({at} ?? []) as {name}, {test})"

    def there(self, at: str) -> str:
        """Not null."""
        return f"{at} != null"

    def lacks(self, test: str) -> str:
        """``not``."""
        return f"not ({test})"

    def filled(self, at: str) -> str:
        """Neither null nor empty; a list is never equal to another."""
        return f"({at} != null and {at} != '' and (type({at}) != 'array' or len({at}) > 0))"

    def many(self, at: str, least: int) -> str:
        """``len``."""
        return f"len({at} ?? []) >= {least}"

    def is_sound(self, name: str) -> str:
        """A key of the register."""
        return f"sound[{name}] == true"

    def begins(self, at: str, text: str) -> str:
        """``startsWith``."""
        return f'startsWith({at}, "{text}")'

    def until(self, day: str, last: str) -> str:
        """Only numbers and dates are ordered."""
        return f"date({day}) <= date({last})"

    def ending(self, of: str) -> str:
        """A choice."""
        return f'({of}.selesai ?? "9999-12-31")'


def decision(asks: tuple[Ask, ...]) -> tuple[tuple[str, ...], str]:
    """The clauses, and the decision as JSON; the results have the keys ``c0``, ``c1`` and so on."""
    by_clause = expressions(asks, Zen())
    rows = [
        {"id": f"e{n}", "key": f"c{n}", "value": value}
        for n, value in enumerate(by_clause.values())
    ]
    kinds: tuple[tuple[str, str, dict[str, object]], ...] = (
        ("in", "inputNode", {}),
        ("rules", "expressionNode", {"expressions": rows}),
        ("out", "outputNode", {}),
    )
    nodes = [
        {"id": name, "name": name, "type": kind, "content": content, "position": {"x": 0, "y": 0}}
        for name, kind, content in kinds
    ]
    edges = [
        {"id": "a", "sourceId": "in", "targetId": "rules"},
        {"id": "b", "sourceId": "rules", "targetId": "out"},
    ]
    return tuple(by_clause), json.dumps({"nodes": nodes, "edges": edges})
