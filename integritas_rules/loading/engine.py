"""The digest of the engine itself, so that a verdict can be tied to the code that gave it."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from integritas_rules import resources

_PACKAGE = Path(__file__).resolve().parent.parent
_DATA = ("rules", "schemas", "examples")
"""Folders that stand inside the package in a wheel, and beside it in a checkout."""


@cache
def engine_digest() -> str:
    """The SHA-256 over every module and schema, by name: the same from a wheel and a checkout."""
    code = {p.relative_to(_PACKAGE).as_posix(): p for p in _PACKAGE.rglob("*.py")}
    own = {name: p for name, p in code.items() if name.partition("/")[0] not in _DATA}
    schemas = {f"schemas/{p.name}": p for p in resources.folder("schemas").glob("*.json")}
    whole = hashlib.sha256()
    for name, path in sorted({**own, **schemas}.items()):
        whole.update(f"{name}\n{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return f"sha256:{whole.hexdigest()}"
