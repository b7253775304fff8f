"""`integritas evidence pack DOSSIER -o …`: dossier, evidence and report as one BagIt bag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from integritas_rules.cli.common import Bench, bench, command, judging_options
from integritas_rules.cli.evidence_check import folder_of, opened
from integritas_rules.cli.init import keep
from integritas_rules.cli.outputs import missing_extra
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Report, Text

if TYPE_CHECKING:
    from integritas_rules.evidence.pieces import Examination, Piece

EXTRA = "bag"


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--output", "-o"], metavar="FOLDER|FILE.zip", required=True,
                     help=_OUTPUT.in_(lang)),
        click.Option(["--incomplete"], is_flag=True, help=_INCOMPLETE.in_(lang)),
        click.Option(["--force"], is_flag=True, help=_FORCE.in_(lang)),
        *judging_options(lang),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("pack", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, dossier: str, output: str, incomplete: bool, force: bool, **judging: Any
) -> int:
    need_library("evidence pack")
    from integritas_rules.evidence.examining import examine
    from integritas_rules.evidence.folder import Folder
    from integritas_rules.evidence.packing import lacking, pack

    target, setup = Path(output), bench(**judging)
    keep(output, force and target.suffix == ".zip")
    with Folder(folder_of(dossier)) as folder:
        raw, loaded = opened(dossier)
        report = setup.judge_loaded(loaded)
        seen = examine(loaded, report.pack, folder)
        short = lacking(seen)
        if short and not incomplete:
            raise InvalidSetting([_short(seen, p) for p in short[:_MOST]] + _rest(short))
        own = _own(setup, raw, report, seen, lang)
        packed = pack(target, seen, folder, own, report.as_of, force)
    _tell(target, seen, short, packed, lang)
    return 0


def need_library(what: str) -> None:
    """Tell in one line how to install what isn't there."""
    try:
        import_module("bagit")
    except ModuleNotFoundError:
        raise InvalidSetting([missing_extra(what, EXTRA, "bagit")]) from None


def _own(
    setup: Bench, raw: bytes, report: Report, seen: Examination, lang: str
) -> dict[str, bytes]:
    """The bag's own files; in them the dossier has the name that it has in the bag."""
    from integritas_rules.errors import InvalidReview
    from integritas_rules.evidence import bag
    from integritas_rules.formats import evidence_json, html_report, json_report
    from integritas_rules.formats.evidence_words import with_examination
    from integritas_rules.formats.manner import Manner
    from integritas_rules.loading.document import read_for

    named = replace(report.dossier, name=bag.DOSSIER)
    seen = replace(seen, dossier=named)
    reviews = dict(zip(bag.REVIEWS, setup.review, strict=False))
    if len(reviews) < len(setup.review):
        raise InvalidSetting([_MANY_REVIEWS])
    review = report.review and replace(report.review, name=", ".join(reviews))
    shown = [with_examination(replace(report, dossier=named, review=review), seen)]
    own = {
        bag.DOSSIER: raw,
        bag.REPORT: json_report.render(shown).encode(),
        bag.PAGE: html_report.render(shown, Manner(lang)).encode(),
        bag.EXAMINED: evidence_json.render(seen).encode(),
    }
    return own | {name: read_for(file, InvalidReview) for name, file in reviews.items()}


def _tell(target: Path, seen: Examination, short: Sequence[Piece], packed: int, lang: str) -> None:
    from integritas_rules.evidence.pieces import State
    from integritas_rules.formats import bag_words as words
    from integritas_rules.words import listing, plain

    said = [words.PACKED.within(file=target, n=packed)]
    if links := seen.count(State.LINK):
        said.append(words.LINKS_STAY.within(n=links))
    if short:
        said.append(words.INCOMPLETE.within(ids=listing([plain(p.id) for p in short])))
    for text in (*said, words.NEXT.within(file=target)):
        click.echo(text.in_(lang), err=True)


_MOST = 10


def _short(seen: Examination, piece: Piece) -> Problem:
    from integritas_rules.formats.evidence_words import STATE

    field = "berkas" if piece.path else "id"
    place = seen.dossier.locate(f"{piece.pointer}/{field}")
    return Problem(_LACKING.within(id=piece.id, state=STATE[piece.look.state]), _MEND,
                   seen.dossier.name, place.line, place.column)  # fmt: skip


def _rest(short: Sequence[Piece]) -> list[Problem]:
    rest = len(short) - _MOST
    return [Problem(_MORE.within(n=rest), _ALL)] if rest > 0 else []


_LACKING = Text("Bukti “{id}” belum dapat dikemas: {state}.", "Can't pack “{id}”: {state}.")
_MEND = Text(
    "Perbaiki dahulu (integritas evidence), atau kemas apa adanya dengan --incomplete.",
    "Mend it first (integritas evidence), or pack what there is with --incomplete.",
)
_MORE = Text("{n} bukti lagi belum dapat dikemas.", "{n} more pieces can't be packed.")
_ALL = Text(
    "Semuanya: integritas evidence DOSIER -v", "All of them: integritas evidence DOSSIER -v"
)
_OUTPUT = Text(
    "Kemasan yang ditulis: berkas .zip, atau folder baru.",
    "Bag to write: a .zip file, or a new folder.",
)
_INCOMPLETE = Text(
    "Kemas juga bila ada bukti yang belum ada atau belum benar; kemasan mencatatnya.",
    "Pack even when evidence is missing or wrong; the bag says so.",
)
_FORCE = Text(
    "Ganti berkas .zip yang sudah ada (folder tidak pernah diganti).",
    "Replace a .zip file that exists (a folder never is).",
)
_HELP = Text(
    "Kemas dosier, berkas buktinya dan laporannya menjadi satu kemasan BagIt (RFC 8493) "
    "dengan sidik SHA-256 dan SHA-512 tiap berkas. Masukan yang sama memberi kemasan yang sama.\n\n"
    "Kode keluar: 0 kemasan ditulis; 2 belum, dan tidak ada yang ditulis.",
    "Put the dossier, its evidence files and the report on it into one BagIt bag (RFC 8493) with "
    "SHA-256 and SHA-512 of every file. The same input gives the same bag.\n\n"
    "Exit codes: 0 the bag was written; 2 it wasn't, and nothing was.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas evidence pack dosier.json -o pengajuan.zip\n"
    "  integritas evidence pack dosier.json --review telaah.json --modus evaluator -o arsip/",
    "\b\nExamples:\n  integritas evidence pack dossier.json -o submission.zip --lang en\n"
    "  integritas evidence pack dossier.json --review review.json --modus evaluator -o archive/",
)
_MANY_REVIEWS = Problem(
    Text("Satu kemasan memuat paling banyak 9 telaah.", "A bag holds 9 reviews at most."),
    Text("Gabungkan telaah dari tingkat yang sama.", "Merge those of one tier."),
)
