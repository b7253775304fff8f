"""`integritas evidence DOSSIER`: the evidence files resolved offline; and packed, and unpacked."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import click

from integritas_rules.cli.group import Subcommands
from integritas_rules.cli.words import SUMMARIES
from integritas_rules.model import Text

DEFAULT = "check"


class WithDefault(Subcommands):
    """A group whose commands may be left out: what isn't one of them is given to ``check``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        at = 0
        while at < len(args) and (args[at] == "--lang" or args[at].startswith("--lang=")):
            at += 2 if args[at] == "--lang" else 1
        rest = args[at:]
        if rest and rest[0] not in self.builders and not _help(rest):
            args = args if _mistyped(rest[0], self.builders) else [*args[:at], DEFAULT, *rest]
        return super().parse_args(ctx, args)


def _mistyped(word: str, known: Iterable[str]) -> bool:
    """Whether a word is rather one of the commands, written wrongly, than a dossier."""
    return not Path(word).exists() and bool(difflib.get_close_matches(word, known, 1))


def _help(args: list[str]) -> bool:
    return args[0] in ("--help", "-h")


def build(lang: str) -> click.Command:
    """The group in one language."""
    commands = {
        name: (text, lambda name=name: _command(name, lang)) for name, text in _SUMMARIES.items()
    }
    return WithDefault(lang, "evidence", SUMMARIES["evidence"], commands)


def _command(name: str, lang: str) -> click.Command:
    command: click.Command = import_module(f"integritas_rules.cli.evidence_{name}").build(lang)
    return command


_SUMMARIES = {
    "check": Text(
        "Periksa berkas tiap bukti (bawaan: boleh tidak ditulis).",
        "Examine the file of each piece (default: may be left out).",
    ),
    "pack": Text(
        "Kemas dosier, bukti dan laporan (BagIt).", "Pack dossier, evidence and report (BagIt)."
    ),
    "unpack": Text("Periksa kemasan seluruhnya, lalu buka.", "Verify a bag whole, then unpack it."),
}
