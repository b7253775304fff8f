"""All cases of a pack, run and judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from integritas_rules.errors import InvalidPack, Problem
from integritas_rules.kit.cases import packs, trials
from integritas_rules.kit.coverage import Measure, Tally
from integritas_rules.kit.judging import Judge
from integritas_rules.kit.trial import Trial
from integritas_rules.model import Pack, Report, Text


@dataclass(frozen=True, slots=True)
class Result:
    """One trial that was run; its report is kept only when it doesn't hold."""

    trial: Trial
    failures: tuple[Text, ...]
    report: Report | None


@dataclass(frozen=True, slots=True)
class Suite:
    """Everything that the cases of one pack said; ``measures`` when coverage was asked for."""

    pack: Pack
    results: tuple[Result, ...]
    measures: tuple[Measure, ...] | None

    @property
    def failed(self) -> tuple[Result, ...]:
        """The trials that don't hold, in order."""
        return tuple(r for r in self.results if r.failures)


def run(
    pack: str | Path, coverage: bool = False, wanted: Callable[[Trial], bool] = lambda _: True
) -> Suite:
    """Run the cases of a bundled pack or folder.

    Raises :class:`InvalidPack` with every problem of the pack or its case files, and of cases
    that can't be run, such as a patch that finds nothing.
    """
    loader = packs(pack)
    loaded = loader({})
    judge, tally = Judge(loader), Tally(loaded) if coverage else None
    results: list[Result] = []
    problems: list[Problem] = []
    for trial in filter(wanted, trials(pack)):
        try:
            report = judge.report(trial)
            found = tuple(judge.failures_in(trial, report))
        except InvalidPack as error:
            problems += error.problems
            continue
        results.append(Result(trial, found, report if found else None))
        if tally:
            tally.see(trial, report)
    if problems:
        raise InvalidPack(list(dict.fromkeys(problems)))
    return Suite(loaded, tuple(results), tally.measures() if tally else None)
