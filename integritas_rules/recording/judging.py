"""Whether what is to be recorded is lawful: the dossier as it would be, loaded and replayed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from integritas_rules.checks.order import told
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.facts import SELF, Facts
from integritas_rules.force import in_force
from integritas_rules.loading.amending import amended
from integritas_rules.loading.document import inspect
from integritas_rules.loading.dossier import DOSSIER
from integritas_rules.loading.findings import Finding, without_personal
from integritas_rules.loading.positions import pointer_of
from integritas_rules.loading.references import unresolved
from integritas_rules.model import Clause, Dossier, Figure, Pack, Refusal, Report, Severity, Text
from integritas_rules.recording.entry import Recorded
from integritas_rules.workflow.replay import replay
from integritas_rules.workflow.status import Next, stand


@dataclass(frozen=True, slots=True)
class Refused:
    """An event that the machine doesn't allow: why, by which clause, and what to do."""

    clause: Clause
    reason: Text
    advice: Text
    severity: Severity


@dataclass(frozen=True, slots=True)
class Judged:
    """The file as it would be, and what the machine says of it.

    ``refused`` and ``warned`` are what this entry alone brings about; ``lawful`` is what may come
    next before it, ``after`` what may once it is recorded. ``planned`` tells the submission's date
    when the entry is dated later, so that nothing counts yet.
    """

    text: str
    refused: tuple[Refused, ...]
    warned: tuple[Refused, ...]
    unknown: tuple[Text, ...]
    lawful: tuple[Next, ...]
    after: tuple[Next, ...]
    planned: str | None


def judged(raw: bytes, before: Dossier, recorded: Recorded, pack: Pack, mode: str = SELF) -> Judged:
    """Carry out the operations on ``raw``, the text of ``before``, and judge the result.

    Raises :class:`InvalidSetting` when the result wouldn't be a valid dossier.
    """
    text = amended(raw.decode("utf-8"), recorded.operations)
    document, findings = inspect(text.encode(), before.name, DOSSIER)
    if findings:
        raise InvalidSetting([_problem(f) for f in findings])
    after = Dossier(before.name, document.data, document.digest, document.locator.place)
    submitted = max(d.data["pengajuan"]["tanggal"] for d in (before, after))
    day = max(submitted, recorded.day or submitted)
    old, new = (_replayed(pack, dossier, day, mode) for dossier in (before, after))
    known = {_key(r) for r in old.trace.refusals}
    fresh = [r for r in _told(new) if _key(r[0]) not in known]
    named = {f.message for f in unresolved(before.data)}
    return Judged(
        text=text,
        refused=tuple(r for _, r in fresh if r.severity == Severity.ERROR),
        warned=tuple(r for _, r in fresh if r.severity != Severity.ERROR),
        unknown=tuple(f.message for f in unresolved(document.data) if f.message not in named),
        lawful=_lawful(old),
        after=_lawful(new),
        planned=after.data["pengajuan"]["tanggal"] if day > submitted else None,
    )


def _replayed(pack: Pack, dossier: Dossier, day: str, mode: str) -> Report:
    """The replay as if the dossier were handed in on that day: else later facts don't count.

    A report without verdicts: a whole check would take ten times as long and tell no more here.
    """
    submission = {**dossier.data["pengajuan"], "tanggal": day}
    dossier = replace(dossier, data={**dossier.data, "pengajuan": submission})
    pack = in_force(pack, day)
    trace = replay(Facts(pack, dossier, day, mode, None))
    nothing = Figure(0, 0)
    return Report(dossier, pack, day, mode, None, nothing, nothing, 0, (), trace, None, ())


def _told(report: Report) -> Iterator[tuple[Refusal, Refused]]:
    facts = Facts(report.pack, report.dossier, report.as_of, report.mode, report.review)
    for refusal in report.trace.refusals:
        clause = report.pack.clauses[refusal.guard.clause]
        reason, advice = told(facts, report.trace, refusal)
        yield refusal, Refused(clause, reason, advice, refusal.guard.severity)


def _key(refusal: Refusal) -> tuple[str, str, str | None, str]:
    event = refusal.event
    return event.step, event.action, event.group, refusal.guard.clause


def _lawful(report: Report) -> tuple[Next, ...]:
    return tuple(n for n in stand(report).nexts if not n.waits)


def _problem(finding: Finding) -> Problem:
    """What is wrong with the record; its line would be that of a file that isn't there yet."""
    pointer = pointer_of(without_personal(finding.path))
    return Problem(finding.message, finding.advice, pointer=pointer, code=finding.code)
