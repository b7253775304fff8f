"""The dossier of a programme on its first day, and JSON laid out for people."""

from __future__ import annotations

import calendar
import json
from datetime import date, timedelta

from integritas_rules.model import Json

SCHEMA = "https://integritas-rules.invalid/schemas/dossier.schema.json"
MONTHS = 30
"""Length of a cycle unless another end is given; the regulation sets none."""

# By kind of agency: how its name begins, who is PPK, who is PyB, and the PyB's tier.
KINDS: dict[str, tuple[str, str, str, str]] = {
    "kementerian": ("Kementerian", "Menteri", "Sekretaris Jenderal", "madya"),
    "lpnk": ("Badan atau lembaga", "Kepala Badan", "Sekretaris Utama", "madya"),
    "lembaga_negara": ("Lembaga negara", "Pimpinan Lembaga", "Sekretaris Jenderal", "madya"),
    "lns": ("Lembaga nonstruktural", "Ketua", "Sekretaris", "madya"),
    "provinsi": ("Pemerintah Provinsi", "Gubernur", "Sekretaris Daerah Provinsi", "madya"),
    "kabupaten": ("Pemerintah Kabupaten", "Bupati", "Sekretaris Daerah Kabupaten", "pratama"),
    "kota": ("Pemerintah Kota", "Wali Kota", "Sekretaris Daerah Kota", "pratama"),
    "unit_kerja": ("Unit kerja", "Pimpinan Instansi Induk", "Kepala Unit Kerja", "pratama"),
}
_WIDTH = 100


def first_day(kind: str, start: str, end: str, name: str | None, staff: int) -> dict[str, Json]:
    """The dossier of a programme that begins on ``start``: offices, and sections to fill in."""
    prefix, head, deputy, tier = KINDS[kind]
    return {
        "$schema": SCHEMA,
        "versi": "1.0",
        "keterangan": _NEXT,
        "instansi": {
            "nama": name or f"{prefix} (nama belum diisi)",
            "jenis": kind,
            "jumlah_pegawai": staff,
        },
        "siklus": {"nomor": 1, "mulai": start, "selesai": end},
        "pengajuan": {"nomor": 1, "tanggal": start, "jenis": "berkala"},
        "pejabat": [
            {"id": "ppk", "peran": "ppk", "jabatan": head},
            {"id": "pyb", "peran": "pyb", "jabatan": deputy, "tingkat": tier},
        ],
        "kelompok": [],
        "bukti": [],
        "persiapan": {"kegiatan": []},
        "pelaksanaan": {"kegiatan_utama": [], "subtahap": []},
        "penilaian": [],
        "pemanfaatan": [],
        "pemantauan": [],
        "strategi": [],
        "organisasi": [],
        "ukuran": [],
        "penilaian_ketentuan": [],
    }


def laid_out(value: Json, indent: int = 0) -> str:
    """JSON for people: two blanks a level, and each small record on a line of its own."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or _small(value, flat, indent):
        return flat
    deeper = indent + 2
    if isinstance(value, dict):
        rows = [f"{json.dumps(k)}: {laid_out(v, deeper)}" for k, v in value.items()]
    else:
        rows = [laid_out(v, deeper) for v in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    body = ",\n".join(" " * deeper + row for row in rows)
    return f"{opening}\n{body}\n{' ' * indent}{closing}"


def _small(value: Json, flat: str, indent: int) -> bool:
    """Whether a record fits on one line; the agency's own is spread, to be filled in."""
    inside = value.values() if isinstance(value, dict) else value
    holds_more = any(isinstance(v, dict | list) and v for v in inside)
    return 0 < indent <= _WIDTH - len(flat) and not holds_more and "jumlah_pegawai" not in value


def later(start: date, months: int) -> date:
    """The day before the same day so many months on."""
    year, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + year, month + 1
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(start.day, last)) - timedelta(1)


_NEXT = (
    "Berkas hari pertama. Langkah berikut: lengkapi instansi dan pejabat; catat pembentukan_tim di "
    "persiapan.kegiatan dengan tanggal dan keluarannya; daftarkan dokumennya di bukti; perbarui "
    "pengajuan.tanggal setiap kali mengajukan; lalu jalankan: integritas status BERKAS."
)
