"""Folder of YAML -> :class:`Pack`, with the parameters set and every name checked."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from integritas_rules import resources
from integritas_rules.errors import InvalidPack, InvalidSetting, Problem
from integritas_rules.loading import packcheck
from integritas_rules.loading.yamlfile import YamlFile, duplicate_keys, read_yaml
from integritas_rules.model import (
    Basis,
    Citation,
    Clause,
    Disposition,
    Guard,
    LegalNote,
    Pack,
    Parameter,
    Reading,
    Rule,
    Severity,
    Stage,
    Step,
    Text,
    Workflow,
)

DEFAULT_PACK = "permenpanrb-60-2020"


def load_pack(
    pack: str | Path = DEFAULT_PACK, settings: Mapping[str, str | int] | None = None
) -> Pack:
    """Load a bundled pack by id, or any folder that holds one.

    ``settings`` sets parameters by name. Raises :class:`InvalidPack` with file and line of each
    problem, or :class:`InvalidSetting` with the allowed values.
    """
    folder = find_pack(pack)
    files = _read_all(folder, packcheck.FIXED_FILES)
    sections = list(_read_all(folder, files["pack.yaml"].data["files"]).values())
    packcheck.check_names(files, sections)
    return _assemble(files, sections, settings or {})


def find_pack(pack: str | Path) -> Path:
    """The folder of a bundled pack by id, or the folder itself; :class:`InvalidPack` otherwise."""
    bundled = resources.folder("rules")
    for folder in (bundled / str(pack), Path(pack)):
        if (folder / "pack.yaml").is_file():
            return folder
    known = bundled_packs()
    raise InvalidPack(
        [
            Problem(
                Text(f"Paket aturan “{pack}” belum ditemukan.", f"No rule pack “{pack}”."),
                Text(
                    f"Paket bawaan: {', '.join(known)}; atau folder yang berisi pack.yaml.",
                    f"Bundled: {', '.join(known)}; or give a folder that holds pack.yaml.",
                ),
            )
        ]
    )


def bundled_packs() -> tuple[str, ...]:
    """Ids of the packs that come with the tool."""
    return tuple(sorted(p.parent.name for p in resources.folder("rules").glob("*/pack.yaml")))


def _read_all(folder: Path, names: Iterable[str]) -> dict[str, YamlFile]:
    """The files by name; raises :class:`InvalidPack` with the problems of all of them."""
    files: dict[str, YamlFile] = {}
    problems: list[Problem] = []
    for name in names:
        try:
            files[name] = file = read_yaml(folder / name, f"{folder.resolve().name}/{name}")
        except InvalidPack as error:
            problems += error.problems
        else:
            problems += [*duplicate_keys(file), *packcheck.check_shape(file, name)]
    if problems:
        raise InvalidPack(problems)
    return files


def _assemble(
    files: Mapping[str, YamlFile], sections: Sequence[YamlFile], settings: Mapping[str, str | int]
) -> Pack:
    meta = files["pack.yaml"].data
    parameters = {p["name"]: _parameter(p) for p in meta.get("parameters", ())}
    chosen = _settings(parameters, settings)
    digest = hashlib.sha256()
    for file in (*files.values(), *sections):
        digest.update(hashlib.sha256(file.raw).digest())
    return Pack(
        id=meta["id"],
        version=meta["version"],
        title=_text(meta["title"]),
        authority=_text(meta["authority"]),
        document=meta["document"],
        clauses=_clauses(sections, meta["document"], chosen),
        parameters=parameters,
        settings=chosen,
        readings={r["id"]: _reading(r) for r in files["readings.yaml"].data["readings"]},
        workflow=_workflow(files["workflow.yaml"].data, chosen),
        legal_status=tuple(
            LegalNote(
                n["subject"], _text(n["status"]), _text(n["source"]), n["checked"], n["verified"]
            )
            for n in files["legal.yaml"].data["legal_status"]
        ),
        digest=f"sha256:{digest.hexdigest()}",
    )


def _settings(
    parameters: Mapping[str, Parameter], given: Mapping[str, str | int]
) -> dict[str, str | int]:
    problems = [p for name, value in given.items() for p in _bad(parameters, name, value)]
    if problems:
        raise InvalidSetting(problems)
    return {
        name: int(value) if p.type == "days" else value
        for name, p in parameters.items()
        for value in (given.get(name, p.default),)
    }


def _bad(parameters: Mapping[str, Parameter], name: str, value: str | int) -> list[Problem]:
    parameter = parameters.get(name)
    if parameter is None:
        near = difflib.get_close_matches(name, parameters, 1)
        hint = f" Maksud Anda “{near[0]}”?" if near else ""
        hint_en = f" Did you mean “{near[0]}”?" if near else ""
        known = ", ".join(parameters)
        return [
            Problem(
                Text(
                    f"Parameter “{name}” belum dikenal.{hint}",
                    f"Unknown parameter “{name}”.{hint_en}",
                ),
                Text(f"Parameter paket ini: {known}.", f"This pack's parameters: {known}."),
            )
        ]
    if parameter.type == "days":
        low, high = parameter.minimum or 0, parameter.maximum or 10**6
        lawful = f"{low}–{high}"
        fine = str(value).isascii() and str(value).isdigit() and low <= int(value) <= high
    else:
        lawful = ", ".join(parameter.values)
        fine = value in parameter.values
    if fine:
        return []
    return [
        Problem(
            Text(
                f"Nilai “{value}” belum sah untuk parameter “{name}”.",
                f"“{value}” isn't allowed for the parameter “{name}”.",
            ),
            Text(f"Nilai yang sah: {lawful}.", f"Allowed: {lawful}."),
        )
    ]


def _text(value: Mapping[str, str]) -> Text:
    return Text(value["id"], value["en"])


def _parameter(p: Mapping[str, Any]) -> Parameter:
    return Parameter(
        name=p["name"],
        type=p["type"],
        default=p["default"],
        values=tuple(p.get("values", ())),
        minimum=p.get("minimum"),
        maximum=p.get("maximum"),
        basis=Basis(p["basis"]),
        title=_text(p["title"]),
        reason=_text(p["reason"]),
        interpretation=tuple(p.get("interpretation", ())),
    )


def _reading(r: Mapping[str, Any]) -> Reading:
    parts = ("question", "strict", "lenient", "default", "why")
    return Reading(r["id"], *(_text(r[part]) for part in parts))


def _chosen(value: Any, settings: Mapping[str, str | int]) -> Any:
    """A plain value, a parameter's setting, or what that setting picks from a small table."""
    if isinstance(value, dict) and "parameter" in value:
        setting = settings[value["parameter"]]
        return value[setting] if len(value) > 1 else setting
    return value


def _clauses(
    sections: Sequence[YamlFile], document: str, settings: Mapping[str, str | int]
) -> dict[str, Clause]:
    listed = [(file, n, c) for file in sections for n, c in enumerate(file.data["clauses"])]
    children: dict[str, list[str]] = {}
    for _, _, c in listed:
        children.setdefault(c.get("parent") or "", []).append(c["id"])
    clauses = {}
    for file, _, c in listed:
        rules = tuple(_rule(r, c, settings) for r in c.get("rules", ()))
        judged = bool(rules) and rules[-1].kind == "judgement"
        clauses[c["id"]] = Clause(
            id=c["id"],
            citation=Citation(document, c["locator"], c["anchor"]),
            title=_text(c["title"]),
            modality=c["modality"],
            decidable=c["decidable"],
            severity=Severity(_chosen(c["severity"], settings)),
            why=_text(c["why"]),
            basis=Basis(c["basis"]),
            disposition=Disposition.JUDGEMENT
            if judged
            else Disposition.RULE
            if rules
            else Disposition.UNCHECKED,
            reason=_text(c["unchecked"]) if c.get("unchecked") else None,
            rules=rules,
            requires=tuple(c.get("requires", ())),
            parent=c.get("parent"),
            children=tuple(children.get(c["id"], ())),
            interpretation=tuple(c.get("interpretation", ())),
            evidence=_text(c["evidence"]) if c.get("evidence") else None,
            file=file.name,
        )
    return clauses


_RULE_KEYS = ("kind", "due", "message", "advice")


def _rule(r: Mapping[str, Any], c: Mapping[str, Any], settings: Mapping[str, str | int]) -> Rule:
    blank = Text("", "")
    return Rule(
        kind=r["kind"],
        options={k: _chosen(v, settings) for k, v in r.items() if k not in _RULE_KEYS},
        due=r.get("due", "siklus"),
        message=_text(r["message"]) if r.get("message") else blank,
        advice=_text(r["advice"]) if r.get("advice") else blank,
    )


def _workflow(data: Mapping[str, Any], settings: Mapping[str, str | int]) -> Workflow:
    stages, steps, continuous = [], {}, {}
    for s in data["stages"]:
        stages.append(
            Stage(
                s["id"],
                _text(s["title"]),
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
        title=_text(x["title"]),
        clause=x["clause"],
        records=x["records"],
        per_group=x.get("per_group", False),
        many=x.get("many", False),
        criteria=tuple(x.get("criteria", ())),
        carriable=x.get("carriable", False),
    )


def _guards(g: Mapping[str, Any], settings: Mapping[str, str | int]) -> list[Guard]:
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
            severity=Severity(_chosen(g["severity"], settings)),
            message=_text(g["message"]),
            advice=_text(g["advice"]),
        )
        for item, needs in pairs
    ]
