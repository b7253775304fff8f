"""Which paths may be opened: plain relative ones, and nothing that any system reads otherwise."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integritas_rules.evidence.folder import Folder, Refused
from integritas_rules.evidence.paths import refusal, twins

HOSTILE = [
    "../x.pdf", "a/../x", "a/..", "..", ".", "./a", "a//b", "/etc/passwd", "//host/share", "~/x",
    "~root/x", "C:x", "C:\\x", "c:/x", "a\\b", "..\\x", "a/%2e%2e/x", "%2Fetc", "a%00b", "a\x00b",
    "a\nb", "a\u202ebc", "a\u200bb", "\ud800", "https://contoh.invalid/x.pdf", "file:x", "a:b",
    "a?b", "a|b", 'a"b', "a<b", "a*", "NUL", "nul.pdf", "a/CON/b", "com1.txt", "LPT9", "aux .x",
    "a /b", " a", "a.", "a./b", "", "x" * 256, "é" * 128, "/".join(["x" * 99] * 11), "a\u2028b",
]  # fmt: skip


@pytest.mark.parametrize("path", HOSTILE)
def test_a_hostile_path_is_refused(path: str) -> None:
    assert refusal(path) is not None


@pytest.mark.parametrize(
    "path",
    ["bukti/sk-tim.pdf", "SK Tim (final).pdf", "a/b/c/d.docx", "Laporan 100%.pdf", "..a/b", "a..b",
     "console.pdf", "nulis.pdf", "com10.txt", "é" * 127, ".arsip/x", "b~1.pdf", "日本.pdf"],
)  # fmt: skip
def test_a_plain_path_is_not(path: str) -> None:
    assert refusal(path) is None


def test_names_that_some_system_takes_for_the_same() -> None:
    found = twins(["bukti/SK.pdf", "bukti/sk.pdf", "bukti/lain.pdf", "e\u0301.pdf", "\u00e9.pdf"])
    assert set(found) == {"bukti/SK.pdf", "bukti/sk.pdf", "e\u0301.pdf", "\u00e9.pdf"}
    assert twins(["a", "a", "b"]) == {}


PARTS = st.lists(st.sampled_from(["..", ".", "", "a", "keluar", "dalam", "~", "C:", "%2e%2e"]))


@given(PARTS, st.booleans(), st.sampled_from("/\\"))
def test_no_path_leads_out_of_the_folder(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str], absolute: bool, sign: str
) -> None:
    """Whatever is opened has its true place within the folder."""
    root = tmp_path_factory.getbasetemp() / "berpagar"
    _fenced(root)
    path = ("/" if absolute else "") + sign.join(parts)
    with Folder(root / "dosier") as folder:
        try:
            with folder.opened(path) as file:
                real = Path(os.readlink(f"/proc/self/fd/{file.fileno()}"))
        except Refused:
            return
    assert real.is_relative_to((root / "dosier").resolve())


def _fenced(root: Path) -> None:
    """A folder with a file, and links in it that lead out."""
    if root.exists():
        return
    (root / "dosier" / "dalam").mkdir(parents=True)
    (root / "dosier" / "dalam" / "a").write_text("boleh")
    (root / "a").write_text("rahasia")
    (root / "dosier" / "keluar").symlink_to(root)
    (root / "dosier" / "a").symlink_to(root / "a")
