"""What in a dossier rests on each piece of evidence, since when, and which clauses ask for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from integritas_rules.evidence.pieces import Use
from integritas_rules.loading.jsonpath import Node, compile_path
from integritas_rules.loading.positions import parts_of
from integritas_rules.model import Dossier, Json, Pack
from integritas_rules.notices import evidence_references

STATED = {
    "/pelaksanaan/subtahap/*/kriteria/*/bukti": "tanggal",
    "/penilaian_ketentuan/*/bukti": "tanggal",
    "/pemenuhan/*/bukti": "tanggal",
    "/maturitas/dasar/bukti": "tanggal",
    "/maturitas/capaian/*/bukti": "tanggal",
    "/penilaian/*/instrumen": "mulai",
    "/penilaian/*/norma": "mulai",
    "/bukti/*/merujuk": "tanggal",
}
"""Where somebody relies on a piece on a day: the place, and the field that holds that day.

An activity isn't such a place: its report is rightly written afterwards.
"""

AUTHORISED = {
    "/pelaksanaan/kegiatan_utama/*/kejadian/*/bukti": "tanggal",
    "/pelaksanaan/subtahap/*/kegiatan/*/bukti": "mulai",
    "/penilaian/*/bukti": "mulai",
    "/organisasi/*/bukti": "mulai",
    "/pemantauan/*/bukti": "tanggal",
    "/strategi/*/bukti": "tanggal",
}
"""Where a decree would be what authorises: the place, and the field in which that began."""

_FOLLOWED = {
    "tim_supervisi": "pembentukan_tim",
    "penetapan_agen": "agen_perubahan",
}
"""Outputs that authorise what comes after their own step of the programme."""

_INDEX = re.compile(r"/\d+(?=/|$)")
_GROUNDS = ("evidence", "reference")
"""The kinds of check that ask for a document."""


def uses(dossier: Dossier, pack: Pack) -> dict[str, list[Use]]:
    """The uses of every piece that is referred to, by id, registered or not."""
    grounds, starts = list(_grounds(dossier.data, pack)), _starts(dossier.data, pack)
    found: dict[str, list[Use]] = {}
    for pointer, name in evidence_references(dossier.data):
        found.setdefault(name, []).append(_use(dossier.data, pointer, grounds, starts))
    return found


def _use(
    data: Json, pointer: str, grounds: list[tuple[str, str]], starts: Mapping[str, str]
) -> Use:
    place, holder = pointer.rpartition("/")[0], _holder(pointer)
    shape, record = _INDEX.sub("/*", place), _at(data, holder)
    own = (record["ketentuan"],) if isinstance(record.get("ketentuan"), str) else ()
    asking = (clause for root, clause in grounds if pointer.startswith(f"{root}/"))
    return Use(
        pointer=pointer,
        holder=holder,
        day=_day(record, STATED.get(shape)),
        begun=_begun(record, shape, starts),
        clauses=tuple(dict.fromkeys((*own, *asking))),
    )


def _holder(pointer: str) -> str:
    """The record that a list of ids belongs to; outputs belong to their activity."""
    holder = pointer.rpartition("/")[0].rpartition("/")[0]
    return holder.removesuffix("/keluaran")


def _at(data: Json, pointer: str) -> Mapping[str, Any]:
    here: Any = data
    for part in parts_of(pointer):
        here = here[int(part)] if isinstance(here, list) else here[part]
    record: Mapping[str, Any] = here
    return record


def _day(record: Mapping[str, Any], field: str | None) -> str | None:
    """A date of the record; the first, where it has several."""
    value = record.get(field) if field else None
    if isinstance(value, list):
        return min(value, default=None)
    return value if isinstance(value, str) else None


def _begun(record: Mapping[str, Any], shape: str, starts: Mapping[str, str]) -> str | None:
    if field := AUTHORISED.get(shape):
        return _day(record, field)
    step = _FOLLOWED.get(shape.rpartition("/")[2])
    main = step and record.get("jenis") == step and not record.get("menggantikan")
    return starts.get(step) if step and main else None


def _starts(data: Mapping[str, Any], pack: Pack) -> dict[str, str]:
    """When that which comes after each step of the programme began, where it has begun."""
    steps = [s for stage in pack.workflow.stages for s in stage.steps]
    found: dict[str, str] = {}
    for number, step in enumerate(steps):
        begun = [
            record.value["mulai"]
            for later in steps[number + 1 :]
            for record in compile_path(pack.workflow.steps[later].records).find(Node("", data))
            if isinstance(record.value, dict) and isinstance(record.value.get("mulai"), str)
        ]
        if begun:
            found[step] = min(begun)
    return found


def _grounds(data: Mapping[str, Any], pack: Pack) -> Iterator[tuple[str, str]]:
    """Places where a clause asks for a document, each with the clause."""
    root = Node("", data)
    for clause in pack.clauses.values():
        for rule in clause.rules:
            if rule.kind not in _GROUNDS:
                continue
            at = rule.options.get("at") or ()
            for path in [at] if isinstance(at, str) else at:
                compiled = compile_path(path)
                if compiled.absolute:
                    yield from ((node.pointer, clause.id) for node in compiled.find(root))
