"""A pack of our own for tests: the one that `rules new pack` begins, changed as a test needs."""

from __future__ import annotations

from pathlib import Path

from integritas_rules.kit.scaffold.pack import pack_files
from integritas_rules.kit.scaffold.rule import rule_files

NAME = "se-x-9-2025"
FIRST = f"{NAME}-1"


def make(parent: Path, *kinds: str, binding: bool = False) -> Path:
    """The scaffold, with one more clause for each kind."""
    folder = parent / NAME
    for name, text in pack_files(NAME, "SE Menteri X 9/2025", binding, "2026-01-02").items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for kind in kinds:
        for path, text in rule_files(folder, f"{NAME}-{kind}", kind, None).items():
            path.write_text(text, encoding="utf-8")
    return folder


def change(file: Path, old: str, new: str) -> None:
    """Replace a piece of a file that must be there once."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, (text.count(old), old)
    file.write_text(text.replace(old, new), encoding="utf-8")


def add(file: Path, text: str) -> None:
    """Put text at the end of a file."""
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
