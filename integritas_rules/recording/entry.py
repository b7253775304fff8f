"""What an officer wants to put on record, and the records that it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.loading.echo import did_you_mean, listed, nearest, quoted
from integritas_rules.loading.jsonpatch import Operation
from integritas_rules.loading.likeness import plain
from integritas_rules.loading.positions import Path, pointer_of
from integritas_rules.loading.shapes import keys, shaped
from integritas_rules.model import Json, Pack, Text


@dataclass(frozen=True, slots=True)
class Recorded:
    """The operations that put it on record, what that is in words, and the day it happened."""

    operations: tuple[Operation, ...]
    said: Text
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One request: the dossier as it is, the pack, what it is about, and the fields given.

    ``fields`` are texts by key of the record; ``more`` holds what isn't a field of it.
    """

    data: Mapping[str, Any]
    pack: Pack
    item: str
    fields: Mapping[str, Sequence[str]]
    more: Mapping[str, Sequence[str]]

    def given(self, name: str) -> str | None:
        """The single value of an option that isn't a field."""
        values = self.more.get(name)
        return values[-1] if values else None

    @property
    def day(self) -> str | None:
        """The day that the request names, as it is written."""
        for name in ("tanggal", "mulai", "selesai"):
            if values := self.fields.get(name):
                return values[-1]
        return None

    def record(self, route: Path, own: Mapping[str, Json]) -> dict[str, Json]:
        """A record for the list at ``route`` with its own values and the fields given.

        Keys stand in the order of the format; one that the record doesn't have is refused.
        """
        place = (*route, 0)
        known = keys(place)
        values = {**own, **self.values(place)}
        order = {name: n for n, name in enumerate(known)}
        return dict(sorted(values.items(), key=lambda pair: order.get(pair[0], len(order))))

    def values(self, place: Path) -> dict[str, Json]:
        """The fields given, as values for the record at ``place``."""
        known = keys(place)
        for name in self.fields:
            if name not in known:
                raise refusal(_NO_FIELD.within(name=quoted(name)), _ask(name, known))
        return {name: shaped((*place, name), texts) for name, texts in self.fields.items()}


def appended(data: Any, route: Path, record: Json) -> Operation:
    """The operation that makes ``record`` the last of the list at ``route``, made if need be."""
    for depth, part in enumerate(route):
        inside = isinstance(data, dict) and data.get(part) is not None
        if not inside and not isinstance(data, list):
            value: Json = [record]
            for name in reversed(route[depth + 1 :]):
                value = {name: value}
            return {"op": "add", "path": pointer_of(route[: depth + 1]), "value": value}
        data = data[part]
    return {"op": "add", "path": f"{pointer_of(route)}/-", "value": record}


def new_id(data: Any, stem: str) -> str:
    """An id like ``keg-tim`` or ``keg-tim-2`` that no record of the dossier has."""
    stem = plain(stem)[:70].strip("-")
    taken = {name for name, _ in records_by_id(data)}
    number = 1
    while (name := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return name


def named(entry: Entry, route: Path, stem: str) -> dict[str, Json]:
    """An id for a new record of the list, where such records have one and none is given."""
    if "id" not in keys((*route, 0)) or "id" in entry.fields:
        return {}
    return {"id": new_id(entry.data, stem)}


def records_by_id(value: Any, path: Path = ()) -> Iterator[tuple[str, Path]]:
    """The id and the path of every record that has one."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"], path
        for key, item in value.items():
            yield from records_by_id(item, (*path, key))
    elif isinstance(value, list):
        for n, item in enumerate(value):
            yield from records_by_id(item, (*path, n))


def refusal(message: Text, advice: Text) -> InvalidSetting:
    """The error for a request that can't be meant."""
    return InvalidSetting([Problem(message, advice)])


def known_name(name: str, known: Sequence[str], what: Text) -> str:
    """The known word that ``name`` is, whatever its case and dashes; refused with a suggestion."""
    alike = [k for k in known if k == name] or [k for k in known if plain(k) == plain(name)]
    if len(alike) == 1:
        return alike[0]
    raise refusal(_UNKNOWN.within(what=what, name=quoted(name)), _ask(name, known))


def _ask(name: str, known: Sequence[str]) -> Text:
    near = nearest(name, known)
    have = _CHOICES.within(known=listed(known, 30))
    if near is None:
        return have
    ask = did_you_mean(near)
    return Text(f"{ask.id} {have.id}", f"{ask.en} {have.en}")


_NO_FIELD = Text("Isian {name} tidak dikenal di sini.", "The key {name} isn't known here.")
_UNKNOWN = Text("{what} {name} belum dikenal.", "Unknown {what}: {name}.")
_CHOICES = Text("Yang ada: {known}.", "There are: {known}.")
