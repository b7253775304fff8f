"""A command that has commands of its own, such as `integritas rules list`."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping

import click

from integritas_rules.cli.common import lang_option
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Text


class Subcommands(click.Group):
    """A group in one language; each command of it is built only when it is needed."""

    def __init__(
        self,
        name: str,
        lang: str,
        help_: Text,
        summaries: Mapping[str, Text],
        builders: Mapping[str, Callable[[], click.Command]],
    ) -> None:
        super().__init__(
            name,
            help=help_.in_(lang),
            params=[lang_option(lang)],
            options_metavar=say("options", lang),
            subcommand_metavar=say("command", lang),
            no_args_is_help=False,
            invoke_without_command=True,
            callback=self._alone,
            context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        )
        self.lang, self.summaries, self.builders = lang, summaries, builders

    def _alone(self) -> None:
        """Asked for nothing in particular: say what there is."""
        context = click.get_current_context()
        if context.invoked_subcommand is None:
            click.echo(context.get_help())

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.builders)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        return self.builders[name]() if name in self.builders else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.builders and not args[0].startswith("-"):
            raise InvalidSetting([_unknown(ctx.command_path, args[0], list(self.builders))])
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [(name, text.in_(self.lang)) for name, text in self.summaries.items()]
        with formatter.section(say("commands", self.lang)):
            formatter.write_dl(rows)


def _unknown(path: str, name: str, known: list[str]) -> Problem:
    near = difflib.get_close_matches(name, known, 1)
    hint = (
        Text(f" Maksud Anda “{near[0]}”?", f" Did you mean “{near[0]}”?") if near else Text("", "")
    )
    return Problem(
        Text(f"Perintah “{name}” belum dikenal.{hint.id}", f"Unknown command “{name}”.{hint.en}"),
        Text(f"Yang ada: {path} {', '.join(known)}.", f"There are: {path} {', '.join(known)}."),
    )
