"""A process imports what it uses and nothing else: what is new here must be a decision.

A module costs a quarter of a millisecond and up, which is a lot where all of a check takes fifty.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import EXAMPLES, ROOT

DOSSIER = (EXAMPLES / "kabupaten-patuh.json").as_posix()
GAPS = (EXAMPLES / "provinsi-pelaksanaan.json").as_posix()
SCRIPT = """
import sys
before = set(sys.modules)
from integritas_rules.cli import main
try:
    main(sys.argv[1:])
finally:
    print("loaded:", *sorted(set(sys.modules) - before), file=sys.stderr)
"""
STANDARD = set(
    """
    bisect collections copyreg datetime encodings enum functools hashlib importlib itertools json
    keyword math operator re reprlib types unicodedata warnings
    """.split()
)
"""The modules of the standard library that a check imports, beside those with a leading line."""
HEAVY = {
    *("yaml", "pydantic", "transitions", "jsonschema", "jinja2", "rich", "docx", "openpyxl"),
    *("rfc8785", "difflib", "tempfile", "shutil", "tomllib", "textwrap", "decimal", "logging"),
    *("dataclasses", "inspect", "importlib.metadata", "importlib.resources", "asyncio", "socket"),
    *("click.testing", "click.shell_completion", "multiprocessing", "concurrent", "sqlite3"),
}


def loaded(folder: Path, *args: str) -> set[str]:
    """The modules that a run imports in a folder without settings."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *args],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    names = set(done.stderr.rpartition("loaded:")[2].split())
    assert "integritas_rules" in names, done.stderr
    return names


@pytest.mark.parametrize("dossier", [DOSSIER, GAPS], ids=["clean", "gaps"])
@pytest.mark.parametrize("form", ["json", "text"])
def test_a_check_imports_a_few_modules_of_the_standard_library(
    form: str, dossier: str, tmp_path: Path
) -> None:
    names = loaded(tmp_path, "check", dossier, "--format", form)
    others = {n.partition(".")[0] for n in names} - {"integritas_rules"}
    assert {n for n in others if not n.startswith("_")} - STANDARD == set()


def test_the_version_needs_no_pack_to_be_built(tmp_path: Path) -> None:
    names = loaded(tmp_path, "--version")
    assert "click" not in names
    assert "integritas_rules.loading.packcheck" not in names
    assert HEAVY & names == set()


@pytest.mark.parametrize(
    "line",
    [
        f"check {DOSSIER} --format json",
        f"check {DOSSIER}",
        f"check {GAPS} --verbose",
        f"status {DOSSIER}",
        f"explain {DOSSIER} p60-persiapan-urutan",
        "explain p60-persiapan-urutan",
    ],
)
def test_heavy_libraries_wait_until_they_are_used(line: str, tmp_path: Path) -> None:
    by_click = {"inspect"}  # that click imports it is given
    command, *_ = args = line.split()
    assert (HEAVY - (set() if command == "check" else by_click)) & loaded(tmp_path, *args) == set()


def test_help_builds_one_command_of_all(tmp_path: Path) -> None:
    whole, one = loaded(tmp_path, "--help"), loaded(tmp_path, "status", "--help")
    ours = {
        f"integritas_rules.cli.{n}" for n in ("check", "status", "plan", "batch", "diff", "lke")
    }
    assert ours & whole == set()
    assert ours & one == {"integritas_rules.cli.status"}
    for names in (whole, one):
        assert not any(n.startswith("integritas_rules.loading.pack") for n in names)
