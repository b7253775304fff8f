"""`integritas verify RECEIPT DOSSIER`: run it again, offline; the same or different, and where."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.common import command, manner, write
from integritas_rules.cli.outputs import missing_extra
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidReport, InvalidSetting, Problem
from integritas_rules.model import Text


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["receipt"], metavar=_RECEIPT.in_(lang)),
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--review"], multiple=True, metavar="FILE", help=say("review", lang)),
        click.Option(["--pack"], metavar="ID|DIR", help=_PACK.in_(lang)),
        click.Option(["--report"], metavar="FILE", help=_REPORT.in_(lang)),
        click.Option(["--key"], metavar="FILE", help=_KEY.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=_QUIET.in_(lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("verify", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, receipt: str, dossier: str, review: tuple[str, ...], pack: str | None,
    report: str | None, key: str | None, form: str, output: str | None, quiet: bool, verbose: bool,
) -> int:  # fmt: skip
    from integritas_rules.loading.document import read_for
    from integritas_rules.loading.dossier import load_dossier
    from integritas_rules.loading.receipts import load_receipt
    from integritas_rules.receipt import page
    from integritas_rules.receipt.again import run_again

    if [receipt, dossier, *review, report].count("-") > 1:
        raise InvalidSetting([_BOTH_PIPED])
    own = load_receipt(receipt)
    _check_signature(own, receipt, key)
    file = (read_for(report, InvalidReport), report) if report else None
    again = run_again(own, load_dossier(dossier), pack, review, file)
    if form == "json":
        write(page.render_json(again, key is not None), output)
    else:
        write(
            page.render_text(again, key is not None, manner(lang, output, verbose, quiet)), output
        )
    return 0 if again.same else EXIT_GAPS


def _check_signature(receipt: Any, name: str, key: str | None) -> None:
    """Refuses a signature that doesn't hold, and one that can't be checked."""
    from integritas_rules.receipt.signing import check_signature, public_key

    missing = ""
    try:
        check_signature(receipt, name, public_key(key) if key else None)
    except ModuleNotFoundError as error:
        missing = error.name or "?"
    if missing:
        raise InvalidSetting([missing_extra("signature", "sign", missing)])


_RECEIPT = Text("TANDA-TERIMA", "RECEIPT")
_PACK = Text(
    "Folder paket, bila bukan paket bawaan.", "Folder of the pack, where it isn't bundled."
)
_REPORT = Text(
    "Laporan JSON: apakah itu yang dimaksud tanda terima.",
    "A JSON report: whether it is the one that the receipt is about.",
)
_KEY = Text(
    "Kunci publik (PEM) yang Anda percayai; tanda tangan lain ditolak.",
    "The public key (PEM) that you trust; any other signature is refused.",
)
_QUIET = Text("Hanya sama atau berbeda.", "Same or different only.")
_BOTH_PIPED = Problem(
    Text("Hanya satu berkas dapat dibaca dari masukan baku.",
         "Only one file can come from standard input."),
    Text("Sebutkan nama berkas untuk yang lain.", "Name files for the others."),
)  # fmt: skip
_HELP = Text(
    "Jalankan ulang penilaian yang dimaksud sebuah tanda terima, tanpa jaringan, lalu katakan sama "
    "atau berbeda, dan di mana.\n\n"
    "Kode keluar: 0 sama; 1 berbeda; 2 masukan belum benar, atau tanda terima atau tanda "
    "tangannya tidak utuh.",
    "Run the judgement that a receipt is about again, offline, and say same or different, and "
    "where.\n\n"
    "Exit codes: 0 the same; 1 different; 2 bad input, or a receipt or signature that isn't whole.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas check dosier.json --receipt tanda-terima.json\n"
    "  integritas verify tanda-terima.json dosier.json --key publik.pem",
    "\b\nExamples:\n  integritas check dossier.json --receipt receipt.json\n"
    "  integritas verify receipt.json dossier.json --key public.pem --lang en",
)
