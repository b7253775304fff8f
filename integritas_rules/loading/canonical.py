"""JSON data in its one canonical form (RFC 8785), and the digest of that form."""

from __future__ import annotations

import hashlib

from integritas_rules.errors import IntegritasError, Problem
from integritas_rules.model import Json, Text


class NotCanonical(IntegritasError):
    """The data has no canonical form: a number or a character that RFC 8785 can't write."""


def canonical(data: Json) -> bytes:
    """The canonical bytes of ``data``, whatever its layout and the order of its members.

    Raises :class:`NotCanonical` for an integer beyond 2^53, a number that isn't finite, or half a
    character: what I-JSON (RFC 7493) leaves out.
    """
    import rfc8785

    try:
        return rfc8785.dumps(data)
    except rfc8785.CanonicalizationError:
        pass
    raise NotCanonical([_OUTSIDE])


def digest(data: Json) -> str:
    """The SHA-256 of the canonical bytes, as ``sha256:…``; raises :class:`NotCanonical`."""
    return f"sha256:{hashlib.sha256(canonical(data)).hexdigest()}"


_OUTSIDE = Problem(
    Text(
        "Ada angka atau huruf yang belum punya bentuk baku (RFC 8785).",
        "There is a number or character without a canonical form (RFC 8785).",
    ),
    Text(
        "Bilangan bulat sampai 9.007.199.254.740.991; tulis yang lebih besar sebagai teks.",
        "Integers go up to 9,007,199,254,740,991; write larger ones as text.",
    ),
)
