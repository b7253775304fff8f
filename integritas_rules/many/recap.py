"""Results of a batch → the national picture: counts, each with its denominator.

An agency counts once, by its latest submission; what couldn't be read counts apart. The counting is
SQL over the file of results.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.many import recap_sql as sql
from integritas_rules.many.prompts import Prompts, prompts
from integritas_rules.many.tabular import connection, source
from integritas_rules.model import Figure, Text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@dataclass(frozen=True, slots=True)
class Share:
    """How many agencies something holds for."""

    name: str | None
    count: Figure


@dataclass(frozen=True, slots=True)
class Group:
    """The agencies of one kind or province: conclusions, and figures added up over them."""

    name: str | None
    agencies: int
    conclusions: tuple[Share, ...]
    completeness: Figure
    criteria: Figure
    finished: Figure


@dataclass(frozen=True, slots=True)
class Substage:
    """The criteria of one subtahap: reached over all agencies, and agencies that reached all."""

    step: str
    criteria: Figure
    agencies: Figure


@dataclass(frozen=True, slots=True)
class ClauseCount:
    """One clause: how many agencies have a gap there, of those where it is due and applies."""

    clause: str
    unmet: Figure
    errors: int
    unjudged: int


@dataclass(frozen=True, slots=True)
class Mover:
    """One agency in both results: what it was, what it is, and clauses closed and opened."""

    agency: str
    code: str | None
    before: str | None
    after: str | None
    stage_before: str | None
    stage_after: str | None
    closed: int
    opened: int


@dataclass(frozen=True, slots=True)
class Change:
    """Against earlier results: who was in both, who moved, which clauses closed and opened."""

    agencies: Figure
    new: int
    gone: int
    moved: tuple[tuple[str | None, str | None, Figure], ...]
    movers: tuple[Mover, ...]
    movers_of: int
    clauses: tuple[tuple[str, Figure, Figure], ...]
    same_rules: bool


@dataclass(frozen=True, slots=True)
class Unread:
    """One dossier that couldn't be read, and the first thing that is wrong with it."""

    file: str
    member: str | None
    line: int | None
    column: int | None
    message: Text


@dataclass(frozen=True, slots=True)
class Recap:
    """The whole picture."""

    dossiers: int
    unread: Figure
    older: int
    agencies: int
    packs: tuple[str, ...]
    digests: tuple[str, ...]
    settings: int
    modes: tuple[str, ...]
    days: tuple[str, str] | None
    conclusions: tuple[Share, ...]
    stages: tuple[Share, ...]
    steps: tuple[Share, ...]
    substages: tuple[Substage, ...]
    kinds: tuple[Group, ...]
    provinces: tuple[Group, ...]
    clauses: tuple[ClauseCount, ...]
    failures: tuple[Unread, ...]
    change: Change | None
    prompts: Prompts


def recap(results: Path, against: Path | None, top: int, early_days: int) -> Recap:
    """Count the rows of ``results``; lists are cut after ``top``, their totals are not.

    Evidence dated more than ``early_days`` before its event gives a prompt. Raises
    :class:`InvalidSetting` for files that aren't results, and ``ModuleNotFoundError`` without
    DuckDB.
    """
    with tempfile.TemporaryDirectory() as beside, connection() as base:
        base.execute(f"SET temp_directory = '{beside}'")
        _load(base, results, "now")
        agencies = _one(base, "SELECT count(*) FROM now")[0]
        change = None
        if against:
            _load(base, against, "earlier")
            change = _change(base, top)
        return _counted(base, agencies, change, top, prompts(base, top, early_days))


def _load(base: DuckDBPyConnection, path: Path, name: str) -> None:
    import duckdb

    try:
        base.execute(sql.READ.format(name=name, source=source(path)))
        base.execute(sql.LATEST.format(name=name))
        rows, versions = _one(base, sql.SOUND.format(name=name))
    except (OSError, duckdb.Error):
        raise InvalidSetting([Problem(*_NOT_RESULTS, file=path.as_posix())]) from None
    if not rows or versions:
        told = _OTHER_ROWS if rows else _NOT_RESULTS
        raise InvalidSetting([Problem(*told, file=path.as_posix())])


def _counted(
    base: DuckDBPyConnection, agencies: int, change: Change | None, top: int, found: Prompts
) -> Recap:
    dossiers, unread, older, first, last, settings = _one(base, sql.TOTALS)
    return Recap(
        dossiers=dossiers,
        unread=Figure(unread, dossiers),
        older=older,
        agencies=agencies,
        packs=tuple(v for (v,) in _all(base, sql.PACKS)),
        digests=tuple(v for (v,) in _all(base, sql.DIGESTS)),
        settings=settings,
        modes=tuple(v for (v,) in _all(base, sql.MODES)),
        days=(first, last) if first else None,
        conclusions=_shares(base, sql.CONCLUSIONS, agencies),
        stages=_shares(base, sql.STAGES, agencies),
        steps=_shares(base, sql.STEPS, agencies),
        substages=tuple(
            Substage(step, Figure(part, whole), Figure(full, count))
            for step, part, whole, full, count in _all(base, sql.SUBSTAGES)
        ),
        kinds=_groups(base, "kind"),
        provinces=_groups(base, "province"),
        clauses=tuple(
            ClauseCount(clause, Figure(unmet, due), errors, unjudged)
            for clause, unmet, due, errors, unjudged in _all(base, sql.CLAUSES, [top])
        ),
        failures=tuple(
            Unread(file, member, line, column, Text(message, english))
            for file, member, line, column, message, english in _all(base, sql.FAILURES, [top])
        ),
        change=change,
        prompts=found,
    )


def _shares(base: DuckDBPyConnection, query: str, whole: int) -> tuple[Share, ...]:
    return tuple(Share(name, Figure(count, whole)) for name, count in _all(base, query))


def _groups(base: DuckDBPyConnection, column: str) -> tuple[Group, ...]:
    inside: dict[str | None, list[tuple[str | None, int]]] = {}
    for name, conclusion, count in _all(base, sql.GROUP_CONCLUSIONS.format(column=column)):
        inside.setdefault(name, []).append((conclusion, count))
    return tuple(
        Group(
            name=name,
            agencies=agencies,
            conclusions=tuple(Share(c, Figure(n, agencies)) for c, n in inside[name]),
            completeness=Figure(met, due),
            criteria=Figure(reached, criteria),
            finished=Figure(finished, agencies),
        )
        for name, agencies, met, due, reached, criteria, finished in _all(
            base, sql.GROUPS.format(column=column)
        )
    )


def _change(base: DuckDBPyConnection, top: int) -> Change:
    both, new, gone, rules = _one(base, sql.MATCHED)
    movers = _all(base, sql.MOVERS)
    return Change(
        agencies=Figure(both, both + new),
        new=new,
        gone=gone,
        moved=tuple((a, b, Figure(n, both)) for a, b, n in _all(base, sql.MOVED)),
        movers=tuple(Mover(*row) for row in movers[:top]),
        movers_of=len(movers),
        clauses=tuple(
            (clause, Figure(closed, before), Figure(opened, both))
            for clause, closed, before, opened in _all(base, sql.CLAUSES_MOVED, [top])
        ),
        same_rules=rules == 1,
    )


def _all(base: DuckDBPyConnection, query: str, values: Sequence[object] = ()) -> list[Any]:
    return base.execute(query, list(values)).fetchall()


def _one(base: DuckDBPyConnection, query: str) -> Any:
    return _all(base, query)[0]


_NOT_RESULTS = (
    Text("Berkas ini bukan hasil integritas batch.", "These aren't results of integritas batch."),
    Text("Buat dengan: integritas batch DOSIER… -o hasil.ndjson",
         "Make them with: integritas batch DOSSIER… -o results.ndjson"),
)  # fmt: skip
_OTHER_ROWS = (
    Text("Hasil ini ditulis oleh versi alat yang lain.",
         "These results were written by another version of the tool."),
    Text("Jalankan integritas batch lagi dengan versi ini.",
         "Run integritas batch again with this version."),
)  # fmt: skip
