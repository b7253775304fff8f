"""The page of the ledger in a real Chromium: usable by all, without script, and on paper."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from integritas_rules.formats.ledger import Book
from integritas_rules.formats.ledger_html import render
from integritas_rules.formats.manner import Manner
from integritas_rules.kit.ledger import ledger
from integritas_rules.loading.pack import load_pack
from tests.formats.test_html_browser import BROWSER, FLAGS, overflow, violations
from tests.support import lacks, without

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.skipif(lacks(BROWSER), reason="Chromium isn't installed"),
    pytest.mark.skipif(without("playwright"), reason="playwright isn't installed"),
]
PACKS = ("asn-profesional-berintegritas", "revolusi-mental-asn")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=shutil.which(BROWSER), args=FLAGS)
        yield opened
        opened.close()


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_page_is_accessible_fits_and_prints(
    browser: Browser, tmp_path: Path, lang: str
) -> None:
    packs = [load_pack(name) for name in PACKS]
    books = [Book(ledger(p), {c: f"rules/{c}" for c in p.clauses}) for p in packs]
    file = tmp_path / "buku.html"
    file.write_text(render(books, Manner(lang)), encoding="utf-8")
    page, asked = browser.new_page(), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    assert violations(page) == []
    for width in (1280, 768, 360):
        page.set_viewport_size({"width": width, "height": 800})
        assert overflow(page) <= 0, width
    paper = page.pdf(prefer_css_page_size=True)
    assert paper.startswith(b"%PDF")
    # A4, lying: 842 by 595 points, whole or nearly so.
    assert b"/MediaBox [0 0 84" in paper
    assert {url.partition("#")[0] for url in asked} == {file.as_uri()}
    page.close()
