"""Report → JUnit XML: a suite a report, a case a clause; messages Indonesian, English under them.

One break is one failure: what only follows from it is skipped and names it. A gap fails from
severity warning up; advice is told in a case that passes. What a baseline has already is skipped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from integritas_rules import __version__
from integritas_rules.conclusion import failed
from integritas_rules.formats.assumed import marked
from integritas_rules.formats.labels import BASIS, CONCLUSION, STATUS
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.standing import is_known, summary
from integritas_rules.model import Gap, Place, Report, Severity, Status, Text, Verdict
from integritas_rules.words import day, plain, what_if

_FAILS = (Severity.ERROR, Severity.WARNING)


def render(reports: Sequence[Report], _manner: Manner) -> str:
    """All reports as one ``testsuites``."""
    root = ET.Element("testsuites", name="integritas-rules")
    for report in reports:
        _suite(root, report)
    _count(root, root)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, "unicode")}\n'


def _suite(root: ET.Element, report: Report) -> None:
    name = marked(plain(f"{report.dossier.name} {report.pack.id}"), report.dossier).id
    suite = ET.SubElement(root, "testsuite", name=_legal(name))
    properties = ET.SubElement(suite, "properties")
    conclusion = report.conclusion
    told = {
        "tool": f"integritas-rules {__version__}",
        "agency": report.dossier.data["instansi"]["nama"],
        "dossier": report.dossier.digest,
        "pack": f"{report.pack.id} {report.pack.version}",
        "as_of": report.as_of,
        "mode": report.mode,
        "conclusion": conclusion.value if conclusion else CONCLUSION[None].id,
    }
    if assumed := what_if(report.dossier):
        told["assumptions"] = assumed[0].id
    if said := summary(report):
        told["baseline"] = said.id
    for name, value in told.items():
        ET.SubElement(properties, "property", name=name, value=_legal(value))
    for verdict in report.verdicts:
        _case(suite, report, verdict)
    _count(suite, suite)


def _case(suite: ET.Element, report: Report, verdict: Verdict) -> None:
    case = ET.SubElement(
        suite, "testcase", name=_legal(verdict.clause.id), classname=_legal(report.pack.id)
    )
    case.set("file", _legal(report.dossier.name))
    if verdict.gaps and verdict.gaps[0].place.line:
        case.set("line", str(verdict.gaps[0].place.line))
    case.set("time", "0")
    own = [g for g in verdict.gaps if g.caused_by is None]
    failing = [g for g in own if g.severity in _FAILS and not is_known(g)]
    known = [g for g in own if g.severity in _FAILS and is_known(g)]
    if failed(verdict):
        _say(case, "error", verdict.reason or STATUS[verdict.status])
    elif reason := _skipped(verdict, own):
        _say(case, "skipped", reason)
    elif failing:
        _failure(case, report, verdict, failing)
    elif known:
        _say(case, "skipped", _KNOWN.within(said=known[0].message))
    elif own:
        ET.SubElement(case, "system-out").text = _legal("\n\n".join(map(_told, own)))


def _skipped(verdict: Verdict, own: Sequence[Gap]) -> Text | None:
    """Why nothing can be passed or failed here, if so."""
    status = verdict.status
    if waiver := verdict.waiver:
        until = day(waiver.until)
        return _WAIVED.within(office=waiver.office, until=until, reason=waiver.reason)
    if causes := sorted({g.caused_by for g in verdict.gaps if g.caused_by}):
        return None if own else _FOLLOWS.within(causes=", ".join(causes))
    if status == Status.MET or own:
        return None
    label = STATUS[status]
    reason = verdict.reason
    return Text(f"{label.id}: {reason.id}", f"{label.en}: {reason.en}") if reason else label


def _failure(case: ET.Element, report: Report, verdict: Verdict, gaps: Sequence[Gap]) -> None:
    source, worst = verdict.clause.citation, min(gaps, key=lambda g: g.severity.rank)
    failure = ET.SubElement(
        case, "failure", message=_legal(marked(worst.message, report.dossier).id)
    )
    failure.set("type", worst.severity.value)
    head = f"{verdict.clause.title.id} | {verdict.clause.title.en}"
    cited = f"{source.document}, {source.locator}"
    told = [f"{_where(report, g.place)}\n{_told(g)}" for g in gaps]
    failure.text = _legal("\n\n".join((f"{head}\n{cited}", *told)))


def _where(report: Report, place: Place) -> str:
    line = f":{place.line}:{place.column}" if place.line else ""
    return f"{report.dossier.name}{line} {place.pointer}"


def _told(gap: Gap) -> str:
    return "\n".join(
        f"[{gap.severity.value}, {BASIS[gap.basis].in_(lang)}] "
        f"{gap.message.in_(lang)} {_ADVICE.in_(lang)}: {gap.advice.in_(lang)}"
        for lang in ("id", "en")
    )


def _say(case: ET.Element, tag: str, text: Text) -> None:
    said = ET.SubElement(case, tag, message=_legal(text.id))
    said.text = _legal(text.en)


def _count(where: ET.Element, inside: ET.Element) -> None:
    counts = {"tests": "testcase", "failures": "failure", "errors": "error", "skipped": "skipped"}
    for name, tag in counts.items():
        where.set(name, str(len(list(inside.iter(tag)))))
    where.set("time", "0")


_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _legal(text: str) -> str:
    """Text without the characters that XML can't hold."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)


_ADVICE = Text("Saran", "Advice")
_KNOWN = Text("Sudah ada dalam acuan: {said}", "In the baseline already: {said}")
_WAIVED = Text(
    "Dikecualikan oleh {office} sampai {until}: {reason}",
    "Waived by {office} until {until}: {reason}",
)
_FOLLOWS = Text("Akibat celah pada {causes}", "Follows from the gap of {causes}")
