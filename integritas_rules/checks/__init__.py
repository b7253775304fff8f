"""The kinds of check: one file each, named as rules name them in their ``kind``.

``rollup`` and ``same_as`` aren't here: they look at verdicts, not at the dossier, and stand in
``integritas_rules.ownership``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module

from integritas_rules.checks.base import Finding, Outcome
from integritas_rules.checks.context import Context

Check = Callable[[Context], Outcome]

KINDS = (
    "attestation",
    "continuity",
    "dates",
    "distinct",
    "each",
    "evidence",
    "fulfilment",
    "judgement",
    "order",
    "presence",
    "reference",
    "values",
    "wording",
)


class _Checks(Mapping[str, Check]):
    """The check of each kind; imported when a rule is put to it, which is seldom."""

    def __getitem__(self, kind: str) -> Check:
        if kind not in KINDS:
            raise KeyError(kind)
        return _check(kind)

    def __iter__(self) -> Iterator[str]:
        return iter(KINDS)

    def __len__(self) -> int:
        return len(KINDS)


@cache
def _check(kind: str) -> Check:
    check: Check = import_module(f"{__name__}.{kind}").check
    return check


CHECKS: Mapping[str, Check] = _Checks()

__all__ = ["CHECKS", "Context", "Finding", "Outcome"]
