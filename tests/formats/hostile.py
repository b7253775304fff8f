"""A dossier and a review that carry markup, templates and tricks in every text that is free."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from integritas_rules.model import Judgement, Report, Review, Status, Waiver
from tests.support import example, run

TRICKS = (
    "<script>window.hit=1</script>",
    '"><img src=x onerror="window.hit=1">',
    "'); window.hit=1; ('",
    "{{7*7}} {% raw %} ${7*7}",
    "</title></style></script><svg onload=window.hit=1>",
    "\u202edetabureg\u202c \u2066x\u2069",
    "javascript:window.hit=1",
    "]]>--><!--",
    "`code` & &lt;b&gt;",
    "\\0022 } body { display:none } @import url(http://example.invalid/x.css);",
    "A" * 300,
)
FREE = {
    "nama", "jabatan", "judul", "uraian", "alasan", "keterangan", "konteks", "tujuan", "nomor",
    "catatan", "indikator", "satuan", "hasil", "tafsiran", "berkas", "tautan", "analisis", "rumus",
}  # fmt: skip
"""Fields that hold words of the agency's own."""

NAME = '<img src=x onerror="window.hit=1">.json'


def dossier() -> Any:
    """The running example with a trick in every free text, one after another."""
    tricks = _endless()
    return _spoilt(example("provinsi-pelaksanaan"), tricks, free=False)


def report() -> Report:
    """Its report, under a review whose words are no better, from a file named as badly."""
    plain = run(dossier())
    trick = " ".join(TRICKS)
    waiver = Waiver("p60-persiapan-1-tim-penetap", trick, trick, "2024-01-01", "2030-01-01")
    judged = Judgement("p60-b2e-standar", Status.MET, trick, trick, "2025-10-01", trick)
    review = Review(trick, trick, {judged.clause: judged}, {waiver.clause: waiver}, ())
    from integritas_rules import check

    named = replace(plain.dossier, name=NAME)
    return check(plain.pack, named, plain.as_of, "evaluator", review)


def _endless() -> Iterator[str]:
    while True:
        yield from TRICKS


def _spoilt(value: Any, tricks: Iterator[str], free: bool) -> Any:
    if isinstance(value, dict):
        return {k: _spoilt(v, tricks, k in FREE) for k, v in value.items()}
    if isinstance(value, list):
        return [_spoilt(v, tricks, free) for v in value]
    return f"{value} {next(tricks)}" if free and isinstance(value, str) else value
