"""`integritas recap`: the same counts as text, page, workbook and JSON."""

from __future__ import annotations

import io
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.running import both, call, fits, refused
from tests.support import EXAMPLES, lacks

pytest.importorskip("duckdb", reason="the extra recap isn't installed")


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The examples, with two that share a document and one that can't be read."""
    from integritas_rules.many.journal import Journal
    from integritas_rules.many.judge import job_for, judge
    from integritas_rules.many.reading import Item
    from tests.support import pack

    raws = [p.read_bytes() for p in sorted(EXAMPLES.glob("*.json"))]
    shared = [json.loads(raws[n]) for n in (1, 4)]
    for data in shared:
        data["bukti"][0]["sha256"] = "ab" * 32
        data["instansi"]["kode"] += ".1"
        data["instansi"]["nama"] = "Kantor <b>Uji</b> (fiktif)"
    raws += [json.dumps(data).encode() for data in shared]
    raws.append(b'{"versi": ')
    items = [(n, Item("d.jsonl", None, n, raw)) for n, raw in enumerate(raws, 1)]
    job = job_for(pack().id, pack(), (), None, "mandiri")
    target = tmp_path_factory.mktemp("hasil") / "hasil.ndjson"
    journal = Journal(target)
    journal.start({})
    journal.write(b"".join(line for line, _ in judge(job, items)))
    journal.finish()
    return target


def test_the_text_fits_a_terminal_in_both_languages(
    results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    indonesian, english = both(capsys, "recap", str(results), "--top", "3")
    for left in (indonesian, english):
        assert left.code == 0
        fits(left.out)
    assert "Belum dapat dibaca: 1 dari 9 (11,1%)" in indonesian.out
    assert "Couldn't be read: 1 of 9 (11.1%)" in english.out
    assert re.search(r"belum patuh +█+·* +4 dari 8", indonesian.out)
    assert "Bukan temuan dan bukan putusan" in indonesian.out
    assert "more than one agency: 1 found" in english.out


def test_the_json_holds_every_figure_with_its_denominator(
    results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = call(capsys, "recap", str(results), "--format", "json").out
    assert call(capsys, "recap", str(results), "--format", "json", "--lang", "en").out == out
    data = json.loads(out)
    assert data["unread"] == {"part": 1, "whole": 9}
    assert data["agencies"] == sum(s["count"]["part"] for s in data["conclusions"]) == 8
    assert data["prompts"]["counts"]["same_document"] == 1
    assert "bukan temuan" in data["prompts"]["note"]["id"]
    assert all(data["titles"].values())


def test_the_page_is_one_file_and_escapes_what_agencies_wrote(
    results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = both(capsys, "recap", str(results), "--against", str(results), "--format", "html")
    for page in pages:
        assert "<b>Uji" not in page.out
        assert "Kantor &lt;b&gt;Uji&lt;/b&gt; (fiktif)" in page.out
        assert not re.search(r"(?:src|href)=\"(?!#)", page.out)
        assert "<script" not in page.out
        charts = page.out.count('class="chart"')
        assert charts >= 7
        assert page.out.count("<table") > charts


def test_the_page_passes_axe(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    sync = pytest.importorskip("playwright.sync_api")
    from tests.formats.test_html_browser import BROWSER, FLAGS

    if lacks(BROWSER):
        pytest.skip("Chromium isn't installed")
    page_file = tmp_path / "rekap.html"
    call(capsys, "recap", str(results), "--format", "html", "-o", str(page_file))
    with sync.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which(BROWSER), args=FLAGS)
        page = browser.new_page(viewport={"width": 390, "height": 800})
        page.goto(page_file.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        found = axe.Axe().run(page)
        browser.close()
    assert found.response["violations"] == []


def test_the_workbook_splits_figures_and_is_the_same_every_time(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    target = tmp_path / "rekap.xlsx"
    args = ("recap", str(results), "--against", str(results), "--format", "xlsx", "--lang", "en")
    call(capsys, *args, "-o", str(target))
    first = target.read_bytes()
    call(capsys, *args, "-o", str(target))
    assert target.read_bytes() == first
    book = openpyxl.load_workbook(io.BytesIO(first))
    sheet = book["Conclusions"]
    rows = [tuple(c.value for c in row) for row in sheet.iter_rows()]
    assert ("Conclusion", "Agencies", "Agencies: of") in [r[:3] for r in rows]
    assert ("not yet compliant", 4, 8) in [r[:3] for r in rows]
    assert "For a person to look into" in book.sheetnames


def test_parquet_gives_the_same_picture(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from integritas_rules.many.tabular import parquet_from

    other = tmp_path / "h.parquet"
    parquet_from(results, other)
    assert (
        call(capsys, "recap", str(other), "--format", "json").out
        == call(capsys, "recap", str(results), "--format", "json").out
    )


def test_mistakes_are_told(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refused(capsys, "recap", str(tmp_path / "tidak-ada"))
    refused(capsys, "recap", str(EXAMPLES / "kabupaten-patuh.json"))
    refused(capsys, "recap", str(results), "--format", "xlsx")
    refused(capsys, "recap", str(results), "--against", str(tmp_path))
    refused(capsys, "recap", str(results), "--pack", "tidak-ada")
