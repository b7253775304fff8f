"""What a judgement of a clause rests on: the clause, what the dossier states, evidence, result.

Sound before sharp: whatever the checks of the clause select, whatever that refers to by id, and
all that the tool itself finds. A person may have looked at more than a rule reads, so records are
taken whole; where nothing of the dossier can be named, the judgement rests on all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from integritas_rules.audit import check, outcome_of
from integritas_rules.carry.pieces import (
    Piece,
    content,
    exact,
    is_evidence,
    key_of,
    only,
    texts_in,
    unique,
    without,
)
from integritas_rules.facts import EVALUATOR, Facts
from integritas_rules.force import in_force
from integritas_rules.loading.canonical import digest
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Clause, Dossier, Json, Pack, Report

PARTS = ("ketentuan", "klaim", "bukti", "hasil")
_REGISTRIES = (
    "pejabat",
    "kelompok",
    "bukti",
    "persiapan/kegiatan",
    "pelaksanaan/kegiatan_utama",
    "penilaian",
    "pemanfaatan",
    "organisasi",
)
"""Lists of the dossier whose records are referred to by id."""


@dataclass(frozen=True, slots=True)
class Ground:
    """All that a judgement of one clause rests on."""

    rule: Json
    claims: tuple[Piece, ...]
    evidence: tuple[Piece, ...]
    result: Json

    def digests(self) -> dict[str, str]:
        """A digest for each part, as ``sandaran`` in the review; places don't matter."""
        own = (self.rule, content(self.claims), content(self.evidence), self.result)
        return {name: digest(exact(value)) for name, value in zip(PARTS, own, strict=True)}


class Footing:
    """The grounds of one dossier by one pack, as an evaluator sees it before any judgement."""

    def __init__(self, pack: Pack, dossier: Dossier, as_of: str | None = None) -> None:
        self.report: Report = check(pack, dossier, as_of, EVALUATOR)
        self.pack = in_force(pack, self.report.as_of)
        self.dossier = dossier

    def of(self, clause: Clause, extra: tuple[str, ...] = ()) -> Ground:
        """What a judgement of ``clause`` rests on; ``extra`` is evidence that it names itself."""
        seen = self._watched(clause)
        stated = [*self._selected(clause, seen), *self._claims(clause)]
        if not stated:
            stated = [Piece("dosier", "", without(self.dossier.data, "pengajuan"))]
        around = [*stated, *self._timing(clause)]
        referred = self._referred([p.value for p in around] + list(extra))
        return Ground(
            rule=self._rule(clause),
            claims=unique([*around, *(p for p in referred if not is_evidence(p))]),
            evidence=unique([p for p in referred if is_evidence(p)]),
            result=_result(self.report, clause.id),
        )

    def _watched(self, clause: Clause) -> list[Node]:
        report = self.report
        facts = _Watched(self.pack, self.dossier, report.as_of, EVALUATOR, None)
        outcome_of(clause, facts, report.trace)
        return facts.seen

    def _selected(self, clause: Clause, seen: list[Node]) -> Iterator[Piece]:
        """What the checks selected; for what only a person decides, the step it is about too."""
        flow, own = self.pack.workflow, list(seen)
        kinds = {r.kind for r in clause.rules}
        if "judgement" in kinds:
            for due in {r.due for r in clause.rules}:
                step = flow.steps.get(due) or flow.continuous.get(due)
                own += self._facts.select(step.records) if step else []
        for node in own:
            value = only(node.value, clause.id) if kinds == {"attestation"} else node.value
            yield Piece(key_of(node), node.pointer, value)

    def _claims(self, clause: Clause) -> Iterator[Piece]:
        """What the unit states about the clause, wherever it states it."""
        counted = {clause.id, *(i for r in clause.rules for i in r.options.get("counts") or ())}
        for where, names in (("penilaian_ketentuan", {clause.id}), ("pemenuhan", counted)):
            for n, entry in enumerate(self.dossier.data.get(where) or ()):
                if entry["ketentuan"] in names:
                    yield Piece(f"{where}:{entry['ketentuan']}", f"/{where}/{n}", entry)

    def _timing(self, clause: Clause) -> Iterator[Piece]:
        """The cycle, for checks that measure time against it."""
        if {"dates", "continuity", "fulfilment"} & {r.kind for r in clause.rules}:
            cycle = self.dossier.data["siklus"]
            span = {k: cycle[k] for k in ("mulai", "selesai")}
            yield Piece("siklus", "/siklus", span)

    def _referred(self, values: list[Json]) -> list[Piece]:
        """The records that ``values`` name by id, and those that these name in turn."""
        found: dict[str, Piece] = {}
        waiting = list(values)
        while waiting:
            for text in texts_in(waiting.pop()):
                for piece in self._registered.get(text, ()):
                    if piece.key not in found:
                        found[piece.key] = piece
                        waiting.append(piece.value)
        return list(found.values())

    @cached_property
    def _facts(self) -> Facts:
        return Facts(self.pack, self.dossier, self.report.as_of, EVALUATOR, None)

    @cached_property
    def _registered(self) -> dict[str, list[Piece]]:
        """The records of all registries by id."""
        found: dict[str, list[Piece]] = {}
        for registry in _REGISTRIES:
            listed: Any = self.dossier.data
            for part in registry.split("/"):
                listed = listed.get(part) or {}
            for n, record in enumerate(listed or ()):
                piece = Piece(f"{registry}:{record['id']}", f"/{registry}/{n}", record)
                found.setdefault(record["id"], []).append(piece)
        return found

    def _rule(self, clause: Clause) -> Json:
        """The clause as far as it bears on a judgement: what it asks, and its gates."""
        flow = self.pack.workflow
        return {
            "clause": clause.id,
            "title": clause.title.id,
            "citation": exact(clause.citation),
            "evidence": clause.evidence.id if clause.evidence else None,
            "decidable": clause.decidable,
            "severity": clause.severity.value,
            "basis": clause.basis.value,
            "readings": list(clause.interpretation),
            "rules": [[r.kind, r.due, exact(r.options), exact(r.term)] for r in clause.rules],
            "guards": [exact(g) for g in flow.guards if g.clause == clause.id],
        }


class _Watched(Facts):
    """Facts that remember what was selected from them."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.seen: list[Node] = []

    def select(self, path: str, start: Node | None = None) -> list[Node]:
        found = super().select(path, start)
        self.seen += found
        return found

    @cached_property
    def carried(self) -> dict[str, Node]:
        found: dict[str, Node] = super().carried
        self.seen += found.values()
        return found


def _result(report: Report, clause: str) -> Json:
    """What the tool finds without a review; places are left out, since records may move."""
    verdict = report.verdict(clause)
    return exact(
        {
            "status": verdict.status,
            "reason": verdict.reason,
            "facts": [text for text, _ in report.facts(clause)],
            "gaps": [
                [g.status, g.severity, g.message, g.caused_by, g.basis, [t for t, _ in g.related]]
                for g in verdict.gaps
            ],
        }
    )
