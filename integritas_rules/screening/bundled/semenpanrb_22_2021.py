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
    worded,
    Asked,
)

CLAUSES = (
    'se22-1',
    'se22-1-berorientasi',
    'se22-2',
    'se22-3',
    'se22-4',
    'se22-5',
    'se22-6',
    'se22-7-madya',
    'se22-7-pratama',
    'se22-7-unit',
    'se22-8-apel',
    'se22-8-rapat',
    'se22-8-pertemuan',
    'se22-budaya',
    'uu25-1',
    'uu25-1-akses',
    'uu25-2',
    'uu25-3',
    'uu25-4',
    'uu25-5',
    'uu25-6',
)
_0 = ('berorientasi hasil',)
_1 = ('judul', 'nama', 'catatan')


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    pieces, fulfilled, windows = asked.pieces, asked.fulfilled, asked.windows
    v1 = fulfilled.get('se22-1', [])
    v2 = named([data], 'organisasi', known)
    v3 = children(v2, known)
    v4 = by(v3, 'jenis')
    v5 = v4.get('nilai', ())
    v6 = ASK if (('siklus', None) in closed) else PENDING
    r7 = ((MET) if stated(v1, False, known, sound) else ASK if v1 or v5 else v6)
    v8 = named([data], 'bukti', known)
    v9 = children(v8, known)
    v10 = named([data], 'pemenuhan', known)
    v11 = children(v10, known)
    v12 = [*v9] + [*v3] + [*v11]
    r13 = (ASK if worded(v12, _1, _0) else MET)
    v14 = fulfilled.get('se22-2', [])
    r15 = ((ASK if 'se22-2' in judged else CLAIMED if evaluator else MET) if stated(v14, False, known, sound) else ASK if v14 else v6)
    v16 = fulfilled.get('se22-3', [])
    v17 = v4.get('merit', ())
    r18 = ((MET) if stated(v16, False, known, sound) else ASK if v16 or v17 else v6)
    v19 = fulfilled.get('se22-4', [])
    r20 = ((MET) if stated(v19, False, known, sound) else ASK if v19 else v6)
    v21 = fulfilled.get('se22-5', [])
    v22 = v4.get('wbs', ())
    r23 = ((MET) if stated(v21, True, known, sound) else ASK if v21 or v22 else v6)
    v24 = fulfilled.get('se22-6', [])
    r25 = ((MET) if stated(v24, False, known, sound) else ASK if v24 else v6)
    v26 = fulfilled.get('se22-7-madya', [])
    r27 = ((ASK if 'se22-7-madya' in judged else CLAIMED if evaluator else MET) if stated(v26, False, known, sound) else ASK if v26 else v6)
    v28 = fulfilled.get('se22-7-pratama', [])
    r29 = ((ASK if 'se22-7-pratama' in judged else CLAIMED if evaluator else MET) if stated(v28, False, known, sound) else ASK if v28 else v6)
    v30 = fulfilled.get('se22-7-unit', [])
    r31 = ((ASK if 'se22-7-unit' in judged else CLAIMED if evaluator else MET) if stated(v30, False, known, sound) else ASK if v30 else v6)
    v32 = fulfilled.get('se22-8-apel', [])
    r33 = ((MET) if stated(v32, False, known, sound) else ASK if v32 else v6)
    v34 = fulfilled.get('se22-8-rapat', [])
    r35 = ((MET) if stated(v34, False, known, sound) else ASK if v34 else v6)
    v36 = fulfilled.get('se22-8-pertemuan', [])
    r37 = ((MET) if stated(v36, False, known, sound) else ASK if v36 else v6)
    r38 = (MET if 'se22-budaya' in upheld else ASK if 'se22-budaya' in judged else ASK if 'se22-budaya' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v39 = fulfilled.get('uu25-1', [])
    r40 = ((MET) if stated(v39, False, known, sound) else ASK if v39 else v6)
    v41 = fulfilled.get('uu25-1-akses', [])
    r42 = ((MET) if stated(v41, False, known, sound) else ASK if v41 else v6)
    v43 = fulfilled.get('uu25-2', [])
    r44 = ((MET) if stated(v43, False, known, sound) else ASK if v43 else v6)
    v45 = fulfilled.get('uu25-3', [])
    r46 = ((MET) if stated(v45, False, known, sound) else ASK if v45 else v6)
    v47 = fulfilled.get('uu25-4', [])
    r48 = ((MET) if stated(v47, False, known, sound) else ASK if v47 else v6)
    v49 = fulfilled.get('uu25-5', [])
    r50 = ((MET) if stated(v49, False, known, sound) else ASK if v49 else v6)
    v51 = fulfilled.get('uu25-6', [])
    r52 = ((MET) if stated(v51, False, known, sound) else ASK if v51 else v6)
    return (
        r7,
        r13,
        r15,
        r18,
        r20,
        r23,
        r25,
        r27,
        r29,
        r31,
        r33,
        r35,
        r37,
        r38,
        r40,
        r42,
        r44,
        r46,
        r48,
        r50,
        r52,
    )
