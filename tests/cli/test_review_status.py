"""`integritas review status`, and what every face of a check shows of reviewers' work."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator

from integritas_rules.schema.generate import schema_of
from tests.cli.running import KABUPATEN, both, call, fits, refused
from tests.reviewing import judged, loaded, review
from tests.support import EXAMPLES

Capture = pytest.CaptureFixture[str]
K1 = "p60-kesadaran-k1"
DAY = ("--as-of", "2026-08-30")


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """The internal and the national team's files, with an objection and two follow-ups."""
    monkeypatch.chdir(tmp_path)
    raw = (EXAMPLES / "kabupaten-patuh.json").read_bytes()
    from integritas_rules import parse_dossier

    dossier = parse_dossier(raw, "d.json")
    assert dossier.data == loaded().data
    internal = review(dossier, tingkat="tpi", penilaian=[judged(K1, "terpenuhi")])
    national = review(
        dossier,
        tingkat="tpn",
        penilaian=[judged(K1, "belum_terpenuhi", catatan="Sampel <lain> & kecil")],
        sanggahan=[
            {"id": "s-1", "ketentuan": K1, "tanggal": "2026-07-24", "jabatan": "Sekda (fiktif)",
             "alasan": "Daftar hadir terlewat", "bukti": ["sadar-k1"]}
        ],
        tindak_lanjut=[
            {"id": "tl-1", "ketentuan": [K1], "rekomendasi": "Perluas sampel",
             "jabatan": "Sekda (fiktif)", "tanggal": "2026-07-20", "hari_kerja": 10},
            {"id": "tl-2", "ketentuan": [K1], "rekomendasi": "Susun laporan",
             "jabatan": "Sekda (fiktif)", "tanggal": "2026-07-20", "tenggat": "2026-12-01"},
        ],
    )  # fmt: skip
    for name, data in (("tpi.json", internal), ("tpn.json", national)):
        Path(name).write_text(json.dumps(data), encoding="utf-8")
    return "tpi.json", "tpn.json"


def reviews(files: tuple[str, ...]) -> list[str]:
    return [a for name in files for a in ("--review", name)]


def test_everything_stands_on_one_page(files: tuple[str, ...], capsys: Capture) -> None:
    for left in both(capsys, "review", "status", *files, KABUPATEN, *DAY):
        assert left.code == 1
        fits(left.out)
        own = " ".join(left.out.split())
        assert own.index("TPI") < own.index("TPN")
        assert own.index("tl-1") < own.index("tl-2")
        for told in ("unit: ", "Sampel <lain> & kecil", "s-1", "10 "):
            assert told in own


def test_nothing_waits_before_the_due_date(files: tuple[str, ...], capsys: Capture) -> None:
    assert call(capsys, "review", "status", *files, KABUPATEN, "--as-of", "2026-08-03").code == 0


def test_a_stale_review_is_told_and_makes_the_exit_code_1(
    files: tuple[str, ...], capsys: Capture
) -> None:
    other = str(EXAMPLES / "provinsi-pelaksanaan.json")
    left = call(capsys, "review", "status", files[0], other)
    assert left.code == 1
    assert "versi dosier yang lain" in left.out


def test_as_data(files: tuple[str, ...], capsys: Capture) -> None:
    args = ("review", "status", *files, KABUPATEN, *DAY, "--format", "json")
    data = json.loads(call(capsys, *args).out)
    assert data == json.loads(call(capsys, *args, "--lang", "en").out)
    (own,) = data["clauses"]
    assert [s["tier"] for s in own["sides"]] == ["unit", "tpi", "tpn"]
    assert own["differ"]
    assert own["counts"]["tier"] == "tpn"
    assert [f["state"] for f in data["follow_ups"]] == ["lewat_tenggat", "terbuka"]
    assert {f["basis"] for f in data["follow_ups"]} == {"kebijakan"}


def test_due_dates_as_a_calendar(files: tuple[str, ...], capsys: Capture) -> None:
    args = ("review", "status", *files, KABUPATEN, *DAY, "--format", "ical")
    for left in both(capsys, *args):
        entries = list(Calendar.from_ical(left.out).walk("VEVENT"))
        assert [str(e.decoded("dtstart")) for e in entries] == ["2026-08-03", "2026-12-01"]


@pytest.mark.parametrize("args", [(), (KABUPATEN,), ("tiada.json", KABUPATEN)])
def test_mistakes_are_told(capsys: Capture, args: tuple[str, ...]) -> None:
    refused(capsys, "review", "status", *args)


def check(capsys: Capture, files: tuple[str, ...], form: str, *more: str) -> str:
    args = ("--modus", "evaluator", *reviews(files), *DAY, "--format", form, *more)
    return call(capsys, "check", KABUPATEN, *args).out


def test_the_report_as_json_keeps_its_schema(files: tuple[str, ...], capsys: Capture) -> None:
    data = json.loads(check(capsys, files, "json"))
    assert list(Draft202012Validator(schema_of("report")).iter_errors(data)) == []
    (own,) = [v for v in data["verdicts"] if v["clause"] == K1]
    assert [s["tier"] for s in own["sides"]] == ["unit", "tpi", "tpn"]
    assert own["judgement"]["note"] == "Sampel <lain> & kecil"
    assert data["objections"][0]["state"] == "belum_dijawab"
    assert data["follow_ups"][0]["due"] == "2026-08-03"


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_people_see_it_at_the_clause(
    files: tuple[str, ...], capsys: Capture, form: str, lang: str
) -> None:
    out = check(capsys, files, form, "--lang", lang, "-v")
    told: dict[str, list[str]] = {
        "id": ["Sanggahan", "belum dijawab", "3 Agustus 2026 (10 hari kerja)"],
        "en": ["bjection", "not answered yet", "3 August 2026 (10 working days)"],
    }
    flat = " ".join(out.split())
    for words in (*told[lang], "Daftar hadir terlewat", "Perluas sampel"):
        assert words in flat
    assert ("<lain>" in out) == (form == "text")


def test_the_draft_report_lists_the_follow_ups(files: tuple[str, ...], capsys: Capture) -> None:
    from docx import Document

    args = ("--modus", "evaluator", *reviews(files), *DAY, "-o", "lhe.docx")
    call(capsys, "lhe", KABUPATEN, *args)
    tables = [[c.text for c in r.cells] for t in Document("lhe.docx").tables for r in t.rows]
    assert any(row[0] == "tl-1" and "3 Agustus 2026" in row[3] for row in tables)
    assert any("Sanggahan s-1" in p.text for p in Document("lhe.docx").paragraphs)


def test_a_workbook_keeps_all_of_it(files: tuple[str, ...], capsys: Capture) -> None:
    call(capsys, "lke", "export", KABUPATEN, *reviews(files), "-o", "LKE.xlsx")
    call(capsys, "lke", "import", "LKE.xlsx", "-o", "d.json", "--review-output", "r.json")
    own: Any = json.loads(Path("r.json").read_text(encoding="utf-8"))
    given = json.loads(Path("tpn.json").read_text(encoding="utf-8"))
    assert [e["tingkat"] for e in own["penilaian"]] == ["tpi", "tpn"]
    assert own["sanggahan"] == given["sanggahan"]
    assert own["tindak_lanjut"] == given["tindak_lanjut"]
    left = call(capsys, "review", "status", "r.json", "d.json", *DAY, "--format", "json")
    whole = call(capsys, "review", "status", *files, KABUPATEN, *DAY, "--format", "json")
    for part in ("clauses", "objections", "follow_ups"):
        assert json.loads(left.out)[part] == json.loads(whole.out)[part]


@pytest.mark.parametrize(
    ("own", "days"), [("hari_kerja = 1", "21"), ("hari_kerja = 1\nlibur = [2026-07-21]", "22")]
)
def test_the_policy_is_a_setting(
    files: tuple[str, ...], capsys: Capture, own: str, days: str
) -> None:
    data = json.loads(Path("tpn.json").read_text(encoding="utf-8"))
    del data["tindak_lanjut"][0]["hari_kerja"]
    Path("tpn.json").write_text(json.dumps(data), encoding="utf-8")
    settings = f'telaah = ["tpi.json", "tpn.json"]\n[tindak_lanjut]\n{own}\n'
    Path("integritas.toml").write_text(settings, encoding="utf-8")
    out = call(capsys, "check", KABUPATEN, *DAY, "--format", "json").out
    assert json.loads(out)["follow_ups"][0]["due"] == f"2026-07-{days}"


@pytest.mark.parametrize(
    "own", ["hari_kerja = 0", "hari_kerja = true", 'libur = ["besok"]', "masuk = 3", "lain = 1"]
)
def test_a_bad_policy_is_refused(files: tuple[str, ...], capsys: Capture, own: str) -> None:
    Path("integritas.toml").write_text(f"[tindak_lanjut]\n{own}\n", encoding="utf-8")
    told, _ = refused(capsys, "check", KABUPATEN)
    assert "tindak_lanjut" in told
