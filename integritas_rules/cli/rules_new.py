"""`integritas rules new pack|rule`: begin a pack, or add a clause with its rule and cases."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click

from integritas_rules.cli.clauses import complete_pack
from integritas_rules.cli.common import command, day_option
from integritas_rules.cli.group import Subcommands
from integritas_rules.cli.writing import make_folder, put_all
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Text

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
_LONGEST_ID, _LONGEST_NAME = 60, 120


def build_new(lang: str) -> click.Command:
    """The group in one language."""
    commands = {
        "pack": (_PACK, lambda: _pack_command(lang)),
        "rule": (_RULE, lambda: _rule_command(lang)),
    }
    return Subcommands(lang, "new", SUMMARY, commands)


def _pack_command(lang: str) -> click.Command:
    params: list[click.Parameter] = [
        click.Argument(["name"], metavar="ID"),
        click.Option(["--document"], required=True, metavar="TEKS" if lang == "id" else "TEXT",
                     help=_DOCUMENT.in_(lang)),
        click.Option(["--binding"], is_flag=True, help=_BINDING.in_(lang)),
        click.Option(["--checked"], metavar="YYYY-MM-DD", help=_CHECKED.in_(lang)),
        click.Option(["--output", "-o"], metavar="DIR", help=_FOLDER.in_(lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _new_pack(lang, **given)

    return command("pack", lang, run, params, _PACK.in_(lang), _PACK_EXAMPLES.in_(lang))


def _rule_command(lang: str) -> click.Command:
    from integritas_rules.kit.scaffold.kinds import KINDS, UNCHECKED

    params: list[click.Parameter] = [
        click.Argument(["pack"], metavar="PAKET" if lang == "id" else "PACK",
                       shell_complete=complete_pack),
        click.Argument(["clause"], metavar="ID"),
        click.Option(["--kind"], type=click.Choice([*KINDS, UNCHECKED]), default="fulfilment",
                     help=_KIND.in_(lang)),
        click.Option(["--file"], metavar="FILE", help=_FILE.in_(lang)),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _new_rule(lang, **given)

    return command("rule", lang, run, params, _RULE.in_(lang), _RULE_EXAMPLES.in_(lang))


def _new_pack(
    lang: str, name: str, document: str, binding: bool, checked: str | None, output: str | None
) -> int:
    from integritas_rules.kit.scaffold.pack import pack_files

    _good_id(name)
    _good_name(document)
    target = Path(output or name)
    if target.exists():
        raise InvalidSetting([Problem(_EXISTS, _ELSEWHERE, file=str(target))])
    files = pack_files(name, document.strip(), binding, day_option(checked))
    make_folder(target, files)
    click.echo(_MADE.within(folder=_shown(target)).in_(lang), err=True)
    return 0


def _new_rule(lang: str, pack: str, clause: str, kind: str, file: str | None) -> int:
    from integritas_rules.kit.scaffold.rule import rule_files
    from integritas_rules.loading.pack import find_pack

    _good_id(clause)
    folder = find_pack(pack)
    changed = rule_files(folder, clause, kind, file)
    put_all({path: text.encode() for path, text in changed.items()}, folders=True)
    names = ", ".join(p.relative_to(folder).as_posix() for p in changed)
    shown = pack if pack == folder.name else _shown(folder)
    click.echo(_ADDED.within(clause=clause, names=names, folder=shown).in_(lang), err=True)
    return 0


def _good_id(name: str) -> None:
    if _ID.fullmatch(name) and len(name) <= _LONGEST_ID:
        return
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:_LONGEST_ID].strip("-")
    near = slug if _ID.fullmatch(slug) else "se-panrb-9-2025"
    raise InvalidSetting([Problem(_BAD_ID, _LIKE.within(near=near))])


def _good_name(document: str) -> None:
    if not document.strip() or len(document) > _LONGEST_NAME or not document.isprintable():
        raise InvalidSetting([Problem(_BAD_NAME, _NAME_IT)])


def _shown(folder: Path) -> str:
    """As a command takes it: a bare name could be a bundled pack's."""
    text = folder.as_posix()
    return text if "/" in text or text.startswith(".") else f"./{text}"


SUMMARY = Text(
    "Mulai paket baru, atau tambahkan ketentuan beserta aturan dan kasusnya.",
    "Begin a new pack, or add a clause with its rule and cases.",
)
_PACK = Text(
    "Buat folder paket dengan satu ketentuan, kasusnya, dan dosier dasar. Isi yang ada di antara "
    "‹ dan ›. Folder yang sudah ada tidak disentuh.",
    "Make a pack folder with one clause, its cases and a base dossier. Fill in what stands between "
    "‹ and ›. A folder that exists isn't touched.",
)
_RULE = Text(
    "Tambahkan satu ketentuan pada paket: aturannya, kasus yang lolos dan yang gagal, dan isian "
    "dosier dasar. Yang sudah ada tetap seperti semula, termasuk komentarnya.",
    "Add one clause to a pack: its rule, a case that passes and one that fails, and the entry of "
    "the base dossier. What is there stays as it was, comments included.",
)
_DOCUMENT = Text(
    "Nama naskah seperti dalam kutipan, misalnya “SE Menteri X 9/2025”.",
    "Name of the text as cited, such as “SE Menteri X 9/2025”.",
)
_BINDING = Text(
    "Naskahnya peraturan yang mengikat; tanpa ini hanya anjuran.",
    "The text is a regulation that binds; without this, advice only.",
)
_CHECKED = Text(
    "Tanggal Anda memeriksa apakah naskahnya masih berlaku.",
    "The day on which you checked whether the text is still in force.",
)
_FOLDER = Text("Folder tujuan; bawaan: id paket.", "Folder to make; default: the pack's id.")
_KIND = Text(
    "Jenis pemeriksaan (bawaan: fulfilment); unchecked: tidak diperiksa, dengan alasan.",
    "Kind of check (default: fulfilment); unchecked: not checked, with the reason.",
)
_FILE = Text(
    "Berkas ketentuan yang ditambah; bawaan: yang terakhir.",
    "The clause file to add to; default: the last one.",
)
_EXISTS = Text("Folder ini sudah ada dan tidak ditimpa.", "This exists and isn't overwritten.")
_ELSEWHERE = Text("Pilih folder lain dengan -o.", "Choose another folder with -o.")
_BAD_ID = Text(
    "Id belum berbentuk huruf kecil dan angka dengan sedikitnya satu tanda hubung.",
    "The id isn't lower-case letters and digits with at least one hyphen.",
)
_LIKE = Text("Misalnya: {near}", "Such as: {near}")
_BAD_NAME = Text(
    "--document kosong, terlalu panjang, atau lebih dari satu baris.",
    "--document is empty, too long, or more than one line.",
)
_NAME_IT = Text(
    "Tulis nama naskah secara singkat, misalnya “SE Menteri X 9/2025”.",
    "Give the short name of the text, such as “SE Menteri X 9/2025”.",
)
_MADE = Text(
    "{folder} dibuat. Berikutnya: isi yang ada di antara ‹ dan ›, lalu\n"
    "  integritas rules lint {folder}\n  integritas rules test {folder}",
    "Made {folder}. Next: fill in what stands between ‹ and ›, then\n"
    "  integritas rules lint {folder}\n  integritas rules test {folder}",
)
_ADDED = Text(
    "{clause} ditambahkan ({names}). Berikutnya: isi yang ada di antara ‹ dan ›, lalu\n"
    "  integritas rules lint {folder}\n  integritas rules test {folder}",
    "Added {clause} ({names}). Next: fill in what stands between ‹ and ›, then\n"
    "  integritas rules lint {folder}\n  integritas rules test {folder}",
)
_PACK_EXAMPLES = Text(
    '\b\nContoh:\n  integritas rules new pack se-x-9-2025 --document "SE Menteri X 9/2025"',
    '\b\nExamples:\n  integritas rules new pack se-x-9-2025 --document "SE Menteri X 9/2025"',
)
_RULE_EXAMPLES = Text(
    "\b\nContoh:\n  integritas rules new rule ./se-x-9-2025 se-x-9-2025-2\n"
    "  integritas rules new rule ./se-x-9-2025 se-x-9-2025-3 --kind judgement",
    "\b\nExamples:\n  integritas rules new rule ./se-x-9-2025 se-x-9-2025-2 --lang en\n"
    "  integritas rules new rule ./se-x-9-2025 se-x-9-2025-3 --kind judgement",
)
