"""`integritas evidence [check] DOSSIER`: each piece resolved in the dossier's folder."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from integritas_rules.cli import EXIT_GAPS
from integritas_rules.cli.common import bench, command, manner, shown_name, write
from integritas_rules.cli.outputs import made
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.formats import Format
from integritas_rules.model import Dossier, Severity, Text

if TYPE_CHECKING:
    from integritas_rules.evidence.pieces import Examination

_HERE = "integritas_rules.formats.evidence"
FACES = {
    f.name: f
    for f in (
        Format("text", f"{_HERE}_text", Text("untuk dibaca di layar", "to read on a screen")),
        Format("json", f"{_HERE}_json", Text("untuk program", "for programs"), machine=True),
        Format("csv", f"{_HERE}_csv", Text("lembar kerja", "spreadsheets"), machine=True),
    )
}
"""How an examination can be shown."""


def build(lang: str) -> click.Command:
    """The command in one language."""
    choices = ["error", "warning", "advice"]
    params: list[click.Parameter] = [
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--format", "form"], type=click.Choice(list(FACES)), default="text",
                     help=say("format", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=say("output", lang)),
        click.Option(["--fail-on"], type=click.Choice(choices), help=say("fail_on", lang)),
        click.Option(["--write", "write_"], is_flag=True, help=_WRITE.in_(lang)),
        click.Option(["--accept-changed", "accepted"], multiple=True, metavar="ID",
                     help=_ACCEPT.in_(lang)),
        click.Option(["--many"], type=click.IntRange(1), default=10, metavar="N",
                     help=_MANY.in_(lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=say("quiet", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
        click.Option(["--pack"], metavar="ID|DIR", help=say("pack", lang)),
        click.Option(["--settings"], metavar="FILE", help=say("settings", lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("check", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(
    lang: str, dossier: str, form: str, output: str | None, fail_on: str | None, write_: bool,
    accepted: tuple[str, ...], many: int, quiet: bool, verbose: bool, pack: str | None,
    settings: str | None,
) -> int:  # fmt: skip
    from integritas_rules.evidence.examining import examine
    from integritas_rules.evidence.folder import Folder

    if accepted and not write_:
        raise InvalidSetting([_WITHOUT_WRITE])
    setup = bench(pack=pack, settings=settings)
    with Folder(folder_of(dossier)) as folder:
        raw, loaded = opened(dossier)
        seen = examine(loaded, setup.pack, folder, many)
        if write_ and (filled := _filled(dossier, raw, seen, accepted, lang)):
            seen = examine(filled, setup.pack, folder, many, seen.looks)
    face = FACES[form]
    shown = made(face, lambda: _render(face, seen, manner(lang, output, verbose, quiet)))
    write(shown, output)
    limit = Severity(fail_on or setup.settings.values.get("fail_on", "error"))
    return EXIT_GAPS if any(f.severity.rank <= limit.rank for f in seen.findings) else 0


def folder_of(dossier: str) -> Path:
    """The folder in which the dossier's evidence is; standard input has none."""
    if dossier == "-":
        raise InvalidSetting([_STDIN])
    return Path(dossier).parent


def opened(source: str) -> tuple[bytes, Dossier]:
    """A dossier with its exact bytes, under the name that reports show."""
    from integritas_rules.errors import InvalidDossier
    from integritas_rules.loading.document import read_for
    from integritas_rules.loading.dossier import parse_dossier

    raw = read_for(source, InvalidDossier)
    return raw, replace(parse_dossier(raw, source), name=shown_name(source))


def _filled(
    source: str, raw: bytes, seen: Examination, accepted: tuple[str, ...], lang: str
) -> Dossier | None:
    """Write the digests into the dossier; all else stays. ``None``: none to write."""
    from integritas_rules.cli.writing import put
    from integritas_rules.evidence.filling import fillings
    from integritas_rules.loading.amending import amended
    from integritas_rules.loading.dossier import parse_dossier

    operations = fillings(seen, accepted)
    click.echo(_WRITTEN.within(n=len(operations), file=source).in_(lang), err=True)
    if not operations:
        return None
    text = amended(raw.decode("utf-8"), operations).encode("utf-8")
    filled = replace(parse_dossier(text, source), name=seen.dossier.name)
    put(Path(source), text, raw)
    return filled


def _render(face: Format, seen: Examination, how: Any) -> str:
    text: str = import_module(face.module).render(seen, how)
    return text


_STDIN = Problem(
    Text("Bukti dicari di folder dosier; masukan baku tidak memilikinya.",
         "Evidence is looked for in the dossier's folder; standard input has none."),
    Text("Sebutkan dosier sebagai berkas.", "Give the dossier as a file."),
)  # fmt: skip
_WITHOUT_WRITE = Problem(
    Text("--accept-changed memerlukan --write.", "--accept-changed needs --write."),
    Text("Tambahkan --write untuk mencatat sidik yang baru.",
         "Add --write to record the new digest."),
)  # fmt: skip
_WRITTEN = Text("{n} sidik ditulis ke {file}.", "Wrote {n} digests to {file}.")
_WRITE = Text(
    "Catat sidik SHA-256 yang belum ada ke dalam dosier; isian lain tidak berubah.",
    "Record the missing SHA-256 digests in the dossier; nothing else in it changes.",
)
_ACCEPT = Text(
    "Bersama --write: terima berkas bukti ini yang memang diganti (boleh berulang).",
    "With --write: accept that the file of this piece was replaced (repeatable).",
)
_MANY = Text(
    "Jumlah catatan yang boleh ditopang satu bukti tanpa ditandai (bawaan: 10, kebijakan alat).",
    "How many records may rest on one piece without a remark (default: 10, tool policy).",
)
_HELP = Text(
    "Periksa berkas tiap bukti dalam folder dosier, tanpa jaringan: ada atau belum, sidik SHA-256, "
    "tanggalnya terhadap pemakaian dan pengajuan, folder sebagai pengganti dokumen, dan satu "
    "bukti untuk banyak klaim. Berkas di luar folder itu tidak pernah dibuka.\n\n"
    "Kode keluar: 0 tanpa temuan pada atau di atas --fail-on; 1 ada temuan; 2 masukan, paket atau "
    "perintah belum benar.",
    "Examine the file of each piece in the dossier's folder, offline: whether it is there, its "
    "SHA-256, its date against its uses and the submission, folders in place of documents, and one "
    "piece for many claims. No file outside of that folder is ever opened.\n\n"
    "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 bad input, pack or usage.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas evidence dosier.json\n"
    "  integritas evidence dosier.json --write\n"
    "  integritas evidence dosier.json --format json -o bukti.json",
    "\b\nExamples:\n  integritas evidence dossier.json --lang en\n"
    "  integritas evidence dossier.json --write\n"
    "  integritas evidence dossier.json --format json -o evidence.json",
)
