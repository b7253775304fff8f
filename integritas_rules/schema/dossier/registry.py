"""The evidence registry: each piece once, referred to by id from everywhere."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Date, Id, Line, Record, Sha256, about
from integritas_rules.schema.dossier.vocabulary import ids


class Evidence(Record):
    """Bukti dukung, didaftar sekali lalu dirujuk. | A piece of evidence, registered once."""

    id: Id = about("Pengenal unik.", "Unique id.", "sk-tim")
    jenis: Literal[
        "keputusan",
        "peraturan",
        "surat_edaran",
        "surat_tugas",
        "deklarasi",
        "pencanangan",
        "peta_asesmen",
        "rencana_aksi",
        "roadmap",
        "renaksi_ap",
        "panduan",
        "kurikulum",
        "silabus",
        "rencana_pelatihan",
        "instrumen",
        "norma",
        "laporan",
        "berita_acara",
        "notulen",
        "daftar_hadir",
        "publikasi",
        "kebijakan",
        "kode_etik",
        "tindak_lanjut",
        "survei",
        "lainnya",
    ] = about("Jenis dokumen.", "Kind of document.", "keputusan")
    judul: Line = about("Judul dokumen.", "Title.", "Pembentukan Tim Supervisi")
    nomor: Line | None = about(
        "Nomor dokumen, teks bebas.",
        "Document number, free text.",
        "700/12/HK/437.12/2024",
        default=None,
    )
    tanggal: Date = about("Tanggal dokumen.", "Date of the document.", "2024-01-15")
    penetap: Id | None = about(
        "Jabatan yang menetapkan (id pejabat).", "Office that issued it.", "ppk", default=None
    )
    penandatangan: list[Id] = ids("Jabatan penanda tangan.", "Signing offices.", ["ppk", "pyb"])
    unsur_pegawai: bool | None = about(
        "Ditandatangani juga oleh wakil pegawai?",
        "Signed by representatives of staff too?",
        True,
        default=None,
    )
    berkas: Line | None = about(
        "Letak berkas di folder ini.", "Path in this folder.", "bukti/sk-tim.pdf", default=None
    )
    tautan: Line | None = about(
        "Tautan ke berkas.", "Link to the file.", "https://contoh.invalid/sk-tim", default=None
    )
    sha256: Sha256 | None = about("SHA-256 berkas.", "SHA-256 of the file.", "0" * 64, default=None)
    merujuk: list[Id] = ids(
        "Bukti lain yang dirujuk dokumen ini.", "Other evidence it cites.", ["peta-asesmen"]
    )
    dasar_hukum: list[Line] = about(
        "Peraturan yang disebut dokumen ini.",
        "Regulations it cites.",
        ["permenpanrb-60-2020"],
        default_factory=list,
    )
    keterangan: Line | None = about("Catatan.", "Note.", "Halaman 4", default=None)
