"""The review file (telaah): an evaluator's judgements and waivers on one exact dossier.

A template may be written before anything is judged: a judgement whose ``status`` is null is
simply not filled in yet.
"""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import ClauseId, Date, Digest, Line, PackId, Record, about


class ReviewJudgement(Record):
    """Putusan penilai atas satu ketentuan. | An evaluator's judgement on one clause."""

    ketentuan: ClauseId = about("Id ketentuan.", "Id of the clause.", "p60-persiapan-6-ap-memadai")
    judul: Line | None = about(
        "Judul ketentuan, hanya untuk dibaca orang.",
        "Its title, for people to read only.",
        "Agen perubahan memadai",
        default=None,
    )
    petunjuk: Line | None = about(
        "Kutipan, klaim dan tempatnya, hanya untuk dibaca orang.",
        "Citation, claim and its place, for people to read only.",
        "Permen PANRB 60/2020, Lampiran Bab III.B.1 Tabel 3 No. 6",
        default=None,
    )
    status: Literal["terpenuhi", "belum_terpenuhi"] | None = about(
        "Putusan; null berarti belum diisi.",
        "Judgement; null means not filled in yet.",
        "terpenuhi",
        default=None,
    )
    alasan: Line | None = about(
        "Alasan putusan; wajib bila status diisi.",
        "Reason for it; needed once there is a status.",
        "Tiap unit punya sekurangnya satu agen",
        default=None,
    )
    jabatan: Line | None = about(
        "Jabatan yang memutus; kosong berarti penelaah.",
        "Office that decided; absent means that of the review.",
        "Ketua Tim Evaluator (fiktif)",
        default=None,
    )
    tanggal: Date | None = about(
        "Tanggal putusan; kosong berarti tanggal telaah.",
        "Date of it; absent means that of the review.",
        "2026-07-20",
        default=None,
    )


class ReviewWaiver(Record):
    """Pengecualian satu ketentuan untuk satu masa. | One clause set aside for a time."""

    ketentuan: ClauseId = about("Id ketentuan.", "Id of the clause.", "p60-pemantauan-pyb")
    alasan: Line = about("Alasan pengecualian.", "Reason.", "Jabatan kosong sejak 2026-01-02")
    jabatan: Line = about(
        "Jabatan yang menyetujui.", "Approving office.", "Deputi Bidang SDM Aparatur"
    )
    berlaku_mulai: Date = about("Hari pertama berlaku.", "First day in force.", "2026-01-02")
    berlaku_sampai: Date = about(
        "Hari terakhir berlaku, termasuk hari itu.", "Last day in force, inclusive.", "2026-12-31"
    )


class Review(Record):
    """Berkas telaah penilai atas satu dosier. | An evaluator's review of one dossier."""

    schema_: str | None = about(
        "Letak skema ini.", "Where this schema is.", "review.schema.json", default=None,
        alias="$schema",
    )  # fmt: skip
    versi: Literal["1.0"] = about("Versi format.", "Format version.", "1.0")
    keterangan: Line | None = about("Catatan bebas.", "Free note.", "Contoh fiktif", default=None)
    dosier: Digest = about(
        "Sidik SHA-256 dosier yang ditelaah; dosier yang berubah perlu telaah baru.",
        "Digest of the exact dossier; a changed dossier needs a new review.",
        "sha256:" + "0" * 64,
    )
    paket: PackId = about("Id paket aturan.", "Id of the rule pack.", "permenpanrb-60-2020")
    penelaah: Line = about(
        "Jabatan penelaah, bukan nama orang.", "Reviewing office, not a name.", "Evaluator A"
    )
    tanggal: Date = about("Tanggal telaah.", "Date of the review.", "2026-07-20")
    penilaian: list[ReviewJudgement] = about(
        "Putusan per ketentuan.", "Judgements.", [], default_factory=list
    )
    pengecualian: list[ReviewWaiver] = about("Pengecualian.", "Waivers.", [], default_factory=list)
