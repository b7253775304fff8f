"""A folder becomes a BagIt bag (RFC 8493), and is checked as one, by the library `bagit`.

The library of the Library of Congress writes and validates; here it is kept from writing to the
screen, and what it leaves to chance (the order of the tag manifests) is settled, so that the same
content gives the same bytes.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ALGORITHMS = ("sha256", "sha512")
"""Of both there is a manifest; one of them is asked for in a bag of any origin."""

DOSSIER = "dosier.json"
REVIEWS = ("telaah.json", *(f"telaah-{n}.json" for n in range(2, 10)))
"""Each reviewer's file, in the order given."""
REPORT, PAGE, EXAMINED = "laporan.json", "laporan.html", "pemeriksaan-bukti.json"
OWN = (DOSSIER, *REVIEWS, REPORT, PAGE, EXAMINED)
"""The names in the payload that are the bag's own; no piece of evidence may have them."""

BAGGED_ON, ORGANISATION, COMPLETE = "Bagging-Date", "Source-Organization", "Integritas-Complete"
AGENT, IDENTIFIER, DIGEST = "Bag-Software-Agent", "External-Identifier", "Integritas-Dossier-Digest"
LACKING = "Integritas-Lacking"


class BadBag(Exception):
    """What the library says of a bag that isn't valid."""


def bag(folder: Path, info: Mapping[str, str]) -> None:
    """Turn ``folder`` into a bag of its content, in place.

    ``info`` becomes ``bag-info.txt``; it must hold the day (:data:`BAGGED_ON`), since there is no
    clock here. Raises ``ModuleNotFoundError`` when the library isn't installed.
    """
    with _library() as bagit:
        bagit.make_bag(str(folder), dict(info), checksums=list(ALGORITHMS))
    for manifest in folder.glob("tagmanifest-*.txt"):
        lines = manifest.read_text(encoding="utf-8").splitlines(keepends=True)
        manifest.write_text("".join(sorted(lines, key=lambda x: x.split()[1:])), "utf-8")


def validated(folder: Path) -> Mapping[str, str]:
    """The ``bag-info.txt`` of a valid bag: complete, and every checksum right.

    Raises :class:`BadBag`; ``ModuleNotFoundError`` when the library isn't installed.
    """
    with _library() as bagit:
        try:
            read = bagit.Bag(str(folder))
            read.validate()
        # Whatever the library stumbles over, the bag isn't one that it can vouch for.
        except Exception as error:  # noqa: BLE001
            raise BadBag(type(error).__name__) from None
    return {key: _one(value) for key, value in read.info.items()}


def _one(value: object) -> str:
    """The value of a tag; of a repeated tag, the last."""
    return str(value[-1] if isinstance(value, list) else value)


@contextmanager
def _library() -> Iterator[Any]:
    """The library, silent: it logs and, on new Pythons, is warned about, where nobody asked."""
    with warnings.catch_warnings():
        # Of Python 3.13 and 3.14, on how it calls re.sub and opens text.
        warnings.simplefilter("ignore", DeprecationWarning)
        import bagit

        log = logging.getLogger("bagit")
        if not log.handlers:
            log.addHandler(logging.NullHandler())
        log.propagate = False
        yield bagit
