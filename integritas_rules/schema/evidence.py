"""The examination of evidence as JSON: the same in both languages."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import ClauseId, Date, Digest, Id, Int, Record, Sha256, about
from integritas_rules.schema.outputs import LocationOut
from integritas_rules.schema.report import RelatedOut
from integritas_rules.schema.rules import Severity

StateName = Literal[
    "sesuai",
    "belum_bersidik",
    "berbeda",
    "belum_ada",
    "jalur_ditolak",
    "folder",
    "kosong",
    "bukan_berkas",
    "belum_terbaca",
    "tautan_saja",
    "tanpa_letak",
]


class ExaminedDossierOut(Record):
    """Dosier. | The dossier."""

    name: str = about("Nama berkas.", "File name.", "dosier.json")
    digest: Digest = about("Sidik.", "Digest.", "sha256:" + "0" * 64)
    agency: str = about("Instansi.", "Agency.", "Kota Contoh")


class ExaminedPackOut(Record):
    """Paket aturan. | The rule pack."""

    id: str = about("Pengenal.", "Id.", "permenpanrb-60-2020")
    version: str = about("Versi.", "Version.", "1.0.0")


class FilesOut(Record):
    """Berkas yang sesuai dari semua yang disebut. | Files that match, of all that are named."""

    part: Int = about("Yang sesuai.", "That match.", 9)
    whole: Int = about("Semua.", "All.", 12)


class ExaminedSummaryOut(Record):
    """Jumlah per keadaan dan bobot. | Counts by state and severity."""

    states: dict[StateName, Int] = about("Per keadaan.", "By state.", {"sesuai": 9})
    findings: dict[Severity, Int] = about("Per bobot.", "By severity.", {"error": 0})


class PieceOut(Record):
    """Satu bukti terdaftar. | One registered piece."""

    id: Id = about("Pengenal.", "Id.", "sk-tim")
    pointer: str = about("Tempat dalam dosier.", "Place in the dossier.", "/bukti/0")
    kind: str = about("Jenis dokumen.", "Kind of document.", "keputusan")
    date: Date = about("Tanggal dokumen.", "Date of the document.", "2024-01-15")
    path: str | None = about("Letak berkas.", "Path of the file.", "bukti/sk-tim.pdf")
    link: str | None = about("Tautan, tidak dibuka.", "Link, not opened.", None)
    state: StateName = about("Keadaan berkas.", "State of the file.", "sesuai")
    size: Int | None = about("Ukuran dalam bita.", "Size in bytes.", 1204)
    sha256: Sha256 | None = about("Sidik berkas.", "Digest of the file.", "0" * 64)
    recorded: Sha256 | None = about("Sidik yang tercatat.", "Digest on record.", "0" * 64)
    clauses: list[ClauseId] = about("Ketentuan yang ditopang.", "Clauses that rest on it.", [])
    uses: list[str] = about("Tempat pemakaian.", "Where it is used.", ["/pemantauan/0/bukti/0"])


class EvidenceFindingOut(Record):
    """Satu temuan atas bukti. | One finding on evidence."""

    code: str = about("Jenis temuan.", "Kind of finding.", "berkas-belum-ada")
    severity: Severity = about("Bobot.", "Severity.", "error")
    basis: Literal["teks", "tafsir", "kebijakan", "praktik"] = about(
        "Dasar.", "Basis.", "kebijakan"
    )
    piece: Id | None = about(
        "Bukti; kosong: tanpa pendaftaran.", "Piece; null: no record.", "sk-tim"
    )
    title: str = about("Judul (Indonesia).", "Title (Indonesian).", "…")
    title_en: str = about("Judul (Inggris).", "Title (English).", "…")
    message: str = about("Uraian (Indonesia).", "Message (Indonesian).", "…")
    message_en: str = about("Uraian (Inggris).", "Message (English).", "…")
    advice: str = about("Saran (Indonesia).", "Advice (Indonesian).", "…")
    advice_en: str = about("Saran (Inggris).", "Advice (English).", "…")
    location: LocationOut = about("Tempat.", "Place.", None)
    clauses: list[ClauseId] = about("Ketentuan yang ditopang.", "Clauses that rest on it.", [])
    related: list[RelatedOut] = about("Tempat lain yang terkait.", "Other places concerned.", [])


class EvidenceOut(Record):
    """Hasil pemeriksaan bukti. | The examination of a dossier's evidence."""

    schema_: str = about("Alamat skema.", "Schema address.", "…", alias="$schema")
    tool: str = about("Alat dan versinya.", "Tool and version.", "integritas-rules 0.1.0")
    dossier: ExaminedDossierOut = about("Dosier.", "Dossier.", None)
    pack: ExaminedPackOut = about("Paket.", "Pack.", None)
    files: FilesOut = about("Berkas yang sesuai.", "Files that match.", None)
    summary: ExaminedSummaryOut = about("Ringkasan.", "Summary.", None)
    pieces: list[PieceOut] = about("Bukti, menurut daftar.", "Pieces, as registered.", [])
    findings: list[EvidenceFindingOut] = about("Temuan.", "Findings.", [])
