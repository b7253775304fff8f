"""`integritas rules verify PACK`: what can be proven of a pack over a small scope."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.clauses import complete_pack
from integritas_rules.cli.common import command, manner, write
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.kit.properties import Counterexample
from integritas_rules.kit.verify import Proof
from integritas_rules.model import Text

SUMMARY = Text(
    "Buktikan sifat paket secara menyeluruh atas lingkup kecil, atau beri contoh sanggahannya.",
    "Prove properties of a pack exhaustively over a small scope, or give a counterexample.",
)


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        pack_argument(),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--counterexample"], type=click.IntRange(1), metavar="N",
                     help=_NUMBER.in_(lang)),
        click.Option(["--write-to"], metavar="DIR", help=_FOLDER.in_(lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("verify", lang, run, params, SUMMARY.in_(lang), _EXAMPLES.in_(lang))


def pack_argument() -> click.Argument:
    """``PACK``: a bundled id or a folder."""
    from integritas_rules.loading.pack import DEFAULT_PACK

    return click.Argument(
        ["pack"], default=DEFAULT_PACK, metavar="[PACK]", shell_complete=complete_pack
    )


def _run(lang: str, pack: str, form: str, output: str | None, counterexample: int | None,
         write_to: str | None, verbose: bool) -> int:  # fmt: skip
    from integritas_rules.formats import kit_verify
    from integritas_rules.kit import cases
    from integritas_rules.kit.verify import verify

    proof = verify(cases.packs(pack), cases.trials(pack))
    if write_to:
        _write_all(proof, Path(write_to))
    if counterexample:
        write(kit_verify.dossier_json(_numbered(proof, counterexample)), output)
    elif form == "json":
        write(kit_verify.render_json(proof), output)
    else:
        write(kit_verify.render_text(proof, manner(lang, output, verbose)), output)
    return 0 if proof.holds else EXIT_GAPS


def _numbered(proof: Proof, number: int) -> Counterexample:
    found = proof.counterexamples
    if number > len(found) or found[number - 1].dossier is None:
        raise InvalidSetting([_none(number, len(found))])
    return found[number - 1]


def _write_all(proof: Proof, folder: Path) -> None:
    from integritas_rules.formats.kit_verify import dossier_json

    folder.mkdir(parents=True, exist_ok=True)
    for n, example in enumerate(proof.counterexamples, 1):
        if example.dossier is not None:
            write(dossier_json(example), str(folder / f"{n}.json"))


def _none(number: int, count: int) -> Problem:
    return Problem(
        Text(f"Tidak ada dosier contoh {number}.", f"There is no counterexample {number}."),
        Text(f"Jumlah contoh: {count}.", f"There are {count}."),
    )


_NUMBER = Text("Tulis dosier contoh bernomor ini.", "Write the dossier of this counterexample.")
_FOLDER = Text(
    "Tulis semua dosier contoh ke folder ini.", "Write every counterexample's dossier here."
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules verify permenpanrb-60-2020\n"
    "  integritas rules verify ./paket-saya --write-to contoh/",
    "\b\nExamples:\n  integritas rules verify permenpanrb-60-2020 --lang en\n"
    "  integritas rules verify ./my-pack --write-to examples/",
)
