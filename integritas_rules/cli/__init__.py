"""The command line: flags → pipeline → write → exit code. The only room that prints or exits.

Exit codes: 0 nothing at or above ``--fail-on``; 1 gaps; 2 bad input, pack or usage, or a check
that itself failed. Each command is built when it is called, in the language asked for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from integritas_rules.cli.spoken import Spoken
from integritas_rules.cli.words import GROUPS, SUMMARIES, say

EXIT_GAPS, EXIT_BAD = 1, 2


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
    from integritas_rules.cli.common import lang_option, version_option

    return Commands(
        lang,
        name="integritas",
        help=say("app", lang),
        epilog=say("app_examples", lang),
        subcommand_metavar=say("command", lang),
        params=[lang_option(lang), version_option(lang)],
    )


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    from integritas_rules.cli.trouble import tell

    args = list(sys.argv[1:] if argv is None else argv)
    lang = language(args)
    _speak_utf8()
    try:
        code = build(lang).main(args, prog_name="integritas", standalone_mode=False)
    except Exception as error:  # noqa: BLE001 - the last place where an error can be told
        code = tell(error, lang)
    sys.exit(code if isinstance(code, int) else 0)


def language(args: Sequence[str]) -> str:
    """The language asked for by ``--lang``, INTEGRITAS_LANG or settings; Indonesian otherwise."""
    for n, arg in enumerate(args):
        if arg == "--lang" and n + 1 < len(args):
            return "en" if args[n + 1] == "en" else "id"
        if arg.startswith("--lang="):
            return "en" if arg == "--lang=en" else "id"
    if spoken := os.environ.get("INTEGRITAS_LANG"):
        return "en" if spoken.lower().startswith("en") else "id"
    return _settled_language()


def _settled_language() -> str:
    """The language of the settings file; a broken file is told later, in Indonesian."""
    from integritas_rules.errors import InvalidSetting
    from integritas_rules.loading.settings import load_settings

    try:
        return str(load_settings(None, Path()).values.get("lang", "id"))
    except InvalidSetting:
        return "id"


def _speak_utf8() -> None:
    """A console that can't show a character gets a substitute instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            encoding = (getattr(stream, "encoding", None) or "").lower()
            options = {} if encoding.startswith("utf") else {"errors": "replace"}
            reconfigure(**options)
