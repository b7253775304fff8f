"""`integritas diff OLD NEW`: what closed, what opened, which facts changed, what was rewritten."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from integritas_rules.cli import EXIT_BAD, EXIT_GAPS
from integritas_rules.cli.common import (
    TOOL,
    bench,
    command,
    judging_options,
    manner,
    shown_name,
    write,
)
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidDossier, InvalidSetting, Problem
from integritas_rules.formats import Format
from integritas_rules.model import Severity, Status, Text

if TYPE_CHECKING:
    from integritas_rules.history.compare import Diff
    from integritas_rules.history.snapshot import Snapshot
    from integritas_rules.loading.reports import Data
    from integritas_rules.model import Report

_HERE = "integritas_rules.formats.diff"
FACES = {
    f.name: f
    for f in (
        Format("text", f"{_HERE}_text", Text("untuk dibaca di layar", "to read on a screen")),
        Format("markdown", f"{_HERE}_markdown", Text("komentar PR", "a comment on a change")),
        Format("json", f"{_HERE}_json", Text("untuk program", "for programs"), machine=True),
    )
}
"""How a comparison can be shown."""


def build(lang: str) -> click.Command:
    """The command in one language."""
    choices = ["error", "warning", "advice"]
    params: list[click.Parameter] = [
        click.Argument(["old"], metavar=_OLD.in_(lang)),
        click.Argument(["new"], metavar=_NEW.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(list(FACES)), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--fail-on"], type=click.Choice(choices), help=_FAIL_ON.in_(lang)),
        click.Option(["--fail-on-rewritten"], is_flag=True, help=_ON_REWRITTEN.in_(lang)),
        click.Option(["--old-review"], multiple=True, metavar="FILE", help=_OLD_REVIEW.in_(lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=_QUIET.in_(lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
        *judging_options(lang),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("diff", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, old: str, new: str, form: str, output: str | None, fail_on: str | None,
    fail_on_rewritten: bool, old_review: tuple[str, ...], quiet: bool, verbose: bool,
    **judging: Any,
) -> int:  # fmt: skip
    from integritas_rules.history.compare import fails
    from integritas_rules.loading.settings import load_settings

    diff = _compared(old, new, old_review, judging)
    text: str = import_module(FACES[form].module).render(diff, manner(lang, output, verbose, quiet))
    write(text, output)
    if any(v.status == Status.FAULT for v in diff.new.verdicts.values()):
        return EXIT_BAD
    given = load_settings(judging.get("settings")).values
    limit = Severity(fail_on or given.get("fail_on", "error"))
    return EXIT_GAPS if fails(diff, limit, fail_on_rewritten) else 0


def _compared(old: str, new: str, old_review: tuple[str, ...], judging: dict[str, Any]) -> Diff:
    """Both sides read, judged where they are dossiers, and compared."""
    from integritas_rules.history.compare import compare
    from integritas_rules.history.snapshot import from_data, from_report

    if old == new == "-":
        raise InvalidSetting([_BOTH_PIPED])
    read = [_read(name) for name in (old, new)]
    told = next((r.report for r in reversed(read) if r.report), None)
    reviews = (old_review, judging.pop("review", ()))
    sides: list[Snapshot] = []
    flow = None
    for own, review in zip(read, reviews, strict=True):
        if own.report is not None:
            sides.append(replace(from_data(own.report), name=shown_name(own.name)))
        else:
            report = _judged(own, review, told, judging)
            flow = report.pack.workflow
            sides.append(from_report(report, TOOL))
    before, after = sides
    _refuse_strangers(before, after)
    return compare(before, after, flow)


class _Read:
    """One side as read: a report, or the bytes of a dossier."""

    def __init__(self, name: str, raw: bytes, report: Data | None) -> None:
        self.name, self.raw, self.report = name, raw, report


def _read(name: str) -> _Read:
    from integritas_rules.loading.document import read_for
    from integritas_rules.loading.reports import is_report, parse_reports

    raw = read_for(name, InvalidDossier)
    if not is_report(raw):
        return _Read(name, raw, None)
    reports = parse_reports(raw, name)
    if len(reports) > 1:
        raise InvalidSetting([Problem(*_SEVERAL, file=name)])
    return _Read(name, raw, reports[0])


def _judged(
    own: _Read, review: tuple[str, ...], told: Data | None, judging: dict[str, Any]
) -> Report:
    """The report on a dossier; held against a report it is judged as that one was."""
    from integritas_rules.loading.dossier import parse_dossier

    given = {**judging, "review": review}
    if told:
        given["pack"] = judging.get("pack") or told["pack"]["id"]
        given["modus"] = judging.get("modus") or told["mode"]
        named = {p.partition("=")[0] for p in judging["param"]}
        kept = {n: v for n, v in told["pack"]["parameters"].items() if n not in named}
        given["param"] = (*(f"{n}={v}" for n, v in kept.items()), *judging["param"])
    dossier = replace(parse_dossier(own.raw, own.name), name=shown_name(own.name))
    return bench(**given).judge_loaded(dossier)


def _refuse_strangers(old: Snapshot, new: Snapshot) -> None:
    if not old.subject.same_programme(new.subject):
        values = {"old": old.subject.agency, "new": new.subject.agency}
        raise InvalidSetting([Problem(_STRANGERS[0].within(**values), _STRANGERS[1])])
    if old.pack != new.pack:
        values = {"old": old.pack, "new": new.pack}
        raise InvalidSetting([Problem(_PACKS[0].within(**values), _PACKS[1])])


_OLD = Text("LAMA", "OLD")
_NEW = Text("BARU", "NEW")
_FAIL_ON = Text(
    "Bobot terendah celah baru atau mundur yang membuat kode keluar 1.",
    "The lowest severity of a new or regressed gap that makes the exit code 1.",
)
_ON_REWRITTEN = Text(
    "Kode keluar 1 juga bila riwayat ditulis ulang.", "Exit 1 as well when history was rewritten."
)
_OLD_REVIEW = Text("Telaah atas dosier lama.", "The review of the old dossier.")
_QUIET = Text("Hanya angka dan riwayat yang ditulis ulang.", "Counts and rewritten history only.")
_SEVERAL = (
    Text("Berkas ini memuat beberapa laporan; pilih satu.",
         "This file holds several reports; choose one."),
    Text("Simpan laporan satu dosier menurut satu paket, lalu bandingkan.",
         "Keep the report on one dossier by one pack, and compare that."),
)  # fmt: skip
_BOTH_PIPED = Problem(
    Text("Hanya satu sisi dapat dibaca dari masukan baku.",
         "Only one side can come from standard input."),
    Text("Sebutkan berkas untuk sisi yang lain.", "Name a file for the other side."),
)  # fmt: skip
_STRANGERS = (
    Text("Kedua sisi tentang instansi yang berbeda: {old} dan {new}.",
         "The two sides are about different agencies: {old} and {new}."),
    Text("Bandingkan dua pengajuan instansi yang sama.",
         "Compare two submissions of the same agency."),
)  # fmt: skip
_PACKS = (
    Text("Kedua sisi dinilai menurut paket yang berbeda: {old} dan {new}.",
         "The two sides were judged by different packs: {old} and {new}."),
    Text("Bandingkan laporan menurut paket yang sama.", "Compare reports by the same pack."),
)  # fmt: skip
_HELP = Text(
    "Bandingkan dua pengajuan (dosier) atau dua laporan JSON: celah yang tertutup, baru, mundur "
    "dan tetap terbuka; fakta yang berubah; riwayat yang ditulis ulang.\n\n"
    "Kode keluar: 0 tidak ada celah baru atau mundur pada atau di atas --fail-on; 1 ada; 2 masukan "
    "belum benar.",
    "Compare two submissions (dossiers) or two JSON reports: gaps closed, new, regressed and still "
    "open; facts that changed; history rewritten.\n\n"
    "Exit codes: 0 nothing new or regressed at or above --fail-on; 1 something is; 2 bad input.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas diff pengajuan-3.json pengajuan-4.json\n"
    "  integritas diff lama.json baru.json --format markdown -o perubahan.md\n"
    "  integritas diff laporan-lama.json dosier.json --fail-on-rewritten",
    "\b\nExamples:\n  integritas diff submission-3.json submission-4.json --lang en\n"
    "  integritas diff old.json new.json --format markdown -o changes.md\n"
    "  integritas diff old-report.json dossier.json --fail-on-rewritten",
)
