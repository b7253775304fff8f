"""The chosen rules, from bytes to findings: ours against hand-written Python and rule engines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks import by_hand
from benchmarks.decoders import decoders, reading_with
from benchmarks.measuring import Goal, Pair, Row, over
from benchmarks.parts import Run
from benchmarks.subset import CHOSEN, pack_of, subset
from integritas_rules import Pack, check, parse_dossier

GOALS = {
    "Rego (regorus, RVM)": {True: Goal(5, least=True), False: Goal(3.5, least=True)},
    "CEL (C++)": {True: Goal(7, least=True), False: Goal(5, least=True)},
}
"""How many times as fast, with the extra's decoder and without."""


def rows(run: Run) -> Iterator[Row]:
    """The same rules by hand, then by each engine."""
    yield from by_python(run)
    for peer in run.peers:
        clauses = tuple(dict.fromkeys(ask.clause for ask in peer.asked))
        goals = GOALS.get(peer.name, {})
        for decoder in decoders() if goals else decoders()[-1:]:
            with reading_with(decoder):
                yield Pair(
                    f"check, {len(clauses)} clauses, bytes to findings ({decoder.name})",
                    peer.name,
                    over(partial(bytes_to_findings, pack_of(clauses)), run.raws),
                    over(peer.answer(), run.raws),
                    goals.get(decoder.fast),
                    faster=True,
                ).row(run.rounds)


def bytes_to_findings(pack: Pack, raw: bytes) -> object:
    """The whole of a check."""
    return check(pack, parse_dossier(raw, "dosier.json"))


def by_python(run: Run) -> Iterator[Row]:
    """Hand-written Python, from the bytes by our parser, and from the parsed dossier."""
    pack = subset()
    dossiers = [parse_dossier(raw, "dosier.json") for raw in run.raws]
    for decoder in decoders():
        with reading_with(decoder):
            yield Pair(
                f"check, {len(CHOSEN)} clauses, bytes to findings ({decoder.name})",
                "hand-written Python on the same parser",
                over(partial(bytes_to_findings, pack), run.raws),
                over(lambda raw: by_hand.check(parse_dossier(raw, "dosier.json")), run.raws),
                Goal(1.15),
            ).row(run.rounds)
    yield Pair(
        "the same from the parsed dossier",
        "hand-written Python",
        lambda: [check(pack, dossier) for dossier in dossiers],
        lambda: [by_hand.check(dossier) for dossier in dossiers],
    ).row(run.rounds)
