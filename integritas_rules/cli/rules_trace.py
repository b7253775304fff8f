"""`integritas rules trace PACK --text FILE`: the anchors of a pack against a text."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.clauses import complete_pack, lines_of
from integritas_rules.cli.common import command, manner, shown_name, write
from integritas_rules.cli.words import say
from integritas_rules.model import Text

SUMMARY = Text(
    "Cocokkan frasa penanda paket dengan naskah: ada di baris mana, berpindah, atau hilang.",
    "Match the pack's anchor phrases with a text: found at which line, moved, or lost.",
)


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["pack"], metavar=_PACK.in_(lang), shell_complete=complete_pack),
        click.Option(["--text", "new"], required=True, metavar="FILE", help=_NEW.in_(lang)),
        click.Option(["--old"], metavar="FILE", help=_OLD.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=_VERBOSE.in_(lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("trace", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, pack: str, new: str, old: str | None, form: str, output: str | None,
         verbose: bool) -> int:  # fmt: skip
    from integritas_rules.formats import trace as shown
    from integritas_rules.kit.trace import Fate, trace
    from integritas_rules.loading.pack import load_pack
    from integritas_rules.loading.source import source_text

    loaded = load_pack(pack)
    traced = trace(loaded, source_text(new), source_text(old) if old else None)
    subject = shown.Subject(traced, lines_of(loaded, pack), shown_name(new))
    if form == "json":
        text = shown.to_json(subject)
    else:
        text = shown.render(subject, manner(lang, output, verbose))
    write(text, output)
    return EXIT_GAPS if traced.of(Fate.LOST) else 0


_PACK = Text("PAKET", "PACK")
_NEW = Text(
    "Naskah peraturan sebagai teks UTF-8 (- untuk masukan baku).",
    "The regulation as UTF-8 text (- for standard input).",
)
_OLD = Text(
    "Naskah lama; yang berpindah diukur terhadapnya.",
    "The old text; what has moved is measured against it.",
)
_VERBOSE = Text("Juga semua yang ditemukan.", "All that was found, too.")
_HELP = Text(
    "Cocokkan frasa penanda tiap ketentuan dengan naskah peraturan. Yang hilang menjadi daftar "
    "aturan yang perlu ditinjau. Hanya spasi dan pergantian baris yang diabaikan.\n\n"
    "Kode keluar: 0 semua ditemukan; 1 ada yang hilang; 2 masukan belum benar.",
    "Match the anchor phrase of each clause with a text of the regulation. What is lost becomes "
    "the list of rules to review. Only blanks and line breaks are ignored.\n\n"
    "Exit codes: 0 all found; 1 some lost; 2 bad input.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules trace permenpanrb-60-2020 --text peraturan.txt\n"
    "  integritas rules trace permenpanrb-60-2020 --text perubahan.txt --old peraturan.txt",
    "\b\nExamples:\n  integritas rules trace permenpanrb-60-2020 --text regulation.txt\n"
    "  integritas rules trace permenpanrb-60-2020 --text amended.txt --old regulation.txt",
)
