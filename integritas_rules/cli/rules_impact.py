"""`integritas rules impact OLD NEW DOSSIER…`: who flips, from what to what, on which clause."""

from __future__ import annotations

from typing import Any

import click

from integritas_rules.cli import EXIT_BAD, EXIT_GAPS
from integritas_rules.cli.check import files
from integritas_rules.cli.common import bench, command, manner, shown_name, write
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidDossier
from integritas_rules.kit.impact import Row
from integritas_rules.model import Pack, Text

SUMMARY = Text(
    "Bandingkan paket (atau parameter) lama dan baru atas banyak dosier: apa yang berubah.",
    "Compare an old and a new pack (or parameters) over many dossiers: what flips.",
)


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["old"], metavar=_OLD.in_(lang)),
        click.Argument(["new"], metavar=_NEW.in_(lang)),
        click.Argument(["paths"], nargs=-1, required=True, metavar=say("paths", lang)),
        click.Option(["--old-param"], multiple=True, metavar="NAME=VALUE",
                     help=_OLD_PARAM.in_(lang)),
        click.Option(["--new-param"], multiple=True, metavar="NAME=VALUE",
                     help=_NEW_PARAM.in_(lang)),
        click.Option(["--as-of"], metavar="YYYY-MM-DD", help=say("as_of", lang)),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("impact", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, old: str, new: str, paths: tuple[str, ...], old_param: tuple[str, ...],
         new_param: tuple[str, ...], as_of: str | None, form: str,
         output: str | None) -> int:  # fmt: skip
    from integritas_rules.formats import kit_impact
    from integritas_rules.kit.impact import impact

    before = bench(pack=old, param=old_param, as_of=as_of)
    after = bench(pack=new, param=new_param)
    rows = [_row(name, before.pack, after.pack, before.as_of) for name in files(paths)]
    found = impact(before.pack, after.pack, rows)
    if form == "json":
        write(kit_impact.render_json(found), output)
    else:
        write(kit_impact.render_text(found, manner(lang, output)), output)
    if len(found.read) < len(found.rows):
        return EXIT_BAD
    return EXIT_GAPS if found.flips else 0


def _row(name: str, old: Pack, new: Pack, as_of: str | None) -> Row:
    from integritas_rules.audit import check
    from integritas_rules.kit.impact import compared
    from integritas_rules.loading.dossier import load_dossier

    shown = shown_name(name)
    try:
        dossier = load_dossier(name)
    except InvalidDossier as error:
        return Row(shown, problems=error.problems)
    return compared(shown, check(old, dossier, as_of), check(new, dossier, as_of))


_OLD = Text("LAMA", "OLD")
_NEW = Text("BARU", "NEW")
_OLD_PARAM = Text("Parameter bagi paket lama (boleh berulang).", "For the old pack (repeatable).")
_NEW_PARAM = Text("Parameter bagi paket baru (boleh berulang).", "For the new pack (repeatable).")
_HELP = Text(
    "Bandingkan paket (atau parameter) lama dan baru atas banyak dosier (berkas atau folder).\n\n"
    "Kode keluar: 0 tidak ada yang berubah; 1 ada; 2 ada masukan yang belum benar.",
    "Compare an old and a new pack (or parameters) over many dossiers (files or folders).\n\n"
    "Exit codes: 0 nothing flips; 1 something does; 2 some input is bad.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules impact permenpanrb-60-2020 ./paket-baru dosier/\n"
    "  integritas rules impact permenpanrb-60-2020 permenpanrb-60-2020 \\\n"
    "    --new-param jeda_terpanjang=60 dosier/",
    "\b\nExamples:\n  integritas rules impact permenpanrb-60-2020 ./new-pack dossiers/\n"
    "  integritas rules impact permenpanrb-60-2020 permenpanrb-60-2020 \\\n"
    "    --new-param jeda_terpanjang=60 dossiers/",
)
