"""Soundness of subtahap: groups, criteria and capacity levels."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.loading.echo import quoted
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.positions import Path
from integritas_rules.loading.walk import records
from integritas_rules.model import Json, Text
from integritas_rules.schema.leaves import LEAVES

ROUTE = "pelaksanaan/subtahap/*"
HOME = {leaf: stage for stage, leaves in LEAVES.items() for leaf in leaves}
"""The subtahap that each leaf criterion belongs to."""
CAPACITY = "penguatan_kapasitas"
"""The only kind of activity that has a level."""


def substages(data: Json) -> Iterator[Finding]:
    """Everything unsound about groups, criteria and levels in the subtahap records."""
    has_groups = isinstance(data, dict) and bool(data.get("kelompok"))
    first: dict[tuple[str, str | None], Path] = {}
    for path, record in records(data, ROUTE):
        group, kind = record.get("kelompok"), record.get("jenis")
        if has_groups and group is None:
            yield Finding("kelompok", path, *_GROUP_NEEDED)
        elif not has_groups and group is not None:
            yield Finding("kelompok", (*path, "kelompok"), *_GROUP_NOT_DECLARED)
        if isinstance(kind, str) and isinstance(group, str | None):
            earlier = first.setdefault((kind, group), path)
            if earlier != path:
                yield Finding("subtahap-ganda", path, *_twice(kind, group), first=earlier)
        yield from _criteria(path, kind, record)
    for path, record in records(data, f"{ROUTE}/kegiatan/*"):
        if record.get("level") is not None and record.get("jenis") != CAPACITY:
            yield Finding("level", (*path, "level"), *_LEVEL)


def _criteria(path: Path, kind: Json, record: Json) -> Iterator[Finding]:
    first: dict[str, Path] = {}
    for where, item in records(record, "kriteria/*"):
        leaf, place = item.get("ketentuan"), (*path, *where, "ketentuan")
        if not isinstance(leaf, str):
            continue
        if isinstance(kind, str) and kind in LEAVES and HOME.get(leaf, kind) != kind:
            yield Finding("kriteria", place, *_misplaced(leaf, HOME[leaf], kind))
        if first.setdefault(leaf, place) != place:
            yield Finding("kriteria-ganda", place, *_attested_twice(leaf), first=first[leaf])


def _twice(kind: str, group: str | None) -> tuple[Text, Text]:
    stage = quoted(kind)
    name = quoted(group) if group is not None else None
    who = Text(f" untuk kelompok {name.id}", f" for the group {name.en}") if name else Text("", "")
    return (
        Text(
            f"Subtahap {stage.id}{who.id} dicatat dua kali.",
            f"The subtahap {stage.en}{who.en} is recorded twice.",
        ),
        Text(
            "Gabungkan menjadi satu catatan, atau sebut kelompok yang berbeda.",
            "Merge the two records, or name different groups.",
        ),
    )


def _misplaced(leaf: str, home: str, kind: str) -> tuple[Text, Text]:
    return (
        Text(
            f'Kriteria "{leaf}" milik subtahap "{home}", tetapi ditulis di "{kind}".',
            f'The criterion "{leaf}" belongs to "{home}", but stands in "{kind}".',
        ),
        Text(
            f'Pindahkan ke subtahap "{home}", atau periksa id kriterianya.',
            f'Move it to "{home}", or check the id of the criterion.',
        ),
    )


def _attested_twice(leaf: str) -> tuple[Text, Text]:
    shown = quoted(leaf)
    return (
        Text(
            f"Kriteria {shown.id} dinyatakan dua kali dalam subtahap ini.",
            f"The criterion {shown.en} is attested twice in this subtahap.",
        ),
        Text("Pertahankan pernyataan yang terakhir saja.", "Keep the latest statement only."),
    )


_GROUP_NEEDED = (
    Text(
        'Subtahap ini belum menyebut "kelompok", padahal daftar kelompok diisi.',
        'This subtahap names no "kelompok" although groups are declared.',
    ),
    Text(
        'Tambahkan "kelompok" dengan salah satu id dari daftar kelompok.',
        'Add "kelompok" with an id of the registry of groups.',
    ),
)
_GROUP_NOT_DECLARED = (
    Text(
        'Subtahap ini menyebut "kelompok", padahal daftar kelompok kosong.',
        'This subtahap names a "kelompok" although no group is declared.',
    ),
    Text(
        'Daftarkan kelompok itu di "kelompok" pada tingkat teratas, atau hapus isian ini.',
        'Register the group under the top-level "kelompok", or remove this key.',
    ),
)
_LEVEL = (
    Text(
        '"level" hanya untuk kegiatan berjenis "penguatan_kapasitas".',
        '"level" is only for an activity of the kind "penguatan_kapasitas".',
    ),
    Text('Hapus "level", atau periksa "jenis" kegiatan.', 'Remove "level", or check "jenis".'),
)
