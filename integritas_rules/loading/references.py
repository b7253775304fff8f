"""Ids within the dossier: each given once, and each reference leading somewhere.

References to evidence and to assessments are not looked at here: where one leads nowhere, a
rule of the pack calls it a gap.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from integritas_rules.frozen import replace
from integritas_rules.loading.echo import did_you_mean, listed, nearest, quoted
from integritas_rules.loading.findings import Finding, Mending
from integritas_rules.loading.likeness import likely
from integritas_rules.loading.personal import holds
from integritas_rules.loading.positions import Path
from integritas_rules.loading.walk import records, texts
from integritas_rules.model import Json, Text

REGISTRIES = (
    "pejabat",
    "kelompok",
    "bukti",
    "persiapan/kegiatan",
    "pelaksanaan/kegiatan_utama",
    "penilaian",
    "pemanfaatan",
    "organisasi",
)
"""Lists in which an id may stand once only."""

SECTIONS = ("pemenuhan", "penilaian_ketentuan")
"""Lists in which a clause may be spoken of once only."""

REFERENCES = (
    ("bukti/*/penetap", "pejabat"),
    ("bukti/*/penandatangan/*", "pejabat"),
    ("persiapan/kegiatan/*/penanggung_jawab", "pejabat"),
    ("pelaksanaan/kegiatan_utama/*/penanggung_jawab", "pejabat"),
    ("pelaksanaan/subtahap/*/kegiatan/*/penanggung_jawab", "pejabat"),
    ("pelaksanaan/subtahap/*/kriteria/*/penilai", "pejabat"),
    ("pemantauan/*/oleh", "pejabat"),
    ("penilaian_ketentuan/*/penilai", "pejabat"),
    ("penilaian/*/kelompok", "kelompok"),
    ("pelaksanaan/subtahap/*/kelompok", "kelompok"),
    ("pelaksanaan/subtahap/*/kegiatan/*/mendukung/*", "organisasi"),
)
"""Where ids are used, and the list that they must stand in."""


EVIDENCE = tuple(
    f"{route}/*"
    for route in (
        "siklus/dibawa_dari/*/bukti",
        "bukti/*/merujuk",
        "persiapan/kegiatan/*/keluaran/{}",
        "pelaksanaan/kegiatan_utama/*/kejadian/*/bukti",
        "pelaksanaan/subtahap/*/kegiatan/*/bukti",
        "pelaksanaan/subtahap/*/kriteria/*/bukti",
        "penilaian/*/instrumen",
        "penilaian/*/norma",
        "penilaian/*/bukti",
        "pemanfaatan/*/bukti",
        "pemantauan/*/bukti",
        "strategi/*/bukti",
        "strategi/*/instrumen",
        "organisasi/*/bukti",
        "agen_perubahan/unit/*/rencana_aksi",
        "ukuran/*/bukti",
        "maturitas/dasar/bukti",
        "maturitas/capaian/*/bukti",
        "penilaian_ketentuan/*/bukti",
        "pemenuhan/*/bukti",
    )
)
"""Where pieces of evidence are named; one that isn't registered is a gap, and no broken file."""

SOFT_REFERENCES = (
    *((route, "bukti") for route in EVIDENCE),
    ("pemanfaatan/*/penilaian/*", "penilaian"),
)
"""References that a rule of the pack judges."""

ALL_REFERENCES = (
    *REFERENCES,
    *SOFT_REFERENCES,
    ("persiapan/kegiatan/*/menggantikan", "persiapan/kegiatan"),
)
"""Every place where a registered id is used, and the list that it stands in."""


def repeated_ids(data: Json) -> Iterator[Finding]:
    """A finding for every id that an earlier record of the same list has."""
    for registry in REGISTRIES:
        first: dict[str, Path] = {}
        for path, name in texts(data, f"{registry}/*/id"):
            if first.setdefault(name, path) != path:
                yield _repeated(name, path, first[name])


def _repeated(name: str, path: Path, first: Path) -> Finding:
    shown = quoted(name)
    message = Text(f"Id {shown.id} dipakai dua kali.", f"The id {shown.en} is used twice.")
    advice = Text(
        "Beri id lain pada salah satunya, lalu sesuaikan yang merujuk kepadanya.",
        "Give one of them another id, and mend what refers to it.",
    )
    return Finding("id-ganda", path, message, advice, first=first)


def repeated_clauses(data: Json) -> Iterator[Finding]:
    """A finding for every clause that an earlier entry of the same section speaks of already."""
    for section in SECTIONS:
        first: dict[str, Path] = {}
        for path, name in texts(data, f"{section}/*/ketentuan"):
            if first.setdefault(name, path) != path:
                shown = quoted(name)
                message = Text(
                    f"Ketentuan {shown.id} dinyatakan dua kali.",
                    f"The clause {shown.en} is stated twice.",
                )
                yield Finding("ketentuan-ganda", path, message, _ONE_ENTRY, first=first[name])


def unknown_references(data: Json) -> Iterator[Finding]:
    """A finding for every reference to an office, group or element that isn't registered."""
    registries = dict.fromkeys(registry for _, registry in REFERENCES)
    ids = {r: dict.fromkeys(name for _, name in texts(data, f"{r}/*/id")) for r in registries}
    for route, registry in REFERENCES:
        known = ids[registry]
        if not known and route.endswith("subtahap/*/kelompok"):
            continue  # without a registry no group may be named at all: told elsewhere
        for path, name in texts(data, route):
            if name not in known:
                yield unknown(path, name, known, registry)


def unresolved(data: Json) -> Iterator[Finding]:
    """A finding for every piece of evidence or assessment that is named but isn't registered."""
    for route, registry in SOFT_REFERENCES:
        known = dict.fromkeys(name for _, name in texts(data, f"{registry}/*/id"))
        for path, name in texts(data, route):
            if name not in known:
                yield replace(unknown(path, name, known, registry), code="rujukan-bukti")


def unknown(path: Path, name: str, known: Collection[str], registry: str) -> Finding:
    """The finding for a reference to a ``name`` that ``registry`` doesn't have."""
    shown, near = quoted(name), nearest(name, known)
    message = Text(
        f'Id {shown.id} belum terdaftar di "{registry}".',
        f'The id {shown.en} isn\'t registered in "{registry}".',
    )
    offers = likely(name, known)
    mending = Mending("replace", offers) if offers else None
    if near:
        return Finding("rujukan", path, message, did_you_mean(near), mending=mending)
    have = listed([f'"{k}"' for k in known if not holds(k)], 8)
    advice = Text(
        f'Daftarkan dahulu di "{registry}"' + (f", atau pakai: {have}." if have else "."),
        f'Register it in "{registry}" first' + (f", or use: {have}." if have else "."),
    )
    return Finding("rujukan", path, message, advice, mending=mending)


def replacements(data: Json) -> Iterator[Finding]:
    """Findings for ``menggantikan``: an unknown id, another kind of activity, or a circle."""
    activities = list(records(data, "persiapan/kegiatan/*"))
    kinds: dict[str, Json] = {}
    replaces: dict[str, Json] = {}
    for _, record in activities:
        if isinstance(name := record.get("id"), str):
            kinds.setdefault(name, record.get("jenis"))
            replaces.setdefault(name, record.get("menggantikan"))
    for path, record in activities:
        target, place = record.get("menggantikan"), (*path, "menggantikan")
        if not isinstance(target, str):
            continue
        same = [name for name, kind in kinds.items() if kind == record.get("jenis")]
        if target not in kinds:
            yield unknown(place, target, same, "persiapan/kegiatan")
        elif target not in same:
            yield Finding("menggantikan", place, _OTHER_KIND, _SAME_KIND_ADVICE)
        elif _in_circle(record.get("id"), replaces):
            yield Finding("menggantikan", place, _CIRCLE, _CIRCLE_ADVICE)


def _in_circle(start: Json, replaces: Mapping[str, Json]) -> bool:
    """Whether following the replacements from ``start`` leads back to it."""
    seen: set[str] = set()
    here = replaces.get(start) if isinstance(start, str) else None
    while isinstance(here, str) and here not in seen:
        if here == start:
            return True
        seen.add(here)
        here = replaces.get(here)
    return False


_ONE_ENTRY = Text(
    "Satukan: satu ketentuan satu isian, dengan keadaan terakhir dan semua buktinya.",
    "Merge them: one entry a clause, with its latest state and all its evidence.",
)
_OTHER_KIND = Text(
    "Kegiatan yang digantikan berjenis lain; seharusnya jenisnya sama.",
    "The replaced activity is of another kind; the same kind was expected.",
)
_SAME_KIND_ADVICE = Text(
    'Rujuk kegiatan dengan "jenis" yang sama, atau hapus "menggantikan".',
    'Refer to an activity with the same "jenis", or leave "menggantikan" out.',
)
_CIRCLE = Text(
    'Isian "menggantikan" berputar kembali ke kegiatan ini sendiri.',
    'The key "menggantikan" leads back to this activity itself.',
)
_CIRCLE_ADVICE = Text(
    "Hapus dari kegiatan yang paling awal; yang baru menggantikan yang lama.",
    "Remove it from the earliest activity; the newer one replaces the older.",
)
