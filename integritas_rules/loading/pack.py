"""Folder of YAML -> :class:`Pack`, with the parameters set and every name checked."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache

from integritas_rules import resources
from integritas_rules.errors import InvalidPack, InvalidSetting, Problem
from integritas_rules.frozen import frozen, replace
from integritas_rules.hints import TYPE_CHECKING, Any
from integritas_rules.loading import canonical, packbuild, packfiles
from integritas_rules.loading.snapshot import Snapshot, snapshot
from integritas_rules.loading.yamlfile import YamlFile, duplicate_keys, parse_yaml, read_raw
from integritas_rules.model import Pack, Parameter, Text

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_PACK = "permenpanrb-60-2020"


def load_pack(
    pack: str | Path = DEFAULT_PACK, settings: Mapping[str, str | int] | None = None
) -> Pack:
    """Load a bundled pack by id, or any folder that holds one.

    ``settings`` sets parameters by name. Raises :class:`InvalidPack` with file and line of each
    problem, or :class:`InvalidSetting` with the allowed values.
    """
    return variants(pack)(settings or {})


def variants(pack: str | Path) -> Callable[[Mapping[str, str | int]], Pack]:
    """The pack for any choice of parameters; its files are read once. Raises as ``load_pack``."""
    sources = read_sources(pack)
    if sources.problems:
        raise InvalidPack(sources.problems)

    def with_settings(settings: Mapping[str, str | int]) -> Pack:
        loaded = _dated(sources, settings)
        return replace(loaded, origin=_origin(pack, loaded.id))

    return with_settings


@frozen
class Sources:
    """The files of a pack as read: the fixed ones by name, the clause files in their order.

    Only when there are no ``problems`` is it all there, and of the right shape. ``content`` is the
    digest of what they say, where it is known already.
    """

    place: str
    files: Mapping[str, YamlFile]
    sections: Sequence[YamlFile]
    problems: Sequence[Problem]
    content: str = ""

    @property
    def folder(self) -> Path:
        """Where they are."""
        from pathlib import Path

        return Path(self.place)

    @property
    def by_name(self) -> dict[str, YamlFile]:
        """All of them by file name."""
        return {**self.files, **{f.name.partition("/")[2]: f for f in self.sections}}


def read_sources(pack: str | Path, known: Snapshot | None = None) -> Sources:
    """Every file of a pack with everything that is wrong, told at once.

    What a snapshot ``known`` (by default that of the bundled pack of the folder's name) holds for
    the very bytes of a file has been parsed and checked already, and isn't again.
    """
    folder = _place(pack)
    known = snapshot(_name(folder)) if known is None else known
    there = [
        n for n in packfiles.FIXED
        if n not in packfiles.OPTIONAL or os.path.isfile(os.path.join(folder, n))
    ]  # fmt: skip
    files, problems = _try_all(folder, there, known)
    files |= {n: packfiles.absent(n) for n in packfiles.OPTIONAL if n not in there}
    meta = files.get("pack.yaml")
    sections, more = _try_all(folder, meta.data["files"] if meta else (), known)
    problems += more
    sources = Sources(folder, files, list(sections.values()), problems)
    if not problems:
        proven = known.covers(sources.by_name)
        content = known.content if proven else ""
        return replace(sources, problems=_amiss(sources, proven), content=content)
    return sources


def _amiss(sources: Sources, proven: bool) -> list[Problem]:
    """Every name that leads nowhere; what is ``proven`` can only point to packs that changed."""
    if proven and not any("points_to" in c for f in sources.sections for c in f.data["clauses"]):
        return []
    from integritas_rules.loading.packcheck import name_problems, pointer_problems

    if proven:
        return pointer_problems(sources.sections, bundled_clauses)
    return name_problems(sources.files, sources.sections, bundled_clauses)


def load_packs(packs: Sequence[str | Path], settings: Mapping[str, str | int]) -> tuple[Pack, ...]:
    """Several packs, each with the parameters of its own.

    Raises as :func:`load_pack`; :class:`InvalidSetting` too for a parameter that none of them has.
    """
    if len(packs) == 1:
        return (load_pack(packs[0], settings),)
    known = [parameter_names(pack) for pack in packs]
    strangers = {n: v for n, v in settings.items() if not any(n in names for names in known)}
    given = [{n: v for n, v in settings.items() if n in names} for names in known]
    return tuple(
        load_pack(pack, {**own, **(strangers if n == 0 else {})})
        for n, (pack, own) in enumerate(zip(packs, given, strict=True))
    )


def find_pack(pack: str | Path) -> Path:
    """The folder of a bundled pack by id, or the folder itself; :class:`InvalidPack` otherwise."""
    from pathlib import Path

    return Path(_place(pack))


def _place(pack: str | Path) -> str:
    """As :func:`find_pack`, as text."""
    bundled = resources.place("rules")
    for folder in (os.path.join(bundled, pack), os.fspath(pack)):
        if os.path.isfile(os.path.join(folder, "pack.yaml")):
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


def _name(folder: str) -> str:
    """What a folder is called, wherever the way to it leads."""
    return os.path.basename(os.path.realpath(folder))


def bundled_packs() -> tuple[str, ...]:
    """Ids of the packs that come with the tool."""
    rules = resources.place("rules")
    here = (n for n in os.listdir(rules) if os.path.isfile(os.path.join(rules, n, "pack.yaml")))
    return tuple(sorted(here))


def version_of(pack: str) -> str:
    """The version of a bundled pack."""
    return str(_meta(pack)["version"])


@lru_cache(maxsize=1)
def bundled_clauses() -> Mapping[str, frozenset[str]]:
    """The clause ids of every bundled pack by pack id, read without loading the packs."""
    import re

    clause_id = re.compile(r"^ {2}- id: [\"']?([a-z0-9-]+)", re.MULTILINE)
    return {
        pack: frozenset(
            found[1]
            for file in sorted((resources.folder("rules") / pack).glob("*.yaml"))
            for found in clause_id.finditer(file.read_text(encoding="utf-8"))
        )
        for pack in bundled_packs()
    }


def parameter_names(pack: str | Path) -> frozenset[str]:
    """The names of a pack's parameters; :class:`InvalidPack` when `pack.yaml` can't be used."""
    return frozenset(p["name"] for p in _meta(pack).get("parameters", ()))


def _meta(pack: str | Path) -> Mapping[str, Any]:
    """What `pack.yaml` says; raises :class:`InvalidPack` with all its problems."""
    folder = _place(pack)
    files, problems = _try_all(folder, ["pack.yaml"], snapshot(_name(folder)))
    if problems:
        raise InvalidPack(problems)
    meta: Mapping[str, Any] = files["pack.yaml"].data
    return meta


def _try_all(
    folder: str, names: Iterable[str], known: Snapshot
) -> tuple[dict[str, YamlFile], list[Problem]]:
    """The files of the right shape by name, and what is wrong with the others."""
    files: dict[str, YamlFile] = {}
    problems: list[Problem] = []
    called = _name(folder)
    for name in names:
        shown = f"{called}/{name}"
        try:
            raw = read_raw(os.path.join(folder, name), shown)
            if checked := known.file(raw, name, shown):
                files[name] = checked
                continue
            file = parse_yaml(raw, shown)
        except InvalidPack as error:
            problems += error.problems
            continue
        from integritas_rules.loading.packcheck import check_shape

        found = [*duplicate_keys(file), *check_shape(file, name)]
        problems += found
        if not found:
            files[name] = file
    return files, problems


def _origin(pack: str | Path, own: str) -> str:
    """What names the pack on the command line: its id, or its folder as given; never a whole path,
    which would make what is shown differ from one machine to another."""
    if str(pack) == own:
        return ""
    return os.path.basename(os.path.normpath(pack)) if os.path.isabs(pack) else str(pack)


def _dated(sources: Sources, given: Mapping[str, str | int]) -> Pack:
    """The pack; when defaults are dated, with the means to have it as of a day."""
    meta = sources.files["pack.yaml"].data
    parameters = {p["name"]: packbuild.parameter(p) for p in meta.get("parameters", ())}
    _refuse_bad(parameters, given)
    pack = _assemble(sources, parameters, _settings(parameters, given))
    if not any(p.dated for p in parameters.values()):
        return pack
    known: dict[tuple[str | int, ...], Pack] = {tuple(pack.settings.values()): pack}

    def edition(day: str) -> Pack:
        settings = _settings(parameters, given, day)
        key = tuple(settings.values())
        if key not in known:
            known[key] = _assemble(sources, parameters, settings)
        return known[key]

    return replace(pack, editions=edition)


def _assemble(
    sources: Sources,
    parameters: Mapping[str, Parameter],
    chosen: Mapping[str, str | int],
) -> Pack:
    files, sections = sources.files, sources.sections
    meta = files["pack.yaml"].data
    digest = hashlib.sha256()
    for file in (*files.values(), *sections):
        digest.update(bytes.fromhex(file.digest))
    return Pack(
        id=meta["id"],
        version=meta["version"],
        title=packbuild.text(meta["title"]),
        authority=packbuild.text(meta["authority"]),
        binding=meta["binding"],
        document=meta["document"],
        sections={f.name: packbuild.text(f.data["section"]) for f in sections},
        clauses=packbuild.clauses(sections, meta["document"], chosen),
        parameters=parameters,
        settings=chosen,
        readings={r["id"]: packbuild.reading(r) for r in files["readings.yaml"].data["readings"]},
        workflow=packbuild.workflow(files["workflow.yaml"].data, chosen),
        legal_status=tuple(
            packbuild.legal_note(n) for n in files["legal.yaml"].data["legal_status"]
        ),
        digest=f"sha256:{digest.hexdigest()}",
        content=cache(lambda: sources.content or content_of(files, sections)),
    )


def content_of(files: Mapping[str, YamlFile], sections: Sequence[YamlFile]) -> str:
    """The digest of what the files say, whatever their layout, comments and folder."""
    named = {file.name.rpartition("/")[2]: file.data for file in sections}
    return canonical.digest({**{name: file.data for name, file in files.items()}, **named})


def _refuse_bad(parameters: Mapping[str, Parameter], given: Mapping[str, str | int]) -> None:
    problems = [p for name, value in given.items() for p in _bad(parameters, name, value)]
    if problems:
        raise InvalidSetting(problems)


def _settings(
    parameters: Mapping[str, Parameter], given: Mapping[str, str | int], day: str | None = None
) -> dict[str, str | int]:
    """Every parameter's value: what the user set, the default of ``day``, or the default."""
    return {
        name: int(value) if p.type == "days" else value
        for name, p in parameters.items()
        for value in (given.get(name, _default(p, day)),)
    }


def _default(parameter: Parameter, day: str | None) -> str | int:
    if day is None:
        return parameter.default
    dated = (value for term, value in parameter.dated if term.covers(day))
    return next(dated, parameter.default)


def _bad(parameters: Mapping[str, Parameter], name: str, value: str | int) -> list[Problem]:
    parameter = parameters.get(name)
    if parameter is None:
        import difflib

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
