"""New records and documents, as the rules of the pack want them; what only people know is marked.

Placeholders begin with “(isi”; documents yet to be made lie under ``rencana/``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from integritas_rules.checks.base import values_in
from integritas_rules.loading.jsonpath import Filter, Path, compile_path
from integritas_rules.model import Rule, Text
from integritas_rules.plan.desk import Desk
from integritas_rules.plan.edits import Edit, stable
from integritas_rules.words import plain

FOLDER = "rencana"
TO_FILL = "(isi)"

_BLANKS: Mapping[str, Mapping[str, Any]] = {
    "pejabat": {"id": "", "jabatan": TO_FILL},
    "persiapan/kegiatan": {"id": "", "mulai": "", "selesai": ""},
    "pelaksanaan/kegiatan_utama": {"id": "", "kejadian": []},
    "pelaksanaan/kegiatan_utama/kejadian": {"tanggal": "", "metode": ["lainnya"]},
    "pelaksanaan/subtahap": {"mulai": "", "selesai": "", "kegiatan": [], "kriteria": []},
    "pelaksanaan/subtahap/kegiatan": {"id": "", "mulai": "", "selesai": ""},
    "penilaian": {"id": "", "format": "tes", "mulai": "", "selesai": ""},
    "penilaian/hasil": {"domain": "keyakinan", "n": 5},
    "pemanfaatan": {"id": "", "sasaran": "individu", "tanggal": "", "uraian": TO_FILL},
    "pemantauan": {"oleh": "", "tindakan": "pantau", "tanggal": ""},
    "organisasi": {"id": ""},
    "agen_perubahan/unit": {"nama": TO_FILL, "jumlah": 1},
    "maturitas/dasar": {"tanggal": ""},
}
"""What each kind of record can't do without: the shape of a dossier, whatever the pack."""

_FILL: Mapping[str, Any] = {
    "cara": ["lainnya"],
    "media": ["lainnya"],
    "metode": ["lainnya"],
    "teknik": ["rekam_jejak"],
    "rerata": 0.0,
    "analisis": [TO_FILL],
    "hasil": [{"domain": "keyakinan", "n": 5, "rerata": 0.0, "derajat": TO_FILL}],
    "domain": ["keyakinan"],
    "faktor": ["keyakinan"],
    "skala": "interval",
    "sasaran": "individu",
    "jumlah": 1,
    "derajat": TO_FILL,
    "uraian": TO_FILL,
    "jabatan": TO_FILL,
}
"""Placeholders by member; what isn't here, nobody but the agency can put down."""

_LISTED = ("baris", "metode", "aspek", "teknik", "faktor", "cara", "media", "domain", "sumber")
"""Members that hold several values."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a path leads: the edit path of the list or holder, the route, and the record's own."""

    at: str
    route: str
    own: Mapping[str, Any]
    listed: bool


def spot(desk: Desk, path: str, base: str = "", record: Any = None) -> Spot | None:
    """The place of a new record at ``path``; ``base`` is the edit path of the rule's scope.

    ``None`` when a container on the way has no name to make it by.
    """
    compiled: Path = compile_path(path)
    segments = list(compiled.segments)
    at = "" if compiled.absolute else base
    route = "" if compiled.absolute else "/".join(s for s in base.split("/") if s[:1].isalpha())
    at = at.rstrip("/")
    for n, segment in enumerate(segments):
        last = n == len(segments) - 1
        if isinstance(segment, str):
            at, route = f"{at}/{segment}", f"{route}/{segment}"
            if last:
                return Spot(at, route.strip("/"), {}, listed=False)
        elif isinstance(segment, Filter):
            if last:
                return Spot(at, route.strip("/"), {segment.key: segment.value}, listed=True)
            at = f"{at}/[{segment.key}={segment.value}]"
        elif segment is None and last:
            return Spot(at, route.strip("/"), {}, listed=True)
        else:
            return None
    return None


def new_id(desk: Desk, stem: str) -> str:
    """An id like ``rencana-sk-tim`` that nothing in the dossier has."""
    taken = set(_ids(desk.data))
    stem = f"{FOLDER}-{stem.replace('_', '-').replace('.', '-')}"[:70].rstrip("-")
    numbered = (f"{stem}-{n}" for n in range(2, 10_000))
    return stem if stem not in taken else next(name for name in numbered if name not in taken)


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"]
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _ids(item)


def blank(desk: Desk, place: Spot, day: str, group: str | None = None) -> dict[str, Any]:
    """A record for ``place`` with its own values, dated ``day``."""
    made: dict[str, Any] = {}
    for key, value in {**_BLANKS.get(place.route, {}), **place.own}.items():
        made[key] = day if key in ("mulai", "selesai", "tanggal") else value
    if "oleh" in made:
        made["oleh"] = desk.office(["pyb"]) or "pyb"
    if "id" in made:
        parts = [str(v) for v in place.own.values()] or [place.route.rpartition("/")[2]]
        made["id"] = new_id(desk, "-".join(parts))
    if group is not None and place.route in ("pelaksanaan/subtahap", "penilaian"):
        made["kelompok"] = group
    return {**{k: made.pop(k) for k in ("id",) if k in made}, **made}


def filled(desk: Desk, record: dict[str, Any], rules: list[Rule]) -> dict[str, Any]:
    """The record with what ``rules`` ask of such records, as placeholders where need be."""
    for rule in rules:
        options = rule.options
        fits = {k: v for k, v in (options.get("where") or {}).items() if k not in record}
        record.update({k: [v] if k in _LISTED else v for k, v in fits.items()})
        for field in options.get("filled") or ():
            if field in _FILL or (field == "penilaian" and finals(desk)):
                record.setdefault(field, placeholder(desk, field))
        for field, lawful in (options.get("one_of") or {}).items():
            record.setdefault(field, lawful[0])
        if rule.kind == "values":
            wanted = [*options.get("all_of", ()), *options.get("any_of", ())[:1]]
            add_values(
                record, options["field"], wanted or _many(placeholder(desk, options["field"]))
            )
    return record


def add_values(record: dict[str, Any], field: str, wanted: list[str]) -> None:
    """Put ``wanted`` among the values of a list member, once each."""
    record[field] = list(dict.fromkeys([*values_in(record, field), *wanted]))


def placeholder(desk: Desk, field: str) -> Any:
    """A marked value for a member whose content only people know."""
    if field == "penilaian":
        return finals(desk)
    return _FILL.get(field, TO_FILL)


def finals(desk: Desk) -> list[str]:
    """The final assessments by id."""
    return [p["id"] for p in desk.data.get("penilaian") or () if p["jenis"] == "akhir"]


def alike(desk: Desk, path: str, own: Mapping[str, Any], scope: str | None = None) -> list[Rule]:
    """The rules of the pack on records at ``path`` whose ``where`` fits a record of ``own``."""
    found = []
    asked = {path, re.sub(r"\[\?[^\]]*\]$", "[*]", path)}
    for clause in desk.pack.clauses.values():
        for rule in clause.rules:
            at = rule.options.get("at", ())
            paths = [at] if isinstance(at, str) else list(at)
            where = rule.options.get("where") or {}
            fits = all(v in (own[k], *_many(own[k])) for k, v in where.items() if k in own)
            if asked & set(paths) and fits and rule.options.get("scope") == scope:
                found.append(rule)
    return found


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def document(desk: Desk, rules: list[Rule], title: Text, day: str, stem: str) -> dict[str, Any]:
    """A piece of evidence yet to be made that meets what ``rules`` ask of it."""
    piece: dict[str, Any] = {"id": new_id(desk, stem), "jenis": "lainnya", "judul": ""}
    piece["judul"] = f"(rencana) {title.id}"
    piece["tanggal"] = day
    for rule in rules:
        options = rule.options
        if options.get("kinds"):
            piece["jenis"] = options["kinds"][0]
        if options.get("issued_by"):
            piece["penetap"] = desk.office(options["issued_by"]) or options["issued_by"][0]
        if options.get("signed_by"):
            _sign(piece, [desk.office(options["signed_by"]) or options["signed_by"][0]])
        if options.get("signed_by_all"):
            _sign(piece, [desk.office([r]) or r for r in options["signed_by_all"]])
        if options.get("staff"):
            piece["unsur_pegawai"] = True
        if rule.kind == "reference":
            _cite(desk, piece, options)
    piece["berkas"] = f"{FOLDER}/{piece['id']}.pdf"
    return piece


def _sign(piece: dict[str, Any], offices: list[str]) -> None:
    add_values(piece, "penandatangan", offices)


def _cite(desk: Desk, piece: dict[str, Any], options: Mapping[str, Any]) -> None:
    if options.get("law"):
        add_values(piece, "dasar_hukum", [options["law"]])
    if options.get("cited"):
        cited = [n for node in desk.facts.select(options["cited"]) for n in node.value]
        sound = [n for n in cited if desk.facts.evidence_problem(n) is None]
        if sound:
            add_values(piece, "merujuk", sound[:1])


def register(piece: Mapping[str, Any]) -> Edit:
    """The edit that registers a piece of evidence, unless it is there already."""
    return Edit("add", "/bukti/-", piece, unless=f"/bukti/[id={piece['id']}]")


def missing_offices(desk: Desk, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Edits that register the offices that what is written names and nobody has yet."""
    named = dict.fromkeys(n for e in edits if isinstance(e.value, dict) for n in _offices(e.value))
    return tuple(
        Edit("add", "/pejabat/-", {"id": n, "peran": n, "jabatan": TO_FILL}, f"/pejabat/[id={n}]")
        for n in named
        if n not in desk.facts.roles
    )


def _offices(record: Mapping[str, Any]) -> Iterator[str]:
    for field in ("penetap", "penandatangan", "penanggung_jawab", "penilai", "oleh"):
        yield from values_in(record, field)


def where(desk: Desk, pointer: str) -> str:
    """A pointer of this state as an edit's path."""
    return stable(desk.data, pointer) if pointer else ""


def said(value: object) -> Text:
    """A name as it stands in the dossier, in quotation marks."""
    return plain(f"“{value}”")
