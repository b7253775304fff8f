"""A check of one valid dossier imports only what it uses."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support import EXAMPLES, ROOT

HEAVY = ("yaml", "pydantic", "transitions", "jsonschema", "jinja2", "docx", "openpyxl")
SCRIPT = """
import sys
from integritas_rules.cli import main
try:
    main(sys.argv[1:])
finally:
    print("loaded:", *sorted(n for n in sys.modules if "." not in n), file=sys.stderr)
"""


@pytest.mark.parametrize(("form", "also"), [("json", ("rich",)), ("text", ())])
def test_a_check_leaves_heavy_libraries_alone(form: str, also: tuple[str, ...]) -> None:
    dossier = (EXAMPLES / "kabupaten-patuh.json").as_posix()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "check", dossier, "--format", form],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    loaded = done.stderr.rpartition("loaded:")[2].split()
    assert "integritas_rules" in loaded
    assert not {*HEAVY, *also} & set(loaded)
