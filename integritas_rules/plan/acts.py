"""What a plan is made of: acts, the edits that they make, and what no act can mend."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from integritas_rules.model import Clause, Dossier, Json, Report, Text
from integritas_rules.plan.edits import Edit, applied


class Kind(StrEnum):
    """What sort of thing an act is; the value is the same in every output."""

    CARRY_OUT = "laksanakan"
    DOCUMENT = "dokumen"
    COMPLETE = "lengkapi"
    ATTEST = "nyatakan"
    REOPEN = "buka_kembali"
    REPEAT = "ulangi"
    JUDGE = "nilai"
    SUBMIT = "ajukan"


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to do: what, by which office, when at the earliest, and what it changes.

    ``clauses`` asked for it; ``step`` is the step of the programme that it belongs to; ``supply``
    are the facts that only people know, which stand in the edits as marked placeholders;
    ``judgement`` marks what a person must decide; ``group`` is the group of staff, where there are
    several. ``needs`` are the numbers of earlier acts,
    ``unblocks`` counts the later ones that wait for this one.
    """

    key: str
    kind: Kind
    title: Text
    clauses: tuple[str, ...]
    step: str | None
    office: str | None
    earliest: str
    edits: tuple[Edit, ...]
    supply: tuple[Text, ...] = ()
    judgement: bool = False
    group: str | None = None
    number: int = 0
    needs: tuple[int, ...] = ()
    unblocks: int = 0


@dataclass(frozen=True, slots=True)
class Stuck:
    """A break that no act can mend from now on, and why."""

    clause: Clause
    message: Text
    pointer: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Plan:
    """The way from a report to a stage's end or to compliance, and where it leads.

    ``reached`` says whether the last submission gets there; ``after`` is the report on it.
    ``awaiting`` are the clauses that only the evaluator can still decide.
    """

    report: Report
    until: str
    start: str
    acts: tuple[Act, ...]
    stuck: tuple[Stuck, ...]
    awaiting: tuple[Clause, ...]
    after: Report
    reached: bool

    def applied(self, without: Iterable[int] = ()) -> Mapping[str, Any]:
        """The dossier's data with every act done, but for the numbers in ``without``."""
        left_out = set(without)
        return carried_out(self.report.dossier, [a for a in self.acts if a.number not in left_out])


def carried_out(dossier: Dossier, acts: Iterable[Act]) -> Mapping[str, Any]:
    """A changed copy of the dossier's data with the edits of ``acts``, in their order."""
    data: Json = applied(dossier.data, [e for act in acts for e in act.edits])[0]
    changed: Mapping[str, Any] = data
    return changed
