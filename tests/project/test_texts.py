"""What the project says about itself: set-up commands that agree, no path of one machine."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

EXAMPLE = (
    "python3 -m venv .venv && .venv/bin/pip install . "
    "&& .venv/bin/integritas check examples/kabupaten-patuh.json"
)
TESTS = "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest"

PRIVATE = re.compile(rb"(?<![\w.~-])/(?:work|farm|root|home/\w+|Users/\w+)/")
"""An absolute path that exists only where somebody works."""

SKIPPED = re.compile(r"\.git|\.venv.*|__pycache__|\..*_cache|\.hypothesis|build|dist|htmlcov")


def _texts() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if not SKIPPED.fullmatch(name)]
        yield from (Path(folder, name) for name in names if not SKIPPED.fullmatch(name))


def test_no_text_names_a_path_of_one_machine() -> None:
    files = list(_texts())
    assert ROOT / "pyproject.toml" in files
    assert [
        f"{file.relative_to(ROOT)}" for file in files if PRIVATE.search(file.read_bytes())
    ] == []


@pytest.mark.parametrize("name", ["README.md", "README.id.md", "justfile", ".ci/run"])
@pytest.mark.parametrize("command", [EXAMPLE, TESTS], ids=["example", "tests"])
def test_set_up_commands_are_the_same_everywhere(name: str, command: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if re.fullmatch(rf'\s*(\w+=")?{re.escape(command)}"?', line)]


def test_ci_script_is_sound_and_executable() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)
