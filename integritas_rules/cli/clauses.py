"""Naming a clause on the command line: found, completed, or told with the nearest ids."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import click

from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Clause, Pack, Parameter, Text

_NEAREST = 3
_ID = re.compile(r"^\s*-\s+id:\s*[\"']?([a-z0-9-]+)")


def clause_argument(lang: str) -> click.Argument:
    """``CLAUSE``, completed from the ids of the pack."""
    return click.Argument(["clause"], metavar=say("clause", lang), shell_complete=complete_clause)


def pack_option(lang: str) -> click.Option:
    """``--pack``, completed from the bundled packs."""
    return click.Option(
        ["--pack"], metavar="ID|DIR", help=say("pack", lang), shell_complete=complete_pack
    )


def complete_clause(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """The ids that begin with what was typed; nothing when the pack can't be read."""
    from integritas_rules.errors import IntegritasError
    from integritas_rules.loading.pack import DEFAULT_PACK, load_pack

    try:
        pack = load_pack(ctx.params.get("pack") or DEFAULT_PACK)
    except IntegritasError:
        return []
    return [name for name in pack.clauses if name.startswith(incomplete)]


def complete_pack(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """The bundled packs that begin with what was typed."""
    from integritas_rules.loading.pack import bundled_packs

    return [name for name in bundled_packs() if name.startswith(incomplete)]


def find_clause(pack: Pack, name: str) -> Clause:
    """The clause of that id; :class:`InvalidSetting` with the nearest ids otherwise."""
    found = pack.clauses.get(name) or pack.clauses.get(name.strip().lower())
    if found is None:
        raise InvalidSetting([_unknown(pack, name)])
    return found


def nearest(pack: Pack, name: str) -> list[str]:
    """Ids that look like what was typed, or that hold it."""
    typed = name.strip().lower()[:80]
    holding: Callable[[str], bool] = lambda c: len(typed) > 2 and typed in c  # noqa: E731
    import difflib

    close = difflib.get_close_matches(typed, pack.clauses, _NEAREST, 0.5)
    return list(dict.fromkeys([*close, *filter(holding, pack.clauses)]))[:_NEAREST]


def _unknown(pack: Pack, name: str) -> Problem:
    from integritas_rules.loading.echo import quoted

    near = ", ".join(nearest(pack, name))
    shown = quoted(name)
    hint = Text(f" Maksud Anda: {near}?", f" Did you mean: {near}?") if near else Text("", "")
    return Problem(
        Text(
            f"Ketentuan {shown.id} tidak ada dalam paket {pack.id}.{hint.id}",
            f"The pack {pack.id} has no clause {shown.en}.{hint.en}",
        ),
        Text(
            "Cari id-nya: integritas rules list --grep KATA",
            "Look for its id: integritas rules list --grep WORD",
        ),
    )


def lines_of(pack: Pack, given: str | None) -> dict[str, str]:
    """Where each clause stands: ``rules/permenpanrb-60-2020/batang-tubuh.yaml:12``."""
    from pathlib import Path

    from integritas_rules import resources
    from integritas_rules.loading.pack import find_pack

    folder = find_pack(given or pack.id)
    bundled = folder.parent == resources.folder("rules")
    places: dict[str, str] = {}
    for file in dict.fromkeys(c.file for c in pack.clauses.values()):
        name = Path(file).name
        shown = f"rules/{file}" if bundled else (Path(given or "") / name).as_posix()
        for n, line in enumerate((folder / name).read_text("utf-8").splitlines(), 1):
            found = _ID.match(line)
            if found:
                places.setdefault(found[1], f"{shown}:{n}")
    return {c.id: places.get(c.id, f"rules/{c.file}") for c in pack.clauses.values()}


def parameters_of(pack: Pack, clause: Clause, given: str | None) -> tuple[Parameter, ...]:
    """The parameters that change what a clause asks, found by trying another value."""
    from integritas_rules.loading.pack import variants

    variant = variants(given or pack.id)

    def asked(loaded: Pack) -> tuple[object, ...]:
        guards = (g for g in loaded.workflow.guards if g.clause == clause.id)
        return (loaded.clauses[clause.id], *guards)

    def changes(names: Iterable[str]) -> bool:
        values = {name: _other(pack, pack.parameters[name]) for name in names}
        return asked(variant({**pack.settings, **values})) != asked(pack)

    # One try with every parameter changed spares the others for the many clauses that none touches.
    if not changes(pack.parameters):
        return ()
    return tuple(p for name, p in pack.parameters.items() if changes([name]))


def _other(pack: Pack, p: Parameter) -> str | int:
    """A lawful value that isn't the one set."""
    now = pack.settings[p.name]
    lawful: list[str | int] = [*p.values, p.minimum or 0, p.maximum or 0]
    return next(value for value in lawful if value != now)
