"""What click finds wrong with a command line, in our own words and both languages."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import click

from integritas_rules.cli.trouble import aborted, bug, report
from integritas_rules.cli.words import SUMMARIES
from integritas_rules.errors import Problem
from integritas_rules.model import Text

# click 8.1 prints the help itself when nothing is asked for; later ones raise this.
_NO_ARGUMENTS: tuple[type[click.UsageError], ...] = tuple(
    filter(None, [getattr(click.exceptions, "NoArgsIsHelpError", None)])
)


def tell_misuse(error: BaseException, lang: str) -> int:
    """Print what click raised on standard error; returns the exit code."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.Abort):
        aborted(lang)
    elif isinstance(error, _NO_ARGUMENTS):
        click.echo(error.format_message())
    elif isinstance(error, click.UsageError):
        report([usage_problem(error)], lang)
    else:
        report([bug(error)], lang)
    return 2


def usage_problem(error: click.UsageError) -> Problem:
    """A mistake on the command line, in our own words and both languages."""
    see = error.ctx.command_path if error.ctx else "integritas"
    advice = Text(f"Lihat: {see} --help", f"See: {see} --help")
    return Problem(_usage_message(error), advice)


def _usage_message(error: click.UsageError) -> Text:
    if isinstance(error, click.NoSuchOption):
        name, hint = error.option_name, _hint(error.possibilities or ())
        return Text(f"Opsi {name} belum dikenal.{hint.id}", f"Unknown option {name}.{hint.en}")
    if isinstance(error, click.MissingParameter):
        option = isinstance(error.param, click.Option)
        name = error.param.opts[0] if option and error.param else _argument(error)
        return Text(f"{name} belum diisi.", f"{name} is missing.")
    if isinstance(error, click.BadParameter):
        name = error.param.opts[0] if error.param and error.param.opts else "?"
        lawful = ", ".join(getattr(error.param.type, "choices", ())) if error.param else ""
        allowed = Text(f" Yang sah: {lawful}.", f" Allowed: {lawful}.") if lawful else _NOTHING
        return Text(f"Nilai {name} belum sah.{allowed.id}", f"{name} has a bad value.{allowed.en}")
    if isinstance(error, click.BadOptionUsage):
        name = error.option_name
        return Text(f"Opsi {name} memerlukan nilai.", f"The option {name} needs a value.")
    if "No such command" in error.message:
        name = error.message.partition("'")[2].partition("'")[0]
        hint = _hint(difflib.get_close_matches(name, SUMMARIES, 1))
        return Text(
            f"Perintah “{name}” belum dikenal.{hint.id}", f"Unknown command “{name}”.{hint.en}"
        )
    return Text("Susunan perintah belum dipahami.", error.format_message())


def _argument(error: click.MissingParameter) -> str:
    return error.param.human_readable_name if error.param else "?"


def _hint(names: Iterable[str]) -> Text:
    near = ", ".join(names)
    return Text(f" Maksud Anda {near}?", f" Did you mean {near}?") if near else _NOTHING


_NOTHING = Text("", "")
