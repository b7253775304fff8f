"""`integritas status DOSSIER`: where the programme stands and what may lawfully come next."""

from __future__ import annotations

import click

from integritas_rules.cli import EXIT_BAD
from integritas_rules.cli.common import bench, command, judging_options, manner, write
from integritas_rules.cli.words import say
from integritas_rules.hints import Any
from integritas_rules.model import Report, Status, Text


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
        *judging_options(lang, assuming=True),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("status", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, dossier: str, form: str, output: str | None, verbose: bool, **judging: Any
) -> int:
    from integritas_rules.workflow.status import stand

    report = bench(**judging).judge(dossier)
    standing = stand(report)
    if form == "json":
        from integritas_rules.formats import status_json

        text = status_json.render(standing)
    else:
        from integritas_rules.formats import status

        text = status.render(standing, manner(lang, output, verbose))
    write(text, output)
    return exit_code(report)


def exit_code(report: Report) -> int:
    """2 when a check failed itself, else 0: gaps are `check`'s to count."""
    return EXIT_BAD if any(v.status == Status.FAULT for v in report.verdicts) else 0


_HELP = Text(
    "Tunjukkan tahap dan langkah yang berjalan, gerbang yang sudah dilewati, langkah berikut "
    "yang sah, apa yang masih kurang, dan mengapa langkah lain belum boleh.\n\n"
    "Kode keluar: 0; atau 2 bila masukan, paket atau perintah belum benar, atau ada pemeriksaan "
    "yang gagal.",
    "Show the stage and the steps under way, the gates passed, what may lawfully come next, what "
    "is still missing, and why the other steps may not begin yet.\n\n"
    "Exit codes: 0; or 2 for bad input, pack or usage, or a check that failed itself.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas status dosier.json\n"
    "  integritas status dosier.json --as-of 2026-12-31\n"
    "  integritas status dosier.json --format json -o status.json",
    "\b\nExamples:\n  integritas status dossier.json --lang en\n"
    "  integritas status dossier.json --as-of 2026-12-31\n"
    "  integritas status dossier.json --format json -o status.json",
)
