"""The words of a comparison, shared by its outputs for people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from integritas_rules.formats.labels import STATUS
from integritas_rules.history.compare import Diff, Move
from integritas_rules.history.facts import Change, Kind, Spot
from integritas_rules.history.gaps import Closed, Closing, Opened
from integritas_rules.history.rewritten import Rewritten, Touch
from integritas_rules.model import Json, Place, Status, Text
from integritas_rules.words import day, plain

TITLE = Text("Perbandingan", "Comparison")
OLD = Text("lama", "old")
NEW = Text("baru", "new")
AS_OF = Text("acuan", "as of")
SIDE = Text("{name} · pengajuan {n}, {date} · acuan {day}",
            "{name} · submission {n}, {date} · as of {day}")  # fmt: skip
CONCLUSION = Text("Simpulan", "Conclusion")
PROGRESS = Text("Kemajuan", "Progress")
COMPLETENESS = Text("Kelengkapan", "Completeness")
OF = Text("{a} dari {b}", "{a} of {b}")
COUNTS = Text(
    "Celah: {old} → {new}; {closed} tertutup, {regressed} mundur, {fresh} baru, {still} tetap "
    "terbuka.",
    "Gaps: {old} → {new}; {closed} closed, {regressed} regressed, {fresh} new, {still} still open.",
)
NOTHING = Text("Tidak ada perbedaan.", "Nothing differs.")

REWRITTEN = Text("Riwayat yang ditulis ulang ({n})", "History rewritten ({n})")
ASK = Text(
    "Yang bertanggal sampai pengajuan lama ({day}) kini berbunyi lain. Ini bukan putusan: tanyakan "
    "sebabnya. Perbaikan yang sah dicatat sebagai kegiatan baru dengan “menggantikan”.",
    "What is dated up to the old submission ({day}) reads otherwise now. This is no verdict: ask "
    "why. The lawful way to correct a record is a new one with “menggantikan”.",
)
REVISED = Text("direvisi oleh {names}", "revised by {names}")
LATE = Text("Dicatat menyusul ({n})", "Recorded late ({n})")
LATE_HOW = Text(
    "Baru, tetapi bertanggal sampai pengajuan lama ({day}).",
    "New, yet dated up to the old submission ({day}).",
)
REGRESSED = Text("Mundur: dahulu terpenuhi ({n})", "Regressed: met before ({n})")
FRESH = Text("Celah baru ({n})", "New gaps ({n})")
CLOSED = Text("Tertutup ({n})", "Closed ({n})")
STILL = Text("Tetap terbuka ({n})", "Still open ({n})")
MOVES = Text("Status ketentuan yang berubah ({n})", "Clauses whose status changed ({n})")
FACTS = Text("Fakta yang berubah ({n})", "Facts that changed ({n})")
MORE = Text("… dan {n} lainnya (lihat --verbose)", "… and {n} more (see --verbose)")
FROM = Text("fakta: {what}", "fact: {what}")
CLAUSES = Text("ketentuan: {names}", "clauses: {names}")
CLAUSE = Text("Ketentuan", "Clause")
STATUS_BEFORE = Text("Lama", "Before")
STATUS_AFTER = Text("Baru", "After")
FACT = Text("Fakta", "Fact")
PLACE = Text("Tempat", "Place")
SEVERITY = Text("Bobot", "Severity")
GAP = Text("Celah", "Gap")
HOW = Text("Cara", "How")

TOUCH = {
    Touch.CRITERION: Text("capaian kriteria diubah", "an attested criterion was altered"),
    Touch.REMOVED: Text("catatan dihapus", "a record was removed"),
    Touch.DATE: Text("tanggal diubah", "a date was altered"),
    Touch.EVIDENCE: Text("bukti diubah", "a piece of evidence was altered"),
    Touch.DROPPED: Text("bukti dilepas", "evidence was dropped"),
    Touch.CONTENT: Text("isi diubah", "the content was altered"),
}
CLOSING = {
    Closing.MET: Text("terpenuhi", "met"),
    Closing.JUDGED: Text("dinilai terpenuhi oleh orang", "judged met by a person"),
    Closing.CHANGED: Text(
        "celah ini tidak ada lagi; ketentuannya masih terbuka",
        "this gap is gone; its clause is still open",
    ),
    Closing.WAIVED: Text("dikecualikan", "waived"),
    Closing.FOLLOWS: Text("kini akibat celah {cause}", "now follows from the gap of {cause}"),
    Closing.UNJUDGED: Text("kini menunggu penilaian orang", "now awaits a person's judgement"),
    Closing.NOT_DUE: Text("ketentuannya belum jatuh tempo", "its clause isn't due yet"),
    Closing.NOT_APPLICABLE: Text("ketentuannya tidak berlaku", "its clause doesn't apply"),
    Closing.FAULT: Text(
        "belum dapat diketahui: pemeriksaannya gagal", "can't be told: its check failed"
    ),
    Closing.UNCHECKED: Text(
        "ketentuannya tidak diperiksa lagi", "its clause isn't checked any more"
    ),
}
KIND = {
    Kind.ADDED: Text("ditambah", "added"),
    Kind.REMOVED: Text("dihapus", "removed"),
    Kind.CHANGED: Text("diubah", "changed"),
}
SIGN = {Kind.ADDED: "+", Kind.REMOVED: "-", Kind.CHANGED: "~"}
"""What stands before a fact in a list."""
_BEFORE = Text("dahulu {status}", "{status} before")
_LENGTH = 60


def counts(diff: Diff) -> Text:
    """Every gap of both sides in one sentence, which adds up."""
    gaps = diff.gaps
    return COUNTS.within(
        old=len(diff.old.roots), new=len(diff.new.roots), closed=len(gaps.closed),
        regressed=len(gaps.regressed), fresh=len(gaps.new), still=len(gaps.still),
    )  # fmt: skip


def side(diff: Diff, old: bool) -> Text:
    """What a side is: file, submission, date."""
    own = diff.old if old else diff.new
    subject = own.subject
    return SIDE.within(
        name=own.name, n=subject.submission, date=day(subject.submitted), day=day(own.as_of)
    )


def closing(closed: Closed) -> Text:
    """How a gap closed."""
    return CLOSING[closed.how].within(cause=closed.cause or "")


def before(opened: Opened) -> Text | None:
    """What a new gap's clause was, where that says something."""
    if opened.before in (None, Status.UNMET):
        return None
    return _BEFORE.within(status=STATUS[opened.before or Status.UNMET])


def arrow(old: Text, new: Text) -> Text:
    """“a → b”; once, where both are the same."""
    return old if old == new else Text(f"{old.id} → {new.id}", f"{old.en} → {new.en}")


def moved(move: Move) -> Text:
    """From which status to which."""
    return arrow(_status(move, True), _status(move, False))


def _status(move: Move, old: bool) -> Text:
    own = move.old if old else move.new
    return STATUS[own.status] if own else Text("tidak diperiksa", "not checked")


def altered(entry: Rewritten) -> Text:
    """What happened to a record of the past."""
    return TOUCH[entry.touch]


def fact(change: Change) -> Text:
    """A changed fact on one line; values are shown as in the file."""
    name = trail(f"/{change.field}")
    if change.kind == Kind.CHANGED:
        return plain(f"{name}: {value(change.old)} → {value(change.new)}")
    here = change.new if change.kind == Kind.ADDED else change.old
    label = KIND[change.kind]
    return Text(f"{name} {label.id}{_shown(here)}", f"{name} {label.en}{_shown(here)}")


def trail(path: str) -> str:
    """The records of a path as people read them: ``bukti › sk-tim › nomor``."""
    return " › ".join(_NAMED.sub(_bare, part) for part in path.split("/")[1:])


def _bare(found: re.Match[str]) -> str:
    """``[jenis=kesadaran,kelompok=uptd]`` as ``kesadaran, uptd``."""
    return ", ".join(part.partition("=")[2] or part for part in found[1].split(","))


_NAMED = re.compile(r"^\[(.*)\]$")


def _shown(spot: Spot | None) -> str:
    """The value behind a name; of an item of a list the name says it already."""
    if spot is None or isinstance(spot.value, dict) or not spot.pointer:
        return ""
    last = spot.pointer.rpartition("/")[2]
    return "" if last.isdigit() else f": {value(spot)}"


def value(spot: Spot | None) -> str:
    """A value as the file has it, cut short."""
    return short(spot.value) if spot else "–"


def short(own: Json) -> str:
    """A value as JSON has it, cut short; a record is told by the number of its members."""
    if isinstance(own, dict):
        return f"{{{len(own)}}}"
    if isinstance(own, list):
        return f"[{', '.join(map(short, own[:3]))}{', …' if len(own) > 3 else ''}]"
    text = own if isinstance(own, str) else json.dumps(own)
    return text if len(text) <= _LENGTH else f"{text[: _LENGTH - 1]}…"


def places(diff: Diff, change: Change) -> str:
    """Where a fact stands in either file: ``lama.json:12:5 · baru.json:14:5``."""
    spots = []
    if change.old:
        spots.append(placed(diff.old.name, diff.old_place(change.old.pointer)))
    if change.new:
        spots.append(placed(diff.new.name, diff.new_place(change.new.pointer)))
    return " · ".join(spots)


def placed(name: str, place: Place) -> str:
    """``dosier.json:12:5``."""
    shown = "<stdin>" if name == "-" else name
    return f"{shown}:{place.line}:{place.column}" if place.line else shown


def names(items: Iterable[str]) -> Text:
    """A list of ids."""
    return plain(", ".join(items))
