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
    lang: str, dossier: str, form: str, output: str | None, fail_on: str | None, many: int,
    quiet: bool, verbose: bool, pack: str | None, settings: str | None,
) -> int:  # fmt: skip
    from integritas_rules.loading.dossier import load_dossier

    setup = bench(pack=pack, settings=settings)
    folder = folder_of(dossier)
    loaded = load_dossier(dossier)
    seen = examined(replace(loaded, name=shown_name(dossier)), setup.pack, folder, many)
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


def examined(dossier: Dossier, pack: Any, folder: Path, many: int) -> Examination:
    """The evidence of a dossier, examined in ``folder``."""
    from integritas_rules.evidence.examining import examine
    from integritas_rules.evidence.folder import Folder

    with Folder(folder) as inside:
        return examine(dossier, pack, inside, many)


def _render(face: Format, seen: Examination, how: Any) -> str:
    text: str = import_module(face.module).render(seen, how)
    return text


_STDIN = Problem(
    Text("Bukti dicari di folder dosier; masukan baku tidak memilikinya.",
         "Evidence is looked for in the dossier's folder; standard input has none."),
    Text("Sebutkan dosier sebagai berkas.", "Give the dossier as a file."),
)  # fmt: skip
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
