"""`integritas rules test PACK`: run the cases of a pack."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.clauses import complete_pack, find_clause
from integritas_rules.cli.common import command, manner, write
from integritas_rules.cli.words import say
from integritas_rules.model import Text


def build_test(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        pack_argument(lang),
        click.Option(["--coverage"], is_flag=True, help=_COVERAGE.in_(lang)),
        click.Option(["--clause"], metavar="ID", help=_CLAUSE.in_(lang)),
        *report_options(lang),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
    ]

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("test", lang, run, params, SUMMARY.in_(lang) + _CODES.in_(lang),
                   _EXAMPLES.in_(lang))  # fmt: skip


def pack_argument(lang: str) -> click.Argument:
    """``PACK``: a bundled id or a folder."""
    return click.Argument(["pack"], metavar=_PACK.in_(lang), shell_complete=complete_pack)


def report_options(lang: str) -> list[click.Parameter]:
    """``--format`` and ``--output`` of a command with one page for people and one for machines."""
    return [
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
    ]  # fmt: skip


def _run(
    lang: str, pack: str, coverage: bool, clause: str | None, form: str, output: str | None,
    verbose: bool,
) -> int:  # fmt: skip
    from integritas_rules.formats import kit_cases
    from integritas_rules.kit.suite import run
    from integritas_rules.loading.pack import load_pack

    only = find_clause(load_pack(pack), clause).id if clause else None
    suite = run(pack, coverage, lambda t: only in (None, t.clause))
    if form == "json":
        text = kit_cases.render_json(suite)
    else:
        text = kit_cases.render(suite, manner(lang, output, verbose))
    write(text, output)
    return EXIT_GAPS if suite.failed else 0


SUMMARY = Text(
    "Jalankan kasus sebuah paket: dosier kecil yang diubah, dan putusan yang diharapkan.",
    "Run the cases of a pack: a small dossier, changed, and the verdict expected.",
)
_CODES = Text(
    "\n\nKode keluar: 0 semua sesuai; 1 ada yang belum; 2 paket atau berkas kasus belum benar.",
    "\n\nExit codes: 0 all hold; 1 some don't; 2 the pack or a case file is broken.",
)
_PACK = Text("PAKET", "PACK")
_COVERAGE = Text(
    "Tunjukkan juga apa yang dicapai kasus, dan apa yang tidak dicapai satu pun.",
    "Show also what the cases reached, and what none did.",
)
_CLAUSE = Text("Hanya kasus atas ketentuan ini.", "Only the cases of this clause.")
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules test ./paket-saya\n"
    "  integritas rules test permenpanrb-60-2020 --coverage",
    "\b\nExamples:\n  integritas rules test ./my-pack --lang en\n"
    "  integritas rules test permenpanrb-60-2020 --coverage",
)
