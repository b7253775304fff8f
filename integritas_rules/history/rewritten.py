"""Changed facts → where the past was altered: what an earlier submission told, told otherwise now.

The past is what is dated on or before the earlier submission. To complete it (a number that was
missing, a document filed late) alters nothing; to move a date, swap or drop evidence, take back a
criterion or delete a record does. It is never a verdict: a person is to ask why. The lawful way to
correct a record is a further one that names it in ``menggantikan``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from integritas_rules.frozen import frozen
from integritas_rules.history.facts import Change, Kind, Spot
from integritas_rules.model import Json


class Touch(StrEnum):
    """In what way the past was altered, the gravest first."""

    CRITERION = "capaian"
    REMOVED = "dihapus"
    DATE = "tanggal"
    EVIDENCE = "bukti"
    DROPPED = "bukti_dilepas"
    CONTENT = "isi"


@frozen
class Rewritten:
    """One record of the past that was altered: how, by which changes, and which clauses rest on it.

    ``revised_by`` are the records of the new dossier that name it in ``menggantikan``.
    """

    touch: Touch
    path: str
    changes: tuple[Change, ...]
    clauses: tuple[str, ...]
    revised_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Past:
    """What was told by the earlier submission's day, and what is told now.

    ``steps`` gives the clause of each kind of activity, as the pack's workflow has it.
    """

    until: str
    old: Json
    new: Json
    steps: Mapping[str, str] = field(default_factory=dict)

    def rewritten(self, changes: Iterable[Change]) -> list[Rewritten]:
        """The records that were altered, the gravest kind of alteration first."""
        touched: dict[str, list[tuple[Touch, Change]]] = {}
        for change in changes:
            touch = self._touch(change)
            if touch:
                touched.setdefault(record_of(change), []).append((touch, change))
        found = [self._entry(path, own) for path, own in touched.items()]
        return sorted(found, key=lambda r: list(Touch).index(r.touch))

    def late(self, changes: Iterable[Change]) -> list[Change]:
        """What is new and yet dated by the earlier submission: told late, nothing altered."""
        return [c for c in changes if c.kind == Kind.ADDED and c.new and self._is_late(c, c.new)]

    def _entry(self, path: str, own: list[tuple[Touch, Change]]) -> Rewritten:
        touch = min((t for t, _ in own), key=list(Touch).index)
        spot = own[0][1].old or own[0][1].new
        record = spot.record if spot else {}
        return Rewritten(
            touch, path, tuple(c for _, c in own), tuple(self._clauses(spot)) if spot else (),
            tuple(self._revisions(record)),
        )  # fmt: skip

    def _touch(self, change: Change) -> Touch | None:
        section = change.path.split("/")[1]
        old = change.old
        if section in _APART:
            return None
        if old is None:
            return Touch.CONTENT if self._turned(change) else None
        if isinstance(old.value, Mapping):
            gone = change.kind == Kind.REMOVED and self._held(old)
            return _GONE.get(_list_of(change.path), Touch.REMOVED) if gone else None
        if not self._happened(old.within):
            return None
        for list_name, rule in _RULES:
            if list_name in change.path:
                return rule(self, change)
        return self._plain(change, old)

    def _plain(self, change: Change, old: Spot) -> Touch | None:
        """A member of a dated record, or an item of a list in it, that is no longer what it was."""
        name = _member(change.path)
        if name in _DATES:
            return Touch.DATE if str(old.value) <= self.until else None
        if name in _EVIDENCE_LISTS:
            return Touch.DROPPED
        if name in _WORDS or not self._over(old.within):
            return None
        return Touch.CONTENT

    def _evidence(self, change: Change) -> Touch | None:
        """A document is what it is; only its place may change, and only if its content didn't."""
        was, now, name = change.was, change.now, _member(change.path)
        kept = was.get("sha256") is not None and was.get("sha256") == now.get("sha256")
        if name in _WORDS or (kept and name in ("berkas", "tautan")):
            return None
        return Touch.DATE if name == "tanggal" else Touch.EVIDENCE

    def _criterion(self, change: Change) -> Touch | None:
        """A criterion that was reached stays so; one that wasn't may be reached, on a later day."""
        if _member(change.path) in _WORDS:
            return None
        reached = change.was.get("status") == "tercapai"
        return None if not reached and self._restated(change.now) else Touch.CRITERION

    def _judged(self, change: Change) -> Touch | None:
        """A judgement may be made anew, on a later day."""
        if _member(change.path) in _WORDS or self._restated(change.now):
            return None
        return Touch.DATE if _member(change.path) == "tanggal" else Touch.CONTENT

    def _restated(self, now: Mapping[str, Json]) -> bool:
        return str(now.get("tanggal", "")) > self.until

    def _turned(self, change: Change) -> bool:
        """Whether a record of the past was made a revision of another, and so left the order."""
        own = change.new
        return bool(own and change.field == "menggantikan" and self._happened(own.within))

    def _is_late(self, change: Change, spot: Spot) -> bool:
        if change.path.split("/")[1] in _APART:
            return False
        if isinstance(spot.value, Mapping):
            return any(day <= self.until for day in _days(spot.value))
        return _member(change.path) in _DATES and str(spot.value) <= self.until

    def _happened(self, within: tuple[Mapping[str, Json], ...]) -> bool:
        """Whether the innermost dated record had begun."""
        dated = next((days for r in reversed(within) if (days := list(_own_days(r)))), [])
        return any(day <= self.until for day in dated)

    def _over(self, within: tuple[Mapping[str, Json], ...]) -> bool:
        """Whether that record was finished: a span that ended, or a single day."""
        dated = next((r for r in reversed(within) if list(_own_days(r))), {})
        last = dated.get("selesai") if "mulai" in dated else min(_own_days(dated), default=None)
        return isinstance(last, str) and last <= self.until

    def _held(self, old: Spot) -> bool:
        """Whether a record that is gone told something of the past."""
        inside = list(_days(old.value))
        return any(d <= self.until for d in inside) if inside else self._over(old.within)

    def _revisions(self, record: Mapping[str, Json]) -> Iterator[str]:
        own = record.get("id")
        for other in (self.new.get("persiapan") or {}).get("kegiatan") or ():
            if own is not None and other.get("menggantikan") == own:
                yield other["id"]

    def _clauses(self, spot: Spot) -> list[str]:
        """The clause of the record, or of those that a piece of evidence was given for."""
        own = (spot.value,) if isinstance(spot.value, Mapping) else ()
        chain = (*spot.within, *own)
        if found := self._clause(chain):
            return [found]
        name = chain[-1].get("id") if chain else None
        if not spot.pointer.startswith("/bukti/") or name is None:
            return []
        return list(self._given_for.get(name, ()))

    @cached_property
    def _given_for(self) -> Mapping[str, Mapping[str, None]]:
        """The clauses of the records that each piece of evidence was given for."""
        found: dict[str, dict[str, None]] = {}
        for name, chain in _named(self.old, ()):
            if clause := self._clause(chain):
                found.setdefault(name, {})[clause] = None
        return found

    def _clause(self, chain: tuple[Mapping[str, Json], ...]) -> str | None:
        stated = (r["ketentuan"] for r in reversed(chain) if "ketentuan" in r)
        steps = (self.steps[r["jenis"]] for r in chain[1:] if r.get("jenis") in self.steps)
        return next(stated, None) or next(steps, None)


def record_of(change: Change) -> str:
    """The path of the record that a change is about: of the innermost one in a list."""
    parts = change.path.split("/")
    spot = change.old or change.new
    named = [n for n, part in enumerate(parts) if part.startswith("[")]
    if spot is not None and not isinstance(spot.value, Mapping) and named:
        # An item of a list of words or ids belongs to the record that holds the list.
        named = [n for n in named if n < len(parts) - 1] or named
    return "/".join(parts[: named[-1] + 1]) if named else "/".join(parts[:2])


def _list_of(path: str) -> str:
    """The name of the list that a record stood in."""
    return path.rpartition("/")[0].rpartition("/")[2]


def _member(path: str) -> str:
    """The member of the record that a change is about, also for an item of its list."""
    head, _, last = path.rpartition("/")
    return head.rpartition("/")[2] if last.startswith("[") else last


def _own_days(record: Mapping[str, Json]) -> Iterator[str]:
    for key in _DATES:
        value = record.get(key)
        yield from (value if isinstance(value, list) else [value] if value else [])


def _days(value: Json) -> Iterator[str]:
    """Every day told in a record and in what it holds."""
    if isinstance(value, Mapping):
        yield from _own_days(value)
        for inner in value.values():
            yield from _days(inner)
    elif isinstance(value, list):
        for item in value:
            yield from _days(item)


_Chain = tuple[Mapping[str, Json], ...]


def _named(value: Json, chain: _Chain) -> Iterator[tuple[str, _Chain]]:
    """Every id in a list, and the records that the list stands in."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if chain or key not in _APART:
                yield from _named(inner, (*chain, value))
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, str):
                yield item, chain
            else:
                yield from _named(item, chain)


_DATES = ("tanggal", "mulai", "selesai")
_EVIDENCE_LISTS = (
    "bukti", "instrumen", "norma", "rencana_aksi",
    "tim_supervisi", "selaras_rb", "deklarasi", "selaras_zi", "peta_asesmen", "roadmap", "panduan",
    "kurikulum", "silabus", "rencana_pelatihan", "penetapan_agen", "lainnya",
)  # fmt: skip
"""Members that name evidence; those of ``keluaran`` are the outputs of Tabel 3."""
_WORDS = (
    "judul", "uraian", "keterangan", "catatan", "alasan", "alasan_penyesuaian", "indikasi",
    "tafsiran", "konteks",
)  # fmt: skip
"""Free words: they may be put better."""
_APART = (
    "$schema", "versi", "keterangan", "konteks", "instansi", "pengajuan", "pejabat", "kelompok",
)  # fmt: skip
"""Parts of a dossier that tell who and what it is, not what happened."""
_RULES = (
    ("/kriteria/[ketentuan=", Past._criterion),
    ("/penilaian_ketentuan/[", Past._judged),
    ("/pemenuhan/[", Past._judged),
    ("/bukti/[id=", Past._evidence),
)
_GONE = {"kriteria": Touch.CRITERION}
