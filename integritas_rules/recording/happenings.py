"""What happens: a step begins or ends, a main activity takes place, a subtahap has an activity."""

from __future__ import annotations

from dataclasses import replace

from integritas_rules.loading.positions import Path
from integritas_rules.loading.shapes import keys
from integritas_rules.model import Json, Text
from integritas_rules.recording.entry import (
    Entry,
    Recorded,
    appended,
    known_name,
    named,
    new_id,
    refusal,
)
from integritas_rules.recording.steps import (
    group_of,
    home,
    path_of,
    records_of,
    running,
    step_named,
)
from integritas_rules.words import day


def start(entry: Entry) -> Recorded:
    """A step begins: its record is added."""
    if entry.item == _EXTRA:
        return _extra(entry)
    step = step_named(entry)
    if step.id in entry.pack.workflow.continuous:
        raise refusal(_CONTINUOUS.within(step=step.title), _OCCURS.within(step=step.id))
    group = group_of(entry, step)
    earlier = records_of(entry, step, group)
    if earlier and not step.many and "menggantikan" not in entry.fields:
        since = day(str(earlier[0].value.get("mulai")))
        raise refusal(_BEGUN.within(step=step.title, day=since), _REVISE)
    route, own = home(step)
    if "mulai" not in keys((*route, 0)):  # what takes one day only, such as a use of results
        dated = {("tanggal" if k == "mulai" else k): v for k, v in entry.fields.items()}
        entry = replace(entry, fields=dated)
    record = entry.record(route, {**named(entry, route, step.id), **own, **_of_group(group)})
    said = _STARTED.within(step=step.title, day=day(str(entry.day)))
    return Recorded((appended(entry.data, route, record),), said, entry.day)


def _extra(entry: Entry) -> Recorded:
    """An extra activity of the preparation stage, outside of the order."""
    route = ("persiapan", "kegiatan")
    record = entry.record(route, {**named(entry, route, _EXTRA), "jenis": _EXTRA})
    said = _STARTED.within(step=_EXTRA_TITLE, day=day(str(record.get("mulai"))))
    return Recorded((appended(entry.data, route, record),), said, entry.day)


def finish(entry: Entry) -> Recorded:
    """A step ends: its record gets its last day."""
    step = step_named(entry)
    node = running(entry, step, group_of(entry, step))
    values = entry.values(path_of(node.pointer, entry.data))
    operations = tuple(
        {"op": "add", "path": f"{node.pointer}/{name}", "value": value}
        for name, value in values.items()
    )
    said = _ENDED.within(step=step.title, day=day(str(values.get("selesai"))))
    return Recorded(operations, said, entry.day)


def occurrence(entry: Entry) -> Recorded:
    """A continuous activity takes place once more."""
    flow = entry.pack.workflow
    kind = known_name(entry.item, list(flow.continuous), _ACTIVITY)
    step, route = flow.continuous[kind], ("pelaksanaan", "kegiatan_utama")
    held = (entry.data.get("pelaksanaan") or {}).get("kegiatan_utama") or []
    mine = next((n for n, a in enumerate(held) if a["jenis"] == kind), None)
    place: Path = (*route, 0 if mine is None else mine, "kejadian")
    record = entry.record(place, {})
    said = _OCCURRED.within(step=step.title, day=day(str(record.get("tanggal"))))
    if mine is None:
        activity = {"id": new_id(entry.data, kind), "jenis": kind, "kejadian": [record]}
        return Recorded((appended(entry.data, route, activity),), said, entry.day)
    return Recorded((appended(entry.data, place, record),), said, entry.day)


def activity(entry: Entry) -> Recorded:
    """An activity of a subtahap (Tabel 5 to 8)."""
    step = step_named(entry)
    if not step.per_group:
        raise refusal(_NO_SUBSTAGE.within(step=step.title), _NAME_SUBSTAGE)
    nodes = records_of(entry, step, group_of(entry, step))
    if not nodes:
        raise refusal(_NOT_BEGUN.within(step=step.title), _FIRST.within(step=step.id))
    route = (*path_of(nodes[0].pointer, entry.data), "kegiatan")
    stem = f"{step.id}-{(entry.fields.get('jenis') or ['kegiatan'])[-1]}"
    record = entry.record(route, {"id": new_id(entry.data, stem)})
    said = _DONE.within(step=step.title, day=day(str(record.get("mulai"))))
    return Recorded((appended(entry.data, route, record),), said, entry.day)


def _of_group(group: str | None) -> dict[str, Json]:
    return {} if group is None else {"kelompok": group}


_EXTRA = "tambahan"
_EXTRA_TITLE = Text("Kegiatan tambahan", "Extra activity")
_ACTIVITY = Text("Kegiatan utama", "continuous activity")
_STARTED = Text("{step} dimulai {day}", "{step} began on {day}")
_ENDED = Text("{step} selesai {day}", "{step} ended on {day}")
_OCCURRED = Text("{step} terlaksana {day}", "{step} took place on {day}")
_DONE = Text("Kegiatan subtahap {step}, {day}", "Activity of the subtahap {step}, {day}")
_CONTINUOUS = Text(
    "{step} berlangsung terus menerus, jadi tidak dimulai atau ditutup.",
    "{step} goes on continuously, so it neither begins nor ends.",
)
_OCCURS = Text(
    "Catat kejadiannya: integritas record occurrence DOSIER {step} --date …",
    "Record its occurrences: integritas record occurrence DOSSIER {step} --date …",
)
_BEGUN = Text("{step} sudah tercatat, mulai {day}.", "{step} is on record since {day} already.")
_REVISE = Text(
    "Revisi dicatat dengan --set menggantikan=ID; yang keliru diubah dengan record amend.",
    "A revision is recorded with --set menggantikan=ID; a mistake is mended by record amend.",
)
_NOT_BEGUN = Text(
    "Subtahap {step} belum dimulai dalam dosier ini.", "The subtahap {step} hasn't begun here."
)
_FIRST = Text(
    "Catat dahulu: integritas record start DOSIER {step} --date …",
    "First record: integritas record start DOSSIER {step} --date …",
)
_NO_SUBSTAGE = Text("{step} bukan subtahap.", "{step} isn't a subtahap.")
_NAME_SUBSTAGE = Text(
    "Sebut kesadaran, pemahaman, penerimaan atau kepemilikan.",
    "Name kesadaran, pemahaman, penerimaan or kepemilikan.",
)
