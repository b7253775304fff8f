"""A dossier with its changes made: checked as a file is, and marked."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from integritas_rules.assuming.asking import Change
from integritas_rules.assuming.places import Places, origins
from integritas_rules.errors import InvalidDossier, Problem
from integritas_rules.kit.patching import Path, at, resolve
from integritas_rules.loading.document import content
from integritas_rules.loading.dossier import DOSSIER
from integritas_rules.loading.findings import Finding, without_personal
from integritas_rules.loading.positions import Locator, pointer_of
from integritas_rules.loading.survey import survey
from integritas_rules.loading.syntax import parse
from integritas_rules.model import Assumption, Dossier, Json, Text


def assume(dossier: Dossier, changes: Sequence[Change]) -> Dossier:
    """The dossier with the changes made: values in their order, then what is taken out.

    Every pointer speaks of the file as it is (``-`` appends to a list). Raises
    :class:`InvalidDossier` where a pointer finds nothing or too much, or when the outcome isn't a
    sound dossier; each problem names the option.
    """
    if not changes:
        return dossier
    data = copy.deepcopy(dossier.data)
    before = origins(data)
    setters = [c for c in changes if c.text is not None]
    made = [_set(data, c, dossier.name) for c in setters]
    gone = _take_out(data, [c for c in changes if c.text is None], dossier.name)
    assumed = (*_settled(data, made, gone), *(a for a, _, _ in gone))
    outcome = replace(
        dossier,
        data=data,
        digest=_digest(dossier, assumed),
        locate=Places(data, before, assumed, dossier).place,
        assumed=assumed,
    )
    found = [p for c in setters for p in _unfit(c, dossier.name)]
    found += [_problem(f, outcome) for f in content(data, DOSSIER)]
    if found:
        raise InvalidDossier(tuple(dict.fromkeys(found)))
    return outcome


Made = tuple[Assumption, Json, str | int]
"""An assumption, the list or object that holds it, and its key there."""


def _set(data: Json, change: Change, name: str) -> Made:
    path = _one(data, change, name, new=True)
    holder, key, value = at(data, path[:-1]), path[-1], parse(change.text or "").data
    if isinstance(holder, list) and key == len(holder):
        old = None
        holder.append(value)
    else:
        there = isinstance(holder, list) or key in holder
        old = copy.deepcopy(holder[key]) if there else None
        holder[key] = value
    new = copy.deepcopy(value)
    return Assumption(change.option, pointer_of(path), old, new), holder, key


def _take_out(data: Json, changes: Sequence[Change], name: str) -> list[Made]:
    """All are found before any is taken out, so that none moves what another means."""
    paths = {_one(data, c, name): c for c in changes}
    made: list[Made] = []
    for path, change in paths.items():
        holder, key = at(data, path[:-1]), path[-1]
        old = copy.deepcopy(holder[key])
        made.append((Assumption(change.option, pointer_of(path), old, None), holder, key))
    positions = [(key, holder) for _, holder, key in made if isinstance(key, int)]
    for key, holder in sorted(positions, key=lambda p: p[0], reverse=True):
        del holder[key]
    for _, holder, member in made:
        if isinstance(member, str):
            del holder[member]
    return made


def _one(data: Json, change: Change, name: str, new: bool = False) -> Path:
    places = resolve(data, change.path, new)
    if len(places) == 1:
        return places[0]
    if places:
        told = _SEVERAL.within(n=len(places)), _NARROW
    else:
        told = _NOTHING, _CLOSER.within(part=_reached(data, change.path))
    raise InvalidDossier([Problem(*told, file=f"{name}: {change.option}", code="andaian")])


def _reached(data: Json, path: str) -> str:
    """The longest beginning of ``path`` that finds something."""
    cuts = [n for n, c in enumerate(path) if c == "/" and n]
    parts = (path[:n] for n in reversed(cuts) if path[:n].count("[") == path[:n].count("]"))
    return next((p for p in parts if resolve(data, p)), "/")


def _settled(data: Json, made: list[Made], gone: list[Made]) -> Iterator[Assumption]:
    """The values set, with their pointers as they are once the rest was taken out."""
    where = origins(data)
    for assumption, holder, key in made:
        pointer = assumption.pointer
        if id(holder) in where:
            before = [k for _, h, k in gone if h is holder and isinstance(k, int)]
            step = key - sum(k < key for k in before) if isinstance(key, int) else key
            pointer = f"{where[id(holder)]}{pointer_of((step,))}"
        yield replace(assumption, pointer=pointer)


def _digest(dossier: Dossier, assumed: Sequence[Assumption]) -> str:
    """Of the file and what is assumed: what is bound to the file alone doesn't fit it."""
    told = [[a.pointer, a.new] for a in assumed]
    text = json.dumps([dossier.digest, told], ensure_ascii=False, sort_keys=True)
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _unfit(change: Change, name: str) -> Iterator[Problem]:
    """What a value holds that no dossier may: a personal number, a key twice, and the like."""
    text = change.text or ""
    for finding in survey(text, Locator(text)):
        yield _named(finding, name, change.option)


def _named(finding: Finding, name: str, option: str) -> Problem:
    pointer = pointer_of(without_personal(finding.path))
    file = f"{name}: {option}"
    return Problem(finding.message, finding.advice, file, pointer=pointer, code=finding.code)


def _problem(finding: Finding, outcome: Dossier) -> Problem:
    """At the option, where the value is one that was set; else in the file, naming them all."""
    pointer = pointer_of(finding.path)
    own = [a for a in outcome.assumed if a.bears_on(pointer)]
    if own and own[-1].new is not None:
        inside = pointer.removeprefix(own[-1].pointer)
        return _named(replace(finding, path=()), outcome.name, own[-1].option + inside)
    place = outcome.locate(pointer)
    given = ", ".join(a.option for a in (own or outcome.assumed))
    advice = _AFTER.within(advice=finding.advice, given=given)
    return Problem(finding.message, advice, outcome.name, place.line, place.column,
                   pointer_of(without_personal(finding.path)), finding.code)  # fmt: skip


_NOTHING = Text(
    "Belum ada yang ditunjuk oleh pointer ini.", "This pointer leads to nothing in the dossier."
)
_CLOSER = Text(
    "Dosier hanya punya sampai {part}; periksa sisanya. Hanya isian terakhir boleh baru.",
    "The dossier goes as far as {part}; check the rest. Only the last member may be new.",
)
_SEVERAL = Text("Pointer ini menunjuk {n} tempat.", "This pointer leads to {n} places.")
_NARROW = Text("Persempit, misalnya dengan [id=…].", "Narrow it, for example by [id=…].")
_AFTER = Text("{advice} (Sesudah andaian: {given}.)", "{advice} (After the assumption: {given}.)")
