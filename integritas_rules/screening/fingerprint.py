"""What a compiled form was made of, so that it never stands for another pack than its own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from integritas_rules.conclusion import sums_up
from integritas_rules.model import Clause, Pack
from integritas_rules.once import once


@once
def fingerprint(pack: Pack) -> str:
    """A digest of all that the compiled form depends on: rules as set, and records of steps."""
    said = [
        [(c.id, [(r.kind, r.due, r.options) for r in c.rules]) for c in asking(pack)],
        [(s.id, s.records) for s in pack.workflow.steps.values()],
    ]
    return hashlib.sha256(repr(said).encode("utf-8", "backslashreplace")).hexdigest()


@once
def asking(pack: Pack) -> Sequence[Clause]:
    """The clauses that ask something of a dossier themselves, in the order of the text."""
    own = (pack.clauses[name] for name in pack.checkable)
    return [c for c in own if c.rules and not sums_up(c)]
