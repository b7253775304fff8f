"""A new clause with its rule and cases, added to the files of a pack as text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from integritas_rules.errors import InvalidPack, InvalidSetting, Problem
from integritas_rules.kit.cases import case_files, trials
from integritas_rules.kit.scaffold.kinds import KINDS, UNCHECKED, stated
from integritas_rules.kit.scaffold.pack import BASE, base_dossier
from integritas_rules.kit.scaffold.text import case_item, clause_item
from integritas_rules.loading.amending import amended
from integritas_rules.loading.appending import CantAppend, with_item
from integritas_rules.loading.pack import Sources, read_sources
from integritas_rules.loading.yamlfile import YamlFile, read_yaml
from integritas_rules.model import Text


def rule_files(pack: str | Path, clause: str, kind: str, section: str | None) -> dict[Path, str]:
    """The files of the pack that change, each with its new text.

    ``section`` names the clause file, the last one otherwise. Raises :class:`InvalidPack` when
    the pack is broken, :class:`InvalidSetting` when the clause can't be added.
    """
    sources = read_sources(pack)
    if sources.problems:
        raise InvalidPack(sources.problems)
    trials(sources.folder)
    if any(c["id"] == clause for f in sources.sections for c in f.data["clauses"]):
        raise InvalidSetting([Problem(_EXISTS.within(clause=clause), _OTHER_ID)])
    file = _section(sources, section)
    binding = sources.files["pack.yaml"].data["binding"]
    path = sources.folder / Path(file.name).name
    changed = {path: _added(file, "clauses", clause_item(clause, kind, binding))}
    if kind == UNCHECKED:
        return changed
    return {**changed, **_cases(sources.folder, path.name, clause, kind)}


def _section(sources: Sources, name: str | None) -> YamlFile:
    known = {Path(f.name).name: f for f in sources.sections}
    if name is None:
        return sources.sections[-1]
    if name not in known:
        advice = _FILES.within(known=", ".join(known))
        raise InvalidSetting([Problem(_NO_FILE.within(name=name), advice)])
    return known[name]


def _cases(folder: Path, name: str, clause: str, kind: str) -> dict[Path, str]:
    """The case file of the section, and the base dossier that now meets the clause too."""
    path, item = folder / "cases" / name, case_item(clause, kind)
    if path.is_file():
        file = read_yaml(path, f"{folder.resolve().name}/cases/{name}")
        text, base = _added(file, "cases", item), str(file.data["base"])
    else:
        base = _usual_base(folder)
        body = "".join(f"  {line}\n" for line in item.splitlines())
        text = f"base: {base}\ncases:\n{body}"
    dossier = folder / "cases" / f"{base}.json"
    return {path: text, dossier: _base(dossier, clause, kind, bool(case_files(folder)))}


def _usual_base(folder: Path) -> str:
    files = case_files(folder)
    return str(read_yaml(files[0], files[0].name).data["base"]) if files else BASE


def _base(path: Path, clause: str, kind: str, has_cases: bool) -> str:
    if not path.is_file() and has_cases:
        advice = _COPY_BASE.within(file=f"cases/{path.name}")
        raise InvalidSetting([Problem(_FOREIGN_BASE.within(base=path.stem), advice)])
    text = path.read_text(encoding="utf-8") if path.is_file() else base_dossier(clause)
    data = json.loads(text)
    if any(e["ketentuan"] == clause for e in data.get(KINDS[kind].section, ())):
        return text
    evidence = _evidence(data)
    if evidence is None:
        piece = {**_PIECE, "penetap": data["pejabat"][0]["id"]} if data.get("pejabat") else _PIECE
        text, evidence = _with_item(text, "bukti", piece), str(_PIECE["id"])
    office = (data.get("pejabat") or [{"id": "pyb"}])[-1]["id"]
    return _with_item(text, KINDS[kind].section, stated(kind, clause, evidence, office))


def _with_item(text: str, key: str, item: Mapping[str, Any]) -> str:
    """A JSON object with ``item`` as the last of its list ``key``, made if need be."""
    new = (f"/{key}/-", item) if key in json.loads(text) else (f"/{key}", [item])
    return amended(text, [{"op": "add", "path": new[0], "value": new[1]}])


def _evidence(data: Mapping[str, Any]) -> str | None:
    """A piece of evidence that counts, if there is one."""
    pieces = data.get("bukti") or ()
    return next((b["id"] for b in pieces if b.get("berkas") or b.get("tautan")), None)


def _added(file: YamlFile, key: str, item: str) -> str:
    try:
        return with_item(file, key, item)
    except CantAppend:
        problem = file.problem((key,), _LAYOUT.within(key=key), _BY_HAND)
        raise InvalidPack([problem]) from None


_PIECE = {
    "id": "dokumen-contoh",
    "jenis": "laporan",
    "judul": "Laporan pelaksanaan (contoh fiktif)",
    "tanggal": "2025-03-10",
    "berkas": "bukti/dokumen-contoh.pdf",
}
_EXISTS = Text("Ketentuan {clause} sudah ada.", "The clause {clause} exists already.")
_OTHER_ID = Text(
    "Pilih id lain; yang sudah ada tidak ditimpa.", "Choose another id; nothing is overwritten."
)
_NO_FILE = Text("Paket ini tidak memuat berkas {name}.", "The pack has no file {name}.")
_FILES = Text("Berkas ketentuannya: {known}.", "Its clause files: {known}.")
_FOREIGN_BASE = Text(
    "Dosier dasar “{base}” adalah contoh bawaan, jadi tidak dapat ditambah untuk ketentuan baru.",
    "The base dossier “{base}” is a bundled example, so it can't be added to for a new clause.",
)
_COPY_BASE = Text(
    "Salin contoh itu menjadi {file} di folder paket, lalu ulangi.",
    "Copy that example to {file} in the folder of the pack, then try again.",
)
_LAYOUT = Text(
    "Daftar “{key}” ditulis dengan tata letak yang tidak dapat ditambah otomatis.",
    "The list “{key}” is laid out in a way that can't be added to automatically.",
)
_BY_HAND = Text(
    "Tulis tiap butir pada barisnya sendiri (- …), atau tambahkan dengan tangan.",
    "Write each item on lines of its own (- …), or add the clause by hand.",
)
