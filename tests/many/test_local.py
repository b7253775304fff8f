"""Several processes give the same rows in the same order, and outlive one another."""

from __future__ import annotations

import json
from typing import Any

import pytest

from integritas_rules.many import local
from integritas_rules.many.judge import Job, Judged, judge
from integritas_rules.many.run import chunks, small
from tests.many.running import DEADLY, deadly, job, lines, numbered


def rows(judged: Any) -> list[Judged]:
    return [row for chunk in judged for row in chunk]


def by(workers: int, raws: list[bytes], size: int = 4) -> list[Judged]:
    every = numbered(raws)
    cut = [every[n : n + size] for n in range(0, len(every), size)]
    return rows(local.judged(cut, job(), workers))


def test_two_processes_give_the_bytes_of_one() -> None:
    raws = lines(30)
    alone = by(1, raws)
    assert alone == judge(job(), numbered(raws))
    assert by(2, raws) == alone
    assert [json.loads(line)["n"] for line, _ in alone] == list(range(1, 31))


def test_a_dossier_that_ends_its_process_is_a_row_and_the_others_are_judged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(local, "judge", deadly)
    raws = lines(14)
    expected = by(1, raws)
    raws[5] = DEADLY
    found = by(2, raws)
    assert [f for n, f in enumerate(found) if n != 5] == [
        e for n, e in enumerate(expected) if n != 5
    ]
    row = json.loads(found[5][0])
    assert row["problems"][0]["code"] == "proses"
    assert "ended twice" in row["problems"][0]["message_en"]
    assert not found[5][1].read


def test_no_more_chunks_are_in_hand_than_the_window() -> None:
    taken = 0

    def counted() -> Any:
        nonlocal taken
        for chunk in numbered(lines(40)):
            taken += 1
            yield [chunk]

    coming = local.judged(counted(), job(), 2)
    next(coming)
    assert taken == 2 * 4
    rows(coming)
    assert taken == 40


def test_a_worker_that_is_another_version_ends_the_run_not_the_row() -> None:
    from dataclasses import replace

    from integritas_rules.many.judge import WrongWorker

    for other in (replace(job(), engine="integritas-rules 0"), replace(job(), digest="sha256:0")):
        with pytest.raises(WrongWorker):
            judge(other, numbered(lines(1)))


def test_a_fault_of_the_tool_on_one_dossier_stays_in_its_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("integritas_rules.audit.check", broken)
    ((line, found),) = judge(job(), numbered(lines(1)))
    row = json.loads(line)
    assert row["problems"][0]["code"] == "galat"
    assert "RecursionError" in row["problems"][0]["message"]
    assert not found.read


def test_chunks_are_bounded_by_number_and_by_bytes() -> None:
    items = [item for _, item in numbered([b"0" * 400_000] * 7 + [b"0"] * 40)]
    cut = list(chunks(items, 10))
    assert [len(c) for c in cut] == [3, 3, 16, 16, 9]
    assert [n for c in cut for n, _ in c] == list(range(11, 58))


def test_whether_a_run_is_small_is_found_out_without_losing_a_dossier() -> None:
    for count, few in ((16, True), (17, False)):
        items = [item for _, item in numbered([b"0"] * count)]
        assert small(iter(items))[0] is few
        assert list(small(iter(items))[1]) == items


def test_a_pack_of_ones_own_travels_with_the_job(tmp_path: Any) -> None:
    import shutil

    from integritas_rules import load_pack
    from integritas_rules.many.judge import job_for
    from integritas_rules.resources import folder

    own = tmp_path / "paket-sendiri"
    shutil.copytree(folder("rules") / "revolusi-mental-asn", own)
    (own / "readings.yaml").write_text((own / "readings.yaml").read_text() + "\n# milik sendiri\n")
    made: Job = job_for(str(own), load_pack(own), (), None, "mandiri")
    shutil.rmtree(own)
    ((line, _),) = judge(made, numbered(lines(1)))
    assert json.loads(line)["pack_digest"] == made.digest
    assert json.loads(line)["problems"] == []
