"""Where a value stands in a JSON text: from JSON Pointer (RFC 6901) to line and column.

Nothing is indexed until the first question. Where the parsed data is known, the objects of the data
are counted against the opening braces of the text, and one that is asked for is found at once. What
is left of the way goes from child to child, each skipped with the standard library's own scanner.
The text must be one that ``json.loads`` accepted.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from json import JSONDecoder

from integritas_rules.frozen import frozen
from integritas_rules.model import Json, Place

Path = tuple[str | int, ...]

FEW = 32
"""Up to so many places are found without an index of all lines."""

_BLANK = frozenset(" \t\n\r")
_NEWLINE = r"\r\n|\r|\n"
# Numbers are only passed over, so none is ever built, however long.
_DECODER = JSONDecoder(parse_int=len, parse_float=len, parse_constant=len)


def pointer_of(path: Path) -> str:
    """The RFC 6901 pointer of a path of keys and indices."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def parts_of(pointer: str) -> tuple[str, ...]:
    """The reference tokens of an RFC 6901 pointer, unescaped."""
    return tuple(p.replace("~1", "/").replace("~0", "~") for p in pointer.split("/")[1:])


def unplaced(data: Json, pointer: str) -> Place:
    """As :meth:`Locator.place` where nobody asks for the line: the value, or what comes nearest."""
    known = 0
    tokens = pointer.split("/")[1:]
    for part in parts_of(pointer):
        if isinstance(data, dict) and part in data:
            data = data[part]
        elif isinstance(data, list) and (index := _index(part, len(data))) is not None:
            data = data[index]
        else:
            break
        known += 1
    return Place("".join(f"/{token}" for token in tokens[:known]))


@frozen
class Member:
    """A child of a container: its key or index, and the offsets of key and value."""

    name: str
    key: int
    value: int


class Locator:
    """Answers where a value or its key stands in ``text``.

    ``data`` is what the text was parsed to, given only when no key in it is repeated.
    """

    def __init__(self, text: str, data: Json = None) -> None:
        self._text = text
        self._data = data
        self._braces: dict[int, int] | None = None
        self._asked = 0
        self._lines: list[int] = []
        self._tables: dict[int, tuple[dict[str, Member], Iterator[Member]]] = {}

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
        depth, member = self._walk(tuple(map(str, path)), keyed=True)
        return Place(pointer_of(path[:depth]), *self.spot(member.key))

    def spot(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, counted in characters."""
        self._asked += 1
        if not self._lines and (self._asked > FEW or "\r" in self._text):
            newline = _NEWLINE if "\r" in self._text else "\n"
            self._lines = [0, *(m.end() for m in re.finditer(newline, self._text))]
        if self._lines:
            line = bisect_right(self._lines, offset)
            return line, offset - self._lines[line - 1] + 1
        before = self._text.rfind("\n", 0, offset)
        return self._text.count("\n", 0, offset) + 1, offset - before

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

    def _walk(self, parts: tuple[str, ...], keyed: bool = False) -> tuple[int, Member]:
        """The value at a path, or the one that comes nearest, and how deep it is; with ``keyed``
        also where its key starts."""
        depth, here = leapt, _ = self._leap(parts[:-1] if keyed else parts)
        while depth < len(parts) and (child := self._child(here.value, parts[depth])):
            depth, here = depth + 1, child
        # What was reached by the leap alone must be reached from its holder to know its key.
        again = keyed and 0 < depth == leapt
        return self._walk(parts[:depth], keyed) if again else (depth, here)

    def _leap(self, parts: tuple[str, ...]) -> tuple[int, Member]:
        """The deepest value on a path whose start is known without a search; not its key."""
        depth, at, value = 0, self.root, self._data
        for n, part in enumerate(parts, 1):
            if isinstance(value, dict) and part in value:
                value = value[part]
            elif isinstance(value, list) and (index := _index(part, len(value))) is not None:
                value = value[index]
            else:
                break
            if (start := self._start(value)) is not None:
                depth, at = n, start
        return depth, Member("", at, at)

    def _start(self, value: Json) -> int | None:
        """The offset of an object, or of a list that begins with one, where it is known."""
        if isinstance(value, list):
            start = self._start(value[0]) if value and isinstance(value[0], dict) else None
            return None if start is None else self._text.rindex("[", 0, start)
        if self._braces is None:
            objects = _objects(self._data)
            braces = [found.start() for found in re.finditer("{", self._text)]
            # A brace in some string: then nothing can be counted.
            exact = len(objects) == len(braces)
            self._braces = dict(zip(objects, braces, strict=True)) if exact else {}
        return self._braces.get(id(value))

    def _child(self, at: int, part: str) -> Member | None:
        """The member of that name of the container at an offset, if it is one and has one."""
        if self._text[at] not in "{[":
            return None
        known, further = self._tables.setdefault(at, ({}, self.members(at)))
        if self._data is None or part not in known:
            for member in further:
                # Of a repeated key the last counts, as it does for json.loads.
                known[member.name] = member
                if self._data is not None and member.name == part:
                    break
        return known.get(part)

    def _after_blank(self, at: int) -> int:
        while self._text[at : at + 1] in _BLANK:
            at += 1
        return at


def _index(part: str, length: int) -> int | None:
    """The index that a reference token stands for, if a list of that length has it."""
    if len(part) > 9 or not part.isdecimal() or str(int(part)) != part or int(part) >= length:
        return None
    return int(part)


def _objects(data: Json) -> list[int]:
    """The identities of all objects in the order in which they are written."""
    found: list[int] = []

    def visit(value: Json) -> None:
        if value.__class__ is dict:
            found.append(id(value))
            value = value.values()
        for inner in value:
            if inner.__class__ is dict or inner.__class__ is list:
                visit(inner)

    visit([data])
    return found
