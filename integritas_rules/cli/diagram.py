"""`integritas diagram [DOSSIER]`: the state machine, or one programme's way through it."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli.common import bench, command, judging_options, write
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Pack, Text


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["dossier"], required=False, metavar=f"[{say('dossier', lang)}]"),
        click.Option(["--format", "form"], type=click.Choice(["mermaid", "dot"]),
                     default="mermaid", help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        *judging_options(lang),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("diagram", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, dossier: str | None, form: str, output: str | None, **judging: Any) -> int:
    from integritas_rules.cli.status import exit_code
    from integritas_rules.formats import diagram_dot, diagram_mermaid
    from integritas_rules.formats.diagram import draw

    setup = bench(**judging)
    if not setup.pack.workflow.stages:
        raise InvalidSetting([_no_stages(setup.pack)])
    report = setup.judge(dossier) if dossier else None
    picture = draw(setup.pack, report)
    renderer = {"mermaid": diagram_mermaid.render, "dot": diagram_dot.render}[form]
    write(renderer(picture, lang), output)
    return exit_code(report) if report else 0


def _no_stages(pack: Pack) -> Problem:
    return Problem(
        Text(
            f"Paket “{pack.id}” tidak memuat tahap atau urutan yang dapat digambar.",
            f"The pack “{pack.id}” holds no stages or order to draw.",
        ),
        Text(
            f"Pakai integritas check atau integritas rules list --pack {pack.id}.",
            f"Use integritas check or integritas rules list --pack {pack.id}.",
        ),
    )


_HELP = Text(
    "Gambar mesin keadaan program: tahap, enam kegiatan, subtahap, kegiatan terus menerus, "
    "penilaian. Dengan DOSIER, tiap langkah ditandai: selesai (dengan tanggal), berjalan, ditolak "
    "(dengan sebab dan ketentuan), atau belum dicapai.",
    "Draw the programme's state machine: stages, the six activities, subtahap, continuous "
    "activities, assessment. With a DOSSIER each step is marked: ended (with dates), running, "
    "refused (with reason and clause), or not reached.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas diagram > mesin.mmd\n"
    "  integritas diagram dosier.json --format dot | dot -Tsvg -o program.svg",
    "\b\nExamples:\n  integritas diagram --lang en > machine.mmd\n"
    "  integritas diagram dossier.json --format dot | dot -Tsvg -o programme.svg",
)
