"""Small changes to a dossier's data: only what lies on the way is copied, the rest is shared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from integritas_rules.model import Json

Parts = tuple[str, ...]


def parts_of(pointer: str) -> Parts:
    """The steps of an RFC 6901 pointer."""
    return tuple(p.replace("~1", "/").replace("~0", "~") for p in pointer.split("/")[1:])


def value_at(data: Json, pointer: str) -> Json:
    """The value at ``pointer``; ``None`` where there is none."""
    for part in parts_of(pointer):
        if isinstance(data, dict):
            data = data.get(part)
        elif isinstance(data, list) and part.isdecimal() and int(part) < len(data):
            data = data[int(part)]
        else:
            return None
    return data


def put(data: Json, pointer: str, value: Json) -> Json:
    """A copy with ``value`` at ``pointer``; the position after the last appends to a list."""

    def write(holder: Json, key: str) -> None:
        if isinstance(holder, dict):
            holder[key] = value
        elif int(key) == len(holder):
            holder.append(value)
        else:
            holder[int(key)] = value

    return _changed(data, parts_of(pointer), write)


def drop(data: Json, pointer: str) -> Json:
    """A copy without what stands at ``pointer``; the same where nothing does."""

    def remove(holder: Json, key: str) -> None:
        if isinstance(holder, dict):
            holder.pop(key, None)
        elif int(key) < len(holder):
            del holder[int(key)]

    return _changed(data, parts_of(pointer), remove)


def drop_all(data: Json, pointers: Iterable[str]) -> Json:
    """A copy without what stands at each pointer, the last items of a list first."""
    ordered = sorted(pointers, key=lambda p: [x.zfill(9) for x in parts_of(p)], reverse=True)
    for pointer in ordered:
        data = drop(data, pointer)
    return data


def _changed(data: Json, parts: Parts, change: Callable[[Json, str], None]) -> Json:
    copied: Json = dict(data) if isinstance(data, dict) else list(data)
    if len(parts) == 1:
        change(copied, parts[0])
        return copied
    key: str | int = parts[0] if isinstance(copied, dict) else int(parts[0])
    copied[key] = _changed(copied[key], parts[1:], change)
    return copied


def shifted(day: str, days: int) -> str:
    """An ISO date, so many days later (or earlier)."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
