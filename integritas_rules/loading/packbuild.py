"""Checked YAML -> the nouns of a pack, with every parameter's setting put in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from integritas_rules.hints import Any
from integritas_rules.loading.yamlfile import YamlFile
from integritas_rules.model import (
    Basis,
    Citation,
    Clause,
    Disposition,
    Guard,
    LegalNote,
    Parameter,
    Pointer,
    Reading,
    Rule,
    Severity,
    Stage,
    Step,
    Term,
    Text,
    Workflow,
)

Settings = Mapping[str, str | int]

# Tables, since a pack has a thousand of these, and an enumeration is slow to be asked.
_SEVERITY = {s.value: s for s in Severity}
_BASIS = {b.value: b for b in Basis}
_ALWAYS = Term()
_BLANK = Text("", "")


def text(value: Mapping[str, str]) -> Text:
    """A sentence in both languages."""
    return Text(value["id"], value["en"])


def parameter(p: Mapping[str, Any]) -> Parameter:
    """A policy that may be set."""
    return Parameter(
        name=p["name"],
        type=p["type"],
        default=p["default"],
        values=tuple(p.get("values", ())),
        minimum=p.get("minimum"),
        maximum=p.get("maximum"),
        basis=Basis(p["basis"]),
        title=text(p["title"]),
        reason=text(p["reason"]),
        interpretation=tuple(p.get("interpretation", ())),
        dated=tuple((term(d), d["value"]) for d in p.get("dated", ())),
        lenient_to_strict=tuple(p.get("lenient_to_strict", ())),
    )


def term(spec: Mapping[str, Any]) -> Term:
    """When a clause, rule or value is in force."""
    if "from" not in spec and "until" not in spec:
        return _ALWAYS
    return Term(spec.get("from"), spec.get("until"))


def reading(r: Mapping[str, Any]) -> Reading:
    """An interpretation choice."""
    parts = ("question", "strict", "lenient", "default", "why")
    return Reading(r["id"], *(text(r[part]) for part in parts))


def legal_note(n: Mapping[str, Any]) -> LegalNote:
    """One line of the dated legal layer."""
    return LegalNote(
        n["subject"], text(n["status"]), text(n["source"]), n["checked"], n["verified"]
    )


def _chosen(value: Any, settings: Settings) -> Any:
    """A plain value, a parameter's setting, or what that setting picks from a small table."""
    if isinstance(value, dict) and "parameter" in value:
        setting = settings[value["parameter"]]
        return value[setting] if len(value) > 1 else setting
    return value


def clauses(sections: Sequence[YamlFile], document: str, settings: Settings) -> dict[str, Clause]:
    """The clauses of all files by id, in the order of the text, each knowing its children."""
    listed = [(file, c) for file in sections for c in file.data["clauses"]]
    children: dict[str, list[str]] = {}
    for _, c in listed:
        children.setdefault(c.get("parent") or "", []).append(c["id"])
    built = {}
    for file, c in listed:
        rules = tuple(_rule(r, settings) for r in c.get("rules", ()))
        judged = bool(rules) and rules[-1].kind == "judgement"
        built[c["id"]] = Clause(
            id=c["id"],
            citation=Citation(document, c["locator"], c["anchor"]),
            title=text(c["title"]),
            modality=c["modality"],
            decidable=c["decidable"],
            severity=_SEVERITY[_chosen(c["severity"], settings)],
            why=text(c["why"]),
            basis=_BASIS[c["basis"]],
            disposition=Disposition.JUDGEMENT
            if judged
            else Disposition.RULE
            if rules
            else Disposition.UNCHECKED,
            reason=text(c["unchecked"]) if c.get("unchecked") else None,
            rules=rules,
            requires=tuple(c.get("requires", ())),
            parent=c.get("parent"),
            children=tuple(children.get(c["id"], ())),
            interpretation=tuple(c.get("interpretation", ())),
            evidence=text(c["evidence"]) if c.get("evidence") else None,
            file=file.name,
            note=text(c["note"]) if c.get("note") else None,
            points_to=tuple(Pointer(p["pack"], p["clause"]) for p in c.get("points_to", ())),
            term=term(c),
        )
    return built


_RULE_KEYS = frozenset(("kind", "due", "message", "advice", "severity", "from", "until"))


def _rule(r: Mapping[str, Any], settings: Settings) -> Rule:
    return Rule(
        kind=r["kind"],
        options={k: _chosen(v, settings) for k, v in r.items() if k not in _RULE_KEYS},
        due=r.get("due", "siklus"),
        message=text(r["message"]) if r.get("message") else _BLANK,
        advice=text(r["advice"]) if r.get("advice") else _BLANK,
        severity=_SEVERITY[r["severity"]] if r.get("severity") else None,
        term=term(r),
    )


def workflow(data: Mapping[str, Any], settings: Settings) -> Workflow:
    """The state machine's description: stages, steps and guards, sequences spelt out."""
    stages, steps, continuous = [], {}, {}
    for s in data["stages"]:
        stages.append(
            Stage(
                s["id"],
                text(s["title"]),
                s["clause"],
                tuple(x["id"] for x in s["steps"]),
                tuple(x["id"] for x in s.get("continuous", ())),
            )
        )
        steps.update({x["id"]: _step(x, s["id"]) for x in s["steps"]})
        continuous.update({x["id"]: _step(x, s["id"]) for x in s.get("continuous", ())})
    guards = tuple(g for spec in data["guards"] for g in _guards(spec, settings))
    return Workflow(tuple(stages), steps, continuous, guards)


def _step(x: Mapping[str, Any], stage: str) -> Step:
    return Step(
        id=x["id"],
        stage=stage,
        title=text(x["title"]),
        clause=x["clause"],
        records=x["records"],
        per_group=x.get("per_group", False),
        many=x.get("many", False),
        criteria=tuple(x.get("criteria", ())),
        carriable=x.get("carriable", False),
    )


def _guards(g: Mapping[str, Any], settings: Settings) -> list[Guard]:
    """Each item of a sequence waits for every item before it; each of ``own`` for itself."""
    items = g.get("sequence", ())
    pairs = [(b, a) for n, b in enumerate(items) for a in items[:n]]
    pairs += [(item, item) for item in g.get("own", ())]
    return [
        Guard(
            id=g["id"],
            clause=g["clause"],
            event=g["event"],
            item=item,
            needs=needs,
            state=_chosen(g["state"], settings),
            severity=_SEVERITY[_chosen(g["severity"], settings)],
            message=text(g["message"]),
            advice=text(g["advice"]),
        )
        for item, needs in pairs
    ]
