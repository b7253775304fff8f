"""A small valid dossier, and short ways to spoil it and to hear what is told."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from integritas_rules.errors import InvalidDossier, Problem
from integritas_rules.loading.dossier import parse_dossier

LEAST: dict[str, Any] = {
    "versi": "1.0",
    "instansi": {"nama": "Kabupaten Contoh (fiktif)", "jenis": "kabupaten", "jumlah_pegawai": 90},
    "siklus": {"nomor": 2, "mulai": "2024-01-08", "selesai": "2026-06-30"},
    "pengajuan": {"nomor": 1, "tanggal": "2024-07-06", "jenis": "berkala"},
}
FULL: dict[str, Any] = LEAST | {
    "pejabat": [
        {"id": "ppk", "peran": "ppk", "jabatan": "Bupati"},
        {"id": "tim", "peran": "tim", "jabatan": "Tim Supervisi"},
    ],
    "bukti": [
        {"id": "sk", "jenis": "keputusan", "judul": "Tim", "tanggal": "2024-01-15",
         "penetap": "ppk"}
    ],
    "persiapan": {
        "kegiatan": [
            {"id": "keg-tim", "jenis": "pembentukan_tim", "mulai": "2024-01-08"},
            {"id": "keg-tim-2", "jenis": "pembentukan_tim", "mulai": "2024-02-08",
             "menggantikan": "keg-tim"},
        ]
    },
    "pelaksanaan": {
        "kegiatan_utama": [{"id": "kampanye", "jenis": "kampanye_integritas"}],
        "subtahap": [
            {
                "jenis": "kesadaran",
                "mulai": "2024-07-01",
                "kegiatan": [
                    {"id": "a", "jenis": "penguatan_kapasitas", "level": "dasar",
                     "mulai": "2024-07-02", "mendukung": ["kode"]}
                ],
                "kriteria": [
                    {"ketentuan": "p60-kesadaran-k1", "status": "tercapai",
                     "tanggal": "2024-07-05", "penilai": "tim"}
                ],
            }
        ],
    },
    "penilaian": [{"id": "p1", "jenis": "berkala", "format": "tes", "mulai": "2024-03-01"}],
    "pemanfaatan": [
        {"id": "m1", "sasaran": "individu", "tanggal": "2024-05-01", "uraian": "Rencana"}
    ],
    "pemantauan": [{"oleh": "ppk", "tindakan": "pantau", "tanggal": "2024-04-01"}],
    "organisasi": [{"id": "kode", "jenis": "kode_etik"}],
}  # fmt: skip

Told = Callable[[str | bytes | dict[str, Any]], list[Problem]]


@pytest.fixture
def least() -> dict[str, Any]:
    """The smallest valid dossier."""
    return copy.deepcopy(LEAST)


@pytest.fixture
def full() -> dict[str, Any]:
    """A valid dossier with something in every registry and reference."""
    return copy.deepcopy(FULL)


@pytest.fixture
def told() -> Told:
    """What is told about a text or data; an empty list for a valid dossier."""
    return tell


def tell(raw: str | bytes | dict[str, Any]) -> list[Problem]:
    if isinstance(raw, dict):
        raw = json.dumps(raw, ensure_ascii=False, indent=1)
    try:
        parse_dossier(raw.encode() if isinstance(raw, str) else raw, "dosier.json")
    except InvalidDossier as error:
        return list(error.problems)
    return []
