"""The rules of revolusi-mental-asn, compiled: made by ``python -m integritas_rules.screening``."""

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

FINGERPRINT = "0826f8cbef571df5529b38b0301be64b79692505b54ed4064b4125f9e172e9eb"
CLAUSES = (
    'rm-1',
    'rm-5-rekrut',
    'rm-5-kembang',
    'rm-5-proyeksi',
    'rm-5-mutasi',
)


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    r1 = (MET if 'rm-1' in upheld else ASK if 'rm-1' in judged else ASK if 'rm-1' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r2 = (MET if 'rm-5-rekrut' in upheld else ASK if 'rm-5-rekrut' in judged else ASK if 'rm-5-rekrut' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r3 = (MET if 'rm-5-kembang' in upheld else ASK if 'rm-5-kembang' in judged else ASK if 'rm-5-kembang' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r4 = (MET if 'rm-5-proyeksi' in upheld else ASK if 'rm-5-proyeksi' in judged else ASK if 'rm-5-proyeksi' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r5 = (MET if 'rm-5-mutasi' in upheld else ASK if 'rm-5-mutasi' in judged else ASK if 'rm-5-mutasi' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    return (
        r1,
        r2,
        r3,
        r4,
        r5,
    )
