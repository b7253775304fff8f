"""`integritas explain CLAUSE`, `integritas explain DOSSIER CLAUSE`: defend a rule or a verdict."""

from __future__ import annotations

import os

import click

from integritas_rules.cli import EXIT_BAD
from integritas_rules.cli.clauses import complete_clause, find_clause, lines_of, parameters_of
from integritas_rules.cli.common import bench, command, judging_options, manner, write
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.hints import Any
from integritas_rules.model import Pack, Status, Text


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["names"], nargs=-1, metavar=say("explain_names", lang),
                       shell_complete=_complete),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
        *judging_options(lang, assuming=True),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("explain", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, names: tuple[str, ...], output: str | None, verbose: bool, **judging: Any
) -> int:
    from integritas_rules.formats import explain, explain_verdict

    setup = bench(**judging)
    pack, given = setup.pack, judging.get("pack") or setup.settings.values.get("paket")
    dossier, name = _sorted(pack, names)
    report = None
    if dossier is None and setup.assumed:
        raise InvalidSetting([_NO_DOSSIER])
    if dossier is not None and name not in pack.clauses:
        find_clause(pack, name)
    if dossier is not None:
        report = setup.judge(dossier)
    clause = find_clause(pack, name)
    where = lines_of(pack, given)[clause.id]
    subject = explain.Subject(pack, clause, where, parameters_of(pack, clause, given))
    shown = manner(lang, output, verbose)
    if report is None:
        write(explain.render(subject, shown), output)
        return 0
    write(explain_verdict.render(report, subject, shown), output)
    fault = clause.rules and report.verdict(clause.id).status == Status.FAULT
    return EXIT_BAD if fault else 0


def _sorted(pack: Pack, names: tuple[str, ...]) -> tuple[str | None, str]:
    """Which of the names is the dossier, and which the clause; either may come first."""
    if len(names) == 1:
        if names[0] not in pack.clauses and _is_file(names[0]):
            raise InvalidSetting([_NO_CLAUSE])
        return None, names[0]
    if len(names) != 2:
        raise InvalidSetting([_COUNT])
    first, second = names
    swapped = first in pack.clauses and (second not in pack.clauses or _is_file(second))
    if not swapped and second not in pack.clauses:
        swapped = _is_file(second) and not _is_file(first)
    return (second, first) if swapped else (first, second)


def _is_file(name: str) -> bool:
    return name == "-" or name.endswith(".json") or os.path.exists(name)


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
    """Clauses, and files for the dossier."""
    from click.shell_completion import CompletionItem

    clauses = complete_clause(ctx, param, incomplete)
    return [*map(CompletionItem, clauses), CompletionItem(incomplete, type="file")]


_NO_CLAUSE = Problem(
    Text("KETENTUAN belum ditulis.", "The CLAUSE is missing."),
    Text(
        "Contoh: integritas explain dosier.json p60-persiapan-urutan",
        "Example: integritas explain dossier.json p60-persiapan-urutan",
    ),
)
_NO_DOSSIER = Problem(
    Text("--set dan --unset mengandaikan isi dosier; DOSIER belum ditulis.",
         "--set and --unset assume what a dossier holds; the DOSSIER is missing."),
    Text("Contoh: integritas explain dosier.json p60-persiapan-urutan --set /siklus/nomor=2",
         "Example: integritas explain dossier.json p60-persiapan-urutan --set /siklus/nomor=2"),
)  # fmt: skip
_COUNT = Problem(
    Text(
        "Tulis satu KETENTUAN, atau satu DOSIER dan satu KETENTUAN.",
        "Give one CLAUSE, or one DOSSIER and one CLAUSE.",
    ),
    Text(
        "Contoh: integritas explain p60-persiapan-urutan",
        "Example: integritas explain p60-persiapan-urutan",
    ),
)
_HELP = Text(
    "Jelaskan satu ketentuan: apa yang diminta, mengapa alat ini membacanya begitu, pilihan "
    "lainnya, bukti yang memenuhi, dan berkas aturannya. Dengan DOSIER: rantai fakta dari berkas "
    "sampai putusannya, dengan tempatnya.",
    "Explain one clause: what it asks, why this tool reads it so, the alternatives, the evidence "
    "that satisfies it, and the file of its rule. With a DOSSIER: the chain of facts from the "
    "file to the verdict, with their places.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas explain p60-persiapan-urutan\n"
    "  integritas explain dosier.json p60-persiapan-urutan\n"
    "  integritas explain dosier.json p60-subtahap --as-of 2025-12-31",
    "\b\nExamples:\n  integritas explain p60-persiapan-urutan --lang en\n"
    "  integritas explain dossier.json p60-persiapan-urutan --lang en\n"
    "  integritas explain dossier.json p60-subtahap --as-of 2025-12-31 --lang en",
)
