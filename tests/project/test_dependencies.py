"""What is imported is declared, what is declared is imported, and lower bounds are tested."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NOT_OURS = ("test", "dev", "mining", "bench")
"""Extras that the package never imports; `mining` is for a few tests, by `.ci/run mining`, `bench`
for `python -m benchmarks`."""
EXTRAS = {k: v for k, v in PROJECT["optional-dependencies"].items() if k not in NOT_OURS}
"""What outputs need that are not installed with the tool."""
IMPORTED_AS = {"pyyaml": "yaml", "python-docx": "docx"}
COMES_WITH = {"pydantic_core": "pydantic"}
"""Modules of a distribution that another one pins to an exact version."""


def _bounds(requirements: list[str]) -> Iterator[tuple[str, str]]:
    """``name``, ``version`` of each lower bound; all have one, but for extras of our own."""
    for requirement in requirements:
        if requirement.startswith("integritas-rules["):
            continue
        found = re.fullmatch(r"([\w-]+)(?:\[\w+\])?>=([\d.]+)", requirement)
        assert found, f"not of the form name>=version: {requirement}"
        yield found[1].lower(), found[2]


def _imports(file: Path) -> Iterator[str]:
    """Top-level names of what a file imports, also inside functions."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def test_dependencies_are_what_the_package_imports() -> None:
    files = (ROOT / "integritas_rules").rglob("*.py")
    imported = {COMES_WITH.get(name, name) for file in files for name in _imports(file)}
    imported -= {*sys.stdlib_module_names, "integritas_rules"}
    optional = [requirement for extra in EXTRAS.values() for requirement in extra]
    required = [*PROJECT["dependencies"], *optional]
    declared = {IMPORTED_AS.get(name, name) for name, _ in _bounds(required)}
    assert declared == imported


def test_tests_install_every_extra() -> None:
    own = (r for r in PROJECT["optional-dependencies"]["test"] if r.startswith("integritas-rules["))
    assert {name for r in own for name in r.partition("[")[2].rstrip("]").split(",")} == set(EXTRAS)


def test_lowest_constraints_are_the_lower_bounds() -> None:
    lines = (ROOT / "constraints-lowest.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    extras = [*EXTRAS.values(), PROJECT["optional-dependencies"]["test"]]
    bounds = dict(_bounds([*PROJECT["dependencies"], *(r for extra in extras for r in extra)]))
    assert pins.keys() == bounds.keys()
    for name, bound in bounds.items():
        assert re.fullmatch(rf"{re.escape(bound)}(\.0)*", pins[name]), name
