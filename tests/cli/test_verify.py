"""`check --receipt` and `integritas verify`, as users run them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.running import KABUPATEN, PROVINSI, both, call, fits, refused
from tests.support import ROOT

pytest.importorskip("cryptography")

from tests.receipt.keys import private_file, public_file

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def receipt(capsys: Capture, tmp_path: Path) -> str:
    path = str(tmp_path / "tanda-terima.json")
    call(capsys, "check", PROVINSI, "-q", "--receipt", path)
    return path


def test_the_same_is_said_in_both_languages(capsys: Capture, receipt: str) -> None:
    indonesian, english = both(capsys, "verify", receipt, PROVINSI)
    assert indonesian.code == 0
    assert "SAMA" in indonesian.out
    assert "SAME" in english.out
    assert "not against forgery" in english.out


def test_a_receipt_fits_its_schema_and_is_the_same_in_both_languages(
    capsys: Capture, receipt: str
) -> None:
    first = Path(receipt).read_text(encoding="utf-8")
    schema = json.loads((ROOT / "schemas/receipt.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads(first))
    call(capsys, "check", PROVINSI, "-q", "--receipt", receipt, "--lang", "en")
    assert Path(receipt).read_text(encoding="utf-8") == first


def test_what_differs_is_told_with_the_clauses_that_flip(
    capsys: Capture, receipt: str, tmp_path: Path
) -> None:
    other = tmp_path / "lain.json"
    text = Path(PROVINSI).read_text(encoding="utf-8")
    other.write_text(text.replace('"mulai": "2024-05-28"', '"mulai": "2024-06-03"'), "utf-8")
    indonesian, english = both(capsys, "verify", receipt, str(other))
    assert indonesian.code == 1
    for page in (indonesian.out, english.out):
        fits(page)
    assert "p60-persiapan-urutan: unmet → met" in english.out
    left = call(capsys, "verify", receipt, str(other), "--format", "json")
    data = json.loads(left.out)
    assert not data["same"]
    assert [c["clause"] for c in data["clauses"]] == ["p60-persiapan-urutan"]
    assert [d["what_en"] for d in data["inputs"]] == ["dossier"]


def test_a_tampered_receipt_is_refused(capsys: Capture, receipt: str) -> None:
    path = Path(receipt)
    path.write_bytes(path.read_bytes().replace(b'"belum_patuh"', b'"patuh"'))
    indonesian, english = refused(capsys, "verify", receipt, PROVINSI)
    assert "ada bita yang berubah" in indonesian
    assert "some byte has changed" in english
    _, english = refused(capsys, "verify", PROVINSI, PROVINSI)
    assert "isn't a receipt" in english


def test_a_report_file_is_the_one_meant_or_not(capsys: Capture, tmp_path: Path) -> None:
    receipt, report = str(tmp_path / "r.json"), tmp_path / "laporan.json"
    call(capsys, "check", PROVINSI, "--receipt", receipt, "--format", "json", "-o", str(report))
    args = ("verify", receipt, PROVINSI, "--report", str(report), "--lang", "en")
    assert "byte for byte" in call(capsys, *args).out
    raw = report.read_text(encoding="utf-8")
    report.write_text(json.dumps(json.loads(raw)), encoding="utf-8")
    left = call(capsys, *args)
    assert (left.code, "its layout isn't the one" in left.out) == (0, True)
    report.write_text(raw.replace('"message": "Tim belum', '"message": "Tim sudah'), "utf-8")
    left = call(capsys, *args)
    assert (left.code, "This isn't the report meant." in left.out) == (1, True)


def test_a_baseline_stays_outside_the_receipt(
    capsys: Capture, tmp_path: Path, receipt: str
) -> None:
    report = str(tmp_path / "laporan.json")
    call(capsys, "check", PROVINSI, "--format", "json", "-o", report)
    held, other = str(tmp_path / "b.json"), str(tmp_path / "r2.json")
    call(capsys, "check", PROVINSI, "--baseline", report, "--receipt", other, "--format", "json",
         "-o", held)  # fmt: skip
    assert Path(other).read_bytes() == Path(receipt).read_bytes()
    left = call(capsys, "verify", other, PROVINSI, "--report", held, "--lang", "en")
    assert left.code == 0
    assert "No receipt covers the comparison" in left.out


def test_a_signed_receipt_and_the_keys_that_open_it(capsys: Capture, tmp_path: Path) -> None:
    path = str(tmp_path / "r.json")
    call(capsys, "check", PROVINSI, "-q", "--receipt", path, "--sign-key", private_file(tmp_path))
    left = call(capsys, "verify", path, PROVINSI, "--key", public_file(tmp_path), "--lang", "en")
    assert (left.code, "by the key that you gave" in left.out) == (0, True)
    left = call(capsys, "verify", path, PROVINSI, "--lang", "en")
    assert (left.code, "it wasn't compared" in " ".join(left.out.split())) == (0, True)
    _, english = refused(capsys, "verify", path, PROVINSI, "--key", public_file(tmp_path, 2))
    assert "Signed with another key" in english
    file = Path(path)
    text = file.read_text(encoding="utf-8")
    value = json.loads(text)["signature"]["value"]
    other = ("0" if value[0] != "0" else "1") + value[1:]
    file.write_text(text.replace(value, other), encoding="utf-8")
    _, english = refused(capsys, "verify", path, PROVINSI)
    assert "doesn't fit" in english


def test_an_unsigned_receipt_is_refused_where_a_key_is_asked_for(
    capsys: Capture, receipt: str, tmp_path: Path
) -> None:
    _, english = refused(capsys, "verify", receipt, PROVINSI, "--key", public_file(tmp_path))
    assert "isn't signed" in english


def test_mistakes_with_keys_are_told(capsys: Capture, tmp_path: Path) -> None:
    path, args = tmp_path / "r.json", ("check", PROVINSI, "--receipt", str(tmp_path / "r.json"))
    _, english = refused(capsys, *args, "--sign-key", public_file(tmp_path))
    assert "isn't an Ed25519 private key" in english
    locked = private_file(tmp_path, 3, "rahasia")
    _, english = refused(capsys, *args, "--sign-key", locked)
    assert "locked with a passphrase" in english
    _, english = refused(capsys, *args, "--sign-key", str(tmp_path / "tidak-ada.pem"))
    assert "wasn't found" in english
    _, english = refused(capsys, "check", PROVINSI, "--sign-key", private_file(tmp_path))
    assert "--receipt is missing" in english
    call(capsys, *args, "-q")
    _, english = refused(capsys, "verify", str(path), PROVINSI, "--key", private_file(tmp_path))
    assert "isn't an Ed25519 public key" in english


def test_a_receipt_is_for_one_report_and_has_a_file_of_its_own(
    capsys: Capture, tmp_path: Path
) -> None:
    path = str(tmp_path / "r.json")
    _, english = refused(capsys, "check", PROVINSI, KABUPATEN, "--receipt", path)
    assert "one dossier by one pack" in english
    _, english = refused(capsys, "check", PROVINSI, "--receipt", path, "-o", path)
    assert "to the same place" in english
    _, english = refused(capsys, "check", PROVINSI, "--receipt", "-")
    assert "to the same place" in english
    assert not Path(path).exists()


def test_a_what_if_has_no_receipt(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    args = ("--receipt", str(path), "--set", "/instansi/jumlah_pegawai=12000")
    _, english = refused(capsys, "check", PROVINSI, *args)
    assert "not for a what-if" in english
    assert not path.exists()


def test_terms_of_follow_ups_come_from_the_receipt_not_from_settings(
    capsys: Capture, tmp_path: Path, receipt: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "integritas.toml").write_text('modus = "evaluator"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert call(capsys, "verify", receipt, PROVINSI).code == 0


def test_without_the_library_the_install_command_is_told(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, private = str(tmp_path / "r.json"), private_file(tmp_path)
    call(capsys, "check", PROVINSI, "-q", "--receipt", path, "--sign-key", private)
    for name in [m for m in sys.modules if m.partition(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    _, english = refused(capsys, "verify", path, PROVINSI)
    assert "pip install 'integritas-rules[sign]'" in english
    _, english = refused(capsys, "check", PROVINSI, "--receipt", path, "--sign-key", private)
    assert "pip install 'integritas-rules[sign]'" in english
