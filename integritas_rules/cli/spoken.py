"""Click's own help words in the language asked for; click itself only has its English ones."""

from __future__ import annotations

import click

from integritas_rules.cli.words import say
from integritas_rules.hints import Any


class Spoken(click.Command):
    """A command whose help is wholly in one language."""

    def __init__(self, lang: str, **kw: Any) -> None:
        settings = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
        super().__init__(context_settings=settings, options_metavar=say("options", lang), **kw)
        self.lang = lang

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The usage line, with its heading translated."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{say('usage', self.lang)}: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options under a translated heading."""
        options = [p for p in self.get_params(ctx) if isinstance(p, click.Option)]
        records = [r for p in options if (r := p.get_help_record(ctx))]
        required = f"[{say('required', self.lang)}]"
        records = [(name, text.replace("[required]", required)) for name, text in records]
        if records:
            with formatter.section(say("options_heading", self.lang)):
                formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help`` described in the language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("help", self.lang)
        return option
