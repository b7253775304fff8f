"""Stage persiapan: the activities and outputs of Tabel 3."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Date, Id, Line, Record, about
from integritas_rules.schema.dossier.vocabulary import ids


class Outputs(Record):
    """Keluaran Tabel 3, tiap isian berupa daftar id bukti. | Outputs of Tabel 3, by evidence id."""

    tim_supervisi: list[Id] = ids("Penetapan tim.", "Team decree.", ["sk-tim"])
    selaras_rb: list[Id] = ids("Keselarasan dengan tim RB.", "Fit with the reform team.", ["sk-rb"])
    deklarasi: list[Id] = ids("Pencanangan atau deklarasi.", "Declaration.", ["deklarasi"])
    selaras_zi: list[Id] = ids("Keselarasan dengan ZI.", "Fit with the integrity zone.", ["zi"])
    peta_asesmen: list[Id] = ids("Peta asesmen.", "Assessment map.", ["peta-asesmen"])
    rencana_aksi: list[Id] = ids("Rencana aksi.", "Action plan.", ["renaksi"])
    roadmap: list[Id] = ids("Roadmap maturitas.", "Maturity roadmap.", ["roadmap"])
    panduan: list[Id] = ids("Panduan pelatihan.", "Training guide.", ["panduan"])
    kurikulum: list[Id] = ids("Kurikulum.", "Curriculum.", ["kurikulum"])
    silabus: list[Id] = ids("Silabus.", "Syllabus.", ["silabus"])
    rencana_pelatihan: list[Id] = ids("Rencana pelatihan.", "Training plan.", ["rencana-latih"])
    penetapan_agen: list[Id] = ids("Penetapan agen perubahan.", "Agent decree.", ["sk-ap"])
    lainnya: list[Id] = ids("Keluaran lain.", "Other outputs.", ["notulen-1"])


class PreparationActivity(Record):
    """Kegiatan tahap persiapan (Tabel 3). | An activity of the preparation stage (Tabel 3)."""

    id: Id = about("Pengenal unik.", "Unique id.", "keg-tim")
    jenis: Literal[
        "pembentukan_tim",
        "deklarasi_komitmen",
        "asesmen_awal",
        "rencana_aksi",
        "kurikulum",
        "agen_perubahan",
        "tambahan",
    ] = about("Jenis kegiatan; 'tambahan' bebas urutan.", "Kind of activity.", "pembentukan_tim")
    judul: Line | None = about("Nama kegiatan.", "Title.", "Pembentukan Tim", default=None)
    mulai: Date = about("Hari mulai.", "First day.", "2024-01-08")
    selesai: Date | None = about(
        "Hari selesai; kosong berarti masih berjalan.",
        "Last day; absent means still running.",
        "2024-01-19",
        default=None,
    )
    penanggung_jawab: Id | None = about("Id pejabat.", "Office in charge.", "pyb", default=None)
    tujuan: Line | None = about("Tujuan.", "Aim.", "Koordinasi lintas unit", default=None)
    keluaran: Outputs = about(
        "Keluaran kegiatan.", "Outputs.", {"tim_supervisi": ["sk-tim"]}, default_factory=Outputs
    )
    menggantikan: Id | None = about(
        "Id kegiatan yang direvisi.", "Activity that this revises.", "keg-tim", default=None
    )
    alasan: Line | None = about(
        "Alasan kegiatan tambahan atau revisi.", "Reason.", "Mutasi pejabat", default=None
    )


class Preparation(Record):
    """Tahap persiapan. | The preparation stage."""

    kegiatan: list[PreparationActivity] = about(
        "Enam kegiatan utama dan tambahan.", "Activities.", [], default_factory=list
    )
