"""What a recap counts, over rows made for it: every figure with the denominator it should have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from integritas_rules import InvalidSetting
from integritas_rules.many.row import NAMED
from integritas_rules.model import Figure

pytest.importorskip("duckdb", reason="the extra recap isn't installed")

from integritas_rules.many.recap import Recap, recap


def row(n: int, code: str | None, **own: Any) -> dict[str, Any]:
    """A row of an agency of which nothing is unmet."""
    return {
        "row": 1, "n": n, "file": f"{n}.json", "member": None, "in_line": None,
        "digest": f"sha256:{n}", "agency": f"Instansi {code or n} (fiktif)", "kind": "kota",
        "code": code, "province": "99", "staff": 10, "cycle": 1, "submission": 1,
        "submitted": "2026-01-01", "pack": "p", "pack_version": "1", "pack_digest": "sha256:p",
        "parameters": "sha256:s", "mode": "mandiri", "as_of": "2026-01-01", "conclusion": "patuh",
        "progress": 1, "progress_of": 2, "completeness": 3, "completeness_of": 4,
        "stage": "pelaksanaan", "ended": ["satu"], "achieved": [],
        "criteria": [{"step": "kesadaran", "part": 2, "whole": 8}],
        "error": 0, "warning": 0, "advice": 0, "awaited": 0, **{s.value: [] for s in NAMED},
        "gaps": [], "preparation": [], "early_evidence": [], "evidence": [], "problems": [],
        "problems_of": 0, **own,
    }  # fmt: skip


def unread(n: int) -> dict[str, Any]:
    problem = {"code": "json", "message": "Rusak.", "message_en": "Broken.", "advice": "",
               "advice_en": "", "pointer": "", "line": 7, "column": 2}  # fmt: skip
    return {"row": 1, "n": n, "file": "d.zip", "member": "x.json", "in_line": None,
            "digest": None, "problems": [problem], "problems_of": 1}  # fmt: skip


def kept(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    return path


def counted(tmp_path: Path, *rows: dict[str, Any], top: int = 20, early: int = 30) -> Recap:
    return recap(kept(tmp_path / "now.ndjson", list(rows)), None, top, early)


def test_an_agency_counts_once_by_its_latest_submission(tmp_path: Path) -> None:
    found = counted(
        tmp_path,
        row(1, "1", cycle=2, submitted="2025-01-01"),
        row(2, "1", cycle=1, submitted="2026-01-01", conclusion="belum_patuh"),
        row(3, "2", submission=1, conclusion="belum_patuh"),
        row(4, "2", submission=2, conclusion="berjalan"),
        row(5, None),
        row(6, None),
        unread(7),
    )
    assert (found.dossiers, found.agencies, found.older) == (7, 4, 2)
    assert found.unread == Figure(1, 7)
    assert [(s.name, s.count) for s in found.conclusions] == [
        ("patuh", Figure(3, 4)),
        ("berjalan", Figure(1, 4)),
    ]
    (failure,) = found.failures
    assert (failure.file, failure.member, failure.line, failure.column) == ("d.zip", "x.json", 7, 2)
    assert failure.message.en == "Broken."


def test_a_clause_is_counted_where_it_applies_and_is_due(tmp_path: Path) -> None:
    gap = {"clause": "a", "severity": "error", "status": "belum_terpenuhi", "basis": "teks",
           "pointer": "", "line": 1}  # fmt: skip
    found = counted(
        tmp_path,
        row(1, "1", belum_terpenuhi=["a", "b"], gaps=[gap, gap]),
        row(2, "2", belum_dibuktikan=["a"]),
        row(3, "3", terhalang=["a"], perlu_penilaian=["b"]),
        row(4, "4", belum_jatuh_tempo=["a"], tidak_berlaku=["b"]),
        row(5, "5", dikecualikan=["a"]),
        row(6, "6"),
    )
    assert [(c.clause, c.unmet, c.errors, c.unjudged) for c in found.clauses] == [
        ("a", Figure(3, 4), 1, 0),
        ("b", Figure(1, 5), 0, 1),
    ]


def test_groups_add_up_and_keep_their_denominators(tmp_path: Path) -> None:
    found = counted(
        tmp_path,
        row(1, "1", conclusion="belum_patuh", stage="selesai"),
        row(2, "2", completeness=4, criteria=[{"step": "kesadaran", "part": 8, "whole": 8}]),
        row(3, "3", kind="lpnk", province=None),
    )
    city, body = found.kinds
    assert (city.name, city.agencies, city.completeness) == ("kota", 2, Figure(7, 8))
    assert (city.criteria, city.finished) == (Figure(10, 16), Figure(1, 2))
    assert [(s.name, s.count) for s in city.conclusions] == [
        ("belum_patuh", Figure(1, 2)),
        ("patuh", Figure(1, 2)),
    ]
    assert (body.name, body.agencies) == ("lpnk", 1)
    assert [(g.name, g.agencies) for g in found.provinces] == [("99", 2), (None, 1)]
    (substage,) = found.substages
    assert (substage.criteria, substage.agencies) == (Figure(12, 24), Figure(1, 3))
    assert [(s.name, s.count) for s in found.steps] == [("satu", Figure(3, 3))]


def test_a_text_without_stages_has_no_stage_and_no_criteria(tmp_path: Path) -> None:
    found = counted(tmp_path, row(1, "1", conclusion=None, stage=None, ended=[], criteria=[]))
    assert [(s.name, s.count) for s in found.conclusions] == [(None, Figure(1, 1))]
    assert (found.steps, found.substages) == ((), ())
    assert found.kinds[0].criteria == Figure(0, 0)


def test_change_is_told_of_agencies_in_both_results(tmp_path: Path) -> None:
    then = [
        row(1, "1", conclusion="belum_patuh", belum_terpenuhi=["a", "b"]),
        row(2, "2"),
        row(3, "3", belum_terpenuhi=["b"]),
        row(4, "weg"),
    ]
    now = [
        row(1, "3", belum_terpenuhi=["b"]),
        row(2, "2", conclusion="belum_patuh", belum_dibuktikan=["c"], stage="penilaian"),
        row(3, "1", belum_terpenuhi=["b"]),
        row(4, "baru"),
    ]
    early = kept(tmp_path / "then.ndjson", then)
    change = recap(kept(tmp_path / "now.ndjson", now), early, 20, 30).change
    assert change is not None
    assert (change.agencies, change.new, change.gone) == (Figure(3, 4), 1, 1)
    assert change.same_rules
    assert set(change.moved) == {
        ("belum_patuh", "patuh", Figure(1, 3)),
        ("patuh", "belum_patuh", Figure(1, 3)),
    }
    assert [(m.code, m.closed, m.opened) for m in change.movers] == [("2", 0, 1), ("1", 1, 0)]
    assert change.movers[0].stage_after == "penilaian"
    assert change.clauses == (
        ("a", Figure(1, 1), Figure(0, 3)),
        ("c", Figure(0, 0), Figure(1, 3)),
    )
    other = kept(tmp_path / "other.ndjson", [row(1, "1", parameters="sha256:x")])
    changed = recap(tmp_path / "now.ndjson", other, 20, 30).change
    assert changed is not None
    assert not changed.same_rules


def piece(**own: Any) -> dict[str, Any]:
    return {"id": "sk", "kind": "keputusan", "number": "1/2026", "date": "2026-01-01",
            "sha256": None, "link": None, "pointer": "/bukti/0", **own}  # fmt: skip


def test_prompts_show_the_evidence_and_how_many_there_are(tmp_path: Path) -> None:
    kinds = ("pembentukan_tim", "deklarasi_komitmen", "asesmen_awal", "rencana_aksi",
             "kurikulum", "agen_perubahan")  # fmt: skip

    def six(*days: str) -> list[dict[str, Any]]:
        return [
            {"kind": k, "start": d, "end": None, "pointer": f"/persiapan/kegiatan/{n}"}
            for n, (k, d) in enumerate(zip(kinds, days, strict=True))
        ]

    early = {"id": "lap", "date": "2025-01-01", "pointer": "/bukti/9", "event": "/penilaian/0",
             "event_date": "2025-03-01"}  # fmt: skip
    found = counted(
        tmp_path,
        row(1, "1", evidence=[piece(sha256="x"), piece(sha256="only", pointer="/bukti/1")]),
        row(2, "2", evidence=[piece(sha256="x", id="lain"), piece(link="http://a.invalid/1")]),
        row(3, "3", evidence=[piece(link="http://a.invalid/1"), piece(sha256="y"),
                              piece(sha256="y")]),
        row(4, "4", preparation=six(*["2026-01-05"] * 6)),
        row(5, "5", preparation=six(*["2026-01-05"] * 5, "2026-01-06")),
        row(6, "6", early_evidence=[{**early, "days": 31}, {**early, "id": "b", "days": 30}]),
        top=1,
    )  # fmt: skip
    assert found.prompts.counts == {
        "same_document": 1, "same_link": 1, "one_day": 1, "early_evidence": 1,
    }  # fmt: skip
    document, link, day, older = found.prompts.shown
    assert [(s.code, s.record, s.number) for s in document.sightings] == [
        ("1", "sk", "1/2026"),
        ("2", "lain", "1/2026"),
    ]
    assert {s.code for s in link.sightings} == {"2", "3"}
    assert (day.subject, len(day.sightings)) == ("2026-01-05", 6)
    assert older.days == 31
    assert [(s.record, s.date) for s in older.sightings] == [
        ("/penilaian/0", "2025-03-01"),
        ("lap", "2025-01-01"),
    ]


def test_an_earlier_dossier_of_the_same_agency_is_no_second_agency(tmp_path: Path) -> None:
    shared = [piece(sha256="x")]
    found = counted(
        tmp_path, row(1, "1", evidence=shared), row(2, "1", evidence=shared, submission=2)
    )
    assert found.prompts.shown == ()


@pytest.mark.parametrize(
    "content", ["", "{}\n", "[1]\n", "bukan json\n", '{"row":1}\n', "\x00\x01", "PAR1 bukan"]
)
def test_what_isnt_results_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "h.ndjson"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InvalidSetting):
        recap(path, None, 20, 30)
    with pytest.raises(InvalidSetting):
        recap(tmp_path / "tidak-ada", None, 20, 30)


def test_rows_of_another_version_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting, match="versi alat yang lain"):
        counted(tmp_path, row(1, "1", row=2))
