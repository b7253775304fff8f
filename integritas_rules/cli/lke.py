"""`integritas lke export|import`: dossier and review as a workbook, and back."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from integritas_rules.cli.common import bench, command, judging_options, write
from integritas_rules.cli.firstday import laid_out
from integritas_rules.cli.group import Subcommands
from integritas_rules.cli.init import keep
from integritas_rules.cli.outputs import missing_extra
from integritas_rules.cli.words import SUMMARIES, say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Json, Report, Text

EXTRA = "excel"


def build(lang: str) -> click.Command:
    """The group in one language."""
    commands = {
        "export": (_EXPORT, lambda: _export_command(lang)),
        "import": (_IMPORT, lambda: _import_command(lang)),
    }
    return Subcommands(lang, "lke", SUMMARIES["lke"], commands)


def _export_command(lang: str) -> click.Command:
    params: list[click.Parameter] = [
        click.Argument(["dossier"], required=False, metavar=say("dossier_if_any", lang)),
        click.Option(["--output", "-o"], metavar="FILE.xlsx", default="LKE.xlsx",
                     help=say("lke_output", lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
        *judging_options(lang),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _export(lang, **given)

    return command("export", lang, run, params, _EXPORT_HELP.in_(lang), _EXPORT_TRY.in_(lang))


def _export(lang: str, dossier: str | None, output: str, force: bool, **judging: Any) -> int:
    _need_library("lke export")
    from integritas_rules.workbook.export import Content, workbook

    setup = bench(**judging)
    keep(output, force)
    report = setup.judge(dossier) if dossier else None
    if setup.review and report is None:
        raise InvalidSetting([_REVIEW_ALONE])
    data = report.dossier.data if report else None
    write(workbook(Content(setup.pack, data, _review(setup.review, report), report, lang)), output)
    if output != "-":
        click.echo(_EXPORTED.within(file=output).in_(lang), err=True)
    return 0


def _review(sources: Sequence[str], report: Report | None) -> dict[str, Json] | None:
    """All that the review files say, whether or not it counts, as one."""
    if not sources or not report:
        return None
    from integritas_rules.errors import InvalidReview
    from integritas_rules.loading.document import parse_document, read_for
    from integritas_rules.loading.merging import one_file
    from integritas_rules.loading.review import REVIEW

    return one_file([parse_document(read_for(s, InvalidReview), s, REVIEW).data for s in sources])


def _import_command(lang: str) -> click.Command:
    params: list[click.Parameter] = [
        click.Argument(["workbook"], metavar="FILE.xlsx"),
        click.Option(["--output", "-o"], metavar="FILE.json", required=True,
                     help=say("dossier_output", lang)),
        click.Option(["--review-output"], metavar="FILE.json", help=say("review_output", lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _import(lang, **given)

    return command("import", lang, run, params, _IMPORT_HELP.in_(lang), _IMPORT_TRY.in_(lang))


def _import(lang: str, workbook: str, output: str, review_output: str | None, force: bool) -> int:
    _need_library("lke import")
    from integritas_rules.errors import InvalidDossier
    from integritas_rules.loading.document import read_for
    from integritas_rules.workbook.reading import read_workbook

    if review_output == output:
        raise InvalidSetting([_SAME_FILE])
    for file in filter(None, (output, review_output)):
        keep(file, force)
    held = read_workbook(read_for(workbook, InvalidDossier), workbook)
    text = laid_out(held.dossier) + "\n"
    review, counts = held.bound(text.encode())
    write(text, output)
    said = [_IMPORTED.within(file=output)]
    if review is not None and review_output:
        write(laid_out(review) + "\n", review_output)
        said.append(_REVIEW_TOO.within(file=review_output))
    elif review is not None:
        said.append(_REVIEW_LEFT)
    elif review_output:
        said.append(_NO_REVIEW)
    for line in said if counts else [*said, _STALE]:
        click.echo(line.in_(lang), err=True)
    return 0


def _need_library(what: str) -> None:
    """Tell in one line how to install what isn't there."""
    try:
        import_module("openpyxl")
    except ModuleNotFoundError:
        raise InvalidSetting([missing_extra(what, EXTRA, "openpyxl")]) from None


_REVIEW_ALONE = Problem(
    Text("Telaah tanpa dosier belum dapat diekspor.", "A review can't be exported by itself."),
    Text("Sebutkan dosiernya juga.", "Give its dossier too."),
)
_SAME_FILE = Problem(
    Text("Dosier dan telaah ditulis ke berkas yang sama.", "Dossier and review go to one file."),
    Text("Beri masing-masing berkasnya sendiri.", "Give each a file of its own."),
)
_EXPORT = Text(
    "Tulis buku kerja Excel: kosong, atau berisi dosier dan temuannya.",
    "Write an Excel workbook: empty, or with a dossier and what was found in it.",
)
_IMPORT = Text("Baca buku kerja kembali menjadi dosier dan telaah.",
               "Read a workbook back into dossier and review.")  # fmt: skip
_EXPORTED = Text(
    "{file} ditulis. Isi, lalu: integritas lke import {file} -o dosier.json",
    "Wrote {file}. Fill it in, then: integritas lke import {file} -o dossier.json",
)
_IMPORTED = Text(
    "{file} ditulis. Berikutnya: integritas check {file}",
    "Wrote {file}. Next: integritas check {file}",
)
_REVIEW_TOO = Text("Telaahnya ditulis ke {file}.", "Its review was written to {file}.")
_REVIEW_LEFT = Text(
    "Buku kerja ini juga memuat telaah; tambahkan --review-output untuk menulisnya.",
    "This workbook holds a review too; add --review-output to write it.",
)
_NO_REVIEW = Text("Buku kerja ini belum memuat telaah.", "This workbook holds no review yet.")
_STALE = Text(
    "Isi dosier sudah berubah sejak telaah itu dibuat, sehingga telaahnya belum diberlakukan.",
    "The dossier has changed since that review was made, so the review isn't applied.",
)
_EXPORT_HELP = Text(
    "Tulis Lembar Kerja Evaluasi (LKE) sebagai buku kerja Excel. Tanpa DOSIER: kosong, untuk mulai "
    "mengisi. Dengan DOSIER: semua isinya, telaahnya bila disebut, dan temuan pada selnya.",
    "Write the evaluation worksheet (LKE) as an Excel workbook. Without a DOSSIER: empty, to start "
    "from. With one: all that it says, its review if given, and findings at their cells.",
)
_EXPORT_TRY = Text(
    "\b\nContoh:\n  integritas lke export -o LKE.xlsx\n"
    "  integritas lke export dosier.json --review telaah.json -o LKE.xlsx",
    "\b\nExamples:\n  integritas lke export -o LKE.xlsx --lang en\n"
    "  integritas lke export dossier.json --review review.json -o LKE.xlsx",
)
_IMPORT_HELP = Text(
    "Baca buku kerja LKE menjadi dosier, dan telaah bila ada. Yang belum benar disebut dengan "
    "lembar dan selnya, semuanya sekaligus; selama masih ada, tidak ada yang ditulis.",
    "Read an LKE workbook into a dossier, and a review if there is one. What isn't right is told "
    "with sheet and cell, all at once; until it is, nothing is written.",
)
_IMPORT_TRY = Text(
    "\b\nContoh:\n  integritas lke import LKE.xlsx -o dosier.json --review-output telaah.json",
    "\b\nExample:\n  integritas lke import LKE.xlsx -o dossier.json --review-output review.json",
)
