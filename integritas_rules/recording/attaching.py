"""Where a piece of evidence is referred to from: an output, a step, a record, any list of ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from typing import Any

from integritas_rules.loading.echo import quoted
from integritas_rules.loading.jsonpatch import Operation, simple_steps, stepped
from integritas_rules.loading.positions import Path, parts_of
from integritas_rules.loading.references import EVIDENCE
from integritas_rules.loading.shapes import keys
from integritas_rules.model import Text
from integritas_rules.recording.entry import Entry, appended, known_name, records_by_id, refusal
from integritas_rules.recording.steps import path_of, records_of


def attached(entry: Entry, targets: Sequence[str]) -> list[Operation]:
    """The operations that put the piece ``entry.item`` on each list named by ``targets``."""
    operations: list[Operation] = []
    data: Any = entry.data
    for target in targets:
        operation = appended(data, _list(entry, target), entry.item)
        operations.append(operation)
        data = _after(data, operation)
    return operations


def _after(data: Any, operation: Operation) -> Any:
    import copy

    changed = copy.deepcopy(data)
    for step in simple_steps(changed, operation):
        changed = stepped(changed, step)
    return changed


def _list(entry: Entry, target: str) -> Path:
    """The list of evidence that a target names."""
    if target.startswith("/"):
        path = _pointed(entry, target)
    elif target in _outputs():
        path = _of_output(entry, target)
    else:
        name, _, field = target.partition(".")
        path = (*_record(entry, name), *(("keluaran", field) if field in _outputs() else
                                         (field or "bukti",)))  # fmt: skip
    if not any(_fits(path, route) for route in EVIDENCE):
        raise refusal(_NO_LIST.within(target=quoted(target)), _SAY_LIST)
    held: Any = entry.data
    for part in path:
        inside = isinstance(held, list) or part in held
        held = (held[part] if inside else None) or {}
    if entry.item in held:
        raise refusal(_THERE.within(id=quoted(entry.item), target=quoted(target)), _NO_NEED)
    return path


def _fits(path: Path, route: str) -> bool:
    steps = route.removesuffix("/*").replace("{}", "*").split("/")
    return len(steps) == len(path) and all(
        fnmatchcase(str(part), step) for part, step in zip(path, steps, strict=True)
    )


def _outputs() -> tuple[str, ...]:
    return keys(("persiapan", "kegiatan", 0, "keluaran"))


def _of_output(entry: Entry, output: str) -> Path:
    """The output of the activity whose clauses ask for it, by the pack."""
    steps = entry.pack.workflow.steps.values()
    tails = {f"{s.records}.keluaran.{output}": s for s in steps}
    asked = {p for c in entry.pack.clauses.values() for r in c.rules for p in _paths(r.options)}
    found = [step for path, step in tails.items() if path in asked]
    if len(found) != 1:
        raise refusal(_WHOSE.within(output=quoted(output)), _NAME_STEP.within(output=output))
    return (*_record(entry, found[0].id), "keluaran", output)


def _paths(options: Any) -> Iterable[str]:
    at = options.get("at", ())
    return [at] if isinstance(at, str) else at


def _record(entry: Entry, name: str) -> Path:
    """The record of a step, or the one with this id."""
    flow = entry.pack.workflow
    if name in flow.steps:
        step = flow.steps[name]
        group = entry.given("group")
        nodes = records_of(entry, step, group or _only_group(entry, step))
        if len(nodes) != 1:
            message = _NOT_BEGUN if not nodes else _MANY
            raise refusal(message.within(step=step.title), _SAY_LIST)
        return path_of(nodes[0].pointer, entry.data)
    by_id = dict(records_by_id(entry.data))
    return by_id[known_name(name, [*flow.steps, *by_id], _PLACE)]


def _only_group(entry: Entry, step: Any) -> str | None:
    groups = [k["id"] for k in entry.data.get("kelompok") or ()]
    return str(groups[0]) if step.per_group and len(groups) == 1 else None


def _pointed(entry: Entry, pointer: str) -> Path:
    path: Path = ()
    held: Any = entry.data
    for part in parts_of(pointer):
        if isinstance(held, list):
            if not (part.isdecimal() and int(part) < len(held)):
                raise refusal(_NO_LIST.within(target=quoted(pointer)), _SAY_LIST)
            held, path = held[int(part)], (*path, int(part))
        else:
            held, path = (held or {}).get(part), (*path, part)
    return path


_PLACE = Text("Tempat rujukan", "place")
_NO_LIST = Text("{target} bukan daftar bukti.", "{target} isn't a list of evidence.")
_SAY_LIST = Text(
    "Sebut keluaran (tim_supervisi), langkah (penilaian_akhir), id catatan, atau letak daftar "
    "(/pemantauan/0/bukti).",
    "Name an output (tim_supervisi), a step (penilaian_akhir), the id of a record, or the place of "
    "a list (/pemantauan/0/bukti).",
)
_THERE = Text("Bukti {id} sudah dirujuk di {target}.", "{id} is referred to at {target} already.")
_NO_NEED = Text("Tidak perlu dicatat lagi.", "There is no need to record it again.")
_WHOSE = Text("Keluaran {output} milik beberapa kegiatan.", "Several steps may have {output}.")
_NAME_STEP = Text("Sebut kegiatannya: KEGIATAN.{output}", "Name the step: STEP.{output}")
_NOT_BEGUN = Text("{step} belum dimulai dalam dosier ini.", "{step} hasn't begun in this dossier.")
_MANY = Text("Ada beberapa catatan {step}.", "There are several records of {step}.")
