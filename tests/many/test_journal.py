"""A killed run is taken up again without loss or repetition; a changed one is refused."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from integritas_rules import InvalidSetting
from integritas_rules.many.journal import Journal
from tests.many.running import ended, started, wait_for, written

RUN = {"paths": ["a"], "mode": "mandiri"}


def row(n: int) -> bytes:
    return json.dumps({"n": n}).encode() + b"\n"


def begun(tmp_path: Path, lines: bytes) -> Journal:
    journal = Journal(tmp_path / "hasil.ndjson")
    journal.start(RUN)
    journal.write(lines)
    journal.close()
    return journal


@pytest.mark.parametrize("rest", [b"", b'{"n": 3', b'{"n": 3\n', b"\0\0\0\0\0\n", b"[3]\n"])
def test_whatever_is_not_a_whole_row_is_cut_off(tmp_path: Path, rest: bytes) -> None:
    journal = begun(tmp_path, row(1) + row(2) + rest)
    assert [r["n"] for r in journal.resume(RUN)] == [1, 2]
    journal.write(row(3))
    journal.finish()
    assert journal.target.read_bytes() == row(1) + row(2) + row(3)
    assert [p.name for p in tmp_path.iterdir()] == ["hasil.ndjson"]


def test_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    journal = begun(tmp_path, row(1))
    with pytest.raises(InvalidSetting) as caught:
        list(journal.resume({**RUN, "mode": "evaluator"}))
    assert "mode" in caught.value.problems[0].message.en
    assert journal.part.read_bytes() == row(1)


def test_two_runs_do_not_write_one_result(tmp_path: Path) -> None:
    first, second = Journal(tmp_path / "h"), Journal(tmp_path / "h")
    first.start(RUN)
    with pytest.raises(InvalidSetting, match="sedang ditulis"):
        list(second.resume(RUN))
    first.close()


def test_nothing_can_be_written_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting):
        Journal(tmp_path / "tidak" / "ada").start(RUN)


@pytest.mark.parametrize("name", ["hasil.ndjson", "hasil.parquet"])
def test_killed_at_any_moment_and_resumed_the_bytes_are_the_same(tmp_path: Path, name: str) -> None:
    """Killed four times on its way, half a row added each time; never a row lost or done twice."""
    pytest.importorskip("duckdb")
    dossiers = written(tmp_path / "d.jsonl", 96)
    whole, target = tmp_path / f"utuh-{name}", tmp_path / name
    code, _ = ended(started("batch", dossiers, "-o", whole, "--workers", "1"))
    assert code == 2  # some can't be read
    part = tmp_path / f"{name}.part"
    killed = 0
    for kilobytes in (0, 150, 400, 600):
        process = started("batch", dossiers, "-o", target, "--workers", "2", "--resume")
        if wait_for(lambda k=kilobytes: _size(part) > k * 1000, process):  # type: ignore[misc]
            process.send_signal(signal.SIGKILL)
            killed += 1
        ended(process)
        if part.exists():
            with open(part, "ab") as file:
                file.write(b'{"row":1,"n":')
    assert killed >= 2
    code, _ = ended(started("batch", dossiers, "-o", target, "--resume"))
    assert code == 2
    assert target.read_bytes() == whole.read_bytes()
    assert not part.exists()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return -1


def test_ctrl_c_leaves_what_is_done_and_says_how_to_go_on(tmp_path: Path) -> None:
    dossiers, target = written(tmp_path / "d.jsonl", 90), tmp_path / "hasil.ndjson"
    process = started("batch", dossiers, "-o", target, "--workers", "2", "--lang", "en")
    assert wait_for(lambda: _size(tmp_path / "hasil.ndjson.part") > 0, process)
    process.send_signal(signal.SIGINT)
    code, err = ended(process)
    assert code == 130
    assert "--resume" in err
    assert "Traceback" not in err
    assert not target.exists()


def test_dossiers_that_changed_since_are_not_mixed_with_rows_that_did_not(tmp_path: Path) -> None:
    dossiers, target = written(tmp_path / "d.jsonl", 60), tmp_path / "hasil.ndjson"
    process = started("batch", dossiers, "-o", target, "--workers", "2")
    assert wait_for(lambda: _size(tmp_path / "hasil.ndjson.part") > 0, process)
    process.send_signal(signal.SIGKILL)
    ended(process)
    raw = dossiers.read_bytes()
    dossiers.write_bytes(raw.replace(b'"nomor"', b'"nomor" ', 1))
    code, err = ended(started("batch", dossiers, "-o", target, "--resume", "--lang", "en"))
    assert code == 2
    assert "d.jsonl:1: The dossiers have changed" in err
    assert "Traceback" not in err
    code, err = ended(started("batch", dossiers, "-o", target, "--lang", "en"))
    assert (code, "interrupted" in err) == (2, True)
    code, _ = ended(started("batch", dossiers, "-o", target, "--force", "-q"))
    assert len(target.read_bytes().splitlines()) == 60
