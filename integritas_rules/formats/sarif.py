"""Report → SARIF 2.1.0 (OASIS), for code scanning and editors: a run a report.

Messages are Indonesian (``driver.language``) with English beside them in ``properties``, so that
the file is the same whatever the language of the command. What a rule says is in `sarif_rules`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from integritas_rules import __version__
from integritas_rules.conclusion import failed
from integritas_rules.formats.assumed import assumptions, marked
from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sarif_rules import LEVEL, message, rule
from integritas_rules.history.snapshot import seen_gap
from integritas_rules.identity import Records
from integritas_rules.model import (
    Former,
    Gap,
    Json,
    Place,
    Report,
    Standing,
    Status,
    Text,
    Verdict,
    Waiver,
)
from integritas_rules.words import plain

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

Data = dict[str, Any]


def render(reports: Sequence[Report], manner: Manner) -> str:
    """All reports as one log."""
    runs = [_Run(r, manner.exit_code).data() for r in reports]
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": runs}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


class _Run:
    """One report on its way to a run."""

    def __init__(self, report: Report, exit_code: int | None) -> None:
        self.report, self.exit_code = report, exit_code
        self.faults = [v for v in report.verdicts if failed(v)]
        told = [v for v in report.verdicts if failed(v) or list(_own(v))]
        self.rules = [v.clause for v in told]
        self.index = {c.id: n for n, c in enumerate(self.rules)}
        self.records = Records(report.dossier.data)
        self.seen: Counter[str] = Counter()

    def data(self) -> Data:
        report, pack = self.report, self.report.pack
        return {
            "tool": {
                "driver": {
                    "name": "integritas-rules",
                    "version": __version__,
                    "semanticVersion": __version__,
                    "language": "id",
                    "rules": [rule(c, pack) for c in self.rules],
                }
            },
            "automationDetails": {"id": f"integritas/{pack.id}/{report.dossier.name}/"},
            "invocations": [self.invocation()],
            "artifacts": list(self.artifacts()),
            "columnKind": "unicodeCodePoints",
            "results": [
                *(self.result(v, g) for v in report.verdicts for g in _own(v)),
                *(self.absent(f) for f in (report.baseline.closed if report.baseline else ())),
            ],
            "properties": self.properties(),
        }

    def invocation(self) -> Data:
        told = [self.fault(v) for v in self.faults]
        own = self.report.baseline
        told += [_notice(n) for n in (*self.report.notices, *(own.notices if own else ()))]
        code = {} if self.exit_code is None else {"exitCode": self.exit_code}
        return {"executionSuccessful": not self.faults, **code, "toolExecutionNotifications": told}

    def fault(self, verdict: Verdict) -> Data:
        reason = verdict.reason or plain(verdict.status.value)
        clause = verdict.clause.id
        return {
            "level": "error",
            "descriptor": {"id": Status.FAULT.value},
            "associatedRule": {"id": clause, "index": self.index[clause]},
            "message": message(reason.id),
            "properties": {"message_en": reason.en},
        }

    def artifacts(self) -> Iterator[Data]:
        dossier, review = self.report.dossier, self.report.review
        target = _artifact(dossier.name, dossier.digest, "analysisTarget")
        if dossier.assumed:
            del target["hashes"]  # SARIF means those of the file, and this isn't what it holds
        yield target
        if review:
            yield _artifact(review.name, review.digest, "userSpecifiedConfiguration")

    def result(self, verdict: Verdict, gap: Gap) -> Data:
        clause, said = verdict.clause, marked(gap.message, self.report.dossier)
        return {
            "ruleId": clause.id,
            "ruleIndex": self.index[clause.id],
            "kind": "fail",
            "level": LEVEL[gap.severity],
            "message": message(f"{said.id} Saran: {gap.advice.id}"),
            "locations": [self.location(gap.place)],
            "relatedLocations": [
                {"id": n, **self.location(place), "message": message(said.id)}
                for n, (said, place) in enumerate(gap.related, 1)
            ],
            "partialFingerprints": self.fingerprints(seen_gap(clause, gap, self.records).mark),
            **self.state(gap),
            "suppressions": [_suppression(verdict.waiver)] if verdict.waiver else [],
            "properties": {
                "status": gap.status.value,
                "severity": gap.severity.value,
                "basis": gap.basis.value,
                "citation": f"{clause.citation.document}, {clause.citation.locator}",
                "advice": gap.advice.id,
                "message_en": said.en,
                "advice_en": gap.advice.en,
                "causes": self.causes(clause.id),
            },
        }

    def causes(self, clause: str) -> list[str]:
        """The clauses broken only because this one is."""
        verdicts = self.report.verdicts
        return [v.clause.id for v in verdicts if any(g.caused_by == clause for g in v.gaps)]

    def state(self, gap: Gap) -> Data:
        """How it stands to a baseline, where there is one."""
        if self.report.baseline is None or gap.standing is None:
            return {}
        return {"baselineState": _STATE[gap.standing]}

    def absent(self, former: Former) -> Data:
        """A result of the baseline that is gone."""
        return {
            "ruleId": former.clause,
            **({"ruleIndex": n} if (n := self.index.get(former.clause)) is not None else {}),
            "kind": "fail",
            "level": "none",
            "message": message(former.message.id),
            "partialFingerprints": self.fingerprints(former.mark),
            "baselineState": "absent",
            "properties": {"how": former.how, "message_en": former.message.en},
        }

    def fingerprints(self, mark: str) -> dict[str, str]:
        """By clause, rule and record, so that moved lines or records are the same result still.

        Code scanning on GitHub looks at ``primaryLocationLineHash`` alone.
        """
        self.seen[mark] += 1
        value = f"{mark}:{self.seen[mark]}"
        return {"integritasGap/v1": value, "primaryLocationLineHash": value}

    def location(self, place: Place) -> Data:
        region = {"startLine": place.line, "startColumn": place.column} if place.line else None
        name = self.report.dossier.name
        there = {"artifactLocation": {**_uri(name), "index": 0}}
        found: Data = {"physicalLocation": {**there, **({"region": region} if region else {})}}
        if place.pointer:
            found["logicalLocations"] = [
                {
                    "fullyQualifiedName": place.pointer,
                    "kind": _kind(self.report.dossier.data, place.pointer),
                }
            ]
        return found

    def properties(self) -> Data:
        report, pack = self.report, self.report.pack
        return {
            "agency": report.dossier.data["instansi"]["nama"],
            "as_of": report.as_of,
            "mode": report.mode,
            "conclusion": report.conclusion and report.conclusion.value,
            "assumptions": assumptions(report.dossier),
            "progress": {"part": report.progress.part, "whole": report.progress.whole},
            "completeness": {"part": report.completeness.part, "whole": report.completeness.whole},
            "pack": {
                "id": pack.id,
                "version": pack.version,
                "digest": pack.digest,
                "binding": pack.binding,
                "authority": pack.authority.id,
                "authority_en": pack.authority.en,
                "parameters": dict(pack.settings),
            },
        }


_STATE = {
    Standing.NEW: "new",
    Standing.REGRESSED: "new",
    Standing.GRAVER: "updated",
    Standing.KNOWN: "unchanged",
}


def _own(verdict: Verdict) -> Iterator[Gap]:
    """The gaps that are results: those that no other break causes, the waived ones too."""
    return (g for g in verdict.gaps if g.caused_by is None)


def _notice(notice: Text) -> Data:
    return {
        "level": "note",
        "descriptor": {"id": "catatan"},
        "message": message(notice.id),
        "properties": {"message_en": notice.en},
    }


def _suppression(waiver: Waiver) -> Data:
    why = f"{waiver.reason} ({waiver.office}, {waiver.since} – {waiver.until})"
    return {"kind": "external", "status": "accepted", "justification": clean(why)}


def _artifact(name: str, digest: str, role: str) -> Data:
    return {
        **({"location": _uri(name)} if name != "-" else {"description": message("masukan baku")}),
        "roles": [role],
        "mimeType": "application/json",
        "encoding": "UTF-8",
        "hashes": {"sha-256": digest.removeprefix("sha256:")},
    }


def _uri(name: str) -> dict[str, str]:
    """A relative reference; a full path would tell where the file lies on this machine."""
    path = PurePath(name)
    shown = path.name if path.is_absolute() else path.as_posix()
    return {"uri": quote(shown)} if name != "-" else {}


def _kind(data: Json, pointer: str) -> str:
    """What stands at a pointer, in SARIF's words for JSON."""
    value = data
    for part in pointer.split("/")[1:]:
        try:
            key = part.replace("~1", "/").replace("~0", "~")
            value = value[int(part)] if isinstance(value, list) else value[key]
        except (KeyError, IndexError, ValueError, TypeError):
            return "value"
    return "object" if isinstance(value, dict) else "array" if isinstance(value, list) else "value"
