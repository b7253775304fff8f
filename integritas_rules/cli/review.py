"""`integritas review init DOSSIER`: an evaluator's review file, with all that awaits judgement."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import click

from integritas_rules.cli.common import bench, command, judging_options, write
from integritas_rules.cli.group import Subcommands
from integritas_rules.cli.init import keep
from integritas_rules.cli.words import SUMMARIES, say
from integritas_rules.conclusion import sums_up
from integritas_rules.facts import EVALUATOR
from integritas_rules.formats.labels import pack_flag
from integritas_rules.model import Json, Report, Status, Text, Verdict

SCHEMA = "https://integritas-rules.invalid/schemas/review.schema.json"


def build(lang: str) -> click.Command:
    """The group in one language."""
    commands = {"init": (_INIT, lambda: _command(lang))}
    return Subcommands(lang, "review", SUMMARIES["review"], commands)


def _command(lang: str) -> click.Command:
    params: list[click.Parameter] = [
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--penelaah"], metavar=say("text", lang), help=say("reviewer", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
        *(p for p in judging_options(lang) if p.name != "review"),
    ]

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("init", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, dossier: str, penelaah: str | None, output: str | None, force: bool,
         modus: str | None, **judging: Any) -> int:  # fmt: skip
    setup = replace(bench(modus=modus or EVALUATOR, **judging), review=())
    keep(output, force)
    report = setup.judge(dossier)
    data = template(report, lang, penelaah)
    write(json.dumps(data, ensure_ascii=False, indent=2) + "\n", output)
    said = _WRITTEN.within(n=len(data["penilaian"]), dossier=dossier, file=output or "telaah.json",
                            pack=pack_flag(report.pack))  # fmt: skip
    click.echo(said.in_(lang), err=True)
    return 0


def template(report: Report, lang: str, office: str | None) -> dict[str, Json]:
    """A review bound to the report's dossier, in which nothing is judged yet."""
    pending = [v for v in report.verdicts if v.status == Status.UNJUDGED and not sums_up(v.clause)]
    return {
        "$schema": SCHEMA,
        "versi": "1.0",
        "keterangan": _HOW.in_(lang),
        "dosier": report.dossier.digest,
        "paket": report.pack.id,
        "penelaah": office or _OFFICE.in_(lang),
        "tanggal": report.as_of,
        "penilaian": [_entry(report, verdict, lang) for verdict in pending],
        "pengecualian": [],
    }


def _entry(report: Report, verdict: Verdict, lang: str) -> dict[str, Json]:
    clause = verdict.clause
    return {
        "ketentuan": clause.id,
        "judul": clause.title.in_(lang),
        "petunjuk": _hint(report, verdict).in_(lang)[:2000],
        "status": None,
        "alasan": None,
    }


def _hint(report: Report, verdict: Verdict) -> Text:
    """Citation, what would satisfy it, and the claim with its place in the dossier."""
    clause = verdict.clause
    cited = f"{clause.citation.document}, {clause.citation.locator}."
    parts = [Text(cited, cited)]
    if clause.evidence:
        parts.append(clause.evidence)
    for text, place in verdict.facts[:3]:
        spot = report.dossier.locate(place.pointer)
        where = f"{spot.pointer}, {spot.line}:{spot.column}"
        parts.append(_CLAIM.within(text=_bare(text), where=where))
    return Text(" ".join(p.id for p in parts), " ".join(p.en for p in parts))


def _bare(text: Text) -> Text:
    return Text(text.id.rstrip("."), text.en.rstrip("."))


_HOW = Text(
    "Isi status (terpenuhi atau belum_terpenuhi) dan alasan untuk tiap ketentuan; yang dibiarkan "
    "null belum dinilai. Isi penelaah dengan jabatan, bukan nama orang. Telaah ini hanya berlaku "
    "bagi dosier dengan sidik di bawah.",
    "Fill in status (terpenuhi or belum_terpenuhi) and alasan for each clause; null means not "
    "judged yet. Fill in penelaah with an office, not a person's name. This review only counts "
    "for the dossier with the digest below.",
)
_OFFICE = Text("(isi jabatan penelaah)", "(fill in the reviewing office)")
_CLAIM = Text("Tercatat di {where}: {text}.", "On record at {where}: {text}.")
_WRITTEN = Text(
    "{n} ketentuan menunggu penilaian. Sesudah diisi: "
    "integritas check {dossier} --modus evaluator --review {file}{pack}",
    "{n} clauses await judgement. Once filled in: "
    "integritas check {dossier} --modus evaluator --review {file}{pack}",
)
_INIT = Text(
    "Tulis berkas telaah berisi semua ketentuan yang menunggu penilaian.",
    "Write a review file with every clause that awaits judgement.",
)
_HELP = Text(
    "Tulis berkas telaah untuk satu dosier: terikat pada sidik dosier itu, berisi semua ketentuan "
    "yang menunggu putusan orang (bawaan: modus evaluator) dengan kutipan, klaim dan tempatnya.",
    "Write a review file for one dossier: bound to that dossier's digest, with every clause "
    "that awaits a person's judgement (default: modus evaluator), its citation, claim and place.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas review init dosier.json -o telaah.json\n"
    "  integritas check dosier.json --modus evaluator --review telaah.json",
    "\b\nExamples:\n  integritas review init dossier.json -o review.json --lang en\n"
    "  integritas check dossier.json --modus evaluator --review review.json",
)
