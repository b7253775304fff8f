"""`integritas rules ledger`: four forms of the same book, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

import pytest

from integritas_rules.cli.rules_ledger import FORMS
from integritas_rules.formats.ledger import Book
from integritas_rules.formats.manner import Manner
from integritas_rules.kit.ledger import ledger
from integritas_rules.model import Text
from tests.cli.running import both, call, fits, refused
from tests.support import ROOT, pack

Capture = pytest.CaptureFixture[str]
PACK = "permenpanrb-60-2020"


def test_the_page_for_the_screen_counts_and_lists_everything(capsys: Capture) -> None:
    for left in both(capsys, "rules", "ledger", PACK):
        assert left.code == 0
        fits(left.out)
        assert [c for c in pack().clauses if c not in left.out] == []
    assert "426 of 426 provisions accounted for" in left.out
    assert " belum " not in left.out


def test_all_packs_are_counted_together(capsys: Capture) -> None:
    data = json.loads(call(capsys, "rules", "ledger", "--all", "--format", "json").out)
    listed = [p for each in data["packs"] for s in each["sections"] for p in s["provisions"]]
    assert data["counts"]["provisions"] == data["counts"]["accounted"] == len(listed)
    assert all(p["accounted"] for p in listed)
    assert "permenpanrb-60-2020" in {p["id"] for p in data["packs"]}


def test_json_gives_the_place_and_the_rules_of_each_provision(capsys: Capture) -> None:
    [data] = json.loads(call(capsys, "rules", "ledger", PACK, "--format", "json").out)["packs"]
    rows = {p["id"]: p for s in data["sections"] for p in s["provisions"]}
    row = rows["p60-persiapan-urutan"]
    assert row["file"].startswith("rules/permenpanrb-60-2020/bab-3b-1-persiapan.yaml:")
    assert [r["kind"] for r in row["rules"]] == ["order", "presence"]
    assert row["cases"]["failing"] > 0
    assert rows["p60-menimbang-a"]["unchecked"]["id"]


def test_markdown_has_a_row_a_provision_and_no_broken_table(capsys: Capture) -> None:
    for left in both(capsys, "rules", "ledger", PACK, "--format", "markdown"):
        rows = [line for line in left.out.splitlines() if "`p60-" in line and "Permen" not in line]
        assert len(rows) >= len(pack().clauses)
        heads = [line for line in left.out.splitlines() if line.startswith("| --- | --- | --- |")]
        assert len(heads) == 3 + len(pack().sections)
        for line in left.out.splitlines():
            if "`p60-" in line and line.startswith("|"):
                assert line.replace("\\|", "").count("|") == 4


class Reader(HTMLParser):
    """The page's tags in order, and whether they close as they opened."""

    VOID = ("meta", "br", "col")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.seen if name == tag]


def test_the_page_to_sign_is_sound_and_self_contained(capsys: Capture) -> None:
    for left, lang in zip(
        both(capsys, "rules", "ledger", PACK, "--format", "html"), ("id", "en"), strict=True
    ):
        page = Reader(left.out)
        assert page.open == []
        assert page.all("html") == [{"lang": lang}]
        assert [t for t in ("script", "link", "img", "iframe") if page.all(t)] == []
        assert {len(page.all(t)) for t in ("main", "header", "nav", "footer", "h1")} == {1}
        ids = [a["id"] for _, a in page.seen if "id" in a]
        assert len(set(ids)) == len(ids)
        links = {a["href"] for a in page.all("a")}
        assert {f"#{i}" for i in ids} >= links
        assert set(pack().clauses) <= set(ids)
        assert all(th.get("scope") in ("col", "row") for th in page.all("th"))
        assert len([d for d in page.all("dl") if d.get("class") == "sign"]) == len(pack().clauses)


def test_markup_in_a_pack_stays_text(capsys: Capture, tmp_path: Path) -> None:
    folder = tmp_path / "paket"
    folder.mkdir()
    for file in (ROOT / "rules" / PACK).glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        (folder / file.name).write_text(text.replace("Arti ASN", "<b>Arti|ASN</b>"), "utf-8")
    page = call(capsys, "rules", "ledger", str(folder), "--format", "html").out
    assert "&lt;b&gt;Arti|ASN&lt;/b&gt;" in page
    assert "<b>Arti" not in page
    text = call(capsys, "rules", "ledger", str(folder), "--format", "markdown").out
    assert "\\<b\\>Arti\\|ASN\\</b\\>" in text


def test_a_folder_is_named_as_it_was_given(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    out = call(capsys, "rules", "ledger", f"rules/{PACK}", "--format", "json").out
    assert f'"file": "rules/{PACK}/batang-tubuh.yaml:' in out


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_a_reason_that_says_nothing_is_shown_as_missing(form: str) -> None:
    clauses = dict(pack().clauses)
    clauses["p60-menimbang-a"] = replace(clauses["p60-menimbang-a"], reason=Text("", " "))
    book = Book(ledger(replace(pack(), clauses=clauses)), dict.fromkeys(clauses, "x"))
    module = import_module(f"integritas_rules.formats.{FORMS[form]}")
    assert "not accounted for" in module.render([book], Manner("en"))
    assert "425 of 426" in module.render([book], Manner("en"))
    fine = Book(ledger(pack()), dict.fromkeys(clauses, "x"))
    assert "not accounted for" not in module.render([fine], Manner("en"))


@pytest.mark.parametrize(
    "args", [["no-such-pack"], ["--all", PACK], [PACK, "--format", "pdf"], [PACK, "--param", "x"]]
)
def test_mistakes_are_told(capsys: Capture, args: list[str]) -> None:
    refused(capsys, "rules", "ledger", *args)
