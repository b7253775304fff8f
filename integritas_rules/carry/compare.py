"""What of a judgement's ground changed between two versions: place, old value, new value."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from integritas_rules.carry.ground import PARTS, Ground
from integritas_rules.carry.pieces import Piece
from integritas_rules.model import Json, Text

_LONGEST = 70


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that isn't as it was: which part, where in the new dossier (or the old, when it
    is gone), and both values in words."""

    part: str
    pointer: str = ""
    old: str | None = None
    new: str | None = None

    def told(self) -> Text:
        """The change in one line."""
        if not self.pointer:
            return PART[self.part]
        if self.old is None:
            return _ADDED.within(at=self.pointer, new=self.new)
        if self.new is None:
            return _REMOVED.within(at=self.pointer, old=self.old)
        return _CHANGED.within(at=self.pointer, old=self.old, new=self.new)


def parts_changed(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Change, ...]:
    """The parts whose digests differ."""
    return tuple(Change(part) for part in PARTS if old.get(part) != new[part])


def changes(old: Ground, new: Ground) -> tuple[Change, ...]:
    """Every difference between two grounds; nothing when they are the same."""
    before, after = old.digests(), new.digests()
    found: list[Change] = []
    if before["klaim"] != after["klaim"]:
        found += _between("klaim", old.claims, new.claims)
    if before["bukti"] != after["bukti"]:
        found += _between("bukti", old.evidence, new.evidence)
    told = {c.part for c in found}
    quiet = [c for c in parts_changed(before, after) if c.part not in told]
    # What the tool finds follows from the rest: it is told only where nothing else is.
    if found:
        quiet = [c for c in quiet if c.part != "hasil"]
    return (*quiet, *dict.fromkeys(found))


def _between(part: str, old: tuple[Piece, ...], new: tuple[Piece, ...]) -> Iterator[Change]:
    before, after = _named(old), _named(new)
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        if was is None and now is not None:
            yield Change(part, now.pointer, new=_shown(now.value))
        elif now is None and was is not None:
            yield Change(part, was.pointer, old=_shown(was.value))
        elif was is not None and now is not None:
            yield from _inside(part, now.pointer, was.value, now.value)


def _named(pieces: tuple[Piece, ...]) -> dict[tuple[str, int], Piece]:
    """Pieces by what tells them apart; those of one name by their order."""
    counted: dict[str, int] = {}
    named = {}
    for piece in pieces:
        n = counted[piece.key] = counted.get(piece.key, 0) + 1
        named[piece.key, n] = piece
    return named


def _inside(part: str, at: str, old: Json, new: Json) -> Iterator[Change]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {**old, **new}:
            yield from _inside(part, f"{at}/{key}", old.get(key), new.get(key))
    elif old != new:
        absent = (None, None)
        was, now = (None if v is None else _shown(v) for v in (old, new))
        if (was, now) != absent:
            yield Change(part, at, was, now)


def _shown(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


PART = {
    "ketentuan": Text("ketentuan atau kebijakannya berubah", "the clause or its policy changed"),
    "klaim": Text("isi dosier tentang ketentuan ini berubah",
                  "what the dossier states about it changed"),
    "bukti": Text("bukti yang dirujuk berubah", "the evidence it cites changed"),
    "hasil": Text("temuan alat ini berubah", "what the tool finds changed"),
}  # fmt: skip
"""What is said of a part when only its digest is known."""
_ADDED = Text("{at}: baru: {new}", "{at}: new: {new}")
_REMOVED = Text("{at}: dihapus: {old}", "{at}: removed: {old}")
_CHANGED = Text("{at}: {old} → {new}", "{at}: {old} → {new}")
