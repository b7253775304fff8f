"""Positions by the simplest way there is, as an oracle: every member on the way is read in full."""

from __future__ import annotations

import re
from json import JSONDecoder

from integritas_rules.model import Place

_BLANK = re.compile(r"[ \t\n\r]*")
_NEWLINE = re.compile(r"\r\n|\r|\n")
_DECODER = JSONDecoder(parse_int=len, parse_float=len, parse_constant=len)


def place(text: str, pointer: str, key: bool = False) -> Place:
    """Where the value at a pointer starts, or its key; or its nearest ancestor that is there."""
    known, here = "", (_after(text, 0), _after(text, 0))
    for part in pointer.split("/")[1:]:
        children = _members(text, here[1])
        name = part.replace("~1", "/").replace("~0", "~")
        if name not in children:
            break
        known, here = f"{known}/{part}", children[name]
    before = text[: here[0] if key else here[1]]
    starts = [0, *(m.end() for m in _NEWLINE.finditer(text) if m.end() <= len(before))]
    return Place(known, len(starts), len(before) - starts[-1] + 1)


def _members(text: str, at: int) -> dict[str, tuple[int, int]]:
    """Offsets of key and value of all children of the container at an offset; the last counts."""
    found: dict[str, tuple[int, int]] = {}
    if text[at] not in "{[":
        return found
    is_object, index, at = text[at] == "{", 0, _after(text, at + 1)
    while text[at] not in "}]":
        key, name = at, str(index)
        if is_object:
            name, at = _DECODER.raw_decode(text, at)
            at = _after(text, _after(text, at) + 1)
        found[name] = key, at
        at = _after(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at, index = _after(text, at + 1), index + 1
    return found


def _after(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at
