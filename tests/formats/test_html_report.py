"""The HTML page as text: the same bytes each time, nothing from outside, every clause and gap."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.html_criteria import Column
from integritas_rules.formats.html_report import render
from integritas_rules.formats.html_view import view
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report
from tests.formats import hostile
from tests.formats.test_terminal import GOLDEN, judged
from tests.support import example, run

NAMES = ["hari-pertama", "kabupaten-patuh", "provinsi-pelaksanaan"]
EMPTY = {"meta", "link", "br", "input", "img", "hr", "path", "rect", "circle", "line"}


def companion(report: Report, name: str = "pendamping") -> Report:
    """The same report as if a text that doesn't bind had been checked."""
    return replace(report, conclusion=None, pack=replace(report.pack, id=name, binding=False))


class Reader(HTMLParser):
    """Tags, ids and links of a page; every element must be closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        assert len(named) == len(attrs), attrs
        self.tags.add(tag)
        self.attributes |= named.keys()
        self.ids += [named["id"] or ""] if "id" in named else []
        self.links += [named["href"] or ""] if "href" in named else []
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in EMPTY:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_page_is_sound_and_its_links_stay_inside(name: str, lang: str) -> None:
    report = judged(name)
    page = render([report, companion(report)], Manner(lang))
    reader = Reader(page)
    assert len(set(reader.ids)) == len(reader.ids)
    assert {link[1:] for link in reader.links} <= set(reader.ids)
    assert all(link.startswith("#") for link in reader.links)
    assert not reader.tags & {"img", "iframe", "object", "embed", "link", "base"}
    assert not {a for a in reader.attributes if a.startswith("on")} | (
        reader.attributes & {"style", "src"}
    )
    assert "http://" not in page
    assert "url(http" not in page


def agreed(page: str) -> str:
    """A page without what changes with every rule of the pack, or is a file of its own."""
    page = re.sub(r"sha256[:-][\w+/=]+", "sha256…", page)
    page = re.sub(r"<(style|script)>.*?</\1>", r"<\1>…</\1>", page, flags=re.DOTALL)
    verdicts = page.index('<section class="verdicts"')
    start, end = page.index("<tbody>", verdicts), page.index("</tbody>", verdicts)
    return f"{page[:start]}<tbody>…{page[end:]}"


def test_first_day_is_as_agreed() -> None:
    expected = (GOLDEN / "hari-pertama.id.html").read_text(encoding="utf-8")
    assert agreed(render([judged("hari-pertama")], Manner())) == expected


def test_every_clause_gap_and_criterion_is_there() -> None:
    report = judged("provinsi-pelaksanaan")
    own = view(report, "id", "x")
    assert [v.clause for v in own.verdicts] == [v.clause.id for v in report.verdicts]
    shown = [g for s in own.stages for g in s.gaps]
    roots = root_gaps(report.verdicts)
    assert sorted(g.message for g in shown) == sorted(g.message.id for _, g in roots)
    assert [g.number for g in shown] == list(range(1, len(roots) + 1))
    assert [len(c.cells) for c in own.criteria] == [8, 10, 8, 10]
    assert all(re.search(r"\.json:\d+:\d+ /", g.place) for g in shown)
    assert {g.basis for g in shown} == {"", "tafsir alat", "kebijakan alat"}
    blamed = {v.clause.id for v in report.verdicts for g in v.gaps if g.caused_by}
    assert {x.detail for g in shown for x in g.causes} == blamed


def test_criteria_show_the_worst_group_with_each_group_beside_it() -> None:
    cells = {c.clause: c for col in _criteria("provinsi-pelaksanaan") for c in col.cells}
    assert cells["p60-kesadaran-k1"].state == "reached"
    assert cells["p60-kesadaran-k1"].label == "tercapai 20 Januari 2025"
    assert cells["p60-kesadaran-k2-c"].state == "unproven"
    assert [g.state for g in cells["p60-kesadaran-k2-c"].groups] == ["reached", "unproven"]
    assert cells["p60-pemahaman-k3"].state == "partly"
    assert cells["p60-kepemilikan-k1"].state == "waiting"
    assert cells["p60-pemahaman-k3"].gap is not None


def _criteria(name: str) -> tuple[Column, ...]:
    return view(judged(name), "id", "x").criteria


def test_timeline_marks_what_was_out_of_order_at_its_place() -> None:
    drawn = view(judged("provinsi-pelaksanaan"), "id", "x").timeline
    assert drawn is not None
    rows = [r for b in drawn.bands for r in b.rows]
    marked = {(r.name, r.group): [m.kind for m in r.marks] for r in rows if r.marks}
    assert marked == {
        ("Pembentukan Tim", ""): ["warning"],
        ("Rencana Pelatihan dan Kurikulum", ""): ["error"],
        ("Kesadaran", "Perangkat daerah induk"): ["warning"],
        ("Kesadaran", "Unit pelaksana teknis daerah"): ["error", "follows"],
        ("Pemahaman", "Perangkat daerah induk"): ["follows"],
        ("Pemahaman", "Unit pelaksana teknis daerah"): ["follows"],
        ("Penerimaan", "Perangkat daerah induk"): ["follows"],
        ("Wadah Berbagi", ""): ["warning"],
    }
    for row in rows:
        assert all(drawn.left <= b.x <= b.x + b.width <= drawn.right + 5 for b in row.bars)
    team, training = rows[0].bars[0], rows[4]
    assert team.x + team.width < training.bars[0].x
    [early] = training.hatches
    assert early.width < training.bars[0].width


def test_compliant_programme_has_no_mark_and_every_criterion() -> None:
    own = view(judged("kabupaten-patuh"), "id", "x")
    assert own.timeline is not None
    assert not [m for b in own.timeline.bands for r in b.rows for m in r.marks]
    assert {c.state for col in own.criteria for c in col.cells} == {"reached"}
    assert (own.gaps, own.now) == (0, ())


def test_evaluator_sees_claims_as_claims() -> None:
    report = run(example("kabupaten-patuh"), mode="evaluator")
    own = view(report, "id", "x")
    assert {c.state for col in own.criteria for c in col.cells} == {"unjudged"}
    assert {c.label for col in own.criteria for c in col.cells} == {"menunggu penilaian"}
    assert len(own.checklist) == own.waiting > 0


@pytest.mark.parametrize(
    ("start", "end"), [("2024-02-01", "2024-02-02"), ("1900-01-01", "2099-12-31")]
)
def test_odd_cycles_can_be_drawn(start: str, end: str) -> None:
    data = example("hari-pertama")
    data["siklus"] |= {"mulai": start, "selesai": end}
    report = run(data)
    drawn = view(report, "en", "x").timeline
    assert drawn is not None
    assert len(drawn.ticks) <= 13
    assert all(drawn.left <= line.x <= drawn.right for line in drawn.lines)


def test_several_dossiers_have_an_index_and_companions_come_after() -> None:
    one, two = judged("provinsi-pelaksanaan"), judged("hari-pertama")
    page = render([companion(one), one, two], Manner())
    assert page.index('href="#d1"') < page.index('href="#d2"') < page.index('id="d1"')
    assert "2 dosier diperiksa" in page
    assert page.index("BELUM PATUH", page.index('id="d1p1-answer"')) < page.index(
        "HANYA ANJURAN", page.index('id="d1p1-answer"')
    )
    Reader(page)


def test_hostile_text_stays_text() -> None:
    page = render([hostile.report()], Manner())
    reader = Reader(page)
    assert not reader.tags & {"img", "b-x", "iframe"}
    assert page.count("<script") == page.count("</script") == 1
    assert "\u202e" not in page
    assert "{{7*7}}" in page
    assert "&lt;script&gt;window.hit=1&lt;/script&gt;" in page
    style = page[page.index("<style>") : page.index("</style>")]
    assert "example.invalid" not in style


def test_same_report_gives_the_same_bytes() -> None:
    pages = {render([judged("provinsi-pelaksanaan")], Manner(colour=c)) for c in (True, False)}
    assert len(pages) == 1
    assert not re.search(r"[ \t]+$", pages.pop(), re.MULTILINE)


def test_english_page_holds_no_indonesian_sentence() -> None:
    data = example("provinsi-pelaksanaan")
    data["penilaian_ketentuan"] = []  # the agency's own words stay in its own language
    page = render([run(data)], Manner("en"))
    seen = re.sub(r"<(style|script)>.*?</\1>|<q .*?</q>|<[^>]+>", " ", page, flags=re.DOTALL)
    for word in (" belum ", " sebelum ", " yang ", " dengan ", " pada ", " dari "):
        assert word not in seen, word
