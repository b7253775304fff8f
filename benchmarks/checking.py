"""What a check of a dossier is made of, each part against ``json.loads`` of its bytes.

    python -m benchmarks.checking [DOSSIER]

As ``reading.py``: the parts take turns, and what is shown are the ratios of their least times.
"""

from __future__ import annotations

import json

from benchmarks.reading import Part, dossier, measured
from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.audit import outcome_of
from integritas_rules.facts import Facts
from integritas_rules.many.reading import Item
from integritas_rules.many.row import row_of
from integritas_rules.screening.fingerprint import asking
from integritas_rules.screening.screen import screened
from integritas_rules.workflow.replay import replay

PARTS = "replay of the programme", "compiled rules", "checks of what isn't surely clean"


def parts(raw: bytes) -> dict[str, Part]:
    """The parts by name; each is given what those before it made."""
    pack, read = load_pack(), parse_dossier(raw, "dosier.json")
    report = check(pack, read)
    trace, item = report.trace, Item("dosier.json", None, None, raw)

    def facts() -> Facts:
        return Facts(pack, read, report.as_of, report.mode, None)

    def replayed() -> Facts:
        replay(own := facts())
        return own

    proven = screened(facts(), trace)
    left = [c for c in asking(pack) if c.id not in proven]
    return {
        "json.loads": (lambda: raw, json.loads),
        "bytes to dossier": (lambda: raw, lambda r: parse_dossier(r, "dosier.json")),
        "the whole check": (lambda: None, lambda _: check(pack, read)),
        PARTS[0]: (facts, replay),
        PARTS[1]: (replayed, lambda own: screened(own, trace)),
        PARTS[2]: (replayed, lambda own: [outcome_of(c, own, trace) for c in left]),
        "the row of a batch": (lambda: None, lambda _: row_of(item, 1, report)),
    }


def main() -> None:
    """Print the table."""
    found = measured(parts(dossier()))
    rest = found["the whole check"] - sum(found[name] for name in PARTS)
    print("| part of a check | against json.loads |\n| --- | --- |")
    for name, ratio in found.items():
        print(f"| {name} | {ratio:.2f} |")
    print(f"| verdicts, summaries, ownership, places, notices, figures | {rest:.2f} |")


if __name__ == "__main__":
    main()
