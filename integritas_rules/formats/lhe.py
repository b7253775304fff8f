"""Report → the draft of a Laporan Hasil Evaluasi (LHE): a Word document for an evaluator to sign.

The view (``lhe_view`` and what it puts together) knows nothing of Word; ``lhe_docx`` and
``lhe_template`` know nothing of reports.
"""

from __future__ import annotations

from collections.abc import Sequence

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.formats.manner import Manner
from integritas_rules.model import Report, Text


def render(
    reports: Sequence[Report], manner: Manner, template: bytes | None = None, name: str = ""
) -> bytes:
    """The letter on one dossier; further packs' reports go to its annex.

    ``template`` is a Word document of a ministry's own, ``name`` what errors call it. Raises
    :class:`InvalidSetting` for several dossiers, :class:`InvalidTemplate` for a bad template.
    """
    from integritas_rules.formats import lhe_docx, lhe_template
    from integritas_rules.formats.lhe_view import letter

    if len({(r.dossier.name, r.dossier.digest) for r in reports}) > 1:
        raise InvalidSetting([_SEVERAL])
    form = lhe_template.default(manner.lang) if template is None else template
    return lhe_docx.fill(form, letter(reports, manner.lang), name)


_SEVERAL = Problem(
    Text("Satu LHE hanya memuat satu dosier.", "One LHE is on one dossier only."),
    Text("Buat LHE untuk tiap dosier dengan perintah sendiri.",
         "Make the LHE of each dossier with a command of its own."),
)  # fmt: skip
