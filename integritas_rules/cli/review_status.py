"""`integritas review status REVIEW… DOSSIER`: tiers, objections and follow-ups on one page."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.common import bench, command, judging_options, manner, write
from integritas_rules.cli.outputs import made, missing_extra
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.facts import EVALUATOR
from integritas_rules.formats import Format
from integritas_rules.model import Dispute, FollowUpState, Review, Text

_HERE = "integritas_rules.formats.review"
FACES = {
    f.name: f
    for f in (
        Format("text", f"{_HERE}_text", Text("untuk dibaca di layar", "to read on a screen")),
        Format("json", f"{_HERE}_data", Text("untuk program", "for programs"), machine=True),
        Format("ical", f"{_HERE}_ical", Text("tenggat sebagai kalender", "due dates as a calendar"),
               extra="calendar"),
    )
}  # fmt: skip
"""How a review can be shown."""


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["names"], nargs=-1, required=True, metavar=_NAMES.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(list(FACES)), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=_VERBOSE.in_(lang)),
        *(p for p in judging_options(lang) if p.name != "review"),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("status", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, names: tuple[str, ...], form: str, output: str | None, verbose: bool,
         modus: str | None, **judging: Any) -> int:  # fmt: skip
    *reviews, dossier = names
    if not reviews:
        raise InvalidSetting([_BOTH])
    setup = bench(modus=modus or EVALUATOR, review=tuple(reviews), **judging)
    report = setup.judge(dossier)
    review = report.review
    if review and any(f.due.date is None for f in review.followups):
        raise InvalidSetting([missing_extra("review status", "calendar", "holidays")])
    face = FACES[form]

    def render() -> str:
        text: str = import_module(face.module).render(report, manner(lang, output, verbose))
        return text

    write(made(face, render), output)
    return EXIT_GAPS if review and waits(review) else 0


def waits(review: Review) -> bool:
    """Whether somebody has to act: overdue, upheld without a new judgement, or nothing counts."""
    overdue = any(f.state == FollowUpState.OVERDUE for f in review.followups)
    return review.stale or overdue or any(o.state == Dispute.UPHELD for o in review.objections)


_NAMES = Text("TELAAH... DOSIER", "REVIEW... DOSSIER")
_VERBOSE = Text("Semua ketentuan yang diputus, berdampingan.", "Every judged clause, side by side.")
_BOTH = Problem(
    Text("Sebutkan telaah, lalu dosiernya.", "Name the review, then its dossier."),
    Text("Contoh: integritas review status telaah.json dosier.json",
         "Example: integritas review status review.json dossier.json"),
)  # fmt: skip
_HELP = Text(
    "Tunjukkan putusan tiap tingkat berdampingan, perbedaannya, sanggahan dan jawabannya, serta "
    "tindak lanjut menurut tenggat. Beberapa telaah (satu tiap tingkat) boleh disebut.\n\n"
    "Kode keluar: 0; 1 bila ada tindak lanjut lewat tenggat, sanggahan diterima yang belum diputus "
    "lagi, atau telaah yang belum diberlakukan bagi dosier ini; 2 masukan, paket atau perintah "
    "belum benar.",
    "Show the tiers' judgements side by side, where they differ, objections and answers, and "
    "follow-ups by due date. Several reviews (one a tier) may be named.\n\n"
    "Exit codes: 0; 1 when a follow-up is overdue, an upheld objection lacks its new judgement, or "
    "a review doesn't count for this dossier; 2 bad input, pack or usage.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas review status tpi.json tpn.json dosier.json\n"
    "  integritas review status telaah.json dosier.json --as-of 2026-09-30\n"
    "  integritas review status telaah.json dosier.json --format ical -o tenggat.ics",
    "\b\nExamples:\n  integritas review status tpi.json tpn.json dossier.json --lang en\n"
    "  integritas review status review.json dossier.json --as-of 2026-09-30\n"
    "  integritas review status review.json dossier.json --format ical -o due.ics",
)
