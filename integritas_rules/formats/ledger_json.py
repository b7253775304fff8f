"""The ledger of packs as data, the same in both languages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from integritas_rules.formats.clauses import clause_data
from integritas_rules.formats.ledger import Book
from integritas_rules.formats.manner import Manner
from integritas_rules.kit.ledger import Entry, Tally, accounted, tally


def render(books: Sequence[Book], _manner: Manner | None = None) -> str:
    """An object with the counts over all packs, and each pack in the order given."""
    clauses = [c for b in books for c in b.ledger.pack.clauses.values()]
    data = {"counts": _tally(tally(clauses)), "packs": [_pack(b) for b in books]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _pack(book: Book) -> dict[str, Any]:
    kept, pack = book.ledger, book.ledger.pack
    return {
        "id": pack.id,
        "version": pack.version,
        "digest": pack.digest,
        "document": pack.document,
        "title": {"id": pack.title.id, "en": pack.title.en},
        "binding": pack.binding,
        "counts": _tally(kept.whole),
        "by_modality": {name: _tally(t) for name, t in kept.by_modality.items()},
        "by_severity": {name: _tally(t) for name, t in kept.by_severity.items()},
        "sections": [
            {
                "file": section.file,
                "title": {"id": section.title.id, "en": section.title.en},
                "counts": _tally(section.tally),
                "provisions": [_entry(e, book) for e in section.entries],
            }
            for section in kept.sections
        ],
    }


def _entry(entry: Entry, book: Book) -> dict[str, Any]:
    return {
        **clause_data(entry.clause, book.files[entry.clause.id]),
        "depth": entry.depth,
        "accounted": accounted(entry.clause),
        "cases": asdict(entry.cases) if book.ledger.with_cases else None,
    }


def _tally(counted: Tally) -> dict[str, int]:
    by_disposition = {d.value: n for d, n in counted.counts.items()}
    return {"provisions": counted.whole, "accounted": counted.accounted, **by_disposition}
