"""`integritas recap RESULTS`: the national picture from the results of a batch."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from integritas_rules.cli.batch_extras import need
from integritas_rules.cli.common import command, manner, write
from integritas_rules.cli.outputs import made
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidPack, InvalidSetting, Problem
from integritas_rules.formats import Format
from integritas_rules.model import Text

if TYPE_CHECKING:
    from integritas_rules.many.recap import Recap
    from integritas_rules.model import Pack

_HERE = "integritas_rules.formats.recap"
FACES = {
    f.name: f
    for f in (
        Format("text", f"{_HERE}_text", Text("untuk dibaca di layar", "to read on a screen")),
        Format("html", f"{_HERE}_html", Text("satu halaman dengan grafik", "a page with charts")),
        Format("xlsx", "integritas_rules.workbook.recap", Text("buku kerja", "a workbook"),
               extra="excel", binary=True),
        Format("json", f"{_HERE}_json", Text("untuk program", "for programs"), machine=True),
    )
}  # fmt: skip
"""How a recap can be shown."""


def build(lang: str) -> click.Command:
    """The command in one language."""
    word = {key: text.in_(lang) for key, text in _WORDS.items()}
    params: list[click.Parameter] = [
        click.Argument(["results"], metavar=word["results"]),
        click.Option(["--against"], metavar=word["earlier"], help=word["against"]),
        click.Option(["--format", "form"], type=click.Choice(list(FACES)), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--top"], type=click.IntRange(1), default=20, metavar="N", help=word["top"]),
        click.Option(["--early-days"], type=click.IntRange(0), default=30, metavar="N",
                     help=word["early_days"]),
        click.Option(["--pack"], metavar="ID|DIR", help=word["pack"]),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("recap", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, results: str, against: str | None, form: str, output: str | None, top: int,
    early_days: int, pack: str | None,
) -> int:  # fmt: skip
    from integritas_rules.many.recap import recap

    need("recap", "recap", "duckdb")
    face = FACES[form]
    if face.binary and output in (None, "-"):
        raise InvalidSetting([_NO_FILE])
    found = recap(Path(results), Path(against) if against else None, top, early_days)
    names = _pack(found, pack)
    how = manner(lang, output)
    write(made(face, lambda: import_module(face.module).render(found, names, how)), output)
    return 0


def _pack(found: Recap, named: str | None) -> Pack | None:
    """The pack that gives clauses their titles: the one named, or the bundled one that was used."""
    from integritas_rules.loading.pack import bundled_packs, load_pack

    if named:
        return load_pack(named)
    used = found.packs[0].rpartition(" ")[0] if len(found.packs) == 1 else ""
    if used not in bundled_packs():
        return None
    try:
        pack = load_pack(used)
    except InvalidPack:
        return None
    # Titles of another edition could be those of other words.
    return pack if (pack.digest,) == found.digests else None


_NO_FILE = Problem(
    Text("Buku kerja tidak ditulis ke layar.", "A workbook isn't written to a screen."),
    Text("Tulis ke berkas dengan --output.", "Write it to a file with --output."),
)
_WORDS = {
    "results": Text("HASIL", "RESULTS"),
    "earlier": Text("HASIL-LAMA", "EARLIER"),
    "against": Text(
        "Bandingkan dengan hasil terdahulu: siapa berubah, celah mana tertutup atau terbuka.",
        "Compare with earlier results: who changed, which gaps closed or opened.",
    ),
    "top": Text("Panjang daftar; bawaan: 20.", "Length of lists; default: 20."),
    "early_days": Text(
        "Bukti yang lebih tua daripada peristiwanya sebanyak ini (hari) perlu dilihat; bawaan: 30.",
        "Evidence older than its event by this many days is to be looked at; default: 30.",
    ),
    "pack": Text(
        "Paket untuk judul ketentuan; bawaan: paket bawaan yang dipakai.",
        "Pack for the titles of clauses; default: the bundled one that was used.",
    ),
}
_HELP = Text(
    "Rangkum hasil integritas batch (NDJSON atau Parquet): simpulan, tahap, jenis instansi, "
    "provinsi, ketentuan yang paling sering belum terpenuhi, kriteria, perubahan, dan hal yang "
    "perlu dilihat orang. Tiap angka disertai penyebutnya; bukan nilai resmi.\n\n"
    "Kode keluar: 0; 2 masukan atau perintah belum benar.",
    "Sum up the results of integritas batch (NDJSON or Parquet): conclusions, stages, kinds of "
    "agency, provinces, clauses most often unmet, criteria, changes, and what a person should look "
    "into. Every figure has its denominator; none is an official score.\n\n"
    "Exit codes: 0; 2 bad input or usage.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas recap hasil.ndjson\n"
    "  integritas recap hasil.parquet --against lama.ndjson --format html -o rekap.html",
    "\b\nExamples:\n  integritas recap results.ndjson --lang en\n"
    "  integritas recap results.parquet --against old.ndjson --format html -o recap.html",
)
