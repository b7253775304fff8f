"""Two dossiers → the facts that differ: records matched by what they are, not by where they stand.

A list put in another order, another indentation or another order of members is no difference. A
member that holds nothing (null, an empty list) is the same as one that isn't there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from integritas_rules.frozen import frozen
from integritas_rules.identity import called, name_of
from integritas_rules.model import Json


class Kind(StrEnum):
    """What happened to a fact."""

    ADDED = "ditambah"
    REMOVED = "dihapus"
    CHANGED = "diubah"


@frozen
class Spot:
    """Where a value stands in one dossier, and the records it stands in, outermost first."""

    pointer: str
    value: Json
    within: tuple[Mapping[str, Json], ...] = ()

    @property
    def record(self) -> Mapping[str, Json]:
        """The record that it stands in (or is); empty at the top."""
        if isinstance(self.value, Mapping):
            return self.value
        return self.within[-1] if self.within else {}

    def child(self, key: str | int, value: Json) -> Spot:
        """What stands under ``key``."""
        step = str(key).replace("~", "~0").replace("/", "~1")
        own = (self.value,) if isinstance(self.value, Mapping) else ()
        return Spot(f"{self.pointer}/{step}", value, (*self.within, *own))


@frozen
class Change:
    """One fact that differs; ``path`` names its records, ``old`` or ``new`` is ``None`` if absent.

    What was added or removed is one change, however much it holds. ``was`` and ``now`` are the
    innermost record around it, in either dossier.
    """

    kind: Kind
    path: str
    old: Spot | None
    new: Spot | None
    was: Mapping[str, Json]
    now: Mapping[str, Json]

    @property
    def field(self) -> str:
        """The member that differs, or the name of the record."""
        return self.path.rpartition("/")[2]


def changes(old: Json, new: Json) -> list[Change]:
    """All that differs, in the order of the new dossier; what is gone from a list comes last."""
    return list(_differ(Spot("", old), Spot("", new), ""))


def _differ(old: Spot, new: Spot, path: str) -> Iterator[Change]:
    a, b = old.value, new.value
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        yield from _members(old, new, path)
    elif isinstance(a, list) and isinstance(b, list):
        yield from _items(old, new, path)
    elif not _same(a, b):
        yield Change(Kind.CHANGED, path, old, new, old.record, new.record)


def _members(old: Spot, new: Spot, path: str) -> Iterator[Change]:
    a, b = old.value, new.value
    for key in [*b, *(k for k in a if k not in b)]:
        one, other = a.get(key), b.get(key)
        below = f"{path}/{key}"
        if _empty(one) and _empty(other):
            continue
        if isinstance(one or other, list) and not (one and other):
            one, other = one or [], other or []
        before, after = old.child(key, one), new.child(key, other)
        if _empty(one) and not isinstance(one, list):
            yield Change(Kind.ADDED, below, None, after, old.record, new.record)
        elif _empty(other) and not isinstance(other, list):
            yield Change(Kind.REMOVED, below, before, None, old.record, new.record)
        else:
            yield from _differ(before, after, below)


def _items(old: Spot, new: Spot, path: str) -> Iterator[Change]:
    pairs = paired(old.value, new.value)
    names, former = called(new.value), called(old.value)
    for m, item in enumerate(new.value):
        below, spot = f"{path}/{names[m]}", new.child(m, item)
        if m in pairs:
            yield from _differ(old.child(pairs[m], old.value[pairs[m]]), spot, below)
        else:
            yield Change(Kind.ADDED, below, None, spot, old.record, new.record)
    taken = set(pairs.values())
    for n, item in enumerate(old.value):
        if n not in taken:
            gone = old.child(n, item)
            yield Change(Kind.REMOVED, f"{path}/{former[n]}", gone, None, old.record, new.record)


def paired(old: Sequence[Json], new: Sequence[Json]) -> dict[int, int]:
    """For each item of ``new`` that has its like in ``old``: the position there.

    First what is the same and called the same, then what is called the same, then records that
    were only given another name or date.
    """
    pairs: dict[int, int] = {}
    whole = [_frozen(i) for i in old], [_frozen(i) for i in new]
    names = [name_of(i) for i in old], [name_of(i) for i in new]
    bare = [_unnamed(i) for i in old], [_unnamed(i) for i in new]
    for before, after in (whole, names, bare):
        left = defaultdict(list)
        for n in sorted(set(range(len(old))) - set(pairs.values()), reverse=True):
            if before[n]:
                left[before[n]].append(n)
        for m in range(len(new)):
            if m not in pairs and left.get(after[m]):
                pairs[m] = left[after[m]].pop()
    return pairs


def _frozen(value: Json) -> str:
    """A text that is the same for values that mean the same, whatever their order."""
    if isinstance(value, Mapping):
        held = sorted(f"{k!r}:{_frozen(v)}" for k, v in value.items() if not _empty(v))
        return f"{{{','.join(held)}}}"
    if isinstance(value, list):
        return f"[{','.join(sorted(map(_frozen, value)))}]"
    if isinstance(value, float) and value.is_integer():
        return repr(int(value))
    return repr(value)


def _unnamed(item: Json) -> str:
    """A record without what it is called by; empty when what is left is too little to go by."""
    if not isinstance(item, Mapping):
        return ""
    named = {part.partition("=")[0] for part in name_of(item).split(",")}
    rest = {k: v for k, v in item.items() if k not in named and not _empty(v)}
    enough = len(rest) > 1 or any(isinstance(v, list) for v in rest.values())
    return _frozen(rest) if enough else ""


def _same(a: Json, b: Json) -> bool:
    return _frozen(a) == _frozen(b)


def _empty(value: Json) -> bool:
    return value is None or value == [] or value == {}
