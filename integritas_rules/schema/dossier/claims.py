"""The unit's own judgements, and the generic section for checklist packs."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import ClauseId, Date, Id, Line, Record, about
from integritas_rules.schema.dossier.vocabulary import ids


class ClauseJudgement(Record):
    """Penilaian unit atas satu ketentuan. | The unit's own judgement on one clause."""

    ketentuan: ClauseId = about("Id ketentuan.", "Clause.", "p60-persiapan-6-ap-memadai")
    status: Literal["terpenuhi", "belum_terpenuhi"] = about("Putusan.", "Judgement.", "terpenuhi")
    alasan: Line = about("Alasan.", "Reason.", "Satu agen tiap unit")
    penilai: Id = about("Id pejabat.", "Office.", "tim")
    tanggal: Date = about("Tanggal.", "Date.", "2026-06-25")
    bukti: list[Id] = ids("Bukti.", "Evidence.", ["sk-ap"])


class Fulfilment(Record):
    """Pemenuhan satu butir paket daftar periksa. | One item of a checklist pack."""

    ketentuan: ClauseId = about("Id ketentuan.", "Clause.", "se22-1")
    status: Literal["terpenuhi", "sebagian", "belum", "tidak_berlaku"] = about(
        "Status.", "State.", "terpenuhi"
    )
    tanggal: Date = about("Tanggal.", "Date.", "2026-01-20")
    bukti: list[Id] = ids("Bukti.", "Evidence.", ["se-internal"])
    catatan: Line | None = about("Catatan.", "Note.", "Sejak 2022", default=None)
