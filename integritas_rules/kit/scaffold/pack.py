"""A whole new pack: one clause, its cases, and the small dossier that they start from."""

from __future__ import annotations

import json
from textwrap import indent

from integritas_rules.kit.scaffold.kinds import stated
from integritas_rules.kit.scaffold.text import case_item, clause_item

BASE, SECTION = "dasar", "ketentuan"


def pack_files(name: str, document: str, binding: bool, checked: str | None) -> dict[str, str]:
    """The files of a new pack by path in its folder; ``checked`` dates the legal layer."""
    first = f"{name}-1"
    legal = _NOTE.format(subject=_quoted(document), checked=checked) if checked else _NO_NOTE
    return {
        "pack.yaml": _PACK.format(
            name=name,
            title_id=_quoted(f"Ketentuan {document}"),
            title_en=_quoted(f"Clauses of {document}"),
            authority=_BINDS if binding else _ADVISES,
            binding=str(binding).lower(),
            document=_quoted(document),
            section=SECTION,
        ),
        f"{SECTION}.yaml": _CLAUSES + indent(clause_item(first, "fulfilment", binding), "  "),
        "legal.yaml": legal,
        f"cases/{SECTION}.yaml": _CASES.format(base=BASE)
        + indent(case_item(first, "fulfilment"), "  "),
        f"cases/{BASE}.json": base_dossier(first),
    }


def base_dossier(clause: str) -> str:
    """A dossier that meets one clause, of an agency that doesn't exist."""
    entry = json.dumps(stated("fulfilment", clause, "dokumen-1", "pyb"), ensure_ascii=False)
    return _DOSSIER.replace("ENTRY", entry)


def _quoted(text: str) -> str:
    """As a YAML string: JSON's form is one."""
    return json.dumps(text, ensure_ascii=False)


_PACK = """# Jati diri paket. Panduan: docs/panduan-paket.md (Inggris: docs/writing-a-pack.md).
id: {name}
version: "0.1.0"
title:
  id: {title_id}
  en: {title_en}
authority:
{authority}
# true hanya untuk peraturan yang mengikat; naskah lain hanya memberi anjuran.
binding: {binding}
# Nama dokumen seperti muncul dalam kutipan.
document: {document}

# Berkas ketentuan, menurut urutan naskah.
files:
  - {section}.yaml
"""
_ADVISES = """  id: "Naskah yang tidak mengikat; hanya menghasilkan anjuran."
  en: "A text that doesn't bind; yields advice only.\""""
_BINDS = """  id: "Peraturan yang mengikat; menghasilkan kesalahan, peringatan dan anjuran."
  en: "A binding regulation; yields errors, warnings and advice.\""""
_CLAUSES = """# Satu ketentuan satu butir, menurut urutan naskah. Ganti semua di antara ‹ dan ›.
# Tambah ketentuan: integritas rules new rule FOLDER ID --kind fulfilment
section: {id: "Isi naskah", en: "The text"}
clauses:
"""
_NO_NOTE = """# Dasar hukum terkini: apakah naskahnya masih berlaku, menurut siapa, diperiksa kapan.
# Contoh:
#  - subject: "SE Menteri X 9/2025"
#    status: {id: "Masih berlaku; belum diverifikasi.", en: "In force; not verified."}
#    source: {id: "JDIH Kementerian X.", en: "The ministry's JDIH."}
#    checked: "2025-01-31"
#    verified: false
legal_status: []
"""
_NOTE = """# Dasar hukum terkini: apakah naskahnya masih berlaku, menurut siapa, diperiksa kapan.
legal_status:
  - subject: {subject}
    status:
      id: "‹Masih berlaku, diubah, atau dicabut; belum diverifikasi›"
      en: "‹In force, amended or revoked; not verified›"
    source:
      id: "‹Sumber keterangan ini, misalnya JDIH›"
      en: "‹Where this is from, such as a JDIH›"
    checked: "{checked}"
    verified: false
"""
_CASES = """# Kasus: tiap ketentuan lolos pada dosier dasar dan gagal sekali. Bentuk: docs/cases.md.
base: {base}
cases:
"""
_DOSSIER = """{
  "versi": "1.0",
  "keterangan": "Dosier dasar untuk kasus paket ini. Instansi dan dokumennya fiktif.",
  "instansi": {
    "nama": "Pemerintah Kota Contoh (fiktif)",
    "jenis": "kota",
    "jumlah_pegawai": 1200
  },
  "siklus": {"nomor": 1, "mulai": "2024-01-02", "selesai": "2025-12-31"},
  "pengajuan": {"nomor": 1, "tanggal": "2026-01-15", "jenis": "akhir"},
  "pejabat": [
    {"id": "ppk", "peran": "ppk", "jabatan": "Wali Kota"},
    {"id": "pyb", "peran": "pyb", "jabatan": "Sekretaris Daerah Kota", "tingkat": "pratama"}
  ],
  "bukti": [
    {
      "id": "dokumen-1",
      "jenis": "laporan",
      "judul": "Laporan pelaksanaan",
      "tanggal": "2025-03-10",
      "penetap": "pyb",
      "berkas": "bukti/dokumen-1.pdf"
    }
  ],
  "penilaian_ketentuan": [],
  "pemenuhan": [
    ENTRY
  ]
}
"""
