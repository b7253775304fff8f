"""Report → JSON text, as `schemas/report.schema.json` describes; the same in both languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from operator import attrgetter

from integritas_rules import __version__
from integritas_rules.alignment import align
from integritas_rules.conclusion import root_gaps
from integritas_rules.formats import review_data
from integritas_rules.formats.align_json import alignment_data
from integritas_rules.formats.assumed import assumptions
from integritas_rules.formats.json_text import Ready, blank, dumps, text_at, texts
from integritas_rules.formats.manner import Manner
from integritas_rules.hints import Any
from integritas_rules.history.snapshot import seen_gap, subject_of
from integritas_rules.history.standing import standings
from integritas_rules.identity import Records
from integritas_rules.loading.canonical import digest
from integritas_rules.model import (
    Baseline,
    Clause,
    Gap,
    Judgement,
    LegalNote,
    Place,
    Report,
    Severity,
    Standing,
    Status,
    Text,
    Verdict,
)
from integritas_rules.once import once

SCHEMA = "https://integritas-rules.invalid/schemas/report.schema.json"


def render(reports: Sequence[Report], _manner: Manner | None = None) -> str:
    """One report as an object; several as an array, in the order given."""
    if len(reports) == 1:
        return written(_quick_data(reports[0], 0))
    return written([_quick_data(r, 1) for r in reports])


def written(body: Any) -> str:
    """Report data as this format writes it."""
    return dumps(body) + "\n"


def report_data(report: Report) -> dict[str, Any]:
    """The report as plain data."""
    sides, records = _sides(report), Records(report.dossier.data)
    verdicts = [_verdict(v, sides.get(v.clause.id, ()), records) for v in report.verdicts]
    return {**_frame(report), "verdicts": verdicts}


def _quick_data(report: Report, depth: int) -> dict[str, Any]:
    """As :func:`report_data`, for a report that stands ``depth`` deep in the output.

    Most clauses are met, or not due, and nothing more is to be told of them: they are written by
    filling in a form, once for all reports.
    """
    sides, records = _sides(report), Records(report.dossier.data)
    kept, form = _kept(report.pack.clauses, depth), ""
    verdicts: list[Any] = []
    for v in report.verdicts:
        own = sides.get(v.clause.id, ())
        if v.reason or v.judgement or v.waiver or v.gaps or own:
            verdicts.append(_verdict(v, own, records))
            continue
        key = (v.clause.id, v.status, v.severity)
        if key not in kept:
            form = form or text_at(depth + 2, blank(_verdict(v, own, records)))
            kept[key] = Ready(form % (*texts(_BARE(v)), *_BARE_REST))
        verdicts.append(kept[key])
    return {**_frame(report), "verdicts": verdicts}


@once
def _kept(_clauses: Mapping[str, Clause], _depth: int) -> dict[tuple[str, Status, Severity], Ready]:
    """The verdicts of which nothing but the status is to be told, as they were written before."""
    return {}


_BARE = attrgetter(
    "clause.id", "clause.title.id", "clause.title.en", "status.value", "severity.value",
    "clause.basis.value", "clause.modality", "clause.term.since", "clause.term.until",
    "clause.citation.document", "clause.citation.locator", "clause.citation.anchor",
)  # fmt: skip
"""What is told in a verdict, in the order of :func:`_verdict`, where there is nothing else."""
_BARE_REST = ("null", "null", "null", "[]", "null", "[]")
"""What isn't there: a reason in two languages, a judgement, sides, a waiver, gaps."""


def _frame(report: Report) -> dict[str, Any]:
    """The report but for its verdicts, whose place it keeps."""
    pack, dossier, review = report.pack, report.dossier, report.review
    subject = subject_of(dossier)
    return {
        "$schema": SCHEMA,
        "tool": f"integritas-rules {__version__}",
        "dossier": {
            "name": dossier.name,
            "digest": dossier.digest,
            "agency": subject.agency,
            "kind": subject.kind,
            "code": subject.code,
            "cycle": subject.cycle,
            "submission": subject.submission,
            "submitted": subject.submitted,
        },
        "pack": {
            "id": pack.id,
            "version": pack.version,
            "digest": pack.digest,
            "binding": pack.binding,
            "authority": pack.authority.id,
            "authority_en": pack.authority.en,
            "parameters": dict(pack.settings),
            "legal_status": [_legal(n) for n in pack.legal_status],
        },
        "as_of": report.as_of,
        "mode": report.mode,
        "review": review.digest if review else None,
        "digests": {
            "dossier": digest(dossier.data),
            "pack": pack.content(),
            "parameters": digest(dict(pack.settings)),
            "review": review.content() if review else None,
        },
        "conclusion": report.conclusion and report.conclusion.value,
        "progress": {"part": report.progress.part, "whole": report.progress.whole},
        "completeness": {"part": report.completeness.part, "whole": report.completeness.whole},
        "summary": _summary(report),
        "assumptions": assumptions(dossier),
        "notices": [n.id for n in report.notices],
        "notices_en": [n.en for n in report.notices],
        "alignment": alignment_data(align(report)),
        "baseline": report.baseline and _baseline(report, report.baseline),
        "verdicts": None,
        "objections": [review_data.objection(o) for o in review.objections] if review else [],
        "follow_ups": [review_data.follow_up(f) for f in review.followups] if review else [],
    }


def _baseline(report: Report, own: Baseline) -> dict[str, Any]:
    found = standings(report)
    return {
        "name": own.name,
        "digest": own.digest,
        "as_of": own.as_of,
        "total": own.total,
        "standings": {s.value: found[s] for s in Standing},
        "closed": [
            {"clause": f.clause, "record": f.record, "message": f.message.id,
             "message_en": f.message.en, "how": f.how}
            for f in own.closed
        ],
        "notices": [n.id for n in own.notices],
        "notices_en": [n.en for n in own.notices],
    }  # fmt: skip


def _legal(note: LegalNote) -> dict[str, Any]:
    return {
        "subject": note.subject,
        "status": note.status.id,
        "status_en": note.status.en,
        "source": note.source.id,
        "source_en": note.source.en,
        "checked": note.checked,
        "verified": note.verified,
    }


def _summary(report: Report) -> dict[str, Any]:
    statuses = Counter(v.status for v in report.verdicts)
    gaps = Counter(g.severity for _, g in root_gaps(report.verdicts))
    return {
        "statuses": {s.value: statuses[s] for s in Status},
        "root_gaps": {s.value: gaps[s] for s in Severity},
        "waived": report.waived,
    }


def _sides(report: Report) -> dict[str, tuple[Judgement, ...]]:
    if report.review is None:
        return {}
    from integritas_rules.formats.review_words import clauses

    return {c.id: c.sides for c in clauses(report)}


def _verdict(v: Verdict, sides: Sequence[Judgement], records: Records) -> dict[str, Any]:
    c, j, w = v.clause, v.judgement, v.waiver
    return {
        "clause": c.id,
        "title": c.title.id,
        "title_en": c.title.en,
        "status": v.status.value,
        "severity": v.severity.value,
        "basis": c.basis.value,
        "modality": c.modality,
        "in_force": {"from": c.term.since, "until": c.term.until},
        "citation": {
            "document": c.citation.document,
            "locator": c.citation.locator,
            "anchor": c.citation.anchor,
        },
        "reason": v.reason.id if v.reason else None,
        "reason_en": v.reason.en if v.reason else None,
        "judgement": j and review_data.judgement(j),
        "sides": [review_data.judgement(s) for s in sides],
        "waiver": w
        and {
            "reason": w.reason,
            "office": w.office,
            "since": w.since,
            "until": w.until,
            "unwaived": (v.unwaived or v.status).value,
        },
        "gaps": [_gap(c, g, records) for g in v.gaps],
    }


def _gap(clause: Clause, g: Gap, records: Records) -> dict[str, Any]:
    seen = seen_gap(clause, g, records)
    return {
        "status": g.status.value,
        "severity": g.severity.value,
        "basis": g.basis.value,
        "message": g.message.id,
        "message_en": g.message.en,
        "advice": g.advice.id,
        "advice_en": g.advice.en,
        "location": _place(g.place),
        "record": seen.record,
        "rule": g.rule,
        "group": g.group,
        "fingerprint": seen.mark,
        "standing": g.standing and g.standing.value,
        "caused_by": g.caused_by,
        "related": [_related(text, place) for text, place in g.related],
    }


def _related(text: Text, place: Place) -> dict[str, Any]:
    return {"message": text.id, "message_en": text.en, "location": _place(place)}


def _place(place: Place) -> dict[str, Any]:
    return {"pointer": place.pointer, "line": place.line, "column": place.column}
