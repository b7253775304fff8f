"""A receipt read back: only if it is, byte for byte, as receipts are written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from integritas_rules.errors import InvalidReceipt, Problem
from integritas_rules.loading.canonical import digest
from integritas_rules.loading.document import read_for
from integritas_rules.loading.findings import problems
from integritas_rules.loading.positions import Locator
from integritas_rules.loading.structure import structure
from integritas_rules.loading.syntax import parse
from integritas_rules.loading.text import Unreadable, decode, name_of
from integritas_rules.model import Text

Receipt = Mapping[str, Any]


def laid_out(receipt: Receipt) -> str:
    """The one text in which a receipt is written; any other is refused."""
    return json.dumps(receipt, ensure_ascii=False, indent=2) + "\n"


def seal_of(receipt: Receipt) -> str:
    """The digest over everything that stands above the seal."""
    return digest({k: v for k, v in receipt.items() if k not in ("seal", "signature")})


def load_receipt(source: str | Path) -> Receipt:
    """The receipt in a file; raises :class:`InvalidReceipt` when a byte isn't as it was written."""
    return parse_receipt(read_for(source, InvalidReceipt), name_of(source))


def parse_receipt(raw: bytes, name: str) -> Receipt:
    """As :func:`load_receipt`, from bytes under the name that the user gave."""
    from integritas_rules.schema.receipt import ReceiptOut

    broken: Unreadable | None = None
    text, data = "", None
    try:
        text = decode(raw, name)
        data = parse(text, name).data
    except Unreadable as error:
        broken = error
    if broken is not None:
        raise InvalidReceipt(broken.problems)
    if not isinstance(data, dict) or "seal" not in data:
        raise InvalidReceipt([Problem(*_NONE, file=name, line=1, column=1)])
    amiss = list(structure(data, ReceiptOut))
    if amiss:
        raise InvalidReceipt(problems(amiss, Locator(text), name))
    if laid_out(data).encode() != raw or seal_of(data) != data["seal"]:
        raise InvalidReceipt([Problem(*_ALTERED, file=name)])
    return data


_NONE = (
    Text("Ini bukan tanda terima dari integritas check --receipt.",
         "This isn't a receipt of integritas check --receipt."),
    Text("Buat dengan: integritas check DOSIER --receipt tanda-terima.json",
         "Make one: integritas check DOSSIER --receipt receipt.json"),
)  # fmt: skip
_ALTERED = (
    Text("Tanda terima ini tidak seperti saat ditulis: ada bita yang berubah.",
         "This receipt isn't as it was written: some byte has changed."),
    Text("Minta kembali berkas aslinya; jangan disunting atau ditata ulang.",
         "Ask for the original file again; don't edit it or lay it out anew."),
)  # fmt: skip
