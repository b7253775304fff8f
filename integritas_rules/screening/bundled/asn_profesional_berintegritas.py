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
    cited,
    in_role,
    named,
    over,
    stated,
    Asked,
)

CLAUSES = (
    'art-budaya',
    'art-kesenjangan',
    'art-kompetensi-tik',
    'art-netral',
    'art-merit',
    'art-merit-dasar',
    'art-kinerja',
    'art-kinerja-latih',
    'art-bangkom',
    'art-softskill',
    'art-digital',
    'art-rekrutmen',
    'art-etika',
    'art-pengawasan',
    'art-disiplin',
    'art-teladan',
    'art-bersama',
)
_0 = frozenset(('apip', 'pimpinan', 'pyb', 'tim'))


def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    pieces, fulfilled, windows = asked.pieces, asked.fulfilled, asked.windows
    r1 = (MET if 'art-budaya' in upheld else ASK if 'art-budaya' in judged else ASK if 'art-budaya' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v2 = fulfilled.get('art-kesenjangan', [])
    v3 = ASK if (('siklus', None) in closed) else PENDING
    r4 = ((MET) if stated(v2, False, known, sound) else ASK if v2 else v3)
    v5 = fulfilled.get('art-kompetensi-tik', [])
    r6 = ((MET) if stated(v5, False, known, sound) else ASK if v5 else v3)
    r7 = (MET if 'art-netral' in upheld else ASK if 'art-netral' in judged else ASK if 'art-netral' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v8 = fulfilled.get('art-merit', [])
    v9 = named([data], 'organisasi', known)
    v10 = children(v9, known)
    v11 = by(v10, 'jenis')
    v12 = v11.get('merit', ())
    r13 = ((MET) if stated(v8, False, known, sound) else ASK if v8 or v12 else v3)
    r14 = (MET if 'art-merit-dasar' in upheld else ASK if 'art-merit-dasar' in judged else ASK if 'art-merit-dasar' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    v15 = fulfilled.get('art-kinerja', [])
    r16 = ((MET) if stated(v15, False, known, sound) else ASK if v15 else v3)
    v17 = named([data], 'persiapan', known)
    v18 = named(v17, 'kegiatan', known)
    v19 = children(v18, known)
    v20 = by(v19, 'jenis')
    v21 = v20.get('kurikulum', ())
    v22 = named(v21, 'keluaran', known)
    v23 = named(v22, 'rencana_pelatihan', known)
    v24 = [r for r in v23 if r]
    v25 = v20.get('asesmen_awal', ())
    v26 = named(v25, 'keluaran', known)
    v27 = named(v26, 'peta_asesmen', known)
    r28 = ASK if carried else (v3 if not v24 else MET if cited(v24, v27, None, False, True, sound, pieces) else ASK)
    v29 = named([data], 'pelaksanaan', known)
    v30 = named(v29, 'subtahap', known)
    v31 = children(v30, known)
    r38 = MET if v31 else v3
    v39 = fulfilled.get('art-softskill', [])
    r40 = ((MET) if stated(v39, False, known, sound) else ASK if v39 else v3)
    v41 = fulfilled.get('art-digital', [])
    r42 = ((MET) if stated(v41, False, known, sound) else ASK if v41 else v3)
    v43 = fulfilled.get('art-rekrutmen', [])
    r44 = ((MET) if stated(v43, False, known, sound) else ASK if v43 else v3)
    v45 = fulfilled.get('art-etika', [])
    r46 = ((MET) if stated(v45, False, known, sound) else ASK if v45 else v3)
    v47 = named([data], 'pemantauan', known)
    v48 = children(v47, known)
    v49 = in_role(v48, 'oleh', _0, roles)
    r50 = (MET if v49 else v3)
    v51 = fulfilled.get('art-pengawasan', [])
    r52 = ((MET) if stated(v51, False, known, sound) else ASK if v51 else v3)
    v53 = fulfilled.get('art-disiplin', [])
    v54 = v11.get('disiplin', ())
    r55 = ((MET) if stated(v53, False, known, sound) else ASK if v53 or v54 else v3)
    v56 = fulfilled.get('art-teladan', [])
    v57 = v11.get('keteladanan', ())
    r58 = ((ASK if 'art-teladan' in judged else CLAIMED if evaluator else MET) if stated(v56, False, known, sound) else ASK if v56 or v57 else v3)
    r59 = (MET if 'art-bersama' in upheld else ASK if 'art-bersama' in judged else ASK if 'art-bersama' in entries else WAITING if (('siklus', None) in closed) else PENDING)
    for record in v31:
        group = record.get("kelompok")
        v32 = over(record, as_of)
        v33 = named([record], 'kegiatan', known)
        v34 = children(v33, known)
        v35 = by(v34, 'jenis')
        v36 = v35.get('penguatan_kapasitas', ())
        v37 = ASK if (('siklus', group) in closed) or v32 else PENDING
        r38 |= (MET if v36 else v37)
    return (
        r1,
        r4,
        r6,
        r7,
        r13,
        r14,
        r16,
        r28,
        r38,
        r40,
        r42,
        r44,
        r46,
        r50 | r52,
        r55,
        r58,
        r59,
    )
