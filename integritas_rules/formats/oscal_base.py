"""What OSCAL documents share: ids that follow from content, properties, metadata, one-line text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from integritas_rules import __version__
from integritas_rules.model import Text

VERSION = "1.1.3"
"""Of OSCAL; later 1.x releases read it too."""
NAMESPACE = "https://integritas-rules.invalid/ns/oscal"
"""Of the properties that OSCAL itself doesn't have."""
_OWN = uuid5(NAMESPACE_URL, NAMESPACE)
LANGUAGE = "id"

Data = dict[str, Any]


def uuid(*parts: str) -> str:
    """The same parts, the same id: no clock and no chance."""
    return str(uuid5(UUID(str(_OWN)), "\n".join(parts)))


def at(day: str) -> str:
    """An ISO date as the moment at which it begins in Jakarta."""
    return f"{day}T00:00:00+07:00"


def line(text: str) -> str:
    """Words on one line, as titles and values must be; never empty."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split()) or "-"


def props(values: Mapping[str, str | int | None]) -> list[Data]:
    """Properties of our own namespace; what isn't there is left out."""
    return [
        {"name": name, "ns": NAMESPACE, "value": line(str(value))}
        for name, value in values.items()
        if value not in (None, "")
    ]


def metadata(title: Text, day: str, version: str, **more: Any) -> Data:
    """The head of a document that was last changed on ``day``."""
    return {
        "title": line(title.id),
        "last-modified": at(day),
        "version": line(version),
        "oscal-version": VERSION,
        "props": props({"title-en": title.en, "tool": f"integritas-rules {__version__}"}),
        **more,
    }


def listed(name: str, items: Iterable[Data]) -> Data:
    """``{name: […]}``, or nothing: OSCAL has no empty lists."""
    found = list(items)
    return {name: found} if found else {}
