"""From a dossier and its folder to an examination: every file once, then every finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from integritas_rules.evidence.findings import found
from integritas_rules.evidence.folder import Folder
from integritas_rules.evidence.paths import TWIN, twins
from integritas_rules.evidence.pieces import Examination, Look, Piece, State
from integritas_rules.evidence.uses import uses
from integritas_rules.model import Dossier, Pack

MOST_STRANGERS = 1000
"""So many files without a record are looked for; beyond, the folder is something else."""

MANY_CLAIMS = 10
"""Policy: one piece for more records than this deserves a look."""

_LITTER = ("thumbs.db", "desktop.ini")


def examine(
    dossier: Dossier,
    pack: Pack,
    folder: Folder,
    many: int = MANY_CLAIMS,
    looks: Mapping[str, Look] | None = None,
) -> Examination:
    """Look at the file of every registered piece in ``folder``, and put together what is amiss.

    More than ``many`` records on one piece are remarked on. ``looks`` are those of an examination
    that was just made, so that nothing is read twice. Of files that no piece names only the names
    are looked at.
    """
    records = list(dossier.data.get("bukti") or ())
    seen = _looks(records, folder) if looks is None else looks
    known = uses(dossier, pack)
    pieces = tuple(
        Piece(r["id"], f"/bukti/{n}", r, _judged(r, seen), tuple(known.get(r["id"], ())))
        for n, r in enumerate(records)
    )
    bare = Examination(dossier, pack, pieces, _strangers(seen, folder), ())
    return replace(bare, findings=found(bare, folder, many))


def _looks(records: list[Any], folder: Folder) -> dict[str, Look]:
    """Every path that is named, looked at once."""
    named = dict.fromkeys(r["berkas"] for r in records if r.get("berkas"))
    double = twins(named)
    twin = Look(State.UNSAFE, reason=TWIN)
    return {path: twin if path in double else folder.look(path) for path in named}


def _judged(record: Mapping[str, Any], looks: Mapping[str, Look]) -> Look:
    """How a piece was found: its file against the digest on record."""
    if not record.get("berkas"):
        return Look(State.LINK if record.get("tautan") else State.NOWHERE)
    look, recorded = looks[record["berkas"]], record.get("sha256")
    if look.state != State.UNSEALED or not recorded:
        return look
    return replace(look, state=State.RIGHT if look.sha256 == recorded else State.DIFFERS)


def _strangers(looks: Mapping[str, Look], folder: Folder) -> tuple[str, ...]:
    """Files beside the evidence that no piece names; the dossier's own folder isn't looked through.

    What systems leave behind, and hidden files, are passed over.
    """
    safe = [path for path, look in looks.items() if look.state != State.UNSAFE]
    tops = sorted({path.split("/")[0] for path in safe if "/" in path})
    seen = [p for top in tops for p in folder.files(top, MOST_STRANGERS)]
    return tuple(p for p in seen if p not in looks and not _is_litter(p))


def _is_litter(path: str) -> bool:
    name = path.rpartition("/")[2].lower()
    return name in _LITTER or name.startswith((".", "~$")) or "/." in path
