"""`integritas rules ledger PACK…`: every provision, what is done with it and why, with counts."""

from __future__ import annotations

from importlib import import_module
from itertools import zip_longest
from typing import Any

import click

from integritas_rules.cli import EXIT_BAD
from integritas_rules.cli.clauses import complete_pack, lines_of
from integritas_rules.cli.common import bench, command, manner, write
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Text

FORMS = {
    "text": "ledger",
    "markdown": "ledger_markdown",
    "html": "ledger_html",
    "json": "ledger_json",
}
"""The forms by name, and the module of each."""

SUMMARY = Text(
    "Buku induk paket: tiap ketentuan, apa yang dilakukan dengannya dan mengapa, beserta hitungan.",
    "The ledger of a pack: every provision, what is done with it and why, with counts.",
)


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["packs"], nargs=-1, metavar=_PACKS.in_(lang),
                       shell_complete=complete_pack),
        click.Option(["--all", "every"], is_flag=True, help=_ALL.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(list(FORMS)), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--param"], multiple=True, metavar="NAME=VALUE", help=say("param", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("ledger", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, packs: tuple[str, ...], every: bool, form: str, output: str | None,
         param: tuple[str, ...]) -> int:  # fmt: skip
    from integritas_rules.formats.ledger import Book
    from integritas_rules.kit.cases import trials
    from integritas_rules.kit.ledger import count_cases, ledger, unaccounted
    from integritas_rules.loading.pack import bundled_packs

    if every and packs:
        raise InvalidSetting([_BOTH])
    names = bundled_packs() if every else tuple(dict.fromkeys(packs))
    loaded = bench(pack=names, param=param).packs
    books = [
        Book(ledger(p, count_cases(trials(n or p.id))), lines_of(p, n))
        for p, n in zip_longest(loaded, names)
    ]
    module = import_module(f"integritas_rules.formats.{FORMS[form]}")
    write(module.render(books, manner(lang, output)), output)
    return EXIT_BAD if any(unaccounted(b.ledger) for b in books) else 0


_PACKS = Text("[PAKET]...", "[PACK]...")
_ALL = Text("Semua paket bawaan.", "Every bundled pack.")
_BOTH = Problem(
    Text("--all sudah mencakup semua paket.", "--all stands for every pack already."),
    Text("Sebutkan paketnya, atau tulis --all saja.", "Name the packs, or write --all alone."),
)
_HELP = Text(
    "Buku induk satu atau beberapa paket aturan (id bawaan atau folder). Bentuk html dapat dicetak "
    "pada A4 dan ditandatangani per ketentuan.\n\n"
    "Kode keluar: 0 semua ketentuan tertangani; 2 ada yang belum, atau paketnya belum benar.",
    "The ledger of one or more rule packs (bundled id or folder). The html format prints on A4 and "
    "can be signed off clause by clause.\n\n"
    "Exit codes: 0 every provision is accounted for; 2 one isn't, or a pack is broken.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules ledger permenpanrb-60-2020\n"
    "  integritas rules ledger --all --format html -o buku-induk.html",
    "\b\nExamples:\n  integritas rules ledger permenpanrb-60-2020 --lang en\n"
    "  integritas rules ledger --all --format html -o ledger.html",
)
