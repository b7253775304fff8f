"""``@once``: what follows from a pack alone is worked out once, not for every dossier."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from integritas_rules.hints import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Concatenate, ParamSpec, TypeVar

    Of = TypeVar("Of")
    More = ParamSpec("More")
    Answer = TypeVar("Answer")

_MOST = 64
"""How many answers a function keeps; a long run over many packs begins anew after that."""


def once(
    work: Callable[Concatenate[Of, More], Answer],
) -> Callable[Concatenate[Of, More], Answer]:
    """``work`` done once for each first argument, told apart by identity, and the others' values.

    For frozen first arguments only. Nouns that hold mappings can't be hashed, and needn't: each
    is kept with its answer, so that its id stays its own.
    """
    known: dict[Any, tuple[Of, Answer]] = {}

    @wraps(work)
    def ask(of: Of, /, *more: More.args, **named: More.kwargs) -> Answer:
        key = (id(of), *more, *named.items())
        found = known.get(key)
        if found is None:
            if len(known) >= _MOST:
                known.clear()
            found = known[key] = (of, work(of, *more, **named))
        return found[1]

    return ask
