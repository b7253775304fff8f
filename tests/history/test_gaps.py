"""Which gap is which, and the counts that must add up."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.formats.json_report import report_data
from integritas_rules.history.compare import compare, fails
from integritas_rules.history.gaps import Closing, compared, matched
from integritas_rules.history.snapshot import SeenGap, Snapshot, from_data, from_report
from integritas_rules.model import Place, Severity, Standing, Status, Text
from tests.history.looking import between, seen, shuffled
from tests.support import activity, example, run, substage

NAMES = ("hari-pertama", "kabupaten-patuh", "kementerian-persiapan", "provinsi-pelaksanaan")


def adds_up(old: Snapshot, new: Snapshot) -> None:
    found = compared(old, new)
    before = [id(c.gap) for c in found.closed] + [id(s.old) for s in found.still]
    after = [id(o.gap) for o in found.opened] + [id(s.new) for s in found.still]
    assert sorted(before) == sorted(map(id, old.roots))
    assert sorted(after) == sorted(map(id, new.roots))
    assert len(found.new) + len(found.regressed) == len(found.opened)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(3))
def test_a_dossier_in_another_order_differs_in_nothing(name: str, seed: int) -> None:
    data = example(name)
    diff = between(data, shuffled(data, seed))
    assert diff.empty
    assert diff.history is not None
    assert (diff.history.changes, diff.history.rewritten, diff.history.late) == ((), (), ())
    adds_up(diff.old, diff.new)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.data())
def test_counts_add_up_whatever_is_broken_or_mended(data: st.DataObject) -> None:
    def spoilt() -> Any:
        own = example("provinsi-pelaksanaan")
        for section in ("bukti", "pemantauan", "penilaian_ketentuan"):
            kept = [i for i in own.get(section, []) if data.draw(st.integers(0, 9)) != 0]
            own[section] = kept
        for record in own["persiapan"]["kegiatan"]:
            if data.draw(st.integers(0, 4)) == 0:
                record["keluaran"] = {}
        return shuffled(own, data.draw(st.integers(0, 99)))

    adds_up(seen(spoilt()), seen(spoilt()))


def test_a_gap_read_back_from_json_is_the_same_gap() -> None:
    report = run(example("provinsi-pelaksanaan"))
    made = from_report(report, "uji")
    read = from_data(json.loads(json.dumps(report_data(report))))
    assert [g.mark for g in read.roots] == [g.mark for g in made.roots]
    diff = compare(read, made)
    assert not (diff.gaps.closed)
    assert not (diff.gaps.opened)
    assert not (diff.moves)
    assert diff.history is None
    assert "Laporan tidak memuat fakta" in diff.notices[0].id


def test_what_was_met_regresses_and_what_was_not_is_new() -> None:
    old, new = example(), example()
    new["bukti"] = [b for b in new["bukti"] if b["id"] != "sk-agen"]
    diff = between(old, new)
    assert {o.standing for o in diff.gaps.opened} == {Standing.REGRESSED}
    assert fails(diff, Severity.ERROR)
    back = between(new, old)
    assert {c.how for c in back.gaps.closed} == {Closing.MET}
    assert not fails(back, Severity.ADVICE)


def test_a_gap_of_a_clause_that_was_not_due_is_new() -> None:
    old = example("kementerian-persiapan")
    new = example("kementerian-persiapan")
    new["pengajuan"]["jenis"] = "akhir"
    opened = between(old, new).gaps.opened
    assert opened
    assert {(o.standing, o.before) for o in opened if o.before == Status.NOT_DUE} == {
        (Standing.NEW, Status.NOT_DUE)
    }


def test_the_groups_of_staff_are_told_apart() -> None:
    """A gap that closes for one group and opens for the other isn't the same gap."""
    old, new = example("provinsi-pelaksanaan"), example("provinsi-pelaksanaan")
    for data, group in ((old, "uptd"), (new, "opd-induk")):
        for record in data["pelaksanaan"]["subtahap"]:
            if record["jenis"] == "kesadaran" and record["kelompok"] == group:
                record["kriteria"] = [
                    k for k in record["kriteria"] if k["ketentuan"] != "p60-kesadaran-k1"
                ]
    found = between(old, new).gaps
    assert [c.gap.clause for c in found.closed if "k1" in c.gap.clause] == ["p60-kesadaran-k1"]
    assert [o.gap.clause for o in found.opened if "k1" in o.gap.clause] == ["p60-kesadaran-k1"]


def gap(record: str, said: str = "x", rule: str = "presence") -> SeenGap:
    text = Text(said, said)
    return SeenGap(
        "k-1", record, rule, None, Status.UNMET, Severity.ERROR, text, Place(record), None
    )


def test_gaps_that_nothing_tells_apart_are_counted() -> None:
    two, one = [gap("/a", "p"), gap("/a", "q")], [gap("/a", "q")]
    assert matched(two, one) == {0: 1}
    assert matched(one, two) == {1: 0}
    assert matched([gap("/a", "98 hari")], [gap("/a", "120 hari")]) == {0: 0}


def test_another_rule_or_record_is_another_gap() -> None:
    assert matched([gap("/a")], [gap("/a", rule="order")]) == {}
    assert matched([gap("/a/[id=x]")], [gap("/a/[id=y]")]) == {}
    assert matched([gap("/a/[id=x]")], [gap("/a/[id=xy]")]) == {}


def test_what_is_lacking_is_the_same_at_a_deeper_place() -> None:
    assert matched([gap("/pelaksanaan")], [gap("/pelaksanaan/subtahap")]) == {0: 0}


def test_a_waived_gap_is_closed_and_comes_back_as_new() -> None:
    data = example("provinsi-pelaksanaan")
    old = seen(data)
    clause = old.roots[0].clause
    waived = replace(old.verdicts[clause], status=Status.WAIVED)
    new = replace(old, verdicts={**old.verdicts, clause: waived})
    assert {c.how for c in compared(old, new).closed} == {Closing.WAIVED}
    assert {o.standing for o in compared(new, old).opened} == {Standing.NEW}


def test_a_failed_check_closes_nothing() -> None:
    old = seen(example("provinsi-pelaksanaan"))
    clause = old.roots[0].clause
    broken = replace(old.verdicts[clause], status=Status.FAULT, gaps=())
    found = compared(old, replace(old, verdicts={**old.verdicts, clause: broken}))
    assert {c.how for c in found.closed} == {Closing.FAULT}


def test_a_graver_gap_fails_as_a_new_one_does() -> None:
    old = seen(example("provinsi-pelaksanaan"))
    clause = next(g.clause for g in old.roots if g.severity == Severity.ERROR)
    lighter = tuple(replace(g, severity=Severity.WARNING) for g in old.verdicts[clause].gaps)
    before = replace(
        old, verdicts={**old.verdicts, clause: replace(old.verdicts[clause], gaps=lighter)}
    )
    found = compared(before, old)
    assert not found.opened
    assert found.fails(Severity.ERROR)
    assert not compared(old, before).fails(Severity.ADVICE)


def test_a_gap_names_the_facts_behind_it() -> None:
    old, new = example("provinsi-pelaksanaan"), example("provinsi-pelaksanaan")
    activity(new, "kurikulum")["mulai"] = "2024-06-03"
    diff = between(old, new)
    [closed] = diff.gaps.closed
    assert [c.field for c in diff.behind(closed.gap)] == ["mulai"]


def test_a_missing_subtahap_closes_and_opens_by_its_record() -> None:
    old, new = example(), example()
    substage(new, "kesadaran")["kriteria"][0]["status"] = "sebagian"
    [opened] = between(old, new).gaps.regressed
    assert "/kriteria/[ketentuan=p60-kesadaran-" in opened.gap.record
