"""`integritas rules list|show`: read the clauses and rules of a pack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from integritas_rules.cli import (
    rules_impact,
    rules_ledger,
    rules_lint,
    rules_mutate,
    rules_new,
    rules_test,
    rules_trace,
    rules_verify,
)
from integritas_rules.cli.clauses import clause_argument, find_clause, lines_of, pack_option
from integritas_rules.cli.common import bench, command, manner, write
from integritas_rules.cli.group import Subcommands
from integritas_rules.cli.words import SUMMARIES, say
from integritas_rules.model import Clause, Disposition, Pack, Severity, Text

_CHOICES = {
    "modality": ["wajib", "dianjurkan", "boleh", "tujuan", "definisi"],
    "severity": [s.value for s in Severity],
    "disposition": [d.value for d in Disposition],
}


def build(lang: str) -> click.Command:
    """The group in one language."""
    commands = {
        "list": (_LIST, lambda: _list_command(lang)),
        "show": (_SHOW, lambda: _show_command(lang)),
        "new": (rules_new.SUMMARY, lambda: rules_new.build_new(lang)),
        "ledger": (rules_ledger.SUMMARY, lambda: rules_ledger.build(lang)),
        "trace": (rules_trace.SUMMARY, lambda: rules_trace.build(lang)),
        "lint": (rules_lint.SUMMARY, lambda: rules_lint.build_lint(lang)),
        "verify": (rules_verify.SUMMARY, lambda: rules_verify.build(lang)),
        "mutate": (rules_mutate.SUMMARY, lambda: rules_mutate.build(lang)),
        "impact": (rules_impact.SUMMARY, lambda: rules_impact.build(lang)),
        "test": (rules_test.SUMMARY, lambda: rules_test.build_test(lang)),
    }
    return Subcommands(lang, "rules", SUMMARIES["rules"], commands)


def _list_command(lang: str) -> click.Command:
    params: list[click.Parameter] = [
        *(click.Option([f"--{name}"], multiple=True, type=click.Choice(values),
                       help=say(f"filter_{name}", lang)) for name, values in _CHOICES.items()),
        click.Option(["--grep"], metavar=say("text", lang), help=say("grep", lang)),
        *_shared(lang, "oscal"),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _list(lang, **given)

    return command("list", lang, run, params, _LIST.in_(lang), _LIST_EXAMPLES.in_(lang))


def _show_command(lang: str) -> click.Command:
    params: list[click.Parameter] = [clause_argument(lang), *_shared(lang)]

    def run(**given: Any) -> int:
        return _show(lang, **given)

    return command("show", lang, run, params, _SHOW.in_(lang), _SHOW_EXAMPLES.in_(lang))


def _shared(lang: str, *more: str) -> list[click.Parameter]:
    forms = click.Choice(["text", "json", *more])
    return [
        click.Option(["--format", "form"], type=forms, default="text", help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        pack_option(lang),
        click.Option(["--param"], multiple=True, metavar="NAME=VALUE", help=say("param", lang)),
    ]  # fmt: skip


def _list(lang: str, grep: str | None, form: str, output: str | None, pack: str | None,
          param: tuple[str, ...], **chosen: tuple[str, ...]) -> int:  # fmt: skip
    from integritas_rules.formats import clauses, oscal_catalog

    loaded = bench(pack=pack, param=param).pack
    found = [c for c in loaded.clauses.values() if _fits(c, chosen) and _holds(c, grep)]
    if form == "json":
        text = clauses.listing_json(found, lines_of(loaded, pack))
    elif form == "oscal":
        text = oscal_catalog.render(loaded, found)
    else:
        text = clauses.listing_text(loaded, found, manner(lang, output))
    write(text, output)
    return 0


def _show(lang: str, clause: str, form: str, output: str | None, pack: str | None,
          param: tuple[str, ...]) -> int:  # fmt: skip
    from integritas_rules.formats import clauses

    loaded: Pack = bench(pack=pack, param=param).pack
    found = find_clause(loaded, clause)
    file = lines_of(loaded, pack)[found.id]
    if form == "json":
        text = clauses.clause_json(found, file)
    else:
        text = clauses.clause_text(found, file, manner(lang, output))
    write(text, output)
    return 0


def _fits(clause: Clause, chosen: dict[str, tuple[str, ...]]) -> bool:
    return all(
        not values or str(getattr(clause, name)) in values for name, values in chosen.items()
    )


def _holds(clause: Clause, words: str | None) -> bool:
    """Whether the clause's id, titles, citation or evidence hold the words, whatever the case."""
    return not words or any(words.casefold() in text.casefold() for text in _said(clause))


def _said(clause: Clause) -> Iterator[str]:
    yield from (clause.id, clause.citation.locator, clause.citation.anchor)
    for text in (clause.title, clause.why, clause.evidence, clause.reason):
        if text:
            yield from (text.id, text.en)


_LIST = Text(
    "Daftar ketentuan dalam paket, menurut urutan naskah.",
    "List the clauses of the pack, in the order of the text.",
)
_SHOW = Text(
    "Tampilkan satu ketentuan selengkapnya, termasuk aturannya dan letak berkasnya.",
    "Show one clause in full, with its rules and the file that holds it.",
)
_LIST_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules list --modality wajib --severity error\n"
    "  integritas rules list --grep deklarasi --format json",
    "\b\nExamples:\n  integritas rules list --modality wajib --severity error --lang en\n"
    "  integritas rules list --grep deklarasi --format json",
)
_SHOW_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules show p60-persiapan-urutan",
    "\b\nExamples:\n  integritas rules show p60-persiapan-urutan --lang en",
)
