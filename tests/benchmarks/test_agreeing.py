"""Whoever is timed finds the same; whoever doesn't is told of, and nothing is timed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import __main__ as command
from benchmarks import by_hand
from benchmarks.agreeing import differences, of_peer, told_by_hand, told_by_us
from benchmarks.breaks import BREAKS, Break
from benchmarks.dossiers import Made, dossiers, encoded, example
from benchmarks.page import report
from benchmarks.parts import Run
from benchmarks.peers import Peer, peers
from benchmarks.subset import CHOSEN, share, subset, table
from integritas_rules import load_pack, parse_dossier

PEERS = list(peers())


def test_the_pack_of_the_chosen_clauses_asks_what_the_whole_pack_asks() -> None:
    whole = load_pack().clauses
    assert set(subset().clauses) == set(CHOSEN)
    for name, clause in subset().clauses.items():
        assert clause.rules == whole[name].rules
        assert clause.citation == whole[name].citation


def test_shares_of_the_rules_hold_one_another() -> None:
    parts = [set(share(part)) for part in (4, 2, 1)]
    assert parts[0] < parts[1] < parts[2]


def test_hand_written_python_says_the_same_word_for_word() -> None:
    made = dossiers(40)
    assert list(differences(made, [])) == []
    assert any(told_by_hand(m.raw) for m in made)


@pytest.mark.parametrize("one", BREAKS, ids=lambda b: f"{b.area}-{min(b.clauses)}")
def test_hand_written_python_says_the_same_of_each_break(one: Break) -> None:
    data = example()
    one.apply(data)
    raw = encoded(data)
    assert told_by_hand(raw) == told_by_us(raw)


@pytest.mark.parametrize("peer", PEERS, ids=lambda p: p.name)
def test_a_peer_finds_the_same(peer: Peer) -> None:
    if peer.missing:
        pytest.skip(f"needs {' and '.join(peer.missing)}, of the extra `bench`")
    assert list(of_peer(peer, dossiers(40))) == []


def test_a_deviating_peer_is_told_of_and_nothing_is_timed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blind = Peer("a blind engine", (), lambda _: lambda _: {CHOSEN[0]}, "", table())
    monkeypatch.setattr(command, "peers", lambda: iter([blind]))
    monkeypatch.setattr("sys.argv", ["benchmarks", "--quick"])
    assert command.main() == 1
    said = capsys.readouterr().out
    assert f"a blind engine finds {CHOSEN[0]}" in said
    assert "a blind engine misses" in said
    assert "| this | against |" not in said


def test_other_words_are_a_deviation_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not only which clause is broken is compared, but all that is said of it."""
    check = by_hand.check

    def muddled(dossier: object) -> list[by_hand.Finding]:
        return [replace(f, pointer=f"{f.pointer}/x") for f in check(dossier)]  # type: ignore[arg-type]

    monkeypatch.setattr(by_hand, "check", muddled)
    found = list(differences(dossiers(2), []))
    assert any("only hand-written Python" in line for line in found)
    assert any("only integritas-rules" in line for line in found)


def test_a_peer_that_is_absent_is_named_with_what_to_do() -> None:
    absent = replace(PEERS[0], packages=("no-such-distribution",))
    run = Run((Made(b"", frozenset()),), (), 1, True, Path())
    said = "\n".join(report(["nothing"], run, [absent], 0))
    assert f"{absent.name}: not installed" in said
    assert "pip install -e '.[bench]'" in said


def test_a_plan_is_no_fact_for_the_hand_written_python_either() -> None:
    """Records that are later than the submission don't count."""
    data = example()
    for record in data["pemanfaatan"]:
        record["tanggal"] = "2026-07-30"
    raw = encoded(data)
    clauses = {told[0] for told in told_by_hand(raw)}
    assert "p60-penilaian-manfaat-individu" in clauses
    assert told_by_hand(raw) == told_by_us(raw)
    assert by_hand.check(parse_dossier(encoded(example()), "dosier.json")) == []
