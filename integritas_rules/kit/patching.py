"""JSON Patch (RFC 6902) whose paths may pick array items by what they hold, not by position.

``docs/cases.md`` tells what a path may say. A path that finds nothing is an error, so that no
case can pass for want of a break.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from integritas_rules.model import Text

Path = tuple[str | int, ...]
Operation = Mapping[str, Any]

_STEP = re.compile(r"/((?:\[[^\]]*\]|[^/\[])*)")
_NAMES = ("add", "remove", "replace")


class BadPatch(Exception):
    """An operation that can't be carried out: which (by position), why, and what to do."""

    def __init__(self, message: Text, advice: Text, at: int = 0) -> None:
        super().__init__(message.id)
        self.message, self.advice, self.at = message, advice, at


def patched(data: Any, patch: Sequence[Operation]) -> Any:
    """A changed copy of ``data``; :class:`BadPatch` for an operation that can't be done."""
    changed = copy.deepcopy(data)
    for n, operation in enumerate(patch):
        try:
            _apply(changed, operation)
        except BadPatch as error:
            raise BadPatch(error.message, error.advice, n) from None
    return changed


def _apply(data: Any, operation: Operation) -> None:
    name, _, many = operation["op"].partition("_")
    if name not in _NAMES or many not in ("", "all"):
        raise BadPatch(_UNKNOWN.within(op=operation["op"]), _USE)
    if ("value" in operation) == (name == "remove"):
        raise BadPatch(*(_NO_VALUE if name == "remove" else _VALUE))
    path = operation["path"]
    places = resolve(data, path, new=name == "add")
    if not places:
        raise BadPatch(_NOTHING.within(path=path), _LOOK.within(part=_reached(data, path)))
    if len(places) > 1 and not many:
        raise BadPatch(_MANY.within(path=path, n=len(places)), _ALL.within(op=name))
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
    steps = _steps(path)
    if not steps:
        raise BadPatch(_NO_PATH.within(path=path), _WRITE_PATH)
    places: list[Path] = [()]
    for n, step in enumerate(steps):
        fresh = new and n == len(steps) - 1
        places = [(*p, key) for p in places for key in _keys(at(data, p), step, fresh)]
    return places


def _steps(path: str) -> list[str]:
    steps = _STEP.findall(path)
    return steps if "".join(f"/{step}" for step in steps) == path else []


def _reached(data: Any, path: str) -> str:
    """The longest beginning of ``path`` that finds something."""
    steps = _steps(path)
    beginnings = ("".join(f"/{s}" for s in steps[:n]) for n in range(len(steps) - 1, 0, -1))
    return next((b for b in beginnings if resolve(data, b)), "/")


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


_UNKNOWN = Text("Perintah patch “{op}” belum dikenal.", "Unknown patch operation “{op}”.")
_USE = Text(
    "Pakai add, remove atau replace; untuk banyak tempat add_all, remove_all atau replace_all.",
    "Use add, remove or replace; for many places add_all, remove_all or replace_all.",
)
_VALUE = (
    Text("Patch belum menyebut value.", "The patch has no value."),
    Text("Tambahkan value, nilai yang ditulis.", "Add value: what is to be written."),
)
_NO_VALUE = (
    Text("Patch remove tidak memakai value.", "A remove takes no value."),
    Text("Hapus value, atau pakai replace.", "Leave out value, or use replace."),
)
_NOTHING = Text(
    "Patch belum menemukan apa pun di {path}.", "The patch finds nothing at {path}."
)  # fmt: skip
_LOOK = Text(
    "Dosier dasar hanya punya sampai {part}; periksa sisanya.",
    "The base dossier goes as far as {part}; check the rest.",
)
_MANY = Text(
    "Patch menemukan {n} tempat di {path}; seharusnya satu.",
    "The patch finds {n} places at {path}; one was expected.",
)
_ALL = Text(
    "Tambahkan saringan seperti [id=…], atau pakai {op}_all.",
    "Add a filter such as [id=…], or use {op}_all.",
)
_NO_PATH = Text("“{path}” belum berupa path.", "“{path}” isn't a path.")
_WRITE_PATH = Text(
    "Awali tiap langkah dengan garis miring: /bukti/[id=sk-tim]/penetap.",
    "Begin each step with a slash: /bukti/[id=sk-tim]/penetap.",
)
