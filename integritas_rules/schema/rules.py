"""The kinds of check that a rule may name, and the data that each takes.

One class a kind: its keys are the options, its docstring the documentation. The functions that
carry them out stand in ``integritas_rules.checks``, one file a kind.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from integritas_rules.schema.base import END, ClauseId, Count, Date, Int, Positive, Record, about

Sentence = Annotated[str, Field(min_length=1, max_length=600)]
Name = Annotated[str, Field(pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*" + END, max_length=60)]
Severity = Literal["error", "warning", "advice", "note"]
Table = dict[str, str]
"""A value chosen by a parameter: ``{parameter: name, setting: value, …}``."""


class Bilingual(Record):
    """Satu kalimat dalam dua bahasa. | One sentence in both languages."""

    id: Sentence = about("Bahasa Indonesia.", "Indonesian.", "Belum ada.")
    en: Sentence = about("Bahasa Inggris.", "English.", "None yet.")


class Dated(Record):
    """Masa berlaku. | When it is in force."""

    from_: Date | None = about(
        "Berlaku mulai tanggal ini; sebelumnya hanya peringatan.",
        "In force from this day on; before it, only a warning.",
        "2027-01-01",
        default=None,
        alias="from",
    )
    until: Date | None = about(
        "Berlaku sampai tanggal ini, inklusif.", "In force until this day, inclusive.",
        "2026-12-31", default=None,
    )  # fmt: skip


class Rule(Dated):
    """Satu syarat. | One condition."""

    due: Name = about(
        "Langkah, tahap atau 'siklus' yang bila tertutup menjadikan kekurangan sebuah celah.",
        "The step, stage or 'siklus' whose closing makes a lack a gap.",
        "pembentukan_tim",
        default="siklus",
    )
    severity: Severity | None = about(
        "Bobot syarat ini bila lebih ringan daripada ketentuannya.",
        "Severity of this condition where it weighs less than its clause.",
        "warning",
        default=None,
    )
    message: Bilingual | None = about("Mengapa ini celah.", "Why it is a gap.", None, default=None)
    advice: Bilingual | None = about("Cara memperbaiki.", "How to mend it.", None, default=None)


class RoleFilter(Record):
    """Hanya catatan yang dibuat pejabat dengan peran ini. | Only records by these roles."""

    field: Name = about("Isian id pejabat.", "Member with the office id.", "oleh")
    roles: list[Name] = about("Peran.", "Roles.", ["pyb"])


class Records(Rule):
    """Syarat atas catatan yang dipilih JSONPath. | A condition on records picked by JSONPath."""

    scope: str | None = about(
        "Diperiksa terpisah dalam tiap catatan ini ('@' dalam `at`).",
        "Judged apart within each of these records ('@' in `at`).",
        "$.pelaksanaan.subtahap[?@.jenis == 'kesadaran']",
        default=None,
    )
    per_group: bool = about(
        "Diperiksa terpisah untuk tiap kelompok pegawai.", "Judged apart for each group of staff.",
        False, default=False,
    )  # fmt: skip
    at: str | list[str] = about("JSONPath.", "JSONPath.", "$.pemanfaatan[*]")
    where: dict[str, str | Int | bool] = about(
        "Isian harus sama, atau daftarnya memuat.",
        "Members must equal, or their list contain.",
        {"format": "tes"},
        default_factory=dict,
    )
    without: list[Name] = about(
        "Isian yang harus kosong.", "Members that must be absent.", ["menggantikan"],
        default_factory=list,
    )  # fmt: skip
    role: RoleFilter | None = about("Saringan peran.", "Role filter.", None, default=None)


class Presence(Records):
    """`presence`: catatan ada, cukup banyak, terisi. | Records exist, enough of them, filled in."""

    kind: Literal["presence"] = about("Jenis.", "Kind.", "presence")
    filled: list[Name] = about("Isian wajib.", "Members needed.", ["tanggal"], default_factory=list)
    at_least: Count = about("Paling sedikit.", "At least.", 1, default=1)
    at_most: Positive | None = about("Paling banyak.", "At most.", 1, default=None)


class Values(Records):
    """`values`: nilai tertentu muncul. | Certain values occur among the records."""

    kind: Literal["values"] = about("Jenis.", "Kind.", "values")
    field: Name = about("Isian yang dilihat.", "Member looked at.", "faktor")
    any_of: list[str] = about(
        "Salah satu; kosong berarti nilai apa pun. 'x' juga cocok dengan 'x.y'.",
        "One of these; empty means any value. 'x' also matches 'x.y'.",
        ["keyakinan"],
        default_factory=list,
    )
    all_of: list[str] = about("Semua.", "All of these.", [], default_factory=list)
    after: str | None = about(
        "Muncul tidak sebelum nilai ini pertama kali muncul.",
        "Not before this value first occurs.",
        "pemantauan",
        default=None,
    )


class Each(Records):
    """`each`: tiap catatan terisi dan bernilai sah. | Every record is filled with lawful values."""

    kind: Literal["each"] = about("Jenis.", "Kind.", "each")
    required: bool = about(
        "Catatannya sendiri harus ada?", "Must a record exist?", True, default=True
    )
    filled: list[Name] = about("Isian wajib.", "Members needed.", ["skala"], default_factory=list)
    one_of: dict[str, list[str]] = about(
        "Nilai yang sah per isian.", "Lawful values by member.", {"skala": ["interval"]},
        default_factory=dict,
    )  # fmt: skip


class Evidence(Records):
    """`evidence`: tiap klaim ditopang bukti yang dapat dirujuk. | Claims rest on evidence."""

    kind: Literal["evidence"] = about("Jenis.", "Kind.", "evidence")
    field: Name = about("Isian bukti.", "Member with the ids.", "bukti", default="bukti")
    required: bool = about(
        "Catatannya sendiri harus ada?", "Must the record itself exist?", True, default=True
    )
    kinds: list[Name] = about("Jenis bukti.", "Kinds.", ["deklarasi"], default_factory=list)
    issued_by: list[Name] = about("Peran penetap.", "Issued by.", ["ppk"], default_factory=list)
    signed_by: list[Name] = about(
        "Peran penanda tangan.", "Signed by any.", [], default_factory=list
    )
    signed_by_all: list[Name] = about("Semua peran.", "Signed by all.", [], default_factory=list)
    staff: bool = about("Wakil pegawai ikut?", "Staff signed too?", False, default=False)
    dated_before: Name | None = about(
        "Bertanggal paling lambat pada isian ini.", "Dated by this member.", "mulai", default=None
    )
    dates: Positive | None = about(
        "Banyaknya tanggal ('berkala').", "Number of dates.", 2, default=None
    )


class Reference(Records):
    """`reference`: bukti merujuk bukti atau peraturan lain. | Evidence cites another."""

    kind: Literal["reference"] = about("Jenis.", "Kind.", "reference")
    cited: str | None = about("JSONPath bukti yang dirujuk.", "Evidence cited.", None, default=None)
    law: str | None = about("Peraturan yang dirujuk.", "Regulation cited.", None, default=None)
    dated_after: bool = about(
        "Tidak lebih awal dari yang dirujuk?", "No earlier than what it cites?", True, default=False
    )
    enough: Literal["any", "all"] = about(
        "Salah satu atau semua.", "Any or all.", "all", default="all"
    )


class Attestation(Rule):
    """`attestation`: kriteria dinyatakan tercapai dengan bukti. | A criterion is reached."""

    kind: Literal["attestation"] = about("Jenis.", "Kind.", "attestation")
    step: Name = about("Subtahap.", "Subtahap.", "kesadaran")


class Fulfilment(Rule):
    """`fulfilment`: dinyatakan di `pemenuhan`, dengan bukti. | Stated in `pemenuhan`."""

    kind: Literal["fulfilment"] = about("Jenis.", "Kind.", "fulfilment")
    counts: list[ClauseId] = about(
        "Ketentuan lain yang pemenuhannya juga dihitung di sini.",
        "Other clauses whose entries count here too.",
        ["se22-8-apel"],
        default_factory=list,
    )
    met_by: str | None = about(
        "JSONPath catatan berbukti di luar `pemenuhan` yang juga memenuhinya.",
        "JSONPath of records outside `pemenuhan` that, with evidence, meet it too.",
        "$.organisasi[?@.jenis == 'merit']",
        default=None,
    )
    unless: str | None = about(
        "JSONPath catatan berbukti yang membuat ketentuan ini tidak berlaku.",
        "JSONPath of records that, with evidence, make the clause not applicable.",
        "$.organisasi[?@.jenis == 'wbs']",
        default=None,
    )
    gap: Int | Table | None = about(
        "Jeda terpanjang antarbukti dalam siklus (hari).",
        "Longest gap between pieces of evidence in the cycle (days).",
        92,
        default=None,
    )
    plan: bool = about(
        "Cukup rencana berbukti ('sebagian')?", "Is a plan with evidence ('sebagian') enough?",
        False, default=False,
    )  # fmt: skip


class Judgement(Rule):
    """`judgement`: putusan orang, setelah catatannya ada. | A person's judgement, once recorded."""

    kind: Literal["judgement"] = about("Jenis.", "Kind.", "judgement")


class Order(Rule):
    """`order`: gerbang mesin milik ketentuan ini. | The guards of the machine for this clause."""

    kind: Literal["order"] = about("Jenis.", "Kind.", "order")


class Continuity(Rule):
    """`continuity`: kejadian di tiap jendela, tanpa jeda panjang. | Occurrences in each window."""

    kind: Literal["continuity"] = about("Jenis.", "Kind.", "continuity")
    windows: Literal["subtahap", "tahap"] = about("Jendela.", "Windows.", "subtahap")
    at: dict[str, str] = about(
        "JSONPath kejadian per nama.", "Occurrences by name.", {"a": "$.b[*]"}
    )
    role: RoleFilter | None = about("Saringan peran.", "Role filter.", None, default=None)
    missing: dict[str, Severity] = about(
        "Bobot bila jendela kosong.", "Severity of an empty window.", {}, default_factory=dict
    )
    gap: Int | Table | None = about(
        "Jeda terpanjang (hari).", "Longest gap (days).", None, default=None
    )


class Dates(Records):
    """`dates`: tanggal catatan berada di dalam batas. | Dates of records lie within bounds."""

    kind: Literal["dates"] = about("Jenis.", "Kind.", "dates")
    not_before: Date | None = about("Paling awal.", "Not before.", "2020-09-07", default=None)
    inside: Literal["siklus", "scope"] | None = about(
        "Di dalam siklus atau catatan `scope`.", "Inside the cycle or scope.", "scope", default=None
    )
    overlaps: Literal["siklus"] | None = about(
        "Sekurangnya satu bersinggungan dengan siklus.",
        "One overlaps the cycle.",
        None,
        default=None,
    )


class Distinct(Records):
    """`distinct`: catatan dari jenis berbeda tidak sama. | Records of different scopes differ."""

    kind: Literal["distinct"] = about("Jenis.", "Kind.", "distinct")
    by: Name = about("Isian pembeda `scope`.", "Member that tells scopes apart.", "jenis")
    fields: list[Name] = about("Isian yang harus berbeda.", "Members that differ.", ["id"])


class Wording(Records):
    """`wording`: bentuk yang keliru tidak dipakai. | A misprinted form isn't used."""

    kind: Literal["wording"] = about("Jenis.", "Kind.", "wording")
    texts: list[Name] = about("Isian yang dibaca.", "Members read.", ["judul", "nama"])
    forms: list[str] = about("Bentuk yang keliru.", "Forms not to use.", ["Berorientasi Hasil"])


class Rollup(Rule):
    """`rollup`: ringkasan anak; tidak memiliki celah. | Sums up children; owns no gap."""

    kind: Literal["rollup"] = about("Jenis.", "Kind.", "rollup")
    of: list[ClauseId] = about("Anak; bawaan: semua anak.", "Children.", [], default_factory=list)
    enough: Literal["any", "all"] = about(
        "Salah satu atau semua.", "Any or all.", "all", default="all"
    )


class SameAs(Rule):
    """`same_as`: ketentuan lain mengatakan hal yang sama. | Another clause says the same."""

    kind: Literal["same_as"] = about("Jenis.", "Kind.", "same_as")
    of: list[ClauseId] = about("Pemilik celah.", "Owner of the gap.", ["p60-pasal4-1-a"])


RuleSpec = Annotated[
    Presence
    | Values
    | Each
    | Evidence
    | Reference
    | Attestation
    | Fulfilment
    | Judgement
    | Order
    | Continuity
    | Dates
    | Distinct
    | Wording
    | Rollup
    | SameAs,
    Field(discriminator="kind"),
]
