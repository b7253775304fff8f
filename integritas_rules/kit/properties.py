"""What a proof says: a property held over a stated scope, or here is where it doesn't."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from integritas_rules.model import Json, Text


@dataclass(frozen=True, slots=True)
class Counterexample:
    """Where a property fails: what is wrong, and a dossier to put to ``integritas check``.

    ``settings`` are the parameters (and ``--as-of`` days have none) under which it shows;
    ``dossier`` is ``None`` where the pack has no base to show it on.
    """

    message: Text
    dossier: Json | None = None
    settings: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Property:
    """One property: what it claims, over which scope it was tried in full, and what breaks it.

    ``excused`` are exceptions with the name of the reason why each is none. With ``tried`` 0 there
    was nothing to try, and nothing is claimed.
    """

    name: str
    claim: Text
    scope: Text
    failures: tuple[Counterexample, ...] = ()
    excused: tuple[tuple[str, Text], ...] = ()
    tried: int = 1

    @property
    def holds(self) -> bool:
        """Whether no counterexample was found."""
        return not self.failures
