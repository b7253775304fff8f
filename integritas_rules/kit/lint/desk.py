"""What every lint looks at: a pack as read, as built, and its cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from integritas_rules.errors import Problem
from integritas_rules.kit.trial import Trial
from integritas_rules.loading.pack import Sources
from integritas_rules.loading.yamlfile import YamlFile
from integritas_rules.model import Clause, Pack, Severity, Text

Loc = tuple[str | int, ...]
Spec = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Issue:
    """One finding: which lint, how grave, where, what and what to do."""

    rule: str
    severity: Severity
    file: str
    line: int
    column: int
    message: Text
    advice: Text


@dataclass(frozen=True, slots=True)
class Desk:
    """A pack without a loader's problem; ``trials`` are ``None`` when the cases can't be read."""

    sources: Sources
    pack: Pack
    trials: Sequence[Trial] | None

    def specs(self) -> Iterator[tuple[YamlFile, Loc, Spec]]:
        """Every clause as its file has it."""
        for file in self.sources.sections:
            for n, spec in enumerate(file.data["clauses"]):
                yield file, ("clauses", n), spec

    def rules(self) -> Iterator[tuple[YamlFile, Loc, Spec, Spec]]:
        """Every condition as its file has it, with its clause."""
        for file, at, clause in self.specs():
            for n, rule in enumerate(clause.get("rules", ())):
                yield file, (*at, "rules", n), clause, rule

    def checkable(self) -> list[Clause]:
        """The clauses that stand in every report."""
        return [self.pack.clauses[c] for c in self.pack.checkable]

    def at_clause(self, clause: str) -> tuple[YamlFile, Loc]:
        """Where a clause stands."""
        return next((file, at) for file, at, spec in self.specs() if spec["id"] == clause)


def issue(
    rule: str, severity: Severity, file: YamlFile, at: Loc, message: Text, advice: Text
) -> Issue:
    """A finding placed in a file."""
    line, column = file.line_of(at)
    return Issue(rule, severity, file.name, line, column, message, advice)


def told(problem: Problem, otherwise: str) -> Issue:
    """What a loader refuses, as a finding; ``otherwise`` names it when it has no code."""
    return Issue(
        problem.code or otherwise,
        Severity.ERROR,
        problem.file,
        problem.line or 1,
        problem.column or 1,
        problem.message,
        problem.advice,
    )
