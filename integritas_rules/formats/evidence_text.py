"""Examination → text for a screen: the counts, then what was found, by kind, the gravest first."""

from __future__ import annotations

from itertools import groupby

from integritas_rules.evidence.pieces import Examination, Finding
from integritas_rules.formats import evidence_words as words
from integritas_rules.formats.labels import BASIS, SEVERITY
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.model import Basis, Severity
from integritas_rules.words import listing, plain

_COLOUR = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "yellow",
    Severity.ADVICE: "cyan",
    Severity.NOTE: "dim",
}
_MOST, _MOST_NOTES = 8, 3
"""So many of one kind are listed, unless everything is wanted."""


def render(seen: Examination, manner: Manner) -> str:
    """The examination on a page; ``verbose`` lists everything, ``quiet`` gives the answer only."""
    sheet = Sheet(manner)
    agency = plain(seen.dossier.data["instansi"]["nama"])
    if manner.quiet:
        sheet.line(agency, ": ", (words.answer(seen), "bold"), ". ", words.findings(seen))
        return sheet.text()
    sheet.line((words.TITLE, "bold"), ": ", agency)
    sheet.line(f"{seen.dossier.name} · {seen.pack.document}")
    sheet.gap()
    if seen.pieces:
        sheet.line((words.answer(seen), "bold"))
        sheet.line(words.PIECES.within(n=len(seen.pieces), states=words.states(seen)))
    else:
        sheet.line((words.NONE, "bold"))
    sheet.line(words.findings(seen))
    for _, own in groupby(seen.findings, lambda f: f.code):
        _kind(sheet, seen, list(own))
    sheet.gap()
    sheet.line((words.LIMITS, "dim"))
    return sheet.text()


def _kind(sheet: Sheet, seen: Examination, own: list[Finding]) -> None:
    first, verbose = own[0], sheet.manner.verbose
    basis = "" if first.basis == Basis.TEXT else f" ({sheet.say(BASIS[first.basis])})"
    sheet.gap()
    sheet.line(
        (f"[{sheet.say(SEVERITY[first.severity])}]", _COLOUR[first.severity]),
        " ", first.title, ("".join((" ", first.code, basis)), "dim"),
    )  # fmt: skip
    grave = first.severity in (Severity.ERROR, Severity.WARNING)
    shown = own if verbose else own[: _MOST if grave else _MOST_NOTES]
    for finding in shown:
        name = f"{finding.piece}: " if finding.piece else ""
        sheet.item(name, finding.message)
        place = words.where(seen, finding.place)
        clauses = [plain(c) for c in finding.clauses if grave or verbose]
        rests = sheet.say(listing(clauses, len(clauses) if verbose else 3))
        parts = [place, f"{sheet.say(words.SUPPORTS)} {rests}" if rests else ""]
        if detail := " · ".join(filter(None, parts)):
            sheet.line((detail, "dim"), indent=4)
        for text, spot in finding.related if verbose else ():
            sheet.line((f"{sheet.say(text)} {words.where(seen, spot)}", "dim"), indent=4)
    if len(shown) < len(own):
        sheet.line((words.MORE.within(n=len(own) - len(shown)), "dim"), indent=2)
    sheet.field(words.ADVICE, first.advice)
