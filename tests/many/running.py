"""Shared by the tests of many dossiers: small inputs, and the tool as a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from integritas_rules.many.judge import Job, Judged, Numbered, job_for, judge
from integritas_rules.many.reading import Item
from tests.support import example, pack

ROOT = Path(__file__).resolve().parents[2]
DEADLY = b"p-mematikan"
"""In a dossier: `deadly` ends its process on it."""


def lines(count: int) -> list[bytes]:
    """Small dossiers of as many agencies; every ninth can't be read."""
    made = []
    for n in range(count):
        data = example("kementerian-persiapan" if n % 5 == 0 else "hari-pertama")
        data["instansi"]["kode"] = f"9{n:04}"
        raw = json.dumps(data, ensure_ascii=False).encode()
        made.append(raw[:-9] if n % 9 == 8 else raw)
    return made


def written(path: Path, count: int) -> Path:
    """The dossiers as JSON Lines."""
    path.write_bytes(b"".join(line + b"\n" for line in lines(count)))
    return path


def job() -> Job:
    """The job of the bundled pack with nothing set."""
    return job_for(pack().id, pack(), (), None, "mandiri")


def numbered(raws: Sequence[bytes]) -> list[Numbered]:
    """Items with their numbers."""
    return [(n, Item("uji.jsonl", None, n, raw)) for n, raw in enumerate(raws, 1)]


def deadly(job: Job, items: Sequence[Numbered]) -> list[Judged]:
    """As `judge`, but a marked dossier ends the process at once, as the system does at a lack of
    memory."""
    if any(DEADLY in item.raw for _, item in items):
        os.kill(os.getpid(), signal.SIGKILL)
    return judge(job, items)


def started(*args: str | Path) -> subprocess.Popen[bytes]:
    """`integritas ARGS` as a process."""
    command = [sys.executable, "-m", "integritas_rules", *map(str, args)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def ended(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    """The exit code of a process, and what it said on standard error."""
    _, err = process.communicate(timeout=120)
    return process.returncode, err.decode()


def wait_for(what: Callable[[], bool], process: subprocess.Popen[bytes]) -> bool:
    """Wait until something holds; false when the process ended first."""
    for _ in range(6000):
        if what():
            return True
        if process.poll() is not None:
            return False
        time.sleep(0.005)
    raise AssertionError("waited in vain")
