"""Digests for the dossier: those that are missing, and changed ones that somebody vouches for."""

from __future__ import annotations

from collections.abc import Collection

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.evidence.pieces import Examination, Piece, State
from integritas_rules.loading.echo import did_you_mean, nearest, quoted
from integritas_rules.loading.jsonpatch import Operation
from integritas_rules.model import Text


def fillings(seen: Examination, accepted: Collection[str] = ()) -> list[Operation]:
    """JSON Patch that records the digest of every file that has none on record.

    A digest that differs is replaced for the pieces in ``accepted`` only. Raises
    :class:`InvalidSetting` when one of these isn't a piece whose file changed.
    """
    changed = {p.id for p in seen.pieces if p.look.state == State.DIFFERS}
    if wrong := [name for name in accepted if name not in changed]:
        raise InvalidSetting([_not_changed(seen, name, changed) for name in wrong])
    return [
        {"op": "add", "path": f"{piece.pointer}/sha256", "value": piece.look.sha256}
        for piece in seen.pieces
        if _fills(piece, accepted)
    ]


def _fills(piece: Piece, accepted: Collection[str]) -> bool:
    return piece.look.state == State.UNSEALED or piece.id in accepted


def _not_changed(seen: Examination, name: str, changed: Collection[str]) -> Problem:
    message = _UNCHANGED if any(p.id == name for p in seen.pieces) else _UNKNOWN
    near = nearest(name, changed)
    return Problem(message.within(name=quoted(name)), did_you_mean(near) if near else _WHICH)


_UNCHANGED = Text(
    "Berkas bukti {name} tidak berubah, jadi tidak ada yang diterima.",
    "The file of {name} hasn't changed, so there is nothing to accept.",
)
_UNKNOWN = Text("Bukti {name} belum terdaftar.", "There is no evidence {name}.")
_WHICH = Text(
    "Sebut id bukti yang dilaporkan “berkas-berubah”.", "Name a piece reported as “berkas-berubah”."
)
