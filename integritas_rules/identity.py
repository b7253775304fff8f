"""Which record a pointer means, said so that it stays true when a list is put in another order."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from integritas_rules.model import Json

_NAMED_BY: tuple[tuple[str, ...], ...] = (
    ("id",),
    ("ketentuan",),
    ("jenis", "kelompok"),
    ("komponen", "metode"),
    ("kode",),
    ("domain",),
    ("kegiatan", "siklus"),
    ("tanggal", "oleh", "tindakan"),
    ("nama",),
)
"""Members that tell a record from its neighbours, the surest first."""


class Records:
    """The names of the records of one document; each list is looked through once."""

    def __init__(self, data: Json) -> None:
        self._data = data
        self._called: dict[int, list[str]] = {}

    def path(self, pointer: str) -> str:
        """A JSON Pointer with list indices replaced by what the items are called.

        ``/persiapan/kegiatan/4/mulai`` becomes ``/persiapan/kegiatan/[id=kurikulum]/mulai``. Items
        that nothing tells apart keep their number among their like; a part that isn't there stays
        as it is.
        """
        path, value = "", self._data
        for part in pointer.split("/")[1:]:
            if isinstance(value, list) and part.isdigit() and int(part) < len(value):
                path += f"/{self._names(value)[int(part)]}"
                value = value[int(part)]
            else:
                path += f"/{part}"
                key = part.replace("~1", "/").replace("~0", "~")
                value = value.get(key) if isinstance(value, Mapping) else None
        return path

    def _names(self, items: Sequence[Json]) -> list[str]:
        if id(items) not in self._called:
            self._called[id(items)] = called(items)
        return self._called[id(items)]


def record_path(data: Json, pointer: str) -> str:
    """As :meth:`Records.path`, for one pointer."""
    return Records(data).path(pointer)


def fingerprint(*parts: str) -> str:
    """Sixteen hexadecimal digits that stand for the parts, the same everywhere and always."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def called(items: Sequence[Json]) -> list[str]:
    """What each item of a list is called in a path, in their order."""
    names = [name_of(item) for item in items]
    like, seen = Counter(names), Counter[str]()
    found = []
    for name in names:
        found.append(f"[{name}]" if like[name] == 1 else f"[{name}#{seen[name]}]")
        seen[name] += 1
    return found


def name_of(item: Json) -> str:
    """What tells an item from its neighbours; empty when nothing does."""
    if not isinstance(item, Mapping):
        return str(item) if isinstance(item, str | int) else ""
    for keys in _NAMED_BY:
        if keys[0] in item:
            return ",".join(f"{k}={item[k]}" for k in keys if k in item)
    return ""
