"""The rules of asn-profesional-berintegritas, compiled: made by ``python -m integritas_rules.screening``."""

from __future__ import annotations

from integritas_rules.screening.primitives import (
    ASK,
    CLAIMED,
    FAR,
    MET,
    PENDING,
    WAITING,
    by,
    children,
    named,
    over,
    Asked,
)

FINGERPRINT = "5f567ee6a218a68f4ee227db2f6b7e12f5a248352ffc5c88629633757032c4c2"
CLAUSES = (
    'art-budaya',
    'art-netral',
    'art-merit-dasar',
    'art-bangkom',
    'art-bersama',
)


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    r1 = (MET if 'art-budaya' in upheld else ASK if 'art-budaya' in judged else ASK if 'art-budaya' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r2 = (MET if 'art-netral' in upheld else ASK if 'art-netral' in judged else ASK if 'art-netral' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r3 = (MET if 'art-merit-dasar' in upheld else ASK if 'art-merit-dasar' in judged else ASK if 'art-merit-dasar' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v4 = named([data], 'pelaksanaan', known)
    v5 = named(v4, 'subtahap', known)
    v6 = children(v5, known)
    v14 = ASK if (('siklus', None) in closed) else PENDING
    r13 = MET if v6 else v14
    r15 = (MET if 'art-bersama' in upheld else ASK if 'art-bersama' in judged else ASK if 'art-bersama' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    for record in v6:
        group = record.get("kelompok")
        v7 = over(record, as_of)
        v8 = named([record], 'kegiatan', known)
        v9 = children(v8, known)
        v10 = by(v9, 'jenis')
        v11 = v10.get('penguatan_kapasitas', ())
        v12 = ASK if (('siklus', group) in closed) or v7 else PENDING
        r13 |= (MET if v11 else v12)
    return (
        r1,
        r2,
        r3,
        r13,
        r15,
    )
