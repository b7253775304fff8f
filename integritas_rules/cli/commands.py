"""The command line as click has it: every command by name, built when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from integritas_rules.cli.common import lang_option, version_option
from integritas_rules.cli.spoken import Spoken
from integritas_rules.cli.words import GROUPS, SUMMARIES, say


class Commands(Spoken, click.Group):
    """The commands by name, each imported only when it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for _, names in GROUPS for name in names]

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in SUMMARIES:
            return None
        command: click.Command = import_module(f"integritas_rules.cli.{name}").build(self.lang)
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        widest = max(map(len, SUMMARIES))
        for title, names in GROUPS:
            rows = [(f"{n:{widest}}", SUMMARIES[n].in_(self.lang)) for n in names]
            with formatter.section(title.in_(self.lang)):
                formatter.write_dl(rows)


def build(lang: str) -> Commands:
    """The whole command line in one language."""
    return Commands(
        lang,
        name="integritas",
        help=say("app", lang),
        epilog=say("app_examples", lang),
        subcommand_metavar=say("command", lang),
        params=[lang_option(lang), version_option(lang)],
    )
