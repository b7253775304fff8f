"""The part of RFC 9535 JSONPath that rules may use, compiled once at load.

Names, indices, wildcards and equality filters on one member (``[?@.jenis == 'x']``). A path
starts at the dossier (``$``) or at the record of the rule's scope (``@``). Nothing else is
accepted, so a path stays data that can be read by a lawyer and compiled by a later engine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from integritas_rules.frozen import frozen
from integritas_rules.hints import Any

_SEGMENT = re.compile(
    r"""\.(?P<name>[A-Za-z_]\w*)
      | \[(?P<index>\d+)\]
      | \[(?P<wild>\*)\] | \.(?P<dotwild>\*)
      | \[\?\s*@\.(?P<key>[A-Za-z_]\w*)\s*==\s*'(?P<value>[^'\\]*)'\s*\]""",
    re.VERBOSE,
)


@frozen
class Node:
    """A value found in the dossier and the RFC 6901 pointer to it."""

    pointer: str
    value: Any


@frozen
class Filter:
    """Keep the items (or members) whose own member ``key`` equals ``value``."""

    key: str
    value: str


Segment = str | int | Filter | None
"""A name, an index, a filter, or ``None`` for the wildcard."""


@frozen
class Path:
    """A compiled path: whether it starts at the root, its segments, and the text up to each."""

    absolute: bool
    segments: tuple[Segment, ...]
    texts: tuple[str, ...] = ()

    def find(self, start: Node, keep: Callable[[Any], bool] = lambda _: True) -> list[Node]:
        """The nodes that the path selects from ``start``, in file order.

        ``keep`` is asked for every object on the way; what it refuses is left out.
        """
        nodes = [start]
        for segment in self.segments:
            nodes = below(nodes, segment, keep)
        return nodes


def below(nodes: list[Node], segment: Segment, keep: Callable[[Any], bool]) -> list[Node]:
    """The nodes that one segment selects from ``nodes``; ``keep`` as in :meth:`Path.find`."""
    found = [child for node in nodes for child in _step(node, segment)]
    return [n for n in found if not isinstance(n.value, dict) or keep(n.value)]


def _step(node: Node, segment: Segment) -> list[Node]:
    value, at = node.value, node.pointer
    if isinstance(segment, str):
        child = value.get(segment) if isinstance(value, dict) else None
        return [] if child is None else [Node(f"{at}/{segment}", child)]
    if isinstance(segment, int):
        within = isinstance(value, list) and segment < len(value)
        return [Node(f"{at}/{segment}", value[segment])] if within else []
    if segment is None:
        return [Node(f"{at}/{name}", item) for name, item in _children(value)]
    key, wanted = segment.key, segment.value
    return [
        Node(f"{at}/{name}", item)
        for name, item in _children(value)
        if isinstance(item, dict) and item.get(key) == wanted
    ]


def _children(value: Any) -> Iterable[tuple[int | str, Any]]:
    """What a wildcard or filter looks at: items or members, with their part of the pointer."""
    if isinstance(value, list):
        return enumerate(value)
    members = value.items() if isinstance(value, dict) else ()
    return ((k.replace("~", "~0").replace("/", "~1"), v) for k, v in members)


@lru_cache(maxsize=4096)
def compile_path(text: str) -> Path:
    """Compile ``text``; raises ``ValueError`` naming the first part that isn't allowed."""
    if text[:1] not in ("$", "@"):
        raise ValueError(text)
    segments: list[Segment] = []
    texts: list[str] = []
    at = 1
    while at < len(text):
        found = _SEGMENT.match(text, at)
        if found is None:
            raise ValueError(text[at:])
        part = found.groupdict()
        if part["name"] is not None:
            segments.append(part["name"])
        elif part["index"] is not None:
            segments.append(int(part["index"]))
        elif part["key"] is not None:
            segments.append(Filter(part["key"], part["value"] or ""))
        else:
            segments.append(None)
        at = found.end()
        texts.append(text[:at])
    return Path(text[0] == "$", tuple(segments), tuple(texts))
