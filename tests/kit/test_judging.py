"""A trial that doesn't hold is told why: an altered pack is noticed in every way it can differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from integritas_rules.kit.cases import packs, trials
from integritas_rules.kit.judging import Judge
from integritas_rules.model import Pack, Rule, Severity, Text
from tests.kit.small import FIRST, add, make


def said(folder: Path, alter: Callable[[Pack], Pack] = lambda p: p) -> dict[str, list[str]]:
    """What is wrong with each trial by an altered pack."""
    load = packs(folder)
    judge = Judge(lambda settings: alter(load(settings)))
    return {t.name: [f.en for f in judge.failures(t)] for t in trials(folder)}


def present(at: str) -> Rule:
    """A rule that asks for a record at a path."""
    words = Text("Belum ada.", "There is none.")
    return Rule("presence", {"at": at}, "siklus", words, words)


def altered(pack: Pack, clause: str = FIRST, **members: object) -> Pack:
    changed = replace(pack.clauses[clause], **members)  # type: ignore[arg-type]  # by name
    return replace(pack, clauses={**pack.clauses, clause: changed})


def test_the_scaffold_holds(tmp_path: Path) -> None:
    found = said(make(tmp_path, "judgement", "dates"))
    assert [name for name, wrong in found.items() if wrong] == []
    assert {"menunggu penilai", "bertanggal sebelum siklus"} <= set(found)


def test_another_severity_is_noticed(tmp_path: Path) -> None:
    folder = make(tmp_path)
    add(folder / "cases" / "ketentuan.yaml", f"""
  - clause: {FIRST}
    fails:
      name: bobotnya anjuran
      patch: [{{op: remove, path: "/pemenuhan/0"}}]
      status: belum_terpenuhi
      severity: advice
""")  # fmt: skip
    found = said(folder, lambda p: altered(p, severity=Severity.WARNING))
    assert found["bobotnya anjuran"] == [f"{FIRST}: expected the severity advice, found warning."]


def test_a_gap_that_does_not_come_is_noticed(tmp_path: Path) -> None:
    folder = make(tmp_path)
    lax = present("$.bukti[*]")
    found = said(folder, lambda p: altered(p, rules=(lax,)))
    assert found["belum dinyatakan"] == [
        f"{FIRST}: expected belum_terpenuhi, found terpenuhi.",
        "Expected 1 root gaps in the whole report, found 0.",
        f"Expected a root gap on {FIRST}, found none.",
        f"{FIRST}: it gives no reason.",
    ]
    assert found["contoh apa adanya"] == []


def test_a_gap_that_nobody_asked_for_is_noticed(tmp_path: Path) -> None:
    folder = make(tmp_path)
    strict = present("$.pemanfaatan[*]")
    found = said(folder, lambda p: altered(p, rules=(strict,)))
    [status, gap] = found["contoh apa adanya"]
    assert status == f"{FIRST}: expected terpenuhi, found belum_terpenuhi."
    assert gap.startswith(f"Unexpected gap on {FIRST}: ")


def test_a_clause_that_goes_with_another_is_noticed(tmp_path: Path) -> None:
    """The second clause looks at the same entry, and doesn't say that it builds on the first."""
    folder = make(tmp_path, "presence")
    other = f"{folder.name}-presence"
    twin = present(f"$.pemenuhan[?@.ketentuan == '{FIRST}']")
    found = said(folder, lambda p: altered(p, other, rules=(twin,)))
    assert f"Unexpected gap on {other}: Belum ada." not in found["belum dinyatakan"]
    assert any(other in f for f in found["belum dinyatakan"])


@pytest.mark.parametrize("broken", ["", "belum {ada"])
def test_words_that_cannot_be_read_are_noticed(tmp_path: Path, broken: str) -> None:
    folder = make(tmp_path)

    def alter(pack: Pack) -> Pack:
        [rule] = pack.clauses[FIRST].rules
        mute = replace(rule, message=replace(rule.message, en=broken))
        return altered(pack, rules=(mute,))

    assert said(folder, alter)["belum dinyatakan"] != []
