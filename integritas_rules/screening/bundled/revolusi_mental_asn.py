"""The rules of a pack, compiled: made by ``python -m integritas_rules.screening``."""

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
    by,
    children,
    named,
    stated,
    Asked,
)

CLAUSES = (
    'rm-1',
    'rm-bebas-1',
    'rm-bebas-2',
    'rm-bebas-3',
    'rm-bebas-4',
    'rm-2',
    'rm-2-kebutuhan',
    'rm-3',
    'rm-4',
    'rm-5',
    'rm-5-rekrut',
    'rm-5-kembang',
    'rm-5-proyeksi',
    'rm-5-mutasi',
    'rm-6',
    'rm-6-sistem',
    'rm-6-inovasi',
)


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    pieces, fulfilled, windows = asked.pieces, asked.fulfilled, asked.windows
    r1 = (MET if 'rm-1' in upheld else ASK if 'rm-1' in judged else ASK if 'rm-1' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v2 = fulfilled.get('rm-bebas-1', [])
    v3 = ASK if (('siklus', None) in closed) else PENDING
    r4 = ((ASK if 'rm-bebas-1' in judged else CLAIMED if evaluator else MET) if stated(v2, False, known, sound) else ASK if v2 else v3)
    v5 = fulfilled.get('rm-bebas-2', [])
    r6 = ((ASK if 'rm-bebas-2' in judged else CLAIMED if evaluator else MET) if stated(v5, False, known, sound) else ASK if v5 else v3)
    v7 = fulfilled.get('rm-bebas-3', [])
    r8 = ((ASK if 'rm-bebas-3' in judged else CLAIMED if evaluator else MET) if stated(v7, False, known, sound) else ASK if v7 else v3)
    v9 = fulfilled.get('rm-bebas-4', [])
    r10 = ((ASK if 'rm-bebas-4' in judged else CLAIMED if evaluator else MET) if stated(v9, False, known, sound) else ASK if v9 else v3)
    v11 = fulfilled.get('rm-2', [])
    r12 = ((MET) if stated(v11, False, known, sound) else ASK if v11 else v3)
    v13 = fulfilled.get('rm-2-kebutuhan', [])
    r14 = ((MET) if stated(v13, False, known, sound) else ASK if v13 else v3)
    v15 = fulfilled.get('rm-3', [])
    r16 = ((MET) if stated(v15, False, known, sound) else ASK if v15 else v3)
    v17 = fulfilled.get('rm-4', [])
    r18 = ((MET) if stated(v17, False, known, sound) else ASK if v17 else v3)
    v19 = fulfilled.get('rm-5', [])
    v20 = named([data], 'organisasi', known)
    v21 = children(v20, known)
    v22 = by(v21, 'jenis')
    v23 = v22.get('talenta', ())
    r24 = ((MET) if stated(v19, False, known, sound) else ASK if v19 or v23 else v3)
    r25 = (MET if 'rm-5-rekrut' in upheld else ASK if 'rm-5-rekrut' in judged else ASK if 'rm-5-rekrut' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r26 = (MET if 'rm-5-kembang' in upheld else ASK if 'rm-5-kembang' in judged else ASK if 'rm-5-kembang' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r27 = (MET if 'rm-5-proyeksi' in upheld else ASK if 'rm-5-proyeksi' in judged else ASK if 'rm-5-proyeksi' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    r28 = (MET if 'rm-5-mutasi' in upheld else ASK if 'rm-5-mutasi' in judged else ASK if 'rm-5-mutasi' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v29 = fulfilled.get('rm-6', [])
    r30 = ((MET) if stated(v29, False, known, sound) else ASK if v29 else v3)
    v31 = fulfilled.get('rm-6-sistem', [])
    r32 = ((MET) if stated(v31, False, known, sound) else ASK if v31 else v3)
    v33 = fulfilled.get('rm-6-inovasi', [])
    r34 = ((MET) if stated(v33, False, known, sound) else ASK if v33 else v3)
    return (
        r1,
        r4,
        r6,
        r8,
        r10,
        r12,
        r14,
        r16,
        r18,
        r24,
        r25,
        r26,
        r27,
        r28,
        r30,
        r32,
        r34,
    )
