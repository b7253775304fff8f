"""Names in a pack that lead somewhere: clauses, steps, readings, parameters, and paths."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from integritas_rules.errors import Problem
from integritas_rules.hints import Any
from integritas_rules.loading.jsonpath import compile_path
from integritas_rules.loading.yamlfile import YamlFile
from integritas_rules.model import Text


def unknown(
    file: YamlFile, at: list[str | int], names: Iterable[str], known: Collection[str]
) -> Iterator[Problem]:
    for name in names:
        if name not in known:
            import difflib

            near = difflib.get_close_matches(name, known, 1)
            yield file.problem(
                at,
                Text(f"Nama “{name}” belum dikenal.", f"Unknown name “{name}”."),
                Text(f"Maksud Anda “{near[0]}”?", f"Did you mean “{near[0]}”?")
                if near
                else Text("Periksa ejaannya.", "Check the spelling."),
                code="unknown-name",
            )


def path_problem(file: YamlFile, at: list[str | int], path: str) -> Iterator[Problem]:
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


def by_parameter(
    file: YamlFile, at: list[str | int], value: Any, parameters: Mapping[str, Any]
) -> Iterator[Problem]:
    if not (isinstance(value, dict) and "parameter" in value):
        return
    name = value["parameter"]
    yield from unknown(file, at, [name], parameters)
    table = set(value) - {"parameter"}
    if name in parameters and table:
        lawful = set(parameters[name].get("values", ()))
        yield from unknown(file, at, sorted(table ^ lawful), table & lawful)
