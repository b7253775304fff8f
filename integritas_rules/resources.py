"""Where the bundled rules, schemas and examples are: inside the wheel, or beside the checkout."""

from __future__ import annotations

import os

from integritas_rules.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PACKAGE = os.path.dirname(os.path.realpath(__file__))


def folder(name: str) -> Path:
    """The bundled folder ``name`` (``"rules"`` or ``"schemas"``), in the wheel or the checkout."""
    from pathlib import Path

    return Path(place(name))


def place(name: str) -> str:
    """As :func:`folder`, as text: pathlib takes longer to import than a folder to be found."""
    inside = os.path.join(_PACKAGE, name)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_PACKAGE), name)


def package(name: str) -> str:
    """The place of the folder ``name`` of the package itself."""
    return os.path.join(_PACKAGE, name)
