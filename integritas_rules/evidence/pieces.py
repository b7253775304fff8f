"""The nouns of this room: a piece of evidence with its file, what rests on it, what was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from integritas_rules.model import Basis, Dossier, Pack, Place, Severity, Text


class State(StrEnum):
    """How the file of a piece was found; the words are those of every machine format."""

    RIGHT = "sesuai"
    UNSEALED = "belum_bersidik"
    DIFFERS = "berbeda"
    MISSING = "belum_ada"
    UNSAFE = "jalur_ditolak"
    FOLDER = "folder"
    EMPTY = "kosong"
    SPECIAL = "bukan_berkas"
    UNREADABLE = "belum_terbaca"
    LINK = "tautan_saja"
    NOWHERE = "tanpa_letak"

    @property
    def there(self) -> bool:
        """Whether there is a document that could be read."""
        return self in (State.RIGHT, State.UNSEALED, State.DIFFERS)


@dataclass(frozen=True, slots=True)
class Look:
    """What looking at one path gave: state, and of a file its size, digest and first bytes.

    ``reason`` says more where the state alone doesn't.
    """

    state: State
    size: int | None = None
    sha256: str | None = None
    head: bytes = b""
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """A place in the dossier that rests on a piece: ``holder`` is the record, ``day`` its date.

    ``begun`` is the day on which what the piece may authorise began. ``clauses`` are those that
    ask for evidence at this place.
    """

    pointer: str
    holder: str
    day: str | None = None
    begun: str | None = None
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A registered piece of evidence, its file as found, and its uses."""

    id: str
    pointer: str
    record: Mapping[str, object]
    look: Look
    uses: tuple[Use, ...] = ()

    @property
    def path(self) -> str | None:
        """The path of its file within the dossier's folder, as written."""
        return _text(self.record.get("berkas"))

    @property
    def link(self) -> str | None:
        """Its link, which is never opened."""
        return _text(self.record.get("tautan"))

    @property
    def recorded(self) -> str | None:
        """The SHA-256 that the dossier states."""
        return _text(self.record.get("sha256"))

    @property
    def day(self) -> str:
        """The date of the document."""
        return str(self.record["tanggal"])

    @property
    def kind(self) -> str:
        """The kind of document (`jenis`)."""
        return str(self.record["jenis"])

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that rest on it, each once, in the order met."""
        return tuple(dict.fromkeys(c for use in self.uses for c in use.clauses))

    @property
    def claims(self) -> tuple[str, ...]:
        """The records that rest on it, other documents left out."""
        holders = (u.holder for u in self.uses if not u.holder.startswith("/bukti/"))
        return tuple(dict.fromkeys(holders))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that an officer should mend, or an evaluator should look at.

    ``piece`` is the id, empty where the finding is about a file that no piece names.
    """

    code: str
    severity: Severity
    basis: Basis
    title: Text
    message: Text
    advice: Text
    piece: str
    place: Place
    clauses: tuple[str, ...] = ()
    related: tuple[tuple[Text, Place], ...] = ()


@dataclass(frozen=True, slots=True)
class Examination:
    """All that examining the evidence of one dossier gave; outputs are pure functions of it.

    ``strangers`` are files in the evidence folders that no piece names.
    """

    dossier: Dossier
    pack: Pack
    pieces: tuple[Piece, ...]
    strangers: tuple[str, ...]
    findings: tuple[Finding, ...]

    def count(self, *states: State) -> int:
        """How many pieces were found in one of these states."""
        return sum(p.look.state in states for p in self.pieces)

    @property
    def looks(self) -> dict[str, Look]:
        """What looking at each path gave, apart from what the dossier has on record."""
        own = {p.path: p.look for p in self.pieces if p.path is not None}
        read = {path: replace(k, state=State.UNSEALED) for path, k in own.items() if k.state.there}
        return own | read

    @property
    def documents(self) -> int:
        """How many pieces name a file."""
        return sum(p.path is not None for p in self.pieces)
