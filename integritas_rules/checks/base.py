"""What every kind of check gives back, and small questions they share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from integritas_rules.frozen import frozen
from integritas_rules.hints import Any
from integritas_rules.model import Basis, Severity, Status, Text


@frozen
class Finding:
    """Something amiss, before ownership is settled.

    ``root`` names the break that it springs from (``"bukti:sk-tim"``): of several findings with
    one root the owner keeps it and the others point there. ``direct`` marks the claim itself, as
    against a rule that only looks at it in passing. ``cause`` is a clause known to be the cause;
    only an order or gate is ``blockable``: broken merely because something earlier was.
    ``seen`` are the records among which something was looked for in vain (none: nothing is there
    at all); only such a lack may follow from a gap of a clause that this one builds on.
    ``rule`` is the rule of the clause that found it, ``group`` the staff that it is about.
    """

    status: Status
    message: Text
    advice: Text
    pointer: str
    severity: Severity | None = None
    root: str = ""
    direct: bool = False
    cause: str | None = None
    blockable: bool = False
    seen: tuple[str, ...] | None = None
    related: tuple[tuple[Text, str], ...] = ()
    basis: Basis | None = None
    rule: str = ""
    group: str | None = None


@frozen
class Outcome:
    """What one rule found: breaks, facts that speak for it, and whether something isn't due yet."""

    findings: tuple[Finding, ...] = ()
    facts: tuple[tuple[Text, str], ...] = ()
    pending: bool = False
    status: Status | None = None
    reason: Text | None = None


def merged(outcomes: Iterable[Outcome]) -> Outcome:
    """Several outcomes as one."""
    listed = list(outcomes)
    if len(listed) == 1 and listed[0].status is None:
        return listed[0]
    return Outcome(
        findings=tuple(f for o in listed for f in o.findings),
        facts=tuple(f for o in listed for f in o.facts),
        pending=any(o.pending for o in listed),
    )


def ended(record: Mapping[str, Any], as_of: str) -> bool:
    """Whether a record with a span is over by ``as_of``."""
    end = record.get("selesai")
    return isinstance(end, str) and end <= as_of


RECORDED = Text("tercatat", "recorded")


def is_filled(value: object) -> bool:
    """Whether a member holds anything."""
    return value not in _EMPTY


_EMPTY: tuple[object, ...] = (None, "", [], {})


def values_in(record: Any, field: str) -> list[str]:
    """The values of a member as a list of text, whether it holds one or many."""
    value = record.get(field) if isinstance(record, dict) else None
    if isinstance(value, list):
        return [str(v) for v in value]
    return [] if value is None else [str(value)]


def matches(value: str, wanted: str) -> bool:
    """``keyakinan`` stands for ``keyakinan.idealisme`` too."""
    return value == wanted or value.startswith(f"{wanted}.")
