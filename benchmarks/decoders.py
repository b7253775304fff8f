"""The decoders that dossiers can be read with: the standard library's, and that of an extra."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

ROOM = "integritas_rules.loading.decoding"


class Decoder(NamedTuple):
    """A decoder: how a row names it, whether it is the extra's, and how a text is read with it."""

    name: str
    fast: bool
    loads: Callable[[str], Any]


STANDARD = Decoder("stdlib decoder", False, json.loads)


def decoders() -> list[Decoder]:
    """Those that are there, the fastest last."""
    extra = find_spec(ROOM) and import_module(ROOM).fast()
    return [STANDARD, *([Decoder("orjson", True, extra)] if extra else [])]


@contextmanager
def reading_with(decoder: Decoder) -> Iterator[None]:
    """Dossiers are read with a decoder; afterwards with the fastest."""
    use(decoder)
    try:
        yield
    finally:
        use(decoders()[-1])


def use(decoder: Decoder) -> None:
    """Dossiers are read with a decoder from now on."""
    if find_spec(ROOM):
        import_module(ROOM).DECODING.use(decoder.loads)
