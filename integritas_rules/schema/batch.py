"""A row of `integritas batch`: one dossier, judged or not, as one line of NDJSON."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Int, Record, about
from integritas_rules.schema.report import StatusName
from integritas_rules.schema.rules import Severity

Names = list[str]


class ProblemOut(Record):
    """Mengapa dosier belum dapat dibaca. | Why a dossier couldn't be read."""

    code: str = about("Kode masalah.", "Code of the problem.", "kunci-tak-dikenal")
    message: str = about("Uraian (Indonesia).", "Message (Indonesian).", "…")
    message_en: str = about("Uraian (Inggris).", "Message (English).", "…")
    advice: str = about("Cara memperbaiki (Indonesia).", "How to mend (Indonesian).", "…")
    advice_en: str = about("Cara memperbaiki (Inggris).", "How to mend (English).", "…")
    pointer: str = about("JSON Pointer, bila ada.", "JSON Pointer, if any.", "/siklus")
    line: Int | None = about("Baris berkas.", "Line of the file.", 12)
    column: Int | None = about("Kolom.", "Column.", 7)


class RowGapOut(Record):
    """Satu celah akar. | One root gap."""

    clause: str = about("Id ketentuan.", "Clause id.", "p60-urutan-tahap")
    severity: Severity = about("Bobot.", "Severity.", "error")
    status: StatusName = about("Jenis celah.", "Kind of gap.", "belum_terpenuhi")
    basis: Literal["teks", "tafsir", "kebijakan", "praktik"] = about("Dasar.", "Basis.", "teks")
    pointer: str = about("Tempat.", "Place.", "/persiapan")
    line: Int | None = about("Baris berkas.", "Line of the file.", 12)


class RowCriteriaOut(Record):
    """Kriteria satu subtahap. | The criteria of one subtahap."""

    step: str = about("Subtahap.", "Subtahap.", "kesadaran")
    part: Int = about("Terpenuhi.", "Met.", 8)
    whole: Int = about("Semuanya.", "All.", 8)


class RowActivityOut(Record):
    """Satu kegiatan persiapan. | One preparation activity."""

    kind: str = about("Jenis.", "Kind.", "pembentukan_tim")
    start: str = about("Mulai.", "Start.", "2024-01-10")
    end: str | None = about("Selesai.", "End.", "2024-01-26")
    pointer: str = about("Tempat.", "Place.", "/persiapan/kegiatan/0")


class RowEarlyOut(Record):
    """Bukti yang lebih tua daripada peristiwanya. | Evidence older than its event."""

    id: str = about("Id bukti.", "Id of the evidence.", "lap-kampanye-1")
    date: str = about("Tanggal bukti.", "Date of the evidence.", "2024-01-10")
    pointer: str = about("Tempat bukti.", "Place of the evidence.", "/bukti/3")
    event: str = about("Tempat peristiwa.", "Place of the event.", "/penilaian/0")
    event_date: str = about("Tanggal peristiwa.", "Date of the event.", "2024-03-10")
    days: Int = about("Selisih hari.", "Days between.", 60)


class RowEvidenceOut(Record):
    """Bukti yang menyebut dokumennya. | Evidence that says which document it is."""

    id: str = about("Id bukti.", "Id.", "sk-tim")
    kind: str = about("Jenis.", "Kind.", "keputusan")
    number: str | None = about("Nomor.", "Number.", "050/30/HK/2026")
    date: str | None = about("Tanggal.", "Date.", "2024-01-15")
    sha256: str | None = about("SHA-256 berkas bukti.", "SHA-256 of the file.", None)
    link: str | None = about("Tautan.", "Link.", None)
    pointer: str = about("Tempat.", "Place.", "/bukti/0")


def clauses(status: str) -> Names:
    """The list of the clauses with one status."""
    names: Names = about(
        f"Ketentuan berstatus {status}.", f"Clauses with the status {status}.", [],
        default_factory=list,
    )  # fmt: skip
    return names


class RowOut(Record):
    """Satu dosier. Yang tidak disebut dalam daftar status sudah terpenuhi; bila `problems`
    berisi, dosier belum dapat dibaca dan kolom lain tidak ada. | One dossier. Clauses that no list
    of a status names are met; when there are `problems` it couldn't be read, and has no other
    columns."""

    row: Literal[1] = about("Versi baris.", "Version of the row.", 1)
    n: Int = about("Urutan masukan, mulai 1.", "Place in the input, from 1.", 1)
    file: str = about("Berkas seperti dinamai.", "File as named.", "dosier/a.json")
    member: str | None = about("Isi arsip ZIP.", "Member of a ZIP.", None)
    in_line: Int | None = about("Baris JSON Lines.", "Line of JSON Lines.", None)
    digest: str | None = about("SHA-256 dosier.", "SHA-256 of the dossier.", "sha256:…")
    agency: str | None = about("Nama instansi.", "Agency.", "… (fiktif)", default=None)
    kind: str | None = about("Jenis instansi.", "Kind of agency.", "kabupaten", default=None)
    code: str | None = about("Kode instansi.", "Agency code.", "99.37", default=None)
    province: str | None = about("Kode provinsi.", "Province code.", "99", default=None)
    parent: str | None = about("Instansi induk.", "Parent agency.", None, default=None)
    staff: Int | None = about("Jumlah pegawai.", "Number of staff.", 4213, default=None)
    cycle: Int | None = about("Nomor siklus.", "Cycle.", 1, default=None)
    cycle_start: str | None = about("Mulai siklus.", "Its first day.", "2024-01-08", default=None)
    cycle_end: str | None = about("Akhir siklus.", "Its last day.", "2026-06-30", default=None)
    submission: Int | None = about("Nomor pengajuan.", "Submission.", 6, default=None)
    submitted: str | None = about("Tanggal pengajuan.", "Its date.", "2026-07-06", default=None)
    submission_kind: str | None = about("berkala atau akhir.", "Its kind.", "akhir", default=None)
    pack: str | None = about("Paket.", "Pack.", "permenpanrb-60-2020", default=None)
    pack_version: str | None = about("Versi paket.", "Its version.", "1.0.0", default=None)
    pack_digest: str | None = about("Digest paket.", "Its digest.", "sha256:…", default=None)
    parameters: str | None = about(
        "Digest parameter yang berlaku.", "Digest of the parameters in force.", "sha256:…",
        default=None,
    )  # fmt: skip
    mode: str | None = about("Modus.", "Mode.", "mandiri", default=None)
    as_of: str | None = about("Tanggal acuan.", "As-of date.", "2026-07-06", default=None)
    review: str | None = about("Digest telaah.", "Digest of the review.", None, default=None)
    conclusion: str | None = about("Simpulan.", "Conclusion.", "patuh", default=None)
    progress: Int | None = about("Kemajuan.", "Gates passed.", 16, default=None)
    progress_of: Int | None = about("Penyebut kemajuan.", "Of these.", 16, default=None)
    completeness: Int | None = about("Kelengkapan.", "Clauses met.", 255, default=None)
    completeness_of: Int | None = about("Penyebut kelengkapan.", "Of these.", 255, default=None)
    stage: str | None = about(
        "Tahap terjauh yang dimulai semua kelompok; belum_mulai; selesai.",
        "The furthest stage that every group has begun; belum_mulai; selesai.", "pelaksanaan",
        default=None,
    )  # fmt: skip
    ended: Names = about("Langkah yang diakhiri.", "Steps ended.", [], default_factory=list)
    achieved: Names = about(
        "Subtahap yang kriterianya tercapai.", "Subtahap with all criteria reached.", [],
        default_factory=list,
    )  # fmt: skip
    criteria: list[RowCriteriaOut] = about("Kriteria.", "Criteria.", [], default_factory=list)
    error: Int | None = about("Celah akar error.", "Root gaps: error.", 0, default=None)
    warning: Int | None = about("Celah akar warning.", "Root gaps: warning.", 0, default=None)
    advice: Int | None = about("Celah akar advice.", "Root gaps: advice.", 0, default=None)
    awaited: Int | None = about(
        "Ketentuan wajib yang menunggu orang.", "Duties that await a person.", 0, default=None
    )
    belum_terpenuhi: Names = clauses("belum_terpenuhi")
    belum_dibuktikan: Names = clauses("belum_dibuktikan")
    perlu_penilaian: Names = clauses("perlu_penilaian")
    belum_jatuh_tempo: Names = clauses("belum_jatuh_tempo")
    terhalang: Names = clauses("terhalang")
    dikecualikan: Names = clauses("dikecualikan")
    tidak_berlaku: Names = clauses("tidak_berlaku")
    galat: Names = clauses("galat")
    gaps: list[RowGapOut] = about("Celah akar.", "Root gaps.", [], default_factory=list)
    preparation: list[RowActivityOut] = about(
        "Enam kegiatan persiapan.", "The six preparation activities.", [], default_factory=list
    )
    early_evidence: list[RowEarlyOut] = about(
        "Bukti yang lebih tua daripada peristiwanya (paling banyak 50).",
        "Evidence older than its event (at most 50).", [], default_factory=list,
    )  # fmt: skip
    evidence: list[RowEvidenceOut] = about(
        "Bukti dengan sha256 atau tautan.", "Evidence with a sha256 or link.", [],
        default_factory=list,
    )  # fmt: skip
    problems: list[ProblemOut] = about("Masalah (paling banyak 20).", "Problems (at most 20).", [])
    problems_of: Int = about("Banyak masalah semuanya.", "Problems altogether.", 0)
