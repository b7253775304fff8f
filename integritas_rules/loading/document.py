"""The way from bytes to checked data that dossier and review share.

A file in which nothing is amiss goes the quick way (``clean``). Any other is read step by step:
text, then syntax, and what fails there ends the reading with its one problem. Then everything else
at once: personal numbers and repeated keys, structure, soundness.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

from integritas_rules.errors import IntegritasError
from integritas_rules.frozen import frozen
from integritas_rules.guarding import Seen
from integritas_rules.hints import TYPE_CHECKING, Any
from integritas_rules.loading.clean import clean
from integritas_rules.loading.findings import Finding, problems
from integritas_rules.loading.positions import Locator, pointer_of
from integritas_rules.loading.survey import is_doubtful, survey
from integritas_rules.loading.syntax import Parsed, parse
from integritas_rules.loading.text import Unreadable, decode, read
from integritas_rules.model import Json

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel


@frozen
class Kind:
    """A kind of file: its error, its model (imported when asked for), its soundness check, and the
    latest version of the format that is read.

    ``look`` answers only for data that the model surely accepts, so that the model needn't be
    asked; ``surely_sound`` tells of such data whether ``soundness`` would find nothing.
    """

    error: type[IntegritasError]
    model: Callable[[], type[BaseModel]]
    soundness: Callable[[Json], Iterable[Finding]]
    look: Callable[[Json], Seen | None]
    surely_sound: Callable[[Json], bool]
    version: tuple[int, int] = (1, 0)


@frozen
class Document:
    """A file: its data as parsed, the digest of its bytes, and where things stand in it."""

    data: dict[str, Any]
    digest: str
    locator: Locator


def parse_document(raw: bytes, name: str, kind: Kind) -> Document:
    """The document in ``raw``; raises ``kind.error`` with every problem, by line."""
    document, found = inspect(raw, name, kind)
    if found:
        raise kind.error(problems(found, document.locator, name))
    return document


def inspect(raw: bytes, name: str, kind: Kind) -> tuple[Document, list[Finding]]:
    """The document, valid or not, and all that is wrong with it by path.

    Raises ``kind.error`` for what isn't JSON at all.
    """
    if known := clean(raw, kind.look, kind.surely_sound):
        text, data = known
        return Document(data, digest_of(raw), Locator(text, data)), []
    return closely(raw, name, kind)


def closely(raw: bytes, name: str, kind: Kind) -> tuple[Document, list[Finding]]:
    """As ``inspect``, step by step, also where the quick way would do."""
    outcome = _parsed(raw, name, kind)
    if isinstance(outcome, Unreadable):
        raise kind.error(outcome.problems)
    text, parsed = outcome
    locator = Locator(text, None if parsed.doubtful else parsed.data)
    doubtful = parsed.doubtful or is_doubtful(parsed.data)
    found = list(survey(text, locator)) if doubtful else []
    # The parser put a zero where a number can't be used: nothing more is to be said about it.
    unusable = {pointer_of(f.path) for f in found if f.code == "angka"}
    told = kind.soundness(parsed.data) if parsed.fits else content(parsed.data, kind)
    found += [f for f in told if pointer_of(f.path) not in unusable]
    return Document(parsed.data, digest_of(raw), locator), found


def _parsed(raw: bytes, name: str, kind: Kind) -> tuple[str, Parsed] | Unreadable:
    try:
        text = decode(raw, name)
        return text, parse(text, name, lambda data: kind.look(data) is not None)
    except Unreadable as error:
        return error


def content(data: Json, kind: Kind) -> list[Finding]:
    """All that is wrong with parsed data, by path: its structure and its soundness."""
    from integritas_rules.loading.structure import newer_version, structure

    newer = list(newer_version(data, kind.version))
    return newer or [*structure(data, kind.model()), *kind.soundness(data)]


def digest_of(raw: bytes) -> str:
    """The SHA-256 of the exact bytes, as reviews name it."""
    return "sha256:" + hashlib.sha256(raw).hexdigest()


def read_for(source: str | Path, error: type[IntegritasError]) -> bytes:
    """The bytes of ``source``; raises ``error`` when it can't be read."""
    broken: Unreadable | None = None
    try:
        return read(source)
    except Unreadable as caught:
        broken = caught
    raise error(broken.problems)
