"""The Python API is the same pipeline, typed and lazily imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import integritas_rules
from integritas_rules import Report, check, load_dossier, load_pack
from tests.support import EXAMPLES


def test_the_three_calls_of_the_readme() -> None:
    report = check(load_pack(), load_dossier(EXAMPLES / "kabupaten-patuh.json"))
    assert isinstance(report, Report)
    assert report.conclusion == "patuh"
    with pytest.raises(KeyError):
        report.verdict("p60-tiada")


def test_every_public_name_is_there_and_nothing_else() -> None:
    for name in integritas_rules.__all__:
        assert getattr(integritas_rules, name).__doc__
    with pytest.raises(AttributeError):
        integritas_rules.tiada  # noqa: B018 (the access is what is tested)


def test_importing_the_package_imports_none_of_the_heavy_libraries() -> None:
    code = (
        "import sys, integritas_rules;"
        "print([m for m in ('pydantic','yaml','rich','click','transitions') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
