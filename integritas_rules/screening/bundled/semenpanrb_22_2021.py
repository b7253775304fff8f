"""The rules of semenpanrb-22-2021, compiled: made by ``python -m integritas_rules.screening``."""

from __future__ import annotations

from integritas_rules.screening.primitives import (
    ASK,
    CLAIMED,
    FAR,
    MET,
    PENDING,
    WAITING,
    Asked,
)

FINGERPRINT = "cac0dbd7701a8874aec86a6a9e82161b363a07a160941affdbda3dfc510cc334"
CLAUSES = (
    'se22-budaya',
)


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    r1 = (MET if 'se22-budaya' in upheld else ASK if 'se22-budaya' in judged else ASK if 'se22-budaya' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    return (
        r1,
    )
