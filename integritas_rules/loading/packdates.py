"""Dates in a pack: terms that can be, and dated defaults of which a day has one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from integritas_rules.errors import Problem
from integritas_rules.hints import Any
from integritas_rules.loading.packnames import unknown
from integritas_rules.loading.yamlfile import YamlFile
from integritas_rules.model import Text


def terms(
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


def dated(file: YamlFile) -> Iterator[Problem]:
    """Dated defaults: each lawful, none running into another, so that a day has one value."""
    for n, p in enumerate(file.data.get("parameters", ())):
        at: list[str | int] = ["parameters", n, "dated"]
        values = [d["value"] for d in p.get("dated", ())]
        if p["type"] == "choice":
            yield from unknown(file, at, map(str, values), p.get("values", ()))
        else:
            yield from _out_of_bounds(file, at, p, values)
        yield from terms(file, at, p.get("dated", ()))
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
