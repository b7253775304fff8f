"""What is measured: the four measures of Pasal 3, and maturity over time."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Cell, Date, Id, Line, Record, UpToFour, about
from integritas_rules.schema.dossier.vocabulary import Share, ids


class Measure(Record):
    """Ukuran Pasal 3 ayat (1). | A measure of Pasal 3 (1)."""

    kode: Literal["kejujuran", "kepatuhan", "kerja_sama", "pengabdian"] = about(
        "Ukuran.", "Measure.", "kejujuran"
    )
    hasil: Line | None = about("Hasil dalam kata.", "Result in words.", "baik", default=None)
    alasan: Line | None = about(
        "Alasan bila belum diukur.", "Why not measured.", "Siklus depan", default=None
    )
    bukti: list[Id] = ids("Bukti.", "Evidence.", ["lap-penilaian"])


class MaturityState(Record):
    """Keadaan maturitas pada satu tanggal. | Maturity on one date."""

    tanggal: Date = about("Tanggal.", "Date.", "2024-03-08")
    level: UpToFour | None = about("Level.", "Level.", 1, default=None)
    sebaran: dict[Literal["1", "2", "3", "4"], Cell] = about(
        "Jumlah pegawai per level.", "Headcount by level.", {"1": 2900}, default_factory=dict
    )
    bukti: list[Id] = ids("Bukti.", "Evidence.", ["peta-asesmen"])


class MaturityTarget(Record):
    """Satu sasaran roadmap. | One target of the roadmap."""

    uraian: Line = about("Uraian.", "Description.", "80% pegawai mencapai pemahaman")
    indikator: Line | None = about("Indikator.", "Indicator.", "persen", default=None)
    satuan: Line | None = about("Satuan.", "Unit.", "persen pegawai", default=None)
    nilai: float | None = about("Nilai.", "Value.", 80, default=None)
    level: UpToFour | None = about("Level.", "Level.", 2, default=None)
    tenggat: Date | None = about("Tenggat.", "Due date.", "2025-06-30", default=None)
    terkait: Line | None = about("Faktor terkait.", "Linked to.", "daya_nalar", default=None)


class Maturity(Record):
    """Maturitas integritas (Bab I.C dan II.D). | Integrity maturity (Bab I.C and II.D)."""

    dasar: MaturityState | None = about("Garis awal.", "Baseline.", None, default=None)
    target: list[MaturityTarget] = about("Sasaran.", "Targets.", [], default_factory=list)
    capaian: list[MaturityState] = about("Capaian.", "Measured later.", [], default_factory=list)
    ambang_kelulusan: Share | None = about(
        "Ambang kelulusan yang dinyatakan rencana aksi (persen); ditampilkan, tidak dihitung.",
        "Pass share declared in the action plan (percent); shown, not computed.",
        80,
        default=None,
    )
