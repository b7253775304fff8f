"""`integritas review carry OLD-REVIEW DOSSIER`: which judgements hold for a new version."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import import_module
from typing import Any

import click

from integritas_rules.cli.common import (
    Bench,
    bench,
    command,
    judging_options,
    manner,
    shown_name,
    write,
)
from integritas_rules.cli.init import keep
from integritas_rules.cli.outputs import missing_extra
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidReview, InvalidSetting, Problem
from integritas_rules.model import Dossier, Text

_NOT_HERE = ("modus", "review")


def build(lang: str) -> click.Command:
    """The command in one language."""
    params: list[click.Parameter] = [
        click.Argument(["review"], metavar=_OLD_REVIEW.in_(lang)),
        click.Argument(["dossier"], metavar=say("dossier", lang)),
        click.Option(["--old"], metavar=say("dossier", lang), help=_OLD.in_(lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=_OUTPUT.in_(lang)),
        click.Option(["--dry-run"], is_flag=True, help=_DRY.in_(lang)),
        click.Option(["--format", "form"], type=click.Choice(["text", "json"]), default="text",
                     help=say("format", lang)),
        click.Option(["--force"], is_flag=True, help=say("force", lang)),
        click.Option(["--verbose", "-v"], is_flag=True, help=say("verbose_status", lang)),
        *(p for p in judging_options(lang) if p.name not in _NOT_HERE),
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("carry", lang, run, params, _HELP.in_(lang), _EXAMPLES.in_(lang))


def _run(lang: str, review: str, dossier: str, old: str | None, output: str | None, dry_run: bool,
         form: str, force: bool, verbose: bool, **judging: Any) -> int:  # fmt: skip
    from integritas_rules.carry.ground import Footing
    from integritas_rules.carry.proposal import propose
    from integritas_rules.formats.review_file import written
    from integritas_rules.loading.document import parse_document, read_for
    from integritas_rules.loading.review import REVIEW

    setup = bench(**judging)
    target = None if dry_run else output
    keep(target, force)
    document = parse_document(read_for(review, InvalidReview), review, REVIEW)
    if document.data["paket"] != setup.pack.id:
        raise InvalidReview([_other_pack(review, document.data["paket"], setup.pack.id)])
    now = Footing(setup.pack, _loaded(dossier), setup.as_of)
    before = _before(setup, old, review, document.data["dosier"])
    proposal = propose(document.data, document.digest, now, before, setup.settings.due_policy)
    if any(o.due and o.due.date is None for o in proposal.others):
        raise InvalidSetting([missing_extra("review carry", "calendar", "holidays")])
    face = import_module(f"integritas_rules.formats.carry_{form}")
    told = face.render(proposal, manner(lang, None, verbose))
    if target is None:
        write(told, None)
        click.echo((_DRY_RUN if dry_run else _WHERE_TO).in_(lang), err=True)
        return 0
    write(json.dumps(written(proposal, lang), ensure_ascii=False, indent=2) + "\n", target)
    click.echo(told, nl=False, err=target == "-")
    click.echo(_WRITTEN.within(file=target).in_(lang), err=True)
    return 0


def _loaded(source: str) -> Dossier:
    from integritas_rules.loading.dossier import load_dossier

    return replace(load_dossier(source), name=shown_name(source))


def _before(setup: Bench, old: str | None, review: str, bound: str) -> Any:
    """The ground of the old dossier, which must be the very one that the review is bound to."""
    from integritas_rules.carry.ground import Footing

    if old is None:
        return None
    dossier = _loaded(old)
    if dossier.digest != bound:
        raise InvalidReview([_other_dossier(review, old)])
    return Footing(setup.pack, dossier)


def _other_dossier(review: str, old: str) -> Problem:
    return Problem(
        Text(f"Telaah ini bukan tentang {old}; sidiknya lain.",
             f"This review isn't about {old}; the digest differs."),
        Text("Beri --old dosier yang persis ditelaah, tanpa perubahan apa pun.",
             "Let --old name the exact dossier that was reviewed, without any change."),
        file=review,
    )  # fmt: skip


def _other_pack(review: str, theirs: str, ours: str) -> Problem:
    return Problem(
        Text(f"Telaah ini dibuat untuk paket {theirs}, bukan {ours}.",
             f"This review was made for the pack {theirs}, not {ours}."),
        Text(f"Tambahkan --pack {theirs}.", f"Add --pack {theirs}."),
        file=review,
    )  # fmt: skip


_OLD_REVIEW = Text("TELAAH-LAMA", "OLD-REVIEW")
_OLD = Text(
    "Dosier yang dahulu ditelaah; perlu bagi telaah tanpa sandaran, dan menunjukkan tempat "
    "perubahan.",
    "The dossier reviewed then; needed for reviews without sandaran, and shows where changes are.",
)
_OUTPUT = Text("Telaah baru yang ditulis.", "New review to write.")
_DRY = Text("Tampilkan usulnya saja; tidak menulis apa pun.", "Only show it; write nothing.")
_DRY_RUN = Text("Tidak ada yang ditulis (--dry-run).", "Nothing was written (--dry-run).")
_WHERE_TO = Text(
    "Belum ada yang ditulis; tambahkan -o TELAAH-BARU.json.",
    "Nothing was written yet; add -o NEW-REVIEW.json.",
)
_WRITTEN = Text("Usul telaah baru ditulis ke {file}.", "The proposed review was written to {file}.")
_HELP = Text(
    "Usulkan telaah bagi versi dosier yang baru: putusan yang sandarannya tidak berubah tetap "
    "berlaku, yang lain harus dibuat ulang beserta sebabnya. Pengecualian yang habis gugur; "
    "sanggahan dan tindak lanjut ikut. Seorang penilai memeriksa dan menandatangani hasilnya.\n\n"
    "Kode keluar: 0; atau 2 bila masukan, paket atau perintah belum benar.",
    "Propose a review for a new version of the dossier: judgements whose ground hasn't changed "
    "still hold, the others must be made again, and why. Expired waivers fall; objections and "
    "follow-ups go along. A reviewer goes through the result and signs it.\n\n"
    "Exit codes: 0; or 2 for bad input, pack or usage.",
)
_EXAMPLES = Text(
    "\b\nContoh:\n  integritas review carry telaah.json dosier-baru.json --old dosier-lama.json "
    "-o telaah-baru.json\n  integritas review carry telaah.json dosier-baru.json --dry-run",
    "\b\nExamples:\n  integritas review carry review.json new.json --old old.json "
    "-o new-review.json\n  integritas review carry review.json new.json --dry-run",
)
