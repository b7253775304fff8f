"""Judgements of several tiers on one clause: which clash, and which lack the note they need.

Looked at in raw data of whatever shape, over all the review files of one check.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from integritas_rules.frozen import frozen
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.positions import Path
from integritas_rules.loading.walk import records
from integritas_rules.model import Json, Text, Tier

Located = tuple[int, Finding]
"""A finding, and which of the files it is about."""

RANK: dict[Json, int] = {t.value: n for n, t in enumerate(Tier)}
"""0 for the unit."""
EVALUATOR = RANK[Tier.NATIONAL.value]
"""Where a judgement stands that names no tier: with the evaluators of the ministry."""


@frozen
class Entry:
    """One judgement that is filled in, and where it stands."""

    file: int
    path: Path
    clause: str
    status: str
    rank: int
    named: bool
    objection: str | None
    date: str
    note: str


def clashes(files: Sequence[Json]) -> Iterator[Located]:
    """Two judgements of one tier on one clause, and differences that nobody explains."""
    by_clause: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries(files):
        by_clause[entry.clause].append(entry)
    for own in by_clause.values():
        yield from _doubled(own)
        yield from _unexplained(own)


def entries(files: Sequence[Json]) -> Iterator[Entry]:
    """The judgements of all files that are filled in, in their order."""
    for n, data in enumerate(files):
        head = data if isinstance(data, dict) else {}
        for path, record in records(data, "penilaian/*"):
            clause, status = record.get("ketentuan"), record.get("status")
            tier = record.get("tingkat") or head.get("tingkat")
            if not isinstance(clause, str) or not isinstance(status, str):
                continue
            yield Entry(
                file=n,
                path=path,
                clause=clause,
                status=status,
                rank=RANK.get(tier, EVALUATOR) if isinstance(tier, str) else EVALUATOR,
                named=tier is not None,
                objection=_text(record.get("atas_sanggahan")) or None,
                date=_text(record.get("tanggal")) or _text(head.get("tanggal")),
                note=_text(record.get("catatan")),
            )


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _doubled(own: Sequence[Entry]) -> Iterator[Located]:
    """Without a tier, two in one file are left to the sieve, as they were before there were any."""
    first: dict[tuple[int, str | None], Entry] = {}
    for entry in own:
        earlier = first.setdefault((entry.rank, entry.objection), entry)
        same = earlier.file == entry.file
        if earlier is entry or (same and not entry.named and not earlier.named):
            continue
        yield (
            entry.file,
            Finding("putusan-ganda", entry.path, *_TWICE, first=earlier.path if same else None),
        )


def _unexplained(own: Sequence[Entry]) -> Iterator[Located]:
    """Where the last word of a tier differs from that of the tier below, without a note."""
    last: Mapping[int, Entry] = {
        e.rank: e for e in sorted(own, key=lambda e: (e.rank, e.date, e.objection or ""))
    }
    below: Entry | None = None
    for rank in sorted(last):
        entry = last[rank]
        if below and below.status != entry.status and not entry.note.strip():
            said = {"own": entry.status, "other": below.status}
            yield (
                entry.file,
                Finding("beda-tanpa-catatan", entry.path, _DIFFERS.within(**said), _NOTE),
            )
        below = entry


_TWICE = (
    Text(
        "Tingkat yang sama sudah memutus ketentuan ini.",
        "The same tier has judged this clause already.",
    ),
    Text(
        "Pertahankan satu putusan; putusan baru atas sanggahan yang diterima menyebut id-nya di "
        '"atas_sanggahan".',
        'Keep one judgement; a new one after an upheld objection names its id in "atas_sanggahan".',
    ),
)
_DIFFERS = Text(
    'Putusan {own} berbeda dari tingkat di bawahnya ({other}), tetapi "catatan" belum diisi.',
    'The judgement {own} differs from the tier below ({other}), but "catatan" isn\'t filled in.',
)
_NOTE = Text('Jelaskan perbedaannya di "catatan".', 'Explain the difference in "catatan".')
