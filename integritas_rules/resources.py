"""Where the bundled rules, schemas and examples are: inside the wheel, or beside the checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The bundled folder ``name`` (``"rules"`` or ``"schemas"``), in the wheel or the checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def package(name: str) -> Path:
    """The folder ``name`` of the package itself."""
    return _PACKAGE / name
