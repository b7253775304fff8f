"""`--format` and `--output`, both repeatable: matched up, all rendered before any is written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from integritas_rules import formats
from integritas_rules.formats import Format
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report, Text
from tests.cli.running import KABUPATEN, PROVINSI, call, refused

CHECK = ("check", KABUPATEN)


def test_several_formats_each_to_its_own_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page, data = tmp_path / "a.txt", tmp_path / "b.json"
    left = call(
        capsys, *CHECK, "--format", "text", "-o", str(page), "--format", "json", "-o", str(data)
    )
    assert (left.code, left.out, left.err) == (0, "", "")
    assert "PATUH" in page.read_text("utf-8")
    assert json.loads(data.read_text("utf-8"))["conclusion"] == "patuh"


def test_the_format_without_a_file_goes_to_the_screen(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "a.txt"
    left = call(capsys, *CHECK, "--format", "text", "-o", str(page), "--format", "json")
    assert json.loads(left.out)["conclusion"] == "patuh"
    assert page.exists()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["-o", "a", "-o", "b"], "--output"),
        (["--format", "text", "--format", "json"], "text, json"),
        (["--format", "text", "-o", "a", "--format", "json", "-o", "a"], "two formats"),
    ],
)
def test_formats_and_files_that_do_not_match_up(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    given: list[str],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    _, english = refused(capsys, *CHECK, *given)
    assert told in english.lower()
    assert list(tmp_path.iterdir()) == []


def test_one_output_that_fails_leaves_the_others_unwritten(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = Format("lke", "tests.cli.test_outputs_absent", Text("x", "x"), "excel", binary=True)
    monkeypatch.setitem(formats.FORMATS, "lke", lacking)
    page = tmp_path / "a.txt"
    indonesian, english = refused(
        capsys,
        *CHECK,
        "--format",
        "text",
        "-o",
        str(page),
        "--format",
        "lke",
        "-o",
        str(page) + "x",
    )
    for told in (indonesian, english):
        assert "pip install 'integritas-rules[excel]'" in told
    assert list(tmp_path.iterdir()) == []


def test_a_binary_output_is_not_written_to_a_screen(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        formats.FORMATS, "biner", Format("biner", __name__, Text("x", "x"), binary=True)
    )
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    _, english = refused(capsys, *CHECK, "--format", "biner")
    assert "--output" in english


def test_bytes_go_to_a_file_as_they_are(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(
        formats.FORMATS, "biner", Format("biner", __name__, Text("x", "x"), binary=True)
    )
    target = tmp_path / "a.bin"
    assert call(capsys, *CHECK, "--format", "biner", "-o", str(target)).code == 0
    assert target.read_bytes() == b"\x00\xff1"


def render(reports: Sequence[Report], _manner: Manner) -> bytes:
    """A format that isn't text, for the tests above."""
    return b"\x00\xff" + str(len(reports)).encode()


def test_several_packs_give_a_report_each(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (pack := tmp_path / "surat").mkdir()
    (pack / "pack.yaml").write_text(PACK, "utf-8")
    (pack / "legal.yaml").write_text("legal_status: []\n", "utf-8")
    (pack / "isi.yaml").write_text(CLAUSES, "utf-8")
    left = call(capsys, "check", PROVINSI, "--pack", "permenpanrb-60-2020", "--pack", str(pack),
                "--param", "jeda_terpanjang=60", "--format", "json")  # fmt: skip
    assert left.err == ""
    first, second = json.loads(left.out)
    assert left.code == 1
    assert (first["pack"]["id"], first["pack"]["parameters"]["jeda_terpanjang"]) == (
        "permenpanrb-60-2020", 60,
    )  # fmt: skip
    assert (second["pack"]["id"], second["conclusion"], second["pack"]["binding"]) == (
        "surat-fiktif", None, False,
    )  # fmt: skip
    short = call(capsys, "check", PROVINSI, "--pack", "permenpanrb-60-2020", "--pack", str(pack),
                 "-q", "--lang", "en")  # fmt: skip
    assert "(Permen PANRB 60/2020): NOT YET COMPLIANT" in " ".join(short.out.split())
    assert "(Surat Fiktif 1/2026): ADVICE ONLY" in " ".join(short.out.split())
    alone = call(capsys, "check", PROVINSI, "--pack", str(pack), "--lang", "en")
    assert alone.code == 0
    assert "ADVICE ONLY" in alone.out
    assert "COMPLIANT" not in alone.out


def test_a_parameter_of_no_pack_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    _, english = refused(capsys, *CHECK, "--pack", "permenpanrb-60-2020", "--param", "jedda=1")
    assert "jedda" in english


PACK = """\
id: surat-fiktif
version: "1.0.0"
title: {id: Surat fiktif, en: A fictitious circular}
authority: {id: Surat edaran fiktif., en: A fictitious circular.}
binding: false
document: Surat Fiktif 1/2026
files: [isi.yaml]
"""
CLAUSES = """\
section: {id: Isi, en: Content}
clauses:
  - id: surat-1
    locator: Angka 1
    anchor: laporkan setiap bulan
    title: {id: Pengawasan oleh APIP, en: Oversight by internal audit}
    modality: dianjurkan
    decidable: mesin
    severity: advice
    why: {id: Anjuran surat., en: Advice of the circular.}
    basis: praktik
    rules:
      - kind: presence
        at: "$.pejabat[?@.peran == 'tiada']"
        message: {id: Belum ada., en: There is none yet.}
        advice: {id: Catat., en: Record it.}
"""
