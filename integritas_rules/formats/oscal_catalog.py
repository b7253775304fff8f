"""Clauses of a pack as an OSCAL catalog: a group a section, a control a provision."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from integritas_rules.formats.explain_how import what
from integritas_rules.formats.oscal_base import Data, line, listed, metadata, props, uuid
from integritas_rules.model import Clause, Pack, Parameter, Text

UNKNOWN_DAY = "1970-01-01"
"""For a pack whose legal layer bears no date: a catalog has no other day of its own."""


def render(pack: Pack, clauses: Sequence[Clause]) -> str:
    """The catalog of these clauses; a child stands in its parent's control, in one section."""
    document = {"catalog": catalog(pack, clauses)}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def catalog(pack: Pack, clauses: Sequence[Clause]) -> Data:
    """The catalog as data; its day is that on which the pack's legal layer was last checked."""
    ids = [c.id for c in clauses]
    day = max((n.checked for n in pack.legal_status), default=UNKNOWN_DAY)
    title = Text(f"{pack.document}: {pack.title.id}", f"{pack.document}: {pack.title.en}")
    return {
        "uuid": uuid("catalog", pack.digest, *ids),
        "metadata": metadata(title, day, pack.version, remarks=pack.authority.id),
        **listed("params", (_param(p, pack) for p in pack.parameters.values())),
        **listed("groups", _groups(pack, clauses)),
        "back-matter": {"resources": [_document(pack)]},
    }


def statement(clause: str) -> str:
    """The id of the part that cites a clause."""
    return f"{clause}_smt"


def objective(clause: str) -> str:
    """The id of the part that says what is checked."""
    return f"{clause}_obj"


def _param(p: Parameter, pack: Pack) -> Data:
    lawful = ", ".join(p.values) or f"{p.minimum}–{p.maximum}"
    return {
        "id": p.name,
        "label": line(p.title.id),
        "props": props({"basis": p.basis.value, "label-en": p.title.en, "allowed": lawful}),
        "guidelines": [{"prose": p.reason.id}],
        "values": [line(str(pack.settings[p.name]))],
    }


def _groups(pack: Pack, clauses: Sequence[Clause]) -> Iterator[Data]:
    for file, title in pack.sections.items():
        inside = [c for c in clauses if c.file == file]
        own = {c.id for c in inside}
        tops = [c for c in inside if c.parent not in own]
        if inside:
            yield {
                "id": f"{pack.id}_{PurePosixPath(file).stem}",
                "class": "section",
                "title": line(title.id),
                "props": props({"title-en": title.en}),
                "controls": [_control(c, inside, pack) for c in tops],
            }


def _control(clause: Clause, inside: Sequence[Clause], pack: Pack) -> Data:
    known = {
        "title-en": clause.title.en,
        "disposition": clause.disposition.value,
        "severity": clause.severity.value,
        "basis": clause.basis.value,
        "decidable": clause.decidable,
    }
    label = {"name": "label", "value": line(clause.citation.locator)}
    links = [{"href": f"#{other}", "rel": "required"} for other in clause.requires]
    links.append({"href": f"#{_resource(pack)}", "rel": "reference"})
    children = [_control(c, inside, pack) for c in inside if c.parent == clause.id]
    return {
        "id": clause.id,
        "class": clause.modality,
        "title": line(clause.title.id),
        "props": [label, *props(known)],
        "links": links,
        "parts": list(_parts(clause)),
        **listed("controls", children),
    }


def _parts(clause: Clause) -> Iterator[Data]:
    cited = clause.citation
    words = f"{cited.document}, {cited.locator}: “{cited.anchor}”"
    yield {"id": statement(clause.id), "name": "statement", "prose": words}
    said = clause.reason or clause.why
    yield {"id": f"{clause.id}_gdn", "name": "guidance", "prose": said.id}
    if clause.rules:
        checked = " ".join(what(rule).id for rule in clause.rules)
        yield {"id": objective(clause.id), "name": "assessment-objective", "prose": checked}


def _document(pack: Pack) -> Data:
    notes = " ".join(f"{n.subject}: {n.status.id}" for n in pack.legal_status)
    return {"uuid": _resource(pack), "title": line(pack.document), "remarks": notes or "-"}


def _resource(pack: Pack) -> str:
    return uuid("document", pack.id, pack.document)
