"""`integritas rules mutate PACK`: whether the cases notice it when a rule is altered."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.clauses import find_clause
from integritas_rules.cli.common import command, manner, write
from integritas_rules.cli.rules_verify import pack_argument
from integritas_rules.cli.words import say
from integritas_rules.model import Text

SUMMARY = Text(
    "Ubah tiap aturan sedikit dan lihat apakah ada kasus yang mengetahuinya.",
    "Alter each rule a little and see whether a case notices.",
)


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        pack_argument(),
        click.Option(["--clause"], multiple=True, metavar="ID", help=_CLAUSE.in_(lang)),
        click.Option(["--sample"], type=click.IntRange(1), default=1, metavar="N",
                     help=_SAMPLE.in_(lang)),
        click.Option(["--windows"], is_flag=True, help=_WINDOWS.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("mutate", lang, run, params, SUMMARY.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, pack: str, clause: tuple[str, ...], sample: int, windows: bool, form: str,
         output: str | None, verbose: bool) -> int:  # fmt: skip
    from integritas_rules.formats import kit_mutate
    from integritas_rules.kit import cases
    from integritas_rules.kit.mutate import mutate

    packs = cases.packs(pack)
    loaded = packs({})
    wanted = [find_clause(loaded, name).id for name in clause]
    equivalents = cases.equivalents(pack)
    found = mutate(packs, cases.trials(pack), equivalents, wanted, sample, windows)
    if form == "json":
        write(kit_mutate.render_json(loaded, found), output)
    else:
        write(kit_mutate.render_text(loaded, found, manner(lang, output, verbose)), output)
    return EXIT_GAPS if found.survivors or found.idle else 0


_CLAUSE = Text("Hanya ketentuan ini (boleh berulang).", "This clause only (repeatable).")
_SAMPLE = Text("Hanya tiap ubahan ke-N.", "Every Nth alteration only.")
_WINDOWS = Text(
    "Ubah juga jendela (`due`) yang menjadikan kekurangan sebuah celah.",
    "Also move the window (`due`) at whose closing a lack becomes a gap.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules mutate ./paket-saya\n"
    "  integritas rules mutate permenpanrb-60-2020 --clause p60-pasal8",
    "\b\nExamples:\n  integritas rules mutate ./my-pack --lang en\n"
    "  integritas rules mutate permenpanrb-60-2020 --clause p60-pasal8",
)
