"""A comparison as JSON: the same in both languages, with Indonesian and English side by side."""

from __future__ import annotations

from typing import Any, Literal

from integritas_rules.schema.base import Int, Record, about
from integritas_rules.schema.outputs import FigureOut, LocationOut
from integritas_rules.schema.report import StatusName
from integritas_rules.schema.rules import Severity


class JudgedBy(Record):
    """Paket dan kebijakan satu sisi. | Pack and policies of one side."""

    id: str = about("Id.", "Id.", "permenpanrb-60-2020")
    version: str = about("Versi.", "Version.", "1.0.0")
    digest: str = about("Digest isi paket.", "Digest of its content.", "sha256:…")
    parameters: dict[str, str | Int] = about("Parameter.", "Parameters.", {})


class SideOut(Record):
    """Satu sisi perbandingan. | One side of the comparison."""

    name: str = about("Berkas.", "File.", "pengajuan-3.json")
    digest: str = about("SHA-256 dosier.", "SHA-256 of the dossier.", "sha256:…")
    agency: str = about("Instansi.", "Agency.", "Kabupaten Contoh (fiktif)")
    code: str | None = about("Kode instansi.", "Agency code.", "99.01")
    cycle: Int = about("Nomor siklus.", "Cycle number.", 1)
    submission: Int = about("Nomor pengajuan.", "Submission number.", 3)
    submitted: str = about("Tanggal pengajuan.", "Date of submission.", "2026-07-06")
    as_of: str = about("Tanggal acuan.", "As-of date.", "2026-07-06")
    mode: Literal["mandiri", "evaluator"] = about("Modus.", "Mode.", "mandiri")
    review: str | None = about("Digest telaah.", "Digest of the review.", None)
    pack: JudgedBy = about("Paket.", "Pack.", None)
    tool: str = about("Alat.", "Tool.", "integritas-rules 0.1.0")
    conclusion: str | None = about("Simpulan.", "Conclusion.", "patuh")
    progress: FigureOut = about("Kemajuan.", "Progress.", None)
    completeness: FigureOut = about("Kelengkapan.", "Completeness.", None)


class CountsOut(Record):
    """Hitungan: closed + still = old; opened + regressed + still = new. | Counts, which add up."""

    old: Int = about("Celah akar sisi lama.", "Root gaps of the old side.", 12)
    new: Int = about("Celah akar sisi baru.", "Root gaps of the new side.", 11)
    closed: Int = about("Tertutup.", "Closed.", 3)
    regressed: Int = about("Mundur.", "Regressed.", 1)
    opened: Int = about("Baru.", "New.", 1)
    still: Int = about("Tetap terbuka.", "Still open.", 9)


class SeenGapOut(Record):
    """Satu celah seperti yang terlihat. | One gap as it was seen."""

    clause: str = about("Id ketentuan.", "Clause id.", "p60-urutan-tahap")
    record: str = about("Catatan menurut nama.", "Record by name.", "/bukti/[id=sk-tim]")
    rule: str = about("Aturan.", "Rule.", "order")
    group: str | None = about("Kelompok pegawai.", "Group of staff.", None)
    fingerprint: str = about("Sidik celah.", "Stands for the gap.", "0123456789abcdef")
    status: StatusName = about("Jenis celah.", "Kind of gap.", "belum_terpenuhi")
    severity: Severity = about("Bobot.", "Severity.", "error")
    message: str = about("Uraian (Indonesia).", "Message (Indonesian).", "…")
    message_en: str = about("Uraian (Inggris).", "Message (English).", "…")
    location: LocationOut = about("Tempat.", "Place.", None)


class OpenedOut(Record):
    """Celah yang dahulu tidak ada. | A gap that wasn't there."""

    gap: SeenGapOut = about("Celah.", "The gap.", None)
    before: StatusName | None = about(
        "Status ketentuannya di sisi lama.", "Its clause's status on the old side.", "terpenuhi"
    )


class ClosedOut(Record):
    """Celah yang sudah tidak ada. | A gap that is gone."""

    gap: SeenGapOut = about("Celah.", "The gap.", None)
    how: Literal[
        "terpenuhi",
        "dinilai",
        "berubah",
        "dikecualikan",
        "akibat",
        "perlu_penilaian",
        "belum_jatuh_tempo",
        "tidak_berlaku",
        "galat",
        "tidak_diperiksa",
    ] = about("Cara tertutup.", "How it closed.", "terpenuhi")
    cause: str | None = about(
        "Ketentuan yang kini menyebabkannya.", "The clause that causes it now.", None
    )


class StillOut(Record):
    """Celah yang tetap terbuka. | A gap that is still open."""

    gap: SeenGapOut = about("Celah di sisi baru.", "The gap on the new side.", None)
    old_severity: Severity = about("Bobot dahulu.", "Severity before.", "warning")
    old_status: StatusName = about("Jenis dahulu.", "Kind before.", "belum_terpenuhi")
    old_location: LocationOut = about("Tempat dahulu.", "Place before.", None)


class MoveOut(Record):
    """Ketentuan yang statusnya berubah. | A clause whose status changed."""

    clause: str = about("Id ketentuan.", "Clause id.", "p60-urutan-tahap")
    title: str = about("Judul (Indonesia).", "Title (Indonesian).", "Tiga tahap berurutan")
    title_en: str = about("Judul (Inggris).", "Title (English).", "Three stages in order")
    old: StatusName | None = about("Status dahulu.", "Status before.", "terpenuhi")
    new: StatusName | None = about("Status kini.", "Status now.", "belum_terpenuhi")


class ChangeOut(Record):
    """Satu fakta yang berubah. | One fact that changed."""

    kind: Literal["ditambah", "dihapus", "diubah"] = about("Perubahan.", "What happened.", "diubah")
    path: str = about("Catatan menurut nama.", "Record by name.", "/bukti/[id=sk-tim]/nomor")
    old: Any = about("Nilai dahulu.", "Value before.", "2024-01-15")
    new: Any = about("Nilai kini.", "Value now.", "2024-01-19")
    old_location: LocationOut | None = about("Tempat dahulu.", "Place before.", None)
    new_location: LocationOut | None = about("Tempat kini.", "Place now.", None)


class RewrittenOut(Record):
    """Catatan masa lalu yang diubah; pertanyaan bagi orang, bukan putusan. | An altered record."""

    touch: Literal["capaian", "dihapus", "tanggal", "bukti", "bukti_dilepas", "isi"] = about(
        "Jenis perubahan.", "In what way.", "tanggal"
    )
    record: str = about("Catatan menurut nama.", "Record by name.", "/bukti/[id=sk-tim]")
    clauses: list[str] = about("Ketentuan yang bertumpu padanya.", "Clauses resting on it.", [])
    revised_by: list[str] = about(
        "Kegiatan yang menggantikannya.", "Activities that replace it.", []
    )
    changes: list[ChangeOut] = about("Perubahannya.", "The changes.", [])


class HistoryOut(Record):
    """Fakta kedua dosier dibandingkan. | The facts of both dossiers compared."""

    until: str = about(
        "Hari terakhir masa lalu: tanggal pengajuan lama.",
        "Last day of the past: the old submission's.",
        "2026-01-06",
    )
    rewritten: list[RewrittenOut] = about("Yang ditulis ulang.", "What was rewritten.", [])
    late: list[ChangeOut] = about("Yang dicatat menyusul.", "What was recorded late.", [])
    facts: list[ChangeOut] = about("Semua fakta yang berubah.", "All facts that changed.", [])


class DiffOut(Record):
    """Perbandingan dua pengajuan. | Two submissions compared."""

    schema_: str = about("Skema ini.", "This schema.", "diff.schema.json", alias="$schema")
    old: SideOut = about("Sisi lama.", "The old side.", None)
    new: SideOut = about("Sisi baru.", "The new side.", None)
    counts: CountsOut = about("Hitungan.", "Counts.", None)
    history: HistoryOut | None = about(
        "Fakta dan riwayat; kosong bila tidak dapat dibandingkan.",
        "Facts and history; null where they can't be compared.",
        None,
    )
    regressed: list[OpenedOut] = about("Mundur: dahulu terpenuhi.", "Met before.", [])
    opened: list[OpenedOut] = about("Celah baru lainnya.", "Other new gaps.", [])
    closed: list[ClosedOut] = about("Tertutup.", "Closed.", [])
    still: list[StillOut] = about("Tetap terbuka.", "Still open.", [])
    clauses: list[MoveOut] = about("Status yang berubah.", "Statuses that changed.", [])
    notices: list[str] = about("Catatan (Indonesia).", "Notices (Indonesian).", [])
    notices_en: list[str] = about("Catatan (Inggris).", "Notices (English).", [])
