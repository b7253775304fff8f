"""JSON Patch (RFC 6902) whose paths may pick array items by what they hold, not by position.

``README.md`` in this folder tells what a path may say. A path that finds nothing is an error, so
that no case can pass for want of a break.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

Path = tuple[str | int, ...]
Operation = Mapping[str, Any]

_STEP = re.compile(r"/((?:\[[^\]]*\]|[^/\[])*)")


class BadPatch(Exception):
    """An operation that can't be carried out; the message says which and why."""


def patched(data: Any, patch: Sequence[Operation]) -> Any:
    """A changed copy of ``data``."""
    changed = copy.deepcopy(data)
    for operation in patch:
        try:
            _apply(changed, operation)
        except BadPatch as error:
            raise BadPatch(f"{dict(operation)}: {error}") from None
    return changed


def _apply(data: Any, operation: Operation) -> None:
    name, _, many = operation["op"].partition("_")
    if name not in ("add", "remove", "replace") or many not in ("", "all"):
        raise BadPatch("unknown op")
    if set(operation) != {"op", "path"} | ({"value"} if name != "remove" else set()):
        raise BadPatch("op and path are needed, and a value except to remove")
    places = resolve(data, operation["path"], new=name == "add")
    if not places or (len(places) > 1 and not many):
        raise BadPatch(f"{len(places)} places found")
    for *parents, last in reversed(places):
        holder = at(data, parents)
        if name == "remove":
            del holder[last]
        elif name == "add" and isinstance(holder, list):
            holder.insert(int(last), copy.deepcopy(operation["value"]))
        else:
            holder[last] = copy.deepcopy(operation["value"])


def at(data: Any, path: Sequence[str | int]) -> Any:
    """The value at ``path``."""
    for part in path:
        data = data[part]
    return data


def resolve(data: Any, path: str, new: bool = False) -> list[Path]:
    """Every place that ``path`` means, in the order of the data; ``new``: the last may be new."""
    steps = _STEP.findall(path)
    if "".join(f"/{step}" for step in steps) != path:
        raise BadPatch("not a path")
    places: list[Path] = [()]
    for n, step in enumerate(steps):
        fresh = new and n == len(steps) - 1
        places = [(*p, key) for p in places for key in _keys(at(data, p), step, fresh)]
    return places


def _keys(value: Any, step: str, new: bool) -> Iterator[str | int]:
    if step.startswith("["):
        if isinstance(value, list):
            yield from (n for n, item in enumerate(value) if _fits(item, step[1:-1]))
    elif isinstance(value, list):
        if step == "-" and new:
            yield len(value)
        elif step.isdecimal() and int(step) < len(value):
            yield int(step)
    elif isinstance(value, dict):
        name = step.replace("~1", "/").replace("~0", "~")
        if new or name in value:
            yield name


def _fits(item: Any, wanted: str) -> bool:
    if wanted == "*":
        return True
    if not isinstance(item, dict):
        return "=" not in wanted and fnmatchcase(_said(item), wanted)
    conditions = [part.partition("=") for part in wanted.split(",")]
    return all(_holds(item.get(key), value) for key, _, value in conditions)


def _holds(own: Any, wanted: str) -> bool:
    values = own if isinstance(own, list) else [] if own is None else [own]
    return any(fnmatchcase(_said(v), wanted) for v in values)


def _said(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
