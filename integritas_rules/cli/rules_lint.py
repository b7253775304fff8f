"""`integritas rules lint PACK`: everything that is wrong with a pack, at once."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.common import command, manner, write
from integritas_rules.cli.rules_test import pack_argument, report_options
from integritas_rules.model import Severity, Text


def build_lint(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [pack_argument(lang), *report_options(lang)]

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("lint", lang, run, params, SUMMARY.in_(lang) + _CODES.in_(lang),
                   _EXAMPLES.in_(lang))  # fmt: skip


def _run(lang: str, pack: str, form: str, output: str | None) -> int:
    from integritas_rules.formats import kit_lint
    from integritas_rules.kit.lint import lint
    from integritas_rules.loading.pack import find_pack

    name, issues = find_pack(pack).resolve().name, lint(pack)
    if form == "json":
        text = kit_lint.render_json(name, issues)
    else:
        text = kit_lint.render(name, issues, manner(lang, output))
    write(text, output)
    return EXIT_GAPS if any(i.severity == Severity.ERROR for i in issues) else 0


SUMMARY = Text(
    "Periksa paketnya sendiri: berkas, rujukan, kata-kata, dan kasus yang belum ada.",
    "Check the pack itself: files, references, words, and cases that are missing.",
)
_CODES = Text(
    "\n\nKode keluar: 0 tanpa kesalahan; 1 ada kesalahan; 2 tidak ada paket di situ.",
    "\n\nExit codes: 0 no error; 1 errors; 2 there is no pack.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules lint ./paket-saya\n"
    "  integritas rules lint semenpanrb-22-2021 --format json",
    "\b\nExamples:\n  integritas rules lint ./my-pack --lang en\n"
    "  integritas rules lint semenpanrb-22-2021 --format json",
)
