"""Shared by tests of reviews: a review of a dossier as plain data, and what comes of it."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules import check, parse_dossier
from integritas_rules.loading.review import parse_reviews
from integritas_rules.model import Dossier, Report, Review
from tests.support import example, pack

DAY = "2026-09-30"
"""A day on which everything that the tests write counts."""


def loaded(data: Any = None) -> Dossier:
    """A dossier from plain data; the complete example when none is given."""
    raw = json.dumps(example() if data is None else data, ensure_ascii=False).encode()
    return parse_dossier(raw, "dosier.json")


def judged(clause: str, status: str = "terpenuhi", **more: Any) -> dict[str, Any]:
    """One judgement."""
    return {"ketentuan": clause, "status": status, "alasan": "Diperiksa", **more}


def review(dossier: Dossier, **parts: Any) -> dict[str, Any]:
    """A review file bound to the dossier."""
    head = {"versi": "1.1", "dosier": dossier.digest, "paket": "permenpanrb-60-2020"}
    return {**head, "penelaah": "Tim (fiktif)", "tanggal": "2026-07-20", **parts}


def read(dossier: Dossier, *files: dict[str, Any], as_of: str = DAY) -> Review:
    """What counts of the files; ``t0.json`` and so on where there are several."""
    names = ["telaah.json"] if len(files) == 1 else [f"t{n}.json" for n in range(len(files))]
    raw = [json.dumps(f, indent=1).encode() for f in files]
    return parse_reviews(list(zip(raw, names, strict=True)), dossier, pack(), as_of)


def checked(
    dossier: Dossier, *files: dict[str, Any], as_of: str = DAY, mode: str = "evaluator"
) -> Report:
    """The report with the files."""
    return check(pack(), dossier, as_of, mode, read(dossier, *files, as_of=as_of))
