"""Who the dossier is about: agency, cycle, submission, offices, groups of staff."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Count, Date, Id, Line, Positive, Record, about
from integritas_rules.schema.dossier.vocabulary import ids


class Agency(Record):
    """Instansi yang melaksanakan program. | The agency that runs the programme."""

    nama: Line = about("Nama resmi instansi.", "Official name.", "Kabupaten Contoh Jaya (fiktif)")
    jenis: Literal[
        "kementerian",
        "lpnk",
        "lembaga_negara",
        "lns",
        "provinsi",
        "kabupaten",
        "kota",
        "unit_kerja",
    ] = about("Jenis instansi (Bab IV).", "Kind of agency (Bab IV).", "kabupaten")
    kode: Line | None = about("Kode instansi.", "Agency code.", "99.01", default=None)
    kode_provinsi: Line | None = about("Kode provinsi.", "Province code.", "99", default=None)
    induk: Line | None = about(
        "Instansi induk bila unit kerja.", "Parent agency of a unit.", "Dinas X", default=None
    )
    jumlah_pegawai: Count = about(
        "Jumlah pegawai ASN (PNS dan PPPK).", "Number of staff (PNS and PPPK).", 4213
    )


class CarriedOver(Record):
    """Hasil siklus lalu yang masih berlaku. | An output of an earlier cycle still in force."""

    kegiatan: Literal[
        "pembentukan_tim",
        "deklarasi_komitmen",
        "asesmen_awal",
        "rencana_aksi",
        "kurikulum",
        "agen_perubahan",
    ] = about("Kegiatan persiapan yang dibawa.", "Preparation activity.", "pembentukan_tim")
    siklus: Positive = about("Nomor siklus asal.", "Cycle it comes from.", 1)
    asal: Literal["penilaian_akhir"] | None = about(
        "Wajib untuk asesmen_awal: hanya penilaian akhir siklus lalu yang dapat menggantikannya.",
        "Needed for asesmen_awal: only the last final assessment may stand in for it.",
        "penilaian_akhir",
        default=None,
    )
    bukti: list[Id] = ids("Bukti yang masih berlaku.", "Evidence still in force.", ["sk-tim"])
    berlaku_sampai: Date = about("Hari terakhir berlaku.", "Last day in force.", "2027-12-31")


class Cycle(Record):
    """Siklus program. | The programme cycle."""

    nomor: Positive = about("Nomor siklus.", "Cycle number.", 1)
    mulai: Date = about("Hari pertama siklus.", "First day.", "2024-01-08")
    selesai: Date = about(
        "Hari terakhir siklus menurut rencana.", "Planned last day.", "2026-06-30"
    )
    dibawa_dari: list[CarriedOver] = about(
        "Hasil siklus lalu yang dibawa.", "Outputs carried over.", [], default_factory=list
    )


class Submission(Record):
    """Pengajuan berkas ini. | This submission."""

    nomor: Positive = about("Nomor urut pengajuan.", "Serial number.", 3)
    tanggal: Date = about(
        "Tanggal pengajuan; juga tanggal acuan pemeriksaan.",
        "Submission date; also the default as-of date.",
        "2026-07-06",
    )
    jenis: Literal["berkala", "akhir"] = about(
        "Jenis pengajuan; 'akhir' menutup semua jendela waktu.",
        "Kind of submission; 'akhir' closes every window.",
        "berkala",
    )


class Official(Record):
    """Jabatan yang berperan; tanpa nama orang. | An office that takes part; no person's name."""

    id: Id = about("Pengenal unik.", "Unique id.", "ppk")
    peran: Literal["ppk", "pyb", "pimpinan", "apip", "tim", "penilai", "narasumber"] = about(
        "Peran dalam program.", "Role in the programme.", "ppk"
    )
    jabatan: Line = about("Nama jabatan, bukan nama orang.", "Office, not a name.", "Bupati")
    tingkat: Literal["utama", "madya", "pratama", "administrator", "pengawas"] | None = about(
        "Tingkat pimpinan.", "Tier of leadership.", "pratama", default=None
    )


class Group(Record):
    """Kelompok pegawai yang menjalani subtahap bersama. | Staff who go through together."""

    id: Id = about("Pengenal unik.", "Unique id.", "semua")
    nama: Line = about("Nama kelompok.", "Name.", "Seluruh pegawai")
    jumlah: Count = about("Jumlah pegawai.", "Headcount.", 4213)
    status_kepegawaian: list[Literal["pns", "pppk"]] = about(
        "Status kepegawaian yang tercakup.",
        "Kinds of staff.",
        ["pns", "pppk"],
        default_factory=list,
    )
