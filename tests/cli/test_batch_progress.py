"""The bar of a long run: on a terminal only, and never ahead of what is done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from integritas_rules.cli.batch_progress import Bar, Silent, progress
from integritas_rules.many.reading import Measure
from integritas_rules.many.run import Tally
from tests.many.running import ROOT, written


def test_without_a_terminal_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("id", False, lambda: 1, Measure(), Tally()) as shown:
        assert type(shown) is Silent
        assert list(shown.followed(iter([[]]))) == [[]]
        shown.resumed()
        shown.update()
    assert capsys.readouterr().err == ""


def test_the_bar_follows_what_is_done_not_what_was_read() -> None:
    measure, tally = Measure(), Tally()
    bar = Bar("id", 100, measure, tally)
    try:
        cut = bar.followed(iter([[], []]))
        for read in (30, 80):
            measure.own = read
            next(cut)
        bar.update()
        assert bar._bar.tasks[0].completed == 30
        bar.update()
        assert bar._bar.tasks[0].completed == 80
    finally:
        bar.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")
def test_a_terminal_sees_dossiers_rate_and_what_could_not_be_read(tmp_path: Path) -> None:
    parent, child = os.openpty()
    dossiers = written(tmp_path / "d.jsonl", 40)
    command = [sys.executable, "-m", "integritas_rules", "batch", str(dossiers), "--workers", "1",
               "-o", str(tmp_path / "h.ndjson"), "--lang", "en"]  # fmt: skip
    env = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(command, cwd=ROOT, stderr=child, env=env) as process:
        os.close(child)
        said = b""
        try:
            while chunk := os.read(parent, 4096):
                said += chunk
        except OSError:  # how Linux says that the other end was closed
            pass
        assert process.wait() == 2
    os.close(parent)
    assert "40 dossiers" in said.decode()
    assert "/s" in said.decode()
    assert "4 not readable" in said.decode()
