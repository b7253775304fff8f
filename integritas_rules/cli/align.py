"""`integritas align DOSSIER`: the dated events against the mandated order."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli.common import bench, command, judging_options, manner, write
from integritas_rules.cli.status import exit_code
from integritas_rules.cli.words import say
from integritas_rules.model import Text


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=say("quiet", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
        *judging_options(lang),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("align", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, dossier: str, form: str, output: str | None, quiet: bool, verbose: bool,
    **judging: Any,
) -> int:  # fmt: skip
    from integritas_rules.alignment import align
    from integritas_rules.formats import align_json, align_text

    report = bench(**judging).judge(dossier)
    face = align_json if form == "json" else align_text
    write(face.render(report, align(report), manner(lang, output, verbose, quiet)), output)
    return exit_code(report)


_HELP = Text(
    "Sejajarkan peristiwa bertanggal dengan urutan yang diperintahkan: langkah mana yang sesuai "
    "urutan, terlewat, terlalu dini, terlambat atau tambahan, masing-masing dengan "
    "ketentuannya, serta angka kesesuaian. Menjelaskan urutan; tidak mengubah putusan.\n\n"
    "Kode keluar: 0; atau 2 bila masukan, paket atau perintah belum benar, atau ada pemeriksaan "
    "yang gagal.",
    "Align the dated events with the mandated order: which steps are in order, skipped, early, "
    "late or extra, each with its clause, and a fitness figure. It explains the order and changes "
    "no verdict.\n\n"
    "Exit codes: 0; or 2 for bad input, pack or usage, or a check that failed itself.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas align dosier.json\n"
    "  integritas align dosier.json --param urutan_kegiatan=mulai_ke_mulai\n"
    "  integritas align dosier.json --format json -o urutan.json",
    "\b\nExamples:\n  integritas align dossier.json --lang en\n"
    "  integritas align dossier.json --param urutan_kegiatan=mulai_ke_mulai\n"
    "  integritas align dossier.json --format json -o order.json",
)
