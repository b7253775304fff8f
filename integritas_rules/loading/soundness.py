"""What a schema can't express of a dossier, looked at in raw data of whatever shape.

Nothing here may fail on broken structure: what has another type than expected is passed over,
because the structure check tells about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from integritas_rules.loading.findings import Finding
from integritas_rules.loading.references import (
    repeated_clauses,
    repeated_ids,
    replacements,
    unknown_references,
)
from integritas_rules.loading.substages import substages
from integritas_rules.loading.walk import records
from integritas_rules.model import Json, Text

PERIODS = (
    "siklus",
    "persiapan/kegiatan/*",
    "pelaksanaan/subtahap/*",
    "pelaksanaan/subtahap/*/kegiatan/*",
    "penilaian/*",
    "organisasi/*",
)
"""Records with ``mulai`` and ``selesai``."""

_ISO = r"(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"


def soundness(data: Json) -> Iterator[Finding]:
    """Everything unsound in the dossier's data; nothing when it is sound."""
    return chain(
        periods(data),
        repeated_ids(data),
        repeated_clauses(data),
        unknown_references(data),
        replacements(data),
        substages(data),
        carried_over(data),
    )


def periods(data: Json) -> Iterator[Finding]:
    """A finding for every period that ends before it starts."""
    for route in PERIODS:
        for path, record in records(data, route):
            if before(record.get("selesai"), record.get("mulai")):
                yield _ends_early((*path, "selesai"), record["selesai"], record["mulai"])


def before(end: Json, start: Json) -> bool:
    """Whether both are dates and the first is the earlier."""
    return _is_date(end) and _is_date(start) and bool(end < start)


def _is_date(value: Json) -> bool:
    if not isinstance(value, str) or not re.fullmatch(_ISO, value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _ends_early(path: tuple[str | int, ...], end: str, start: str) -> Finding:
    message = Text(
        f"Selesai {end} mendahului mulai {start}; seharusnya sama atau sesudahnya.",
        f"It ends on {end}, before it starts on {start}; the same day or later was expected.",
    )
    advice = Text(
        "Periksa kedua tanggal; hapus tanggal akhir bila belum selesai.",
        "Check both dates; leave the end out while it is still running.",
    )
    return Finding("urutan-tanggal", path, message, advice)


def carried_over(data: Json) -> Iterator[Finding]:
    """Findings for outputs of an earlier cycle: from which cycle, and by what right."""
    number = next((c.get("nomor") for _, c in records(data, "siklus")), None)
    for path, item in records(data, "siklus/dibawa_dari/*"):
        is_assessment = item.get("kegiatan") == "asesmen_awal"
        if is_assessment and item.get("asal") is None:
            yield Finding("dibawa-dari", path, *_NEEDS_ORIGIN)
        elif not is_assessment and item.get("asal") is not None:
            yield Finding("dibawa-dari", (*path, "asal"), *_NO_ORIGIN)
        if _not_less(item.get("siklus"), number):
            yield Finding("dibawa-dari", (*path, "siklus"), *_NOT_EARLIER)


def _not_less(one: Json, other: Json) -> bool:
    """Whether both are numbers and the first is the same or greater."""
    if isinstance(one, bool) or isinstance(other, bool):
        return False
    return isinstance(one, int | float) and isinstance(other, int | float) and one >= other


_NEEDS_ORIGIN = (
    Text(
        'Asesmen awal dibawa tanpa "asal"; seharusnya "asal": "penilaian_akhir".',
        'The initial assessment is carried over without "asal": "penilaian_akhir".',
    ),
    Text(
        "Hanya penilaian akhir siklus lalu dapat menggantikan asesmen awal; "
        "selain itu laksanakan asesmen awal yang baru.",
        "Only the final assessment of the last cycle may stand in for it; "
        "otherwise do a new initial assessment.",
    ),
)
_NO_ORIGIN = (
    Text(
        '"asal" hanya untuk kegiatan "asesmen_awal".',
        '"asal" is for the activity "asesmen_awal" only.',
    ),
    Text('Hapus isian "asal".', 'Remove the key "asal".'),
)
_NOT_EARLIER = (
    Text(
        "Siklus asal bukan siklus yang lebih awal; seharusnya lebih kecil dari nomor siklus ini.",
        "The cycle it comes from isn't an earlier one; a smaller number was expected.",
    ),
    Text(
        'Periksa "siklus" di sini dan "nomor" pada siklus berkas ini.',
        'Check "siklus" here and "nomor" of this file\'s cycle.',
    ),
)
