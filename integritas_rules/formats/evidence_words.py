"""What the outputs of an examination of evidence say, in both languages."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from integritas_rules.evidence.pieces import Examination, Finding, State
from integritas_rules.model import Place, Report, Severity, Text
from integritas_rules.notices import UNEXAMINED
from integritas_rules.words import listing

STATE = {
    State.RIGHT: Text("sesuai sidiknya", "match their digest"),
    State.UNSEALED: Text("ada, belum bersidik", "there, no digest on record"),
    State.DIFFERS: Text("berubah", "changed"),
    State.MISSING: Text("belum ada", "missing"),
    State.UNSAFE: Text("letaknya ditolak", "path refused"),
    State.FOLDER: Text("folder", "a folder"),
    State.EMPTY: Text("kosong", "empty"),
    State.SPECIAL: Text("bukan berkas biasa", "no regular file"),
    State.UNREADABLE: Text("belum terbaca", "unreadable"),
    State.LINK: Text("hanya tautan", "link only"),
    State.NOWHERE: Text("tanpa berkas dan tautan", "neither file nor link"),
}
TITLE = Text("Bukti dukung", "Evidence")
NONE = Text("Belum ada bukti yang terdaftar.", "No evidence is registered yet.")
PIECES = Text("{n} bukti terdaftar: {states}.", "{n} pieces registered: {states}.")
FOUND = Text("Temuan: {counts}.", "Findings: {counts}.")
NOTHING = Text("Tidak ada temuan.", "Nothing was found amiss.")
ADVICE = Text("Saran", "Advice")
SUPPORTS = Text("menopang", "supports")
MORE = Text("… dan {n} lagi (-v menampilkan semuanya)", "… and {n} more (-v shows all)")
LIMITS = Text(
    "Yang diperiksa: keberadaan, sidik dan tanggal berkas. Isi dokumen tetap orang yang menilai; "
    "temuan di sini tidak mengubah putusan integritas check.",
    "Examined: whether files are there, their digests and dates. What a document says a person "
    "judges; nothing here changes a verdict of integritas check.",
)
_SEVERITY = {
    Severity.ERROR: Text("kesalahan", "error"),
    Severity.WARNING: Text("peringatan", "warning"),
    Severity.ADVICE: Text("anjuran", "advice"),
    Severity.NOTE: Text("catatan", "note"),
}
_ANSWER = Text("{a} DARI {b} BERKAS SESUAI", "{a} OF {b} FILES MATCH")
MOST = 20
"""So many findings are told in a report of `check`; the others by `integritas evidence`."""
_NOTICE = Text("{piece}: {message}", "{piece}: {message}")
_REST = Text(
    "Masih ada {n} temuan atas bukti: integritas evidence.",
    "There are {n} more findings on evidence: integritas evidence.",
)
_BRACKETS = Text(" ({states})", " ({states})")
_EXAMINED = Text(
    "Fisik bukti diperiksa: {a} dari {b} berkas sesuai{rest}. Isinya tetap dinilai orang.",
    "The evidence files were examined: {a} of {b} files match{rest}. People judge what they say.",
)


def answer(seen: Examination) -> Text:
    """The one line: how many of the files that are named are there and right."""
    return _ANSWER.within(a=seen.count(State.RIGHT), b=seen.documents)


def examined(seen: Examination) -> Text:
    """What stands in a report of `check` once the files were examined."""
    rest = states(seen, but=State.RIGHT)
    shown = _BRACKETS.within(states=rest) if rest.id else rest
    return _EXAMINED.within(a=seen.count(State.RIGHT), b=seen.documents, rest=shown)


def with_examination(report: Report, seen: Examination) -> Report:
    """The report with what was seen in place of the notice that nothing was; no verdict changes.

    Findings that weigh are notices after the others: their evidence is a person's to mend.
    """
    weighty = [f for f in seen.findings if f.severity in (Severity.ERROR, Severity.WARNING)]
    told = [_NOTICE.within(piece=_named(f), message=f.message) for f in weighty[:MOST]]
    if len(weighty) > MOST:
        told.append(_REST.within(n=len(weighty) - MOST))
    kept = [examined(seen) if n == UNEXAMINED else n for n in report.notices]
    return replace(report, notices=(*kept, *told))


def _named(finding: Finding) -> Text:
    label = f" “{finding.piece}”" if finding.piece else ""
    return Text(f"Bukti{label}", f"Evidence{label}")


def states(seen: Examination, but: State | None = None) -> Text:
    """How many pieces were found in which state; nothing, where no piece is in another."""
    counts = Counter(p.look.state for p in seen.pieces)
    shown = [Text(f"{counts[s]} {STATE[s].id}", f"{counts[s]} {STATE[s].en}")
             for s in State if counts[s] and s != but]  # fmt: skip
    return listing(shown, len(State))


def findings(seen: Examination) -> Text:
    """How many findings of which weight."""
    counts = Counter(f.severity for f in seen.findings)
    shown = [Text(f"{counts[s]} {_SEVERITY[s].id}", f"{counts[s]} {_SEVERITY[s].en}")
             for s in Severity if counts[s]]  # fmt: skip
    return FOUND.within(counts=listing(shown, len(Severity))) if shown else NOTHING


def where(seen: Examination, place: Place) -> str:
    """A place in the dossier, as text outputs write it."""
    return f"{seen.dossier.name}:{place.line}:{place.column}" if place.line else ""
