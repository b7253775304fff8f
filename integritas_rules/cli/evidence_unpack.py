"""`integritas evidence unpack BAG -o FOLDER`: a bag verified whole, and only then opened."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from integritas_rules.cli.common import command
from integritas_rules.cli.evidence_pack import need_library
from integritas_rules.model import Dossier, Report, Text
from integritas_rules.words import day


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["bag"], metavar=_BAG.in_(lang)),
        click.Option(["--output", "-o"], metavar="FOLDER", required=True, help=_OUTPUT.in_(lang)),
    ]

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("unpack", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, bag: str, output: str) -> int:
    need_library("evidence unpack")
    from integritas_rules.evidence.unpacking import unpack
    from integritas_rules.formats import bag_words as words
    from integritas_rules.formats.manner import Manner
    from integritas_rules.formats.sheet import Sheet

    target = Path(output)
    info = unpack(Path(bag), target)
    sheet = Sheet(Manner(lang))
    sheet.line(words.UNPACKED.within(folder=target))
    for text in _told(target, info):
        sheet.line(text)
    click.echo(sheet.text(), nl=False)
    return 0


def _told(target: Path, info: Mapping[str, str]) -> list[Text]:
    """What the bag's dossier is, how its evidence stands, and whether the report is still true."""
    from integritas_rules.evidence import bag
    from integritas_rules.evidence.examining import examine
    from integritas_rules.evidence.folder import Folder
    from integritas_rules.formats import bag_words as words
    from integritas_rules.formats.evidence_words import examined
    from integritas_rules.loading.dossier import load_dossier
    from integritas_rules.loading.pack import load_pack

    file = target / bag.DOSSIER
    dossier = load_dossier(file)
    with Folder(target) as folder:
        seen = examine(dossier, load_pack(), folder)
    sent = dossier.data["pengajuan"]
    told = [
        words.HOLDS.within(
            agency=dossier.data["instansi"]["nama"], number=sent["nomor"], kind=sent["jenis"],
            day=day(sent["tanggal"]), digest=dossier.digest.removeprefix("sha256:")[:12],
        ),
        examined(seen),
    ]  # fmt: skip
    if info.get(bag.COMPLETE) == "false":
        told.append(words.STATED_INCOMPLETE)
    return [*told, _compared(target, dossier), words.CHECK_NEXT.within(file=file)]


def _compared(target: Path, dossier: Dossier) -> Text:
    """Whether checking now, by what the report says it was made with, gives its verdicts again."""
    from integritas_rules.evidence import bag
    from integritas_rules.formats import bag_words as words
    from integritas_rules.formats.json_report import report_data
    from integritas_rules.loading.text import read

    try:
        held = json.loads(read(target / bag.REPORT))
        made = report_data(_again(target, dossier, held))
        if made["pack"]["digest"] != held["pack"]["digest"] or made["tool"] != held["tool"]:
            return words.UNCOMPARED
        same = all(
            made[key] == held[key] for key in ("dossier", "conclusion", "verdicts", "review")
        )
    # A report that somebody else made may have any shape at all.
    except Exception:  # noqa: BLE001
        return words.UNCOMPARED
    return words.SAME if same else words.DIFFERENT


def _again(target: Path, dossier: Dossier, held: Mapping[str, Any]) -> Report:
    from dataclasses import replace

    from integritas_rules.audit import check
    from integritas_rules.evidence import bag
    from integritas_rules.loading.pack import bundled_packs, load_pack
    from integritas_rules.loading.review import load_review

    name = held["pack"]["id"]
    if name not in bundled_packs():  # never a folder of somebody else's choosing
        raise LookupError(name)
    pack = load_pack(name, held["pack"]["parameters"])
    named = replace(dossier, name=bag.DOSSIER)
    files = [target / name for name in bag.REVIEWS if (target / name).is_file()]
    review = load_review(files, named, pack, held["as_of"]) if held["review"] else None
    return check(pack, named, held["as_of"], held["mode"], review)


_BAG = Text("KEMASAN", "BAG")
_OUTPUT = Text(
    "Folder tujuan; belum ada, atau masih kosong.", "Folder to fill; new, or still empty."
)
_HELP = Text(
    "Periksa kemasan (folder atau .zip) seluruhnya, lalu buka: susunan, kelengkapan, sidik setiap "
    "berkas, nama yang aman. Bila ada yang belum benar, tidak ada yang ditulis.\n\n"
    "Kode keluar: 0 kemasan utuh dan dibuka; 2 ditolak.",
    "Verify a bag (folder or .zip) whole, then unpack it: structure, completeness, every checksum, "
    "safe names. If anything is wrong, nothing is written.\n\n"
    "Exit codes: 0 intact and unpacked; 2 refused.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas evidence unpack pengajuan.zip -o pengajuan/",
    "\b\nExample:\n  integritas evidence unpack submission.zip -o submission/ --lang en",
)
