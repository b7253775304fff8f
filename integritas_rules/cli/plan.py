"""`integritas plan DOSSIER`: the fewest acts after which the dossier is lawful."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import click

from integritas_rules.cli import EXIT_BAD, EXIT_GAPS
from integritas_rules.cli.common import bench, command, judging_options, manner, write
from integritas_rules.cli.init import keep
from integritas_rules.cli.outputs import made
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.formats import Format
from integritas_rules.model import Report, Status, Text

_HERE = "integritas_rules.formats.plan"
FACES = {
    f.name: f
    for f in (
        Format("text", f"{_HERE}_text", Text("untuk dibaca di layar", "to read on a screen")),
        Format("markdown", f"{_HERE}_markdown", Text("daftar centang", "a list to tick off")),
        Format("json", f"{_HERE}_json", Text("dengan JSON Patch", "with JSON Patch"), machine=True),
        Format("ical", f"{_HERE}_ical", Text("kalender", "a calendar"), extra="calendar"),
    )
}
"""How a plan can be shown."""


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--until"], metavar=_WHERE.in_(lang), help=_UNTIL.in_(lang)),
        click.Option(["--start"], metavar="YYYY-MM-DD", help=_START.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(list(FACES)), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--apply"], metavar="FILE", help=_APPLY.in_(lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=say("quiet", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
        *judging_options(lang, assuming=True),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("plan", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, dossier: str, until: str | None, start: str | None, form: str, output: str | None,
    apply: str | None, force: bool, quiet: bool, verbose: bool, **judging: Any,
) -> int:  # fmt: skip
    from integritas_rules.cli.common import day_option
    from integritas_rules.plan import plan

    setup = bench(**judging)
    if apply and setup.assumed:
        raise InvalidSetting([_APPLIED])
    report = setup.judge(dossier)
    goal = _goal(report, until)
    if any(v.status == Status.FAULT for v in report.verdicts):
        raise InvalidSetting([_FAULT])
    if apply:
        keep(apply, force)
    found = plan(report, goal, _from(report, day_option(start)))
    face = FACES[form]
    shown = made(face, lambda: _render(face, found, manner(lang, output, verbose, quiet)))
    write(shown, output)
    if apply:
        write(json.dumps(found.applied(), ensure_ascii=False, indent=2) + "\n", apply)
    if any(v.status == Status.FAULT for v in found.after.verdicts):
        return EXIT_BAD
    return 0 if found.reached else EXIT_GAPS


def _render(face: Format, found: Any, how: Any) -> str:
    text: str = import_module(face.module).render(found, how)
    return text


def _goal(report: Report, until: str | None) -> str:
    """The stage asked for, or compliance; refused for a text without stages or a duty."""
    from integritas_rules.plan.search import COMPLIANCE

    stages = [s.id for s in report.pack.workflow.stages]
    if not stages or not report.pack.binding:
        raise InvalidSetting([_no_stages(report)])
    if until in (None, COMPLIANCE):
        return COMPLIANCE
    if until not in stages:
        raise InvalidSetting([_unknown(until or "", [*stages, COMPLIANCE])])
    return until or COMPLIANCE


def _from(report: Report, start: str | None) -> str | None:
    """The first day of the plan; what was may not be planned."""
    if start is not None and start < report.as_of:
        raise InvalidSetting([_too_early(start, report.as_of)])
    return start


def _no_stages(report: Report) -> Problem:
    return Problem(
        Text(f"Paket {report.pack.id} tidak memerintahkan tahapan.",
             f"The pack {report.pack.id} orders no stages."),
        Text("Rencana hanya disusun untuk peraturan; pakai integritas check untuk anjuran.",
             "Plans are made for regulations only; use integritas check for advice."),
    )  # fmt: skip


def _unknown(until: str, known: list[str]) -> Problem:
    names = ", ".join(known)
    return Problem(
        Text(f"Tahap “{until}” belum dikenal.", f"Unknown stage “{until}”."),
        Text(f"Yang ada: {names}.", f"There are: {names}."),
    )


def _too_early(start: str, as_of: str) -> Problem:
    return Problem(
        Text(f"--start {start} mendahului tanggal acuan {as_of}.",
             f"--start {start} is before the as-of date {as_of}."),
        Text("Yang sudah lewat tidak dapat direncanakan; pilih hari itu atau sesudahnya.",
             "The past can't be planned; choose that day or a later one."),
    )  # fmt: skip


_APPLIED = Problem(
    Text("Andaian (--set, --unset) tidak ditulis sebagai dosier.",
         "A what-if (--set, --unset) isn't written as a dossier."),
    Text("Jalankan --apply tanpa andaian, atau ubah dulu dosiernya.",
         "Use --apply without assumptions, or change the dossier first."),
)  # fmt: skip
_FAULT = Problem(
    Text("Ada pemeriksaan yang gagal, jadi rencana belum dapat disusun.",
         "A check itself failed, so no plan can be made."),
    Text("Jalankan integritas check untuk melihat yang mana.",
         "Run integritas check to see which."),
)  # fmt: skip
_WHERE = Text("TAHAP", "STAGE")
_UNTIL = Text(
    "Sampai akhir tahap ini (persiapan, pelaksanaan, penilaian) atau kepatuhan (bawaan).",
    "To the end of this stage (persiapan, pelaksanaan, penilaian) or kepatuhan, compliance "
    "(default).",
)
_START = Text(
    "Hari pertama rencana; bawaan: tanggal acuan.", "First day of the plan; default: as-of date."
)
_APPLY = Text(
    "Tulis dosier seandainya rencana dijalankan, dengan isian bertanda.",
    "Write the dossier as if the plan were carried out, with marked placeholders.",
)
_HELP = Text(
    "Susun langkah paling sedikit sampai dosier sah: kegiatan, dokumen, pernyataan dan penilaian, "
    "masing-masing dengan ketentuan, syarat, tanggal sah paling cepat dan pelaksananya.\n\n"
    "Kode keluar: 0 tujuan terjangkau; 1 belum terjangkau (yang tidak dapat diperbaiki disebut "
    "tersendiri); 2 masukan, paket atau perintah belum benar.",
    "The fewest steps until the dossier is lawful: activities, documents, statements and "
    "judgements, each with its clause, prerequisites, earliest lawful date and office.\n\n"
    "Exit codes: 0 the goal is reached; 1 it isn't (what can't be mended is listed apart); 2 bad "
    "input, pack or usage.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas plan dosier.json\n"
    "  integritas plan dosier.json --until persiapan --start 2026-08-03\n"
    "  integritas plan dosier.json --format ical -o rencana.ics",
    "\b\nExamples:\n  integritas plan dossier.json --lang en\n"
    "  integritas plan dossier.json --until persiapan --start 2026-08-03\n"
    "  integritas plan dossier.json --format ical -o plan.ics",
)
