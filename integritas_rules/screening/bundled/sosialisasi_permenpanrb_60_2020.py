"""The rules of sosialisasi-permenpanrb-60-2020, compiled: made by ``python -m integritas_rules.screening``."""

from __future__ import annotations

from integritas_rules.hints import Any

from integritas_rules.screening.primitives import (
    ASK,
    CLAIMED,
    FAR,
    MET,
    PENDING,
    Records,
    WAITING,
    Asked,
)

FINGERPRINT = "a683096011db3975a1e401e33b0047d1f2677a11efe85ef12806f016ae039795"
CLAUSES = (
)


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    pieces, fulfilled, windows = asked.pieces, asked.fulfilled, asked.windows

    return (
    )
