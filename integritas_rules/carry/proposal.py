"""Which judgements of an old review may stand for a new version of the dossier, and why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from integritas_rules.carry.compare import Change, changes, parts_changed
from integritas_rules.carry.ground import Footing
from integritas_rules.conclusion import sums_up
from integritas_rules.loading.followups import due_of
from integritas_rules.loading.sieve import unknown
from integritas_rules.model import Clause, Due, DuePolicy, Status, Text
from integritas_rules.words import day


class Fate(StrEnum):
    """What becomes of an entry."""

    KEPT = "tetap"
    AGAIN = "ulang"
    NEW = "baru"
    GONE = "tidak_perlu"


@dataclass(frozen=True, slots=True)
class Item:
    """One judgement and what becomes of it; ``entry`` is the old one, none for a new clause."""

    fate: Fate
    clause: str
    title: Text | None
    entry: Mapping[str, Any]
    reason: Text
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Other:
    """A waiver, objection or follow-up: whether it goes along, and what is to be said of it."""

    kind: str
    name: str
    kept: bool
    entry: Mapping[str, Any]
    note: Text | None = None
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """All that becomes of an old review; a proposal, which a person reads and signs."""

    old: Mapping[str, Any]
    digest: str
    now: Footing
    compared: bool
    items: tuple[Item, ...]
    others: tuple[Other, ...]

    def of(self, fate: Fate) -> list[Item]:
        """The judgements with one fate, in the order of the file."""
        return [i for i in self.items if i.fate == fate]


def propose(
    old: Mapping[str, Any], digest: str, now: Footing, before: Footing | None, policy: DuePolicy
) -> Proposal:
    """Weigh every entry of ``old``, a review file whose digest is ``digest``.

    ``now`` stands on the new dossier, ``before`` on the one that the review is bound to. Without
    ``before`` what is written in the judgements themselves (``sandaran``) is compared.
    """
    weighed = _Weighing(old, now, before)
    items = [*weighed.items()]
    items += weighed.fresh({i.clause for i in items})
    others = (*_waivers(old, now), *_objections(old, now), *_follow_ups(old, now, policy))
    return Proposal(old, digest, now, before is not None, tuple(items), tuple(others))


class _Weighing:
    """The judgements of one old review put to the new dossier."""

    def __init__(self, old: Mapping[str, Any], now: Footing, before: Footing | None) -> None:
        self.old, self.now, self.before = old, now, before
        self.verdicts = {v.clause.id: v for v in now.report.verdicts}

    def items(self) -> Iterator[Item]:
        """One for each entry; what a later judgement replaced goes the way of its clause."""
        for entry in self.old.get("penilaian", []):
            clause = self.now.pack.clauses.get(entry["ketentuan"])
            yield self._item(entry, clause)

    def fresh(self, known: set[str]) -> Iterator[Item]:
        """The clauses that wait for a judgement and aren't in the old review."""
        for v in self.now.report.verdicts:
            waits = v.status == Status.UNJUDGED and not sums_up(v.clause)
            if waits and v.clause.id not in known:
                yield Item(Fate.NEW, v.clause.id, v.clause.title, {}, _FRESH)

    def _item(self, entry: Mapping[str, Any], clause: Clause | None) -> Item:
        name = entry["ketentuan"]
        title = clause.title if clause else None
        if why := unknown(name, self.now.pack):
            return Item(Fate.GONE, name, title, entry, why)
        verdict = self.verdicts[name]
        if verdict.status in _NOTHING_ASKED:
            return Item(Fate.GONE, name, title, entry, _NOTHING_ASKED[verdict.status])
        waits = verdict.status == Status.UNJUDGED
        if not entry.get("status"):
            fate, why = (Fate.NEW, _BLANK) if waits else (Fate.GONE, _DECIDED)
            return Item(fate, name, title, entry, why)
        if not (entry.get("alasan") or "").strip():
            return Item(Fate.AGAIN, name, title, entry, _NO_REASON)
        reason, found = self._weigh(entry, verdict.clause)
        if reason is None:
            return Item(Fate.KEPT, name, title, entry, _SAME)
        if waits:
            return Item(Fate.AGAIN, name, title, entry, reason, found)
        return Item(Fate.GONE, name, title, entry, _DECIDED, found)

    def _weigh(
        self, entry: Mapping[str, Any], clause: Clause
    ) -> tuple[Text | None, tuple[Change, ...]]:
        """Why a judgement has to be made again, and what changed; ``None`` when it holds."""
        extra, written = tuple(entry.get("bukti") or ()), entry.get("sandaran")
        after = self.now.of(clause)
        if self.before is not None:
            if clause.id not in self.before.pack.clauses:
                return _CHANGED, (Change("ketentuan"),)
            found = changes(self.before.of(clause, extra), self.now.of(clause, extra))
            if written and written["ketentuan"] != after.digests()["ketentuan"]:
                found = (Change("ketentuan"), *(c for c in found if c.part != "ketentuan"))
            return (_CHANGED, found) if found else (None, ())
        if written is None:
            return _UNKNOWN, ()
        if extra:
            return _EXTRA, ()
        found = parts_changed(written, after.digests())
        return (_CHANGED, found) if found else (None, ())


def _waivers(old: Mapping[str, Any], now: Footing) -> Iterator[Other]:
    """Those that may still come into force or are, with their last day; an expired one falls."""
    for entry in old.get("pengecualian", []):
        name, until = entry["ketentuan"], entry["berlaku_sampai"]
        if why := unknown(name, now.pack):
            yield Other("pengecualian", name, False, entry, why)
        elif until < now.report.as_of or until < entry["berlaku_mulai"]:
            yield Other("pengecualian", name, False, entry, _EXPIRED.within(until=day(until)))
        else:
            yield Other("pengecualian", name, True, entry, _UNTIL.within(until=day(until)))


def _objections(old: Mapping[str, Any], now: Footing) -> Iterator[Other]:
    """All go along with their answers; evidence that the new dossier lacks is left out."""
    for entry in old.get("sanggahan", []):
        if why := unknown(entry["ketentuan"], now.pack):
            yield Other("sanggahan", entry["id"], False, entry, why)
            continue
        there, lost = _registered(entry.get("bukti"), now)
        note = _LOST.within(names=", ".join(lost)) if lost else None
        yield Other("sanggahan", entry["id"], True, {**entry, "bukti": there}, note)


def _follow_ups(old: Mapping[str, Any], now: Footing, policy: DuePolicy) -> Iterator[Other]:
    """All go along, their due date fixed; one whose evidence is gone isn't done any more."""
    for entry in old.get("tindak_lanjut", []):
        known = [c for c in entry["ketentuan"] if unknown(c, now.pack) is None]
        if not known:
            yield Other("tindak_lanjut", entry["id"], False, entry, _NO_CLAUSE)
            continue
        due = due_of(entry, policy)
        kept = {**entry, "ketentuan": known, "tenggat": due.date}
        note = None
        if done := entry.get("selesai"):
            there, lost = _registered(done["bukti"], now)
            kept["selesai"] = {**done, "bukti": there}
            note = _LOST.within(names=", ".join(lost)) if lost else None
            if not there:
                kept = {k: v for k, v in kept.items() if k not in ("selesai", "verifikasi")}
                note = _REOPENED.within(names=", ".join(lost))
        yield Other("tindak_lanjut", entry["id"], True, kept, note, due)


def _registered(names: list[str] | None, now: Footing) -> tuple[list[str], list[str]]:
    known = {b["id"] for b in now.dossier.data.get("bukti") or ()}
    given = names or []
    return [n for n in given if n in known], [n for n in given if n not in known]


_SAME = Text("sandarannya sama", "what it rests on is the same")
_CHANGED = Text("sandarannya berubah", "what it rests on has changed")
_FRESH = Text("baru menunggu putusan", "awaits judgement now")
_BLANK = Text("belum pernah diputus", "was never judged")
_DECIDED = Text(
    "tidak lagi menunggu putusan orang; lihat hasil pemeriksaan",
    "no longer awaits a person; see what the check says",
)
_NO_REASON = Text("alasannya dahulu tidak diisi", "it never had a reason")
_UNKNOWN = Text(
    "sandarannya belum tercatat; beri --old DOSIER-LAMA untuk membandingkan",
    "what it rests on isn't on record; give --old OLD-DOSSIER to compare",
)
_EXTRA = Text(
    "bersandar pada bukti tambahan; beri --old DOSIER-LAMA untuk membandingkan",
    "it rests on further evidence; give --old OLD-DOSSIER to compare",
)
_NOTHING_ASKED = {
    Status.NOT_DUE: Text("belum jatuh tempo dalam dosier baru", "not due in the new dossier"),
    Status.NOT_APPLICABLE: Text("tidak berlaku dalam dosier baru", "doesn't apply any more"),
}
_EXPIRED = Text("masa berlakunya habis {until}", "it expired on {until}")
_UNTIL = Text("berlaku sampai {until}", "in force until {until}")
_LOST = Text(
    "bukti yang tidak ada lagi dalam dosier baru: {names}",
    "evidence that the new dossier lacks: {names}",
)
_REOPENED = Text(
    "dibuka lagi, karena buktinya tidak ada dalam dosier baru: {names}",
    "open again, because the new dossier lacks its evidence: {names}",
)
_NO_CLAUSE = Text(
    "ketentuannya tidak ada lagi dalam paket", "its clauses are no longer in the pack"
)
