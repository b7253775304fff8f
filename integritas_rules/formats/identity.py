"""Which record a pointer means, said so that it stays true when a list is put in another order."""

from __future__ import annotations

import hashlib
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


def record_path(data: Json, pointer: str) -> str:
    """A JSON Pointer with list indices replaced by what the items are called.

    ``/persiapan/kegiatan/4/mulai`` becomes ``/persiapan/kegiatan/[id=kurikulum]/mulai``. Items that
    nothing tells apart keep their number among their like; a part that isn't there stays as it is.
    """
    path, value = "", data
    for part in pointer.split("/")[1:]:
        if isinstance(value, list) and part.isdigit() and int(part) < len(value):
            path += f"/{_called(value, int(part))}"
            value = value[int(part)]
        else:
            path += f"/{part}"
            key = part.replace("~1", "/").replace("~0", "~")
            value = value.get(key) if isinstance(value, Mapping) else None
    return path


def fingerprint(*parts: str) -> str:
    """Sixteen hexadecimal digits that stand for the parts, the same everywhere and always."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _called(items: Sequence[Json], index: int) -> str:
    name = _name(items[index])
    like = [n for n, item in enumerate(items) if _name(item) == name]
    return f"[{name}]" if len(like) == 1 else f"[{name}#{like.index(index)}]"


def _name(item: Json) -> str:
    if not isinstance(item, Mapping):
        return str(item) if isinstance(item, str | int) else ""
    for keys in _NAMED_BY:
        if keys[0] in item:
            return ",".join(f"{k}={item[k]}" for k in keys if k in item)
    return ""
