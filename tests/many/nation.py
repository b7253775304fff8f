"""A made-up nation of dossiers: `python -m tests.many.nation 640 > nation.jsonl`.

The same seed gives the same bytes. Agencies, codes and numbers are invented and say so; each
dossier is an example moved to another agency, then broken in up to four known ways. One in a
hundred can't be read, two in a hundred share a document with a neighbour.
"""

from __future__ import annotations

import copy
import hashlib
import json
import random
import sys
from collections.abc import Iterator
from typing import Any

from integritas_rules import InvalidDossier, parse_dossier
from tests.plan.breaking import _cut, _cut_off
from tests.support import example

_KINDS = (
    ("kementerian", 48, "Kementerian"),
    ("lpnk", 40, "Badan"),
    ("provinsi", 38, "Pemerintah Provinsi"),
    ("kabupaten", 416, "Pemerintah Kabupaten"),
    ("kota", 98, "Pemerintah Kota"),
)
_BASES = (
    ("kabupaten-patuh", 70),
    ("provinsi-pelaksanaan", 18),
    ("kementerian-persiapan", 9),
    ("hari-pertama", 3),
)
_NAMES = "Arum Bening Cipta Damai Elok Fajar Giri Hijau Indah Jaya Karya Lestari Mulya".split()


def dossiers(count: int, seed: int = 60) -> Iterator[bytes]:
    """``count`` dossiers, one a value; a few of them broken so that they can't be read."""
    for n in range(count):
        chance = random.Random(f"{seed}:{n}")
        data = dossier(n, chance)
        raw = json.dumps(data, ensure_ascii=False).encode()
        yield raw[: len(raw) // 2] if chance.random() < 0.01 else raw


def dossier(n: int, chance: random.Random) -> dict[str, Any]:
    """The ``n``-th agency's dossier."""
    base = chance.choices([b for b, _ in _BASES], [w for _, w in _BASES])[0]
    data: dict[str, Any] = example(base)
    changes = [_cut] * chance.choice((0, 0, 1, 1, 2, 3, 4)) + [_cut_off] * chance.randrange(2)
    for change in changes if data.get("bukti") else ():
        data = _changed(data, change, chance)
    kind, _, title = chance.choices(_KINDS, [w for _, w, _ in _KINDS])[0]
    name = f"{chance.choice(_NAMES)} {chance.choice(_NAMES)} {n + 1}"
    province = f"{80 + chance.randrange(19)}"
    local = kind in ("provinsi", "kabupaten", "kota")
    data["instansi"] = {
        "nama": f"{title} {name} (fiktif)",
        "jenis": kind,
        "kode": f"{province}.{n + 1}" if local else f"9{n + 1:04}",
        **({"kode_provinsi": province} if local else {}),
        "jumlah_pegawai": chance.randint(300, 20_000),
    }
    _own_documents(data, n, chance)
    return data


def _changed(data: dict[str, Any], change: Any, chance: random.Random) -> dict[str, Any]:
    """The dossier after a change, or as it was when it couldn't be read any more."""
    tried = copy.deepcopy(data)
    try:
        change(tried, chance)
        parse_dossier(json.dumps(tried).encode(), "bangsa.json")
    except (InvalidDossier, TypeError):  # the other: what was to be moved in time isn't a date
        return data
    return tried


def _own_documents(data: dict[str, Any], n: int, chance: random.Random) -> None:
    """Links and digests of the agency's own; now and then those of the agency before it."""
    for piece in data.get("bukti", ()):
        piece.pop("tautan", None)
    for piece in data.get("bukti", [])[:3]:
        owner = n - 1 if n and chance.random() < 0.02 else n
        document = f"{owner}/{piece['id']}"
        piece["sha256"] = hashlib.sha256(document.encode()).hexdigest()


if __name__ == "__main__":
    for raw in dossiers(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 60):
        sys.stdout.buffer.write(raw + b"\n")
