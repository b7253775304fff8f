"""`integritas fix DOSSIER`: mechanical repairs, shown first, applied by ``--write``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.common import command, manner, shown_name, write
from integritas_rules.cli.init import keep
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidDossier, InvalidSetting, Problem
from integritas_rules.model import Text


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--write", "-w", "in_place"], is_flag=True, help=_IN_PLACE.in_(lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=_OUTPUT.in_(lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
        click.Option(["--check", "only_check"], is_flag=True, help=_CHECK.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=_FORMAT.in_(lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=_QUIET.in_(lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("fix", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, dossier: str, in_place: bool, output: str | None, force: bool,
         only_check: bool, form: str, quiet: bool) -> int:  # fmt: skip
    from integritas_rules.cli.writing import put
    from integritas_rules.formats import fix_text
    from integritas_rules.loading.document import read_for
    from integritas_rules.mending import mend

    _sensible(dossier, in_place, output, only_check)
    keep(output, force)
    raw = read_for(dossier, InvalidDossier)
    mended = mend(raw, dossier)
    target = dossier if in_place else output
    done = target is not None and (mended.changed or not in_place)
    if done and target == "-":
        write(mended.raw, "-")
        return 0
    if done and target is not None:
        put(Path(target), mended.raw, seen=raw if in_place else None)
    if form == "json":
        click.echo(fix_text.render_patch(mended), nl=False)
    else:
        shown = shown_name(target) if done and target else ""
        how = manner(lang, None, quiet=quiet)
        click.echo(fix_text.render(mended, shown_name(dossier), how, shown), nl=False)
        if done and target is not None and mended.valid:
            _still_open(target, lang)
    return EXIT_GAPS if only_check and mended.changed else 0


def _sensible(dossier: str, in_place: bool, output: str | None, only_check: bool) -> None:
    """Refuse options that can't be meant together."""
    if in_place and dossier == "-":
        raise InvalidSetting([Problem(_NO_FILE, _NO_FILE_ADVICE)])
    if in_place + (output is not None) + only_check > 1:
        raise InvalidSetting([Problem(_ONE_OF, _ONE_OF_ADVICE)])


def _still_open(target: str, lang: str) -> None:
    """What the check finds in the mended file, in one line."""
    from integritas_rules.cli.common import bench
    from integritas_rules.conclusion import root_gaps
    from integritas_rules.model import Severity

    gaps = [g for _, g in root_gaps(bench().judge(target).verdicts)]
    count = {s: sum(g.severity == s for g in gaps) for s in Severity}
    line = _OPEN.within(
        errors=count[Severity.ERROR], warnings=count[Severity.WARNING], name=shown_name(target)
    )
    click.echo(f"\n{line.in_(lang)}")


_NO_FILE = Text("Masukan baku tidak dapat ditulis di tempat.", "Standard input has no place.")
_NO_FILE_ADVICE = Text(
    "Sebut nama berkas, atau pakai -o untuk menulis hasilnya.",
    "Name a file, or use -o to write the result.",
)
_ONE_OF = Text(
    "--write, --output dan --check dipakai sendiri-sendiri.",
    "--write, --output and --check go one at a time.",
)
_ONE_OF_ADVICE = Text("Pilih salah satu.", "Choose one of them.")
_OPEN = Text(
    "Yang masih terbuka menurut check: {errors} kesalahan, {warnings} peringatan.\n"
    "Rinciannya: integritas check {name}",
    "Still open, says check: {errors} errors, {warnings} warnings.\n"
    "In detail: integritas check {name}",
)
_IN_PLACE = Text(
    "Terapkan pada berkas itu sendiri, dengan tata letak yang tetap.",
    "Apply to the file itself, keeping its layout.",
)
_OUTPUT = Text("Tulis hasilnya ke berkas lain.", "Write the result to another file.")
_CHECK = Text(
    "Kode keluar 1 bila ada yang perlu dirapikan; tidak menulis apa pun.",
    "Exit 1 when there is something to put right; write nothing.",
)
_FORMAT = Text(
    "text: untuk dibaca; json: hanya JSON Patch (RFC 6902).",
    "text: to read; json: nothing but the JSON Patch (RFC 6902).",
)
_QUIET = Text("Tanpa JSON Patch.", "Leave out the JSON Patch.")
_HELP = Text(
    "Rapikan bentuk dosier tanpa mengubah faktanya: ejaan isian dan pilihan, tanggal dan id dalam "
    "bentuk lain, rujukan yang hanya dapat berarti satu id, spasi, koma berlebih. Yang dapat "
    "berarti dua hal didaftar, tidak dipilihkan. NIP dan NIK hanya disebut tempatnya.\n\n"
    "Kode keluar: 0; 1 dengan --check bila ada yang perlu dirapikan; 2 bila berkas belum dapat "
    "dibaca atau perintah belum benar.",
    "Put the form of a dossier right without touching its facts: misspelt keys and choices, dates "
    "and ids in another form, references that can only mean one id, blanks, commas too many. What "
    "could mean two things is listed, never chosen. Of a NIP or NIK only the place is told.\n\n"
    "Exit codes: 0; 1 with --check when there is something to put right; 2 when the file can't be "
    "read or the usage is bad.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas fix dosier.json\n  integritas fix dosier.json --write\n"
    "  integritas fix dosier.json -o dosier-rapi.json",
    "\b\nExamples:\n  integritas fix dossier.json --lang en\n  integritas fix dossier.json -w\n"
    "  integritas fix dossier.json -o mended.json",
)
