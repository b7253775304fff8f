"""`check --format lke`: the workbook of one dossier, with what the check found in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import FollowUp, Json, Judgement, Objection, Report, Text
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
    if held is None or not (held.sides or held.waivers or held.objections or held.followups):
        return None
    judged = [j for own in held.sides.values() for j in own]
    offices = [j.office for j in judged] + [w.office for w in held.waivers.values()]
    offices += [o.office for o in held.objections] + [f.office for f in held.followups]
    return {
        "versi": "1.1",
        "dosier": report.dossier.digest,
        "paket": report.pack.id,
        "penelaah": offices[0],
        "tanggal": report.as_of,
        "penilaian": [_judgement(j) for j in judged],
        "pengecualian": [
            {"ketentuan": w.clause, "alasan": w.reason, "jabatan": w.office,
             "berlaku_mulai": w.since, "berlaku_sampai": w.until}
            for w in held.waivers.values()
        ],
        "sanggahan": [_objection(o) for o in held.objections],
        "tindak_lanjut": [_follow_up(f) for f in held.followups],
    }  # fmt: skip


def _judgement(own: Judgement) -> Json:
    return _filled({
        "ketentuan": own.clause, "status": own.status.value, "alasan": own.reason,
        "jabatan": own.office, "tanggal": own.date, "tingkat": own.tier and own.tier.value,
        "catatan": own.note, "atas_sanggahan": own.objection,
    })  # fmt: skip


def _objection(own: Objection) -> Json:
    a = own.answer
    return _filled({
        "id": own.id, "ketentuan": own.clause, "tingkat": own.tier and own.tier.value,
        "tanggal": own.date, "jabatan": own.office, "alasan": own.reason,
        "bukti": list(own.evidence),
        "jawaban": a and {"hasil": a.outcome, "alasan": a.reason, "jabatan": a.office,
                          "tanggal": a.date},
    })  # fmt: skip


def _follow_up(own: FollowUp) -> Json:
    done = {"tanggal": own.done, "bukti": list(own.evidence)} if own.done else None
    checked = {"hasil": "sesuai", "tanggal": own.verified, "jabatan": own.verifier}
    return _filled({
        "id": own.id, "ketentuan": list(own.clauses), "rekomendasi": own.recommendation,
        "jabatan": own.office, "tanggal": own.issued, "hari_kerja": own.due.days,
        "tenggat": own.due.date, "selesai": done, "verifikasi": checked if own.verified else None,
    })  # fmt: skip


def _filled(record: dict[str, Json]) -> Json:
    return {k: v for k, v in record.items() if v not in (None, "", [])}


_ONE = Problem(
    Text("Satu buku kerja hanya memuat satu dosier.", "A workbook holds one dossier only."),
    Text("Periksa dosier satu per satu untuk bentuk lke.", "Check one dossier at a time for lke."),
)
