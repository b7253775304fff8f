"""`integritas review init DOSSIER`: an evaluator's review file, with all that awaits judgement."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import click

from integritas_rules.cli.common import bench, command, judging_options, write
from integritas_rules.cli.init import keep
from integritas_rules.cli.words import say
from integritas_rules.facts import EVALUATOR
from integritas_rules.formats.labels import pack_flag
from integritas_rules.model import Text, Tier


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--penelaah"], metavar=say("text", lang), help=say("reviewer", lang)),
        click.Option(["--tingkat"], type=click.Choice([t.value for t in Tier]),
                     help=_TIER.in_(lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
        *(p for p in judging_options(lang) if p.name != "review"),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("init", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, dossier: str, penelaah: str | None, tingkat: str | None, output: str | None,
         force: bool, modus: str | None, **judging: Any) -> int:  # fmt: skip
    from integritas_rules.carry.ground import Footing
    from integritas_rules.formats.review_file import template

    setup = replace(bench(modus=modus or EVALUATOR, **judging), review=())
    keep(output, force)
    report = setup.judge(dossier)
    footing = Footing(setup.pack, report.dossier, report.as_of)
    data = template(footing, report, lang, penelaah, tingkat)
    write(json.dumps(data, ensure_ascii=False, indent=2) + "\n", output)
    said = _WRITTEN.within(n=len(data["penilaian"]), dossier=dossier, file=output or "telaah.json",
                            pack=pack_flag(report.pack))  # fmt: skip
    click.echo(said.in_(lang), err=True)
    return 0


_TIER = Text(
    "Tingkat penelaah: unit, tpi (internal), tpn (nasional); bawaan: evaluator.",
    "Tier of the reviewer: unit, tpi (internal), tpn (national); default: evaluator.",
)
_WRITTEN = Text(
    "{n} ketentuan menunggu penilaian. Sesudah diisi: "
    "integritas check {dossier} --modus evaluator --review {file}{pack}",
    "{n} clauses await judgement. Once filled in: "
    "integritas check {dossier} --modus evaluator --review {file}{pack}",
)
_HELP = Text(
    "Tulis berkas telaah untuk satu dosier: terikat pada sidik dosier itu, berisi semua ketentuan "
    "yang menunggu putusan orang (bawaan: modus evaluator) dengan kutipan, klaim dan tempatnya.",
    "Write a review file for one dossier: bound to that dossier's digest, with every clause "
    "that awaits a person's judgement (default: modus evaluator), its citation, claim and place.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas review init dosier.json -o telaah.json\n"
    "  integritas check dosier.json --modus evaluator --review telaah.json",
    "\b\nExamples:\n  integritas review init dossier.json -o review.json --lang en\n"
    "  integritas check dossier.json --modus evaluator --review review.json",
)
