"""``@frozen``: what ``@dataclass(frozen=True, slots=True)`` is, without compiling at import.

The standard decorator compiles six functions for every class, which for the nouns of one check
takes longer than the check. Here one compiles, ``__init__``, and only once a first instance is
made; the others are the same function for all. ``replace``, ``fields`` and ``is_dataclass`` of the
standard library work as ever, since the fields are those that the standard decorator makes.
"""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """The class as a frozen dataclass with slots."""
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)

    def first(self: Any, *given: Any, **named: Any) -> None:
        made.__init__ = _init(made)
        made.__init__(self, *given, **named)

    compared = [f.name for f in fields(made) if f.compare]
    values = attrgetter(*compared) if compared else lambda _: ()

    def eq(self: Any, other: object) -> Any:
        return (
            values(self) == values(other) if self.__class__ is other.__class__ else NotImplemented
        )

    def hash_(self: Any) -> int:
        return hash(values(self))

    made.__init__, made.__eq__, made.__hash__ = first, eq, hash_
    made.__repr__, made.__setattr__, made.__delattr__ = _repr, _refuse, _refuse
    made.__getstate__, made.__setstate__ = _getstate, _setstate
    return made  # type: ignore[no-any-return]  # still a type[T], with other functions


def _init(made: Any) -> Any:
    """``__init__`` with the fields as its parameters, each put straight into its slot."""
    known: dict[str, Any] = {"_absent": MISSING}
    parameters, body = [], []
    for f in fields(made):
        known[f"_set_{f.name}"] = made.__dict__[f.name].__set__
        value = f.name
        if f.default_factory is not MISSING:
            known[f"_make_{f.name}"] = f.default_factory
            value = f"_make_{f.name}() if {f.name} is _absent else {f.name}"
            parameters.append(f"{f.name}=_absent")
        elif f.default is not MISSING:
            known[f"_default_{f.name}"] = f.default
            parameters.append(f"{f.name}=_default_{f.name}")
        else:
            parameters.append(f.name)
        body.append(f"    _set_{f.name}(self, {value})")
    lines = "\n".join(body) or "    pass"
    exec(f"def __init__({', '.join(['self', *parameters])}):\n{lines}", known)
    return known["__init__"]


def _repr(self: Any) -> str:
    shown = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse(self: Any, name: str, *_: Any) -> None:
    raise FrozenInstanceError(f"cannot change field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, f.name) for f in fields(self)]


def _setstate(self: Any, state: list[Any]) -> None:
    for f, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, f.name, value)
