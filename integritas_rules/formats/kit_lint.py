"""Findings on a rule pack, for `integritas rules lint`: one block each, as compilers do it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from integritas_rules.formats.labels import SEVERITY
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.kit.lint.desk import Issue
from integritas_rules.model import Severity

_COLOUR = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}
_COUNTED = (Severity.ERROR, Severity.WARNING, Severity.ADVICE)


def render(pack: str, issues: Sequence[Issue], manner: Manner) -> str:
    """Every finding with its place and advice, then the totals."""
    sheet = Sheet(manner)
    for i in issues:
        head = (sheet.say(SEVERITY[i.severity]), _COLOUR[i.severity])
        sheet.line(f"{i.file}:{i.line}:{i.column}: ", head, f" [{i.rule}]")
        sheet.line(i.message, indent=4)
        sheet.line((i.advice, "dim"), indent=4)
    found = Counter(i.severity for i in issues)
    parts = ", ".join(f"{found[s]} {sheet.say(SEVERITY[s])}" for s in _COUNTED)
    style = "bold red" if found[Severity.ERROR] else "bold green"
    sheet.line((f"{pack}: {parts}.", style))
    return sheet.text()


def render_json(pack: str, issues: Sequence[Issue]) -> str:
    """The same as data."""
    found = Counter(i.severity for i in issues)
    data = {
        "pack": pack,
        "totals": {s.value: found[s] for s in _COUNTED},
        "findings": [
            {
                "rule": i.rule,
                "severity": i.severity.value,
                "file": i.file,
                "line": i.line,
                "column": i.column,
                "message": {"id": i.message.id, "en": i.message.en},
                "advice": {"id": i.advice.id, "en": i.advice.en},
            }
            for i in issues
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
