"""`integritas diff` and `check --baseline`: what people and machines are told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.running import KABUPATEN, PROVINSI, both, call, fits, refused
from tests.support import ROOT, activity, example

Capture = pytest.CaptureFixture[str]


def written(folder: Path, data: Any, name: str = "baru.json") -> str:
    path = folder / name
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    return str(path)


def changed() -> Any:
    """One gap mended by a date of the past, one opened."""
    data = example("provinsi-pelaksanaan")
    activity(data, "kurikulum")["mulai"] = "2024-06-03"
    data["bukti"] = [b for b in data["bukti"] if b["id"] != "sk-agen"]
    data["bukti"].reverse()
    return data


def report_on(capsys: Capture, folder: Path, dossier: str, *args: str) -> str:
    path = folder / "laporan.json"
    call(capsys, "check", dossier, "--format", "json", "-o", str(path), *args)
    return str(path)


def schema(name: str) -> Draft202012Validator:
    path = ROOT / "schemas" / f"{name}.schema.json"
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


# --- diff ----------------------------------------------------------------------------------


def test_nothing_differs_from_itself(capsys: Capture) -> None:
    indonesian, english = both(capsys, "diff", PROVINSI, PROVINSI)
    assert indonesian.code == 0
    assert "Tidak ada perbedaan." in indonesian.out
    assert "Nothing differs." in english.out


def test_rewritten_history_stands_before_the_gaps(capsys: Capture, tmp_path: Path) -> None:
    indonesian, english = both(capsys, "diff", PROVINSI, written(tmp_path, changed()))
    assert indonesian.code == 1
    for page in (indonesian.out, english.out):
        fits(page)
    order = ("RIWAYAT YANG DITULIS ULANG (2)", "MUNDUR", "TERTUTUP (1)", "FAKTA YANG BERUBAH (2)")
    places = [indonesian.out.index(head) for head in order]
    assert places == sorted(places)
    assert "mulai: 2024-05-28 → 2024-06-03" in english.out
    assert "a record was removed: bukti › sk-agen" in english.out


def test_quietly_only_counts_and_what_was_rewritten(capsys: Capture, tmp_path: Path) -> None:
    left = call(capsys, "diff", PROVINSI, written(tmp_path, changed()), "-q")
    assert "RIWAYAT YANG DITULIS ULANG" in left.out
    assert "TERTUTUP" not in left.out


def test_a_rewritten_past_fails_only_when_asked_for(capsys: Capture, tmp_path: Path) -> None:
    data = example("provinsi-pelaksanaan")
    activity(data, "kurikulum")["mulai"] = "2024-06-03"
    path = written(tmp_path, data)
    assert call(capsys, "diff", PROVINSI, path).code == 0
    assert call(capsys, "diff", PROVINSI, path, "--fail-on-rewritten").code == 1


def test_two_reports_tell_gaps_and_say_that_facts_are_not_known(
    capsys: Capture, tmp_path: Path
) -> None:
    old = report_on(capsys, tmp_path, PROVINSI)
    new = written(tmp_path, changed())
    indonesian, english = both(capsys, "diff", old, new)
    assert indonesian.code == 1
    assert "Laporan tidak memuat fakta" in indonesian.out
    assert "can't be told" in english.out
    assert "REWRITTEN" not in english.out


def test_a_dossier_is_judged_as_the_report_was(capsys: Capture, tmp_path: Path) -> None:
    old = report_on(capsys, tmp_path, PROVINSI, "--param", "jeda_terpanjang=60", "--modus",
                    "evaluator")  # fmt: skip
    left = call(capsys, "diff", old, PROVINSI, "--format", "json")
    data = json.loads(left.out)
    assert (data["new"]["mode"], data["new"]["pack"]["parameters"]["jeda_terpanjang"]) == (
        "evaluator",
        60,
    )
    assert data["counts"]["still"] == data["counts"]["old"] == data["counts"]["new"]


def test_json_fits_its_schema_and_adds_up(capsys: Capture, tmp_path: Path) -> None:
    path = written(tmp_path, changed())
    args = ("diff", PROVINSI, path, "--format", "json")
    left = call(capsys, *args)
    data = json.loads(left.out)
    schema("diff").validate(data)
    counts = data["counts"]
    assert counts["closed"] + counts["still"] == counts["old"]
    assert counts["opened"] + counts["regressed"] + counts["still"] == counts["new"]
    assert [r["touch"] for r in data["history"]["rewritten"]] == ["dihapus", "tanggal"]
    assert call(capsys, *args, "--lang", "en").out == left.out


def test_markdown_can_be_a_comment(capsys: Capture, tmp_path: Path) -> None:
    path = written(tmp_path, changed())
    indonesian, english = both(capsys, "diff", PROVINSI, path, "--format", "markdown")
    assert indonesian.out.startswith("### Perbandingan: ")
    assert "#### ⚠ History rewritten (2)" in english.out
    assert "<details>" in english.out


def test_mistakes_in_a_comparison_are_told(capsys: Capture, tmp_path: Path) -> None:
    _, english = refused(capsys, "diff", PROVINSI, KABUPATEN)
    assert "different agencies" in english
    _, english = refused(capsys, "diff", "-", "-")
    assert "Only one side" in english
    _, english = refused(capsys, "diff", PROVINSI, str(tmp_path / "tidak-ada.json"))
    assert "wasn't found" in english
    several = tmp_path / "banyak.json"
    call(capsys, "check", PROVINSI, KABUPATEN, "--format", "json", "-o", str(several))
    _, english = refused(capsys, "diff", str(several), PROVINSI)
    assert "several reports" in english


def test_an_edited_report_is_refused(capsys: Capture, tmp_path: Path) -> None:
    path = Path(report_on(capsys, tmp_path, PROVINSI))
    data = json.loads(path.read_text(encoding="utf-8"))
    del data["verdicts"][0]["status"]
    path.write_text(json.dumps(data), encoding="utf-8")
    _, english = refused(capsys, "diff", str(path), PROVINSI)
    assert "another version wrote it, or it was edited" in english


# --- baseline ------------------------------------------------------------------------------


@pytest.fixture
def baseline(capsys: Capture, tmp_path: Path) -> str:
    return report_on(capsys, tmp_path, PROVINSI)


def test_what_the_baseline_has_does_not_fail(capsys: Capture, baseline: str) -> None:
    indonesian, english = both(capsys, "check", PROVINSI, "--baseline", baseline)
    assert indonesian.code == 0
    assert "15 celah: 0 baru, 15 sudah ada dalam acuan" in " ".join(indonesian.out.split())
    assert "[error, in the baseline already]" in english.out
    assert "Celah: 12 kesalahan, 3 peringatan" in indonesian.out


def test_what_is_new_fails_and_the_total_stays(
    capsys: Capture, baseline: str, tmp_path: Path
) -> None:
    path = written(tmp_path, changed())
    left = call(capsys, "check", path, "--baseline", baseline, "--format", "json")
    assert left.code == 1
    data = json.loads(left.out)
    schema("report").validate(data)
    own, totals = data["baseline"], data["summary"]["root_gaps"]
    assert sum(own["standings"].values()) == sum(totals.values())
    assert own["standings"]["mundur"] == 1
    assert [c["clause"] for c in own["closed"]] == ["p60-persiapan-urutan"]
    assert own["total"] == 15


def test_every_format_shows_it(capsys: Capture, baseline: str, tmp_path: Path) -> None:
    path = written(tmp_path, changed())

    def made(form: str) -> str:
        return call(capsys, "check", path, "--baseline", baseline, "--format", form).out

    [run] = json.loads(made("sarif"))["runs"]
    states = [r["baselineState"] for r in run["results"]]
    assert (states.count("new"), states.count("unchanged"), states.count("absent")) == (1, 14, 1)
    assert made("github").count("::error") == 1
    assert made("junit").count("<failure") == 1
    assert made("junit").count("Sudah ada dalam acuan") == 13  # cases are clauses
    assert "kesalahan, mundur" in made("markdown")
    assert "sudah ada dalam acuan" in made("html")
    assert ",mundur\r\n" in made("csv")
    assert '"standing":"mundur"' in made("ndjson")


@pytest.mark.parametrize("form", ["json", "ndjson"])
def test_each_dossier_finds_its_own_report(capsys: Capture, tmp_path: Path, form: str) -> None:
    file = str(tmp_path / "acuan")
    call(capsys, "check", PROVINSI, KABUPATEN, "--format", form, "-o", file)
    assert call(capsys, "check", KABUPATEN, PROVINSI, "--baseline", file, "-q").code == 0


def test_another_policy_is_told_and_hides_nothing(capsys: Capture, baseline: str) -> None:
    left = call(capsys, "check", PROVINSI, "--baseline", baseline, "--param", "jeda_terpanjang=60",
                "--fail-on", "warning", "--lang", "en")  # fmt: skip
    assert left.code == 1
    assert "judged otherwise (jeda_terpanjang): 92 → 60" in " ".join(left.out.split())


def test_a_baseline_of_something_else_is_refused(
    capsys: Capture, baseline: str, tmp_path: Path
) -> None:
    _, english = refused(capsys, "check", KABUPATEN, "--baseline", baseline)
    assert "The baseline is about Pemerintah Provinsi" in english
    pack = ("--pack", "semenpanrb-22-2021")
    _, english = refused(capsys, "check", PROVINSI, "--baseline", baseline, *pack)
    assert "judged by permenpanrb-60-2020" in english
    data = example("provinsi-pelaksanaan")
    data["siklus"]["nomor"] = 2
    _, english = refused(capsys, "check", written(tmp_path, data), "--baseline", baseline)
    assert "cycle 1" in english
    _, english = refused(capsys, "check", PROVINSI, "--baseline", PROVINSI)
    assert "isn't a JSON report" in english
    what_if = tmp_path / "andai.json"
    call(capsys, "check", PROVINSI, "--set", "/instansi/jumlah_pegawai=1", "--format", "json",
         "-o", str(what_if))  # fmt: skip
    _, english = refused(capsys, "check", PROVINSI, "--baseline", str(what_if))
    assert "on a what-if" in english
    twice = tmp_path / "dua.json"
    call(capsys, "check", PROVINSI, PROVINSI, "--format", "json", "-o", str(twice))
    _, english = refused(capsys, "check", PROVINSI, "--baseline", str(twice))
    assert "more than one report" in english
