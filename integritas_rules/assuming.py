"""A what-if: a dossier with some values taken for granted, in memory only.

``--set POINTER=VALUE`` and ``--unset POINTER`` become :class:`Change`; :func:`assume` makes of a
dossier and changes another dossier, as strictly checked as if it had been read from a file, that
says what of it is assumed. The file is never touched.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from integritas_rules.errors import InvalidDossier, InvalidSetting, Problem
from integritas_rules.kit.patching import BadPatch, Path, at, resolve
from integritas_rules.loading.document import content
from integritas_rules.loading.dossier import DOSSIER
from integritas_rules.loading.echo import HIDDEN
from integritas_rules.loading.findings import Finding, without_personal
from integritas_rules.loading.personal import holds
from integritas_rules.loading.positions import Locator, parts_of, pointer_of
from integritas_rules.loading.survey import survey
from integritas_rules.loading.syntax import parse
from integritas_rules.loading.text import Unreadable
from integritas_rules.model import Assumption, Dossier, Json, Place, Text


@dataclass(frozen=True, slots=True)
class Change:
    """One thing to assume: ``text`` is the value as JSON, ``None`` to take out what is there."""

    path: str
    text: str | None = None

    @property
    def option(self) -> str:
        """How it was asked for, without the value."""
        return f"{'--unset' if self.text is None else '--set'} {self.path}"


def setting(given: str) -> Change:
    """The change that ``POINTER=VALUE`` asks for; VALUE is JSON, or else the text itself.

    An equals sign in brackets (``/bukti/[id=sk-tim]/tanggal``) belongs to the pointer. Raises
    :class:`InvalidSetting` for what isn't of this form; a personal number is never repeated.
    """
    depth = 0
    for n, character in enumerate(given):
        depth += (character == "[") - (character == "]")
        if character == "=" and depth <= 0:
            return Change(_path(given[:n]), _as_json(given[n + 1 :], given[:n]))
    raise InvalidSetting([_no_value(given)])


def removal(given: str) -> Change:
    """The change that takes out what stands at POINTER; raises :class:`InvalidSetting`."""
    return Change(_path(given))


def _path(given: str) -> str:
    if holds(given) or not given.isprintable():
        raise InvalidSetting([Problem(_NO_POINTER.within(path=HIDDEN), _WRITE_POINTER)])
    try:
        resolve({}, given)
    except BadPatch:
        path = Text(f"“{given}”", f"“{given}”")
        raise InvalidSetting([Problem(_NO_POINTER.within(path=path), _WRITE_POINTER)]) from None
    return given


def _as_json(text: str, path: str) -> str:
    try:
        data = parse(text).data
    except Unreadable:
        return json.dumps(text)
    if data is None and text.strip() == "null":
        raise InvalidSetting([Problem(_NULL, _UNSET.within(path=path))])
    return text


def assume(dossier: Dossier, changes: Sequence[Change]) -> Dossier:
    """The dossier with the changes made: values in their order, then what is taken out.

    Every pointer speaks of the file as it is (``-`` appends to a list). Raises
    :class:`InvalidDossier` where a pointer finds nothing or too much, or when the outcome isn't a
    sound dossier; each problem names the option.
    """
    if not changes:
        return dossier
    data = copy.deepcopy(dossier.data)
    origins = _origins(data)
    setters = [c for c in changes if c.text is not None]
    made = [_set(data, c, dossier.name) for c in setters]
    gone = _take_out(data, [c for c in changes if c.text is None], dossier.name)
    assumed = (*_settled(data, made, gone), *(a for a, _, _ in gone))
    outcome = replace(
        dossier,
        data=data,
        digest=_digest(dossier, assumed),
        locate=_Places(data, origins, assumed, dossier).place,
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
    where = _origins(data)
    for assumption, holder, key in made:
        pointer = assumption.pointer
        if id(holder) in where:
            before = [k for _, h, k in gone if h is holder and isinstance(k, int)]
            step = key - sum(k < key for k in before) if isinstance(key, int) else key
            pointer = f"{where[id(holder)]}{pointer_of((step,))}"
        yield replace(assumption, pointer=pointer)


def _origins(data: Json) -> dict[int, str]:
    """The pointer of every list and object, by its identity."""
    found: dict[int, str] = {}
    pending: list[tuple[Json, str]] = [(data, "")]
    while pending:
        value, pointer = pending.pop()
        if isinstance(value, dict | list):
            found[id(value)] = pointer
            items = value.items() if isinstance(value, dict) else enumerate(value)
            pending += [(inner, f"{pointer}{pointer_of((key,))}") for key, inner in items]
    return found


class _Places:
    """Where values of the changed data stand in the file, as far as they do."""

    def __init__(
        self,
        data: Json,
        origins: dict[int, str],
        assumed: Sequence[Assumption],
        dossier: Dossier,
    ) -> None:
        self._data, self._origins, self._assumed, self._dossier = data, origins, assumed, dossier

    def place(self, pointer: str) -> Place:
        """The pointer with the line of the file; an assumed value has none."""
        if any(a.new is not None and a.bears_on(pointer) for a in self._assumed):
            return Place(pointer)
        value, known, origin = self._data, "", ""
        for part in parts_of(pointer):
            if isinstance(value, list):
                inner = value[int(part)] if part.isdecimal() and int(part) < len(value) else None
            else:
                inner = value.get(part) if isinstance(value, dict) else None
            if inner is None:
                break
            known += pointer_of((part,))
            own = pointer_of((part,)) if isinstance(value, dict) else ""
            origin = self._origins.get(id(inner), f"{origin}{own}")
            value = inner
        return replace(self._dossier.locate(origin), pointer=known)


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


def _no_value(given: str) -> Problem:
    shown = HIDDEN if holds(given) else Text(f"“{given}”", f"“{given}”")
    return Problem(_NO_VALUE.within(given=shown), _WRITE_VALUE)


_NO_VALUE = Text("{given} belum berbentuk POINTER=NILAI.", "{given} isn't POINTER=VALUE.")
_WRITE_VALUE = Text(
    "Contoh: --set /pengajuan/tanggal=2026-08-03; untuk menghapus: --unset /siklus/mulai",
    "Example: --set /pengajuan/tanggal=2026-08-03; to take out: --unset /siklus/mulai",
)
_NULL = Text("Isian dosier tidak pernah null.", "No member of a dossier is ever null.")
_UNSET = Text("Untuk menghapus isian: --unset {path}", "To take it out: --unset {path}")
_NO_POINTER = Text("{path} belum berupa JSON Pointer.", "{path} isn't a JSON Pointer.")
_WRITE_POINTER = Text(
    "Awali tiap langkah dengan garis miring: /bukti/0/tanggal atau /bukti/[id=sk-tim]/tanggal.",
    "Begin each step with a slash: /bukti/0/tanggal or /bukti/[id=sk-tim]/tanggal.",
)
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
