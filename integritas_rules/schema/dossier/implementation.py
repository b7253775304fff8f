"""Stage pelaksanaan: the continuous activities of Tabel 4, the subtahap of Tabel 5 to 8."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Date, Id, Line, Record, UpToFour, about
from integritas_rules.schema.dossier.vocabulary import Factor, Leaf, Medium, Method, Way, ids


class Occurrence(Record):
    """Satu kejadian kegiatan utama. | One occurrence of a continuous activity."""

    tanggal: Date = about("Tanggal kejadian.", "Date.", "2024-07-10")
    uraian: Line | None = about("Uraian singkat.", "Short description.", "Apel", default=None)
    metode: list[Method] = about(
        "Metode Tabel 4.", "Methods of Tabel 4.", ["media_daring"], default_factory=list
    )
    faktor: list[Factor] = about(
        "Faktor pembangun integritas.", "Factors.", ["keyakinan.idealisme"], default_factory=list
    )
    aspek: list[Literal["pemantauan", "evaluasi"]] = about(
        "Untuk pemantauan_evaluasi.", "Facet.", ["pemantauan"], default_factory=list
    )
    bukti: list[Id] = ids("Bukti kejadian.", "Evidence.", ["lap-kampanye-1"])


class MainActivity(Record):
    """Kegiatan utama yang terus menerus (Tabel 4). | A continuous activity (Tabel 4)."""

    id: Id = about("Pengenal unik.", "Unique id.", "kampanye")
    jenis: Literal[
        "kampanye_integritas",
        "wadah_berbagi",
        "penguatan_kepemimpinan",
        "penguatan_kapasitas",
        "pemantauan_evaluasi",
    ] = about("Jenis kegiatan utama.", "Kind.", "kampanye_integritas")
    judul: Line | None = about("Nama kegiatan.", "Title.", "ASN Jujur", default=None)
    penanggung_jawab: Id | None = about("Id pejabat.", "Office in charge.", "pyb", default=None)
    tujuan: list[Line] = about(
        "Tujuan Tabel 4.", "Aims of Tabel 4.", ["komunikasi terencana"], default_factory=list
    )
    kejadian: list[Occurrence] = about("Kejadian.", "Occurrences.", [], default_factory=list)


class SubstageActivity(Record):
    """Kegiatan subtahap (Tabel 5 sampai 8). | An activity of a subtahap (Tabel 5 to 8)."""

    id: Id = about("Pengenal.", "Id.", "sadar-pimpinan")
    jenis: Literal["penguatan_kepemimpinan", "penguatan_kapasitas", "alternatif"] = about(
        "Jenis kegiatan.", "Kind.", "penguatan_kapasitas"
    )
    level: Literal["dasar", "menengah", "atas", "ahli"] | None = about(
        "Level penguatan kapasitas.", "Capacity level.", "dasar", default=None
    )
    uraian: Line | None = about("Uraian.", "Description.", "Kelas dasar", default=None)
    mulai: Date = about("Hari mulai.", "First day.", "2024-07-10")
    selesai: Date | None = about("Hari selesai.", "Last day.", "2024-07-12", default=None)
    penanggung_jawab: Id | None = about("Id pejabat.", "Office in charge.", "pyb", default=None)
    baris: list[UpToFour] = about(
        "Nomor sub-baris Tabel 6 atau 7 yang dijalankan.",
        "Sub-rows of Tabel 6 or 7 covered.",
        [1],
        default_factory=list,
    )
    tujuan: list[Line] = about("Tujuan.", "Aims.", ["role model"], default_factory=list)
    cara: list[Way] = about("Cara melakukan.", "Methods.", ["pelatihan"], default_factory=list)
    media: list[Medium] = about("Media.", "Media.", ["dalam_kelas"], default_factory=list)
    faktor: list[Factor] = about("Faktor.", "Factors.", ["daya_nalar"], default_factory=list)
    kriteria: list[Leaf] = about(
        "Kriteria yang dituju.", "Criteria aimed at.", ["p60-kesadaran-k1"], default_factory=list
    )
    mendukung: list[Id] = ids("Elemen organisasi pendukung.", "Backing elements.", ["org-kode"])
    acuan_asesmen: bool | None = about(
        "Disusun dari hasil asesmen awal?", "Based on the initial assessment?", True, default=None
    )
    alasan_penyesuaian: Line | None = about(
        "Alasan penyesuaian dari tabel.", "Why it departs from the table.", "Shift", default=None
    )
    bukti: list[Id] = ids("Bukti kegiatan.", "Evidence.", ["lap-kelas"])


class Attestation(Record):
    """Pernyataan capaian satu kriteria. | A statement on one achievement criterion."""

    ketentuan: Leaf = about("Id kriteria.", "Clause of the criterion.", "p60-kesadaran-k1")
    status: Literal["tercapai", "sebagian", "belum"] = about("Capaian.", "State.", "tercapai")
    tanggal: Date = about("Tanggal pernyataan.", "Date.", "2024-12-10")
    penilai: Id = about("Id pejabat yang menilai.", "Assessing office.", "tim")
    bukti: list[Id] = ids("Bukti capaian.", "Evidence.", ["ba-sadar"])
    catatan: Line | None = about("Catatan.", "Note.", "Sampel 3 unit", default=None)


class Substage(Record):
    """Satu subtahap untuk satu kelompok. | One subtahap for one group."""

    jenis: Literal["kesadaran", "pemahaman", "penerimaan", "kepemilikan"] = about(
        "Nama subtahap.", "Name.", "kesadaran"
    )
    kelompok: Id | None = about(
        "Id kelompok; wajib bila daftar kelompok diisi.",
        "Group; needed when groups are declared.",
        "semua",
        default=None,
    )
    mulai: Date = about("Hari mulai.", "First day.", "2024-07-01")
    selesai: Date | None = about("Hari selesai.", "Last day.", "2024-12-20", default=None)
    kegiatan: list[SubstageActivity] = about("Kegiatan.", "Activities.", [], default_factory=list)
    kriteria: list[Attestation] = about("Capaian.", "Attestations.", [], default_factory=list)


class Implementation(Record):
    """Tahap pelaksanaan. | The implementation stage."""

    kegiatan_utama: list[MainActivity] = about(
        "Lima kegiatan utama.", "Continuous activities.", [], default_factory=list
    )
    subtahap: list[Substage] = about("Empat subtahap.", "Subtahap.", [], default_factory=list)
