"""What is registered or stated: evidence, criteria, offices, groups, and records of other lists."""

from __future__ import annotations

from typing import Any

from integritas_rules.loading.echo import quoted
from integritas_rules.loading.jsonpatch import Operation
from integritas_rules.loading.positions import Path, pointer_of
from integritas_rules.model import Disposition, Text
from integritas_rules.recording.attaching import attached
from integritas_rules.recording.entry import (
    Entry,
    Recorded,
    appended,
    known_name,
    named,
    records_by_id,
    refusal,
)
from integritas_rules.recording.steps import (
    group_of,
    path_of,
    records_of,
)
from integritas_rules.words import plain


def evidence(entry: Entry) -> Recorded:
    """A piece of evidence is registered, or only attached when it is there already."""
    held = {b["id"]: b for b in entry.data.get("bukti") or ()}
    targets = entry.more.get("for", ())
    operations: list[Operation] = []
    if entry.item in held:
        if entry.fields or not targets:
            raise refusal(_REGISTERED.within(id=quoted(entry.item)), _ATTACH)
    else:
        record = entry.record(("bukti",), {"id": entry.item})
        operations.append(appended(entry.data, ("bukti",), record))
    operations += attached(entry, targets)
    said = _EVIDENCE.within(id=quoted(entry.item), n=len(targets))
    return Recorded(tuple(operations), said, None)


def attest(entry: Entry) -> Recorded:
    """The state of one criterion, one duty that people judge, or one item of advice."""
    pack = entry.pack
    known = [c for c, clause in pack.clauses.items() if clause.disposition != Disposition.UNCHECKED]
    name = known_name(entry.item, known, _CLAUSE)
    step = next((s for s in pack.workflow.steps.values() if name in s.criteria), None)
    if step is None:
        kinds = {rule.kind for rule in pack.clauses[name].rules}
        section = "pemenuhan" if "fulfilment" in kinds else "penilaian_ketentuan"
        return _stated(entry, (section,), name)
    nodes = records_of(entry, step, group_of(entry, step))
    if not nodes:
        raise refusal(_NOT_BEGUN.within(step=step.title), _FIRST.within(step=step.id))
    return _stated(entry, (*path_of(nodes[0].pointer, entry.data), "kriteria"), name)


def _stated(entry: Entry, route: Path, name: str) -> Recorded:
    """One statement a clause: a later one takes the place of the earlier."""
    record = entry.record(route, {"ketentuan": name})
    title = entry.pack.clauses[name].title
    said = _STATED.within(title=title, status=plain(record.get("status")), clause=plain(name))
    listed: Any = entry.data
    for part in route:
        listed = (listed.get(part) if isinstance(listed, dict) else listed[part]) or []
    earlier = next((n for n, k in enumerate(listed) if k.get("ketentuan") == name), None)
    if earlier is None:
        return Recorded((appended(entry.data, route, record),), said, entry.day)
    pointer = pointer_of((*route, earlier))
    return Recorded(({"op": "replace", "path": pointer, "value": record},), said, entry.day)


def submission(entry: Entry) -> Recorded:
    """The submission's number, date or kind."""
    return _set(entry, "/pengajuan", _SUBMITTED)


def add(entry: Entry) -> Recorded:
    """A record of any other list of the dossier."""
    routes = {".".join(r): r for r in _LISTS}
    route = routes[known_name(entry.item, list(routes), _LIST)]
    record = entry.record(route, named(entry, route, route[-1]))
    said = _ADDED.within(list=plain(".".join(route)))
    return Recorded((appended(entry.data, route, record),), said, entry.day)


def official(entry: Entry) -> Recorded:
    """An office that takes part."""
    return _registered(entry, "pejabat")


def group(entry: Entry) -> Recorded:
    """A group of staff."""
    return _registered(entry, "kelompok")


def _registered(entry: Entry, section: str) -> Recorded:
    record = entry.record((section,), {"id": entry.item})
    said = _LISTED.within(id=quoted(entry.item), list=plain(section))
    return Recorded((appended(entry.data, (section,), record),), said, None)


def amend(entry: Entry) -> Recorded:
    """Fields of a record that is there, by its id or its pointer."""
    pointer = entry.item if entry.item.startswith("/") else _by_id(entry)
    return _set(entry, pointer.removesuffix("/"), _AMENDED)


def _set(entry: Entry, pointer: str, said: Text) -> Recorded:
    if not entry.fields:
        raise refusal(_NOTHING, _SET)
    path = _path(entry, pointer)
    values = entry.values(path)
    held: Any = entry.data
    for part in path:
        held = held[part]
    operations = tuple(
        {"op": "remove", "path": f"{pointer}/{name}"}
        if entry.fields[name] == [""] and name in held
        else {"op": "add", "path": f"{pointer}/{name}", "value": value}
        for name, value in values.items()
    )
    shown = ", ".join(
        name if isinstance(value, dict | list) else f"{name} {quoted(value).id}"
        for name, value in values.items()
    )
    return Recorded(operations, said.within(place=plain(entry.item), values=shown), entry.day)


def _path(entry: Entry, pointer: str) -> Path:
    try:
        path = path_of(pointer, entry.data)
    except (KeyError, IndexError, ValueError, TypeError):
        path = ()
    held: Any = entry.data
    for part in path:
        held = held[part]
    if (pointer and not path) or not isinstance(held, dict):
        raise refusal(_NO_PLACE.within(place=quoted(pointer)), _POINTER)
    return path


def _by_id(entry: Entry) -> str:
    found = [path for name, path in records_by_id(entry.data) if name == entry.item]
    if len(found) != 1:
        message = _NO_ID if not found else _MANY_IDS
        raise refusal(message.within(id=quoted(entry.item)), _POINTER)
    return pointer_of(found[0])


_LISTS: tuple[tuple[str, ...], ...] = (
    ("pemantauan",),
    ("strategi",),
    ("organisasi",),
    ("penilaian",),
    ("pemanfaatan",),
    ("ukuran",),
    ("agen_perubahan", "unit"),
    ("maturitas", "target"),
    ("maturitas", "capaian"),
    ("siklus", "dibawa_dari"),
)
"""Lists whose records have no verb of their own."""
_CLAUSE = Text("Ketentuan", "clause")
_LIST = Text("Daftar", "list")
_EVIDENCE = Text(
    "Bukti {id} (rujukan baru: {n})", "Evidence {id} (new references: {n})"
)  # fmt: skip
_STATED = Text("{title} ({clause}): {status}", "{title} ({clause}): {status}")
_SUBMITTED = Text("Pengajuan: {values}", "Submission: {values}")
_AMENDED = Text("{place}: {values}", "{place}: {values}")
_ADDED = Text("Catatan baru di {list}", "New record in {list}")
_LISTED = Text("{id} didaftarkan di {list}", "{id} registered in {list}")
_NOT_BEGUN = Text(
    "Subtahap {step} belum dimulai dalam dosier ini.", "The subtahap {step} hasn't begun here."
)
_FIRST = Text(
    "Catat dahulu: integritas record start DOSIER {step} --date …",
    "First record: integritas record start DOSSIER {step} --date …",
)
_REGISTERED = Text("Bukti {id} sudah terdaftar.", "The evidence {id} is registered already.")
_ATTACH = Text(
    "Untuk merujuknya pakai --for saja; untuk mengubahnya pakai record amend.",
    "To refer to it use --for alone; to change it use record amend.",
)
_NOTHING = Text("Belum ada yang diubah.", "Nothing is to be changed.")
_SET = Text("Tambahkan --set ISIAN=NILAI.", "Add --set KEY=VALUE.")
_NO_PLACE = Text("Tidak ada catatan di {place}.", "There is no record at {place}.")
_NO_ID = Text("Tidak ada catatan dengan id {id}.", "No record has the id {id}.")
_MANY_IDS = Text("Beberapa catatan memakai id {id}.", "Several records have the id {id}.")
_POINTER = Text(
    "Sebut id atau letaknya, misalnya /pemantauan/0.", "Give its id or its place, as /pemantauan/0."
)
