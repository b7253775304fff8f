"""What rows keep of the evidence, so that dossiers can be laid side by side later.

None of it is a finding: these are facts for the prompts of `recap`, which a person looks into.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

_SIX = (
    "pembentukan_tim",
    "deklarasi_komitmen",
    "asesmen_awal",
    "rencana_aksi",
    "kurikulum",
    "agen_perubahan",
)
_MOST = 50
"""Pieces of evidence older than their events that a row lists."""


def traceable(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Evidence that says which document it is: by digest or link."""
    return [
        {
            "id": piece["id"],
            "kind": piece["jenis"],
            "number": piece.get("nomor"),
            "date": piece.get("tanggal"),
            "sha256": piece.get("sha256"),
            "link": piece.get("tautan"),
            "pointer": f"/bukti/{n}",
        }
        for n, piece in enumerate(data.get("bukti", ()))
        if piece.get("sha256") or piece.get("tautan")
    ]


def preparation(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The main records of the six activities with their dates."""
    records = (data.get("persiapan") or {}).get("kegiatan", ())
    return [
        {
            "kind": record["jenis"],
            "start": record["mulai"],
            "end": record.get("selesai"),
            "pointer": f"/persiapan/kegiatan/{n}",
        }
        for n, record in enumerate(records)
        if record["jenis"] in _SIX and not record.get("menggantikan")
    ]


def early(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Evidence of what took place that is dated before it began, the oldest first."""
    dated = {p["id"]: (n, p["tanggal"]) for n, p in enumerate(data.get("bukti", ())) if
             p.get("tanggal")}  # fmt: skip
    found = []
    for pointer, began, ids in _events(data):
        for name in ids:
            n, day = dated.get(name, (0, began))
            if day < began:
                found.append({
                    "id": name,
                    "date": day,
                    "pointer": f"/bukti/{n}",
                    "event": pointer,
                    "event_date": began,
                    "days": (date.fromisoformat(began) - date.fromisoformat(day)).days,
                })  # fmt: skip
    found.sort(key=lambda f: (-f["days"], f["event"], f["id"]))
    return found[:_MOST]


def _events(data: Mapping[str, Any]) -> Iterator[tuple[str, str, list[str]]]:
    """What took place on a day, with the evidence that it did.

    Outputs of the preparation aren't events, nor are attestations: the document comes first there.
    """
    programme = data.get("pelaksanaan") or {}
    for n, activity in enumerate(programme.get("kegiatan_utama", ())):
        for m, event in enumerate(activity.get("kejadian", ())):
            at = f"/pelaksanaan/kegiatan_utama/{n}/kejadian/{m}"
            yield at, event["tanggal"], event.get("bukti", [])
    for n, substage in enumerate(programme.get("subtahap", ())):
        for m, activity in enumerate(substage.get("kegiatan", ())):
            at = f"/pelaksanaan/subtahap/{n}/kegiatan/{m}"
            yield at, activity["mulai"], activity.get("bukti", [])
    for n, assessment in enumerate(data.get("penilaian", ())):
        yield f"/penilaian/{n}", assessment["mulai"], assessment.get("bukti", [])
