"""What one clause may be: checked or not with the reason, and no graver than it can be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from integritas_rules.errors import Problem
from integritas_rules.hints import Any
from integritas_rules.loading.yamlfile import YamlFile
from integritas_rules.model import Text

_GRAVITY = ("error", "warning", "advice", "note")


def disposition(file: YamlFile, at: list[str | int], c: Mapping[str, Any]) -> Iterator[Problem]:
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


def too_grave(file: YamlFile, at: list[str | int], c: Mapping[str, Any]) -> Iterator[Problem]:
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
