"""`integritas rules verify|mutate|impact` as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import KABUPATEN, PROVINSI, both, call, fits, refused
from tests.kit.small import FIRST, NAME, add, make
from tests.kit.test_verify import CLAUSE
from tests.support import activity, example

Capture = pytest.CaptureFixture[str]
PERMEN = "permenpanrb-60-2020"


def contradicting(parent: Path) -> Path:
    folder = make(parent)
    for name, option in (("a", "at_least: 20"), ("b", "at_least: 0\n        at_most: 19")):
        text = CLAUSE.format(id=f"{FIRST}-{name}", at="$.pejabat[*]", option=option)
        add(folder / "ketentuan.yaml", text)
    return folder


def test_verify_says_what_is_proven(capsys: Capture, tmp_path: Path) -> None:
    folder = str(make(tmp_path, "evidence"))
    for left in both(capsys, "rules", "verify", folder):
        assert left.code == 0
        fits(left.out)
    data = json.loads(call(capsys, "rules", "verify", folder, "--format", "json").out)
    assert data["holds"] is True
    assert {p["holds"] for p in data["properties"]} == {True, None}


def test_a_counterexample_can_be_checked(capsys: Capture, tmp_path: Path) -> None:
    folder = str(contradicting(tmp_path))
    args = ("rules", "verify", folder, "--write-to", str(tmp_path / "contoh"))
    left = call(capsys, *args, "--lang", "en")
    assert left.code == 1
    assert "BROKEN" in left.out
    assert "No dossier meets them all" in left.out
    printed = call(capsys, "rules", "verify", folder, "--counterexample", "1").out
    first = tmp_path / "contoh" / "1.json"
    assert first.read_text("utf-8") == printed
    checked = call(capsys, "check", str(first), "--pack", folder, "--fail-on", "advice")
    assert checked.code == 1
    assert f"{FIRST}-a" in checked.out


def test_a_number_that_no_counterexample_has(capsys: Capture, tmp_path: Path) -> None:
    folder = str(make(tmp_path))
    refused(capsys, "rules", "verify", folder, "--counterexample", "7")


def test_mutate_lists_what_survives(capsys: Capture, tmp_path: Path) -> None:
    folder = str(make(tmp_path, "each"))
    for left in both(capsys, "rules", "mutate", folder):
        assert left.code == 1
        fits(left.out)
        assert f"{NAME}/ketentuan.yaml" in left.out
    data = json.loads(call(capsys, "rules", "mutate", folder, "--format", "json").out)
    assert data["killed"] + len(data["survivors"]) == data["mutants"]
    assert call(capsys, "rules", "mutate", folder, "--clause", FIRST).code == 0
    refused(capsys, "rules", "mutate", folder, "--clause", "bukan")


def overlapping(parent: Path) -> str:
    data = example()
    activity(data, "kurikulum")["selesai"] = "2024-06-05"
    file = parent / "bertindihan.json"
    file.write_text(json.dumps(data), "utf-8")
    return str(file)


def test_impact_of_a_parameter(capsys: Capture, tmp_path: Path) -> None:
    args = ("rules", "impact", PERMEN, PERMEN, KABUPATEN, overlapping(tmp_path))
    assert call(capsys, *args).code == 0
    lenient = (*args, "--new-param", "urutan_kegiatan=mulai_ke_mulai")
    for left in both(capsys, *lenient):
        assert left.code == 1
        fits(left.out)
        assert left.out.index(": 1") < left.out.index("bertindihan.json")
    data = json.loads(call(capsys, *lenient, "--format", "json").out)
    assert data["totals"]["conclusions"] == [{"from": "belum_patuh", "to": "patuh", "dossiers": 1}]
    assert "p60-persiapan-urutan" in data["totals"]["clauses"]
    assert data["dossiers"][0]["clauses"] == []


def test_impact_of_another_pack_and_of_a_bad_dossier(capsys: Capture, tmp_path: Path) -> None:
    bad = tmp_path / "rusak.json"
    bad.write_text("{", "utf-8")
    old, new = make(tmp_path / "lama"), make(tmp_path / "baru", "presence")
    args = ("rules", "impact", str(old), str(new), str(bad), PROVINSI)
    left = call(capsys, *args, "--lang", "en")
    assert left.code == 2
    assert "Clauses added (1)" in left.out
    assert "rusak.json: can't be read (problems: 1)" in left.out
    data = json.loads(call(capsys, *args, "--format", "json").out)
    assert data["totals"]["added"] == [f"{NAME}-presence"]
    assert data["totals"]["unreadable"] == 1
    assert "problems" in data["dossiers"][0]


def test_impact_refuses_what_is_no_pack(capsys: Capture) -> None:
    refused(capsys, "rules", "impact", PERMEN, "tidak-ada", KABUPATEN)
    refused(capsys, "rules", "impact", PERMEN, PERMEN, KABUPATEN, "--old-param", "x")
