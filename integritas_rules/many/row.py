"""One dossier → one row: what a national picture and its prompts need, and nothing personal.

Rows are flat and versioned (`schemas/batch.schema.json`). Of the clauses only those are named that
judge something themselves; those that aren't named are met.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from integritas_rules.conclusion import awaited, root_gaps, sums_up
from integritas_rules.errors import Problem
from integritas_rules.many.evidence import early, preparation, traceable
from integritas_rules.many.reading import Item
from integritas_rules.model import Pack, Passage, Report, Severity, Status

VERSION = 1
"""Of the row; raised when a column changes its meaning or goes away."""

NAMED = [s for s in Status if s != Status.MET]
"""The statuses whose clauses a row names."""

_MOST_PROBLEMS = 20


@dataclass(frozen=True, slots=True)
class Mark:
    """What the exit code depends on: read at all, a check that failed itself, gaps, waiting."""

    read: bool
    faulty: bool
    error: int
    warning: int
    advice: int
    awaited: int


def mark(row: Mapping[str, Any]) -> Mark:
    """The mark of a row, made or read back."""
    weights = (row.get(s, 0) for s in ("error", "warning", "advice", "awaited"))
    return Mark(not row["problems"], bool(row.get(Status.FAULT.value)), *weights)


def row_of(item: Item, number: int, report: Report) -> dict[str, Any]:
    """The row of a dossier that was judged."""
    data, pack = report.dossier.data, report.pack
    agency, cycle, submission = data["instansi"], data["siklus"], data["pengajuan"]
    gaps = root_gaps(report.verdicts)
    weights = Counter(g.severity for _, g in gaps)
    waiting = [v for v in report.verdicts if v.status == Status.UNJUDGED]
    return {
        **_head(item, number),
        "digest": report.dossier.digest,
        "agency": agency["nama"],
        "kind": agency["jenis"],
        "code": agency.get("kode"),
        "province": agency.get("kode_provinsi"),
        "parent": agency.get("induk"),
        "staff": agency["jumlah_pegawai"],
        "cycle": cycle["nomor"],
        "cycle_start": cycle["mulai"],
        "cycle_end": cycle["selesai"],
        "submission": submission["nomor"],
        "submitted": submission["tanggal"],
        "submission_kind": submission["jenis"],
        "pack": pack.id,
        "pack_version": pack.version,
        "pack_digest": pack.digest,
        "parameters": _settings(pack),
        "mode": report.mode,
        "as_of": report.as_of,
        "review": report.review.digest if report.review else None,
        "conclusion": report.conclusion.value if report.conclusion else None,
        "progress": report.progress.part,
        "progress_of": report.progress.whole,
        "completeness": report.completeness.part,
        "completeness_of": report.completeness.whole,
        "stage": stage_reached(report),
        "ended": _steps(report, "ended"),
        "achieved": _steps(report, "achieved"),
        "criteria": _criteria(report),
        **{s.value: weights[s] for s in (Severity.ERROR, Severity.WARNING, Severity.ADVICE)},
        "awaited": sum(awaited(v, report.as_of) for v in waiting),
        **_by_status(report),
        "gaps": [_gap(v.clause.id, g, item.line) for v, g in gaps],
        "preparation": preparation(data),
        "early_evidence": early(data),
        "evidence": traceable(data),
        "problems": [],
        "problems_of": 0,
    }


def failed_row(
    item: Item, number: int, digest: str | None, problems: Sequence[Problem]
) -> dict[str, Any]:
    """The row of a dossier that couldn't be judged: why, and where."""
    told = [_problem(p, item.line) for p in problems[:_MOST_PROBLEMS]]
    return {
        **_head(item, number),
        "digest": digest,
        "problems": told,
        "problems_of": len(problems),
    }


def encoded(row: dict[str, Any]) -> bytes:
    """The row as a line of NDJSON."""
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    # Half a surrogate pair isn't UTF-8; backslashreplace writes it as the JSON escape that it was.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def stage_reached(report: Report) -> str | None:
    """The furthest stage that every group of staff has begun; `selesai` when all steps ended.

    `belum_mulai` before the first step; ``None`` by a pack that orders no stages.
    """
    stages = report.pack.workflow.stages
    if not stages:
        return None
    passages = report.trace.passages
    if all(p.ended for p in _main(report)):
        return "selesai"
    begun = [
        max(
            (n for n, stage in enumerate(stages)
             for step in (*stage.steps, *stage.continuous)
             if (passages[step, group].started or passages[step, group].ended)),
            default=-1,
        )
        for group in report.trace.groups
    ]  # fmt: skip
    last = min(begun, default=-1)
    return stages[last].id if last >= 0 else "belum_mulai"


def _main(report: Report) -> Iterable[Passage]:
    steps = report.pack.workflow.steps
    return (p for (step, _), p in report.trace.passages.items() if step in steps)


def _steps(report: Report, event: str) -> list[str]:
    """The steps that every group has ended, or whose criteria every group has reached."""
    reached = []
    for step in report.pack.workflow.steps.values():
        own = [p for (name, _), p in report.trace.passages.items() if name == step.id]
        if own and all(getattr(p, event) for p in own):
            reached.append(step.id)
    return reached


def _criteria(report: Report) -> list[dict[str, Any]]:
    """For each subtahap its leaf criteria that are met, of all that it has."""
    met = {v.clause.id for v in report.verdicts if v.status == Status.MET}
    return [
        {"step": s.id, "part": sum(c in met for c in s.criteria), "whole": len(s.criteria)}
        for s in report.pack.workflow.steps.values()
        if s.criteria
    ]


def _by_status(report: Report) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {s.value: [] for s in NAMED}
    for verdict in report.verdicts:
        if verdict.status != Status.MET and not sums_up(verdict.clause):
            found[verdict.status.value].append(verdict.clause.id)
    return found


def _gap(clause: str, gap: Any, line: int | None) -> dict[str, Any]:
    return {
        "clause": clause,
        "severity": gap.severity.value,
        "status": gap.status.value,
        "basis": gap.basis.value,
        "pointer": gap.place.pointer,
        "line": _line(gap.place.line, line),
    }


def _problem(problem: Problem, line: int | None) -> dict[str, Any]:
    return {
        "code": problem.code,
        "message": problem.message.id,
        "message_en": problem.message.en,
        "advice": problem.advice.id,
        "advice_en": problem.advice.en,
        "pointer": problem.pointer,
        "line": line if line and problem.line is None else _line(problem.line, line),
        "column": problem.column,
    }


def _line(own: int | None, line: int | None) -> int | None:
    """The line in the file: a dossier in JSON Lines has one line alone."""
    return line if line is not None else own


def _head(item: Item, number: int) -> dict[str, Any]:
    return {
        "row": VERSION,
        "n": number,
        "file": item.file,
        "member": item.member,
        "in_line": item.line,
    }


def _settings(pack: Pack) -> str:
    from integritas_rules.loading.document import digest_of

    return digest_of(json.dumps(dict(pack.settings), sort_keys=True).encode())
