"""The words that a dossier may use, and the 36 criteria of Bab III.B.2."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from integritas_rules.schema.base import Id, about
from integritas_rules.schema.leaves import LEAVES

Factor = Literal[
    "keyakinan",
    "keyakinan.idealisme",
    "keyakinan.penerimaan_diri",
    "keyakinan.kemandirian",
    "keyakinan.bermartabat",
    "daya_nalar",
    "daya_nalar.fokus",
    "daya_nalar.terencana",
    "daya_nalar.disiplin",
    "daya_nalar.evaluasi_diri",
    "keberanian_moral",
    "keberanian_moral.pengenalan",
    "keberanian_moral.pilihan",
    "keberanian_moral.individualitas",
    "keberanian_moral.rasa_takut",
]
Domain = Literal["keyakinan", "daya_nalar", "keberanian_moral"]
Method = Literal[
    "media_daring",
    "media_fisik",
    "interaksi_antaranggota",
    "forum_daring",
    "pertemuan_rutin",
    "pelatihan",
    "mentoring",
    "coaching",
    "penugasan_terbimbing",
    "wawancara_acak",
    "asesmen_akhir_program",
    "audit_rutin",
    "survei_pihak_lain",
    "lainnya",
]
Way = Literal[
    "menyamakan_bahasa_kebijakan",
    "menyuarakan_kode_etik",
    "memberi_contoh",
    "menyusun_kurikulum",
    "pelatihan",
    "pembinaan_wadah_berbagi",
    "pelatihan_pimpinan",
    "pelatihan_coaching_mentoring",
    "forum_berbagi",
    "penugasan_mentoring",
    "pelatihan_coaching",
    "wadah_komunikasi",
    "role_model",
    "penguatan_mentoring",
    "coaching_mentoring_penugasan",
    "pelatihan_lanjutan",
    "pelatihan_penerimaan_diri",
    "pelatihan_daya_nalar",
    "pelatihan_keberanian_moral",
    "pelatihan_keberanian_moral_lanjutan",
    "lainnya",
]
Medium = Literal[
    "forum_rutin",
    "kampanye_kode_etik",
    "dalam_kelas",
    "luar_kelas",
    "coaching_counseling",
    "penugasan",
    "arahan_pimpinan",
    "bedah_kasus",
    "penugasan_kelompok",
    "dialog_kinerja",
    "rapat_informal",
    "menulis_artikel",
    "asesmen_pra_pasca",
    "pembahasan",
    "wadah_komunikasi",
    "blog",
    "story_telling",
    "studi_kasus",
    "mentoring",
    "coaching",
    "keteladanan",
    "dialog",
    "briefing_rutin",
    "pertemuan_informal",
    "evaluasi_diri",
    "lainnya",
]

_ALL_LEAVES = tuple(leaf for group in LEAVES.values() for leaf in group)


def _is_leaf(value: object) -> object:
    if isinstance(value, str) and value not in _ALL_LEAVES:
        raise PydanticCustomError(
            "literal_error",
            "not a criterion of Bab III.B.2",
            {"expected": ", ".join(f"'{leaf}'" for leaf in _ALL_LEAVES)},
        )
    return value


Leaf = Annotated[
    str, BeforeValidator(_is_leaf), Field(json_schema_extra={"enum": list(_ALL_LEAVES)})
]
Share = Annotated[float, Field(ge=0, le=100)]


def ids(indonesian: str, english: str, example: list[str]) -> list[Id]:
    field: list[Id] = about(indonesian, english, example, default_factory=list)
    return field
