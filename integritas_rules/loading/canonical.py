"""One way to write data as bytes (RFC 8785), so that the same content has the same digest."""

from __future__ import annotations

import hashlib

from integritas_rules.model import Json


def canonical(data: Json) -> bytes:
    """The data as canonical JSON: sorted keys, no blanks, one form for every number."""
    import rfc8785

    written: bytes = rfc8785.dumps(data)
    return written


def digest(data: Json) -> str:
    """The SHA-256 of the canonical form, as ``sha256:…``."""
    return "sha256:" + hashlib.sha256(canonical(data)).hexdigest()
