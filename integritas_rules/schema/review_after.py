"""What comes after a judgement in the review file: objections with answers, and follow-ups."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from integritas_rules.schema.base import ClauseId, Date, Id, Line, Record, about, whole

WorkingDays = Annotated[int, Field(ge=1, le=1000), BeforeValidator(whole)]
"""Bounded, so that a due date stays within the calendar that the tool reads."""


class Answer(Record):
    """Jawaban atas sanggahan. | The answer to an objection."""

    hasil: Literal["diterima", "sebagian", "ditolak"] = about(
        "Hasil: diterima, sebagian (diterima sebagian) atau ditolak.",
        "Outcome: diterima (upheld), sebagian (in part) or ditolak (rejected).",
        "diterima",
    )
    alasan: Line = about("Alasan jawaban.", "Reason.", "Daftar hadir membuktikannya")
    jabatan: Line = about("Jabatan yang menjawab.", "Answering office.", "Ketua TPI (fiktif)")
    tanggal: Date = about("Tanggal jawaban.", "Date of the answer.", "2026-07-28")


class Objection(Record):
    """Sanggahan atas satu putusan atau celah. | An objection to one judgement or gap."""

    id: Id = about("Id sanggahan.", "Id of the objection.", "s-1")
    ketentuan: ClauseId = about("Id ketentuan.", "Id of the clause.", "p60-kesadaran-k1")
    tingkat: Literal["tpi", "tpn"] | None = about(
        "Tingkat yang putusannya disanggah; kosong berarti putusan yang dihitung.",
        "Tier whose judgement is contested; absent means the one that counts.",
        "tpi",
        default=None,
    )
    tanggal: Date = about("Tanggal sanggahan.", "Date of the objection.", "2026-07-24")
    jabatan: Line = about("Jabatan penyanggah.", "Objecting office.", "Sekretaris Daerah (fiktif)")
    alasan: Line = about("Alasan sanggahan.", "Reason.", "Daftar hadir terlewat diperiksa")
    bukti: list[Id] = about(
        "Id bukti dalam dosier.", "Ids of evidence in the dossier.", ["sk-tim"],
        default_factory=list,
    )  # fmt: skip
    jawaban: Answer | None = about(
        "Jawaban; kosong berarti belum dijawab.", "The answer; absent while open.", None,
        default=None,
    )  # fmt: skip


class Done(Record):
    """Tindak lanjut yang dilaporkan selesai. | A follow-up reported as done."""

    tanggal: Date = about("Tanggal selesai.", "Date it was done.", "2026-08-20")
    bukti: list[Id] = about("Id bukti dalam dosier.", "Ids of evidence.", ["lap-sampel"])
    jabatan: Line | None = about(
        "Jabatan pelapor.", "Reporting office.", "Inspektur (fiktif)", default=None
    )
    catatan: Line | None = about("Catatan.", "Note.", "Sampel diperluas", default=None)


class Verification(Record):
    """Verifikasi penilai atas tindak lanjut. | An evaluator's verification of a follow-up."""

    hasil: Literal["sesuai", "belum_sesuai"] = about(
        "Hasil: sesuai, atau belum_sesuai (dibuka lagi).",
        "Outcome: sesuai (accepted), or belum_sesuai (open again).",
        "sesuai",
    )
    tanggal: Date = about("Tanggal verifikasi.", "Date.", "2026-08-27")
    jabatan: Line = about("Jabatan pemverifikasi.", "Verifying office.", "Ketua TPN (fiktif)")
    catatan: Line | None = about("Catatan.", "Note.", "Sampel cukup", default=None)


class FollowUp(Record):
    """Satu rekomendasi dan tindak lanjutnya. | One recommendation and its follow-up."""

    id: Id = about("Id tindak lanjut.", "Id of the follow-up.", "tl-1")
    ketentuan: list[ClauseId] = about(
        "Id ketentuan yang bersangkutan.", "Ids of the clauses.", ["p60-kesadaran-k1"]
    )
    rekomendasi: Line = about("Yang direkomendasikan.", "What to do.", "Perluas sampel survei")
    jabatan: Line = about(
        "Jabatan yang menindaklanjuti.", "Office that must do it.", "Sekretaris Daerah (fiktif)"
    )
    tanggal: Date = about("Tanggal rekomendasi.", "Date issued.", "2026-07-20")
    hari_kerja: WorkingDays | None = about(
        "Tenggat dalam hari kerja sejak tanggal rekomendasi; peraturan tidak menetapkannya.",
        "Due in so many working days from the date issued; the regulation sets none.",
        30,
        default=None,
    )
    tenggat: Date | None = about(
        "Tenggat yang sudah pasti; menang atas hari_kerja.",
        "The due date itself, once fixed; wins over hari_kerja.",
        "2026-09-02",
        default=None,
    )
    selesai: Done | None = about(
        "Laporan selesai, dengan bukti.", "Reported as done, with evidence.", None, default=None
    )
    verifikasi: Verification | None = about(
        "Verifikasi penilai.", "The evaluator's verification.", None, default=None
    )
