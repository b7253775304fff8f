"""`integritas lhe DOSSIER`: the draft evaluation report in Word, on one's own template or ours."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli.common import bench, command, judging_options, manner, write
from integritas_rules.cli.init import keep
from integritas_rules.cli.outputs import made, wanted
from integritas_rules.cli.status import exit_code
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, InvalidTemplate, Problem
from integritas_rules.facts import EVALUATOR
from integritas_rules.formats import FORMATS
from integritas_rules.model import Text


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["dossier"], required=False, metavar=say("dossier", lang)),
        click.Option(["--template"], metavar="FILE", help=_TEMPLATE.in_(lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--new-template"], metavar="FILE", help=_NEW.in_(lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
        *judging_options(lang, several_packs=True),
    ]

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("lhe", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, dossier: str | None, template: str | None, output: str | None,
    new_template: str | None, force: bool, modus: str | None, **judging: Any,
) -> int:  # fmt: skip
    if new_template is not None:
        _start(lang, new_template, force)
    if dossier is None:
        if new_template is None:
            raise InvalidSetting([Problem(_NOTHING, _SEE)])
        return 0
    [(form, target)] = wanted([_NAME], [output] if output else [])
    own = _read(template) if template else None
    reports = bench(modus=modus or EVALUATOR, **judging).judge_all(dossier)

    def render() -> bytes:
        from integritas_rules.formats import lhe

        return lhe.render(reports, manner(lang, target), own, template or "")

    write(made(form, render), target)
    return max(exit_code(report) for report in reports)


def _start(lang: str, target: str, force: bool) -> None:
    """Write the default template, for a ministry to change."""

    def render() -> bytes:
        from integritas_rules.formats import lhe_template

        return lhe_template.default(lang)

    keep(target, force)
    write(made(FORMATS[_NAME], render), target)


def _read(template: str) -> bytes:
    from integritas_rules.loading.document import read_for

    return read_for(template, InvalidTemplate)


_NAME = "lhe"
_TEMPLATE = Text(
    "Templat Word milik sendiri; bawaan: templat alat ini.",
    "A Word template of one's own; default: this tool's.",
)
_NEW = Text(
    "Tulis templat bawaan ke berkas ini, untuk diubah di Word.",
    "Write the default template to this file, to change it in Word.",
)
_NOTHING = Text("Dosiernya belum disebut.", "No dossier was named.")
_SEE = Text(
    "Tulis letak dosier, atau --new-template untuk memperoleh templat.",
    "Give a dossier, or --new-template to get a template.",
)
_HELP = Text(
    "Susun konsep Laporan Hasil Evaluasi (LHE) dalam Word: dasar, ruang lingkup, hasil menurut "
    "tahap, catatan dan rekomendasi dengan dasarnya, tindak lanjut, dan putusan atas semua "
    "ketentuan. Dokumennya bertanda konsep dan tidak memuat nilai. Modus bawaan: evaluator.\n\n"
    "Kode keluar: 0; atau 2 bila masukan, paket, templat atau perintah belum benar, atau ada "
    "pemeriksaan yang gagal.",
    "Draft the evaluation report (Laporan Hasil Evaluasi, LHE) in Word: basis, scope, result by "
    "stage, notes and recommendations each with its source, follow-up, and the verdict on every "
    "clause. The document is marked as a draft and holds no score. Default mode: evaluator.\n\n"
    "Exit codes: 0; or 2 for bad input, pack, template or usage, or a check that failed itself.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas lhe dosier.json --review telaah.json -o lhe.docx\n"
    "  integritas lhe --new-template templat.docx\n"
    "  integritas lhe dosier.json --template templat.docx -o lhe.docx",
    "\b\nExamples:\n  integritas lhe dossier.json --review review.json -o lhe.docx --lang en\n"
    "  integritas lhe --new-template template.docx --lang en\n"
    "  integritas lhe dossier.json --template template.docx -o lhe.docx --lang en",
)
