"""A real Dask cluster over TCP: two worker processes, one killed in mid-run; the same bytes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.many.running import ROOT, ended, lines, started, wait_for, written

pytest.importorskip("distributed", reason="the extra dask isn't installed")

ENV = {
    **os.environ,
    "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "10s",
    "PYTHONPATH": str(ROOT),  # workers import the code under test
}


class Cluster:
    """A scheduler and its workers, each a process of `dask` as an administrator starts it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        where = folder / "scheduler.json"
        start = ["scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
        scheduler = self.dask(*start, "--scheduler-file", str(where))
        # The file is there before its content is.
        assert wait_for(lambda: where.exists() and where.read_text().endswith("}"), scheduler)
        self.file = where

    @property
    def address(self) -> str:
        import json

        return str(json.loads(self.file.read_text())["address"])

    def dask(self, *args: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", *args]
        with open(self.folder / f"{len(self.processes)}.log", "wb") as log:
            process = subprocess.Popen(command, env=ENV, cwd=self.folder, stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def worker(self) -> subprocess.Popen[bytes]:
        log = self.folder / f"{len(self.processes)}.log"
        own = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1"]
        process = self.dask("worker", self.address, *own)
        assert wait_for(lambda: b"Registered to" in log.read_bytes(), process)
        return process

    def stop(self) -> None:
        for process in reversed(self.processes):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    folder = tmp_path / "dask"
    folder.mkdir()
    made = Cluster(folder)
    yield made
    made.stop()


def test_a_worker_killed_in_mid_run_changes_no_byte(cluster: Cluster, tmp_path: Path) -> None:
    dossiers = written(tmp_path / "d.jsonl", 400)
    alone, target = tmp_path / "sendiri.ndjson", tmp_path / "klaster.ndjson"
    assert ended(started("batch", dossiers, "-o", alone, "--workers", "1"))[0] == 2
    doomed, _ = cluster.worker(), cluster.worker()
    process = started("batch", dossiers, "-o", target, "--scheduler", cluster.address)
    part = tmp_path / "klaster.ndjson.part"
    assert wait_for(lambda: part.exists() and part.stat().st_size > 0, process)
    doomed.send_signal(signal.SIGKILL)
    doomed.wait()
    assert process.poll() is None, "the run was still going when the worker died"
    code, err = ended(process)
    assert "Traceback" not in err
    assert code == 2
    assert target.read_bytes() == alone.read_bytes()
    assert len(target.read_bytes().splitlines()) == len(lines(400))


def test_a_cluster_without_workers_or_scheduler_is_refused_in_words(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from integritas_rules import InvalidSetting
    from integritas_rules.many import cluster as asked

    monkeypatch.setattr(asked, "_PATIENCE", 1)
    with (
        pytest.raises(InvalidSetting, match="belum mempunyai pekerja"),
        asked._client(cluster.address),
    ):
        pass
    for address in ("tcp://127.0.0.1:1", "bukan alamat"):
        with pytest.raises(InvalidSetting, match="belum dapat dihubungi"), asked._client(address):
            pass


def test_a_worker_with_another_version_is_refused_by_name(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from integritas_rules import InvalidSetting
    from integritas_rules.many.cluster import judged
    from tests.many.running import job, numbered

    cluster.worker()
    other = replace(job(), engine="integritas-rules 0.0.1, row 1")
    with pytest.raises(InvalidSetting) as caught:
        list(judged([numbered(lines(1))], other, cluster.address))
    message = caught.value.problems[0].message.en
    assert "integritas-rules 0.0.1" in message
    assert "tcp://127.0.0.1" in message
