"""`check --format lke`: the workbook of one dossier, with what the check found in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Report, Text
from integritas_rules.workbook.export import Content, workbook

if TYPE_CHECKING:
    from integritas_rules.formats.manner import Manner


def render(reports: Sequence[Report], manner: Manner) -> bytes:
    """The workbook, by the first pack; raises ``InvalidSetting`` for more than one dossier."""
    first = reports[0]
    if any(r.dossier.digest != first.dossier.digest for r in reports):
        raise InvalidSetting([_ONE])
    return workbook(Content(first.pack, first.dossier.data, None, first, manner.lang))


_ONE = Problem(
    Text("Satu buku kerja hanya memuat satu dosier.", "A workbook holds one dossier only."),
    Text("Periksa dosier satu per satu untuk bentuk lke.", "Check one dossier at a time for lke."),
)
