"""`integritas rules trace`: exit codes, the list of rules to review, and bad texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import both, call, fits, refused
from tests.support import pack

Capture = pytest.CaptureFixture[str]
PACK = "permenpanrb-60-2020"


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A text that is nothing but the anchors of the pack, each on its line."""
    return written(tmp_path / "naskah.txt", [c.citation.anchor for c in pack().clauses.values()])


def written(file: Path, lines: list[str]) -> Path:
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_all_found_leaves_with_0(capsys: Capture, whole: Path) -> None:
    for left in both(capsys, "rules", "trace", PACK, "--text", str(whole)):
        assert left.code == 0
        fits(left.out)
    assert left.out.startswith("426 of 426 anchor phrases found in naskah.txt.")


def test_what_is_lost_is_a_list_of_rules_to_review(capsys: Capture, whole: Path) -> None:
    anchor = pack().clauses["p60-persiapan-urutan"].citation.anchor
    text = whole.read_text(encoding="utf-8")
    new = written(whole.with_name("baru.txt"), [text.replace(anchor, f"{anchor[:-3]}nya")])
    args = ("rules", "trace", PACK, "--text", str(new), "--old", str(whole))
    for left in both(capsys, *args):
        assert left.code == 1
        fits(left.out)
        assert "rules/permenpanrb-60-2020/bab-3b-1-persiapan.yaml:" in left.out
    assert "LOST: REVIEW THE RULE" in left.out
    data = json.loads(call(capsys, *args, "--format", "json").out)
    [gone] = [a for a in data["anchors"] if a["clause"] == "p60-persiapan-urutan"]
    assert gone["fate"] == "lost"
    assert gone["rules"] == ["order", "presence"]
    assert gone["closest"]["line"] == gone["old_line"]
    assert data["counts"]["anchors"] == 426


def test_verbose_shows_every_line(capsys: Capture, whole: Path) -> None:
    out = call(capsys, "rules", "trace", PACK, "--text", str(whole), "-v").out
    assert [c for c in pack().clauses if c not in out] == []


def test_a_personal_number_beside_a_lost_anchor_is_not_repeated(
    capsys: Capture, tmp_path: Path
) -> None:
    number = "19790509" + "200501" + "1004"
    text = written(tmp_path / "a.txt", [f"Aparatur Sipil Negara yang selanjutnya {number} ASN"])
    for args in ((), ("--format", "json")):
        left = call(capsys, "rules", "trace", PACK, "--text", str(text), *args)
        assert left.code == 1
        assert number not in left.out


@pytest.mark.parametrize(
    "content", [None, b"", b" \n", b"\xff\xfe\x00", b"PK\x03\x04zip", b"a\x80"]
)
def test_a_bad_text_is_refused_in_words_that_fit(
    capsys: Capture, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "naskah.txt"
    if content is not None:
        file.write_bytes(content)
    for said in refused(capsys, "rules", "trace", PACK, "--text", str(file)):
        assert "JSON" not in said


def test_a_folder_or_no_text_at_all_is_refused(capsys: Capture, tmp_path: Path) -> None:
    for said in refused(capsys, "rules", "trace", PACK, "--text", str(tmp_path)):
        assert "JSON" not in said
    refused(capsys, "rules", "trace", PACK)
    refused(capsys, "rules", "trace", "no-such-pack", "--text", "x")
