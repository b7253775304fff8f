"""What a row keeps of the evidence, where it is in the file, and that schema and table agree."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules import check, parse_dossier
from integritas_rules.many.evidence import early, preparation
from integritas_rules.many.reading import Item
from integritas_rules.many.row import encoded, row_of, stage_reached
from integritas_rules.many.tabular import COLUMNS
from integritas_rules.schema.batch import RowOut
from tests.support import example, pack


def test_schema_table_and_row_have_the_same_columns_in_the_same_order() -> None:
    raw = json.dumps(example("provinsi-pelaksanaan")).encode()
    report = check(pack(), parse_dossier(raw, "a.json"))
    row = row_of(Item("a.jsonl", None, 7, raw), 3, report)
    assert list(row) == list(COLUMNS) == list(RowOut.model_fields)
    assert {g["line"] for g in row["gaps"]} == {7}  # the line of JSON Lines, not that inside it
    assert json.loads(encoded(row)) == row


def test_half_a_surrogate_pair_stays_readable() -> None:
    assert json.loads(encoded({"nama": "\ud800"})) == {"nama": "\ud800"}


def test_stages_that_are_reached() -> None:
    def stage(name: str, as_of: str | None = None) -> str | None:
        raw = json.dumps(example(name)).encode()
        return stage_reached(check(pack(), parse_dossier(raw, "a.json"), as_of))

    assert stage("hari-pertama") == "belum_mulai"
    assert stage("kementerian-persiapan") == "persiapan"
    assert stage("provinsi-pelaksanaan") == "pelaksanaan"
    assert stage("kabupaten-patuh") == "selesai"
    assert stage("kabupaten-patuh", "2024-03-05") == "persiapan"


def test_evidence_is_early_only_for_what_took_place() -> None:
    data: dict[str, Any] = {
        "bukti": [
            {"id": "tua", "tanggal": "2025-01-01"},
            {"id": "baru", "tanggal": "2025-06-01"},
            {"id": "tanpa"},
        ],
        "pelaksanaan": {
            "kegiatan_utama": [
                {"kejadian": [{"tanggal": "2025-02-01", "bukti": ["tua", "baru", "tanpa"]}]}
            ],
            "subtahap": [
                {
                    "kegiatan": [{"mulai": "2025-03-01", "bukti": ["tua"]}],
                    "kriteria": [{"tanggal": "2025-05-01", "bukti": ["tua"]}],
                }
            ],
        },
        "persiapan": {"kegiatan": [{"mulai": "2025-09-01", "keluaran": {"x": ["tua"]}}]},
        "penilaian": [{"mulai": "2025-06-02", "bukti": ["baru"]}],
    }
    assert [(f["id"], f["event"], f["days"]) for f in early(data)] == [
        ("tua", "/pelaksanaan/subtahap/0/kegiatan/0", 59),
        ("tua", "/pelaksanaan/kegiatan_utama/0/kejadian/0", 31),
        ("baru", "/penilaian/0", 1),
    ]


def test_a_revision_is_no_second_start_of_an_activity() -> None:
    activity = {"jenis": "rencana_aksi", "mulai": "2025-01-01"}
    extra = {"jenis": "tambahan", "mulai": "2025-01-01"}
    data = {"persiapan": {"kegiatan": [activity, {**activity, "menggantikan": "x"}, extra]}}
    assert [a["pointer"] for a in preparation(data)] == ["/persiapan/kegiatan/0"]
