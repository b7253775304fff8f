"""Two snapshots of one programme → everything that differs between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from integritas_rules.frozen import frozen
from integritas_rules.history import gaps as gaps_of
from integritas_rules.history.facts import Change, changes
from integritas_rules.history.gaps import Gaps
from integritas_rules.history.rewritten import Past, Rewritten, record_of
from integritas_rules.history.snapshot import SeenGap, SeenVerdict, Snapshot
from integritas_rules.loading.jsonpath import Filter, compile_path
from integritas_rules.model import Place, Severity, Text, Workflow
from integritas_rules.words import plain


@frozen
class Move:
    """A clause whose status isn't what it was; ``None`` where it wasn't, or isn't, checked."""

    clause: str
    title: Text
    locator: str
    old: SeenVerdict | None
    new: SeenVerdict | None


@frozen
class History:
    """What two dossiers tell differently; of reports alone this can't be known.

    ``by_record`` finds the changes in a record and in the records that it holds.
    """

    changes: tuple[Change, ...]
    rewritten: tuple[Rewritten, ...]
    late: tuple[Change, ...]
    until: str
    by_record: Mapping[str, Sequence[Change]]


@frozen
class Diff:
    """An older and a newer look at one programme, and all that differs.

    ``history`` is ``None`` when the facts of one side aren't there to be compared; ``notices`` say
    why, and what else a reader must know.
    """

    old: Snapshot
    new: Snapshot
    gaps: Gaps
    moves: tuple[Move, ...]
    history: History | None
    notices: tuple[Text, ...]

    def old_place(self, pointer: str) -> Place:
        """Where something stands in the old dossier."""
        return _place(self.old, pointer)

    def new_place(self, pointer: str) -> Place:
        """Where something stands in the new dossier."""
        return _place(self.new, pointer)

    def behind(self, gap: SeenGap) -> list[Change]:
        """The changed facts in the very record that a gap is about."""
        own = _record(gap.record)
        if self.history is None or own is None:
            return []
        return list(self.history.by_record.get(own, ()))

    @property
    def empty(self) -> bool:
        """Whether nothing at all differs."""
        told = self.history and (self.history.changes or self.history.rewritten)
        gaps = self.gaps
        return not (gaps.closed or gaps.opened or self.moves or told) and not any(
            s.changed for s in gaps.still
        )


def compare(old: Snapshot, new: Snapshot, workflow: Workflow | None = None) -> Diff:
    """All that differs; ``workflow`` (the new pack's) ties altered facts to clauses."""
    history = _history(old, new, workflow)
    return Diff(
        old, new, gaps_of.compared(old, new), tuple(_moves(old, new)), history,
        tuple(_notices(old, new, history)),
    )  # fmt: skip


def _history(old: Snapshot, new: Snapshot, workflow: Workflow | None) -> History | None:
    if not (old.dossier and new.dossier) or old.subject.cycle != new.subject.cycle:
        return None
    before, after = old.dossier.data, new.dossier.data
    found = changes(before, after)
    until = old.subject.submitted
    past = Past(until, before, after, _clauses(workflow) if workflow else {})
    return History(
        tuple(found), tuple(past.rewritten(found)), tuple(past.late(found)), until,
        _by_record(found),
    )  # fmt: skip


def _by_record(found: Sequence[Change]) -> Mapping[str, Sequence[Change]]:
    listed: dict[str, list[Change]] = {}
    for change in found:
        path = ""
        for part in record_of(change).split("/")[1:]:
            path += f"/{part}"
            if part.startswith("["):
                listed.setdefault(path, []).append(change)
    return listed


def _clauses(flow: Workflow) -> Mapping[str, str]:
    """The clause of each kind of activity."""
    return {
        segment.value: step.clause
        for step in (*flow.steps.values(), *flow.continuous.values())
        for segment in compile_path(step.records).segments
        if isinstance(segment, Filter)
    }


def _moves(old: Snapshot, new: Snapshot) -> Iterator[Move]:
    gone = (c for c in old.verdicts if c not in new.verdicts)
    for clause in (*new.verdicts, *gone):
        a, b = old.verdicts.get(clause), new.verdicts.get(clause)
        if a is None or b is None or a.status != b.status:
            known: Sequence[SeenVerdict] = [v for v in (b, a) if v]
            yield Move(clause, known[0].title, known[0].locator, a, b)


def _place(side: Snapshot, pointer: str) -> Place:
    return side.dossier.locate(pointer) if side.dossier else Place(pointer)


def _record(path: str) -> str | None:
    """The path up to its innermost named record; ``None`` where there is none."""
    head, sign, last = path.rpartition("/[")
    return f"{head}{sign}{last.partition(']')[0]}]" if sign else None


def fails(diff: Diff, limit: Severity, on_rewritten: bool = False) -> bool:
    """Whether something opened or got graver at or above ``limit``; or the past was altered."""
    altered = bool(on_rewritten and diff.history and diff.history.rewritten)
    return altered or diff.gaps.fails(limit)


def differing(old: Snapshot, new: Snapshot) -> Iterator[tuple[Text, str, str]]:
    """What both sides were judged by, where it isn't the same."""
    told = (
        (_MODE, old.mode, new.mode),
        (_PACK, f"{old.pack} {old.pack_version}", f"{new.pack} {new.pack_version}"),
        (_TOOL, old.tool, new.tool),
    )
    for label, a, b in told:
        if a != b:
            yield label, a, b
    if old.pack_digest != new.pack_digest and old.pack_version == new.pack_version:
        yield _PACK_CONTENT, old.pack_digest, new.pack_digest
    for name in [*new.parameters, *(n for n in old.parameters if n not in new.parameters)]:
        one, other = (str(s.parameters.get(name, "–")) for s in (old, new))
        if one != other:
            yield plain(name), one, other


def _notices(old: Snapshot, new: Snapshot, history: History | None) -> Iterator[Text]:
    if old.subject.cycle != new.subject.cycle:
        yield _CYCLES.within(old=old.subject.cycle, new=new.subject.cycle)
    elif history is None:
        yield _NO_FACTS
    for own, label in ((old, _OLD), (new, _NEW)):
        if own.assumed:
            yield _WHAT_IF.within(side=label)
    if new.subject.submitted < old.subject.submitted:
        yield _BACKWARDS
    for label, a, b in differing(old, new):
        yield _OTHERWISE.within(what=label, old=a, new=b)


_OLD = Text("lama", "old")
_NEW = Text("baru", "new")
_WHAT_IF = Text(
    "Sisi {side} adalah laporan atas andaian (--set atau --unset), bukan atas dosiernya.",
    "The {side} side is the report on a what-if (--set or --unset), not on its dossier.",
)
_MODE = Text("modus", "mode")
_PACK = Text("paket", "pack")
_PACK_CONTENT = Text("isi paket", "pack content")
_TOOL = Text("alat", "tool")
_OTHERWISE = Text(
    "Dinilai secara berbeda ({what}): {old} → {new}; sebagian perbedaan dapat berasal dari sini.",
    "Judged otherwise ({what}): {old} → {new}; some of what differs may come from this.",
)
_NO_FACTS = Text(
    "Laporan tidak memuat fakta: perubahan fakta dan riwayat yang ditulis ulang belum dapat "
    "diperiksa. Untuk itu, bandingkan kedua dosiernya.",
    "A report doesn't hold the facts: which facts changed, and whether history was rewritten, "
    "can't be told. For that, compare the two dossiers.",
)
_CYCLES = Text(
    "Siklus berbeda ({old} dan {new}): fakta dan riwayat tidak dibandingkan.",
    "The cycles differ ({old} and {new}): facts and history aren't compared.",
)
_BACKWARDS = Text(
    "Pengajuan kedua bertanggal lebih awal daripada yang pertama; mungkin urutannya tertukar.",
    "The second submission is dated before the first; they may be in the wrong order.",
)
