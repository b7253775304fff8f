"""Cases as data: read the case files of a pack and spell out ``for_each``.

``docs/cases.md`` describes the format. The files are ``cases/*.yaml`` beside the pack.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from integritas_rules import resources
from integritas_rules.errors import InvalidDossier, InvalidPack, Problem
from integritas_rules.kit.trial import Packs, Settings, Trial, dossier_of
from integritas_rules.loading.pack import find_pack, load_pack
from integritas_rules.loading.structure import structure
from integritas_rules.loading.yamlfile import YamlFile, duplicate_keys, read_yaml
from integritas_rules.model import Pack, Text

EQUIVALENT = "equivalent.yaml"
"""Holds no cases: alterations of rules that change no verdict, for ``rules mutate``."""
KINDS = ("passes", "pending", "fails")
Loc = tuple[str | int, ...]

_AS_IT_IS = "contoh apa adanya"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def packs(pack: str | Path) -> Packs:
    """The pack as its trials want it, loaded once for each choice of parameters."""
    folder = find_pack(pack)

    @lru_cache
    def loaded(settings: str) -> Pack:
        return load_pack(folder, settings=json.loads(settings))

    def with_settings(settings: Settings) -> Pack:
        return loaded(json.dumps(dict(settings), sort_keys=True))

    return with_settings


def case_files(pack: str | Path) -> list[Path]:
    """The files with cases, in the order in which they are read."""
    files = sorted((find_pack(pack) / "cases").glob("*.yaml"))
    return [f for f in files if f.name != EQUIVALENT]


def equivalents(pack: str | Path) -> dict[tuple[str, str], str]:
    """Alterations that the pack declares equivalent, with the reason: by clause and name."""
    from integritas_rules.schema.cases import EquivalentFile

    path = find_pack(pack) / "cases" / EQUIVALENT
    if not path.is_file():
        return {}
    file = read_yaml(path, f"{path.parent.parent.resolve().name}/cases/{EQUIVALENT}")
    problems = [*duplicate_keys(file), *_shape(file, (), file.data, EquivalentFile)]
    if problems:
        raise InvalidPack(problems)
    return {(e["clause"], e["mutant"]): e["reason"] for e in file.data["equivalent"]}


def trials(pack: str | Path) -> tuple[Trial, ...]:
    """Every trial of a pack (bundled id or folder), in the order of the files.

    Raises :class:`InvalidPack` with file and line of everything that is wrong in them.
    """
    found: list[Trial] = []
    problems: list[Problem] = []
    for path in case_files(pack):
        try:
            found += _trials(path)
        except InvalidPack as error:
            problems += error.problems
    if problems:
        raise InvalidPack(problems)
    return tuple(found)


def _trials(path: Path) -> list[Trial]:
    from integritas_rules.schema.cases import CaseFile

    pack = path.parent.parent.resolve().name
    file = read_yaml(path, f"{pack}/cases/{path.name}")
    data = _plain(file.data)
    problems = [*duplicate_keys(file), *_shape(file, (), data, CaseFile)]
    if problems:
        raise InvalidPack(problems)
    base = _base(path.parent, data["base"])
    if base is None:
        raise InvalidPack([_no_base(file, path.parent, data["base"])])
    try:
        dossier_of(base)
    except InvalidDossier as error:
        raise InvalidPack([replace(p, code="case-base") for p in error.problems]) from None
    found: list[Trial] = []
    for n, case in enumerate(data["cases"]):
        try:
            weights = data.get("weights", {})
            found += [_weighed(t, weights) for t in _spelled(file, n, case, base)]
        except InvalidPack as error:
            problems += error.problems
    if problems:
        raise InvalidPack(list(dict.fromkeys(problems)))
    return _once(found)


def _once(found: list[Trial]) -> list[Trial]:
    """A clause may be named in several cases; that it is met by the base as it is counts once."""
    plain: set[str] = set()
    kept = []
    for trial in found:
        if trial.name == _AS_IT_IS:
            if trial.clause in plain:
                continue
            plain.add(trial.clause)
        kept.append(trial)
    return kept


def _spelled(file: YamlFile, n: int, case: Mapping[str, Any], base: Path) -> Iterator[Trial]:
    for row in _rows(file, n, case):
        try:
            filled = _filled({k: v for k, v in case.items() if k != "for_each"}, row)
        except KeyError as error:
            raise InvalidPack([_no_value(file, n, str(error.args[0]))]) from None
        yield from _of_one(file, n, filled, base)


def _weighed(trial: Trial, weights: Mapping[str, str]) -> Trial:
    """The trial, with the weight that its file gives the clause, unless it has one of its own."""
    weight = trial.severity or weights.get(trial.clause)
    return replace(trial, severity=weight) if weight else trial


def _rows(file: YamlFile, n: int, case: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    rows = case.get("for_each", [{}])
    if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
        return rows
    message = Text("for_each belum berupa daftar baris.", "for_each isn't a list of rows.")
    advice = Text(
        "Tulis tiap baris sebagai pasangan nama: nilai.", "Write each row as pairs of name: value."
    )
    raise InvalidPack([file.problem(("cases", n, "for_each"), message, advice)])


def _of_one(file: YamlFile, n: int, case: dict[str, Any], base: Path) -> Iterator[Trial]:
    """The trials of a case that stands for itself; one that passes as it is, when none is told."""
    from integritas_rules.schema.cases import CaseSpec

    single = {k for k in KINDS if isinstance(case.get(k), dict)}
    whole = {k: [v] if k in single else v for k, v in case.items()}
    problems = _shape(file, ("cases", n), whole, CaseSpec)
    if problems:
        raise InvalidPack(problems)
    for kind in KINDS:
        for m, told in enumerate(whole.get(kind, [{}] if kind == "passes" else [])):
            at: Loc = ("cases", n, kind) if kind in single else ("cases", n, kind, m)
            count = len(told.get("patch", ()))
            spots = [file.line_of(p) for p in (at, *((*at, "patch", i) for i in range(count)))]
            said = {k: v for k, v in told.items() if v is not None}
            named = {"name": f"{kind} {m + 1}" if said else _AS_IT_IS, **said}
            yield Trial(
                section=Path(file.name).stem,
                base=base,
                clause=case["clause"],
                kind=kind,
                file=file.name,
                spots=spots,
                **named,
            )


def _shape(file: YamlFile, at: Loc, data: Any, model: Any) -> list[Problem]:
    found = structure(data, model)
    return [
        file.problem((*at, *f.path), f.message, f.advice, "case-format", f.at_key) for f in found
    ]


def _base(cases: Path, name: str) -> Path | None:
    """The base dossier: of the pack's own, or a bundled example."""
    places = (cases, resources.folder("examples"))
    return next((p for place in places if (p := place / f"{name}.json").is_file()), None)


def _no_base(file: YamlFile, cases: Path, name: str) -> Problem:
    places = (cases, resources.folder("examples"))
    known = ", ".join(sorted({p.stem for place in places for p in place.glob("*.json")}))
    return file.problem(
        ("base",),
        Text(f"Dosier dasar “{name}” belum ditemukan.", f"No base dossier “{name}”."),
        Text(f"Yang ada: {known}.", f"There are: {known}."),
        code="case-base",
    )


def _no_value(file: YamlFile, n: int, name: str) -> Problem:
    return file.problem(
        ("cases", n),
        Text(f"Baris for_each belum punya “{name}”.", f"A row of for_each has no “{name}”."),
        Text("Lengkapi semua barisnya.", "Complete every row."),
    )


def _plain(value: Any) -> Any:
    """Dates that YAML reads as such become text, as JSON has them."""
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    return value.isoformat() if isinstance(value, date) else value


def _filled(value: Any, row: Mapping[str, Any]) -> Any:
    """``value`` with every ``{name}`` replaced by the row's; alone in a string, as it is."""
    if isinstance(value, dict):
        return {_filled(k, row): _filled(v, row) for k, v in value.items()}
    if isinstance(value, list):
        return [_filled(v, row) for v in value]
    if not isinstance(value, str) or not row:
        return value
    alone = _PLACEHOLDER.fullmatch(value)
    if alone:
        return row[alone[1]]
    return _PLACEHOLDER.sub(lambda found: str(row[found[1]]), value)
