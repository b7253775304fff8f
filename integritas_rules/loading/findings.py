"""One thing found wrong at a path, before it has a line; and its way to a ``Problem``."""

from __future__ import annotations

from collections.abc import Iterable

from integritas_rules.errors import Problem
from integritas_rules.frozen import frozen
from integritas_rules.loading.personal import holds
from integritas_rules.loading.positions import Locator, Path, pointer_of
from integritas_rules.model import Json, Text


@frozen
class Mending:
    """What would mend a finding without knowing more than the file says.

    ``op`` is done to what stands at the path: ``replace`` it, ``rename`` its key, ``remove`` it, or
    ``quote`` a number. It is done where there is one of ``offers``; several are a question.
    """

    op: str
    offers: tuple[Json, ...]


@frozen
class Finding:
    """What is wrong and where: at the value, at its key, or at an offset of the text.

    ``first`` is the path of the record that this one collides with; its line is told too.
    """

    code: str
    path: Path
    message: Text
    advice: Text
    at_key: bool = False
    offset: int | None = None
    first: Path | None = None
    mending: Mending | None = None


def problems(findings: Iterable[Finding], locator: Locator, file: str) -> tuple[Problem, ...]:
    """The findings with places, each once, by line, column and code."""
    placed = {_placed(finding, locator, file) for finding in findings}
    return tuple(sorted(placed, key=_order))


def _order(problem: Problem) -> tuple[int, int, str, str]:
    return problem.line or 0, problem.column or 0, problem.code, problem.message.id


def _placed(finding: Finding, locator: Locator, file: str) -> Problem:
    path = finding.path
    place = locator.key_place(path) if finding.at_key else locator.place(pointer_of(path))
    line, column = place.line, place.column
    if finding.offset is not None:
        line, column = locator.spot(finding.offset)
    message = finding.message
    if finding.first is not None:
        also = locator.place(pointer_of(finding.first)).line
        message = Text(
            f"{message.id} Yang pertama ada di baris {also}.",
            f"{message.en} The first is on line {also}.",
        )
    return Problem(
        message,
        finding.advice,
        file,
        line,
        column,
        pointer_of(without_personal(path)),
        finding.code,
    )


def without_personal(path: Path) -> Path:
    """The path up to the first key that holds a personal number."""
    for depth, part in enumerate(path):
        if holds(part):
            return path[:depth]
    return path
