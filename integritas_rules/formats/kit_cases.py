"""What the cases of a pack said, for `integritas rules test`: failures, then coverage."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from integritas_rules.formats.labels import SEVERITY, STATUS
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.kit.coverage import Measure
from integritas_rules.kit.suite import Result, Suite
from integritas_rules.kit.trial import Trial
from integritas_rules.model import Gap, Place, Report, Text, Verdict

_SHOWN = 8
"""Names listed of what no case reached, unless everything was asked for."""


def render(suite: Suite, manner: Manner) -> str:
    """Every case that doesn't hold with the facts behind it, the count, and coverage."""
    sheet = Sheet(manner)
    for result in suite.failed:
        _failure(sheet, result)
        sheet.gap()
    whole, failed = len(suite.results), len(suite.failed)
    count = _COUNT.within(pack=suite.pack.id, n=whole, good=whole - failed, bad=failed)
    sheet.line((count, "bold red" if failed else "bold green"))
    if not whole:
        sheet.line(_NONE)
    if suite.measures is not None:
        sheet.heading(_COVERAGE)
        for measure in suite.measures:
            if measure.whole:  # a checklist has no machine
                _measure(sheet, measure)
    return sheet.text()


def _failure(sheet: Sheet, result: Result) -> None:
    trial = result.trial
    line, column = trial.spots[0]
    sheet.line((_BAD, "bold red"), f"  {trial.clause}: {trial.name} ({trial.kind})")
    sheet.line(f"{trial.file}:{line}:{column}", indent=2)
    for text in result.failures:
        sheet.item(text)
    if result.report is not None:
        for verdict in _looked_at(trial, result.report):
            _chain(sheet, verdict, result.report.facts(verdict.clause.id))


def _looked_at(trial: Trial, report: Report) -> list[Verdict]:
    """The verdicts that the case is about, and whoever else has a gap of its own."""
    named = {trial.clause, *trial.roots, *trial.causes, *trial.also}
    own = [v for v in report.verdicts if any(g.caused_by is None for g in v.gaps)]
    named |= {v.clause.id for v in own[:_SHOWN]}
    return [v for v in report.verdicts if v.clause.id in named]


def _chain(sheet: Sheet, verdict: Verdict, facts: Sequence[tuple[Text, Place]]) -> None:
    """The facts that led to a verdict, and its gaps with place and cause."""
    sheet.line((_FOUND.within(clause=verdict.clause.id, status=STATUS[verdict.status]), "dim"),
               indent=2)  # fmt: skip
    if verdict.reason:
        sheet.item(verdict.reason, indent=4)
    for text, place in facts[:_SHOWN]:
        sheet.item(text, f" [{place.pointer}]", indent=4)
    for gap in verdict.gaps[:_SHOWN]:
        sheet.item(*_gap(gap), indent=4)


def _gap(gap: Gap) -> list[Text | str | tuple[Text | str, str]]:
    cause = [_CAUSED.within(clause=gap.caused_by)] if gap.caused_by else []
    place = gap.place.pointer or "/"
    return [SEVERITY[gap.severity], ": ", gap.message, f" [{place}]", *cause]


def _measure(sheet: Sheet, measure: Measure) -> None:
    whole, reached = len(measure.whole), measure.reached
    style = "" if reached == whole else "yellow"
    sheet.line((_REACHED.within(title=measure.title, n=reached, of=whole), style), indent=2)
    shown = measure.missed if sheet.manner.verbose else measure.missed[:_SHOWN]
    for name in shown:
        sheet.item(name, indent=4)
    if len(shown) < len(measure.missed):
        sheet.line((_MORE.within(n=len(measure.missed) - len(shown)), "dim"), indent=6)


def render_json(suite: Suite) -> str:
    """The same as data."""
    data: dict[str, Any] = {
        "pack": suite.pack.id,
        "version": suite.pack.version,
        "trials": len(suite.results),
        "failed": len(suite.failed),
        "results": [_result(r) for r in suite.results],
    }
    if suite.measures is not None:
        data["coverage"] = [
            {"name": m.name, "reached": m.reached, "of": len(m.whole), "missed": list(m.missed)}
            for m in suite.measures
        ]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _result(result: Result) -> dict[str, Any]:
    trial = result.trial
    line, column = trial.spots[0]
    return {
        "clause": trial.clause,
        "kind": trial.kind,
        "name": trial.name,
        "file": trial.file,
        "line": line,
        "column": column,
        "holds": not result.failures,
        "failures": [{"id": f.id, "en": f.en} for f in result.failures],
    }


_COUNT = Text(
    "{pack}: {n} percobaan, {good} sesuai, {bad} belum sesuai.",
    "{pack}: {n} trials, {good} hold, {bad} don't.",
)
_NONE = Text(
    "Paket ini belum punya kasus: tulis di folder cases/ di sampingnya.",
    "This pack has no cases yet: write them in the folder cases/ beside it.",
)
_BAD = Text("BELUM SESUAI", "DOESN'T HOLD")
_FOUND = Text("{clause}: {status}", "{clause}: {status}")
_CAUSED = Text(" (disebabkan {clause})", " (caused by {clause})")
_COVERAGE = Text("Yang dicapai kasus", "What the cases reached")
_REACHED = Text("{title}: {n} dari {of}", "{title}: {n} of {of}")
_MORE = Text("dan {n} lagi; semuanya dengan -v", "and {n} more; -v shows all")
