"""Reports → OSCAL assessment results: a finding for what is decided, an observation for all.

An export only. Indonesian, as the regulation is, with English beside it in properties.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from integritas_rules import __version__
from integritas_rules.conclusion import root_gaps
from integritas_rules.formats.assumed import marked
from integritas_rules.formats.labels import CONCLUSION, STATUS
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.oscal_base import (
    Data,
    at,
    described,
    line,
    listed,
    metadata,
    props,
    uuid,
)
from integritas_rules.formats.oscal_catalog import objective
from integritas_rules.model import Gap, Place, Report, Status, Text, Verdict
from integritas_rules.words import plain, what_if

_STATE = {
    Status.MET: ("satisfied", "pass"),
    Status.UNMET: ("not-satisfied", "fail"),
    Status.UNPROVEN: ("not-satisfied", "fail"),
    Status.BLOCKED: ("not-satisfied", "fail"),
    Status.FAULT: ("not-satisfied", "other"),
}
"""Of what is decided. OSCAL has no word for the rest, which so has observations and no finding."""


def render(reports: Sequence[Report], _manner: Manner | None = None) -> str:
    """One document; a result for each report, in the order given; the same one only once."""
    different = list({_key(r): r for r in reports}.values())
    body = {"assessment-results": assessment(different)}
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def assessment(reports: Sequence[Report]) -> Data:
    """The document as data; it was last changed on the latest as-of date."""
    keys = [_key(r) for r in reports]
    plan = uuid("plan", *keys)
    agencies = {_agency(r): r.dossier.data["instansi"]["nama"] for r in reports}
    parties = [{"uuid": u, "type": "organization", "name": line(n)} for u, n in agencies.items()]
    day = max(r.as_of for r in reports)
    return {
        "uuid": uuid("assessment-results", *keys),
        "metadata": metadata(_TITLE, day, __version__, parties=parties),
        "import-ap": {"href": f"#{plan}"},
        "results": [_result(r) for r in reports],
        "back-matter": {
            "resources": [{"uuid": plan, "title": _PLAN.id, **described(_NO_PLAN)}],
        },
    }


def _result(report: Report) -> Data:
    pack, key = report.pack, _key(report)
    agency = report.dossier.data["instansi"]["nama"]
    observed = {v.clause.id: list(_observations(v, report)) for v in report.verdicts}
    return {
        "uuid": uuid("result", key),
        "title": line(marked(plain(f"{agency}: {pack.document}"), report.dossier).id),
        "description": marked(CONCLUSION[report.conclusion], report.dossier).id,
        "start": at(report.as_of),
        "end": at(report.as_of),
        "props": props(_figures(report)),
        "local-definitions": {"assessment-assets": _assets(key)},
        "reviewed-controls": {
            "control-selections": [{"include-controls": [{"control-id": c} for c in observed]}]
        },
        **listed("observations", (o for each in observed.values() for o in each)),
        **listed("findings", _findings(report, observed)),
        **({"remarks": " ".join(n.id for n in report.notices)} if report.notices else {}),
    }


def _figures(report: Report) -> dict[str, str | int | None]:
    return {
        "conclusion": report.conclusion.value if report.conclusion else "hanya_anjuran",
        "conclusion-en": CONCLUSION[report.conclusion].en,
        "mode": report.mode,
        "progress": f"{report.progress.part}/{report.progress.whole}",
        "completeness": f"{report.completeness.part}/{report.completeness.whole}",
        "root-gaps": len(root_gaps(report.verdicts)),
        "waived": report.waived,
        "dossier": report.dossier.name,
        "dossier-digest": report.dossier.digest,
        "assumptions": " ".join(n.id for n in what_if(report.dossier)),
        "pack": f"{report.pack.id} {report.pack.version}",
        "pack-digest": report.pack.digest,
        "review-digest": report.review.digest if report.review else None,
        **{f"parameter-{name}": value for name, value in report.pack.settings.items()},
    }


def _assets(key: str) -> Data:
    tool = {
        "uuid": _tool(key),
        "type": "software",
        "title": f"integritas-rules {__version__}",
        **described(_TOOL_IS),
        "status": {"state": "operational"},
    }
    used = [{"component-uuid": _tool(key)}]
    platform = {"uuid": uuid("platform", key), "uses-components": used}
    return {"components": [tool], "assessment-platforms": [platform]}


def _findings(report: Report, observed: dict[str, list[Data]]) -> Iterator[Data]:
    for v in report.verdicts:
        if v.status not in _STATE:
            continue
        state, reason = _STATE[v.status]
        clause = v.clause
        yield {
            "uuid": uuid("finding", _key(report), clause.id),
            "title": line(f"{clause.citation.locator}: {clause.title.id}"),
            "description": STATUS[v.status].id,
            "props": props({"status": v.status.value, "title-en": clause.title.en}),
            "target": {
                "type": "objective-id",
                "target-id": objective(clause.id),
                "status": {"state": state, "reason": reason},
            },
            "related-observations": [{"observation-uuid": o["uuid"]} for o in observed[clause.id]],
        }


def _observations(v: Verdict, report: Report) -> Iterator[Data]:
    """One for each gap; one that says how the verdict came about, where there is none."""
    if not v.gaps:
        yield _observation(v, report, "", v.reason or STATUS[v.status], {})
    for n, gap in enumerate(v.gaps):
        more = _of_gap(gap)
        yield _observation(v, report, str(n), gap.message, more, gap.place) | {
            "remarks": gap.advice.id
        }


def _of_gap(gap: Gap) -> dict[str, str | int | None]:
    return {
        "severity": gap.severity.value,
        "basis": gap.basis.value,
        "advice-en": gap.advice.en,
        "caused-by": gap.caused_by,
    }


def _observation(
    v: Verdict, report: Report, name: str, said: Text, more: dict[str, str | int | None],
    place: Place | None = None,
) -> Data:  # fmt: skip
    clause = v.clause
    known = {"clause": clause.id, "status": v.status.value, "description-en": said.en}
    return {
        "uuid": uuid("observation", _key(report), clause.id, name),
        "title": line(f"{clause.citation.locator}: {clause.title.id}"),
        "description": said.id,
        "props": props({**known, **more, **_person(v)}),
        "methods": ["EXAMINE" if v.judgement else "TEST"],
        "types": ["control-objective"],
        "origins": [{"actors": [{"type": "tool", "actor-uuid": _tool(_key(report))}]}],
        "subjects": [{"subject-uuid": _agency(report), "type": "party"}],
        **listed("relevant-evidence", [_evidence(place, report)] if place else []),
        "collected": at(report.as_of),
    }


def _person(v: Verdict) -> dict[str, str | int | None]:
    """Who judged or waived a clause, when, and why: offices, never names."""
    j, w = v.judgement, v.waiver
    judged = {
        "judged-by": j.office, "judged-on": j.date, "judged-reason": j.reason
    } if j else {}  # fmt: skip
    waived = {
        "waived-by": w.office, "waived-until": w.until, "waived-reason": w.reason,
        "without-waiver": (v.unwaived or v.status).value,
    } if w else {}  # fmt: skip
    return {**judged, **waived}


def _evidence(place: Place, report: Report) -> Data:
    file = "" if report.dossier.name == "-" else quote(report.dossier.name)
    spot = _SPOT.within(line=place.line, column=place.column) if place.line else _WHOLE
    return {"href": f"{file}#{quote(place.pointer)}", **described(spot)}


def _tool(key: str) -> str:
    """Of the tool as one result has it: an id may be given once in a document."""
    return uuid("tool", key)


def _agency(report: Report) -> str:
    return uuid("agency", report.dossier.data["instansi"]["nama"])


def _key(report: Report) -> str:
    """What decides a report: its inputs, and nothing of the machine."""
    review = report.review.digest if report.review else ""
    settings = json.dumps(dict(report.pack.settings), sort_keys=True)
    parts = (report.dossier.name, report.dossier.digest, report.pack.digest, settings)
    return "\n".join((*parts, review, report.as_of, report.mode))


_TITLE = Text("Hasil pemeriksaan dosier integritas", "Results of the integrity dossier check")
_PLAN = Text("Tanpa rencana penilaian", "No assessment plan")
_NO_PLAN = Text(
    "Tidak ada rencana penilaian tersendiri: yang diperiksa ialah tiap ketentuan dalam katalog "
    "paket aturan.",
    "There is no assessment plan of its own: what is checked is each clause in the catalog of the "
    "rule pack.",
)
_TOOL_IS = Text(
    "Alat pemeriksa berbasis aturan; bukan nilai resmi.",
    "A rules-based checking tool; no official score.",
)
_SPOT = Text("baris {line}, kolom {column}", "line {line}, column {column}")
_WHOLE = Text("dosier", "dossier")
