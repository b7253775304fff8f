"""What must hold before a pack is used: its shape, and that every name it uses exists."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from integritas_rules.errors import Problem
from integritas_rules.loading.jsonpath import compile_path
from integritas_rules.loading.yamlfile import YamlFile
from integritas_rules.model import Text

FIXED_FILES = ("pack.yaml", "workflow.yaml", "readings.yaml", "legal.yaml")
OPTIONAL_FILES = ("workflow.yaml", "readings.yaml")
_PATH_OPTIONS = ("at", "scope", "cited", "met_by", "unless")


def check_shape(file: YamlFile, name: str) -> list[Problem]:
    """Problems of one file against its model, each with line and column."""
    from integritas_rules.loading.structure import structure
    from integritas_rules.schema.pack import FILES, ClauseFile

    found = structure(file.data, FILES.get(name, ClauseFile))
    return [file.problem(f.path, f.message, f.advice, "format", f.at_key) for f in found]


def absent(name: str) -> YamlFile:
    """What an optional file says that the pack doesn't have."""
    from integritas_rules.schema.pack import OPTIONAL

    return YamlFile(name, b"", OPTIONAL[name], None)


def name_problems(
    files: Mapping[str, YamlFile],
    sections: Sequence[YamlFile],
    bundled: Callable[[], Mapping[str, Collection[str]]],
) -> list[Problem]:
    """Every reference that leads nowhere, every bad path, every disposition that can't be.

    ``bundled`` gives the clauses of the bundled packs, for pointers to them.
    """
    return [*_name_problems(files, sections), *_pointer_problems(sections, bundled)]


def _pointer_problems(
    sections: Sequence[YamlFile], bundled: Callable[[], Mapping[str, Collection[str]]]
) -> list[Problem]:
    """Every pointer to a clause that a bundled pack lacks.

    A pointer to a pack that isn't bundled can't be followed; it is taken at its word.
    """
    return [
        problem
        for file in sections
        for n, c in enumerate(file.data["clauses"])
        for m, pointer in enumerate(c.get("points_to", ()))
        if pointer["pack"] in (packs := bundled())
        for problem in _unknown(
            file,
            ["clauses", n, "points_to", m, "clause"],
            [pointer["clause"]],
            packs[pointer["pack"]],
        )
    ]


def _name_problems(
    files: Mapping[str, YamlFile], sections: Sequence[YamlFile]
) -> Iterator[Problem]:
    workflow = files["workflow.yaml"]
    clauses = {c["id"] for file in sections for c in file.data["clauses"]}
    readings = {r["id"] for r in files["readings.yaml"].data["readings"]}
    parameters = {p["name"]: p for p in files["pack.yaml"].data.get("parameters", ())}
    nodes = _nodes(workflow.data)
    yield from _dated(files["pack.yaml"])
    binding = files["pack.yaml"].data["binding"]
    yield from _duplicates(sections)
    for file in sections:
        for n, c in enumerate(file.data["clauses"]):
            at: list[str | int] = ["clauses", n]
            wanted = [c["parent"]] if c.get("parent") else []
            yield from _unknown(file, at, [*wanted, *c.get("requires", ())], clauses)
            yield from _unknown(
                file, [*at, "interpretation"], c.get("interpretation", ()), readings
            )
            yield from _by_parameter(file, [*at, "severity"], c["severity"], parameters)
            yield from _disposition(file, at, c)
            yield from _terms(file, at, [c, *c.get("rules", ())])
            yield from () if binding else _too_grave(file, at, c)
            for m, rule in enumerate(c.get("rules", ())):
                yield from _rule_problems(file, [*at, "rules", m], rule, nodes, clauses, parameters)
    for part in ("stages", "guards"):
        for n, item in enumerate(workflow.data[part]):
            yield from _unknown(workflow, [part, n], [item["clause"]], clauses)
    for n, g in enumerate(workflow.data["guards"]):
        yield from _unknown(
            workflow, ["guards", n], [*g.get("sequence", ()), *g.get("own", ())], nodes
        )
        for key in ("state", "severity"):
            yield from _by_parameter(workflow, ["guards", n, key], g[key], parameters)
    for s, stage in enumerate(workflow.data["stages"]):
        for part in ("steps", "continuous"):
            for n, step in enumerate(stage.get(part, ())):
                at = ["stages", s, part, n]
                yield from _unknown(
                    workflow, at, [step["clause"], *step.get("criteria", ())], clauses
                )
                yield from _path(workflow, [*at, "records"], step["records"])


def _nodes(workflow: Mapping[str, Any]) -> set[str]:
    stages = workflow["stages"]
    steps = [x["id"] for s in stages for p in ("steps", "continuous") for x in s.get(p, ())]
    return {"siklus", *(s["id"] for s in stages), *steps}


def _rule_problems(
    file: YamlFile,
    at: list[str | int],
    rule: Mapping[str, Any],
    nodes: Iterable[str],
    clauses: Iterable[str],
    parameters: Mapping[str, Any],
) -> Iterator[Problem]:
    yield from _unknown(file, [*at, "due"], [rule.get("due", "siklus")], nodes)
    for key in _PATH_OPTIONS:
        value = rule.get(key) or ()
        paths = value.values() if isinstance(value, dict) else value
        for path in [value] if isinstance(value, str) else paths:
            yield from _path(file, [*at, key], path)
    for key in ("of", "counts"):
        yield from _unknown(file, [*at, key], rule.get(key, ()), clauses)
    for key in rule:
        yield from _by_parameter(file, [*at, key], rule[key], parameters)


_GRAVITY = ("error", "warning", "advice", "note")


def _disposition(file: YamlFile, at: list[str | int], c: Mapping[str, Any]) -> Iterator[Problem]:
    """A clause is checked or it isn't, and no condition weighs more than its clause."""
    if bool(c.get("rules")) == bool(c.get("unchecked")):
        yield file.problem(
            at,
            Text(
                f"Ketentuan “{c['id']}” harus memiliki “rules” atau “unchecked”, salah satu saja.",
                f"“{c['id']}” must have either “rules” or “unchecked”, just one of them.",
            ),
            Text(
                "Tulis syaratnya di “rules”, atau alasan tidak diperiksa di “unchecked”.",
                "Write its conditions in “rules”, or why it isn't checked in “unchecked”.",
            ),
            code="disposition",
        )
    for n, rule in enumerate(c.get("rules", ())):
        own, whole = rule.get("severity"), c["severity"]
        if own and isinstance(whole, str) and _GRAVITY.index(own) < _GRAVITY.index(whole):
            yield file.problem(
                [*at, "rules", n, "severity"],
                Text(
                    f"Bobot syarat “{own}” melebihi bobot ketentuannya “{whole}”.",
                    f"The condition's severity “{own}” outweighs its clause's “{whole}”.",
                ),
                Text(
                    "Ringankan syaratnya, atau beratkan ketentuannya beserta alasannya.",
                    "Lighten the condition, or raise the clause's severity with its reason.",
                ),
                code="too-grave",
            )


def _terms(
    file: YamlFile, at: list[str | int], specs: Iterable[Mapping[str, Any]]
) -> Iterator[Problem]:
    """A term that ends before it begins."""
    for spec in specs:
        since, until = spec.get("from"), spec.get("until")
        if since and until and until < since:
            yield file.problem(
                at,
                Text(
                    f"Masa berlaku berakhir {until}, sebelum mulai {since}.",
                    f"It is in force until {until}, before it begins on {since}.",
                ),
                Text("Periksa `from` dan `until`.", "Check `from` and `until`."),
                code="term",
            )


def _dated(file: YamlFile) -> Iterator[Problem]:
    """Dated defaults: each lawful, none running into another, so that a day has one value."""
    for n, p in enumerate(file.data.get("parameters", ())):
        at: list[str | int] = ["parameters", n, "dated"]
        values = [d["value"] for d in p.get("dated", ())]
        if p["type"] == "choice":
            yield from _unknown(file, at, map(str, values), p.get("values", ()))
        else:
            yield from _out_of_bounds(file, at, p, values)
        yield from _terms(file, at, p.get("dated", ()))
        spans = sorted((d.get("from") or "", d.get("until") or "9999") for d in p.get("dated", ()))
        for (_, until), (since, _) in pairwise(spans):
            if since <= until:
                yield file.problem(
                    at,
                    Text(
                        f"Dua nilai bertanggal “{p['name']}” bertindihan pada {since or until}.",
                        f"Two dated values of “{p['name']}” overlap on {since or until}.",
                    ),
                    Text(
                        "Akhiri yang satu sehari sebelum yang lain mulai.",
                        "End one of them the day before the other begins.",
                    ),
                    code="dated-values",
                )


def _out_of_bounds(
    file: YamlFile, at: list[str | int], p: Mapping[str, Any], values: Iterable[Any]
) -> Iterator[Problem]:
    low, high = p.get("minimum") or 0, p.get("maximum") or 10**6
    for value in values:
        if not (isinstance(value, int) and low <= value <= high):
            yield file.problem(
                at,
                Text(
                    f"Nilai “{value}” belum sah untuk parameter “{p['name']}”.",
                    f"“{value}” isn't allowed for the parameter “{p['name']}”.",
                ),
                Text(f"Nilai yang sah: {low}–{high}.", f"Allowed: {low}–{high}."),
                code="parameter-value",
            )


def _too_grave(file: YamlFile, at: list[str | int], c: Mapping[str, Any]) -> Iterator[Problem]:
    """A text that doesn't bind can advise, never accuse."""
    severity = c["severity"]
    weights = (
        [severity]
        if isinstance(severity, str)
        else [v for k, v in severity.items() if k != "parameter"]
    )
    for weight in {"error", "warning"} & set(weights):
        yield file.problem(
            [*at, "severity"],
            Text(
                f"Bobot “{weight}” melebihi kedudukan naskah yang tidak mengikat.",
                f"The severity “{weight}” is more than a text that doesn't bind can carry.",
            ),
            Text(
                "Pakai advice atau note; atau tulis binding: true bila naskahnya peraturan.",
                "Use advice or note; or write binding: true if the text is a regulation.",
            ),
            code="too-grave",
        )


def _duplicates(sections: Sequence[YamlFile]) -> Iterator[Problem]:
    seen: set[str] = set()
    for file in sections:
        for n, c in enumerate(file.data["clauses"]):
            if c["id"] in seen:
                yield file.problem(
                    ["clauses", n],
                    Text(f"Ketentuan “{c['id']}” ada dua kali.", f"“{c['id']}” stands twice."),
                    Text("Hapus salah satunya.", "Remove one of them."),
                    code="duplicate-clause",
                )
            seen.add(c["id"])


def _unknown(
    file: YamlFile, at: list[str | int], names: Iterable[str], known: Iterable[str]
) -> Iterator[Problem]:
    known = list(known)
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            yield file.problem(
                at,
                Text(f"Nama “{name}” belum dikenal.", f"Unknown name “{name}”."),
                Text(f"Maksud Anda “{near[0]}”?", f"Did you mean “{near[0]}”?")
                if near
                else Text("Periksa ejaannya.", "Check the spelling."),
                code="unknown-name",
            )


def _path(file: YamlFile, at: list[str | int], path: str) -> Iterator[Problem]:
    try:
        compile_path(path)
    except ValueError as error:
        yield file.problem(
            at,
            Text(
                f"Bagian JSONPath “{error}” belum didukung.",
                f"The JSONPath part “{error}” isn't supported.",
            ),
            Text(
                "Pakai hanya nama, indeks, [*] dan [?@.kunci == 'nilai'].",
                "Use only names, indices, [*] and [?@.key == 'value'].",
            ),
            code="json-path",
        )


def _by_parameter(
    file: YamlFile, at: list[str | int], value: Any, parameters: Mapping[str, Any]
) -> Iterator[Problem]:
    if not (isinstance(value, dict) and "parameter" in value):
        return
    name = value["parameter"]
    yield from _unknown(file, at, [name], parameters)
    table = set(value) - {"parameter"}
    if name in parameters and table:
        lawful = set(parameters[name].get("values", ()))
        yield from _unknown(file, at, sorted(table ^ lawful), table & lawful)
