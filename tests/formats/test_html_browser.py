"""The HTML page in a real Chromium: nothing fetched, nothing wrong, usable by all, on paper too."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from integritas_rules.formats.html_report import render
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report
from tests.formats import hostile
from tests.formats.test_html_report import companion
from tests.formats.test_terminal import judged
from tests.support import example, lacks, run, without

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

BROWSER = next((b for b in ("chromium", "google-chrome") if shutil.which(b)), "chromium")
pytestmark = [
    pytest.mark.skipif(lacks(BROWSER), reason="Chromium isn't installed"),
    pytest.mark.skipif(without("playwright"), reason="playwright isn't installed"),
]
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
GAPS = "article.gap"
MANY = ".verdicts tr:nth-child(n+9)"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=shutil.which(BROWSER), args=FLAGS)
        yield opened
        opened.close()


@lru_cache
def page_of(name: str, lang: str) -> str:
    """A page by name: an example, or one of the special ones."""
    made: dict[str, Callable[[], list[Report]]] = {
        "hostile": lambda: [hostile.report()],
        "several": lambda: [
            run(example("kabupaten-patuh"), mode="evaluator"),
            *((own := judged("hari-pertama")), companion(own)),
        ],
    }
    return render(made.get(name, lambda: [judged(name)])(), Manner(lang))


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Opens a page from a file; at the end, it must have fetched and complained of nothing."""
    file, asked, said, contexts = tmp_path / "laporan.html", [], [], []

    def opened(name: str, lang: str = "id", width: int = 1280, script: bool = True) -> Page:
        file.write_text(page_of(name, lang), encoding="utf-8")
        size: Any = {"width": width, "height": 800}
        contexts.append(browser.new_context(viewport=size, java_script_enabled=script))
        page = contexts[-1].new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        page.goto(file.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert said == []
    assert {url.partition("#")[0] for url in asked} == {file.as_uri()}


@lru_cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """What axe finds, best practices included: the rule and where."""
    page.evaluate(_axe())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [f"{v['id']}: {node['html'][:120]}" for v in found for node in v["nodes"]]


def overflow(page: Page) -> int:
    """By how much the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


@pytest.mark.parametrize(
    ("name", "lang"),
    [("provinsi-pelaksanaan", "id"), ("provinsi-pelaksanaan", "en"), ("several", "id")],
)
def test_page_is_accessible_and_fits(show: Callable[..., Page], name: str, lang: str) -> None:
    page = show(name, lang)
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
    # Rows alike, by the hundred: a few say as much, and axe looks at each.
    page.evaluate(f"document.querySelectorAll('{MANY}').forEach((row) => row.remove())")
    for width in (1280, 768, 360, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert overflow(page) <= 0, width
    assert violations(page) == []


def test_filters_work_by_keyboard(show: Callable[..., Page]) -> None:
    page = show("provinsi-pelaksanaan")
    told = page.locator("form.filter output")
    assert told.inner_text() == "15 dari 15 celah ditampilkan"
    page.locator("form.filter input").first.focus()
    page.keyboard.press("Space")  # Persiapan off
    assert told.inner_text() == "9 dari 15 celah ditampilkan"
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.value") == "error"
    page.keyboard.press("Space")  # errors off
    shown = page.locator(f"{GAPS}:visible")
    assert shown.count() == 3
    assert {shown.nth(n).get_attribute("data-severity") for n in range(3)} == {"warning"}
    page.locator("form.filter button").focus()
    page.keyboard.press("Enter")
    page.wait_for_function(f"document.querySelectorAll('{GAPS}:not([hidden])').length === 15")
    assert told.inner_text() == "15 dari 15 celah ditampilkan"


def test_link_from_the_timeline_shows_its_gap_even_if_filtered(show: Callable[..., Page]) -> None:
    page = show("provinsi-pelaksanaan")
    page.locator("form.filter input").first.uncheck()
    gap = page.locator(f"{GAPS}#d1p1-c1")
    assert not gap.is_visible()
    page.locator(".timeline a.mark[href='#d1p1-c1']").focus()
    page.keyboard.press("Enter")
    gap.wait_for(state="visible")
    page.wait_for_function(
        "(({top}) => top >= 0 && top < 400)(document.getElementById('d1p1-c1')"
        ".getBoundingClientRect())"
    )


def test_without_javascript_all_is_there(show: Callable[..., Page]) -> None:
    page = show("provinsi-pelaksanaan", script=False)
    assert page.locator(f"{GAPS}:visible").count() == 15
    assert not page.locator("form.filter").is_visible()
    table = page.locator(".as-table")
    table.locator("summary").click()
    assert table.get_by_text("Rencana Pelatihan dan Kurikulum", exact=True).is_visible()


@pytest.mark.parametrize("width", [1280, 360])
def test_hostile_text_runs_nothing(show: Callable[..., Page], width: int) -> None:
    page = show("hostile", width=width)
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
    assert page.evaluate("window.hit") is None
    assert page.locator("script").count() == 1
    assert page.locator("main img, main iframe, main style, main script").count() == 0
    text = page.locator("body").inner_text()
    assert '"><img src=x onerror="window.hit=1">' in text
    assert "{{7*7}}" in text
    assert overflow(page) <= 0


def test_policy_stops_what_slips_through(show: Callable[..., Page], browser: Browser) -> None:
    """Were a text ever let through as markup, the browser would still not run it."""
    said: list[str] = []
    page = browser.new_page()
    page.on("console", lambda message: said.append(message.text))
    spoilt = page_of("hari-pertama", "id").replace(
        "<footer", "<script>window.hit=1</script><img src=x onerror='window.hit=1'><footer"
    )
    page.set_content(spoilt)
    assert page.evaluate("window.hit") is None
    assert sum("Content Security Policy" in text for text in said) >= 2
    page.close()
    show("hari-pertama")


def test_printed_pages_are_a4_and_complete(show: Callable[..., Page]) -> None:
    pdf = show("provinsi-pelaksanaan").pdf(prefer_css_page_size=True)
    pages = re.findall(rb"/Type /Page\b(?!s)", pdf)
    assert 8 <= len(pages) <= 25
    sizes = {
        tuple(round(float(n)) for n in box.split())
        for box in re.findall(rb"/MediaBox \[0 0 ([\d. ]+)\]", pdf)
    }
    assert sizes == {(595, 842)}
