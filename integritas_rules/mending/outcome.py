"""What came of mending a file."""

from __future__ import annotations

from dataclasses import dataclass, field

from integritas_rules.errors import Problem
from integritas_rules.loading.jsonpatch import Operation
from integritas_rules.model import Json, Place, Text


@dataclass(frozen=True, slots=True)
class Fix:
    """One repair: where, what stood there, what stands there now, and why.

    ``key`` tells that ``before`` and ``after`` are keys. What a repair takes with it (references to
    an id that is spelt anew) is told in ``also``, by pointer.
    """

    place: Place
    before: Json
    after: Json
    why: Text
    key: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mended:
    """A mended file.

    ``patch`` is RFC 6902, to be carried out in its order; ``commas`` counts what no patch can say:
    commas too many, which keep the file from being JSON. ``left`` is what people have to see to.
    """

    raw: bytes = field(repr=False)
    fixes: tuple[Fix, ...]
    patch: tuple[Operation, ...]
    commas: tuple[Place, ...]
    left: tuple[Problem, ...]
    valid: bool

    @property
    def changed(self) -> bool:
        """Whether there is anything to mend."""
        return bool(self.patch or self.commas)
