"""The steps of the programme and their records: where they stand, which run, whose they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from integritas_rules.loading.echo import listed, quoted
from integritas_rules.loading.jsonpath import Filter, Node, compile_path
from integritas_rules.loading.positions import Path
from integritas_rules.model import Json, Step, Text
from integritas_rules.recording.entry import Entry, known_name, refusal
from integritas_rules.words import day


def step_named(entry: Entry) -> Step:
    """The step or continuous activity that the request is about."""
    flow = entry.pack.workflow
    every = {**flow.steps, **flow.continuous}
    if not every:
        raise refusal(_NO_STEPS.within(pack=entry.pack.id), _NO_STEPS_ADVICE)
    return every[known_name(entry.item, list(every), _STEP)]


def home(step: Step) -> tuple[Path, Mapping[str, Json]]:
    """The list that a step's records stand in, and what its records say of themselves."""
    route: Path = ()
    own: dict[str, Json] = {}
    for segment in compile_path(step.records).segments:
        if isinstance(segment, str):
            route = (*route, segment)
        elif isinstance(segment, Filter):
            own = {segment.key: segment.value}
    return route, own


def records_of(entry: Entry, step: Step, group: str | None) -> list[Node]:
    """The main records of a step, of one group where staff go in groups, in file order."""
    return [
        node
        for node in compile_path(step.records).find(Node("", entry.data))
        if not node.value.get("menggantikan")
        and (not step.per_group or node.value.get("kelompok") == group)
    ]


def group_of(entry: Entry, step: Step) -> str | None:
    """The group that the request is about; the only one needs no naming."""
    groups = [k["id"] for k in entry.data.get("kelompok") or ()]
    given = entry.given("group")
    if given is not None:
        return known_name(given, groups, _GROUP)
    if not step.per_group or not groups:
        return None
    if len(groups) > 1:
        raise refusal(_WHICH_GROUP, _NAME_GROUP.within(groups=listed(groups)))
    return str(groups[0])


def running(entry: Entry, step: Step, group: str | None) -> Node:
    """The record of the step that has begun and not ended; refused when there isn't just one."""
    nodes = records_of(entry, step, group)
    if wanted := entry.given("id"):
        nodes = [n for n in nodes if n.value.get("id") == wanted]
    if not nodes:
        raise refusal(_NOT_BEGUN.within(step=step.title), _START.within(step=step.id))
    begun = [n for n in nodes if not n.value.get("selesai")]
    if not begun:
        ended = day(str(nodes[-1].value["selesai"]))
        raise refusal(_ENDED.within(step=step.title, day=ended), _AMEND)
    if len(begun) > 1:
        names = listed([quoted(n.value.get("id")).id for n in begun])
        raise refusal(_SEVERAL.within(step=step.title), _NAME_ID.within(ids=names))
    return begun[0]


def path_of(pointer: str, data: Any) -> Path:
    """A pointer as a path of keys and positions."""
    path: Path = ()
    for part in pointer.split("/")[1:]:
        key = int(part) if isinstance(data, list) else part
        data, path = data[key], (*path, key)
    return path


_STEP = Text("Kegiatan", "step")
_GROUP = Text("Kelompok", "group")
_NO_STEPS = Text("Paket {pack} tidak memuat tahapan.", "The pack {pack} has no steps.")
_NO_STEPS_ADVICE = Text(
    "Pakai paket peraturan; pemenuhan anjuran dicatat dengan record attest.",
    "Use the pack of the regulation; advice is recorded with record attest.",
)
_WHICH_GROUP = Text(
    "Pegawai menjalani subtahap ini dalam kelompok; sebut kelompoknya.",
    "Staff go through this subtahap in groups; name the group.",
)
_NAME_GROUP = Text("Tambahkan --group: {groups}.", "Add --group: {groups}.")
_NOT_BEGUN = Text("{step} belum dimulai dalam dosier ini.", "{step} hasn't begun in this dossier.")
_START = Text(
    "Catat dahulu: integritas record start DOSIER {step} --date …",
    "First record: integritas record start DOSSIER {step} --date …",
)
_ENDED = Text("{step} sudah selesai {day}.", "{step} ended on {day} already.")
_AMEND = Text(
    "Bila tanggal itu keliru, ubah dengan record amend; kejadian baru dicatat dengan record start.",
    "If that date is wrong, change it with record amend; a new one is recorded by record start.",
)
_SEVERAL = Text("Ada beberapa {step} yang berjalan.", "Several {step} are running.")
_NAME_ID = Text("Sebut dengan --id: {ids}.", "Name it with --id: {ids}.")
