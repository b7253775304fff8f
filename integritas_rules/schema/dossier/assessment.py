"""Stage penilaian: assessments, grouped results, and the use of results."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Cell, Date, Id, Line, Record, about
from integritas_rules.schema.dossier.vocabulary import Domain, ids


class Result(Record):
    """Hasil gabungan per domain; sel di bawah 5 dikosongkan. | Grouped result; no cell under 5."""

    domain: Domain = about("Domain.", "Domain.", "keyakinan")
    n: Cell = about("Jumlah peserta.", "Participants.", 412)
    rerata: float | None = about("Rerata skor.", "Mean score.", 71.4, default=None)
    derajat: Line | None = about("Derajat menurut norma.", "Grade.", "baik", default=None)
    sebaran: dict[str, Cell] = about(
        "Sebaran per derajat.", "Distribution by grade.", {"baik": 210}, default_factory=dict
    )


class Index(Record):
    """Indeks integritas organisasi. | Organisational integrity index."""

    nilai: float = about("Nilai.", "Value.", 74.2)
    rumus: Line = about("Rumus.", "Formula.", "rerata tertimbang")
    n: Cell = about("Jumlah peserta.", "Participants.", 412)


class Assessment(Record):
    """Penilaian dengan tes atau nontes. | An assessment by test or non-test."""

    id: Id = about("Pengenal unik.", "Unique id.", "akhir-tes")
    jenis: Literal["akhir", "berkala"] = about("'berkala' tidak dihitung akhir.", "Kind.", "akhir")
    format: Literal["tes", "nontes"] = about("Format.", "Format.", "tes")
    subjek: Literal["pegawai", "agen_perubahan"] = about(
        "Siapa yang dinilai.", "Who is assessed.", "pegawai", default="pegawai"
    )
    kelompok: Id | None = about("Id kelompok.", "Group.", "semua", default=None)
    mulai: Date = about("Hari mulai.", "First day.", "2026-03-02")
    selesai: Date | None = about("Hari selesai.", "Last day.", "2026-03-20", default=None)
    domain: list[Domain] = about("Domain.", "Domains.", ["keyakinan"], default_factory=list)
    skala: Literal["interval", "lainnya"] | None = about(
        "Skala pengukuran.", "Scale.", "interval", default=None
    )
    format_pertanyaan: Literal["pilihan_paksa", "lainnya"] | None = about(
        "Format pertanyaan.", "Question format.", "pilihan_paksa", default=None
    )
    analisis: list[Line] = about("Metode analisis.", "Analysis.", ["irt"], default_factory=list)
    teknik: list[Literal["rekam_jejak", "observasi", "wawancara_terstruktur", "lainnya"]] = about(
        "Teknik nontes.", "Non-test techniques.", ["observasi"], default_factory=list
    )
    sumber: list[
        Literal["lingkungan_kerja", "lembaga_pemantau", "lembaga_pengawas", "uji_publik", "lainnya"]
    ] = about("Sumber rekam jejak.", "Sources.", ["uji_publik"], default_factory=list)
    instrumen: list[Id] = ids("Bukti instrumen.", "Instrument.", ["instrumen-tes"])
    norma: list[Id] = ids("Bukti tabel norma.", "Norm table.", ["norma-tes"])
    hasil: list[Result] = about("Hasil gabungan.", "Results.", [], default_factory=list)
    indeks: Index | None = about("Indeks organisasi.", "Index.", None, default=None)
    tafsiran: Line | None = about("Tafsiran.", "Interpretation.", "Cukup baik", default=None)
    kegunaan: list[Literal["profil_individu", "perbaikan"]] = about(
        "Kegunaan hasil.", "Uses.", ["perbaikan"], default_factory=list
    )
    bukti: list[Id] = ids("Bukti pelaksanaan.", "Evidence.", ["lap-tes"])


class Use(Record):
    """Pemanfaatan hasil penilaian. | A use of assessment results."""

    id: Id = about("Pengenal unik.", "Unique id.", "manfaat-1")
    sasaran: Literal["individu", "organisasi"] = about("Sasaran.", "Target.", "individu")
    tanggal: Date = about("Tanggal.", "Date.", "2026-05-11")
    uraian: Line = about("Uraian.", "Description.", "Rencana pengembangan")
    penilaian: list[Id] = ids("Id penilaian yang dipakai.", "Assessments used.", ["akhir-tes"])
    bukti: list[Id] = ids("Bukti tindak lanjut.", "Evidence.", ["tl-individu"])
