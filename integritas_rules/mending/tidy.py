"""Small dirt in the text of a file: commas before a closing bracket, stray blanks in values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from integritas_rules.loading.personal import holds, is_digest
from integritas_rules.loading.positions import Path
from integritas_rules.model import Json

# Strings are taken whole, so that a comma within one is never looked at.
_COMMA = re.compile(r'"(?:[^"\\]++|\\.)*+"|(,)(?=[ \t\r\n]*[\]}])', re.DOTALL)
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_BLANK = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\x0b\x0c]")


def trailing_commas(text: str) -> list[int]:
    """The offsets of commas that stand before a closing bracket."""
    return [found.start() for found in _COMMA.finditer(text) if found.group(1)]


def without(text: str, offsets: list[int]) -> str:
    """The text without the characters at ``offsets``."""
    edges = [-1, *offsets, len(text)]
    return "".join(text[a + 1 : b] for a, b in pairwise(edges))


def clean(value: str) -> str:
    """The text with plain blanks, none of them around it, and nothing that can't be seen."""
    return _BLANK.sub(" ", _INVISIBLE.sub("", value)).strip()


def unclean(data: Json, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Path and clean form of every text that isn't clean; never of one with a personal number."""
    if isinstance(data, dict):
        for key, item in data.items():
            if not is_digest(key, item):
                yield from unclean(item, (*path, key))
    elif isinstance(data, list):
        for n, item in enumerate(data):
            yield from unclean(item, (*path, n))
    elif isinstance(data, str) and not holds(data):
        tidy = clean(data)
        if tidy and tidy != data and not holds(tidy):
            yield path, tidy
