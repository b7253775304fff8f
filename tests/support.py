"""Shared by tests: the examples as plain data, and a check of changed copies of them."""

from __future__ import annotations

import copy
import json
import os
import shutil
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.conclusion import root_gaps
from integritas_rules.model import Gap, Pack, Report, Verdict

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"


@lru_cache
def _text(name: str) -> str:
    return (EXAMPLES / f"{name}.json").read_text(encoding="utf-8")


def example(name: str = "kabupaten-patuh") -> Any:
    """A fresh copy of a bundled example."""
    return copy.deepcopy(json.loads(_text(name)))


@lru_cache
def pack(**settings: str | int) -> Pack:
    """The bundled pack, loaded once for each choice of parameters."""
    return load_pack(settings=settings)


def run(
    data: Any, as_of: str | None = None, mode: str = "mandiri", **settings: str | int
) -> Report:
    """Check a dossier given as plain data, through the loader as a user's file would be."""
    raw = json.dumps(data, ensure_ascii=False).encode()
    return check(pack(**settings), parse_dossier(raw, "uji.json"), as_of, mode)


def roots(report: Report) -> list[tuple[Verdict, Gap]]:
    """The breaks that no other break causes."""
    return root_gaps(report.verdicts)


def owners(report: Report) -> list[str]:
    """The clauses that own a root gap, one entry a gap."""
    return [verdict.clause.id for verdict, _ in roots(report)]


def consequences(report: Report, cause: str) -> set[str]:
    """The clauses with a gap that ``cause`` causes."""
    return {v.clause.id for v in report.verdicts for g in v.gaps if g.caused_by == cause}


def lacks(program: str) -> bool:
    """Whether a test may skip for want of ``program``; CI installs what is needed and may not."""
    return shutil.which(program) is None and not os.environ.get("INTEGRITAS_REQUIRE_TOOLS")


def without(module: str) -> bool:
    """The same of a library that drives such a program."""
    return find_spec(module) is None and not os.environ.get("INTEGRITAS_REQUIRE_TOOLS")


def activity(data: Any, kind: str) -> Any:
    """The main preparation activity of a kind."""
    return next(k for k in data["persiapan"]["kegiatan"] if k["jenis"] == kind)


def substage(data: Any, kind: str) -> Any:
    """The first subtahap record of a kind."""
    return next(s for s in data["pelaksanaan"]["subtahap"] if s["jenis"] == kind)


def main_activity(data: Any, kind: str) -> Any:
    """A continuous activity of a kind."""
    return next(k for k in data["pelaksanaan"]["kegiatan_utama"] if k["jenis"] == kind)


@lru_cache
def _packs(names: tuple[str, ...], settings: tuple[tuple[str, str | int], ...]) -> Any:
    return tuple(load_pack(name, settings=dict(settings)) for name in names)


def kept_packs(names: Any, settings: Mapping[str, str | int]) -> Any:
    """What ``load_packs`` gives, each choice loaded once: for tests that run many commands."""
    return _packs(tuple(names), tuple(sorted(settings.items())))
