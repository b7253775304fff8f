"""What is asked for: ``--set POINTER=VALUE`` and ``--unset POINTER`` as changes."""

from __future__ import annotations

import json
from dataclasses import dataclass

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.kit.patching import BadPatch, resolve
from integritas_rules.loading.echo import HIDDEN
from integritas_rules.loading.personal import holds
from integritas_rules.loading.syntax import parse
from integritas_rules.loading.text import Unreadable
from integritas_rules.model import Text


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
