"""The report as JSON: the same in both languages, with Indonesian and English side by side."""

from __future__ import annotations

from typing import Any, Literal

from integritas_rules.schema.alignment import AlignmentOut
from integritas_rules.schema.base import Int, Record, about
from integritas_rules.schema.outputs import CitationOut, DossierOut, FigureOut, LocationOut
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


StandingName = Literal["baru", "mundur", "memberat", "lama"]


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
    record: str = about(
        "Catatan yang dimaksud, menurut nama dan bukan nomor urut.",
        "The record meant, by name rather than position.",
        "/persiapan/kegiatan/[id=keg-tim]/mulai",
    )
    rule: str = about("Aturan yang menemukan.", "The rule that found it.", "order")
    group: str | None = about("Kelompok pegawai.", "Group of staff.", None)
    fingerprint: str = about(
        "Sidik celah; tetap sama bila baris bergeser.",
        "Stands for the gap; the same when lines move.",
        "0123456789abcdef",
    )
    standing: StandingName | None = about(
        "Kedudukan terhadap acuan; kosong tanpa acuan.",
        "How it stands to the baseline; null without one.",
        "baru",
    )
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


class JudgementOut(Record):
    """Putusan orang. | A person's judgement."""

    status: StatusName = about("Putusan.", "Judgement.", "terpenuhi")
    reason: str = about("Alasan.", "Reason.", "…")
    office: str = about("Jabatan.", "Office.", "tim")
    date: str = about("Tanggal.", "Date.", "2026-06-25")
    source: str = about("'dosier' atau 'telaah'.", "'dosier' or 'telaah'.", "telaah")
    tier: Literal["unit", "tpi", "tpn"] | None = about("Tingkat penilai.", "Tier.", "tpn")
    note: str | None = about(
        "Penjelasan beda dari tingkat di bawahnya.", "Why it differs from the tier below.", None
    )
    objection: str | None = about(
        "Sanggahan diterima yang melahirkannya.", "The upheld objection that led to it.", None
    )
    carried_from: str | None = about(
        "Tanggal telaah asal, bila dibawa.", "Date of the review it was carried from.", None
    )


class AnswerOut(Record):
    """Jawaban atas sanggahan. | The answer to an objection."""

    outcome: Literal["diterima", "sebagian", "ditolak"] = about("Hasil.", "Outcome.", "diterima")
    reason: str = about("Alasan.", "Reason.", "…")
    office: str = about("Jabatan.", "Office.", "Ketua TPI")
    date: str = about("Tanggal.", "Date.", "2026-07-28")


class ObjectionOut(Record):
    """Sanggahan. | Objection."""

    id: str = about("Id.", "Id.", "s-1")
    clause: str = about("Ketentuan.", "Clause.", "p60-kesadaran-k1")
    tier: Literal["tpi", "tpn"] | None = about("Tingkat yang disanggah.", "Tier contested.", "tpi")
    date: str = about("Tanggal.", "Date.", "2026-07-24")
    office: str = about("Jabatan penyanggah.", "Objecting office.", "Sekretaris Daerah")
    reason: str = about("Alasan.", "Reason.", "…")
    evidence: list[str] = about("Bukti.", "Evidence.", [])
    state: Literal[
        "belum_dijawab", "ditolak", "diterima_menunggu_putusan", "diterima_sudah_diputus"
    ] = about("Keadaan pada tanggal acuan.", "Where it stands.", "belum_dijawab")
    answer: AnswerOut | None = about("Jawaban.", "Answer.", None)


class FollowUpOut(Record):
    """Tindak lanjut. | Follow-up."""

    id: str = about("Id.", "Id.", "tl-1")
    clauses: list[str] = about("Ketentuan.", "Clauses.", ["p60-kesadaran-k1"])
    recommendation: str = about("Rekomendasi.", "Recommendation.", "…")
    office: str = about("Jabatan.", "Office.", "Sekretaris Daerah")
    issued: str = about("Tanggal rekomendasi.", "Issued.", "2026-07-20")
    due: str | None = about("Tenggat; kosong bila belum dihitung.", "Due date.", "2026-09-02")
    working_days: Int | None = about(
        "Hari kerja; kosong bila tenggatnya tertulis.", "Working days, unless it is written.", 30
    )
    estimated: bool = about(
        "Ada hari libur yang masih perkiraan?", "Are some holidays estimates?", False
    )
    basis: Literal["kebijakan"] = about(
        "Dasar tenggat; peraturan tidak menetapkannya.", "The regulation sets none.", "kebijakan"
    )
    state: Literal["lewat_tenggat", "terbuka", "selesai", "terverifikasi"] = about(
        "Keadaan pada tanggal acuan.", "Where it stands.", "terbuka"
    )
    done: str | None = about("Tanggal selesai.", "Done on.", None)
    evidence: list[str] = about("Bukti.", "Evidence.", [])
    late: bool = about("Selesai sesudah tenggat?", "Done after it was due?", False)
    verified: str | None = about("Tanggal verifikasi.", "Verified on.", None)


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
    sides: list[JudgementOut] = about(
        "Putusan tiap tingkat, bila ada telaah.", "What each tier says, if reviewed.", []
    )
    waiver: WaiverOut | None = about("Pengecualian.", "Waiver.", None)
    gaps: list[GapOut] = about("Celah.", "Gaps.", [])


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


class SubmissionOut(DossierOut):
    """Dosier yang diperiksa, dan pengajuannya. | The dossier checked, and its submission."""

    kind: str = about("Jenis instansi.", "Kind of agency.", "kabupaten")
    code: str | None = about("Kode instansi.", "Agency code.", "99.01")
    cycle: Int = about("Nomor siklus.", "Cycle number.", 1)
    submission: Int = about("Nomor pengajuan.", "Submission number.", 3)
    submitted: str = about("Tanggal pengajuan.", "Date of submission.", "2026-07-06")


class DigestsOut(Record):
    """Sidik isi dalam bentuk baku (RFC 8785). | Digests of content in canonical form (RFC 8785)."""

    dossier: str = about("Isi dosier.", "Content of the dossier.", "sha256:…")
    pack: str = about("Isi paket.", "Content of the pack.", "sha256:…")
    parameters: str = about("Parameter.", "Parameters.", "sha256:…")
    review: str | None = about("Isi telaah.", "Content of the review.", None)


class FormerOut(Record):
    """Celah acuan yang sudah tidak ada. | A gap of the baseline that is gone."""

    clause: str = about("Id ketentuan.", "Clause id.", "p60-urutan-tahap")
    record: str = about("Catatan yang dimaksud.", "The record meant.", "/persiapan")
    message: str = about("Uraian (Indonesia).", "Message (Indonesian).", "…")
    message_en: str = about("Uraian (Inggris).", "Message (English).", "…")
    how: str = about("Cara tertutup.", "How it closed.", "terpenuhi")


class BaselineOut(Record):
    """Laporan acuan. | The report that this one is held against."""

    name: str = about("Berkas acuan.", "Its file.", "acuan.json")
    digest: str = about("SHA-256 dosier acuan.", "SHA-256 of its dossier.", "sha256:…")
    as_of: str = about("Tanggal acuannya.", "Its as-of date.", "2026-01-06")
    total: Int = about("Celah akar dalam acuan.", "Root gaps in it.", 12)
    standings: dict[StandingName, Int] = about(
        "Celah akar laporan ini menurut kedudukannya.", "Root gaps of this report by standing.", {}
    )
    closed: list[FormerOut] = about("Yang sudah tertutup.", "Those that are gone.", [])
    notices: list[str] = about("Catatan (Indonesia).", "Notices (Indonesian).", [])
    notices_en: list[str] = about("Catatan (Inggris).", "Notices (English).", [])


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
    dossier: SubmissionOut = about("Dosier.", "Dossier.", None)
    pack: PackOut = about("Paket.", "Pack.", None)
    as_of: str = about("Tanggal acuan.", "As-of date.", "2026-07-06")
    mode: Literal["mandiri", "evaluator"] = about("Modus.", "Mode.", "mandiri")
    review: str | None = about("Digest telaah yang dipakai.", "Digest of the review.", None)
    digests: DigestsOut = about("Sidik isi.", "Digests of content.", None)
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
    baseline: BaselineOut | None = about("Laporan acuan.", "Baseline.", None)
    alignment: AlignmentOut | None = about(
        "Penyejajaran dengan urutan; kosong bila naskah tidak memerintahkan urutan.",
        "The alignment with the order; null for a text that mandates none.",
        None,
    )
    verdicts: list[VerdictOut] = about("Putusan, urut naskah.", "Verdicts in order.", [])
    objections: list[ObjectionOut] = about("Sanggahan.", "Objections.", [])
    follow_ups: list[FollowUpOut] = about("Tindak lanjut.", "Follow-ups.", [])
