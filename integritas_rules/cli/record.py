"""`integritas record VERB DOSSIER …`: what happened, put on record or refused with its clause."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.common import bench, command, manner, shown_name
from integritas_rules.cli.group import Subcommands
from integritas_rules.cli.words import SUMMARIES, say
from integritas_rules.errors import InvalidDossier, InvalidSetting, Problem
from integritas_rules.model import Text

if TYPE_CHECKING:
    from integritas_rules.recording import Option, Verb


def build(lang: str) -> click.Group:
    """The command in one language."""
    from integritas_rules.recording import VERBS

    builders: dict[str, tuple[Text, Callable[[], click.Command]]] = {
        name: (verb.summary, partial(_verb, lang, name, verb)) for name, verb in VERBS.items()
    }
    return Subcommands(lang, "record", SUMMARIES["record"], builders)


def _verb(lang: str, name: str, verb: Verb) -> click.Command:
    arguments = [click.Argument(["dossier"], metavar=say("dossier", lang))]
    if verb.about:
        arguments.append(click.Argument(["item"], metavar=verb.about.in_(lang)))
    params: list[click.Parameter] = [
        *arguments,
        *(_option(option, lang) for option in verb.options),
        click.Option(["--set", "more"], multiple=True, metavar=_KEY_VALUE.in_(lang),
                     help=_SET.in_(lang)),
        click.Option(["--anyway"], is_flag=True, help=_ANYWAY.in_(lang)),
        click.Option(["--dry-run"], is_flag=True, help=_DRY_RUN.in_(lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=_QUIET.in_(lang)),
        click.Option(["--pack"], metavar="ID|DIR", help=say("pack", lang)),
        click.Option(["--param"], multiple=True, metavar="NAME=VALUE", help=say("param", lang)),
        click.Option(["--settings"], metavar="FILE", help=say("settings", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, verb, **given)

    help_ = Text(f"{verb.summary.id}\n\n{_CODES.id}", f"{verb.summary.en}\n\n{_CODES.en}")
    return command(name, lang, run, params, help_.in_(lang), _example(verb).in_(lang))


def _option(option: Option, lang: str) -> click.Option:
    return click.Option(
        [option.flag, _variable(option)], multiple=option.many, required=option.required,
        metavar=option.metavar, help=option.help.in_(lang),
    )  # fmt: skip


def _variable(option: Option) -> str:
    return f"given_{option.flag.strip('-').replace('-', '_')}"


def _run(
    lang: str, verb: Verb, dossier: str, more: tuple[str, ...], anyway: bool, dry_run: bool,
    quiet: bool, pack: str | None, param: tuple[str, ...], settings: str | None,
    item: str = "", **given: Any,
) -> int:  # fmt: skip
    from integritas_rules.cli.writing import put
    from integritas_rules.formats import record_text
    from integritas_rules.loading.document import read_for
    from integritas_rules.loading.dossier import parse_dossier
    from integritas_rules.recording import Entry, judged

    if dossier == "-":
        raise InvalidSetting([Problem(_NO_FILE, _NO_FILE_ADVICE)])
    setup = bench(pack=pack, param=param, settings=settings)
    raw = read_for(dossier, InvalidDossier)
    before = parse_dossier(raw, dossier)
    fields, others = _fields(verb, given, more)
    recorded = verb.act(Entry(before.data, setup.pack, item, fields, others))
    found = judged(raw, before, recorded, setup.pack, setup.mode)
    how = manner(lang, None, quiet=quiet)
    if found.refused and not anyway:
        click.echo(record_text.render_refused(recorded, found, how), nl=False, err=True)
        return EXIT_GAPS
    name = shown_name(dossier)
    if dry_run:
        click.echo(record_text.render_diff(raw.decode("utf-8"), found.text, name), nl=False)
    else:
        put(Path(dossier), found.text.encode(), seen=raw)
    click.echo(record_text.render(recorded, found, how, name, dry_run), nl=False, err=dry_run)
    return 0


_Fields = Mapping[str, list[str]]


def _fields(verb: Verb, given: Mapping[str, Any], more: tuple[str, ...]) -> tuple[_Fields, _Fields]:
    """The fields of the record by key, and what else was given."""
    fields: dict[str, list[str]] = {}
    others: dict[str, list[str]] = {}
    for option in verb.options:
        value = given[_variable(option)]
        values = list(value) if option.many else [value] if value is not None else []
        if values:
            (fields if option.field else others)[option.name] = values
    for text in more:
        name, sign, value = text.partition("=")
        if not sign:
            raise InvalidSetting([Problem(_NO_PAIR.within(text=text), _PAIR_ADVICE)])
        fields.setdefault(name, []).append(value)
    return fields, others


def _example(verb: Verb) -> Text:
    dossier = Text("dosier.json", "dossier.json")
    return _EXAMPLE.within(command=Text(verb.example, verb.example).within(dossier=dossier))


_EXAMPLE = Text(
    "Contoh:\n\n  integritas record {command}", "Example:\n\n  integritas record {command}"
)
_NO_FILE = Text("Catatan ditulis ke berkas, bukan masukan baku.", "Records go to a file.")
_NO_FILE_ADVICE = Text("Sebut nama dosiernya.", "Name the dossier.")
_NO_PAIR = Text("“{text}” belum berbentuk ISIAN=NILAI.", "“{text}” isn't KEY=VALUE.")
_PAIR_ADVICE = Text("Contoh: --set uraian=Apel", "Example: --set uraian=Apel")
_KEY_VALUE = Text("ISIAN=NILAI", "KEY=VALUE")
_SET = Text(
    "Isian lain dari catatan itu, dengan nama seperti dalam dosier (boleh berulang).",
    "Another field of the record, named as in the dossier (repeatable).",
)
_ANYWAY = Text(
    "Catat apa adanya walaupun urutannya belum sah; check akan melaporkannya.",
    "Put it on record as it happened although the order isn't lawful; check will report it.",
)
_DRY_RUN = Text(
    "Tunjukkan perubahannya (diff) tanpa menulis.", "Show the change (diff), write nothing."
)  # fmt: skip
_QUIET = Text("Tanpa langkah berikutnya.", "Leave out what may come next.")
_CODES = Text(
    "Berkas diganti utuh dan hanya di baris yang berubah. Kode keluar: 0 tercatat; 1 ditolak mesin "
    "keadaan, dengan alasan dan ketentuannya; 2 masukan atau perintah belum benar.",
    "The file is replaced whole, and only the lines concerned change. Exit codes: 0 recorded; 1 "
    "refused by the state machine, with reason and clause; 2 bad input or usage.",
)
