"""What came of running a receipt again → text for people, or JSON."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules import __version__
from integritas_rules.formats import diff_words
from integritas_rules.formats.labels import STATUS
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.history.compare import compare
from integritas_rules.history.snapshot import from_data, from_report
from integritas_rules.model import Status, Text
from integritas_rules.receipt.again import Again, Difference
from integritas_rules.receipt.signing import fingerprint
from integritas_rules.words import day

_FEW = 20


def render_text(again: Again, trusted: bool, manner: Manner) -> str:
    """Same or different, then where; ``trusted``: the signature was checked with a known key."""
    sheet = Sheet(manner)
    own = again.receipt["dossier"]
    sheet.line((_SAME if again.same else _DIFFERENT, "bold green" if again.same else "bold red"))
    sheet.line(_ABOUT.within(
        agency=own["agency"], n=own["submission"], date=day(own["submitted"]),
        pack=again.receipt["pack"]["id"], day=day(again.receipt["as_of"]),
    ))  # fmt: skip
    sheet.line(_signature(again, trusted))
    if manner.quiet:
        return sheet.text()
    _differences(sheet, _INPUTS, again.inputs)
    _differences(sheet, _OUTCOME, again.outcome)
    if again.flips:
        sheet.heading(_FLIPS.within(n=len(again.flips)))
    for flip in again.flips if manner.verbose else again.flips[:_FEW]:
        sheet.item(f"{flip.clause}: ", _label(flip.receipt), " → ", _label(flip.here))
    if len(again.flips) > _FEW and not manner.verbose:
        sheet.line(diff_words.MORE.within(n=len(again.flips) - _FEW), indent=2)
    _report(sheet, again)
    return sheet.text()


def _signature(again: Again, trusted: bool) -> Text:
    own = again.receipt["signature"]
    if own is None:
        return _UNSIGNED
    return (_TRUSTED if trusted else _SIGNED).within(key=fingerprint(own["key"]))


def _differences(sheet: Sheet, title: Text, found: tuple[Difference, ...]) -> None:
    if found:
        sheet.heading(title)
    for own in found:
        sheet.item(own.what, f": {own.receipt} → {own.here}")
        if own.note:
            sheet.line((own.note, "dim"), indent=4)


def _label(status: str | None) -> Text:
    return STATUS[Status(status)] if status else Text("tidak ada", "absent")


def _report(sheet: Sheet, again: Again) -> None:
    """The report file, and, where it is the attested one, what came out otherwise gap by gap."""
    own = again.attested
    if own is None:
        return
    sheet.heading(_REPORT)
    said = _NOT_ATTESTED if not own.same else _EXACT if own.exact else _ATTESTED
    sheet.line(said, indent=2)
    if own.baseline:
        sheet.line(_BASELINE, indent=2)
    if not own.same or again.receipt["report"]["content"] == _here(again):
        return
    diff = compare(
        from_data(own.data), from_report(again.report, f"integritas-rules {__version__}")
    )
    sheet.line(diff_words.counts(diff), indent=2)
    for opened in diff.gaps.opened:
        sheet.item(opened.gap.message, (f" {opened.gap.clause}", "dim"), lead="+ ")
    for closed in diff.gaps.closed:
        sheet.item(closed.gap.message, (f" {closed.gap.clause}", "dim"), lead="- ")


def _here(again: Again) -> str:
    """The report's digest as it came out now."""
    other = (d.here for d in again.outcome if d.receipt == again.receipt["report"]["content"])
    return next(other, str(again.receipt["report"]["content"]))


def render_json(again: Again, trusted: bool) -> str:
    """The same as data, alike in both languages."""
    own = again.receipt["signature"]
    data = {
        "same": again.same,
        "signature": own and {"key": fingerprint(own["key"]), "trusted": trusted},
        "inputs": [_data(d) for d in again.inputs],
        "outcome": [_data(d) for d in again.outcome],
        "clauses": [
            {"clause": f.clause, "receipt": f.receipt, "here": f.here} for f in again.flips
        ],
        "report": again.attested
        and {
            "same": again.attested.same,
            "exact": again.attested.exact,
            "baseline": again.attested.baseline,
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _data(own: Difference) -> dict[str, Any]:
    return {
        "what": own.what.id,
        "what_en": own.what.en,
        "receipt": own.receipt,
        "here": own.here,
        "note": own.note and own.note.id,
        "note_en": own.note and own.note.en,
    }


_SAME = Text(
    "SAMA: semuanya seperti dalam tanda terima.", "SAME: everything is as the receipt has it."
)
_DIFFERENT = Text(
    "BERBEDA dari tanda terima; di bawah ini letaknya (tanda terima → sekarang).",
    "DIFFERENT from the receipt; below is where (receipt → now).",
)
_ABOUT = Text(
    "{agency}, pengajuan {n} ({date}) · {pack} · acuan {day}",
    "{agency}, submission {n} ({date}) · {pack} · as of {day}",
)
_UNSIGNED = Text(
    "Tanpa tanda tangan: tanda terima melindungi dari kekeliruan, bukan dari pemalsuan.",
    "Not signed: the receipt guards against mistakes, not against forgery.",
)
_SIGNED = Text(
    "Tanda tangan utuh, dengan kunci {key}; belum dibandingkan dengan kunci yang Anda percayai "
    "(--key).",
    "The signature holds, by the key {key}; it wasn't compared with a key that you trust (--key).",
)
_TRUSTED = Text(
    "Tanda tangan sah dengan kunci yang Anda berikan ({key}).",
    "The signature is good, by the key that you gave ({key}).",
)
_INPUTS = Text("Masukan yang berbeda", "Inputs that differ")
_OUTCOME = Text("Hasil yang berbeda", "Results that differ")
_FLIPS = Text("Ketentuan yang statusnya berbeda ({n})", "Clauses whose status differs ({n})")
_REPORT = Text("Berkas laporan", "The report file")
_EXACT = Text(
    "Inilah laporan yang dimaksud, bita demi bita.", "It is the report meant, byte for byte."
)
_ATTESTED = Text(
    "Isinya laporan yang dimaksud; tata letak berkasnya bukan yang ditulis --format json.",
    "Its content is the report meant; its layout isn't the one that --format json writes.",
)
_NOT_ATTESTED = Text("Ini bukan laporan yang dimaksud.", "This isn't the report meant.")
_BASELINE = Text(
    "Perbandingan dengan acuan di dalamnya tidak dicakup tanda terima mana pun.",
    "No receipt covers the comparison with a baseline that it holds.",
)
