"""Keys for the tests of signatures, the same in every run."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)


def key(number: int = 1) -> Ed25519PrivateKey:
    """A key made of one repeated byte."""
    return Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)


def private_file(folder: Path, number: int = 1, passphrase: str = "") -> str:
    """A PEM file of the private key."""
    locked = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    path = folder / f"kunci-{number}.pem"
    path.write_bytes(key(number).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))
    return str(path)


def public_file(folder: Path, number: int = 1) -> str:
    """A PEM file of the public key."""
    path = folder / f"publik-{number}.pem"
    public = key(number).public_key()
    path.write_bytes(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return str(path)
