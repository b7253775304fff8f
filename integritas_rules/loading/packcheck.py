"""What must hold before a pack is used: its shape, and that every name it uses exists."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from integritas_rules.errors import Problem
from integritas_rules.hints import Any
from integritas_rules.loading.packclauses import disposition, too_grave
from integritas_rules.loading.packdates import dated, terms
from integritas_rules.loading.packnames import by_parameter, path_problem, unknown
from integritas_rules.loading.yamlfile import YamlFile
from integritas_rules.model import Text

_PATH_OPTIONS = ("at", "scope", "cited", "met_by", "unless")


def check_shape(file: YamlFile, name: str) -> list[Problem]:
    """Problems of one file against its model, each with line and column."""
    from integritas_rules.loading.structure import structure
    from integritas_rules.schema.pack import FILES, ClauseFile

    found = structure(file.data, FILES.get(name, ClauseFile))
    return [file.problem(f.path, f.message, f.advice, "format", f.at_key) for f in found]


def name_problems(
    files: Mapping[str, YamlFile],
    sections: Sequence[YamlFile],
    bundled: Callable[[], Mapping[str, Collection[str]]],
) -> list[Problem]:
    """Every reference that leads nowhere, every bad path, every disposition that can't be.

    ``bundled`` gives the clauses of the bundled packs, for pointers to them.
    """
    return [*_name_problems(files, sections), *pointer_problems(sections, bundled)]


def pointer_problems(
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
        for problem in unknown(
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
    yield from dated(files["pack.yaml"])
    binding = files["pack.yaml"].data["binding"]
    yield from _duplicates(sections)
    for file in sections:
        for n, c in enumerate(file.data["clauses"]):
            at: list[str | int] = ["clauses", n]
            wanted = [c["parent"]] if c.get("parent") else []
            yield from unknown(file, at, [*wanted, *c.get("requires", ())], clauses)
            yield from unknown(file, [*at, "interpretation"], c.get("interpretation", ()), readings)
            yield from by_parameter(file, [*at, "severity"], c["severity"], parameters)
            yield from disposition(file, at, c)
            yield from terms(file, at, [c, *c.get("rules", ())])
            yield from () if binding else too_grave(file, at, c)
            for m, rule in enumerate(c.get("rules", ())):
                yield from _rule_problems(file, [*at, "rules", m], rule, nodes, clauses, parameters)
    for part in ("stages", "guards"):
        for n, item in enumerate(workflow.data[part]):
            yield from unknown(workflow, [part, n], [item["clause"]], clauses)
    for n, g in enumerate(workflow.data["guards"]):
        yield from unknown(
            workflow, ["guards", n], [*g.get("sequence", ()), *g.get("own", ())], nodes
        )
        for key in ("state", "severity"):
            yield from by_parameter(workflow, ["guards", n, key], g[key], parameters)
    for s, stage in enumerate(workflow.data["stages"]):
        for part in ("steps", "continuous"):
            for n, step in enumerate(stage.get(part, ())):
                at = ["stages", s, part, n]
                yield from unknown(
                    workflow, at, [step["clause"], *step.get("criteria", ())], clauses
                )
                yield from path_problem(workflow, [*at, "records"], step["records"])


def _nodes(workflow: Mapping[str, Any]) -> set[str]:
    stages = workflow["stages"]
    steps = [x["id"] for s in stages for p in ("steps", "continuous") for x in s.get(p, ())]
    return {"siklus", *(s["id"] for s in stages), *steps}


def _rule_problems(
    file: YamlFile,
    at: list[str | int],
    rule: Mapping[str, Any],
    nodes: Collection[str],
    clauses: Collection[str],
    parameters: Mapping[str, Any],
) -> Iterator[Problem]:
    yield from unknown(file, [*at, "due"], [rule.get("due", "siklus")], nodes)
    for key in _PATH_OPTIONS:
        value = rule.get(key) or ()
        paths = value.values() if isinstance(value, dict) else value
        for path in [value] if isinstance(value, str) else paths:
            yield from path_problem(file, [*at, key], path)
    for key in ("of", "counts"):
        yield from unknown(file, [*at, key], rule.get(key, ()), clauses)
    for key in rule:
        yield from by_parameter(file, [*at, key], rule[key], parameters)


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
