"""Report → workflow commands that GitHub shows as annotations at the lines of a change.

GitHub draws few of them for each step, so the gravest come first. Whatever a file says, it can't
start a command of its own: control characters are replaced and line ends are escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from integritas_rules.conclusion import failed, root_gaps
from integritas_rules.formats.assumed import marked
from integritas_rules.formats.labels import BASIS, CONCLUSION, MODE, clean
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.standing import is_known, label, summary
from integritas_rules.model import Basis, Gap, Report, Severity, Status, Text, Verdict
from integritas_rules.words import what_if

_COMMAND = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "notice",
    Severity.NOTE: "notice",
}


def render(reports: Sequence[Report], manner: Manner) -> str:
    """A line a root gap, failed check and report."""
    gaps = [(r, v, g) for r in reports for v, g in root_gaps(r.verdicts)]
    lines = [line for r in reports for line in _faults(r, manner.lang)]
    lines += [_gap(*found, manner.lang) for found in sorted(gaps, key=_order)]
    lines += [_answer(r, manner.lang) for r in reports]
    return "".join(f"{line}\n" for line in lines)


def _order(found: tuple[Report, Verdict, Gap]) -> tuple[bool, int]:
    """What the baseline has already comes last."""
    return is_known(found[2]), found[2].severity.rank


def _gap(report: Report, verdict: Verdict, gap: Gap, lang: str) -> str:
    source = verdict.clause.citation
    basis = "" if gap.basis == Basis.TEXT else f" ({BASIS[gap.basis].in_(lang)})"
    lines = (
        gap.message.in_(lang),
        f"{_ADVICE.in_(lang)}: {gap.advice.in_(lang)}",
        f"{_SOURCE.in_(lang)}: {source.document}, {source.locator}{basis}",
    )
    title = marked(verdict.clause.title, report.dossier).in_(lang) + f" ({verdict.clause.id})"
    place = (gap.place.line, gap.place.column)
    if own := label(gap):
        title = f"[{own.in_(lang)}] {title}"
    command = "notice" if is_known(gap) else _COMMAND[gap.severity]
    return _line(command, report, title, lines, *place)


def _faults(report: Report, lang: str) -> Iterator[str]:
    for v in report.verdicts:
        if failed(v):
            reason = v.reason.in_(lang) if v.reason else Status.FAULT.value
            yield _line("error", report, v.clause.id, [reason])


def _answer(report: Report, lang: str) -> str:
    answer = marked(CONCLUSION[report.conclusion], report.dossier).in_(lang)
    lines = [f"{answer} {MODE[report.mode].in_(lang)}"]
    lines += [notice.in_(lang) for notice in what_if(report.dossier)]
    title = f"{report.dossier.data['instansi']['nama']}, {report.pack.document}"
    against = [said.in_(lang)] if (said := summary(report)) else []
    return _line("notice", report, title, [*lines, *against])


def _line(
    command: str,
    report: Report,
    title: str,
    lines: Sequence[str],
    line: int | None = None,
    column: int | None = None,
) -> str:
    file = None if report.dossier.name == "-" else report.dossier.name
    place = {"file": file, "line": line, "col": column, "title": title}
    members = ",".join(f"{k}={_member(str(v))}" for k, v in place.items() if v is not None)
    told = "%0A".join(map(_value, lines))
    return f"::{command} {members}::{told}"


def _value(text: str) -> str:
    return clean(text).replace("%", "%25")


def _member(text: str) -> str:
    return _value(text).replace(":", "%3A").replace(",", "%2C")


_ADVICE = Text("Saran", "Advice")
_SOURCE = Text("Dasar", "Source")
