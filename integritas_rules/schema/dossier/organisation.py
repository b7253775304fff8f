"""What carries the programme: monitoring, strategy, the organisational side, agents."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Date, Id, Line, Positive, Record, about
from integritas_rules.schema.dossier.vocabulary import ids


class Monitoring(Record):
    """Pemantauan oleh pejabat. | Monitoring by an office."""

    oleh: Id = about("Id pejabat.", "Office.", "pyb")
    tindakan: Literal["pantau", "kendali"] = about("Tindakan.", "Act.", "pantau")
    tanggal: Date = about("Tanggal.", "Date.", "2024-03-28")
    uraian: Line | None = about("Uraian.", "Description.", "Rapat pantau", default=None)
    bukti: list[Id] = ids("Bukti.", "Evidence.", ["notulen-1"])


class Strategy(Record):
    """Cara menjalankan komponen strategi (Tabel 2). | A strategy method (Tabel 2)."""

    komponen: Literal["kepemimpinan_ap", "sinergitas", "kapasitas"] = about(
        "Komponen.", "Component.", "kapasitas"
    )
    metode: Literal[
        "seleksi_ap",
        "penilaian_ap",
        "dialog_pimpinan",
        "monev_apip",
        "kode_etik",
        "perencanaan_penganggaran",
        "merit_talenta",
        "pengawasan_internal",
        "diklat",
        "mentoring",
        "penghargaan",
        "internalisasi_kode",
        "lainnya",
    ] = about("Metode.", "Method.", "diklat")
    uraian: Line | None = about(
        "Uraian; wajib bila lainnya.", "Description.", "Kelas", default=None
    )
    tanggal: list[Date] = about("Tanggal-tanggal.", "Dates.", ["2024-08-01"], default_factory=list)
    instrumen: list[Id] = ids("Instrumen penilaian AP.", "Instrument.", ["instrumen-ap"])
    bukti: list[Id] = ids("Bukti.", "Evidence.", ["sertifikat"])
    indikasi: Line | None = about("Indikasi hasil.", "Sign of success.", "Inovasi", default=None)


class OrganisationElement(Record):
    """Elemen sisi organisasi (Pasal 2, 7; Tabel 1; Bab II.E, IV). | An organisational element."""

    id: Id = about("Pengenal unik.", "Unique id.", "org-kode")
    jenis: Literal[
        "zi",
        "merit",
        "renaksi_rbn",
        "talenta",
        "nilai",
        "kode_etik",
        "keteladanan",
        "disiplin",
        "antikorupsi",
        "sanksi",
        "penghargaan",
        "kebijakan_internalisasi",
        "kebijakan",
        "wbs",
        "benturan_kepentingan",
        "lhkpn_lhkasn",
        "upg",
        "pengendalian_kecurangan",
        "akuntabilitas_keuangan",
        "integritas_pimpinan",
        "anggaran_kinerja",
        "regulasi",
        "pendanaan",
        "pedoman",
        "lainnya",
    ] = about("Jenis elemen.", "Kind.", "kode_etik")
    nama: Line | None = about("Nama.", "Name.", "Kode Etik ASN", default=None)
    mulai: Date | None = about("Berlaku sejak.", "In force from.", "2023-05-02", default=None)
    selesai: Date | None = about("Berlaku sampai.", "In force until.", None, default=None)
    bukti: list[Id] = ids("Bukti.", "Evidence.", ["perbup-kode-etik"])


class AgentUnit(Record):
    """Jumlah agen perubahan satu unit. | Number of agents of change in one unit."""

    nama: Line = about("Nama unit.", "Unit.", "Sekretariat Daerah")
    jumlah: Positive = about("Jumlah agen.", "Number.", 6)
    rencana_aksi: list[Id] = ids("Rencana aksi agen.", "Agents' action plan.", ["renaksi-ap"])


class Agents(Record):
    """Agen perubahan, dihitung per unit. | Agents of change, counted by unit."""

    target: Positive | None = about("Target.", "Target.", 60, default=None)
    unit: list[AgentUnit] = about("Unit.", "Units.", [], default_factory=list)
