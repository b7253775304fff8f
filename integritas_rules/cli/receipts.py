"""`check --receipt`: the receipt beside the report, signed where a key is given."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from integritas_rules.cli.outputs import Wanted, missing_extra
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.frozen import frozen
from integritas_rules.hints import TYPE_CHECKING, Any
from integritas_rules.model import DuePolicy, Report, Text

if TYPE_CHECKING:
    import click


def receipt_options(lang: str) -> list[click.Parameter]:
    """``--receipt`` and ``--sign-key``."""
    import click

    return [
        click.Option(["--receipt"], metavar="FILE", help=_RECEIPT.in_(lang)),
        click.Option(["--sign-key"], metavar="FILE", help=_SIGN.in_(lang)),
    ]


@frozen
class Writer:
    """Where the receipt goes, and the key that signs it; ``key`` is ready before anything runs."""

    file: str
    key: Any

    def text(self, reports: Sequence[Report], policy: DuePolicy) -> str:
        """The receipt of the one report; :class:`InvalidSetting` for several, or a what-if."""
        from integritas_rules.loading.receipts import laid_out
        from integritas_rules.receipt.making import receipt_of
        from integritas_rules.receipt.signing import signed

        if len(reports) != 1:
            raise InvalidSetting([_ONE])
        if reports[0].dossier.assumed:
            raise InvalidSetting([_WHAT_IF])
        made = receipt_of(reports[0], policy)
        return laid_out(signed(made, self.key) if self.key else made)


def writer(file: str | None, sign_key: str | None, pairs: Wanted, lang: str) -> Writer | None:
    """The writer asked for; raises :class:`InvalidSetting` for what doesn't go together."""
    if file is None:
        if sign_key:
            raise InvalidSetting([_NO_RECEIPT])
        return None
    screens = [o for _, o in pairs if o in (None, "-")]
    if file in [o for _, o in pairs] or (file == "-" and screens):
        raise InvalidSetting([_TWICE])
    return Writer(file, _key(sign_key, lang) if sign_key else None)


def _key(file: str, lang: str) -> Any:
    from integritas_rules.receipt.signing import private_key

    def ask() -> str | None:
        if not sys.stdin.isatty():
            return None
        import click

        return str(click.prompt(_PASSPHRASE.in_(lang), hide_input=True, err=True))

    missing = ""
    try:
        return private_key(file, ask)
    except ModuleNotFoundError as error:
        missing = error.name or "?"
    raise InvalidSetting([missing_extra("--sign-key", "sign", missing)])


_RECEIPT = Text(
    "Tulis tanda terima: sidik semua yang menentukan putusan, untuk integritas verify.",
    "Write a receipt: digests of all that bears on the verdicts, for integritas verify.",
)
_SIGN = Text(
    "Tanda tangani tanda terima dengan kunci Ed25519 ini (PEM).",
    "Sign the receipt with this Ed25519 key (PEM).",
)
_PASSPHRASE = Text("Frasa sandi kunci", "Passphrase of the key")
_ONE = Problem(
    Text("Tanda terima dibuat untuk satu dosier menurut satu paket.",
         "A receipt is made for one dossier by one pack."),
    Text("Periksa satu per satu bila memerlukan tanda terima.",
         "Check them one by one where receipts are needed."),
)  # fmt: skip
_WHAT_IF = Problem(
    Text("Tanda terima hanya untuk dosier seperti adanya, bukan untuk andaian.",
         "Receipts are for a dossier as it is, not for a what-if."),
    Text("Jalankan tanpa --set dan --unset.", "Run it without --set and --unset."),
)  # fmt: skip
_NO_RECEIPT = Problem(
    Text("--sign-key menandatangani tanda terima; --receipt belum diisi.",
         "--sign-key signs a receipt; --receipt is missing."),
    Text("Tambahkan --receipt FILE.", "Add --receipt FILE."),
)  # fmt: skip
_TWICE = Problem(
    Text("Tanda terima dan keluaran ditulis ke tempat yang sama.",
         "The receipt and an output go to the same place."),
    Text("Beri tanda terima berkasnya sendiri.", "Give the receipt a file of its own."),
)  # fmt: skip
