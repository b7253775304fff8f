"""What every reader of a report must know beside the verdicts."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from integritas_rules.facts import Facts
from integritas_rules.model import Disposition, Text


def notices(facts: Facts) -> tuple[Text, ...]:
    """The report's standing notices, those of the review, and entries that led nowhere."""
    return (*_standing(facts), *_unused(facts), *(facts.review.notices if facts.review else ()))


def _standing(facts: Facts) -> Iterator[Text]:
    yield Text(
        "Fisik bukti belum diperiksa; yang dilihat hanya bahwa bukti terdaftar dan dapat dirujuk.",
        "The evidence files weren't examined; only that they are registered and resolve.",
    )
    if any(not note.verified for note in facts.pack.legal_status):
        yield Text(
            "Dasar hukum terkini: status belum diverifikasi.",
            "Current legal basis: status not verified.",
        )


def _unused(facts: Facts) -> Iterator[Text]:
    """Self-judgements on clauses that don't exist or that no person decides: never applied."""
    judged = [
        c.id
        for c in facts.pack.clauses.values()
        if c.disposition == Disposition.JUDGEMENT or (c.rules and c.rules[0].kind == "attestation")
    ]
    for n, j in enumerate(facts.data.get("penilaian_ketentuan") or ()):
        name = j["ketentuan"]
        if name not in judged:
            place = f"/penilaian_ketentuan/{n}"
            near = difflib.get_close_matches(name, judged, 1)
            yield Text(
                f"{place}: “{name}” bukan ketentuan yang diputus orang; diabaikan."
                + (f" Maksud Anda “{near[0]}”?" if near else ""),
                f"{place}: “{name}” isn't decided by a person; ignored."
                + (f" Did you mean “{near[0]}”?" if near else ""),
            )
