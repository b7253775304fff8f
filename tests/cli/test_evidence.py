"""`integritas evidence`: what an officer and an evaluator see, and what machines read."""

from __future__ import annotations

import csv
import json
import os
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from integritas_rules.schema.generate import schema_of
from tests.cli.running import KABUPATEN, both, call, fits, refused
from tests.support import EXAMPLES

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def kota(tmp_path: Path) -> Path:
    """A copy of the bundled example with evidence files."""
    shutil.copytree(EXAMPLES / "kota-bukti", tmp_path / "kota")
    return tmp_path / "kota" / "dosier.json"


@pytest.fixture
def whole(kota: Path, capsys: Capture) -> Path:
    """The same with every file there and right."""
    (kota.parent / "bukti/roadmap.pdf").write_bytes(b"%PDF-1.4 fiktif")
    accept = ("--accept-changed", "roadmap", "--accept-changed", "peta-asesmen")
    assert call(capsys, "evidence", str(kota), "--write", *accept).code == 0
    return kota


def test_the_bundled_example_shows_something_of_everything(capsys: Capture, kota: Path) -> None:
    indonesian, english = both(capsys, "evidence", str(kota))
    assert indonesian.code == 1
    for page in (indonesian.out, english.out):
        fits(page.replace(str(kota), "x"))
    assert "6 DARI 9 BERKAS SESUAI" in indonesian.out
    assert "6 OF 9 FILES MATCH" in english.out
    for code in ("berkas-berubah", "berkas-belum-ada", "sk-menyusul", "tautan-folder"):
        assert code in indonesian.out
    assert "menopang" in indonesian.out
    assert "kebijakan alat" in indonesian.out
    assert "never opened" not in english.out


@pytest.mark.parametrize("how", [["evidence", "check"], ["evidence"]])
def test_the_word_check_may_be_left_out(capsys: Capture, kota: Path, how: list[str]) -> None:
    left = call(capsys, *how, "--lang", "en", str(kota), "-q")
    assert left.code == 1
    assert "6 OF 9 FILES MATCH" in left.out
    assert len(left.out.splitlines()) <= 2
    assert call(capsys, *how, "-q", str(kota)).code == 1


def test_without_anything_it_says_what_there_is(capsys: Capture) -> None:
    for args in ((), ("--help",)):
        indonesian, english = both(capsys, "evidence", *args)
        assert (indonesian.code, english.code) == (0, 0)
        for name in ("check", "pack", "unpack"):
            assert f"  {name}" in english.out


def test_a_mistyped_command_is_told(capsys: Capture) -> None:
    _, english = refused(capsys, "evidence", "unpakc")
    assert "Did you mean “unpack”?" in english


def test_machines_read_it_by_its_schema(capsys: Capture, kota: Path) -> None:
    indonesian = call(capsys, "evidence", str(kota), "--format", "json")
    english = call(capsys, "evidence", str(kota), "--format", "json", "--lang", "en")
    assert indonesian.out == english.out
    data = json.loads(indonesian.out)
    Draft202012Validator(schema_of("evidence")).validate(data)
    assert data["files"] == {"part": 6, "whole": 9}
    assert sum(data["summary"]["states"].values()) == len(data["pieces"])


def test_spreadsheets_read_it(capsys: Capture, kota: Path, tmp_path: Path) -> None:
    target = tmp_path / "bukti.csv"
    assert call(capsys, "evidence", str(kota), "--format", "csv", "-o", str(target)).code == 1
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert {r["state"] for r in rows if r["id"] == "roadmap"} == {"belum_ada"}
    assert rows[-1]["findings"] == "berkas-asing"


def test_what_makes_it_fail_may_be_chosen(capsys: Capture, whole: Path) -> None:
    assert call(capsys, "evidence", str(whole)).code == 0
    assert call(capsys, "evidence", str(whole), "--fail-on", "warning").code == 1


def test_digests_are_written_and_nothing_else_changes(capsys: Capture, kota: Path) -> None:
    before = kota.read_text(encoding="utf-8")
    indonesian = call(capsys, "evidence", str(kota), "--write")
    assert "1 sidik ditulis" in indonesian.err
    assert "7 DARI 9" in indonesian.out
    after = kota.read_text(encoding="utf-8").splitlines()
    new = [line for line in after if line not in before.splitlines()]
    assert len(after) - len(before.splitlines()) <= 1
    assert [("sha256" in line or "notulen-2" in line) for line in new] == [True] * len(new)
    assert call(capsys, "evidence", str(kota), "--write").err.startswith("0 sidik")


def test_a_changed_file_is_accepted_only_by_name(capsys: Capture, kota: Path) -> None:
    before = kota.read_bytes()
    refused(capsys, "evidence", str(kota), "--accept-changed", "peta-asesmen")
    refused(capsys, "evidence", str(kota), "--write", "--accept-changed", "sk-tim")
    assert kota.read_bytes() == before
    left = call(capsys, "evidence", str(kota), "--write", "--accept-changed", "peta-asesmen")
    assert "8 DARI 9" in left.out
    assert "berkas-berubah" not in left.out


def test_there_is_no_folder_behind_standard_input(capsys: Capture) -> None:
    refused(capsys, "evidence", "-")
    refused(capsys, "check", "-", "--evidence")


def test_check_tells_that_the_files_were_examined(capsys: Capture, kota: Path) -> None:
    plain, seen = (call(capsys, "check", str(kota), *more) for more in ((), ("--evidence",)))
    assert plain.code == seen.code == 0
    assert "Fisik bukti belum diperiksa" in plain.out
    assert "Fisik bukti belum diperiksa" not in seen.out
    assert "Fisik bukti diperiksa: 6 dari 9 berkas sesuai" in seen.out
    assert "“bukti/roadmap.pdf” belum ada" in seen.out.replace("\n", " ")


def test_no_verdict_rests_on_the_files(capsys: Capture, kota: Path) -> None:
    plain, seen = (
        json.loads(call(capsys, "check", str(kota), "--format", "json", *more).out)
        for more in ((), ("--evidence",))
    )
    for key in plain.keys() - {"notices", "notices_en"}:
        assert plain[key] == seen[key], key


# --- bags -----------------------------------------------------------------------------------


def test_packed_sent_and_unpacked(capsys: Capture, whole: Path, tmp_path: Path) -> None:
    bag, out = str(tmp_path / "k.zip"), str(tmp_path / "keluar")
    indonesian, english = both(capsys, "evidence", "pack", str(whole), "-o", bag, "--force")
    assert indonesian.code == 0
    assert "9 berkas bukti" in indonesian.err
    assert "Links only, so not in the bag: 1." in english.err
    left = call(capsys, "evidence", "unpack", bag, "-o", out, "--lang", "en")
    assert left.code == 0
    assert "The report in it is what a check gives now." in left.out.replace("\n", " ")
    assert "9 of 9 files match" in left.out.replace("\n", " ")
    names = {"dosier.json", "laporan.json", "laporan.html", "pemeriksaan-bukti.json", "bukti"}
    assert set(os.listdir(out)) == names
    assert Path(out, "dosier.json").read_bytes() == whole.read_bytes()
    report = json.loads(Path(out, "laporan.json").read_text(encoding="utf-8"))
    assert "9 dari 9 berkas sesuai" in report["notices"][0]
    assert str(tmp_path) not in Path(out, "laporan.json").read_text(encoding="utf-8")
    examined = json.loads(Path(out, "pemeriksaan-bukti.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema_of("evidence")).validate(examined)


def test_a_review_goes_with_it(capsys: Capture, whole: Path, tmp_path: Path) -> None:
    review = tmp_path / "telaah.json"
    assert call(capsys, "review", "init", str(whole), "-o", str(review)).code == 0
    how = ("--review", str(review), "--modus", "evaluator")
    bag, out = str(tmp_path / "k"), str(tmp_path / "keluar")
    assert call(capsys, "evidence", "pack", str(whole), "-o", bag, *how).code == 0
    left = call(capsys, "evidence", "unpack", bag, "-o", out, "--lang", "en")
    assert "The report in it is what a check gives now." in left.out.replace("\n", " ")
    assert Path(out, "telaah.json").read_bytes() == review.read_bytes()


def test_each_reviewers_file_goes_with_it(capsys: Capture, whole: Path, tmp_path: Path) -> None:
    files = {tier: str(tmp_path / f"{tier}.json") for tier in ("tpi", "tpn")}
    for tier, file in files.items():
        made = call(capsys, "review", "init", str(whole), "--tingkat", tier, "-o", file)
        assert made.code == 0
    given = [part for file in files.values() for part in ("--review", file)]
    bag, out = str(tmp_path / "k.zip"), tmp_path / "keluar"
    packed = call(capsys, "evidence", "pack", str(whole), *given, "-o", bag)
    assert packed.code == 0
    left = call(capsys, "evidence", "unpack", bag, "-o", str(out), "--lang", "en")
    assert "The report in it is what a check gives now." in left.out.replace("\n", " ")
    for name, file in zip(("telaah.json", "telaah-2.json"), files.values(), strict=True):
        assert (out / name).read_bytes() == Path(file).read_bytes()


def test_what_is_lacking_is_packed_only_on_demand(
    capsys: Capture, kota: Path, tmp_path: Path
) -> None:
    bag = tmp_path / "k.zip"
    _, english = refused(capsys, "evidence", "pack", str(kota), "-o", str(bag))
    assert "“roadmap”: missing" in english
    assert not bag.exists()
    left = call(capsys, "evidence", "pack", str(kota), "-o", str(bag), "--incomplete")
    assert left.code == 0
    assert "Belum lengkap: peta-asesmen dan roadmap" in left.err
    left = call(capsys, "evidence", "unpack", str(bag), "-o", str(tmp_path / "x"), "--lang", "en")
    assert "The sender states that evidence is lacking." in left.out.replace("\n", " ")


def test_a_report_that_was_tampered_with_before_packing(
    capsys: Capture, whole: Path, tmp_path: Path
) -> None:
    """Whoever makes a bag anew can seal anything; the check made again shows it."""
    from integritas_rules.evidence.bag import bag

    out = tmp_path / "keluar"
    call(capsys, "evidence", "pack", str(whole), "-o", str(tmp_path / "k.zip"))
    call(capsys, "evidence", "unpack", str(tmp_path / "k.zip"), "-o", str(out))
    report = json.loads((out / "laporan.json").read_text(encoding="utf-8"))
    for lie, said in (
        ({**report, "conclusion": "patuh"}, "differs from what a check gives now"),
        ({**report, "pack": {**report["pack"], "id": "/etc"}}, "can't be compared"),
        ([], "can't be compared"),
    ):
        forged = tmp_path / "palsu"
        shutil.copytree(out, forged)
        (forged / "laporan.json").write_text(json.dumps(lie), encoding="utf-8")
        bag(forged, {"Bagging-Date": "2026-05-11"})
        left = call(capsys, "evidence", "unpack", str(forged), "-o", str(tmp_path / "p"),
                    "--lang", "en")  # fmt: skip
        assert left.code == 0
        assert said in left.out.replace("\n", " ")
        shutil.rmtree(forged)
        shutil.rmtree(tmp_path / "p")


def test_a_broken_bag_is_refused(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "k.zip").write_bytes(b"PK\x03\x04rusak")
    out = str(tmp_path / "x")
    indonesian, _ = refused(capsys, "evidence", "unpack", str(tmp_path / "k.zip"), "-o", out)
    assert "Kemasan ditolak" in indonesian
    assert sorted(os.listdir(tmp_path)) == ["k.zip"]


def test_without_the_library_one_line_says_how_to_get_it(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "bagit", None)
    out = str(tmp_path / "x")
    for args in (("pack", KABUPATEN), ("unpack", "k.zip")):
        _, english = refused(capsys, "evidence", *args, "-o", out)
        assert "pip install 'integritas-rules[bag]'" in english
