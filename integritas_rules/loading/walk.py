"""Reaching into raw data that may have any shape: what isn't there is simply not given."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.hints import Any
from integritas_rules.loading.positions import Path
from integritas_rules.model import Json

EACH, MEMBERS = "*", "{}"


def reach(data: Json, route: str) -> Iterator[tuple[Path, Json]]:
    """Path and value of everything on ``route``: keys by ``/``, ``*`` for each item of a list,
    ``{}`` for each member of an object."""
    found: list[tuple[Path, Json]] = [((), data)]
    for step in filter(None, route.split("/")):
        found = [child for path, value in found for child in _children(path, value, step)]
    yield from found


def records(data: Json, route: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Path and value of every object on ``route``."""
    for path, value in reach(data, route):
        if isinstance(value, dict):
            yield path, value


def texts(data: Json, route: str) -> Iterator[tuple[Path, str]]:
    """Path and value of every text on ``route``."""
    for path, value in reach(data, route):
        if isinstance(value, str):
            yield path, value


def _children(path: Path, value: Json, step: str) -> list[tuple[Path, Json]]:
    if step == EACH and isinstance(value, list):
        return [((*path, index), item) for index, item in enumerate(value)]
    if step == MEMBERS and isinstance(value, dict):
        return [((*path, name), item) for name, item in value.items()]
    if isinstance(value, dict) and step in value:
        return [((*path, step), value[step])]
    return []
