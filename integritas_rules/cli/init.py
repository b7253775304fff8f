"""`integritas init`: a first-day dossier for any kind of agency, valid and laid out for people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from integritas_rules.cli.common import command, write
from integritas_rules.cli.firstday import KINDS, MONTHS, first_day, laid_out, later
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Text


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Option(["--jenis"], required=True, type=click.Choice(list(KINDS)),
                     help=say("kind", lang)),
        click.Option(["--tanggal"], required=True, metavar="YYYY-MM-DD", help=say("start", lang)),
        click.Option(["--nama"], metavar=say("text", lang), help=say("agency", lang)),
        click.Option(["--selesai"], metavar="YYYY-MM-DD", help=say("end", lang)),
        click.Option(["--pegawai"], metavar="N", default="0", help=say("staff", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("init", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, jenis: str, tanggal: str, nama: str | None, selesai: str | None,
         pegawai: str, output: str | None, force: bool) -> int:  # fmt: skip
    from integritas_rules.loading.dossier import parse_dossier

    start = _day("--tanggal", tanggal)
    end = _day("--selesai", selesai) if selesai else later(start, MONTHS)
    if end < start:
        raise InvalidSetting([Problem(_TOO_EARLY, _LATER_END)])
    data = first_day(jenis, start.isoformat(), end.isoformat(), nama, _count(pegawai))
    text = laid_out(data) + "\n"
    parse_dossier(text.encode(), output or "-")
    keep(output, force)
    write(text, output)
    if output not in (None, "-"):
        click.echo(_WRITTEN.within(file=output).in_(lang), err=True)
    return 0


def keep(output: str | None, force: bool) -> None:
    """Refuse to write over a file that is there already."""
    if output in (None, "-") or force or not Path(str(output)).exists():
        return
    raise InvalidSetting([Problem(_EXISTS, _ELSEWHERE, file=str(output))])


def _day(option: str, value: str) -> date:
    try:
        if len(value) == 10 and 1900 <= int(value[:4]) <= 2096:
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise InvalidSetting([Problem(_BAD_DAY.within(option=option), _DAY_ADVICE)])


def _count(value: str) -> int:
    if value.isascii() and value.isdigit() and len(value) <= 8:
        return int(value)
    raise InvalidSetting([Problem(_BAD_COUNT, _COUNT_ADVICE)])


_BAD_DAY = Text(
    "Nilai {option} bukan tanggal yang dapat dipakai.", "{option} isn't a usable calendar date."
)
_DAY_ADVICE = Text(
    "Tulis TTTT-BB-HH antara 1900 dan 2096, misalnya 2026-01-05.",
    "Write YYYY-MM-DD between 1900 and 2096, as in 2026-01-05.",
)
_TOO_EARLY = Text("--selesai mendahului --tanggal.", "--selesai is before --tanggal.")
_LATER_END = Text(
    "Tulis hari terakhir siklus, sesudah hari pertamanya.",
    "Give the last day of the cycle, after its first.",
)
_BAD_COUNT = Text("Nilai --pegawai bukan jumlah.", "--pegawai isn't a number of people.")
_COUNT_ADVICE = Text(
    "Tulis bilangan bulat dari 0 sampai 99999999, misalnya 4213.",
    "Write a whole number from 0 to 99999999, as in 4213.",
)
_EXISTS = Text("Berkas ini sudah ada dan tidak ditimpa.", "This file exists and isn't overwritten.")
_ELSEWHERE = Text(
    "Pilih nama lain, atau tambahkan --force bila memang hendak menggantinya.",
    "Choose another name, or add --force to replace it.",
)
_WRITTEN = Text(
    "{file} ditulis. Berikutnya: integritas status {file}",
    "Wrote {file}. Next: integritas status {file}",
)
_HELP = Text(
    "Buat dosier hari pertama untuk satu jenis instansi: sah, dengan jabatan PPK dan PyB yang "
    "sesuai dan bagian-bagian kosong yang akan diisi. Berkas yang sudah ada tidak ditimpa.",
    "Write a first-day dossier for one kind of agency: valid, with fitting offices for PPK and PyB "
    "and empty sections to fill in. A file that exists is never overwritten.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas init --jenis kabupaten --tanggal 2026-01-05 -o dosier.json\n"
    '  integritas init --jenis lpnk --tanggal 2026-01-05 --nama "Badan Contoh" --pegawai 812',
    "\b\nExamples:\n  integritas init --jenis kabupaten --tanggal 2026-01-05 -o dossier.json\n"
    '  integritas init --jenis lpnk --tanggal 2026-01-05 --nama "Badan Contoh" --pegawai 812',
)
