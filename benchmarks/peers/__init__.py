"""The peers: rule engines that are asked the same table, each by its fastest way from the bytes.

A peer is built once, as a server would, and then asked: bytes in, the clauses that are broken out.
Where an engine takes no bytes, orjson reads them for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from itertools import count
from typing import Any

from benchmarks.dossiers import sized
from benchmarks.peers import cel, json_schema, rego, zen
from benchmarks.peers.expressions import registers
from benchmarks.subset import Ask, table

Answer = Callable[[bytes], set[str]]
"""What is broken of the chosen clauses in a dossier."""
LARGEST = 3
"""How many times the lawful dossier's size the largest is that a peer is asked of."""


@dataclass(frozen=True)
class Peer:
    """A rule engine: its distributions, how it is built, what it can't say at all.

    ``asked`` are the rows of the table that it can say.
    """

    name: str
    packages: tuple[str, ...]
    build: Callable[[tuple[Ask, ...]], Answer]
    cannot: str
    asked: tuple[Ask, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Its distributions that aren't installed."""
        return tuple(p for p in self.packages if version_of(p) is None)

    def answer(self) -> Answer:
        """It, ready to be asked."""
        return self.build(self.asked)


def version_of(package: str) -> str | None:
    """The version of an installed distribution."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _rego(asks: tuple[Ask, ...]) -> Answer:
    """The register virtual machine of regorus.

    Its binding stops a run after 25,000 instructions, which can't be raised: the answer is asked in
    as few parts as do with the largest dossier, of one program and one input.
    """
    library: Any = import_module("regorus.regorus")
    largest = sized(LARGEST).decode()
    for parts in count(1):
        entries = [f"data.rules.broken_{n}" for n in range(parts)]
        module = [("rules.rego", rego.module(asks, parts))]
        machine = library.Rvm()
        machine.load_program(library.Program.compile_from_modules("{}", module, entries))
        machine.set_input_json(largest)
        try:
            for entry in entries:
                machine.execute_entry_point(entry)
        except RuntimeError:
            if parts < len(asks):
                continue
            raise
        break

    def answer(raw: bytes) -> set[str]:
        machine.set_input_json(raw.decode())
        return {name for e in entries for name in json.loads(machine.execute_entry_point(e))}

    return answer


def _cel_cpp(asks: tuple[Ask, ...]) -> Answer:
    library: Any = import_module("cel_expr_python.cel")
    loads = import_module("orjson").loads
    clauses, source = cel.expression(asks)
    kinds = dict.fromkeys(registers({"pengajuan": {"tanggal": ""}}), library.Type.DYN)
    program = library.NewEnv(variables=kinds).compile(source)

    def answer(raw: bytes) -> set[str]:
        holds = program.eval(data=registers(loads(raw))).plain_value()
        return broken(clauses, holds)

    return answer


def _cel_rust(asks: tuple[Ask, ...]) -> Answer:
    library: Any = import_module("cel")
    loads = import_module("orjson").loads
    clauses, source = cel.expression(asks)
    program = library.compile(source)

    def answer(raw: bytes) -> set[str]:
        return broken(clauses, program.execute(library.Context(registers(loads(raw)))))

    return answer


def _zen(asks: tuple[Ask, ...]) -> Answer:
    library: Any = import_module("zen")
    orjson = import_module("orjson")
    clauses, content = zen.decision(asks)
    decision = library.ZenEngine().create_decision(content)
    keys = [f"c{n}" for n in range(len(clauses))]

    def answer(raw: bytes) -> set[str]:
        result = decision.evaluate(orjson.dumps(registers(orjson.loads(raw))))["result"]
        return broken(clauses, [result[key] for key in keys])

    return answer


def _json_schema_rust(asks: tuple[Ask, ...]) -> Answer:
    library: Any = import_module("jsonschema_rs")
    loads = import_module("orjson").loads
    clauses, schema = json_schema.schema(asks)
    validator = library.Draft202012Validator(schema)

    def answer(raw: bytes) -> set[str]:
        return {clauses[e.schema_path[1]] for e in validator.iter_errors(loads(raw))}

    return answer


def broken(clauses: tuple[str, ...], holds: list[bool]) -> set[str]:
    """The clauses that don't hold; no answer is none that they do."""
    return {name for name, held in zip(clauses, holds, strict=True) if held is not True}


_NO_REGISTER = "can't look a record up by its id, so Python makes the registers beforehand"


def peers() -> Iterator[Peer]:
    """All of them, installed or not."""
    asks = table()
    yield Peer(
        "Rego (regorus, RVM)",
        ("gordon-to-regorus",),
        _rego,
        "its binding stops a run after 25,000 instructions, so the answer for a large dossier is "
        "asked in parts",
        asks,
    )
    yield Peer("CEL (C++)", ("cel-expr-python", "orjson"), _cel_cpp, _NO_REGISTER, asks)
    yield Peer(
        "CEL (Rust)", ("common-expression-language", "orjson"), _cel_rust, _NO_REGISTER, asks
    )
    yield Peer(
        "zen engine",
        ("zen-engine", "orjson"),
        _zen,
        f"{_NO_REGISTER}; can't compare texts by order, so dates are parsed",
        asks,
    )
    said = json_schema.sayable(asks)
    yield Peer(
        "JSON Schema (jsonschema-rs)",
        ("jsonschema-rs", "orjson"),
        _json_schema_rust,
        f"says {len(said)} of the {len(dict.fromkeys(a.clause for a in asks))} clauses: nothing "
        "about evidence, references, offices or dates",
        tuple(a for a in asks if a.clause in said),
    )
