"""The dossier: one JSON file for one programme cycle of one agency.

Source of the names: Permen PANRB 60/2020, Lampiran Bab III and Tabel 1 to 8. What a schema
can't express (order of dates, references, personal numbers, duplicate keys) is checked by
``integritas_rules.loading.soundness``.
"""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Line, Record, about
from integritas_rules.schema.dossier.agency import Agency, Cycle, Group, Official, Submission
from integritas_rules.schema.dossier.assessment import Assessment, Use
from integritas_rules.schema.dossier.claims import ClauseJudgement, Fulfilment
from integritas_rules.schema.dossier.implementation import Implementation
from integritas_rules.schema.dossier.maturity import Maturity, Measure
from integritas_rules.schema.dossier.organisation import (
    Agents,
    Monitoring,
    OrganisationElement,
    Strategy,
)
from integritas_rules.schema.dossier.preparation import Preparation
from integritas_rules.schema.dossier.registry import Evidence
from integritas_rules.schema.leaves import LEAVES


class Dossier(Record):
    """Berkas program pembangunan integritas. | The dossier of an integrity programme."""

    schema_: str | None = about(
        "Letak skema ini.", "Where this schema is.", "dossier.schema.json", default=None,
        alias="$schema",
    )  # fmt: skip
    versi: Literal["1.0"] = about("Versi format.", "Format version.", "1.0")
    keterangan: Line | None = about(
        "Keterangan bebas.", "Free note.", "Contoh fiktif", default=None
    )
    konteks: Line | None = about(
        "Keadaan khusus instansi.", "Special circumstances.", "Kepulauan", default=None
    )
    instansi: Agency = about(
        "Instansi.",
        "Agency.",
        {"nama": "Kabupaten Contoh Jaya (fiktif)", "jenis": "kabupaten", "jumlah_pegawai": 4213},
    )
    siklus: Cycle = about(
        "Siklus.", "Cycle.", {"nomor": 1, "mulai": "2024-01-08", "selesai": "2026-06-30"}
    )
    pengajuan: Submission = about(
        "Pengajuan.", "Submission.", {"nomor": 3, "tanggal": "2026-07-06", "jenis": "berkala"}
    )
    pejabat: list[Official] = about("Daftar pejabat.", "Offices.", [], default_factory=list)
    kelompok: list[Group] = about("Daftar kelompok.", "Groups.", [], default_factory=list)
    bukti: list[Evidence] = about("Daftar bukti.", "Evidence registry.", [], default_factory=list)
    persiapan: Preparation = about("Persiapan.", "Preparation.", {}, default_factory=Preparation)
    pelaksanaan: Implementation = about(
        "Pelaksanaan.", "Implementation.", {}, default_factory=Implementation
    )
    penilaian: list[Assessment] = about("Penilaian.", "Assessments.", [], default_factory=list)
    pemanfaatan: list[Use] = about("Pemanfaatan.", "Uses.", [], default_factory=list)
    pemantauan: list[Monitoring] = about("Pemantauan.", "Monitoring.", [], default_factory=list)
    strategi: list[Strategy] = about("Strategi.", "Strategy.", [], default_factory=list)
    organisasi: list[OrganisationElement] = about(
        "Sisi organisasi.", "Organisational side.", [], default_factory=list
    )
    agen_perubahan: Agents | None = about("Agen perubahan.", "Agents.", None, default=None)
    ukuran: list[Measure] = about("Empat ukuran.", "Four measures.", [], default_factory=list)
    maturitas: Maturity | None = about("Maturitas.", "Maturity.", None, default=None)
    penilaian_ketentuan: list[ClauseJudgement] = about(
        "Penilaian mandiri per ketentuan.", "Self-judgements.", [], default_factory=list
    )
    pemenuhan: list[Fulfilment] = about(
        "Paket daftar periksa.", "Checklist packs.", [], default_factory=list
    )


__all__ = ["LEAVES", "Dossier"]
