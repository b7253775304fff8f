"""`integritas lhe`: the draft report as a file, on our template or a ministry's own."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.cli.running import HARI_PERTAMA, KABUPATEN, PROVINSI, call, refused

Capture = pytest.CaptureFixture[str]


def said(path: Path) -> str:
    """The text of a document's body."""
    return "\n".join(p.text for p in docx.Document(str(path)).paragraphs)


@pytest.mark.parametrize(
    ("lang", "conclusion"),
    [("id", "BELUM PATUH menurut penilaian evaluator"),
     ("en", "NOT YET COMPLIANT according to the evaluator's assessment")],
)  # fmt: skip
def test_a_letter_is_written_and_gaps_do_not_make_it_fail(
    capsys: Capture, tmp_path: Path, lang: str, conclusion: str
) -> None:
    target = tmp_path / "lhe.docx"
    left = call(capsys, "lhe", PROVINSI, "-o", str(target), "--lang", lang)
    assert (left.code, left.out, left.err) == (0, "", "")
    assert conclusion in said(target)


def test_the_mode_and_the_review_are_the_user_s(capsys: Capture, tmp_path: Path) -> None:
    review, target = tmp_path / "telaah.json", tmp_path / "lhe.docx"
    call(capsys, "review", "init", KABUPATEN, "-o", str(review))
    args = ("lhe", KABUPATEN, "-o", str(target))
    assert call(capsys, *args, "--modus", "mandiri").code == 0
    assert "PATUH menurut penilaian mandiri" in said(target)
    assert call(capsys, *args, "--review", str(review)).code == 0
    cells = [c.text for t in docx.Document(str(target)).tables[:1] for r in t.rows for c in r.cells]
    assert "telaah.json: 0 putusan, 0 pengecualian" in cells


def test_a_template_is_written_changed_and_used(capsys: Capture, tmp_path: Path) -> None:
    own, target = tmp_path / "templat.docx", tmp_path / "lhe.docx"
    assert call(capsys, "lhe", "--new-template", str(own)).code == 0
    document = docx.Document(str(own))
    document.paragraphs[0].runs[0].text = "KEMENTERIAN CONTOH (FIKTIF)"
    document.save(str(own))
    left = call(capsys, "lhe", HARI_PERTAMA, "--template", str(own), "-o", str(target))
    assert (left.code, left.err) == (0, "")
    assert said(target).startswith("KEMENTERIAN CONTOH (FIKTIF)")
    again, english = refused(capsys, "lhe", "--new-template", str(own))
    assert "templat.docx" in again
    assert "templat.docx" in english


def test_check_writes_the_same_letter(capsys: Capture, tmp_path: Path) -> None:
    one, two = tmp_path / "a.docx", tmp_path / "b.docx"
    call(capsys, "lhe", PROVINSI, "-o", str(one), "--modus", "mandiri")
    assert call(capsys, "check", PROVINSI, "--format", "lhe", "-o", str(two)).code == 1
    assert one.read_bytes() == two.read_bytes()


def test_a_foreign_placeholder_is_named_and_nothing_is_written(
    capsys: Capture, tmp_path: Path
) -> None:
    own, target = tmp_path / "templat.docx", tmp_path / "lhe.docx"
    call(capsys, "lhe", "--new-template", str(own))
    document = docx.Document(str(own))
    document.add_paragraph("{{nilai}}")
    document.save(str(own))
    args = ("lhe", PROVINSI, "--template", str(own), "-o", str(target))
    indonesian, english = refused(capsys, *args)
    assert "“nilai” tidak dikenal" in indonesian
    assert "“nilai” is unknown" in english
    assert not target.exists()


def test_mistakes_are_told(capsys: Capture, tmp_path: Path) -> None:
    for args in ([], ["tiada.json"], [PROVINSI, "--template", "tiada.docx"],
                 [PROVINSI, "--template", PROVINSI, "-o", str(tmp_path / "x")]):  # fmt: skip
        refused(capsys, "lhe", *args)


def test_several_dossiers_are_refused_whole(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "lhe.docx"
    refused(capsys, "check", PROVINSI, KABUPATEN, "--format", "lhe", "-o", str(target))
    assert not target.exists()


def test_a_missing_library_is_told_with_its_install_command(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def lacking(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "docx" or name.startswith("integritas_rules.formats.lhe"):
            raise ModuleNotFoundError("No module named 'docx'", name="docx")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", lacking)
    told, _ = refused(capsys, "lhe", PROVINSI, "-o", str(tmp_path / "lhe.docx"))
    assert "pip install 'integritas-rules[word]'" in told
