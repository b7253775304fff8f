"""One report that every machine format is shown by, and the command that writes their golden files.

``python -m tests.formats.samples`` writes each file in ``golden/`` that is named after a format
(``golden/sarif.json``) anew. For a new format create the empty file first.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from integritas_rules import check, load_dossier, load_pack
from integritas_rules.formats import FORMATS
from integritas_rules.formats.manner import Manner
from integritas_rules.loading.review import parse_review
from integritas_rules.model import Gap, Report, Status, Text, Verdict
from tests.support import EXAMPLES, pack

GOLDEN = Path(__file__).parent / "golden"
NAME = "provinsi-pelaksanaan"
WAIVED = "p60-b3b-kurun"
SHOWN = 2
"""How many verdicts without a gap are kept of each status, so that the files can be read."""


def goldens() -> dict[str, Path]:
    """The golden file of each format that has one."""
    return {p.stem: p for p in sorted(GOLDEN.iterdir()) if p.stem in FORMATS}


@lru_cache
def whole() -> Report:
    """The example with gaps, and a review that waives one of them."""
    loaded = load_dossier(EXAMPLES / f"{NAME}.json")
    dossier = replace(loaded, name=f"examples/{NAME}.json")
    day = dossier.data["pengajuan"]["tanggal"]
    review = {
        "versi": "1.0",
        "dosier": dossier.digest,
        "paket": "permenpanrb-60-2020",
        "penelaah": "Asisten Deputi Integritas (fiktif)",
        "tanggal": day,
        "penilaian": [],
        "pengecualian": [
            {
                "ketentuan": WAIVED,
                "alasan": "Pelatihan ditunda karena banjir",
                "jabatan": "Deputi (fiktif)",
                "berlaku_mulai": "2025-01-01",
                "berlaku_sampai": "2025-12-31",
            }
        ],
    }
    raw = json.dumps(review).encode()
    return check(
        pack(), dossier, day, review=parse_review(raw, "telaah.json", dossier, pack(), day)
    )


@lru_cache
def sample() -> Report:
    """The same with every gap, and a few verdicts of each status."""
    report = whole()
    return replace(report, verdicts=tuple(_few(report)))


def _few(report: Report) -> Iterator[Verdict]:
    seen: Counter[Status] = Counter()
    for verdict in report.verdicts:
        seen[verdict.status] += 1
        if verdict.gaps or verdict.waiver or seen[verdict.status] <= SHOWN:
            yield verdict


def faulty() -> Report:
    """A report in which one check failed itself."""
    report = whole()
    first = report.verdicts[0]
    reason = Text("Pemeriksaan gagal (KeyError: 'x').", "The check failed (KeyError: 'x').")
    broken = replace(first, status=Status.FAULT, reason=reason, gaps=())
    other = replace(report.dossier, digest=f"sha256:{'1' * 64}")
    return replace(report, dossier=other, verdicts=(broken, *report.verdicts[1:]))


@lru_cache
def advisory() -> Report:
    """A report by a text that doesn't bind: no conclusion."""
    return check(load_pack("semenpanrb-22-2021"), whole().dossier)


def piped() -> Report:
    """The report on a dossier from standard input."""
    report = whole()
    return replace(report, dossier=replace(report.dossier, name="-", digest=f"sha256:{'2' * 64}"))


def hostile(text: str) -> Report:
    """A report whose agency, file and notices all say ``text``, and its gaps and waivers too."""
    report = sample()
    said = Text(text, text)
    data = {**report.dossier.data, "instansi": {**report.dossier.data["instansi"], "nama": text}}

    def spoilt(gap: Gap) -> Gap:
        related = tuple((said, place) for _, place in gap.related)
        return replace(gap, message=said, advice=said, related=related)

    verdicts = tuple(
        replace(
            v,
            gaps=tuple(map(spoilt, v.gaps)),
            reason=v.reason and said,
            waiver=v.waiver and replace(v.waiver, reason=text, office=text),
        )
        for v in report.verdicts
    )
    return replace(
        report,
        dossier=replace(report.dossier, name=text, data=data),
        verdicts=verdicts,
        notices=(*report.notices, said),
    )


def regenerate() -> None:
    """Write every golden file anew."""
    for name, path in goldens().items():
        made = FORMATS[name].render([sample()], Manner(exit_code=1))
        path.write_bytes(made if isinstance(made, bytes) else made.encode())


if __name__ == "__main__":
    regenerate()
