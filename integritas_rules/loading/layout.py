"""How a JSON file is laid out, learnt from its text, so that what is added looks like the rest.

A container stands on one line when the file keeps such containers on one line and it is no wider
than those; otherwise its members stand on lines of their own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from integritas_rules.loading.jsonpatch import Number
from integritas_rules.model import Json

SAMPLE = 200_000
"""Characters that are looked at: three times a full dossier, and soon read."""
NARROWEST = 88
"""The least width that one-line records are given, where the file has any."""

# Strings are taken whole, also one that is cut off, so that the search stays linear.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},:]|[^\s"\[\]{},:]+', re.DOTALL)
_BREAK = re.compile(r"\r\n|\n|\r")
_OBJECT, _RECORDS, _SCALARS = "object", "list of containers", "list of scalars"


@dataclass(frozen=True, slots=True)
class Layout:
    """The habits of one file.

    ``widths`` has for each kind of container, by how many levels it holds, the widest line that one
    of them fits on; a kind that was never seen isn't in it.
    """

    line_end: str
    unit: str
    colon: str
    comma: str
    padding: str
    ascii_only: bool
    one_line: bool
    widths: dict[str, dict[int, int]]

    @classmethod
    def of(cls, text: str) -> Layout:
        """The layout of a text that ``json.loads`` accepts."""
        sample = text[:SAMPLE]
        found = _BREAK.search(sample)
        tokens = list(_TOKEN.finditer(sample))
        seen = list(_containers(sample, tokens))
        colon = _apart(sample, tokens, ":", ": ")
        return cls(
            line_end=found.group() if found else "\n",
            unit=next((c.unit for c in seen if not c.flat and c.unit), "  "),
            colon=colon,
            comma=_apart(sample, tokens, ",", ", " if colon[-1] == " " else ","),
            padding=next((c.padding for c in seen if c.flat and c.kind == _OBJECT), ""),
            ascii_only="\\u" in text and text.isascii(),
            one_line=_BREAK.search(text.strip()) is None,
            widths=_widths(seen),
        )

    def key(self, name: str) -> str:
        """A key of an object, as the file writes its texts."""
        return self._scalar(name)

    def shown(self, value: Json, margin: str | None, before: int = 0) -> str:
        """The text of ``value``, whose further lines begin at ``margin``; ``None``: on one line.

        ``before`` counts the characters that stand before it on its line.
        """
        flat = self.flat(value)
        if margin is None or not isinstance(value, dict | list) or not value:
            return flat
        if self.fits(value, before + len(flat)):
            return flat
        deeper = margin + self.unit
        rows = []
        for name, item in _items(value):
            head = "" if name is None else self.key(name) + self.colon
            rows.append(head + self.shown(item, deeper, len(deeper) + len(head)))
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        body = f",{self.line_end}{deeper}".join(rows)
        return f"{opening}{self.line_end}{deeper}{body}{self.line_end}{margin}{closing}"

    def flat(self, value: Json) -> str:
        """The text of ``value`` on one line."""
        if not isinstance(value, dict | list):
            return self._scalar(value)
        rows = [
            ("" if name is None else self.key(name) + self.colon) + self.flat(item)
            for name, item in _items(value)
        ]
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        padding = self.padding if rows and isinstance(value, dict) else ""
        return f"{opening}{padding}{self.comma.join(rows)}{padding}{closing}"

    def _scalar(self, value: Json) -> str:
        if isinstance(value, Number):
            return value.text
        text = json.dumps(value, ensure_ascii=self.ascii_only)
        # Half of a surrogate pair can't be written as it is.
        return text if text.isascii() or not _HALF.search(text) else json.dumps(value)

    def fits(self, value: Json, width: int) -> bool:
        """Whether the file would have this container on one line of that width."""
        return self.one_line or width <= self._width(value)

    def never_flat(self, value: Json) -> bool:
        """Whether the file has no container like this on one line."""
        return not self.one_line and self._width(value) == 0

    def _width(self, value: Json) -> int:
        """How wide a line with this container may be; by the other kinds, if its own is new."""
        kind, levels = _kind(value), _levels(value)
        known = self.widths.get(kind)
        if known is None and kind == _RECORDS:
            return 0
        tables = self.widths.values() if known is None else [known]
        return max((w for t in tables for n, w in t.items() if n >= levels), default=0)


_HALF = re.compile("[\ud800-\udfff]")


def _items(value: Json) -> Iterator[tuple[str | None, Json]]:
    if isinstance(value, dict):
        yield from value.items()
    else:
        yield from ((None, item) for item in value)


def _levels(value: Json) -> int:
    """How many containers stand inside each other; an empty one counts as a plain value."""
    if not isinstance(value, dict | list) or not value:
        return 0
    return 1 + max(_levels(item) for _, item in _items(value))


def _kind(value: Json) -> str:
    if isinstance(value, dict):
        return _OBJECT
    return _RECORDS if _levels(value) > 1 else _SCALARS


class _Container(NamedTuple):
    """A container that isn't empty: its kind, whether it is on one line, and what it teaches."""

    kind: str
    levels: int
    flat: bool
    unit: str
    padding: str
    width: int


def _containers(text: str, tokens: list[re.Match[str]]) -> Iterator[_Container]:
    opened: list[tuple[int, list[int]]] = []
    for token in tokens:
        said, at = token.group(), token.start()
        if said in ("{", "["):
            opened.append((at, [0]))
        elif said in ("}", "]") and opened:
            start, inner = opened.pop()
            if text[start + 1 : at].strip():
                found = _learnt(text, start, at, 1 + max(inner))
                if opened:
                    opened[-1][1].append(found.levels)
                yield found


def _learnt(text: str, start: int, end: int, levels: int) -> _Container:
    kind = _OBJECT if text[start] == "{" else _RECORDS if levels > 1 else _SCALARS
    inside = text[start + 1 : end]
    blank = inside[: len(inside) - len(inside.lstrip())]
    flat = _BREAK.search(inside) is None
    margin, deeper = margin_of(text, start), _BREAK.split(blank)[-1]
    unit = deeper[len(margin) :] if not flat and deeper.startswith(margin) else ""
    width = end + 1 - line_start(text, start)
    return _Container(kind, levels, flat, unit, blank if flat else "", width)


def _widths(seen: list[_Container]) -> dict[str, dict[int, int]]:
    """The widest line of each kind; 0 for what is always spread over lines.

    Lists of records are kept on one line only where the file never spreads one.
    """
    widths: dict[str, dict[int, int]] = {}
    for c in seen:
        known = widths.setdefault(c.kind, {})
        width = max(c.width, NARROWEST) if c.flat else 0
        known[c.levels] = max(known.get(c.levels, 0), width)
    if any(c.kind == _RECORDS and not c.flat for c in seen):
        widths[_RECORDS] = {}
    return widths


def line_start(text: str, at: int) -> int:
    """The offset at which the line of an offset begins."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def margin_of(text: str, at: int) -> str:
    """The blank at the beginning of the line of an offset."""
    start = line_start(text, at)
    end = start
    while end < len(text) and text[end] in " \t":
        end += 1
    return text[start:end]


def _apart(text: str, tokens: list[re.Match[str]], sign: str, default: str) -> str:
    """The sign with the blanks around it, where it first stands between two things on a line."""
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if token.group() == sign:
            said = text[before.end() : after.start()]
            if _BREAK.search(said) is None:
                return said
    return default
