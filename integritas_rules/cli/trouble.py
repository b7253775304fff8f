"""What to say when something is wrong: one block a problem, then exit 2; never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from integritas_rules.cli.console import echo
from integritas_rules.errors import IntegritasError, Problem
from integritas_rules.model import Text


def tell(error: BaseException, lang: str) -> int:
    """Print ``error`` for people on standard error; returns the exit code."""
    if isinstance(error, BrokenPipeError):
        return _nobody_reads()
    if isinstance(error, IntegritasError):
        report(error.problems, lang)
    elif isinstance(error, KeyboardInterrupt):
        aborted(lang)
    elif type(error).__module__ == "click.exceptions":
        from integritas_rules.cli.misuse import tell_misuse

        return tell_misuse(error, lang)
    else:
        report([bug(error)], lang)
    return 2


def aborted(lang: str) -> None:
    """Say that a person ended the run."""
    echo(Text("Dibatalkan.\n", "Aborted.\n").in_(lang), err=True)


def _nobody_reads() -> int:
    """Whoever read the output has gone, which is no mistake; as click leaves then."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def report(problems: Iterable[Problem], lang: str) -> None:
    """Print problems as ``file:line:column: what`` and, indented, what to do.

    In a workbook the place is ``file:cell``.
    """
    for p in problems:
        place = ":".join(str(part) for part in (p.file, p.cell, p.line, p.column) if part)
        head = f"{place}: " if place else ""
        pointer = f" [{p.pointer}]" if p.pointer else ""
        echo(f"{head}{p.message.in_(lang)}{pointer}\n    {p.advice.in_(lang)}\n", err=True)


def bug(error: BaseException) -> Problem:
    """What is said of an error that nobody foresaw."""
    name = type(error).__name__
    return Problem(
        Text(f"Kesalahan di dalam alat ini ({name}).", f"A fault inside this tool ({name})."),
        Text(
            "Laporkan bersama perintah yang dijalankan; belum ada keluaran yang ditulis.",
            "Please report it with the command that was run; no output was written.",
        ),
    )
