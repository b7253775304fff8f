"""A command that has commands of its own, such as `integritas rules list`."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping

import click

from integritas_rules.cli.common import lang_option
from integritas_rules.cli.spoken import Spoken
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Text

Builders = Mapping[str, tuple[Text, Callable[[], click.Command]]]
"""Commands by name: a line on each, and how it is built once it is needed."""


class Subcommands(Spoken, click.Group):
    """A group in one language; asked for nothing in particular, it says what there is."""

    def __init__(self, lang: str, name: str, summary: Text, builders: Builders) -> None:
        super().__init__(
            lang,
            name=name,
            help=summary.in_(lang),
            params=[lang_option(lang)],
            subcommand_metavar=say("command", lang),
            no_args_is_help=False,
            invoke_without_command=True,
            callback=self._alone,
        )
        self.builders = builders

    def _alone(self) -> None:
        context = click.get_current_context()
        if context.invoked_subcommand is None:
            click.echo(context.get_help())

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.builders)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        return self.builders[name][1]() if name in self.builders else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and args[0] not in self.builders:
            raise InvalidSetting([_unknown(ctx.command_path, args[0], list(self.builders))])
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        with formatter.section(say("commands", self.lang)):
            rows = [(name, text.in_(self.lang)) for name, (text, _) in self.builders.items()]
            formatter.write_dl(rows)


def _unknown(path: str, name: str, known: list[str]) -> Problem:
    near = difflib.get_close_matches(name, known, 1)
    hint = Text("", "")
    if near:
        hint = Text(f" Maksud Anda “{near[0]}”?", f" Did you mean “{near[0]}”?")
    return Problem(
        Text(f"Perintah “{name}” belum dikenal.{hint.id}", f"Unknown command “{name}”.{hint.en}"),
        Text(f"Yang ada: {path} {', '.join(known)}.", f"There are: {path} {', '.join(known)}."),
    )
