"""Data from JSON by the fastest decoder there is, for files in which nothing is amiss.

What a decoder refuses, or might read in another way than the standard library does, is never told
from here: ``syntax.parse`` then reads the text anew, and it alone says what is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from integritas_rules.model import Json

Decoder = Callable[[str], Json]

PAYS = 4 << 20
"""How many characters are read before orjson is imported: what it would have saved on them is what
its import takes. Whoever reads less never pays for it, whoever reads much more hardly notices."""


class Decoding:
    """A choice of decoder: the standard library's, and orjson once it pays and if it is there."""

    def __init__(self, pays: int = PAYS) -> None:
        self._pays = pays
        self._read = 0
        self._decoder: Decoder = json.loads
        self._chosen = False

    def loads(self, text: str) -> Json:
        """The data of a JSON text. ``ValueError`` or ``RecursionError`` where it isn't read.

        Of a repeated key the last value counts; NaN and Infinity may be read. Integers of more than
        15 digits may come as floats; all else is as the standard library reads it.
        """
        if not self._chosen:
            self._read += len(text)
            if self._read > self._pays:
                self._decoder, self._chosen = fast() or json.loads, True
        return self._decoder(text)

    def use(self, decoder: Decoder) -> None:
        """Read with this decoder from now on."""
        self._decoder, self._chosen = decoder, True


def fast() -> Decoder | None:
    """The decoder of the extra ``fast``, if it is installed."""
    try:
        import orjson
    except ImportError:
        return None
    return orjson.loads


DECODING = Decoding()
"""The choice of this process."""
