"""Cases as data: read the YAML files of a pack, spell out ``for_each``, run a trial.

``README.md`` in this folder describes the format.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from integritas_rules import check, load_pack, parse_dossier
from integritas_rules.loading.review import parse_review
from integritas_rules.model import Pack, Report, Status
from tests.packs.patching import patched

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent.parent / "examples"
KINDS = ("passes", "pending", "fails")
NO_GAP = (Status.MET, Status.UNJUDGED, Status.NOT_DUE, Status.NOT_APPLICABLE, Status.WAIVED)

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Trial:
    """One run of one case: what is changed, under which settings, and what must come of it."""

    section: str
    base: str
    clause: str
    kind: str
    name: str
    patch: Sequence[Mapping[str, Any]] = ()
    status: str = Status.MET.value
    gaps: int | None = None
    root: str | Sequence[str] | None = None
    causes: Sequence[str] = ()
    severity: str | None = None
    also: Mapping[str, str] = field(default_factory=dict)
    as_of: str | None = None
    modus: str = "mandiri"
    param: Mapping[str, str | int] = field(default_factory=dict)
    review: Mapping[str, Any] | None = None
    note: str | None = None

    def __str__(self) -> str:
        return f"{self.clause}: {self.name}"

    @property
    def expected_gaps(self) -> int:
        """How many root gaps the whole report must have."""
        if self.gaps is not None:
            return self.gaps
        return 0 if self.status in NO_GAP and self.root is None else 1

    @property
    def roots(self) -> set[str]:
        """The clauses that must own them: by default the clause of the case itself."""
        if self.root is None:
            return {self.clause} if self.expected_gaps else set()
        return {self.root} if isinstance(self.root, str) else set(self.root)

    def report(self) -> Report:
        """What the checker says of the case."""
        return _run(
            self.base, _key(self.patch), self.as_of, self.modus, _key(self.param), _key(self.review)
        )

    def before(self) -> Report:
        """What it says of the base, unchanged and unreviewed, under the same settings."""
        return _run(self.base, "[]", self.as_of, self.modus, _key(self.param), "null")


@lru_cache
def example(name: str) -> Any:
    """A bundled example; not to be changed."""
    return json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))


@lru_cache
def the_pack(name: str, settings: str = "{}") -> Pack:
    """A bundled pack, loaded once for each choice of parameters."""
    return load_pack(name, settings=json.loads(settings))


def _key(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


@lru_cache(maxsize=64)
def _run(base: str, patch: str, as_of: str | None, modus: str, param: str, review: str) -> Report:
    raw = json.dumps(patched(example(base), json.loads(patch)), ensure_ascii=False).encode()
    dossier, pack = parse_dossier(raw, f"{base}.json"), the_pack(PACK, param)
    as_of = as_of or str(dossier.data["pengajuan"]["tanggal"])
    told = json.loads(review)
    if told is not None:
        frame = {"versi": "1.0", "paket": pack.id, "penelaah": "Evaluator (fiktif)"}
        whole = {**frame, "dosier": dossier.digest, "tanggal": as_of, **told}
        told = parse_review(json.dumps(whole).encode(), "telaah.json", dossier, pack, as_of)
        assert not told.notices, [n.id for n in told.notices]
    return check(pack, dossier, as_of, modus, told)


PACK = "permenpanrb-60-2020"


@lru_cache
def trials() -> tuple[Trial, ...]:
    """Every trial of the pack's cases, in the order of the files."""
    files = sorted((HERE / PACK).glob("*.yaml"))
    return tuple(t for f in files for t in _trials(f))


def _trials(file: Path) -> Iterator[Trial]:
    loaded = yaml.safe_load(file.read_text(encoding="utf-8"))
    if set(loaded) != {"base", "cases"}:
        raise ValueError(f"{file.name}: base and cases are what a file holds")
    for case in loaded["cases"]:
        for row in case.get("for_each", ({},)):
            yield from _spelled(file.stem, loaded["base"], _filled(case, row))


def _spelled(section: str, base: str, case: Mapping[str, Any]) -> Iterator[Trial]:
    unknown = set(case) - {"clause", "for_each", *KINDS}
    if unknown:
        raise ValueError(f"{section}: {case['clause']}: unknown {', '.join(sorted(unknown))}")
    for kind in KINDS:
        told = case.get(kind, {} if kind == "passes" else ())
        for n, trial in enumerate([told] if isinstance(told, dict) else told):
            named = {"name": "contoh apa adanya" if not trial else f"{kind} {n + 1}", **trial}
            yield Trial(section=section, base=base, clause=case["clause"], kind=kind, **named)


def _filled(value: Any, row: Mapping[str, Any]) -> Any:
    """``value`` with every ``{name}`` replaced by the row's; alone in a string, as it is."""
    if isinstance(value, dict):
        return {k: _filled(v, row) for k, v in value.items() if k != "for_each"}
    if isinstance(value, list):
        return [_filled(v, row) for v in value]
    if not isinstance(value, str) or not row:
        return value
    alone = _PLACEHOLDER.fullmatch(value)
    if alone:
        return row[alone[1]]
    return _PLACEHOLDER.sub(lambda found: str(row[found[1]]), value)
