"""The rules that every peer is asked, as one neutral table; and packs that hold only some rules.

The clauses chosen are judged by required records, values, evidence, dates and references alone: in
a final submission all of it is due, so that a verdict is a pure function of the dossier, and every
rule language can say it. The table is derived from the data of the pack; what the peers are asked
is written from it, and never by hand.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from integritas_rules import Pack, load_pack
from integritas_rules.conclusion import sums_up
from integritas_rules.loading.jsonpath import Filter, Segment, compile_path
from integritas_rules.loading.pack import DEFAULT_PACK, find_pack

CHOSEN = tuple(
    f"p60-{name}"
    for name in """
    pasal4-1-a pasal4-1-b pasal4-1-c
    tahap-persiapan tahap-pelaksanaan tahap-penilaian pasal5-1 pasal5-2
    b2b-komitmen b2e-minimal-3 b2e-standar b2e-sanksi b2e-penghargaan b2e-kebijakan b2e-bersamaan
    strategi-kepemimpinan-ap strategi-kepemimpinan-ap-m3 strategi-kepemimpinan-ap-m4
    strategi-kepemimpinan-ap-m2-i strategi-sinergitas strategi-kapasitas
    strategi-sinergitas-m4-b strategi-sinergitas-m4-c strategi-sinergitas-m4-d
    b3b-kurun
    persiapan-1-tim persiapan-1-tim-supervisi persiapan-1-tim-penetap persiapan-1-tim-selaras-rb
    persiapan-2-komitmen persiapan-2-komitmen-dokumen
    persiapan-3-asesmen persiapan-3-asesmen-peta persiapan-3-asesmen-dipakai
    persiapan-4-renaksi persiapan-4-renaksi-dokumen persiapan-4-renaksi-roadmap
    persiapan-4-renaksi-smart-measurable persiapan-4-renaksi-smart-timebound
    persiapan-5-kurikulum persiapan-5-kurikulum-panduan persiapan-5-kurikulum-kurikulum
    persiapan-5-kurikulum-silabus persiapan-5-kurikulum-rencana
    persiapan-6-ap persiapan-6-ap-ditetapkan
    utama-1-kampanye utama-2-wadah utama-3-kepemimpinan utama-4-kapasitas utama-5-monev
    utama-5-monev-pemantauan
    kesadaran-indikator kesadaran-keg-1-kepemimpinan kesadaran-keg-2-kapasitas
    pemahaman-kelembagaan pemahaman-keg-1-kepemimpinan pemahaman-keg-2-kapasitas
    penerimaan-keg-1-kepemimpinan penerimaan-keg-2-kapasitas
    kepemilikan-keg-1-kepemimpinan kepemilikan-keg-1-kepemimpinan-m1
    kepemilikan-keg-2-kapasitas kepemilikan-keg-2-kapasitas-d1
    penilaian-manfaat-individu penilaian-manfaat-organisasi pyb-pantau-mengendalikan
    instrumen tes-angka tes-domain-keyakinan tes-domain-daya-nalar tes-domain-keberanian
    tes-skala tes-format tes-norma tes-analisis nontes
    b4-komitmen b4-sinergis-merit b4-sinergis-zi
    """.split()
)
"""The clauses that all are compared by."""

DATED = {
    "kegiatan": "mulai",
    "subtahap": "mulai",
    "penilaian": "mulai",
    "organisasi": "mulai",
    "kejadian": "tanggal",
    "pemanfaatan": "tanggal",
    "pemantauan": "tanggal",
    "dasar": "tanggal",
}
"""The day of a record by the member that holds it: what is later than the submission is a plan."""

UNDATED_TOO = ("organisasi",)
"""Where the format lets a record have no day."""


@dataclass(frozen=True)
class Step:
    """One step of a way into the dossier: a member; then, of a list, its items (some or all).

    ``dated`` names the member that holds a record's day, where records stand there.
    """

    name: str
    items: bool = False
    where: tuple[str, str] | None = None
    dated: str = ""
    optional_day: bool = False


@dataclass(frozen=True)
class Ask:
    """One rule: the clause, the kind of check, the ways to scope and records, and its data."""

    clause: str
    kind: str
    scope: tuple[Step, ...] | None
    ways: tuple[tuple[Step, ...], ...]
    cited: tuple[Step, ...] | None
    options: Mapping[str, Any]


@cache
def table() -> tuple[Ask, ...]:
    """Every rule of the chosen clauses, in the order of the text."""
    clauses = load_pack().clauses
    return tuple(_ask(name, rule) for name in CHOSEN for rule in clauses[name].rules)


def _ask(clause: str, rule: Any) -> Ask:
    options = rule.options
    at = [options["at"]] if isinstance(options["at"], str) else options["at"]
    return Ask(
        clause,
        rule.kind,
        way(options["scope"]) if options.get("scope") else None,
        tuple(way(path) for path in at),
        way(options["cited"]) if options.get("cited") else None,
        options,
    )


def way(path: str) -> tuple[Step, ...]:
    """A path of a rule as steps."""
    return tuple(_steps(compile_path(path).segments))


def _steps(segments: tuple[Segment, ...]) -> Iterator[Step]:
    for n, segment in enumerate(segments):
        if not isinstance(segment, str):
            continue
        after = segments[n + 1] if n + 1 < len(segments) else ""
        items = not isinstance(after, str)
        where = (after.key, after.value) if isinstance(after, Filter) else None
        day = DATED.get(segment, "") if items or segment == "dasar" else ""
        yield Step(segment, items, where, day, segment in UNDATED_TOO)


@cache
def subset() -> Pack:
    """The pack that holds the chosen clauses and nothing else."""
    return pack_of(CHOSEN)


def share(part: int) -> tuple[str, ...]:
    """Every ``part``-th clause that judges something itself."""
    clauses = load_pack().clauses.values()
    return tuple(c.id for c in clauses if c.rules and not sums_up(c))[::part]


def pack_of(names: Collection[str]) -> Pack:
    """The bundled pack cut down to some clauses, written to a folder and loaded from there."""
    with TemporaryDirectory() as folder:
        write_pack(Path(folder), names)
        return load_pack(folder)


def write_pack(folder: Path, names: Collection[str]) -> None:
    """Write the files of such a pack; no order is asked for that no clause of it asks for."""
    source = find_pack(DEFAULT_PACK)
    meta = _yaml(source / "pack.yaml")
    kept = []
    for name in meta["files"]:
        section = _yaml(source / name)
        section["clauses"] = [_clause(c, names) for c in section["clauses"] if c["id"] in names]
        if section["clauses"]:
            _write(folder / name, section)
            kept.append(name)
    _write(folder / "pack.yaml", {**meta, "files": kept})
    _write(folder / "workflow.yaml", _workflow(_yaml(source / "workflow.yaml"), names))
    for name in ("readings.yaml", "legal.yaml"):
        (folder / name).write_bytes((source / name).read_bytes())


def _clause(clause: dict[str, Any], names: Collection[str]) -> dict[str, Any]:
    """A clause that names only clauses that are there."""
    kept = {**clause, "requires": [c for c in clause.get("requires", ()) if c in names]}
    if kept.get("parent") not in names:
        kept.pop("parent", None)
    return kept


def _workflow(data: dict[str, Any], names: Collection[str]) -> dict[str, Any]:
    """The programme, each step with a clause that is there."""
    some = next(iter(names))
    for stage in data["stages"]:
        stage["clause"] = stage["clause"] if stage["clause"] in names else some
        for step in (*stage["steps"], *stage.get("continuous", ())):
            step["clause"] = step["clause"] if step["clause"] in names else stage["clause"]
            step["criteria"] = [c for c in step.get("criteria", ()) if c in names]
    return {**data, "guards": [g for g in data["guards"] if g["clause"] in names]}


def _yaml(path: Path) -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_bytes(), loader)


def _write(path: Path, data: object) -> None:
    """JSON is YAML."""
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
