"""Lint of a rule pack: everything the loader refuses, at once, and what it lets pass but nobody
would want. ``docs/writing-a-pack.md`` lists the rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from integritas_rules.errors import InvalidPack
from integritas_rules.kit.cases import trials
from integritas_rules.kit.lint import cases, leftovers, links, machine, wording
from integritas_rules.kit.lint.desk import Desk, Issue, told
from integritas_rules.kit.trial import Trial
from integritas_rules.loading.pack import load_pack, read_sources

LINTS: tuple[Callable[[Desk], Iterator[Issue]], ...] = (
    *wording.LINTS,
    *links.LINTS,
    *machine.LINTS,
    *cases.LINTS,
    *leftovers.LINTS,
)


def lint(pack: str | Path) -> tuple[Issue, ...]:
    """Every finding on a bundled pack or folder, by place.

    Raises :class:`InvalidPack` only when there is no pack to look at.
    """
    sources = read_sources(pack)
    found = [told(p, "format") for p in sources.problems]
    tried: tuple[Trial, ...] | None = None
    try:
        tried = trials(sources.folder)
    except InvalidPack as error:
        found += [told(p, "case-format") for p in error.problems]
    if not sources.problems:
        desk = Desk(sources, load_pack(sources.folder), tried)
        found += [i for look in LINTS for i in look(desk)]
    return tuple(sorted(dict.fromkeys(found), key=_order))


def _order(issue: Issue) -> tuple[str, int, int, str, str]:
    return issue.file, issue.line, issue.column, issue.rule, issue.message.id
