"""The report as JSON: the same in both languages, with Indonesian and English side by side."""

from __future__ import annotations

from typing import Any, Literal

from integritas_rules.schema.base import Int, Record, about
from integritas_rules.schema.rules import Severity

StatusName = Literal[
    "terpenuhi",
    "belum_terpenuhi",
    "belum_dibuktikan",
    "perlu_penilaian",
    "belum_jatuh_tempo",
    "terhalang",
    "dikecualikan",
    "tidak_berlaku",
    "galat",
]


class LocationOut(Record):
    """Tempat dalam dosier. | A place in the dossier."""

    pointer: str = about("JSON Pointer (RFC 6901).", "JSON Pointer (RFC 6901).", "/persiapan")
    line: Int | None = about("Baris, mulai 1.", "Line, from 1.", 12)
    column: Int | None = about("Kolom, mulai 1.", "Column, from 1.", 7)


class RelatedOut(Record):
    """Akibat dari celah yang sama. | Another face of the same break."""

    message: str = about("Uraian (Indonesia).", "Message (Indonesian).", "…")
    message_en: str = about("Uraian (Inggris).", "Message (English).", "…")
    location: LocationOut = about("Tempat.", "Place.", None)


class GapOut(Record):
    """Satu celah. | One gap."""

    status: StatusName = about("Jenis celah.", "Kind of gap.", "belum_terpenuhi")
    severity: Severity = about("Bobot.", "Severity.", "error")
    basis: Literal["teks", "tafsir", "kebijakan", "praktik"] = about(
        "Dasar temuan ini.", "What this finding rests on.", "teks"
    )
    message: str = about("Mengapa celah (Indonesia).", "Why it is a gap (Indonesian).", "…")
    message_en: str = about("Mengapa celah (Inggris).", "Why it is a gap (English).", "…")
    advice: str = about("Cara memperbaiki (Indonesia).", "How to mend (Indonesian).", "…")
    advice_en: str = about("Cara memperbaiki (Inggris).", "How to mend (English).", "…")
    location: LocationOut = about("Tempat.", "Place.", None)
    caused_by: str | None = about(
        "Ketentuan yang celahnya menyebabkan ini; kosong berarti celah akar.",
        "The clause whose gap causes this one; null means a root gap.",
        None,
    )
    related: list[RelatedOut] = about("Akibat lain.", "Other faces.", [])


class TermOut(Record):
    """Masa berlaku; kosong berarti terbuka. | When it is in force; null is open."""

    from_: str | None = about("Mulai.", "From.", None, alias="from")
    until: str | None = about("Sampai, inklusif.", "Until, inclusive.", None)


class CitationOut(Record):
    """Kutipan. | Citation."""

    document: str = about("Dokumen.", "Document.", "Permen PANRB 60/2020")
    locator: str = about("Letak.", "Locator.", "Pasal 4 ayat (2)")
    anchor: str = about("Frasa penanda.", "Anchor phrase.", "secara berurutan")


class JudgementOut(Record):
    """Putusan orang. | A person's judgement."""

    status: StatusName = about("Putusan.", "Judgement.", "terpenuhi")
    reason: str = about("Alasan.", "Reason.", "…")
    office: str = about("Jabatan.", "Office.", "tim")
    date: str = about("Tanggal.", "Date.", "2026-06-25")
    source: str = about("'dosier' atau 'telaah'.", "'dosier' or 'telaah'.", "telaah")


class WaiverOut(Record):
    """Pengecualian. | Waiver."""

    reason: str = about("Alasan.", "Reason.", "…")
    office: str = about("Jabatan.", "Office.", "Deputi")
    since: str = about("Sejak.", "From.", "2026-01-01")
    until: str = about("Sampai, inklusif.", "Until, inclusive.", "2026-12-31")
    unwaived: StatusName = about(
        "Status tanpa pengecualian.", "Status without it.", "belum_terpenuhi"
    )


class VerdictOut(Record):
    """Satu putusan per ketentuan. | One verdict a clause."""

    clause: str = about("Id ketentuan.", "Clause id.", "p60-urutan-tahap")
    title: str = about("Judul (Indonesia).", "Title (Indonesian).", "Tiga tahap berurutan")
    title_en: str = about("Judul (Inggris).", "Title (English).", "Three stages in order")
    status: StatusName = about("Status.", "Status.", "terpenuhi")
    severity: Severity = about("Bobot.", "Severity.", "error")
    basis: Literal["teks", "tafsir", "kebijakan", "praktik"] = about("Dasar.", "Basis.", "teks")
    modality: str = about("Modalitas.", "Modality.", "wajib")
    in_force: TermOut = about("Masa berlaku.", "When it is in force.", None)
    citation: CitationOut = about("Kutipan.", "Citation.", None)
    reason: str | None = about("Alasan status (Indonesia).", "Reason (Indonesian).", None)
    reason_en: str | None = about("Alasan status (Inggris).", "Reason (English).", None)
    judgement: JudgementOut | None = about("Putusan orang.", "Judgement.", None)
    waiver: WaiverOut | None = about("Pengecualian.", "Waiver.", None)
    gaps: list[GapOut] = about("Celah.", "Gaps.", [])


class FigureOut(Record):
    """Angka dengan penyebutnya. | A figure with its denominator."""

    part: Int = about("Pembilang.", "Numerator.", 16)
    whole: Int = about("Penyebut.", "Denominator.", 16)


class LegalOut(Record):
    """Satu baris dasar hukum terkini. | One line of the current legal basis."""

    subject: str = about("Peraturan.", "Instrument.", "UU 5/2014")
    status: str = about("Status (Indonesia).", "Status (Indonesian).", "…")
    status_en: str = about("Status (Inggris).", "Status (English).", "…")
    source: str = about("Sumber (Indonesia).", "Source (Indonesian).", "…")
    source_en: str = about("Sumber (Inggris).", "Source (English).", "…")
    checked: str = about("Tanggal periksa.", "Date checked.", "2026-11-22")
    verified: bool = about("Diverifikasi orang?", "Verified by a person?", False)


class PackOut(Record):
    """Paket dan kebijakan yang dipakai. | The pack and policies used."""

    id: str = about("Id.", "Id.", "permenpanrb-60-2020")
    version: str = about("Versi.", "Version.", "1.0.0")
    digest: str = about("Digest isi paket.", "Digest of its content.", "sha256:…")
    binding: bool = about("Mengikat?", "Does it bind?", True)
    authority: str = about("Kedudukan naskah (Indonesia).", "Authority (Indonesian).", "…")
    authority_en: str = about("Kedudukan naskah (Inggris).", "Authority (English).", "…")
    parameters: dict[str, str | Int] = about("Parameter.", "Parameters.", {})
    legal_status: list[LegalOut] = about("Dasar hukum terkini.", "Current legal basis.", [])


class DossierOut(Record):
    """Dosier yang diperiksa. | The dossier checked."""

    name: str = about("Nama seperti diberikan.", "Name as given.", "dosier.json")
    digest: str = about("SHA-256 berkas.", "SHA-256 of the file.", "sha256:…")
    agency: str = about("Instansi.", "Agency.", "Kabupaten Contoh (fiktif)")


class SummaryOut(Record):
    """Hitungan. | Counts."""

    statuses: dict[str, Int] = about("Ketentuan per status.", "Clauses by status.", {})
    root_gaps: dict[str, Int] = about("Celah akar per bobot.", "Root gaps by severity.", {})
    waived: Int = about("Dikecualikan.", "Waived.", 0)


class AssumptionOut(Record):
    """Nilai yang diandaikan dengan --set atau --unset. | A value assumed by --set or --unset."""

    option: str = about("Opsi, tanpa nilainya.", "The option, no value.", "--set /siklus/nomor")
    pointer: str = about("JSON Pointer (RFC 6901).", "JSON Pointer (RFC 6901).", "/siklus/nomor")
    old: Any = about("Nilai dalam dosier, bila ada.", "The value in the dossier, if any.", 1)
    new: Any = about("Nilai andaian; null: dihapus.", "The value assumed; null: taken out.", 2)


class ReportOut(Record):
    """Laporan satu dosier. | The report on one dossier."""

    schema_: str = about("Skema laporan.", "Schema.", "report.schema.json", alias="$schema")
    tool: str = about("Alat dan versinya.", "Tool and version.", "integritas-rules 0.1.0")
    dossier: DossierOut = about("Dosier.", "Dossier.", None)
    pack: PackOut = about("Paket.", "Pack.", None)
    as_of: str = about("Tanggal acuan.", "As-of date.", "2026-07-06")
    mode: Literal["mandiri", "evaluator"] = about("Modus.", "Mode.", "mandiri")
    review: str | None = about("Digest telaah yang dipakai.", "Digest of the review.", None)
    conclusion: (
        Literal["tidak_dapat_disimpulkan", "belum_patuh", "berjalan", "perlu_penilaian", "patuh"]
        | None
    ) = about("Simpulan; kosong bila naskah tidak mengikat.", "Conclusion; none by a text that "
              "doesn't bind.", "patuh")  # fmt: skip
    progress: FigureOut = about("Kemajuan: gerbang yang dilewati.", "Gates passed.", None)
    completeness: FigureOut = about("Kelengkapan.", "Clauses met of those due.", None)
    summary: SummaryOut = about("Hitungan.", "Counts.", None)
    assumptions: list[AssumptionOut] = about(
        "Yang diandaikan; bila tidak kosong, ini bukan hasil atas dosier yang sebenarnya.",
        "What is assumed; unless empty, this isn't the answer on the dossier as it is.",
        [],
    )
    notices: list[str] = about("Catatan (Indonesia).", "Notices (Indonesian).", [])
    notices_en: list[str] = about("Catatan (Inggris).", "Notices (English).", [])
    verdicts: list[VerdictOut] = about("Putusan, urut naskah.", "Verdicts in order.", [])
