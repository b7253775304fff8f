"""Edits of a dossier that find their place by what it holds, so that each stands by itself.

A path is written as in cases (``/persiapan/kegiatan/[id=keg-tim]/keluaran``). Containers on the
way are made; an edit whose place is gone does nothing. What was done comes back as JSON Patch
(RFC 6902), whose positions hold when the edits are made one after another.
"""

from __future__ import annotations

import json
import marshal
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from integritas_rules.kit.patching import resolve
from integritas_rules.model import Json


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: ``add``, ``replace`` or ``remove`` at ``path``.

    ``unless`` is a path: where it finds something, the edit isn't needed any more.
    """

    op: str
    path: str
    value: Json = None
    unless: str | None = None


Operation = dict[str, Any]


def applied(data: Json, edits: Iterable[Edit]) -> tuple[Json, list[Operation]]:
    """A changed copy of ``data``, and what was done to it as JSON Patch."""
    changed = thawed(frozen(data))
    done: list[Operation] = []
    for edit in edits:
        if edit.unless is None or not _found(changed, edit.unless):
            done += _apply(changed, edit)
    return changed, done


Frozen = bytes
"""JSON as bytes, to be had back any number of times."""


def frozen(data: Json) -> Frozen:
    """Data as bytes: a copy by this way is many times faster than a deep copy."""
    return marshal.dumps(data)


def thawed(data: Frozen) -> Json:
    """A fresh copy of what was frozen."""
    return marshal.loads(data)


def _found(data: Json, path: str) -> bool:
    """Whether ``path`` leads anywhere."""
    for step in path.removeprefix("/").split("/"):
        key = _key(data, step)
        if key is None:
            return False
        data = data[key]
    return True


def _key(holder: Json, step: str) -> str | int | None:
    """The member or the first item that a step means, or ``None``."""
    if isinstance(holder, dict) and not step.startswith("["):
        name = step.replace("~1", "/").replace("~0", "~")
        return name if name in holder else None
    if isinstance(holder, list) and step.startswith("[id=") and not _MORE & set(step[4:-1]):
        wanted = step[4:-1]
        for n, item in enumerate(holder):  # the long lists, looked through often
            if isinstance(item, dict) and item.get("id") == wanted:
                return n
        return None
    found = resolve(holder, f"/{step}")
    return found[0][0] if found else None


_MORE = frozenset("*?[,")


def _apply(data: Json, edit: Edit) -> list[Operation]:
    steps = edit.path.removeprefix("/").split("/")
    made: list[Operation] = []
    holder, pointer = data, ""
    for step, following in pairwise(steps):
        key = _key(holder, step)
        if key is None:
            if edit.op != "add" or not isinstance(holder, dict) or step.startswith("["):
                return []
            key, empty = step, "[]" if following[0] in "[-" else "{}"
            holder[step] = json.loads(empty)
            made.append({"op": "add", "path": f"{pointer}/{step}", "value": json.loads(empty)})
        holder, pointer = holder[key], f"{pointer}/{key}"
    return [*made, *_change(holder, steps[-1], pointer, edit)]


def _change(holder: Any, step: str, pointer: str, edit: Edit) -> list[Operation]:
    """The last step of an edit; nothing when there is nothing to change."""
    value = thawed(frozen(edit.value))
    if edit.op == "add" and step == "-":
        if not isinstance(holder, list):
            return []
        holder.append(value)
        return [{"op": "add", "path": f"{pointer}/-", "value": edit.value}]
    if edit.op == "add":
        holder[step] = value
        return [{"op": "add", "path": f"{pointer}/{step}", "value": edit.value}]
    key = _key(holder, step)
    if key is None:
        return []
    if edit.op == "remove":
        del holder[key]
        return [{"op": "remove", "path": f"{pointer}/{key}"}]
    holder[key] = value
    return [{"op": "replace", "path": f"{pointer}/{key}", "value": edit.value}]


def stable(data: Json, pointer: str) -> str:
    """A pointer as an edit's path: records are found by their own names where they have one."""
    path, holder = "", data
    for step in pointer.removeprefix("/").split("/"):
        holder = holder[int(step)] if isinstance(holder, list) else holder.get(step, {})
        path += f"/{_named(holder) if step.isdigit() else step}" if _named(holder) else f"/{step}"
    return path


_NAMES: Sequence[tuple[str, ...]] = (("id",), ("ketentuan",), ("jenis", "kelompok"))


def _named(item: Json) -> str:
    """A filter that finds the record: by id, by clause, or by kind and group."""
    for names in _NAMES if isinstance(item, dict) else ():
        if names[0] in item:
            held = [f"{n}={item[n]}" for n in names if item.get(n) is not None]
            return f"[{','.join(held)}]"
    return ""
