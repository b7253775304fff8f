"""`check --format lke`: the workbook of one dossier, with what the check found in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Json, Report, Text
from integritas_rules.workbook.export import Content, workbook

if TYPE_CHECKING:
    from integritas_rules.formats.manner import Manner


def render(reports: Sequence[Report], manner: Manner) -> bytes:
    """The workbook, by the first pack; raises ``InvalidSetting`` for more than one dossier."""
    first = reports[0]
    if any(r.dossier.digest != first.dossier.digest for r in reports):
        raise InvalidSetting([_ONE])
    return workbook(Content(first.pack, first.dossier.data, _review(first), first, manner.lang))


def _review(report: Report) -> dict[str, Json] | None:
    """What counts of the review, as a file; ``lke export`` keeps the whole one."""
    held = report.review
    if held is None or not (held.judgements or held.waivers):
        return None
    offices = [j.office for j in held.judgements.values()]
    offices += [w.office for w in held.waivers.values()]
    return {
        "versi": "1.0",
        "dosier": report.dossier.digest,
        "paket": report.pack.id,
        "penelaah": offices[0],
        "tanggal": report.as_of,
        "penilaian": [
            {"ketentuan": j.clause, "status": j.status.value, "alasan": j.reason,
             "jabatan": j.office, "tanggal": j.date}
            for j in held.judgements.values()
        ],
        "pengecualian": [
            {"ketentuan": w.clause, "alasan": w.reason, "jabatan": w.office,
             "berlaku_mulai": w.since, "berlaku_sampai": w.until}
            for w in held.waivers.values()
        ],
    }  # fmt: skip


_ONE = Problem(
    Text("Satu buku kerja hanya memuat satu dosier.", "A workbook holds one dossier only."),
    Text("Periksa dosier satu per satu untuk bentuk lke.", "Check one dossier at a time for lke."),
)
