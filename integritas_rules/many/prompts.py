"""Where a person should look: dossiers laid side by side. Prompts, never verdicts.

Each has an ordinary explanation as likely as any other (a shared circular, a joint event, a date
mistyped), so each comes with the evidence and changes no figure. The thresholds are this tool's
(basis: kebijakan).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

KINDS = ("same_document", "same_link", "one_day", "early_evidence")


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where something was seen: agency, file, and the record with its date and number."""

    agency: str
    code: str | None
    file: str
    member: str | None
    line: int | None
    pointer: str
    record: str
    date: str | None
    number: str | None


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing to look into: what is shared, or by how many days, and where it was seen."""

    kind: str
    subject: str
    days: int | None
    sightings: tuple[Sighting, ...]


@dataclass(frozen=True, slots=True)
class Prompts:
    """Those shown of each kind, how many there are, and the threshold."""

    shown: tuple[Prompt, ...]
    counts: dict[str, int]
    early_days: int


def prompts(base: DuckDBPyConnection, top: int, early_days: int) -> Prompts:
    """The prompts in the latest dossier of each agency, at most ``top`` of a kind."""
    queries = {
        "same_document": (_SHARED.format(what="sha256"), []),
        "same_link": (_SHARED.format(what="link"), []),
        "one_day": (_ONE_DAY, []),
        "early_evidence": (_EARLY, [early_days]),
    }
    shown: list[Prompt] = []
    counts = {}
    for kind in KINDS:
        query, values = queries[kind]
        found = [
            _prompt(kind, list(rows))
            for _, rows in groupby(base.execute(query, values).fetchall(), key=lambda r: r[:2])
        ]
        counts[kind] = len(found)
        shown += found[:top]
    return Prompts(tuple(shown), counts, early_days)


def _prompt(kind: str, rows: list[Any]) -> Prompt:
    days = rows[0][2]
    return Prompt(kind, rows[0][0], days, tuple(Sighting(*row[3:]) for row in rows))


_PLACE = "agency, code, file, member, in_line"

# Columns: subject, what else tells one prompt from the next, days, then a sighting.
_SHARED = f"""
WITH pieces AS (SELECT who, n, {_PLACE}, unnest(evidence) AS e FROM now),
    shared AS (SELECT e.{{what}} AS subject, count(DISTINCT who) AS owners FROM pieces
        WHERE e.{{what}} IS NOT NULL GROUP BY 1 HAVING owners > 1)
SELECT subject, '', NULL, {_PLACE}, e.pointer, e.id, e.date, e.number
FROM pieces JOIN shared ON e.{{what}} = subject
ORDER BY owners DESC, subject, n, e.pointer
"""
_ONE_DAY = f"""
WITH activities AS (SELECT who, n, {_PLACE}, unnest(preparation) AS a FROM now),
    crowded AS (SELECT who, min(a.start) AS day FROM activities GROUP BY 1
        HAVING count(DISTINCT a.kind) = 6 AND min(a.start) = max(a.start))
SELECT day, who, NULL, {_PLACE}, a.pointer, a.kind, a.start, NULL
FROM activities JOIN crowded USING (who) ORDER BY n, a.pointer
"""
_EARLY = f"""
WITH pieces AS (SELECT n, {_PLACE}, unnest(early_evidence) AS e FROM now)
SELECT e.event_date, n || e.event || e.id, e.days, {_PLACE}, s.pointer, s.record, s.date, NULL
FROM pieces, LATERAL (VALUES (0, e.event, e.event, e.event_date), (1, e.pointer, e.id, e.date))
    AS s(place, pointer, record, date)
WHERE e.days > ? ORDER BY e.days DESC, n, e.event, e.id, s.place
"""
