"""The page of the dossier's fields is the one that the models give, and leaves none out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from integritas_rules.schema import fields
from integritas_rules.schema.generate import schema_of

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/dossier-fields.md"


def test_the_page_is_in_step_with_the_models() -> None:
    made = fields.rendered()
    assert PAGE.read_text(encoding="utf-8") == made, "see the command on top of the page"


def test_the_command_writes_the_page() -> None:
    command = [sys.executable, "-m", "integritas_rules.schema.fields"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True)
    assert (done.returncode, done.stdout) == (0, PAGE.read_bytes())


def test_every_record_and_key_has_its_row() -> None:
    schema, made = schema_of("dossier"), fields.rendered()
    assert made.count("\n## ") == 1 + len(schema["$defs"])
    rows = [line for line in made.splitlines() if line.startswith("| `")]
    keys = [key for r in (schema, *schema["$defs"].values()) for key in r["properties"]]
    assert sorted(row.split("`")[1] for row in rows) == sorted(keys)


def test_every_row_has_five_cells() -> None:
    rows = [line for line in fields.rendered().splitlines() if line.startswith("|")]
    assert {row.replace("\\|", "").count("|") for row in rows} == {6}
