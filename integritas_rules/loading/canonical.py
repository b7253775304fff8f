"""JSON data in its one canonical form (RFC 8785), and the digest of that form."""

from __future__ import annotations

import hashlib
import json
from types import NoneType

from integritas_rules.errors import IntegritasError, Problem
from integritas_rules.model import Json, Text


class NotCanonical(IntegritasError):
    """The data has no canonical form: a number or a character that RFC 8785 can't write."""


def canonical(data: Json) -> bytes:
    """The canonical bytes of ``data``, whatever its layout and the order of its members.

    Raises :class:`NotCanonical` for an integer beyond 2^53, a number that isn't finite, or half a
    character: what I-JSON (RFC 7493) leaves out.
    """
    try:
        return _ENCODER.encode(data).encode() if _is_usual(data) else _by_library(data)
    except UnicodeEncodeError:  # half a character
        pass
    raise NotCanonical([_OUTSIDE])


def _by_library(data: Json) -> bytes:
    import rfc8785

    try:
        return rfc8785.dumps(data)
    except rfc8785.CanonicalizationError:
        pass
    raise NotCanonical([_OUTSIDE])


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_MOST = 2**53 - 1
_OTHERS = (str, bool, NoneType)


def _is_usual(data: Json) -> bool:
    """Whether the standard library writes this data as RFC 8785 has it, but for half characters.

    It sorts names by code point instead of UTF-16, and writes whole, tiny and huge numbers that
    are floating in a way of its own; all else is the same.
    """
    found = [data]
    for value in found:  # grows as it goes
        kind = type(value)
        if kind is dict:
            if not all(type(name) is str and name.isascii() for name in value):
                return False
            found += value.values()
        elif kind is list:
            found += value
        elif kind is int:
            if not -_MOST <= value <= _MOST:
                return False
        elif kind is float:
            if value.is_integer() or not 1e-4 <= abs(value) < 1e16:
                return False
        elif kind not in _OTHERS:
            return False
    return True


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
