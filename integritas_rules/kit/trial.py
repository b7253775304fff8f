"""One trial of a case, and how it is run: base dossier, patched, checked by a pack."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from integritas_rules.audit import check
from integritas_rules.errors import IntegritasError, InvalidPack, Problem
from integritas_rules.kit.patching import BadPatch, patched
from integritas_rules.loading.dossier import parse_dossier
from integritas_rules.loading.review import parse_review
from integritas_rules.model import Dossier, Pack, Report, Review, Status, Text

NO_GAP = (Status.MET, Status.UNJUDGED, Status.NOT_DUE, Status.NOT_APPLICABLE, Status.WAIVED)
Settings = Mapping[str, str | int]
Packs = Callable[[Settings], Pack]
"""Gives the pack with its parameters set: from its folder, or an altered one."""
Spot = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Trial:
    """One run of one case: what is changed, under which settings, and what must come of it.

    ``base`` is the dossier's file, ``file`` and ``spots`` say where the trial and each operation
    of its patch stand (line and column).
    """

    section: str
    base: Path
    clause: str
    kind: str
    name: str
    file: str
    spots: Sequence[Spot]
    patch: Sequence[Mapping[str, Any]] = ()
    status: str = Status.MET.value
    gaps: int | None = None
    root: str | Sequence[str] | None = None
    causes: Sequence[str] = ()
    severity: str | None = None
    also: Mapping[str, str] = field(default_factory=dict)
    as_of: str | None = None
    modus: str = "mandiri"
    param: Settings = field(default_factory=dict)
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

    def run(self, packs: Packs) -> Report:
        """What the checker says of the case; :class:`InvalidPack` when it can't be run."""
        pack, dossier = self._pack(packs), self._dossier()
        as_of = self.as_of or str(dossier.data["pengajuan"]["tanggal"])
        review = self._review(pack, dossier, as_of) if self.review is not None else None
        return check(pack, dossier, as_of, self.modus, review)

    @property
    def breaks(self) -> bool:
        """Whether anything differs from the base as it is."""
        return bool(self.patch) or self.review is not None

    @property
    def frame(self) -> Hashable:
        """What trials on the same base and with the same settings have in common."""
        return self.base, self.as_of, self.modus, _key(self.param)

    def unbroken(self) -> Trial:
        """The same settings on the base as it is: what ``run`` is compared with."""
        return replace(self, patch=(), review=None)

    def problem(self, message: Text, advice: Text, operation: int | None = None) -> Problem:
        """A problem placed at the trial, or at one operation of its patch."""
        n = 0 if operation is None else operation + 1
        line, column = self.spots[n if n < len(self.spots) else 0]
        return Problem(message, advice, file=self.file, line=line, column=column)

    def _pack(self, packs: Packs) -> Pack:
        try:
            return packs(self.param)
        except IntegritasError as error:
            if not self.param:
                raise
            raise self._invalid(error) from None

    def _dossier(self) -> Dossier:
        try:
            return dossier_of(self.base, _key(self.patch))
        except BadPatch as error:
            raise InvalidPack([self.problem(error.message, error.advice, error.at)]) from None
        except IntegritasError as error:
            if not self.patch:
                raise
            raise self._invalid(error) from None

    def _review(self, pack: Pack, dossier: Dossier, as_of: str) -> Review:
        frame = {"versi": "1.0", "paket": pack.id, "penelaah": "Evaluator (fiktif)"}
        whole = {**frame, "dosier": dossier.digest, "tanggal": as_of, **(self.review or {})}
        try:
            review = parse_review(json.dumps(whole).encode(), "telaah.json", dossier, pack, as_of)
        except IntegritasError as error:
            raise self._invalid(error) from None
        if review.notices:
            advice = Text("Perbaiki review pada kasus ini.", "Mend the review of this case.")
            raise InvalidPack([self.problem(n, advice) for n in review.notices])
        return review

    def _invalid(self, error: IntegritasError) -> InvalidPack:
        """The same problems, told where the case stands: the patched text has no lines."""
        return InvalidPack(
            [
                self.problem(_AFTER.within(what=p.message, where=p.pointer or "/"), p.advice)
                for p in error.problems
            ]
        )


_AFTER = Text(
    "Kasus belum dapat dijalankan: {what} [{where}]", "Can't run the case: {what} [{where}]"
)


def _key(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


@lru_cache(maxsize=64)
def dossier_of(base: Path, patch: str = "[]") -> Dossier:
    """The base with a patch (as JSON); cached, since a pack that is altered bit by bit is tried on
    the same one again and again. Raises as the loader does, or :class:`BadPatch`."""
    name, operations = "/".join(base.parts[-2:]), json.loads(patch)
    if not operations:
        return parse_dossier(base.read_bytes(), name)
    changed = patched(example(base), operations)
    return parse_dossier(json.dumps(changed, ensure_ascii=False).encode(), name)


@lru_cache
def example(base: Path) -> Any:
    """A base dossier as data; not to be changed."""
    return json.loads(base.read_text(encoding="utf-8"))
