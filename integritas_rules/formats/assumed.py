"""How every output tells a what-if from the answer on a dossier as it is."""

from __future__ import annotations

from integritas_rules.hints import Any
from integritas_rules.model import Dossier, Text
from integritas_rules.words import WHAT_IF


def marked(text: Text, dossier: Dossier) -> Text:
    """The text behind the mark, when something is assumed."""
    if not dossier.assumed:
        return text
    return Text(f"[{WHAT_IF.id}] {text.id}", f"[{WHAT_IF.en}] {text.en}")


def assumptions(dossier: Dossier) -> list[dict[str, Any]]:
    """What is assumed, as data: ``old`` or ``new`` is null for what isn't there."""
    return [
        {"option": a.option, "pointer": a.pointer, "old": a.old, "new": a.new}
        for a in dossier.assumed
    ]
