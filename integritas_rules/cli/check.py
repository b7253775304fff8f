"""`integritas check PATH…`: judge dossiers, write the report, leave with the exit code."""

from __future__ import annotations

import os
from collections.abc import Iterator

from integritas_rules.cli import EXIT_BAD, EXIT_GAPS
from integritas_rules.cli.common import (
    TOOL,
    Bench,
    bench,
    command,
    judging_options,
    shown_name,
    write,
)
from integritas_rules.cli.outputs import Wanted, deliver, output_options, wanted
from integritas_rules.cli.words import say
from integritas_rules.errors import IntegritasError, InvalidDossier, InvalidSetting, Problem
from integritas_rules.hints import TYPE_CHECKING, Any
from integritas_rules.model import Report, Severity, Status, Text

if TYPE_CHECKING:
    import click

    from integritas_rules.cli.receipts import Writer


def build(lang: str) -> click.Command:
    """The command in one language."""
    import click

    from integritas_rules.cli.receipts import receipt_options

    choices = ["error", "warning", "advice"]
    params: list[click.Parameter] = [
        click.Argument(["paths"], nargs=-1, required=True, metavar=say("paths", lang)),
        *output_options(lang),
        click.Option(["--fail-on"], type=click.Choice(choices), help=say("fail_on", lang)),
        click.Option(["--fail-on-unjudged"], is_flag=True, help=say("fail_on_unjudged", lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=say("quiet", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose", lang)),
        click.Option(["--evidence"], is_flag=True, help=_EVIDENCE.in_(lang)),
        click.Option(["--baseline"], metavar="FILE", help=_BASELINE.in_(lang)),
        *receipt_options(lang),
        *judging_options(lang, several_packs=True, assuming=True),
    ]  # fmt: skip

    def told(**given: Any) -> int:
        return run(lang, **given)

    return command("check", lang, told, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def run(
    lang: str, paths: tuple[str, ...], forms: tuple[str, ...], outputs: tuple[str, ...],
    fail_on: str | None, fail_on_unjudged: bool, quiet: bool, verbose: bool,
    baseline: str | None, receipt: str | None, sign_key: str | None, evidence: bool, **judging: Any,
) -> int:  # fmt: skip
    """Judge and deliver; returns the exit code."""
    if receipt and evidence:
        raise InvalidSetting([_DOSSIER_ALONE])
    pairs = wanted(forms, outputs)
    proof = _proof(receipt, sign_key, pairs, lang) if receipt or sign_key else None
    setup = bench(**judging)
    given = setup.settings.values
    reports, failed = _judge(setup, list(files(paths)), lang, evidence)
    attested = proof.text(reports, setup.settings.due_policy) if proof and reports else None
    if baseline:
        reports = _against(reports, baseline)
    limit = Severity(fail_on or given.get("fail_on", "error"))
    unjudged = fail_on_unjudged or given.get("fail_on_unjudged", False)
    code = max([EXIT_BAD if failed else 0, *(exit_code(r, limit, unjudged) for r in reports)])
    if reports:
        deliver(reports, pairs, lang, verbose, quiet, code)
    if proof and attested:
        write(attested, proof.file)
    return code


def _proof(receipt: str | None, sign_key: str | None, pairs: Wanted, lang: str) -> Writer | None:
    from integritas_rules.cli.receipts import writer

    return writer(receipt, sign_key, pairs, lang)


def _judge(setup: Bench, names: list[str], lang: str, evidence: bool) -> tuple[list[Report], bool]:
    """The reports of the readable dossiers; what is wrong with the others is told at once."""
    reports, failed = [], False
    for name in names:
        try:
            judged = setup.judge_all(name)
            reports += [_with_evidence(name, r) for r in judged] if evidence else judged
        except InvalidDossier as error:
            from integritas_rules.cli.trouble import report

            failed = True
            report(error.problems, lang)
    return reports, failed


def _against(reports: list[Report], baseline: str) -> list[Report]:
    """The reports held against those of an earlier run; told when one doesn't fit."""
    from integritas_rules.history.baseline import chosen, held_against
    from integritas_rules.history.snapshot import from_data
    from integritas_rules.loading.reports import load_reports

    name = shown_name(baseline)
    known = [from_data(data) for data in load_reports(baseline)]
    return [held_against(r, chosen(r, name, known), name, TOOL) for r in reports]


def _with_evidence(name: str, report: Report) -> Report:
    """The report once the evidence files were examined: its notices say so, no verdict changes."""
    from integritas_rules.cli.evidence_check import folder_of
    from integritas_rules.evidence.examining import examine
    from integritas_rules.evidence.folder import Folder
    from integritas_rules.formats.evidence_words import with_examination

    with Folder(folder_of(name)) as folder:
        return with_examination(report, examine(report.dossier, report.pack, folder))


def files(paths: tuple[str, ...]) -> Iterator[str]:
    """Files as given; a folder stands for the JSON files in it, sorted, at any depth."""
    for path in paths:
        if path != "-" and os.path.isdir(path):
            from pathlib import Path

            inside = sorted(p.as_posix() for p in Path(path).rglob("*.json"))
            if not inside:
                raise IntegritasError([_empty(path)])
            yield from inside
        else:
            yield path


def _empty(path: str) -> Problem:
    return Problem(
        Text("Folder ini belum berisi berkas .json.", "This folder holds no .json file."),
        Text("Tulis letak dosier, atau folder lain.", "Give a dossier, or another folder."),
        file=path,
    )


def exit_code(report: Report, limit: Severity, unjudged: bool) -> int:
    """2 for a check that failed itself, 1 for root gaps at or above ``limit``, else 0.

    Of a report with a baseline only what isn't in it counts.
    """
    from integritas_rules.conclusion import awaited, root_gaps
    from integritas_rules.history.standing import counts

    if any(v.status == Status.FAULT for v in report.verdicts):
        return EXIT_BAD
    if any(counts(g, limit) for _, g in root_gaps(report.verdicts)):
        return EXIT_GAPS
    waiting = any(awaited(v, report.as_of) for v in report.verdicts)
    return EXIT_GAPS if unjudged and waiting else 0


_BASELINE = Text(
    "Laporan JSON sebelumnya: hanya celah baru yang membuat kode keluar 1.",
    "An earlier JSON report: only gaps that are new make the exit code 1.",
)
_DOSSIER_ALONE = Problem(
    Text(
        "--receipt belum dapat dipakai bersama --evidence.",
        "--receipt can't be used with --evidence.",
    ),
    Text(
        "Tanda terima menyatakan apa yang dapat diulang dari dosier saja; jalankan dua kali.",
        "A receipt attests what runs again from the dossier alone; run the check twice.",
    ),
)
_EVIDENCE = Text(
    "Periksa juga berkas buktinya; hasilnya menjadi catatan, putusan tidak berubah.",
    "Examine the evidence files too; the outcome is told in notices, no verdict changes.",
)
_HELP = Text(
    "Periksa satu atau beberapa dosier (berkas, folder, atau - untuk masukan baku).\n\n"
    "Kode keluar: 0 tanpa celah pada atau di atas --fail-on; 1 ada celah; 2 masukan, paket atau "
    "perintah belum benar, atau ada pemeriksaan yang gagal.",
    "Check one or more dossiers (files, folders, or - for standard input).\n\n"
    "Exit codes: 0 nothing at or above --fail-on; 1 gaps; 2 bad input, pack or usage, or a check "
    "that failed itself.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas check dosier.json\n  "
    "integritas check dosier/ --format json -o laporan.json\n"
    "  integritas check dosier.json --modus evaluator --review telaah.json",
    "\b\nExamples:\n  integritas check dossier.json\n  "
    "integritas check dossiers/ --format json -o report.json\n"
    "  integritas check dossier.json --modus evaluator --review review.json",
)
