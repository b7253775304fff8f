"""What a comparison needs of a report, whether it was just made or read back from JSON."""

from __future__ import annotations

from collections.abc import Mapping

from integritas_rules.frozen import field, frozen
from integritas_rules.hints import Any
from integritas_rules.identity import Records, fingerprint
from integritas_rules.model import (
    Clause,
    Conclusion,
    Dossier,
    Figure,
    Gap,
    Place,
    Report,
    Severity,
    Status,
    Text,
    Verdict,
)


@frozen
class Subject:
    """Whose programme it is. ``code`` is the agency's, where it has one."""

    agency: str
    kind: str
    code: str | None
    cycle: int
    submission: int
    submitted: str

    def same_programme(self, other: Subject) -> bool:
        """Whether both are the same agency: by kind and code, or by name where one has no code."""
        coded = self.code is not None and other.code is not None
        named = self.code == other.code if coded else self.agency == other.agency
        return named and self.kind == other.kind


@frozen
class SeenGap:
    """One break as it was seen; ``record`` names what it is about by names, not positions."""

    clause: str
    record: str
    rule: str
    group: str | None
    status: Status
    severity: Severity
    message: Text
    place: Place
    caused_by: str | None

    @property
    def kind(self) -> tuple[str, str, str | None]:
        """The clause, its rule and the staff concerned: what kind of break it is."""
        return self.clause, self.rule, self.group

    @property
    def mark(self) -> str:
        """Sixteen digits that stand for the break, whatever its wording and place."""
        return fingerprint(self.clause, self.record, self.rule, self.group or "")


@frozen
class SeenVerdict:
    """The verdict on one clause as it was seen."""

    clause: str
    title: Text
    locator: str
    status: Status
    severity: Severity
    judged: bool
    gaps: tuple[SeenGap, ...]

    @property
    def roots(self) -> tuple[SeenGap, ...]:
        """The breaks that count: no consequence, and not waived."""
        if self.status == Status.WAIVED:
            return ()
        return tuple(g for g in self.gaps if g.caused_by is None)


@frozen
class Snapshot:
    """A report, without what a comparison doesn't need; ``dossier`` is there when it was read.

    ``assumed``: it is the answer to a what-if.
    """

    name: str
    subject: Subject
    digest: str
    pack: str
    pack_version: str
    pack_digest: str
    parameters: Mapping[str, str | int]
    as_of: str
    mode: str
    review: str | None
    tool: str
    conclusion: Conclusion | None
    progress: Figure
    completeness: Figure
    verdicts: Mapping[str, SeenVerdict]
    assumed: bool = False
    dossier: Dossier | None = field(default=None, repr=False, compare=False)

    @property
    def roots(self) -> list[SeenGap]:
        """Every break that counts, in the order of the text."""
        return [g for v in self.verdicts.values() for g in v.roots]


def subject_of(dossier: Dossier) -> Subject:
    """Whose programme a dossier is about."""
    agency, cycle, sent = (dossier.data[k] for k in ("instansi", "siklus", "pengajuan"))
    return Subject(
        agency["nama"], agency["jenis"], agency.get("kode"),
        cycle["nomor"], sent["nomor"], sent["tanggal"],
    )  # fmt: skip


def seen_gap(clause: Clause, gap: Gap, records: Records) -> SeenGap:
    """A gap of a report just made, with its record named."""
    return SeenGap(
        clause.id, records.path(gap.at or gap.place.pointer), gap.rule, gap.group, gap.status,
        gap.severity, gap.message, gap.place, gap.caused_by,
    )  # fmt: skip


def from_report(report: Report, tool: str) -> Snapshot:
    """The snapshot of a report just made; ``tool`` names the engine that made it."""
    pack, records = report.pack, Records(report.dossier.data)
    return Snapshot(
        name=report.dossier.name,
        subject=subject_of(report.dossier),
        digest=report.dossier.digest,
        pack=pack.id,
        pack_version=pack.version,
        pack_digest=pack.digest,
        parameters=pack.settings,
        as_of=report.as_of,
        mode=report.mode,
        review=report.review.digest if report.review else None,
        tool=tool,
        conclusion=report.conclusion,
        progress=report.progress,
        completeness=report.completeness,
        verdicts={v.clause.id: _verdict(v, records) for v in report.verdicts},
        assumed=bool(report.dossier.assumed),
        dossier=report.dossier,
    )


def _verdict(v: Verdict, records: Records) -> SeenVerdict:
    return SeenVerdict(
        v.clause.id, v.clause.title, v.clause.citation.locator, v.status, v.severity,
        v.judgement is not None, tuple(seen_gap(v.clause, g, records) for g in v.gaps),
    )  # fmt: skip


def from_data(data: Mapping[str, Any]) -> Snapshot:
    """The snapshot of a JSON report that fits ``schemas/report.schema.json``."""
    own, pack = data["dossier"], data["pack"]
    conclusion = data["conclusion"]
    return Snapshot(
        name=own["name"],
        subject=Subject(
            own["agency"], own["kind"], own["code"], own["cycle"], own["submission"],
            own["submitted"],
        ),
        digest=own["digest"],
        pack=pack["id"],
        pack_version=pack["version"],
        pack_digest=pack["digest"],
        parameters=pack["parameters"],
        as_of=data["as_of"],
        mode=data["mode"],
        review=data["review"],
        tool=data["tool"],
        conclusion=Conclusion(conclusion) if conclusion else None,
        progress=Figure(**data["progress"]),
        completeness=Figure(**data["completeness"]),
        verdicts={v["clause"]: _verdict_of(v) for v in data["verdicts"]},
        assumed=bool(data["assumptions"]),
    )  # fmt: skip


def _verdict_of(v: Mapping[str, Any]) -> SeenVerdict:
    return SeenVerdict(
        v["clause"], Text(v["title"], v["title_en"]), v["citation"]["locator"],
        Status(v["status"]), Severity(v["severity"]), v["judgement"] is not None,
        tuple(_gap_of(v["clause"], g) for g in v["gaps"]),
    )  # fmt: skip


def _gap_of(clause: str, g: Mapping[str, Any]) -> SeenGap:
    at = g["location"]
    return SeenGap(
        clause, g["record"], g["rule"], g["group"], Status(g["status"]), Severity(g["severity"]),
        Text(g["message"], g["message_en"]), Place(at["pointer"], at["line"], at["column"]),
        g["caused_by"],
    )  # fmt: skip
