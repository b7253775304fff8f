"""What compiled rules are made of: questions to raw records, without places and without words.

Each is what the interpreter does (named in its docstring), as far as a yes needs it. Records are
the values that a path leads to; ``known`` is the last day on which a fact counts.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from integritas_rules.frozen import frozen
from integritas_rules.hints import Any

MET, PENDING, ASK, WAITING, CLAIMED = 0, 1, 2, 4, 8
"""What is proven of a rule. Bits, so that several of a clause come together by ``|``: only one
alone, and ``PENDING`` with ``MET``, says anything."""

Records = Sequence[Any]


@frozen
class Asked:
    """All that compiled rules may look at: facts of one dossier on one day, and its replay.

    ``sound`` and ``planned`` are pieces of evidence that count, and that will; ``refused`` the
    clauses whose guards refused an event. ``judged`` are those with a judgement that counts;
    ``upheld`` those that the unit's own says are met, with evidence; ``entries`` all it speaks of.
    ``pieces`` is evidence by id, ``fulfilled`` what the unit states, by clause; ``windows`` gives
    those of a kind, as ``continuity`` sees them.
    """

    data: Any
    cycle: Any
    as_of: str
    known: str
    groups: tuple[str | None, ...]
    roles: Mapping[str, str]
    carried: bool
    evaluator: bool
    sound: frozenset[str]
    planned: frozenset[str]
    closed: Collection[tuple[str, str | None]]
    refused: Collection[str]
    judged: Collection[str]
    upheld: Collection[str]
    entries: Collection[str]
    pieces: Mapping[str, Any]
    fulfilled: Mapping[str, list[Any]]
    windows: Callable[[str], Sequence[tuple[str, str, bool]]]


FAR = "9999-12-31"
_EMPTY: tuple[object, ...] = (None, "", [], {})


def named(parents: Records, name: str, known: str) -> Records:
    """The members of that name: a name segment of a path (``jsonpath.below``)."""
    found = [value.get(name) for value in parents if isinstance(value, dict)]
    return _counting([child for child in found if child is not None], known)


def children(parents: Records, known: str) -> Records:
    """All items and members: a wildcard segment."""
    found: list[Any] = []
    for value in parents:
        if isinstance(value, list):
            found += value
        elif isinstance(value, dict):
            found += value.values()
    return _counting(found, known)


def _counting(values: Records, known: str) -> Records:
    """Those that aren't records later than ``known`` (``Facts.select``)."""
    return [
        value
        for value in values
        if not isinstance(value, dict)
        or not isinstance(day := value.get("mulai") or value.get("tanggal"), str)
        or day <= known
    ]


def by(items: Records, key: str) -> Mapping[str, Records]:
    """The objects among the items by the text that one member holds: filter segments."""
    found: dict[str, list[Any]] = {}
    for item in items:
        value = item.get(key) if isinstance(item, dict) else None
        if isinstance(value, str):
            found.setdefault(value, []).append(item)
    return found


# --- filters of a rule (``Scope._passing``) ---


def of_group(records: Records, group: str | None) -> Records:
    """Those of one group of staff, or of all."""
    return [r for r in records if r.get("kelompok") in (None, group)]


def where(records: Records, key: str, value: Any) -> Records:
    """Those whose member is ``value``, or has it among its items."""
    return [
        r
        for r in records
        if (own := r.get(key)) == value or (isinstance(own, list) and value in own)
    ]


def without(records: Records, key: str) -> Records:
    """Those whose member holds nothing."""
    return [r for r in records if not r.get(key)]


def in_role(
    records: Records, field: str, wanted: Collection[str], roles: Mapping[str, str]
) -> Records:
    """Those whose office has one of the roles."""
    return [r for r in records if roles.get(r.get(field)) in wanted]


def filled(records: Records, field: str) -> Records:
    """Those whose member holds anything."""
    return [r for r in records if r.get(field) not in _EMPTY]


# --- time ---


def ended(record: Any, as_of: str) -> bool:
    """Whether a record with a span is over (``checks.base.ended``)."""
    end = record.get("selesai")
    return isinstance(end, str) and end <= as_of


def over(record: Any, as_of: str) -> bool:
    """Whether the record of a scope is one with a span that is over (``Scope.due``)."""
    return "mulai" in record and ended(record, as_of)


def running(record: Any, as_of: str) -> bool:
    """Whether a record may yet get what it lacks (``Scope.is_open``, before its window closes)."""
    return isinstance(record, dict) and "mulai" in record and not ended(record, as_of)


# --- the kinds of check ---


def held(records: Records, field: str) -> set[str]:
    """All that a member holds (``values``)."""
    found: set[str] = set()
    for record in records:
        value = record.get(field) if isinstance(record, dict) else None
        if isinstance(value, list):
            found.update(map(str, value))
        elif value is not None:
            found.add(str(value))
    return found


def whole(values: set[str]) -> set[str]:
    """The values with what they stand for: ``a.b`` for ``a`` too (``checks.base.matches``)."""
    more = (value[:n] for value in values for n, c in enumerate(value) if c == ".")
    return values.union(more)


def first(records: Records, field: str, names: Collection[str]) -> str:
    """The day on which one of the names was first recorded; none: before all days (``values``)."""
    days = []
    for record in records:
        value = record.get(field)
        own = value if isinstance(value, list) else [] if value is None else [value]
        if any(str(v) in names for v in own):
            days.append(record["tanggal"])
    return min(days, default="")


def stated(entries: Records, plan: bool, known: str, sound: frozenset[str]) -> bool:
    """``fulfilment``: an entry that counts states it, with evidence that counts."""
    return any(
        (e["status"] == "terpenuhi" or (plan and e["status"] == "sebagian"))
        and e["tanggal"] <= known
        and (ids := e.get("bukti"))
        and sound.issuperset(ids)
        for e in entries
    )


def worded(records: Records, fields: Sequence[str], forms: Sequence[str]) -> bool:
    """``wording``: a text holds one of the forms, whatever its case."""
    for record in records:
        for field in fields:
            value = record.get(field) if isinstance(record, dict) else None
            own = value if isinstance(value, list) else [] if value is None else [value]
            if any(form in str(text).casefold() for text in own for form in forms):
                return True
    return False


def each(
    records: Records,
    fields: Iterable[str],
    lawful: Iterable[tuple[str, Collection[str]]],
    shut: bool,
    as_of: str,
) -> int:
    """``each``: all filled in with lawful values, or still running before the window closed."""
    code = MET
    for record in records:
        if not shut and running(record, as_of):
            code |= PENDING
            continue
        for field in fields:
            if record.get(field) in _EMPTY:
                return ASK
        for field, allowed in lawful:
            value = record.get(field)
            if value in _EMPTY:
                return ASK
            for one in value if isinstance(value, list) else (value,):
                if str(one) not in allowed:
                    return ASK
    return code


def proven(
    claims: Records,
    field: str,
    shut: bool,
    as_of: str,
    sound: frozenset[str],
    planned: frozenset[str],
) -> int:
    """``evidence`` without constraints: each claim rests on evidence that counts."""
    code = MET
    for claim in claims:
        ids = claim if isinstance(claim, list) else claim.get(field)
        if not shut and running(claim, as_of):
            code |= PENDING
        elif not ids:
            return ASK
        elif not sound.issuperset(ids):
            if planned.isdisjoint(ids):
                return ASK
            code |= PENDING
    return code


def fitting(
    claims: Records,
    field: str,
    needs: Sequence[Need],
    dates: int,
    before: str | None,
    pieces: Mapping[str, Any],
    roles: Mapping[str, str],
) -> bool:
    """``evidence``: the pieces of each claim, which all count, meet the constraints together.

    ``needs`` say what some piece of the claim must be; ``dates`` how many the record must give;
    ``before`` by which of its members some piece must be dated.
    """
    for claim in claims:
        ids = claim if isinstance(claim, list) else claim.get(field)
        own = [pieces[name] for name in ids]
        if dates and len(claim.get("tanggal") or ()) < dates:
            return False
        if before and not any(p["tanggal"] <= claim[before] for p in own):
            return False
        for kind, wanted in needs:
            if not any(_fits(p, kind, wanted, roles) for p in own):
                return False
    return True


Need = tuple[str, frozenset[str]]


def _fits(
    piece: Mapping[str, Any], kind: str, wanted: frozenset[str], roles: Mapping[str, str]
) -> bool:
    if kind == "kinds":
        return piece["jenis"] in wanted
    if kind == "issued_by":
        return roles.get(piece.get("penetap", "")) in wanted
    if kind == "staff":
        return piece.get("unsur_pegawai") is True
    signers = {roles.get(office, "") for office in piece.get("penandatangan") or ()}
    return bool(signers & wanted) if kind == "signed_by" else signers >= wanted


def cited(
    claims: Records,
    aims: Records,
    law: str | None,
    late: bool,
    one: bool,
    sound: frozenset[str],
    pieces: Mapping[str, Any],
) -> bool:
    """``reference``: the claims cite what they should, none of them before what it cites.

    ``aims`` are lists of what is to be cited, or ``law`` is; ``one`` claim is enough, or all are
    needed; with ``late`` a piece that cites may not be older than what it cites.
    """
    wanted = {name for aim in aims for name in aim}
    answers = []
    for claim in claims:
        own = [pieces[name] for name in claim if name in sound]
        if not own:
            continue
        good = [p for p in own if _cites(p, wanted, law)]
        if late and good and all(_early(p, sound, pieces) for p in good):
            return False
        answers.append(bool(good))
    return any(answers) if one else bool(answers) and all(answers)


def _cites(piece: Mapping[str, Any], wanted: Collection[str], law: str | None) -> bool:
    if law:
        return law in (piece.get("dasar_hukum") or ())
    return any(name in wanted for name in piece.get("merujuk") or ())


def _early(piece: Mapping[str, Any], sound: frozenset[str], pieces: Mapping[str, Any]) -> bool:
    named = [name for name in piece.get("merujuk") or () if name in sound]
    return any(pieces[name]["tanggal"] > piece["tanggal"] for name in named)


def repeated(sides: Iterable[tuple[Any, Records]], fields: Sequence[str]) -> bool:
    """``distinct``: two sides have a value of one of the fields in common."""
    seen: dict[tuple[str, Any], Any] = {}
    return any(
        seen.setdefault((field, value), side) != side
        for side, records in sides
        for record in records
        for field in fields
        if (value := record.get(field))
    )


Window = tuple[str, str, bool]
"""First and last day, and whether it is over."""


def broken(
    series: Sequence[Records], missing: Sequence[bool], windows: Sequence[Window], gap: int | None
) -> bool:
    """``continuity``: a series misses a window that is over, or has too long a gap in one."""
    for records, needed in zip(series, missing, strict=True):
        days = sorted([str(r["tanggal"]) for r in records])
        for start, end, over_ in windows:
            inside = [d for d in days if start <= d <= end]
            if not inside and over_:
                if needed:
                    return True
            elif gap is not None:
                marks = [ordinal(d) for d in (start, *inside, end)]
                if any(b - a > gap for a, b in pairwise(marks)):
                    return True
    return False


@lru_cache(maxsize=40_000)
def ordinal(day: str) -> int:
    """A day as a number; those of a century fit."""
    return date.fromisoformat(day).toordinal()


def touching(records: Records, cycle: Any) -> bool:
    """``dates`` with ``overlaps``: one of them touches the cycle."""
    for record in records:
        start = record.get("mulai") or record.get("tanggal") or ""
        end = record.get("selesai", FAR)
        end = end or (FAR if "mulai" not in record else start)
        if start <= cycle["selesai"] and end >= cycle["mulai"]:
            return True
    return False


def outside(records: Records, low: str, high: str) -> bool:
    """``dates``: one of them doesn't lie within the bounds."""
    for record in records:
        start = record.get("mulai") or record.get("tanggal") or ""
        end = record.get("selesai") or (FAR if "mulai" not in record else start)
        if start < low or start > high or (end != FAR and end > high):
            return True
    return False


Statements = Sequence[tuple[Collection[str], Collection[str], bool]]
"""Of each record of a subtahap: the criteria reached, those stated at all, whether it is over."""


def statements(
    records: Records,
    due: str,
    closed: Collection[tuple[str, str | None]],
    as_of: str,
    known: str,
    sound: frozenset[str],
) -> Statements:
    """``attestation``: what the records of one step state of their criteria."""
    found = []
    for record in records:
        said = {k["ketentuan"]: k for k in record.get("kriteria") or ()}
        reached = {
            name
            for name, k in said.items()
            if k["status"] == "tercapai"
            and k["tanggal"] <= known
            and (ids := k.get("bukti"))
            and sound.issuperset(ids)
        }
        shut = ended(record, as_of) or (due, record.get("kelompok")) in closed
        found.append((reached, said.keys(), shut))
    return found


def criterion(stated: Statements, name: str) -> int:
    """``attestation``: one criterion in every record; reached, or not yet to be."""
    code = MET
    for reached, said, shut in stated:
        if name not in reached:
            if shut or name in said:
                return ASK
            code |= PENDING
    return code
