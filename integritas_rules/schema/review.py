"""The review file (telaah): judgements, waivers, objections and follow-ups on one exact dossier.

A template may be written before anything is judged: a judgement whose ``status`` is null is
simply not filled in yet. Version 1.1 added what is optional here: tiers, objections, follow-ups,
and what a judgement rests on; a file of version 1.0 means what it always did.
"""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import ClauseId, Date, Digest, Id, Line, PackId, Record, about
from integritas_rules.schema.review_after import FollowUp, Objection

TierName = Literal["unit", "tpi", "tpn"]


class Ground(Record):
    """Sidik hal yang menjadi sandaran putusan. | Digests of what a judgement rests on."""

    ketentuan: Digest = about(
        "Isi ketentuan dan kebijakannya.", "The clause and its policies.", "sha256:" + "0" * 64
    )
    klaim: Digest = about(
        "Yang dinyatakan dosier.", "What the dossier states.", "sha256:" + "0" * 64
    )
    bukti: Digest = about(
        "Bukti yang dirujuk, dengan sidik berkasnya.",
        "The evidence it cites, with the digests of the files.",
        "sha256:" + "0" * 64,
    )
    hasil: Digest = about(
        "Yang ditemukan alat ini tanpa telaah.",
        "What the tool finds without a review.",
        "sha256:" + "0" * 64,
    )


class Carried(Record):
    """Asal putusan yang dibawa dari telaah lain. | Where a judgement was carried over from."""

    telaah: Digest = about("Sidik telaah asal.", "Digest of that review.", "sha256:" + "0" * 64)
    tanggal: Date = about("Tanggal telaah asal.", "Date of that review.", "2026-07-20")


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
    tingkat: TierName | None = about(
        "Tingkat penilai: unit, tpi (internal) atau tpn (nasional); kosong berarti tingkat telaah.",
        "Tier: unit, tpi (internal team) or tpn (national team); absent means that of the review.",
        "tpi",
        default=None,
    )
    catatan: Line | None = about(
        "Penjelasan bila putusan berbeda dari tingkat di bawahnya; wajib bila berbeda.",
        "Why it differs from the tier below; needed where it does.",
        "Sampel baru diperiksa di lapangan",
        default=None,
    )
    atas_sanggahan: Id | None = about(
        "Id sanggahan diterima yang melahirkan putusan ini; menggantikan putusan setingkat.",
        "Id of the upheld objection that led to it; replaces the judgement of the same tier.",
        "s-1",
        default=None,
    )
    bukti: list[Id] = about(
        "Bukti lain yang menjadi sandaran putusan, di luar yang dirujuk dosier.",
        "Further evidence it rests on, beyond what the dossier cites for the clause.",
        ["sk-tim"],
        default_factory=list,
    )
    sandaran: Ground | None = about(
        "Sidik hal yang menjadi sandaran, ditulis alat ini untuk `review carry`.",
        "Digests of what it rests on, written by the tool for `review carry`.",
        None,
        default=None,
    )
    dibawa_dari: Carried | None = about(
        "Bila dibawa dari telaah versi dosier sebelumnya.",
        "Where it was carried over from the review of an earlier version.",
        None,
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
    versi: Literal["1.0", "1.1"] = about("Versi format.", "Format version.", "1.1")
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
    tingkat: TierName | None = about(
        "Tingkat penelaah: unit, tpi atau tpn; kosong berarti evaluator.",
        "Tier of the reviewer: unit, tpi or tpn; absent means the evaluator.",
        "tpn",
        default=None,
    )
    penilaian: list[ReviewJudgement] = about(
        "Putusan per ketentuan.", "Judgements.", [], default_factory=list
    )
    pengecualian: list[ReviewWaiver] = about("Pengecualian.", "Waivers.", [], default_factory=list)
    sanggahan: list[Objection] = about(
        "Sanggahan unit dan jawabannya.", "Objections and their answers.", [], default_factory=list
    )
    tindak_lanjut: list[FollowUp] = about(
        "Rekomendasi dan tindak lanjutnya.",
        "Recommendations and their follow-up.",
        [],
        default_factory=list,
    )
