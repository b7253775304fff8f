"""Lints of what a scaffold leaves to the author."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from integritas_rules.kit.lint.desk import Desk, Issue, Loc, issue
from integritas_rules.model import Severity, Text


def unfinished(desk: Desk) -> Iterator[Issue]:
    """What a scaffold left to the author: told once a clause, or once a file."""
    for file, at, clause in desk.specs():
        left = [key for key, value in clause.items() if _left(value)]
        if left:
            message = _UNFINISHED.within(keys=", ".join(left))
            yield issue("unfinished", Severity.ADVICE, file, at, message, _FINISH)
    for file in desk.sources.files.values():
        left = [key for key, value in (file.data or {}).items() if _left(value)]
        if left:
            message = _UNFINISHED.within(keys=", ".join(left))
            yield issue("unfinished", Severity.ADVICE, file, (left[0],), message, _FINISH)


def _left(value: Any) -> bool:
    inside = value.values() if isinstance(value, dict) else value
    if isinstance(value, str):
        return "‹" in value
    return isinstance(value, dict | list) and any(map(_left, inside))


def no_legal_note(desk: Desk) -> Iterator[Issue]:
    """Every report shows whether the text is still in force, who says so, and since when."""
    file = desk.sources.files["legal.yaml"]
    if not file.data["legal_status"]:
        at: Loc = ("legal_status",)
        yield issue("no-legal-note", Severity.ADVICE, file, at, _NO_LEGAL, _LOOK_UP)


LINTS = (unfinished, no_legal_note)

_UNFINISHED = Text(
    "Masih ada isian contoh di antara ‹ dan ›: {keys}.", "Still to be filled in, ‹ to ›: {keys}."
)
_FINISH = Text("Ganti dengan kata-kata naskah Anda.", "Put the words of your text there.")
_NO_LEGAL = Text(
    "Belum ada keterangan apakah naskahnya masih berlaku.",
    "Nothing says whether the text is still in force.",
)
_LOOK_UP = Text(
    "Cari di JDIH, lalu isi seperti contoh di berkas ini; belum tahu pun dapat ditulis.",
    "Look it up (JDIH) and fill it in as the file shows; not knowing can be said too.",
)
