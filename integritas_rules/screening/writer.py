"""The writing of straight-line Python: expressions with names, and one rule's part in it.

What several rules ask is worked out once: an expression gets a name the first time it is written,
and the same text is the same name ever after.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from integritas_rules.hints import Any
from integritas_rules.loading.jsonpath import Filter, Path, compile_path
from integritas_rules.model import Clause, Pack, Rule
from integritas_rules.screening import primitives


class Unscreened(Exception):
    """The rule asks for something that isn't compiled."""


class Source:
    """The function as it grows: constants, then what is asked once, then loops over scopes."""

    def __init__(self) -> None:
        self.constants: dict[str, str] = {}
        self.used: set[str] = set()
        self.count = 0
        self.root = Block(self, "[data]", 1)
        self.loops: dict[str, Block] = {}
        self.tail = Block(self, "[data]", 1)

    def name(self, letter: str) -> str:
        self.count += 1
        return f"{letter}{self.count}"

    def constant(self, value: object) -> str:
        """A set of texts, in a fixed order, as a constant of the module."""
        text = repr(value)
        return self.constants.setdefault(text, f"_{len(self.constants)}")

    def texts(self, values: Any) -> str:
        return self.constant(_Texts(values))

    def call(self, function: Callable[..., object], *given: str) -> str:
        """A call of one of the primitives."""
        self.used.add(function.__name__)
        return f"{function.__name__}({', '.join(given)})"

    def after(self, code: str) -> str:
        """Write what is answered once all loops are over; returns its variable."""
        name = self.name("r")
        self.tail.say(f"{name} = {code}")
        return name

    def loop(self, over: str, var: str) -> Block:
        """The loop over the records of a scope, or over groups of staff."""
        if over not in self.loops:
            self.loops[over] = Block(self, f"[{var}]" if var == "record" else "[data]", 2)
        return self.loops[over]


class _Texts:
    """A frozen set that is written in a fixed order."""

    def __init__(self, values: Any) -> None:
        self.values = tuple(sorted(set(values)))

    def __repr__(self) -> str:
        return f"frozenset({self.values!r})" if self.values else "frozenset[str]()"


class Block:
    """Statements at one depth, and the names of what they have worked out already."""

    def __init__(self, source: Source, start: str, depth: int) -> None:
        self.source, self.start, self.depth = source, start, depth
        self.lines: list[str] = []
        self.known: dict[str, str] = {}

    def let(self, expression: str) -> str:
        """The name of an expression's value."""
        if expression not in self.known:
            self.known[expression] = self.source.name("v")
            self.say(f"{self.known[expression]} = {expression}")
        return self.known[expression]

    def say(self, statement: str) -> None:
        self.lines.append("    " * self.depth + statement)

    def at(self, path: Path) -> str:
        """The name of what a path leads to."""
        block = self.source.root if path.absolute else self
        call, here = self.source.call, block.start
        for n, segment in enumerate(path.segments):
            if isinstance(segment, int) or (
                path.absolute and n == 0 and segment in (None, "pengajuan")
            ):
                raise Unscreened(str(segment))
            if isinstance(segment, str):
                here = block.let(call(primitives.named, here, repr(segment), "known"))
                continue
            here = block.let(call(primitives.children, here, "known"))
            if isinstance(segment, Filter):
                groups = block.let(call(primitives.by, here, repr(segment.key)))
                here = block.let(f"{groups}.get({segment.value!r}, ())")
        return here


class Question:
    """One rule within its block: where it looks, and what its answer is when nothing is there."""

    def __init__(self, source: Source, pack: Pack, clause: Clause, rule: Rule) -> None:
        self.source, self.pack, self.clause, self.rule = source, pack, clause, rule
        self.options: Mapping[str, Any] = rule.options
        self.scope: str | None = None
        self.block, self.group, self.over = source.root, "None", ""
        if path := self.options.get("scope"):
            self.scope = source.root.at(compile_path(path))
            self.block, self.group = source.loop(self.scope, "record"), "group"
            self.over = f" or {self.block.let(source.call(primitives.over, 'record', 'as_of'))}"
        elif self.options.get("per_group"):
            self.scope = "groups"
            self.block, self.group = source.loop("groups", "group"), "group"

    def only(self, *options: str) -> None:
        """Refuse a rule that has other options than these and those of every scope."""
        if set(self.options) - {*options, "scope", "per_group"}:
            raise Unscreened(self.rule.kind)

    def whole(self) -> None:
        """Refuse a rule that isn't about the dossier as a whole."""
        if self.scope is not None:
            raise Unscreened(self.rule.kind)

    def closed(self, group: str | None = None) -> str:
        return f"(({self.rule.due!r}, {group or self.group}) in closed)"

    @property
    def shut(self) -> str:
        """Whether the window has closed, for the group of the scope."""
        return self.block.let(self.closed())

    @property
    def lack(self) -> str:
        """What a lack means: a gap once due (``Scope.lacking``)."""
        return self.block.let(f"ASK if {self.closed()}{self.over} else PENDING")

    @property
    def idle(self) -> str:
        """What it means that nothing had to be there."""
        return self.block.let(f"MET if {self.closed()}{self.over} else PENDING")

    def records(self, path: str | None = None) -> str:
        """The records at the rule's ``at`` (or a path) that pass its filters."""
        call, let, options = self.source.call, self.block.let, self.options
        given = path if path is not None else options["at"]
        found = [self.block.at(compile_path(p)) for p in _listed(given)]
        here = found[0] if len(found) == 1 else let(" + ".join(f"[*{f}]" for f in found))
        if options.get("per_group"):
            here = let(call(primitives.of_group, here, self.group))
        for key, value in (options.get("where") or {}).items():
            here = let(call(primitives.where, here, repr(key), repr(value)))
        for key in options.get("without") or ():
            here = let(call(primitives.without, here, repr(key)))
        if role := options.get("role"):
            wanted = self.source.texts(role["roles"])
            here = let(call(primitives.in_role, here, repr(role["field"]), wanted, "roles"))
        return here

    def carried(self, code: str) -> str:
        """What was carried over may stand in for an activity that isn't there."""
        at = self.options.get("at") or ()
        listed = at.values() if isinstance(at, Mapping) else _listed(at)
        paths = [*listed, self.options.get("cited") or ""]
        touched = any(p.startswith("$.persiapan.kegiatan") for p in paths)
        return f"ASK if carried else {code}" if touched else code

    def answer(self, code: str, nowhere: str = "") -> str:
        """Write the rule's code; returns its variable. ``nowhere``: without any scope."""
        name = self.source.name("r")
        said = self.carried(code)
        if self.scope is None:
            self.block.say(f"{name} = {said}")
        else:
            root = self.source.root
            absent = nowhere or root.let(f"ASK if {self.closed('None')} else PENDING")
            root.say(f"{name} = MET if {self.scope} else {absent}")
            self.block.say(f"{name} |= {said}")
        return name


def _listed(given: Any) -> list[str]:
    if not isinstance(given, str | list | tuple):
        raise Unscreened("at")
    return [given] if isinstance(given, str) else list(given)
