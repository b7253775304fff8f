"""Comparison → JSON, as `schemas/diff.schema.json` describes; the same in both languages."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules.formats.manner import Manner
from integritas_rules.history.compare import Diff, History, Move
from integritas_rules.history.facts import Change
from integritas_rules.history.gaps import Closed, Opened, Still
from integritas_rules.history.rewritten import Rewritten
from integritas_rules.history.snapshot import SeenGap, SeenVerdict, Snapshot
from integritas_rules.model import Figure, Place

SCHEMA = "https://integritas-rules.invalid/schemas/diff.schema.json"


def render(diff: Diff, _manner: Manner | None = None) -> str:
    """The comparison as one object."""
    return json.dumps(diff_data(diff), ensure_ascii=False, indent=2) + "\n"


def diff_data(diff: Diff) -> dict[str, Any]:
    """The comparison as plain data. ``history`` is null where the facts can't be compared."""
    gaps = diff.gaps
    return {
        "$schema": SCHEMA,
        "old": _side(diff.old),
        "new": _side(diff.new),
        "counts": {
            "old": len(diff.old.roots),
            "new": len(diff.new.roots),
            "closed": len(gaps.closed),
            "regressed": len(gaps.regressed),
            "opened": len(gaps.new),
            "still": len(gaps.still),
        },
        "history": diff.history and _history(diff, diff.history),
        "regressed": [_opened(o) for o in gaps.regressed],
        "opened": [_opened(o) for o in gaps.new],
        "closed": [_closed(c) for c in gaps.closed],
        "still": [_still(s) for s in gaps.still],
        "clauses": [_move(m) for m in diff.moves],
        "notices": [n.id for n in diff.notices],
        "notices_en": [n.en for n in diff.notices],
    }


def _side(own: Snapshot) -> dict[str, Any]:
    subject = own.subject
    return {
        "name": own.name,
        "digest": own.digest,
        "agency": subject.agency,
        "code": subject.code,
        "cycle": subject.cycle,
        "submission": subject.submission,
        "submitted": subject.submitted,
        "as_of": own.as_of,
        "mode": own.mode,
        "review": own.review,
        "pack": {
            "id": own.pack,
            "version": own.pack_version,
            "digest": own.pack_digest,
            "parameters": dict(own.parameters),
        },
        "tool": own.tool,
        "conclusion": own.conclusion and own.conclusion.value,
        "progress": _figure(own.progress),
        "completeness": _figure(own.completeness),
    }


def _figure(own: Figure) -> dict[str, int]:
    return {"part": own.part, "whole": own.whole}


def _gap(own: SeenGap) -> dict[str, Any]:
    return {
        "clause": own.clause,
        "record": own.record,
        "rule": own.rule,
        "group": own.group,
        "fingerprint": own.mark,
        "status": own.status.value,
        "severity": own.severity.value,
        "message": own.message.id,
        "message_en": own.message.en,
        "location": _place(own.place),
    }


def _place(own: Place) -> dict[str, Any]:
    return {"pointer": own.pointer, "line": own.line, "column": own.column}


def _opened(own: Opened) -> dict[str, Any]:
    return {"gap": _gap(own.gap), "before": own.before and own.before.value}


def _closed(own: Closed) -> dict[str, Any]:
    return {"gap": _gap(own.gap), "how": own.how.value, "cause": own.cause}


def _still(own: Still) -> dict[str, Any]:
    return {
        "gap": _gap(own.new),
        "old_severity": own.old.severity.value,
        "old_status": own.old.status.value,
        "old_location": _place(own.old.place),
    }


def _move(own: Move) -> dict[str, Any]:
    def status(v: SeenVerdict | None) -> str | None:
        return v.status.value if v else None

    return {
        "clause": own.clause,
        "title": own.title.id,
        "title_en": own.title.en,
        "old": status(own.old),
        "new": status(own.new),
    }


def _history(diff: Diff, own: History) -> dict[str, Any]:
    return {
        "until": own.until,
        "rewritten": [_rewritten(diff, r) for r in own.rewritten],
        "late": [_change(diff, c) for c in own.late],
        "facts": [_change(diff, c) for c in own.changes],
    }


def _rewritten(diff: Diff, own: Rewritten) -> dict[str, Any]:
    return {
        "touch": own.touch.value,
        "record": own.path,
        "clauses": list(own.clauses),
        "revised_by": list(own.revised_by),
        "changes": [_change(diff, c) for c in own.changes],
    }


def _change(diff: Diff, own: Change) -> dict[str, Any]:
    old, new = own.old, own.new
    return {
        "kind": own.kind.value,
        "path": own.path,
        "old": old.value if old else None,
        "new": new.value if new else None,
        "old_location": _place(diff.old_place(old.pointer)) if old else None,
        "new_location": _place(diff.new_place(new.pointer)) if new else None,
    }
