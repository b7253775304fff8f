"""Where a value stands in a JSON text: from JSON Pointer (RFC 6901) to line and column.

Nothing is indexed until the first question, and then only the containers on the way: each
child is skipped with the standard library's own scanner. The text must be one that
``json.loads`` accepted.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from json import JSONDecoder

from integritas_rules.frozen import frozen
from integritas_rules.model import Place

Path = tuple[str | int, ...]

_BLANK = re.compile(r"[ \t\n\r]*")
_NEWLINE = re.compile(r"\r\n|\r|\n")
# Numbers are only passed over, so none is ever built, however long.
_DECODER = JSONDecoder(parse_int=len, parse_float=len, parse_constant=len)


def pointer_of(path: Path) -> str:
    """The RFC 6901 pointer of a path of keys and indices."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def parts_of(pointer: str) -> tuple[str, ...]:
    """The reference tokens of an RFC 6901 pointer, unescaped."""
    return tuple(p.replace("~1", "/").replace("~0", "~") for p in pointer.split("/")[1:])


@frozen
class Member:
    """A child of a container: its key or index, and the offsets of key and value."""

    name: str
    key: int
    value: int


class Locator:
    """Answers where a value or its key stands in ``text``."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: list[int] = []
        self._tables: dict[int, dict[str, Member]] = {}

    @property
    def text(self) -> str:
        """The text itself."""
        return self._text

    def string(self, at: int) -> str:
        """The text of the string that starts at an offset."""
        value: str = _DECODER.raw_decode(self._text, at)[0]
        return value

    def end(self, at: int) -> int:
        """The offset just after the value, or key, that starts at an offset."""
        return _DECODER.raw_decode(self._text, at)[1]

    def at(self, parts: tuple[str, ...]) -> int:
        """The offset of the value at a path of reference tokens; ``KeyError`` if there is none."""
        depth, member = self._walk(parts)
        if depth < len(parts):
            raise KeyError(parts[depth])
        return member.value

    @property
    def root(self) -> int:
        """The offset of the outermost value."""
        return self._after_blank(0)

    def place(self, pointer: str) -> Place:
        """Where the value starts; for a pointer that leads nowhere, its nearest ancestor."""
        depth, member = self._walk(parts_of(pointer))
        known = "".join(f"/{part}" for part in pointer.split("/")[1 : depth + 1])
        return Place(known, *self.spot(member.value))

    def key_place(self, path: Path) -> Place:
        """Where the key of the member starts, or the value that comes nearest."""
        depth, member = self._walk(tuple(map(str, path)))
        return Place(pointer_of(path[:depth]), *self.spot(member.key))

    def spot(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, counted in characters."""
        if not self._lines:
            self._lines = [0, *(m.end() for m in _NEWLINE.finditer(self._text))]
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def members(self, at: int) -> Iterator[Member]:
        """The children of the object or array at an offset, repeated keys included."""
        text, index, is_object = self._text, 0, self._text[at] == "{"
        at = self._after_blank(at + 1)
        while text[at] not in "}]":
            key, name = at, str(index)
            if is_object:
                name, at = _DECODER.raw_decode(text, at)
                at = self._after_blank(self._after_blank(at) + 1)
            yield Member(name, key, at)
            at = self._after_blank(_DECODER.raw_decode(text, at)[1])
            if text[at] == ",":
                at, index = self._after_blank(at + 1), index + 1

    def _walk(self, parts: tuple[str, ...]) -> tuple[int, Member]:
        here = Member("", self.root, self.root)
        for depth, part in enumerate(parts):
            child = self._table(here.value).get(part)
            if child is None:
                return depth, here
            here = child
        return len(parts), here

    def _table(self, at: int) -> dict[str, Member]:
        if self._text[at] not in "{[":
            return {}
        if at not in self._tables:
            # Of a repeated key the last counts, as it does for json.loads.
            self._tables[at] = {member.name: member for member in self.members(at)}
        return self._tables[at]

    def _after_blank(self, at: int) -> int:
        found = _BLANK.match(self._text, at)
        return found.end() if found else at
