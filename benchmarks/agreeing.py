"""Whoever is timed has given the same findings first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks import by_hand
from benchmarks.dossiers import Made
from benchmarks.peers import Peer
from benchmarks.subset import subset
from integritas_rules import Report, check, parse_dossier

Told = tuple[str, str, str, str, str, str, int | None, int | None]
"""A finding in full: clause, citation, both messages, advice, pointer, line and column."""


def by_us(raw: bytes) -> Report:
    """The tool's own check with the chosen rules."""
    return check(subset(), parse_dossier(raw, "dosier.json"))


def told_by_us(raw: bytes) -> list[Told]:
    """Our findings in full."""
    return sorted(
        (v.clause.id, v.clause.citation.locator, g.message.id, g.message.en, g.advice.id, g.at,
         g.place.line, g.place.column)
        for v in by_us(raw).verdicts
        for g in v.gaps
    )  # fmt: skip


def told_by_hand(raw: bytes) -> list[Told]:
    """The findings of the hand-written Python in full."""
    return sorted(
        (f.clause, f.citation.locator, f.message.id, f.message.en, f.advice.id, f.pointer,
         f.place.line, f.place.column)
        for f in by_hand.check(parse_dossier(raw, "dosier.json"))
    )  # fmt: skip


def differences(made: Sequence[Made], peers: Sequence[Peer]) -> Iterator[str]:
    """Every deviation of anyone."""
    yield from of_python(made)
    for peer in peers:
        yield from of_peer(peer, made)


def of_python(made: Sequence[Made]) -> Iterator[str]:
    """Where we don't find what is so, and where the hand-written Python says other than we do."""
    for n, (raw, broken) in enumerate(made):
        ours, hand = told_by_us(raw), told_by_hand(raw)
        yield from differing("integritas-rules", n, {told[0] for told in ours}, broken)
        for told in sorted(set(ours) ^ set(hand)):
            who = "hand-written Python" if told in hand else "integritas-rules"
            yield f"dossier {n}: only {who} says {told}"


def of_peer(peer: Peer, made: Sequence[Made]) -> Iterator[str]:
    """Where a peer doesn't find what is so, of the clauses that it can say."""
    asked = {ask.clause for ask in peer.asked}
    answer = peer.answer()
    for n, (raw, broken) in enumerate(made):
        yield from differing(peer.name, n, answer(raw), broken & asked)


def differing(who: str, n: int, found: set[str], truth: frozenset[str]) -> Iterator[str]:
    """What is found and isn't so, and what is so and isn't found."""
    for name in sorted(found ^ truth):
        yield f"dossier {n}: {who} {'finds' if name in found else 'misses'} {name}"
