"""What stands at a place of a dossier, in one short line."""

from __future__ import annotations

import json

from integritas_rules.hints import Any
from integritas_rules.loading.positions import parts_of
from integritas_rules.model import Place, Report

_LONGEST = 160


def place_in(report: Report, place: Place) -> str:
    """``dosier.json:12:5 /persiapan/kegiatan/0``."""
    line = f":{place.line}:{place.column}" if place.line else ""
    return f"{report.dossier.name}{line} {place.pointer}"


def excerpt(report: Report, pointer: str) -> str:
    """What stands at the pointer, short: a record by what tells it apart."""
    value = value_at(report.dossier.data, pointer)
    if isinstance(value, dict):
        short = {k: v for k, v in value.items() if k in _TELLING and isinstance(v, str)}
        shown = ", ".join(f"{k} = {v}" for k, v in short.items()) or ", ".join(value)
    else:
        shown = json.dumps(value, ensure_ascii=False)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def value_at(data: Any, pointer: str) -> Any:
    """The value at a pointer, or at its nearest ancestor."""
    for part in parts_of(pointer):
        if isinstance(data, dict) and part in data:
            data = data[part]
        elif isinstance(data, list) and part.isdigit() and int(part) < len(data):
            data = data[int(part)]
        else:
            break
    return data


_TELLING = (
    "id", "jenis", "ketentuan", "judul", "nomor", "status", "tanggal", "mulai", "selesai",
    "kelompok", "penilai", "penetap", "oleh", "berkas", "tautan",
)  # fmt: skip
"""Members that tell a record apart."""
