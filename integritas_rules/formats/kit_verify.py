"""A proof as a table for people, or as data."""

from __future__ import annotations

import json
from typing import Any

from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.kit.properties import Counterexample, Property
from integritas_rules.kit.trying import written
from integritas_rules.kit.verify import Proof
from integritas_rules.model import Text

_FEW = 10
"""Counterexamples shown of one property; ``verbose`` shows all, and the exceptions too."""


def render_text(proof: Proof, manner: Manner) -> str:
    """One property after another: proven over which scope, or what breaks it."""
    sheet = Sheet(manner)
    tried = [p for p in proof.properties if p.tried]
    held = sum(p.holds for p in tried)
    sheet.line((_TITLE.within(pack=proof.pack.id, held=held, of=len(tried)), "bold"))
    number = 0
    for p in proof.properties:
        _property(sheet, p, number)
        number += len(p.failures)
    if number:
        sheet.gap()
        sheet.line(_HOW.within(pack=proof.pack.id))
    return sheet.text()


def _property(sheet: Sheet, p: Property, number: int) -> None:
    sheet.gap()
    mark = (_PROVEN, "green") if p.holds else (_BROKEN, "red")
    mark = mark if p.tried else (_EMPTY, "dim")
    sheet.line((p.name, "bold"), ": ", p.claim, " – ", mark)
    if p.tried:
        sheet.line(p.scope, indent=2)
    shown = p.failures if sheet.manner.verbose else p.failures[:_FEW]
    for n, failure in enumerate(shown, number + 1):
        sheet.item(failure.message, _settings(failure), lead=f"{n}. ")
    if len(shown) < len(p.failures):
        sheet.line(_MORE.within(n=len(p.failures) - len(shown)), indent=2)
    if sheet.manner.verbose:
        for name, reason in p.excused:
            sheet.item(name, ": ", reason)
    elif p.excused:
        sheet.line(_EXCUSED.within(n=len(p.excused)), indent=2)


def _settings(failure: Counterexample) -> str:
    return "".join(f" --param {name}={value}" for name, value in failure.settings.items())


def render_json(proof: Proof) -> str:
    """The same as data, without the dossiers: these are asked for by number."""
    data = {
        "pack": {"id": proof.pack.id, "version": proof.pack.version, "digest": proof.pack.digest},
        "holds": proof.holds,
        "properties": [_data(p) for p in proof.properties],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _data(p: Property) -> dict[str, Any]:
    return {
        "name": p.name,
        "claim": _text(p.claim),
        "holds": p.holds if p.tried else None,
        "scope": _text(p.scope),
        "counterexamples": [
            {"message": _text(c.message), "parameters": dict(c.settings)} for c in p.failures
        ],
        "exceptions": [{"clause": name, "reason": _text(reason)} for name, reason in p.excused],
    }


def _text(text: Text) -> dict[str, str]:
    return {"id": text.id, "en": text.en}


def dossier_json(example: Counterexample) -> str:
    """The dossier of a counterexample, as a file that ``integritas check`` reads."""
    return written(example.dossier)


_TITLE = Text("{pack}: {held} dari {of} sifat terbukti.", "{pack}: {held} of {of} properties hold.")
_PROVEN = Text("TERBUKTI", "PROVEN")
_EMPTY = Text("TIDAK ADA YANG DIUJI", "NOTHING TO TRY")
_BROKEN = Text("BELUM", "BROKEN")
_MORE = Text("… dan {n} lainnya (-v menampilkan semua)", "… and {n} more (-v shows all)")
_EXCUSED = Text("{n} keterangan (-v menampilkannya)", "{n} remarks (-v shows them)")
_HOW = Text(
    "Dosier sebuah contoh: integritas rules verify {pack} --counterexample N, "
    "atau semuanya dengan --write-to FOLDER.",
    "The dossier of an example: integritas rules verify {pack} --counterexample N, "
    "or all of them with --write-to DIR.",
)
