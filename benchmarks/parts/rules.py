"""The chosen rules, from bytes to findings: ours against hand-written Python and rule engines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks import by_hand
from benchmarks.decoders import Decoder, decoders, reading_with
from benchmarks.measuring import Goal, Pair, Row, over
from benchmarks.parts import Run
from benchmarks.peers import Peer
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
        for decoder in decoders() if peer.name in GOALS else decoders()[-1:]:
            with reading_with(decoder):
                yield from by_engine(run, peer, decoder)


def by_engine(run: Run, peer: Peer, decoder: Decoder) -> Iterator[Row]:
    """An engine against us; where there is a goal, against the hand-written Python too.

    That row tells how far one can come in Python at all, on a parser that guards what it reads.
    """
    clauses = tuple(dict.fromkeys(ask.clause for ask in peer.asked))
    pack, goals, theirs = pack_of(clauses), GOALS.get(peer.name, {}), over(peer.answer(), run.raws)
    ours = over(partial(bytes_to_findings, pack), run.raws)
    name = f"{len(clauses)} clauses, bytes to findings ({decoder.name})"
    goal = goals.get(decoder.fast)
    yield Pair(f"check, {name}", peer.name, ours, theirs, goal, faster=True).row(run.rounds)
    if goals and decoder == decoders()[-1]:
        hand = over(by_hand_from_bytes, run.raws)
        yield Pair(f"hand-written Python, {name}", peer.name, hand, theirs, faster=True).row(
            run.rounds
        )


def bytes_to_findings(pack: Pack, raw: bytes) -> object:
    """The whole of a check."""
    return check(pack, parse_dossier(raw, "dosier.json"))


def by_hand_from_bytes(raw: bytes) -> object:
    """The whole of the hand-written one, on our parser."""
    return by_hand.check(parse_dossier(raw, "dosier.json"))


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
                over(by_hand_from_bytes, run.raws),
                Goal(1.15),
            ).row(run.rounds)
    yield Pair(
        "the same from the parsed dossier",
        "hand-written Python",
        lambda: [check(pack, dossier) for dossier in dossiers],
        lambda: [by_hand.check(dossier) for dossier in dossiers],
    ).row(run.rounds)
