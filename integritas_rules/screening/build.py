"""A pack → the source of its screen: one function that proves of clauses that they are clean."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.frozen import frozen
from integritas_rules.model import Pack
from integritas_rules.screening.fingerprint import asking
from integritas_rules.screening.writer import Block, Question, Source, Unscreened

PRIMITIVES = "integritas_rules.screening.primitives"


@frozen
class Line:
    """One clause in the compiled form: the variables of its rules."""

    clause: str
    codes: tuple[str, ...]


def source_of(pack: Pack) -> str:
    """The module: constants, ``CLAUSES`` and ``screen``; deterministic."""
    source = Source()
    lines = list(_lines(pack, source))
    clauses = "".join(f"    {line.clause!r},\n" for line in lines)
    codes = "".join(f"        {' | '.join(line.codes)},\n" for line in lines)
    return _MODULE.format(
        primitives=PRIMITIVES,
        used="".join(f"    {name},\n" for name in sorted({*source.used, *_ALWAYS})),
        clauses=clauses,
        constants="".join(f"{name} = {text}\n" for text, name in source.constants.items()),
        body="\n".join(_body(source)),
        codes=codes,
    )


def _lines(pack: Pack, source: Source) -> Iterator[Line]:
    """The clauses that can be compiled whole, written into ``source``."""
    from integritas_rules.screening.kinds import KINDS

    for clause in asking(pack):
        try:
            asked = [(KINDS[r.kind], Question(source, pack, clause, r)) for r in clause.rules]
            yield Line(clause.id, tuple(compiled(q) for compiled, q in asked))
        except (Unscreened, KeyError):
            continue


def _body(source: Source) -> Iterator[str]:
    yield from source.root.lines
    for over, block in source.loops.items():
        yield from _loop(over, block)
    yield from source.tail.lines


def _loop(over: str, block: Block) -> Iterator[str]:
    if over == "groups":
        yield "    for group in groups:"
    else:
        yield f"    for record in {over}:"
        yield '        group = record.get("kelompok")'
    yield from block.lines


_ALWAYS = ("ASK", "CLAIMED", "FAR", "MET", "PENDING", "Records", "WAITING")
_MODULE = '''\
"""The rules of a pack, compiled: made by ``python -m integritas_rules.screening``."""

from __future__ import annotations

from integritas_rules.hints import Any

from {primitives} import (
{used}    Asked,
)

CLAUSES = (
{clauses})
{constants}

def screen(asked: Asked) -> tuple[int, ...]:
    """What is proven of each of ``CLAUSES``."""
    data, cycle, known, as_of = asked.data, asked.cycle, asked.known, asked.as_of
    groups, roles, carried, evaluator = asked.groups, asked.roles, asked.carried, asked.evaluator
    sound, planned, closed, refused = asked.sound, asked.planned, asked.closed, asked.refused
    judged, upheld, entries = asked.judged, asked.upheld, asked.entries
    pieces, fulfilled, windows = asked.pieces, asked.fulfilled, asked.windows
{body}
    return (
{codes}    )
'''
