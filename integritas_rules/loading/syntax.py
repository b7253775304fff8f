"""Strict JSON: the standard library's parser, without its leniencies and in our words."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from json import JSONDecodeError

from integritas_rules.errors import Problem
from integritas_rules.frozen import frozen
from integritas_rules.loading import phrases
from integritas_rules.loading.echo import sentence
from integritas_rules.loading.positions import Locator
from integritas_rules.loading.text import Unreadable
from integritas_rules.model import Json

DEEPEST = 64
"""Levels of nesting that are read; a dossier has eight."""
LONG = 16
"""Numbers written with so many characters are looked at: too large, or personal."""

# Strings are taken whole, also one that never ends, so that the search stays linear.
_BRACKETS = r'(?s)"(?:[^"\\]++|\\.)*+"?|[\[\]{}]'


@frozen
class Parsed:
    """The data of a text, whether something in it must be looked at in the text itself, and
    whether it is known to fit its format."""

    data: Json
    doubtful: bool
    fits: bool = False


class _Hooks:
    """Notes what ``json`` lets pass; the survey of the text then says where it stands."""

    def __init__(self) -> None:
        self.doubtful = False

    def pairs(self, pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        data = dict(pairs)
        self.doubtful |= len(data) != len(pairs)
        return data

    def integer(self, token: str) -> int:
        self.doubtful |= len(token) >= LONG
        return int(token) if len(token) < 400 else 0

    def real(self, token: str) -> float:
        value = float(token)
        self.doubtful |= len(token) >= LONG or math.isinf(value)
        return 0.0 if math.isinf(value) else value

    def constant(self, _token: str) -> int:
        self.doubtful = True
        return 0


def parse(text: str, name: str = "", fits: Callable[[Json], bool] = lambda _: False) -> Parsed:
    """The data of a JSON text; ``fits`` tells data that is surely lawful, and so not too deep.

    Repeated keys, NaN, numbers out of range and long numbers set ``doubtful`` rather than fail.
    Raises ``Unreadable`` with one problem for a syntax error or too deep nesting.
    """
    hooks = _Hooks()
    data: Json = None
    error: JSONDecodeError | None = None
    deep = False
    try:
        data = json.loads(
            text,
            object_pairs_hook=hooks.pairs,
            parse_int=hooks.integer,
            parse_float=hooks.real,
            parse_constant=hooks.constant,
        )
    except JSONDecodeError as caught:
        error = caught
    except RecursionError:
        deep = True
    # Raised outside the handlers: the parser's own error carries the whole text with it.
    if error is not None:
        raise Unreadable([syntax_problem(text, error.msg, error.pos, name)])
    lawful = not deep and fits(data)
    if deep or (not lawful and depth_of(data) > DEEPEST):
        raise Unreadable([_too_deep(text, name)])
    return Parsed(data, hooks.doubtful, lawful)


def depth_of(data: Json) -> int:
    """How many containers stand inside each other, counted up to one more than is allowed."""
    depth, level = 0, [data]
    while depth <= DEEPEST:
        level = [v for v in level if isinstance(v, dict | list)]
        if not level:
            break
        depth += 1
        level = [c for v in level for c in (v.values() if isinstance(v, dict) else v)]
    return depth


def _too_deep(text: str, name: str) -> Problem:
    line, column = Locator(text).spot(_open_brackets(text, len(text), DEEPEST + 1)[-1])
    message, advice = phrases.too_deep(DEEPEST)
    return Problem(message, advice, name, line, column, code="terlalu-dalam")


def _open_brackets(text: str, end: int, most: int) -> list[int]:
    """Offsets of the brackets still open at ``end``, or as soon as ``most`` are."""
    opened: list[int] = []
    for token in re.compile(_BRACKETS).finditer(text, 0, end):
        if token.group() in "[{":
            opened.append(token.start())
        elif token.group() in "]}" and opened:
            opened.pop()
        if len(opened) == most:
            break
    return opened


def syntax_problem(text: str, said: str, at: int, name: str = "") -> Problem:
    """The problem for a message of ``json`` at an offset: found, expected, what to do."""
    locator = Locator(text)
    opened = _open_brackets(text, at, -1)
    in_array = bool(opened) and text[opened[-1]] == "["
    seen = phrases.seen(text[at : at + 1])
    wanted, advice = phrases.expected(said, in_array, text[:at], text[at : at + 12])
    if opened and (said.startswith("Unterminated") or at >= len(text.rstrip())):
        seen = phrases.seen("")
        wanted, advice = phrases.truncated(text[opened[-1]], locator.spot(opened[-1])[0])
    line, column = locator.spot(at)
    return Problem(sentence(seen, wanted), advice, name, line, column, code="json")
