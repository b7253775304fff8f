"""`integritas review`: everything about review files (telaah)."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import click

from integritas_rules.cli.group import Subcommands
from integritas_rules.cli.words import SUMMARIES
from integritas_rules.model import Text


def build(lang: str) -> click.Command:
    """The group in one language."""
    commands = {name: (about, _builder(name, lang)) for name, about in _COMMANDS.items()}
    return Subcommands(lang, "review", SUMMARIES["review"], commands)


def _builder(name: str, lang: str) -> Callable[[], click.Command]:
    def make() -> click.Command:
        built: click.Command = import_module(f"{__name__}_{name}").build(lang)
        return built

    return make


_COMMANDS = {
    "init": Text(
        "Tulis berkas telaah berisi semua ketentuan yang menunggu penilaian.",
        "Write a review file with every clause that awaits judgement.",
    ),
    "status": Text(
        "Tunjukkan putusan tiap tingkat berdampingan, sanggahan dan tindak lanjut.",
        "Show the tiers' judgements side by side, objections and follow-ups.",
    ),
    "carry": Text(
        "Usulkan putusan yang tetap berlaku bagi versi dosier yang baru.",
        "Propose which judgements still hold for a new version of the dossier.",
    ),
}
