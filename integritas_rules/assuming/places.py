"""Where the values of changed data stand in the file that they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from integritas_rules.loading.positions import parts_of, pointer_of
from integritas_rules.model import Assumption, Dossier, Json, Place


def origins(data: Json) -> dict[int, str]:
    """The pointer of every list and object, by its identity."""
    found: dict[int, str] = {}
    pending: list[tuple[Json, str]] = [(data, "")]
    while pending:
        value, pointer = pending.pop()
        if isinstance(value, dict | list):
            found[id(value)] = pointer
            items = value.items() if isinstance(value, dict) else enumerate(value)
            pending += [(inner, f"{pointer}{pointer_of((key,))}") for key, inner in items]
    return found


class Places:
    """Where values of the changed data stand in the file, as far as they do."""

    def __init__(
        self,
        data: Json,
        origins: dict[int, str],
        assumed: Sequence[Assumption],
        dossier: Dossier,
    ) -> None:
        self._data, self._origins, self._assumed, self._dossier = data, origins, assumed, dossier

    def place(self, pointer: str) -> Place:
        """The pointer with the line of the file; an assumed value has none."""
        if any(a.new is not None and a.bears_on(pointer) for a in self._assumed):
            return Place(pointer)
        value, known, origin = self._data, "", ""
        for part in parts_of(pointer):
            if isinstance(value, list):
                inner = value[int(part)] if part.isdecimal() and int(part) < len(value) else None
            else:
                inner = value.get(part) if isinstance(value, dict) else None
            if inner is None:
                break
            known += pointer_of((part,))
            own = pointer_of((part,)) if isinstance(value, dict) else ""
            origin = self._origins.get(id(inner), f"{origin}{own}")
            value = inner
        return replace(self._dossier.locate(origin), pointer=known)
