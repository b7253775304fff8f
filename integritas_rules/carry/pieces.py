"""Pieces of a dossier that a judgement rests on, and their exact form as plain JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

from integritas_rules.loading.canonical import digest
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Json


@dataclass(frozen=True, slots=True)
class Piece:
    """One record that a judgement rests on: what tells it apart, its place and its content."""

    key: str
    pointer: str
    value: Json


def content(pieces: tuple[Piece, ...]) -> list[Json]:
    """What pieces hold, in one order wherever they stand."""
    return sorted(([p.key, p.value] for p in pieces), key=lambda pair: digest(exact(pair)))


def exact(value: Any) -> Json:
    """A value of the model as plain JSON whose canonical form exists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: exact(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(k): exact(v) for k, v in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [exact(v) for v in value]
    return value


def key_of(node: Node) -> str:
    """What tells a selected record apart wherever it stands: its list, and its own name."""
    parts = ["*" if p.isdigit() else p for p in node.pointer.split("/")[1:]]
    record = node.value if isinstance(node.value, dict) else {}
    names = [str(record[k]) for k in ("id", "jenis", "kelompok", "kode") if record.get(k)]
    return ":".join(["/".join(parts), *names])


def only(record: Json, clause: str) -> Json:
    """A subtahap's record without the activities, and without statements on other criteria."""
    if not isinstance(record, dict):
        return record
    own = [k for k in record.get("kriteria") or () if k["ketentuan"] == clause]
    return {**without(record, "kegiatan"), "kriteria": own}


def without(record: Mapping[str, Json], *names: str) -> dict[str, Json]:
    """The record without some of its members."""
    return {k: v for k, v in record.items() if k not in names}


def texts_in(value: Json) -> Iterator[str]:
    """Every text within a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_in(inner)


def is_evidence(piece: Piece) -> bool:
    """Whether a piece is a registered piece of evidence."""
    return piece.key.startswith("bukti:")


def unique(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Each piece once: a record that several rules selected, or that is named too, is one."""
    return tuple({p.pointer: p for p in reversed(pieces)}.values())[::-1]
