"""JSON Patch (RFC 6902) on data, in four simple steps: add, replace, remove, and rename a key.

``move`` and ``copy`` become such steps; a ``move`` within one object is a rename, so that the
member keeps its place. ``test`` is none at all, once it holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from integritas_rules.loading.positions import parts_of
from integritas_rules.model import Json

Operation = Mapping[str, Any]

_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])*)*")
_EXACT = 15
"""Digits up to which a float holds a number as written."""


class CantAmend(Exception):
    """An operation that can't be carried out: why, and which one by its position."""

    def __init__(self, why: str, at: int | None = None) -> None:
        super().__init__(why if at is None else f"operation {at}: {why}")
        self.why, self.at = why, at


@dataclass(frozen=True, slots=True, eq=False)
class Number:
    """A number as it is written, so that none is rounded or too long to be read."""

    text: str

    def __eq__(self, other: object) -> bool:
        """Whether both are the same number; long ones have to be written alike."""
        if not isinstance(other, Number):
            return False
        long = max(len(self.text), len(other.text)) > _EXACT
        return self.text == other.text or (not long and float(self.text) == float(other.text))


def read_exactly(text: str) -> Json:
    """The data of a text, with numbers as :class:`Number`."""
    return json.loads(text, parse_int=Number, parse_float=Number, parse_constant=Number)


def simple_steps(data: Json, operation: Operation) -> list[Operation]:
    """The operation in steps that :func:`stepped` carries out; :class:`CantAmend` if it can't be.

    ``data`` is as :func:`read_exactly` gives it, a ``value`` as ``json.loads`` does.
    """
    op, path = operation.get("op"), _pointer(operation, "path")
    if op in ("add", "replace", "test") and "value" not in operation:
        raise CantAmend(f"{op} needs a value")
    if op == "test":
        if exact(operation["value"]) != _value(data, path):
            raise CantAmend(f"another value stands at {path}")
        return []
    if op in ("remove", "replace"):
        _value(data, path)
    if op == "remove" and path:
        return [{"op": op, "path": path}]
    if op in ("add", "replace"):
        return [{"op": op, "path": path, "value": operation["value"]}]
    if op in ("move", "copy"):
        return _moved(data, op, _pointer(operation, "from"), path)
    raise CantAmend(f"can't do {op!r} at {path!r}")


def _moved(data: Json, op: str, origin: str, path: str) -> list[Operation]:
    value = exact(_value(data, origin))
    if op == "copy":
        return [{"op": "add", "path": path, "value": value}]
    if path.startswith(f"{origin}/"):
        raise CantAmend(f"{origin} can't be moved into itself")
    if origin == path:
        return []
    holder = path.rpartition("/")[0]
    if path and holder == origin.rpartition("/")[0] and isinstance(_value(data, holder), dict):
        name = parts_of(path)[-1]
        clear = [{"op": "remove", "path": path}] if name in _value(data, holder) else []
        return [*clear, {"op": "rename", "path": origin, "name": name}]
    if origin.startswith(f"{path}/") or not path:
        return [{"op": "replace", "path": path, "value": value}]
    return [{"op": "remove", "path": origin}, {"op": "add", "path": path, "value": value}]


def stepped(data: Json, step: Operation) -> Json:
    """``data``, changed in place where it can be; :class:`CantAmend` for a place there isn't."""
    if not step["path"]:
        return exact(step["value"])
    *parents, last = parts_of(step["path"])
    holder = _reached(data, parents)
    op = step["op"]
    if isinstance(holder, list):
        index = len(holder) if last == "-" and op == "add" else _index(last, len(holder), op)
        if op == "add":
            holder.insert(index, exact(step["value"]))
        elif op == "remove":
            del holder[index]
        else:
            holder[index] = exact(step["value"])
    elif not isinstance(holder, dict):
        raise CantAmend(f"no object or list holds {step['path']}")
    elif op == "remove":
        del holder[last]
    elif op == "rename":
        holder[step["name"]] = holder.pop(last)
    else:
        holder[last] = exact(step["value"])
    return data


def exact(value: Json) -> Json:
    """A copy of a value, with its numbers as :func:`read_exactly` gives them."""
    if isinstance(value, dict):
        return {name: exact(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [exact(item) for item in value]
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return Number(json.dumps(value)) if is_number else value


def _pointer(operation: Operation, name: str) -> str:
    pointer = operation.get(name)
    if not isinstance(pointer, str) or not _POINTER.fullmatch(pointer):
        raise CantAmend(f"{name} isn't a JSON Pointer")
    return pointer


def _value(data: Json, pointer: str) -> Json:
    return _reached(data, parts_of(pointer))


def _reached(data: Json, parts: Sequence[str]) -> Json:
    for part in parts:
        if isinstance(data, list):
            data = data[_index(part, len(data), "test")]
        elif isinstance(data, dict) and part in data:
            data = data[part]
        else:
            raise CantAmend(f"nothing stands at {part!r}")
    return data


def _index(part: str, length: int, op: str) -> int:
    """A position in a list; one after the last for what is added."""
    if not _INDEX.fullmatch(part) or int(part) >= length + (op == "add"):
        raise CantAmend(f"the list has no item {part!r}")
    return int(part)
