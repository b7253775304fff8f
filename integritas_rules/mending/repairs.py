"""What is wrong with a file → the repairs that have one answer, deepest first.

Deepest first, so that no pointer changes before it is used: only keys are renamed or removed, and
nothing is ever taken out of a list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from integritas_rules.loading.document import Document
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.jsonpatch import Operation, read_exactly
from integritas_rules.loading.personal import holds
from integritas_rules.loading.positions import Path, pointer_of
from integritas_rules.loading.references import ALL_REFERENCES, REGISTRIES
from integritas_rules.loading.walk import texts
from integritas_rules.mending import words
from integritas_rules.mending.tidy import unclean
from integritas_rules.model import Json, Text


@dataclass(frozen=True, slots=True)
class Repair:
    """One repair at ``path`` with its operations; ``also`` are pointers that it takes with it."""

    path: Path
    operations: tuple[Operation, ...]
    before: Json
    after: Json
    why: Text
    key: bool = False
    also: tuple[str, ...] = ()

    @property
    def pointer(self) -> str:
        return pointer_of(self.path)


def repairs(document: Document, findings: list[Finding]) -> list[Repair]:
    """The repairs for a round; one a place, and none that would undo another."""
    kept: dict[Path, Repair] = {}
    private = [_real(document.data, f.path) for f in findings if f.code == "data-pribadi"]
    slipped = [_at(document, f.path) for f in findings if f.code == "bentuk" and _registry(f.path)]
    for finding in findings:
        if finding.mending and any(offer in slipped for offer in finding.mending.offers):
            continue  # the id is what slipped, not what refers to it: never write it like that
        path = _real(document.data, finding.path)
        for repair in _answer(document, replace(finding, path=path)) if path else ():
            kept.setdefault(repair.path, repair)
    for path, tidy in unclean(document.data):
        if path not in kept and path not in private:
            kept[path] = _replaced(document, path, tidy, words.BLANKS)
    taken = {pointer for repair in kept.values() for pointer in repair.also}
    own = [r for r in kept.values() if r.pointer not in taken and not _personal(r, private)]
    return sorted(own, key=lambda r: (-len(r.path), r.pointer))


def _personal(repair: Repair, private: list[Path]) -> bool:
    """Whether a personal number stands where the repair would write."""
    return repair.path in private or holds(repair.before) or holds(repair.after)


def _answer(document: Document, finding: Finding) -> Iterator[Repair]:
    if finding.code == "kunci-ganda":
        yield from _repeated(document, finding.path)
    if finding.mending is None or len(finding.mending.offers) != 1:
        return
    op, (offer,) = finding.mending.op, finding.mending.offers
    why, path = words.why(finding.code), finding.path
    if op == "rename":
        yield from _renamed(document, path, offer, why)
    elif op == "remove":
        yield Repair(path, ({"op": "remove", "path": pointer_of(path)},), _at(document, path),
                     None, words.EMPTY)  # fmt: skip
    elif op == "quote":
        yield _replaced(document, path, _as_written(document, path), why)
    elif registry := _registry(path):
        yield from _respelt(document, path, offer, registry)
    else:
        yield _replaced(document, path, offer, why)


def _replaced(document: Document, path: Path, value: Json, why: Text) -> Repair:
    operation = {"op": "replace", "path": pointer_of(path), "value": value}
    return Repair(path, (operation,), _at(document, path), value, why)


def _renamed(document: Document, path: Path, name: str, why: Text) -> Iterator[Repair]:
    """The key by its right name, unless that is there too: then people have to choose."""
    holder = _at(document, path[:-1])
    near = [key for key in holder if key != path[-1] and _same_slip(document, path, key, name)]
    if name in holder or near:
        return
    operation = {"op": "move", "from": pointer_of(path), "path": pointer_of((*path[:-1], name))}
    yield Repair(path, (operation,), path[-1], name, why, key=True)


def _same_slip(document: Document, path: Path, key: str, name: str) -> bool:
    """Whether another key of the object would get the same name."""
    from integritas_rules.loading.likeness import likely

    return likely(key, [name], vocabulary=True) == (name,)


def _repeated(document: Document, path: Path) -> Iterator[Repair]:
    """A key that stands there several times with the same value remains once."""
    locator = document.locator
    holder = locator.at(tuple(map(str, path[:-1])))
    same = [m.value for m in locator.members(holder) if m.name == path[-1]]
    values = [read_exactly(locator.text[at : locator.end(at)]) for at in same]
    if all(value == values[0] for value in values):
        yield _replaced(document, path, _at(document, path), words.TWICE)


def _respelt(document: Document, path: Path, name: str, registry: str) -> Iterator[Repair]:
    """An id in its right form, with every reference to it; not if the list has such an id."""
    data, old = document.data, str(_at(document, path))
    held = [value for _, value in texts(data, f"{registry}/*/id")]
    alike = [value for value in held if words.form(value) == words.form(name)]
    if len(alike) != 1 or name in held:
        return
    used = [
        pointer_of(place)
        for route, where in ALL_REFERENCES
        if where == registry
        for place, value in texts(data, route)
        if value == old
    ]
    operations = [{"op": "replace", "path": p, "value": name} for p in (pointer_of(path), *used)]
    yield Repair(path, tuple(operations), old, name, words.why("bentuk"), also=tuple(used))


def _real(data: Json, path: Path) -> Path:
    """The path with positions as numbers; empty when it leads nowhere."""
    real: Path = ()
    for part in path:
        if isinstance(data, list) and str(part).isdecimal() and int(part) < len(data):
            part = int(part)
        elif not isinstance(data, dict) or part not in data:
            return ()
        data, real = data[part], (*real, part)
    return real


def _registry(path: Path) -> str | None:
    """The list whose id stands at the path."""
    route = "/".join("*" if isinstance(part, int) else part for part in path)
    return next((r for r in REGISTRIES if route == f"{r}/*/id"), None)


def _at(document: Document, path: Path) -> Any:
    value: Any = document.data
    for part in path:
        value = value[part]
    return value


def _as_written(document: Document, path: Path) -> str:
    """A number exactly as it stands in the file."""
    locator = document.locator
    at = locator.at(tuple(map(str, path)))
    return locator.text[at : locator.end(at)]
