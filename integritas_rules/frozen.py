"""``@frozen``: what ``@dataclass(frozen=True, slots=True)`` is, without compiling at import.

The standard decorator compiles six functions for every class, which for the nouns of one check
takes longer than the check; importing it takes as long again. Here nothing is compiled: the
functions are the same for all classes, but for ``__init__``, which is made of a ready one
(`inits.py`). ``replace``, ``fields`` and ``is_dataclass`` of the standard library work as ever: it
makes the fields that they ask for, when they do.
"""

from __future__ import annotations

from operator import attrgetter

from integritas_rules.hints import TYPE_CHECKING, Any
from integritas_rules.inits import INITS

if TYPE_CHECKING:
    from dataclasses import field as field
    from dataclasses import replace as replace
    from typing import TypeVar, dataclass_transform

    T = TypeVar("T")
else:

    def dataclass_transform(**_):
        """What type checkers are told has no effect."""
        return lambda decorator: decorator

    def field(**options):
        """As that of ``dataclasses``: without ``init`` and what is rarer."""
        return _Field(**options)

    def replace(own, /, **changes):
        """As that of ``dataclasses``, for instances of frozen classes."""
        for name in own.__match_args__:
            if name not in changes:
                changes[name] = getattr(own, name)
        return own.__class__(**changes)


_NONE: Any = object()
"""The default of a field that has none."""


class _Field:
    """How a class wrote a field, until it is made."""

    def __init__(
        self,
        default: Any = _NONE,
        default_factory: Any = _NONE,
        repr: bool = True,
        compare: bool = True,
        hash: bool | None = None,
    ) -> None:
        self.default, self.default_factory = default, default_factory
        self.repr, self.compare, self.hash = repr, compare, hash


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """The class as a frozen dataclass with slots; for classes that inherit from none of ours."""
    space: dict[str, Any] = dict(cls.__dict__)
    written: dict[str, _Field] = {}
    for name in cls.__annotations__:
        value = space.pop(name, _NONE)
        written[name] = _field(value)
    for name in ("__dict__", "__weakref__"):
        space.pop(name, None)
    names = tuple(written)
    values = _values([name for name, own in written.items() if own.compare])
    hashed = _values([n for n, f in written.items() if (f.compare if f.hash is None else f.hash)])

    def eq(self: Any, other: object) -> Any:
        return (
            values(self) == values(other) if self.__class__ is other.__class__ else NotImplemented
        )

    def hash_(self: Any) -> int:
        return hash(hashed(self))

    def repr_(self: Any) -> str:
        shown = ", ".join(f"{n}={getattr(self, n)!r}" for n, own in written.items() if own.repr)
        return f"{made.__qualname__}({shown})"

    space |= {
        "__slots__": names, "__match_args__": names, "__eq__": eq,
        "__hash__": hash_, "__repr__": repr_, "__setattr__": _refuse, "__delattr__": _refuse,
        "__getstate__": _getstate, "__setstate__": _setstate, "__replace__": replace,
        "__dataclass_fields__": _AsDataclass(written, "__dataclass_fields__"),
        "__dataclass_params__": _AsDataclass(written, "__dataclass_params__"),
    }  # fmt: skip
    metaclass: Any = type(cls)
    made = metaclass(cls.__name__, cls.__bases__, space)
    made.__qualname__ = cls.__qualname__
    made.__init__ = _init(made, written)
    return made  # type: ignore[no-any-return]  # still a type[T], with other functions


def _field(value: Any) -> _Field:
    """A field as it was written: by ours, by the standard library's ``field``, or as a default."""
    if isinstance(value, _Field):
        return value
    if type(value).__module__ != "dataclasses":
        return _Field(value)
    from dataclasses import MISSING

    options = ("default", "default_factory", "repr", "compare", "hash")
    given = {name: getattr(value, name) for name in options}
    return _Field(**{name: own for name, own in given.items() if own is not MISSING})


class _AsDataclass:
    """An attribute that the standard library keeps on a dataclass, made when it is asked for."""

    def __init__(self, written: dict[str, _Field], name: str) -> None:
        self._written, self._name = written, name

    def __get__(self, _instance: object, owner: type) -> Any:
        import dataclasses

        space: dict[str, Any] = {
            name: dataclasses.field(**{k: v for k, v in vars(own).items() if v is not _NONE})
            for name, own in self._written.items()
        }
        plain = type(owner.__name__, (), {**space, "__annotations__": owner.__annotations__})
        twin: Any = dataclasses.dataclass(frozen=True)(plain)
        for name in ("__dataclass_fields__", "__dataclass_params__"):
            setattr(owner, name, getattr(twin, name))
        return getattr(twin, self._name)


def _values(names: list[str]) -> Any:
    return attrgetter(*names) if names else lambda _: ()


def _init(made: Any, written: dict[str, _Field]) -> Any:
    """``__init__`` with the fields as its parameters, each put straight into its slot.

    A ready-made function for so many fields is given their names.
    """
    setters, defaults = [], []
    for name, own in written.items():
        into = made.__dict__[name].__set__
        if own.default_factory is not _NONE:
            setters.append(_making(into, own.default_factory))
            defaults.append(_NONE)
        else:
            setters.append(into)
            defaults += [own.default] if own.default is not _NONE else []
    init: Any = INITS[len(written)](*setters)
    init.__code__ = init.__code__.replace(co_varnames=("self", *written), co_name="__init__")
    init.__defaults__ = tuple(defaults)
    init.__name__, init.__qualname__ = "__init__", f"{made.__qualname__}.__init__"
    return init


def _making(into: Any, factory: Any) -> Any:
    """What sets a field that is made anew where it isn't given."""
    return lambda self, value: into(self, factory() if value is _NONE else value)


def _refuse(self: Any, name: str, *_: Any) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__match_args__]


def _setstate(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__match_args__, state, strict=True):
        object.__setattr__(self, name, value)
