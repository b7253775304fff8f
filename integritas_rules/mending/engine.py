"""Mending in rounds: look, repair what has one answer, look again; until nothing is left to do.

A value under a misspelt key is only looked at once the key is right, so one round isn't enough.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass

from integritas_rules.errors import InvalidDossier
from integritas_rules.loading.amending import amended
from integritas_rules.loading.document import Document, inspect
from integritas_rules.loading.dossier import DOSSIER
from integritas_rules.loading.findings import Finding, problems
from integritas_rules.loading.jsonpatch import Operation
from integritas_rules.loading.references import unresolved
from integritas_rules.mending import words
from integritas_rules.mending.outcome import Fix, Mended
from integritas_rules.mending.repairs import Repair, repairs
from integritas_rules.mending.tidy import trailing_commas, without
from integritas_rules.model import Place

MOST_ROUNDS = 12
"""Each round mends something, and what it mends lies deeper; a dossier has eight levels."""


@dataclass(frozen=True, slots=True)
class _State:
    """A file on the way: its bytes, and all that is wrong with it."""

    raw: bytes
    document: Document
    findings: list[Finding]

    @property
    def text(self) -> str:
        return self.raw.decode("utf-8")


def mend(raw: bytes, name: str) -> Mended:
    """The mended file. Raises :class:`InvalidDossier` for what can't be read as JSON at all."""
    raw, commas = _readable(raw, name)
    state = _looked_at(raw, name)
    fixes: list[Fix] = []
    patch: list[Operation] = []
    for _ in range(MOST_ROUNDS):
        found = repairs(state.document, state.findings)
        after = _repaired(state, found, name)
        if after is None:
            break
        fixes += (_fix(repair, state) for repair in found)
        patch += _operations(found)
        state = after
    left = problems(map(words.asked, state.findings), state.document.locator, name)
    hard = [f for f in state.findings if f.code not in SOFT]
    return Mended(state.raw, tuple(fixes), tuple(patch), commas, left, valid=not hard)


SOFT = ("rujukan-bukti",)
"""Codes of findings that `check` tells as gaps: the file is valid with them."""


def _readable(raw: bytes, name: str) -> tuple[bytes, tuple[Place, ...]]:
    """The bytes without commas that keep them from being JSON, if that is all that does."""
    try:
        inspect(raw, name, DOSSIER)
    except InvalidDossier:
        try:
            text = raw.decode("utf-8")
            offsets = trailing_commas(text)
            mended = without(text, offsets).encode()
            inspect(mended, name, DOSSIER)
        except (InvalidDossier, UnicodeDecodeError):
            pass
        else:
            return mended, tuple(_spot(text, at) for at in offsets)
        raise
    return raw, ()


def _spot(text: str, at: int) -> Place:
    body = text[:at].removeprefix(codecs.BOM_UTF8.decode())
    return Place("", body.count("\n") + 1, len(body) - body.rfind("\n"))


def _looked_at(raw: bytes, name: str) -> _State:
    document, findings = inspect(raw, name, DOSSIER)
    return _State(raw, document, [*findings, *unresolved(document.data)])


def _repaired(state: _State, found: list[Repair], name: str) -> _State | None:
    """The state after the repairs; ``None`` when there are none, or the file got no better."""
    if not found:
        return None
    text = amended(state.text, _operations(found))
    after = _looked_at(text.encode(), name)
    return after if len(after.findings) <= len(state.findings) else None


def _operations(found: Iterable[Repair]) -> list[Operation]:
    return [operation for repair in found for operation in repair.operations]


def _fix(repair: Repair, state: _State) -> Fix:
    locator = state.document.locator
    place = locator.key_place(repair.path) if repair.key else locator.place(repair.pointer)
    return Fix(
        Place(repair.pointer, place.line, place.column),
        repair.before, repair.after, repair.why, repair.key, repair.also,
    )  # fmt: skip
