"""The table in CEL: one expression, a list with a truth for each clause."""

from __future__ import annotations

from benchmarks.peers.expressions import expressions
from benchmarks.subset import Ask


class Cel:
    """CEL, where what may be absent must be asked for first."""

    either, both = " || ", " && "

    def some(self, at: str, name: str, test: str) -> str:
        """``exists``."""
        return self._within(at, f"{at}.exists({name}, {test})", "&&", "has")

    def every(self, at: str, name: str, test: str) -> str:
        """``all``."""
        return self._within(at, f"{at}.all({name}, {test})", "||", "!has")

    def _within(self, at: str, test: str, link: str, ask: str) -> str:
        """The test, once the list is known to be there; a name by itself always is."""
        return f"({ask}({at}) {link} {test})" if "." in at else test

    def there(self, at: str) -> str:
        """``has``."""
        return f"has({at})"

    def lacks(self, test: str) -> str:
        """``!``."""
        return f"!({test})"

    def filled(self, at: str) -> str:
        """Neither absent nor empty."""
        return f'(has({at}) && {at} != "" && {at} != [])'

    def many(self, at: str, least: int) -> str:
        """``size``."""
        return f"size({at}) >= {least}"

    def is_sound(self, name: str) -> str:
        """A key of the register."""
        return f"{name} in sound"

    def begins(self, at: str, text: str) -> str:
        """``startsWith``."""
        return f'{at}.startsWith("{text}")'

    def until(self, day: str, last: str) -> str:
        """ISO dates compare as text."""
        return f"{day} <= {last}"

    def ending(self, of: str) -> str:
        """A choice."""
        return f'(has({of}.selesai) ? {of}.selesai : "9999-12-31")'


def expression(asks: tuple[Ask, ...]) -> tuple[tuple[str, ...], str]:
    """The clauses, and the expression that gives for each whether it holds."""
    by_clause = expressions(asks, Cel())
    return tuple(by_clause), "[" + ",\n".join(by_clause.values()) + "]"
