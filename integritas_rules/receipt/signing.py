"""Ed25519 signatures (RFC 8032) over the canonical form of a receipt, with keys from PEM files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from integritas_rules.errors import InvalidReceipt, InvalidSetting, Problem
from integritas_rules.loading.canonical import canonical
from integritas_rules.loading.document import read_for
from integritas_rules.loading.receipts import Receipt
from integritas_rules.model import Text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

Ask = Callable[[], str | None]
"""Asks a person for a passphrase; ``None`` where nobody can be asked."""


def signed(receipt: Receipt, key: Ed25519PrivateKey) -> dict[str, Any]:
    """The receipt with its signature; the same key and receipt give the same bytes."""
    value = key.sign(_message(receipt))
    public = key.public_key().public_bytes_raw()
    own = {"algorithm": "ed25519", "key": public.hex(), "value": value.hex()}
    return {**receipt, "signature": own}


def check_signature(receipt: Receipt, name: str, trusted: str | None) -> None:
    """Raises :class:`InvalidReceipt` unless the signature holds, by ``trusted`` if that is given.

    ``trusted`` is the raw public key in hexadecimal. A receipt without a signature passes only
    where none is asked for. ``ModuleNotFoundError``: the extra ``sign`` isn't installed.
    """
    own = receipt["signature"]
    if own is None:
        if trusted is not None:
            raise InvalidReceipt([Problem(*_UNSIGNED, file=name)])
        return
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if trusted is not None and trusted != own["key"]:
        values = {"own": fingerprint(own["key"]), "trusted": fingerprint(trusted)}
        raise InvalidReceipt([Problem(_OTHER_KEY[0].within(**values), _OTHER_KEY[1], file=name)])
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(own["key"]))
        public.verify(bytes.fromhex(own["value"]), _message(receipt))
        return
    except (InvalidSignature, ValueError):
        pass
    raise InvalidReceipt([Problem(*_BROKEN, file=name)])


def private_key(file: str, ask: Ask) -> Ed25519PrivateKey:
    """The private key in a PEM file (PKCS #8), as ``openssl genpkey -algorithm ed25519`` makes it.

    Raises :class:`InvalidSetting` for another kind of key or file, or a wrong passphrase.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    raw = read_for(file, InvalidSetting)
    password = None
    if b"ENCRYPTED" in raw:
        said = ask()
        if not said:
            raise InvalidSetting([Problem(*_LOCKED, file=file)])
        password = said.encode()
    key: object = None
    with suppress(ValueError, TypeError, UnsupportedAlgorithm):
        key = load_pem_private_key(raw, password)
    if not isinstance(key, Ed25519PrivateKey):
        raise InvalidSetting([Problem(*(_PASSPHRASE if password else _NO_PRIVATE), file=file)])
    return key


def public_key(file: str) -> str:
    """The raw public key, in hexadecimal, of a PEM file; :class:`InvalidSetting` otherwise."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    raw = read_for(file, InvalidSetting)
    key: object = None
    with suppress(ValueError, UnsupportedAlgorithm):
        key = load_pem_public_key(raw)
    if not isinstance(key, Ed25519PublicKey):
        raise InvalidSetting([Problem(*_NO_PUBLIC, file=file)])
    return key.public_bytes_raw().hex()


def fingerprint(key: str) -> str:
    """What people compare a public key by: the SHA-256 of its 32 bytes."""
    return f"sha256:{hashlib.sha256(bytes.fromhex(key)).hexdigest()}"


def _message(receipt: Receipt) -> bytes:
    return canonical({k: v for k, v in receipt.items() if k != "signature"})


_UNSIGNED = (
    Text("Tanda terima ini tidak ditandatangani.", "This receipt isn't signed."),
    Text("Minta tanda terima yang ditandatangani, atau jalankan tanpa --key.",
         "Ask for a signed one, or run without --key."),
)  # fmt: skip
_OTHER_KEY = (
    Text("Ditandatangani dengan kunci lain ({own}), bukan dengan kunci Anda ({trusted}).",
         "Signed with another key ({own}), not with yours ({trusted})."),
    Text("Jangan dipercaya sebelum asal kuncinya jelas.",
         "Don't trust it before you know whose key that is."),
)  # fmt: skip
_BROKEN = (
    Text("Tanda tangan tidak cocok dengan isi tanda terima ini.",
         "The signature doesn't fit what this receipt says."),
    Text("Minta kembali berkas aslinya dari penanda tangan.",
         "Ask the signer for the original file again."),
)  # fmt: skip
_LOCKED = (
    Text("Kunci ini terkunci dengan frasa sandi, dan tidak ada yang dapat ditanyai.",
         "This key is locked with a passphrase, and nobody can be asked for it."),
    Text("Jalankan di terminal, atau pakai kunci tanpa frasa sandi.",
         "Run it in a terminal, or use a key without a passphrase."),
)  # fmt: skip
_PASSPHRASE = (
    Text("Kunci belum dapat dibuka: frasa sandinya lain, atau bukan kunci Ed25519.",
         "The key can't be opened: another passphrase, or no Ed25519 key."),
    Text("Periksa frasa sandi dan berkasnya.", "Check the passphrase and the file."),
)  # fmt: skip
_NO_PRIVATE = (
    Text("Ini bukan kunci privat Ed25519 dalam bentuk PEM (PKCS #8).",
         "This isn't an Ed25519 private key in PEM (PKCS #8)."),
    Text("Buat dengan: openssl genpkey -algorithm ed25519 -out kunci.pem",
         "Make one: openssl genpkey -algorithm ed25519 -out key.pem"),
)  # fmt: skip
_NO_PUBLIC = (
    Text("Ini bukan kunci publik Ed25519 dalam bentuk PEM.",
         "This isn't an Ed25519 public key in PEM."),
    Text("Buat dari kunci privat: openssl pkey -in kunci.pem -pubout -out publik.pem",
         "Make it from the private key: openssl pkey -in key.pem -pubout -out public.pem"),
)  # fmt: skip
