"""`--format` and `--output`: which outputs were asked for, rendered all before any is written."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from itertools import zip_longest

from integritas_rules.cli.common import manner, write
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.formats import FORMATS, Format
from integritas_rules.hints import TYPE_CHECKING
from integritas_rules.model import Report, Text

if TYPE_CHECKING:
    import click

    from integritas_rules.formats.manner import Manner

Wanted = list[tuple[Format, str | None]]
"""Formats, each with the file that it goes to; ``None`` or ``-`` is the screen."""


def output_options(lang: str) -> list[click.Parameter]:
    """``--format`` and ``--output``, both repeatable; the first belongs to the first, and so on."""
    import click

    listed = ", ".join(f"{f.name} ({f.purpose.in_(lang)})" for f in FORMATS.values())
    return [
        click.Option(["--format", "forms"], type=click.Choice(list(FORMATS)), multiple=True,
                     metavar=say("form", lang), help=say("formats", lang).format(list=listed)),
        click.Option(["--output", "-o", "outputs"], multiple=True, metavar="FILE",
                     help=say("outputs", lang)),
    ]  # fmt: skip


def wanted(forms: Sequence[str], outputs: Sequence[str]) -> Wanted:
    """The formats with their files; raises :class:`InvalidSetting` when they don't match up."""
    names = list(forms) or ["text"]
    if len(outputs) > len(names):
        raise InvalidSetting([_TOO_MANY])
    pairs = [(FORMATS[n], o) for n, o in zip_longest(names, outputs)]
    on_screen = [f for f, o in pairs if o in (None, "-")]
    if len(on_screen) > 1:
        raise InvalidSetting([_several(on_screen)])
    for form in on_screen:
        if form.binary and sys.stdout.isatty():
            raise InvalidSetting([_binary(form)])
    files = [o for _, o in pairs if o not in (None, "-")]
    if len(set(files)) < len(files):
        raise InvalidSetting([_TWICE])
    return pairs


def deliver(
    reports: Sequence[Report],
    pairs: Wanted,
    lang: str,
    verbose: bool = False,
    quiet: bool = False,
    code: int | None = None,
) -> None:
    """Render every output, then write each whole or not at all."""
    shown = [(f, manner(lang, o, verbose, quiet, code), o) for f, o in pairs]
    made = [(_rendered(reports, form, how), o) for form, how, o in shown]
    for content, output in made:
        write(content, output)


def _rendered(reports: Sequence[Report], form: Format, how: Manner) -> str | bytes:
    return made(form, lambda: form.render(reports, how))


def made(form: Format, render: Callable[[], str | bytes]) -> str | bytes:
    """What ``render`` gives; a library that isn't there is told with the format's extra."""
    try:
        return render()
    except ModuleNotFoundError as error:
        if form.extra is None:
            raise
        raise InvalidSetting([missing_extra(form.name, form.extra, error.name or "?")]) from None


def missing_extra(what: str, extra: str, module: str) -> Problem:
    """One line on an optional dependency that isn't there, with the command that installs it."""
    return Problem(
        Text(f"“{what}” memerlukan pustaka {module}.", f"“{what}” needs the library {module}."),
        Text(
            f"Pasang: pip install 'integritas-rules[{extra}]'",
            f"Install it: pip install 'integritas-rules[{extra}]'",
        ),
    )


def _several(forms: Sequence[Format]) -> Problem:
    names = ", ".join(f.name for f in forms)
    return Problem(
        Text(
            f"Hanya satu bentuk dapat ke layar: {names}.",
            f"Only one can go to the screen: {names}.",
        ),
        Text("Beri --output untuk yang lain.", "Give the others an --output."),
    )


def _binary(form: Format) -> Problem:
    return Problem(
        Text(f"“{form.name}” bukan teks; tidak ditulis ke layar.",
             f"“{form.name}” isn't text; it isn't written to a screen."),
        Text("Tulis ke berkas dengan --output.", "Write it to a file with --output."),
    )  # fmt: skip


_TOO_MANY = Problem(
    Text("--output lebih banyak daripada --format.", "There are more --output than --format."),
    Text("Beri satu --output untuk tiap --format.", "Give one --output for each --format."),
)
_TWICE = Problem(
    Text("Dua bentuk ditulis ke berkas yang sama.", "Two formats go to the same file."),
    Text("Beri tiap --format berkasnya sendiri.", "Give each --format a file of its own."),
)
