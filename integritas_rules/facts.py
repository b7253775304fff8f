"""What a dossier states, as far as it may count on a given day.

A fact counts when it isn't later than the as-of date and the submission; a later one is a plan.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from integritas_rules.hints import Any
from integritas_rules.loading.jsonpath import Node, Path, below, compile_path
from integritas_rules.model import Dossier, Judgement, Pack, Review, Status

SELF, EVALUATOR = "mandiri", "evaluator"
OWN = "dosier"
"""Source of the unit's own judgements."""

UNKNOWN, NOWHERE, LATE, PLANNED = "unknown", "nowhere", "late", "planned"
"""Why a piece of evidence doesn't count: not registered, neither file nor link, after the
submission, or (when the past is replayed) not there yet."""


class Facts:
    """Questions about one dossier on one day; all answers are derived, nothing is changed."""

    def __init__(
        self, pack: Pack, dossier: Dossier, as_of: str, mode: str, review: Review | None
    ) -> None:
        self.pack = pack
        self.data: Mapping[str, Any] = dossier.data
        self.as_of = as_of
        self.mode = mode
        self.review = review
        self.submitted: str = self.data["pengajuan"]["tanggal"]
        self.final: bool = self.data["pengajuan"]["jenis"] == "akhir"
        self.known = min(as_of, self.submitted)
        self.root = Node("", self.data)
        self._found: dict[str, list[Node]] = {}
        self._selected: dict[tuple[str, str], list[Node]] = {}

    def select(self, path: str, start: Node | None = None) -> list[Node]:
        """The nodes at ``path`` that are facts by now; ``start`` is what ``@`` stands for."""
        at = start.pointer if start and path.startswith("@") else ""
        found = self._selected.get((at, path))
        if found is None:
            compiled = compile_path(path)
            found = (
                compiled.find(start, self._is_fact)
                if start and at
                else self._from_root(compiled, len(compiled.segments))
            )
            self._selected[at, path] = found
        return list(found)

    def _from_root(self, path: Path, length: int) -> list[Node]:
        """What a path's first segments lead to from the root; what paths share is walked once."""
        if not length:
            return [self.root]
        text = path.texts[length - 1]
        found = self._found.get(text)
        if found is None:
            parents = self._from_root(path, length - 1)
            found = self._found[text] = below(parents, path.segments[length - 1], self._is_fact)
        return found

    def _is_fact(self, record: Mapping[str, Any]) -> bool:
        date = record.get("mulai") or record.get("tanggal")
        return not isinstance(date, str) or date <= self.known or record is self.data["pengajuan"]

    @cached_property
    def registry(self) -> dict[str, Node]:
        """Evidence by id."""
        return {b["id"]: Node(f"/bukti/{n}", b) for n, b in enumerate(self.data.get("bukti") or ())}

    def evidence_problem(self, name: str) -> str | None:
        """Why the piece ``name`` doesn't count, or ``None`` when it does."""
        return self._problems.get(name, UNKNOWN)

    @cached_property
    def _problems(self) -> dict[str, str | None]:
        return {b["id"]: self._problem(b) for b in self.data.get("bukti") or ()}

    def _problem(self, piece: Mapping[str, Any]) -> str | None:
        if not (piece.get("berkas") or piece.get("tautan")):
            return NOWHERE
        if piece["tanggal"] > self.submitted:
            return LATE
        return PLANNED if piece["tanggal"] > self.known else None

    @cached_property
    def sound(self) -> frozenset[str]:
        """The pieces of evidence that count."""
        return frozenset(name for name, problem in self._problems.items() if problem is None)

    @cached_property
    def planned(self) -> frozenset[str]:
        """The pieces of evidence that will count, once their date has come."""
        return frozenset(name for name, problem in self._problems.items() if problem == PLANNED)

    @cached_property
    def roles(self) -> dict[str, str]:
        """Role by office id."""
        return {p["id"]: p["peran"] for p in self.data.get("pejabat") or ()}

    @cached_property
    def groups(self) -> tuple[str | None, ...]:
        """The declared groups of staff, or ``(None,)`` when staff go through as one."""
        return tuple(k["id"] for k in self.data.get("kelompok") or ()) or (None,)

    @cached_property
    def group_names(self) -> dict[str, str]:
        """Group names by id."""
        return {k["id"]: k["nama"] for k in self.data.get("kelompok") or ()}

    @cached_property
    def past_end(self) -> bool:
        """Whether every window is closed: a final submission, or as-of past the cycle."""
        return (self.final and self.as_of >= self.submitted) or self.as_of > self.data["siklus"][
            "selesai"
        ]

    @cached_property
    def carried(self) -> dict[str, Node]:
        """Outputs of an earlier cycle that count as done at the start of this one, by activity."""
        cycle = self.data["siklus"]
        return {
            c["kegiatan"]: Node(f"/siklus/dibawa_dari/{n}", c)
            for n, c in enumerate(cycle.get("dibawa_dari") or ())
            if c["berlaku_sampai"] >= cycle["mulai"]
        }

    @cached_property
    def own(self) -> dict[str, Judgement]:
        """The unit's judgements of itself, whether or not they count in the chosen mode."""
        return {
            j["ketentuan"]: Judgement(
                j["ketentuan"], Status(j["status"]), j["alasan"], j["penilai"], j["tanggal"], OWN
            )
            for j in self.data.get("penilaian_ketentuan") or ()
            if j["tanggal"] <= self.known
        }

    @cached_property
    def judgements(self) -> dict[str, Judgement]:
        """The judgements that count in the chosen mode; the review's own come first."""
        counted = dict(self.own) if self.mode == SELF else {}
        counted.update(self.reviewed)
        return counted

    @cached_property
    def reviewed(self) -> dict[str, Judgement]:
        """The review's judgements that decide; its unit tier only counts in a self-check."""
        if self.review is None:
            return {}
        own = self.review.claims if self.mode == SELF else {}
        return {**own, **self.review.judgements}

    def said(self, clause: str) -> Judgement | None:
        """What the unit states of a clause in the dossier: its judgement, or its criteria."""
        if clause in self.own:
            return self.own[clause]
        stated = [
            node.value
            for step in self.pack.workflow.steps.values()
            if clause in step.criteria
            for record in self.select(step.records)
            if (node := self.attestations(record).get(clause))
            and node.value["tanggal"] <= self.known
        ]
        if not stated:
            return None
        reached = all(s["status"] == "tercapai" for s in stated)
        last = max(stated, key=lambda s: str(s["tanggal"]))
        return Judgement(
            clause=clause,
            status=Status.MET if reached else Status.UNMET,
            reason=last.get("catatan") or "",
            office=last["penilai"],
            date=last["tanggal"],
            source=OWN,
        )

    def attestations(self, record: Node) -> dict[str, Node]:
        """The criterion statements of one subtahap record, by clause."""
        listed: Sequence[Any] = record.value.get("kriteria") or ()
        return {
            k["ketentuan"]: Node(f"{record.pointer}/kriteria/{n}", k) for n, k in enumerate(listed)
        }

    def achieved(self, attestation: Node | None) -> str | None:
        """The date on which a criterion was reached, when the statement counts; else ``None``."""
        return None if attestation is None else self.reached(attestation.value)

    def reached(self, stated: Mapping[str, Any]) -> str | None:
        """As :meth:`achieved`, of the statement itself."""
        if stated["status"] != "tercapai" or stated["tanggal"] > self.known:
            return None
        ids = stated.get("bukti")
        if not ids or not self.sound.issuperset(ids):
            return None
        judged = self.reviewed.get(stated["ketentuan"]) if self.review else None
        if judged and judged.status == Status.UNMET:
            return None
        return str(stated["tanggal"])
