"""The parts of the benchmark, each a few rows of the table or a few curves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from benchmarks.dossiers import Made
from benchmarks.peers import Peer

T = TypeVar("T")


@dataclass(frozen=True)
class Run:
    """How to measure: the dossiers, the peers at hand, how often, and how thoroughly."""

    made: tuple[Made, ...]
    peers: tuple[Peer, ...]
    rounds: int
    quick: bool
    folder: Path

    @property
    def raws(self) -> list[bytes]:
        """The dossiers as bytes."""
        return [m.raw for m in self.made]

    def pick(self, quick: T, full: T) -> T:
        """What goes with the thoroughness asked for."""
        return quick if self.quick else full
