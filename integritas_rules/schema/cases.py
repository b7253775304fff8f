"""The case files of a pack: what is changed in a small dossier, and what must come of it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from integritas_rules.schema.base import ClauseId, Count, Date, Int, Record, about
from integritas_rules.schema.rules import Severity

Verdict = Literal[
    "terpenuhi",
    "belum_terpenuhi",
    "belum_dibuktikan",
    "perlu_penilaian",
    "belum_jatuh_tempo",
    "terhalang",
    "dikecualikan",
    "tidak_berlaku",
]
Step = Literal["add", "remove", "replace", "add_all", "remove_all", "replace_all"]


class Operation(Record):
    """Satu perubahan (RFC 6902). | One change (RFC 6902)."""

    op: Step = about("Apa yang dilakukan.", "What is done.", "replace")
    path: str = about("Letak dalam dosier.", "Place in the dossier.", "/bukti/[id=sk-tim]/penetap")
    value: Any = about("Nilai baru.", "New value.", "pyb", default=None)


class ReviewPart(Record):
    """Isi telaah; kepalanya diisi sendiri. | The content of a review; its head is filled in."""

    penilaian: list[dict[str, Any]] = about("Putusan.", "Judgements.", [], default_factory=list)
    pengecualian: list[dict[str, Any]] = about(
        "Pengecualian.", "Waivers.", [], default_factory=list
    )


class TrialSpec(Record):
    """Satu percobaan. | One trial."""

    name: str | None = about("Apa yang lain.", "What is different.", "tanpa bukti", default=None)
    patch: list[Operation] = about(
        "Perubahan pada dosier dasar.", "Changes to the base dossier.", [], default_factory=list
    )
    status: Verdict | None = about(
        "Putusan atas ketentuan ini.", "Verdict on the clause.", "belum_terpenuhi", default=None
    )
    gaps: Count | None = about(
        "Banyaknya celah pokok dalam seluruh laporan.", "Root gaps in the whole report.", 1,
        default=None,
    )  # fmt: skip
    root: ClauseId | list[ClauseId] | None = about(
        "Pemilik celah itu.", "Who owns them.", "se99-1", default=None
    )
    causes: list[ClauseId] = about(
        "Ketentuan yang celahnya disebabkan celah pokok.",
        "Clauses whose gap must point at the root.",
        ["se99-2"],
        default_factory=list,
    )
    severity: Severity | None = about(
        "Bobot celah ketentuan ini.", "Weight of its own gap.", "warning", default=None
    )
    also: dict[str, Verdict] = about(
        "Putusan atas ketentuan lain.", "Verdicts on other clauses.", {}, default_factory=dict
    )
    as_of: Date | None = about("Tanggal acuan.", "As-of date.", "2026-07-06", default=None)
    modus: Literal["mandiri", "evaluator"] | None = about(
        "Modus.", "Mode.", "evaluator", default=None
    )
    param: dict[str, str | Int] = about(
        "Parameter paket.", "Parameters of the pack.", {}, default_factory=dict
    )
    review: ReviewPart | None = about("Telaah.", "Review.", None, default=None)
    note: str | None = about(
        "Mengapa lebih dari satu celah benar.", "Why several gaps are right.", None, default=None
    )


class CaseSpec(Record):
    """Percobaan atas satu ketentuan. | The trials of one clause."""

    clause: ClauseId = about("Ketentuan.", "Clause.", "se99-1")
    passes: list[TrialSpec] = about("Terpenuhi.", "Met.", [], default_factory=list)
    pending: list[TrialSpec] = about("Menunggu.", "Not yet.", [], default_factory=list)
    fails: list[TrialSpec] = about("Celah.", "Gaps.", [], default_factory=list)


class CaseFile(Record):
    """Satu berkas kasus. | One file of cases."""

    base: str = about(
        "Dosier dasar, tanpa .json.", "Base dossier, without .json.", "kabupaten-patuh"
    )
    weights: dict[str, Severity] = about(
        "Bobot ketentuan yang lain daripada menurut modalitasnya.",
        "Weights of clauses that differ from what their modality says.",
        {},
        default_factory=dict,
    )
    cases: list[dict[str, Any]] = Field(
        description="Kasus. | Cases.", examples=[[{"clause": "se99-1", "fails": []}]]
    )


class EquivalentSpec(Record):
    """Satu ubahan yang tidak mengubah putusan. | One alteration that changes no verdict."""

    clause: ClauseId = about("Ketentuan.", "Clause.", "se99-1")
    mutant: str = about(
        "Nama ubahan.", "Name of the alteration.", "rule 1, presence: at_least 1 → 0"
    )
    reason: str = about("Mengapa setara.", "Why it is equivalent.", "at_most juga berlaku")


class EquivalentFile(Record):
    """`equivalent.yaml`: ubahan yang setara. | `equivalent.yaml`: equivalent alterations."""

    equivalent: list[EquivalentSpec] = about("Ubahan.", "Alterations.", [])
