"""An alignment as JSON: the output of `integritas align`, and its part in a report."""

from __future__ import annotations

from typing import Literal

from integritas_rules.schema.base import Int, Record, about
from integritas_rules.schema.outputs import CitationOut, DossierOut, FigureOut, LocationOut
from integritas_rules.schema.rules import Severity


class MoveAgainstOut(Record):
    """Peristiwa pembanding. | An event that a move is told against."""

    event: Literal["mulai", "capai", "selesai"] = about("Peristiwa.", "Event.", "selesai")
    step: str = about("Langkah.", "Step.", "pembentukan_tim")
    date: str | None = about("Tanggal; kosong bila belum tercatat.", "Date, if any.", None)


class MoveOut(Record):
    """Satu gerak penyejajaran. | One move of an alignment."""

    kind: Literal["sesuai_urutan", "terlewat", "terlalu_dini", "terlambat", "tambahan"] = about(
        "Kedudukan terhadap urutan.", "How it stands to the order.", "terlalu_dini"
    )
    step: str = about("Langkah.", "Step.", "kurikulum")
    event: Literal["mulai", "capai", "selesai"] = about("Peristiwa.", "Event.", "mulai")
    position: Int | None = about(
        "Tempat dalam urutan yang diperintahkan, mulai 1.", "Place in the mandated order.", 9
    )
    date: str | None = about("Tanggal; kosong bila belum tercatat.", "Date, if any.", None)
    cost: Int = about("Biaya.", "Cost.", 2)
    clause: str = about("Id ketentuan.", "Clause id.", "p60-persiapan-urutan")
    citation: CitationOut = about("Kutipan.", "Citation.", None)
    basis: Literal["teks", "tafsir", "kebijakan", "praktik"] = about("Dasar.", "Basis.", "tafsir")
    guard: str | None = about("Syarat yang dilanggar.", "The guard broken.", "urutan-kegiatan")
    severity: Severity | None = about("Bobot syarat itu.", "Severity of that guard.", "error")
    against: list[MoveAgainstOut] = about("Terhadap peristiwa.", "Told against.", [])
    message: str = about("Uraian (Indonesia).", "Message (Indonesian).", "…")
    message_en: str = about("Uraian (Inggris).", "Message (English).", "…")
    location: LocationOut | None = about("Tempat.", "Place.", None)


class NotDueOut(Record):
    """Yang belum gilirannya. | What isn't due yet."""

    event: Literal["mulai", "capai", "selesai"] = about("Peristiwa.", "Event.", "mulai")
    step: str = about("Langkah.", "Step.", "pemanfaatan")


class CourseOut(Record):
    """Penyejajaran satu kelompok. | The alignment of one group."""

    group: str | None = about("Kelompok; kosong berarti semua.", "Group; null is all.", None)
    cost: Int = about("Biaya.", "Cost.", 2)
    fitness: FigureOut = about("Kesesuaian.", "Fitness.", None)
    moves: list[MoveOut] = about("Gerak, menurut urutan.", "Moves, in order.", [])
    not_due: list[NotDueOut] = about("Belum gilirannya.", "Not due yet.", [])


class AlignmentOut(Record):
    """Penyejajaran optimal dengan urutan. | The optimal alignment with the order."""

    whole: bool = about(
        "Dengan seluruh urutan (siklus berakhir) atau awalannya saja.",
        "With whole runs (the cycle is over) or with beginnings of runs.",
        True,
    )
    cost: Int = about("Biaya semua kelompok.", "Cost of all groups.", 2)
    fitness: FigureOut = about("1 - biaya/biaya terburuk.", "1 - cost/worst cost.", None)
    courses: list[CourseOut] = about("Per kelompok.", "By group.", [])


class AlignPackOut(Record):
    """Paket yang dipakai. | The pack used."""

    id: str = about("Id.", "Id.", "permenpanrb-60-2020")
    version: str = about("Versi.", "Version.", "1.0.0")
    parameters: dict[str, str | Int] = about("Parameter.", "Parameters.", {})


class AlignOut(Record):
    """Keluaran integritas align. | What integritas align puts out."""

    schema_: str = about("Skema.", "Schema.", "alignment.schema.json", alias="$schema")
    tool: str = about("Alat dan versinya.", "Tool and version.", "integritas-rules 0.1.0")
    dossier: DossierOut = about("Dosier.", "Dossier.", None)
    pack: AlignPackOut = about("Paket.", "Pack.", None)
    as_of: str = about("Tanggal acuan.", "As-of date.", "2026-07-06")
    mode: Literal["mandiri", "evaluator"] = about("Modus.", "Mode.", "mandiri")
    alignment: AlignmentOut | None = about(
        "Penyejajaran; kosong bila naskah tidak memerintahkan urutan.",
        "The alignment; null for a text that mandates no order.",
        None,
    )
