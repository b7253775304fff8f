"""Reports → XES event log (IEEE 1849): a trace a dossier and group of staff, in dated order."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from integritas_rules.facts import Facts
from integritas_rules.formats.assumed import marked
from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.status_refused import Refused, refused
from integritas_rules.formats.status_words import title_of
from integritas_rules.model import Event, Report, Text
from integritas_rules.words import plain, what_if

_NAMESPACE = "http://www.xes-standard.org/"
_EXTENSIONS = (
    ("Concept", "concept"),
    ("Time", "time"),
    ("Lifecycle", "lifecycle"),
    ("Organizational", "org"),
)
_GLOBALS = {
    "trace": {"concept:name": "-"},
    "event": {"concept:name": "-", "lifecycle:transition": "complete", "org:group": "-"},
}
_NO_TIME = "1970-01-01"
_CLASSIFIERS = {
    "Activity": "concept:name",
    "Transition": "concept:name lifecycle:transition",
}
_TRANSITION = {"mulai": "start", "selesai": "complete", "capai": "complete"}
_REACHED = Text("{title}: kriteria tercapai", "{title}: criteria reached")


@dataclass(frozen=True, slots=True)
class _Row:
    """An event as the log tells it."""

    date: str
    name: str
    step: str
    transition: str
    pointer: str
    refused: Refused | None = None


def render(reports: Sequence[Report], _manner: Manner | None = None) -> str:
    """One log; a pack without a workflow replays nothing and has no trace."""
    log = ET.Element("log", {"xes.version": "1849-2016", "xes.features": "", "xmlns": _NAMESPACE})
    for name, prefix in _EXTENSIONS:
        uri = f"{_NAMESPACE}{prefix}.xesext"
        ET.SubElement(log, "extension", name=name, prefix=prefix, uri=uri)
    for scope, defaults in _GLOBALS.items():
        kept = ET.SubElement(log, "global", scope=scope)
        _strings(kept, defaults)
        if scope == "event":
            _date(kept, _NO_TIME)
    for name, keys in _CLASSIFIERS.items():
        ET.SubElement(log, "classifier", name=name, keys=keys)
    _strings(log, {"concept:name": "integritas-rules", "lifecycle:model": "standard"})
    for report in reports:
        if report.pack.workflow.steps:
            _traces(log, report)
    ET.indent(log)
    made: bytes = ET.tostring(log, encoding="utf-8", xml_declaration=True)
    return made.decode() + "\n"


def _traces(log: ET.Element, report: Report) -> None:
    names = {k["id"]: k["nama"] for k in report.dossier.data.get("kelompok") or ()}
    agency = report.dossier.data["instansi"]["nama"]
    reasons = {r.refusal.event: r for r in refused(report)}
    for group in report.trace.groups:
        trace = ET.SubElement(log, "trace")
        own = names.get(group, group) if group else None
        name = f"{report.dossier.name} ({own})" if own else report.dossier.name
        known = {
            "concept:name": marked(plain(name), report.dossier).id,
            "integritas:agency": agency,
            "integritas:group": own,
            "integritas:pack": f"{report.pack.id} {report.pack.version}",
            "integritas:as_of": report.as_of,
            "integritas:digest": report.dossier.digest,
            "integritas:conclusion": report.conclusion and report.conclusion.value,
            "integritas:assumptions": " ".join(n.id for n in what_if(report.dossier)) or None,
        }
        _strings(trace, known)
        for row in _rows(report, group, reasons):
            _event(trace, row, own or agency)


def _rows(report: Report, group: str | None, reasons: Mapping[Event, Refused]) -> Iterator[_Row]:
    """The replayed events of a group, and each occurrence of what goes on alongside, by date."""
    flow, pack = report.pack.workflow, report.pack
    rows = []
    for event in report.trace.events:
        if event.group in (None, group) and event.step not in flow.continuous:
            title = title_of(pack, event.step)
            name = _REACHED.within(title=title) if event.action == "capai" else title
            rows.append(
                _Row(
                    event.date,
                    name.id,
                    event.step,
                    _TRANSITION[event.action],
                    event.pointer,
                    reasons.get(event),
                )
            )
    facts = Facts(pack, report.dossier, report.as_of, report.mode, report.review)
    for step in flow.continuous.values():
        for node in facts.select(step.records):
            if node.value["tanggal"] <= report.trace.known:
                date = node.value["tanggal"]
                rows.append(_Row(date, step.title.id, step.id, "complete", node.pointer))
    # Stable: what happened on one day keeps the order of the replay.
    yield from sorted(rows, key=lambda row: row.date)


def _event(trace: ET.Element, row: _Row, group: str) -> None:
    event = ET.SubElement(trace, "event")
    _strings(event, {"concept:name": row.name, "lifecycle:transition": row.transition})
    _date(event, row.date)
    _strings(
        event,
        {"org:group": group, "integritas:step": row.step, "integritas:pointer": row.pointer},
    )
    told = row.refused
    lawful = "false" if told else "true"
    ET.SubElement(event, "boolean", key="integritas:lawful", value=lawful)
    if told:
        guard = told.refusal.guard
        refusal = {
            "integritas:refused:clause": told.clause.id,
            "integritas:refused:locator": told.clause.citation.locator,
            "integritas:refused:severity": guard.severity.value,
            "integritas:refused:reason": told.reason.id,
            "integritas:refused:lacking": " ".join(told.refusal.lacking),
            "integritas:refused:caused_by": " ".join(told.refusal.causes) or None,
        }
        _strings(event, refusal)


def _strings(parent: ET.Element, values: Mapping[str, str | None]) -> None:
    """Attributes of type string; what isn't there is left out."""
    for key, value in values.items():
        if value is not None:
            # XML has no place for control characters, escaped or not.
            ET.SubElement(parent, "string", key=key, value=clean(value))


def _date(parent: ET.Element, day: str) -> None:
    ET.SubElement(parent, "date", key="time:timestamp", value=f"{day}T00:00:00.000+07:00")
