"""Several review files as one: what stood in the head of a file goes to its entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from integritas_rules.model import Json

LISTS = ("penilaian", "pengecualian", "sanggahan", "tindak_lanjut")
_HEAD = (("tingkat", "tingkat"), ("jabatan", "penelaah"), ("tanggal", "tanggal"))


def one_file(files: Sequence[Mapping[str, Any]]) -> dict[str, Json]:
    """The first file, with the entries of all; each judgement keeps its tier, office and date."""
    first, *others = files
    if not others:
        return dict(first)
    merged: dict[str, Json] = dict(first) | {"versi": "1.1"}
    for key in LISTS:
        merged[key] = [e for data in files for e in data.get(key, [])]
    merged["penilaian"] = [_placed(e, d) for d in files for e in d.get("penilaian", [])]
    merged.pop("tingkat", None)
    return merged


def _placed(entry: Mapping[str, Any], head: Mapping[str, Any]) -> dict[str, Json]:
    own = {to: head[key] for to, key in _HEAD if head.get(key) and not entry.get(to)}
    return {**entry, **own} if entry.get("status") else dict(entry)
