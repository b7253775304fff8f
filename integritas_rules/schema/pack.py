"""The rule pack: YAML files that encode one regulation, in the regulation's own sections.

Keys are English, domain values Indonesian, every sentence in both languages. No code: a rule
names a kind of check and gives it data.
"""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import ClauseId, Date, Int, Record, about
from integritas_rules.schema.rules import Bilingual, Dated, Name, RuleSpec, Severity, Table

Basis = Literal["teks", "tafsir", "kebijakan", "praktik"]
State = Literal["berjalan", "selesai", "tercapai"]


class PointerSpec(Record):
    """Rujukan ke ketentuan paket lain. | A pointer to a clause of another pack."""

    pack: ClauseId = about("Id paket.", "Pack.", "permenpanrb-60-2020")
    clause: ClauseId = about("Id ketentuan.", "Clause.", "p60-strategi")


class ClauseSpec(Dated):
    """Satu ketentuan. | One provision."""

    id: ClauseId = about("Id tetap.", "Final id.", "p60-persiapan-urutan")
    locator: str = about("Letak menurut naskah.", "Locator as printed.", "Pasal 4 ayat (2)")
    anchor: str = about("Frasa penanda di naskah.", "Anchor phrase.", "secara berurutan")
    title: Bilingual = about("Judul.", "Title.", None)
    modality: Literal["wajib", "dianjurkan", "boleh", "tujuan", "definisi"] = about(
        "Modalitas.", "Modality.", "wajib"
    )
    decidable: Literal["mesin", "bukti", "penilai"] = about("Siapa memutus.", "Who can.", "mesin")
    parent: ClauseId | None = about("Ketentuan induk.", "Parent.", None, default=None)
    severity: Severity | Table = about(
        "Bobot celah, atau menurut parameter.", "Severity, or by parameter.", "error"
    )
    why: Bilingual = about("Alasan bobot.", "Reason for the severity.", None)
    basis: Basis = about("Dasar aturan.", "What the rule rests on.", "teks")
    interpretation: list[str] = about("Tafsir.", "Readings.", ["I02"], default_factory=list)
    evidence: Bilingual | None = about(
        "Bukti yang memenuhi.", "What satisfies it.", None, default=None
    )
    unchecked: Bilingual | None = about(
        "Mengapa belum atau tidak diperiksa.", "Why it isn't checked.", None, default=None
    )
    note: Bilingual | None = about(
        "Catatan atas naskahnya, misalnya salah cetak.",
        "A note on the text itself, such as a misprint.",
        None,
        default=None,
    )
    points_to: list[PointerSpec] = about(
        "Ketentuan paket lain yang dimaksud.",
        "Clauses of other packs that it speaks of.",
        [],
        default_factory=list,
    )
    requires: list[ClauseId] = about(
        "Ketentuan yang celahnya menyebabkan celah ini.",
        "Clauses whose gap causes this one's.",
        ["p60-persiapan-1-tim"],
        default_factory=list,
    )
    rules: list[RuleSpec] = about("Syarat-syarat.", "Conditions.", [], default_factory=list)


class ClauseFile(Record):
    """Satu berkas ketentuan, menurut bagian naskah. | One file of clauses, one section."""

    section: Bilingual = about("Bagian naskah.", "Section of the text.", None)
    clauses: list[ClauseSpec] = about("Ketentuan.", "Clauses.", [])


class DatedValue(Dated):
    """Nilai bawaan pada satu masa. | A default that holds for a time."""

    value: str | Int = about("Nilai.", "Value.", 60)


class ParameterSpec(Record):
    """Satu kebijakan yang dapat diatur. | One policy that may be set."""

    name: Name = about("Nama.", "Name.", "urutan_kegiatan")
    type: Literal["choice", "days"] = about("Jenis nilai.", "Type.", "choice")
    default: str | Int = about("Nilai bawaan.", "Default.", "selesai_ke_mulai")
    dated: list[DatedValue] = about(
        "Nilai bawaan pada masa tertentu.", "Defaults that hold for a time.", [],
        default_factory=list,
    )  # fmt: skip
    values: list[Name] = about("Nilai yang sah.", "Lawful values.", [], default_factory=list)
    lenient_to_strict: list[Name] = about(
        "Nilai yang sama, dari longgar ke ketat.", "The same values, from lenient to strict.",
        [], default_factory=list,
    )  # fmt: skip
    minimum: Int | None = about("Nilai terkecil.", "Minimum.", 1, default=None)
    maximum: Int | None = about("Nilai terbesar.", "Maximum.", 366, default=None)
    basis: Basis = about("Dasar.", "Basis.", "kebijakan")
    title: Bilingual = about("Judul.", "Title.", None)
    reason: Bilingual = about("Alasan.", "Reason.", None)
    interpretation: list[str] = about("Tafsir.", "Readings.", ["I05"], default_factory=list)


class PackFile(Record):
    """`pack.yaml`: jati diri paket. | `pack.yaml`: what the pack is."""

    id: ClauseId = about("Id paket.", "Pack id.", "permenpanrb-60-2020")
    version: str = about("Versi paket.", "Version.", "1.0.0", pattern=r"^\d+\.\d+\.\d+$")
    title: Bilingual = about("Judul.", "Title.", None)
    authority: Bilingual = about(
        "Kedudukan naskah, dengan kata-kata.", "Authority, in words.", None
    )
    binding: bool = about(
        "Peraturan yang mengikat? Naskah lain hanya menghasilkan anjuran dan catatan.",
        "A regulation that binds? Another text yields only advice and notes.",
        True,
    )
    document: str = about(
        "Nama dokumen dalam kutipan.", "Document as cited.", "Permen PANRB 60/2020"
    )
    files: list[str] = about("Berkas ketentuan, urut naskah.", "Clause files in order.", [])
    parameters: list[ParameterSpec] = about("Parameter.", "Parameters.", [], default_factory=list)


class ReadingSpec(Record):
    """Satu pilihan tafsir. | One interpretation choice."""

    id: str = about("Id.", "Id.", "I02")
    question: Bilingual = about("Pertanyaan.", "Question.", None)
    strict: Bilingual = about("Bacaan ketat.", "Strict reading.", None)
    lenient: Bilingual = about("Bacaan longgar.", "Lenient reading.", None)
    default: Bilingual = about("Pilihan alat ini.", "This tool's choice.", None)
    why: Bilingual = about("Alasan.", "Why.", None)


class ReadingFile(Record):
    """`readings.yaml`: pilihan tafsir. | `readings.yaml`: the interpretation choices."""

    readings: list[ReadingSpec] = about("Tafsir.", "Readings.", [])


class LegalSpec(Record):
    """Satu baris dasar hukum terkini. | One line of the current legal basis."""

    subject: str = about("Peraturan.", "Instrument.", "UU 5/2014")
    status: Bilingual = about("Status.", "Status.", None)
    source: Bilingual = about("Sumber.", "Source.", None)
    checked: Date = about("Tanggal periksa.", "Date checked.", "2026-11-22")
    verified: bool = about("Diverifikasi orang?", "Verified by a person?", False)


class LegalFile(Record):
    """`legal.yaml`: dasar hukum terkini. | `legal.yaml`: the dated legal layer."""

    legal_status: list[LegalSpec] = about("Status.", "Status.", [])


class StepSpec(Record):
    """Satu langkah yang diikuti mesin. | One step that the machine follows."""

    id: Name = about("Nama.", "Name.", "pembentukan_tim")
    title: Bilingual = about("Judul.", "Title.", None)
    clause: ClauseId = about(
        "Pemilik celah bila langkah belum ada.", "Owner of its absence.", "p60-persiapan-1-tim"
    )
    records: str = about("JSONPath catatannya.", "JSONPath of its records.", "$.penilaian[*]")
    per_group: bool = about("Per kelompok?", "Per group?", False, default=False)
    many: bool = about(
        "Beberapa catatan membentuk satu langkah?", "Do several records make up the step?", False,
        default=False,
    )  # fmt: skip
    criteria: list[ClauseId] = about("Kriteria.", "Leaf criteria.", [], default_factory=list)
    carriable: bool = about("Dapat dibawa?", "May be carried over?", False, default=False)


class StageSpec(Record):
    """Satu tahap. | One stage."""

    id: Name = about("Nama.", "Name.", "persiapan")
    title: Bilingual = about("Judul.", "Title.", None)
    clause: ClauseId = about("Ketentuan.", "Clause.", "p60-tahap-persiapan")
    steps: list[StepSpec] = about("Langkah berurutan.", "Steps.", [])
    continuous: list[StepSpec] = about(
        "Kegiatan terus menerus.", "Activities that run alongside.", [], default_factory=list
    )


class GuardSpec(Record):
    """Urutan atau gerbang. | An order or a gate."""

    id: Name = about("Nama.", "Name.", "urutan-kegiatan")
    clause: ClauseId = about("Ketentuan.", "Clause.", "p60-persiapan-urutan")
    event: Literal["mulai", "selesai", "capai"] = about("Peristiwa.", "Event.", "mulai")
    sequence: list[Name] = about(
        "Tiap butir menunggu semua butir sebelumnya.",
        "Each item waits for all before it.",
        ["persiapan", "pelaksanaan"],
        default_factory=list,
    )
    own: list[Name] = about(
        "Tiap butir menunggu keadaannya sendiri.",
        "Each item waits for its own state.",
        ["kesadaran"],
        default_factory=list,
    )
    state: State | Table = about(
        "Keadaan yang ditunggu, atau menurut parameter.",
        "State awaited, or by parameter.",
        "selesai",
    )
    severity: Severity | Table = about("Bobot.", "Severity.", "error")
    message: Bilingual = about("Alasan penolakan.", "Reason of refusal.", None)
    advice: Bilingual = about("Cara memperbaiki.", "How to mend.", None)


class WorkflowFile(Record):
    """`workflow.yaml`: mesin keadaan. | `workflow.yaml`: the state machine."""

    stages: list[StageSpec] = about("Tahap.", "Stages.", [], default_factory=list)
    guards: list[GuardSpec] = about("Gerbang.", "Guards.", [], default_factory=list)


FILES: dict[str, type[Record]] = {
    "pack.yaml": PackFile,
    "workflow.yaml": WorkflowFile,
    "readings.yaml": ReadingFile,
    "legal.yaml": LegalFile,
}
"""The fixed files of a pack; every other file is a :class:`ClauseFile`."""


class PackFiles(Record):
    """Satu paket, semua berkas. | A whole pack, for the one published schema."""

    pack: PackFile = about("pack.yaml", "pack.yaml", None)
    workflow: WorkflowFile = about("workflow.yaml", "workflow.yaml", None)
    readings: ReadingFile = about("readings.yaml", "readings.yaml", None)
    legal: LegalFile = about("legal.yaml", "legal.yaml", None)
    clauses: list[ClauseFile] = about("Berkas ketentuan.", "Clause files.", None)
