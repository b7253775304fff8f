"""Which alterations of a pack's rules its cases notice: totals first, then the survivors."""

from __future__ import annotations

import json
from itertools import groupby

from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.kit.mutants import Mutant
from integritas_rules.kit.mutate import Result
from integritas_rules.model import Pack, Text


def render_text(pack: Pack, result: Result, manner: Manner) -> str:
    """Counts, then what survived, file by file."""
    sheet = Sheet(manner)
    values = {
        "pack": pack.id, "killed": result.killed, "of": result.total,
        "left": len(result.survivors), "same": len(result.equivalent),
    }  # fmt: skip
    sheet.line((_TITLE.within(**values), "bold"))
    for file, mutants in groupby(result.survivors, lambda m: m.file):
        sheet.gap()
        sheet.line((file, "bold"))
        for mutant in mutants:
            sheet.item(mutant.clause, ": ", mutant.name)
    if result.idle:
        sheet.gap()
        sheet.line(_IDLE)
        for clause, name in result.idle:
            sheet.item(f"{clause}: {name}")
    if manner.verbose and result.equivalent:
        sheet.gap()
        sheet.line(_SAME)
        for mutant, reason in result.equivalent:
            sheet.item(f"{mutant}: {reason}")
    return sheet.text()


def render_json(pack: Pack, result: Result) -> str:
    """The same as data."""

    def told(mutant: Mutant) -> dict[str, str]:
        return {"clause": mutant.clause, "mutant": mutant.name, "file": mutant.file}

    data = {
        "pack": {"id": pack.id, "version": pack.version, "digest": pack.digest},
        "mutants": result.total,
        "killed": result.killed,
        "survivors": [told(m) for m in result.survivors],
        "equivalent": [{**told(m), "reason": reason} for m, reason in result.equivalent],
        "idle": [{"clause": clause, "mutant": name} for clause, name in result.idle],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


_TITLE = Text(
    "{pack}: {killed} dari {of} ubahan diketahui kasus; {left} belum; {same} setara.",
    "{pack}: the cases notice {killed} of {of} alterations; {left} survive; {same} are equivalent.",
)
_IDLE = Text(
    "Dinyatakan setara, padahal ada kasus yang mengetahuinya, atau ubahannya tidak ada:",
    "Declared equivalent, though a case notices it, or there is no such alteration:",
)
_SAME = Text("Setara:", "Equivalent:")
