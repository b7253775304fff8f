"""Files are written whole or not at all, whatever happens to the process or the disk."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from integritas_rules.cli.writing import put, put_all
from integritas_rules.errors import InvalidSetting

OLD, NEW = b"lama\n", b"baru\n" * 40_000

# Writes again and again in children, each killed one line of code later than the one before,
# and looks at the file every time. Prints how often the old one was found.
KILLED = """
import os, signal, sys
from pathlib import Path
from integritas_rules.cli import writing

target, old, new = Path(sys.argv[1]), b"lama\\n", b"baru\\n" * 40_000
lines, survived = 0, 0
while True:
    target.write_bytes(old)
    lines += 1
    child = os.fork()
    if not child:
        left = lines
        def watch(frame, event, _):
            global left
            if Path(frame.f_code.co_filename).name not in ("writing.py", "tempfile.py"):
                return None
            left -= event == "line"
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return watch
        sys.settrace(watch)
        writing.put(target, new, seen=old)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    found = target.read_bytes()
    assert found in (old, new), (lines, found[:20])
    survived += found == old
    if status == 0:
        assert found == new
        break
    assert os.WTERMSIG(status) == signal.SIGKILL
print(survived, lines)
"""


def test_a_process_killed_at_any_line_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "dosier.json")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    survived, lines = map(int, told.stdout.split())
    assert 20 < survived < lines


@pytest.mark.parametrize("call", ["fsync", "chmod", "replace", "fdopen"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    target = tmp_path / "dosier.json"
    target.write_bytes(OLD)

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, call, full)
    with pytest.raises(InvalidSetting, match="No space left"):
        put(target, NEW)
    monkeypatch.undo()
    assert target.read_bytes() == OLD
    assert os.listdir(tmp_path) == ["dosier.json"]


def test_the_second_file_fails_and_the_first_stays(tmp_path: Path) -> None:
    first = tmp_path / "satu.json"
    first.write_bytes(OLD)
    with pytest.raises(InvalidSetting, match="tiada"):
        put_all({first: NEW, tmp_path / "tiada" / "dua.json": NEW})
    assert first.read_bytes() == OLD
    assert os.listdir(tmp_path) == ["satu.json"]


def test_a_link_is_followed_and_the_mode_is_kept(tmp_path: Path) -> None:
    (tmp_path / "arsip").mkdir()
    real, link = tmp_path / "arsip" / "dosier.json", tmp_path / "tautan.json"
    real.write_bytes(OLD)
    real.chmod(0o640)
    link.symlink_to(real)
    put(link, NEW)
    assert link.is_symlink()
    assert real.read_bytes() == NEW
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_what_somebody_saved_meanwhile_isnt_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "dosier.json"
    target.write_bytes(b"disimpan orang lain")
    with pytest.raises(InvalidSetting, match="sejak dibaca"):
        put(target, NEW, seen=OLD)
    assert target.read_bytes() == b"disimpan orang lain"
    assert os.listdir(tmp_path) == ["dosier.json"]
    target.unlink()
    with pytest.raises(InvalidSetting, match="sejak dibaca"):
        put(target, NEW, seen=OLD)
    assert os.listdir(tmp_path) == []


def test_a_device_is_written_to_and_stays(tmp_path: Path) -> None:
    put(Path(os.devnull), NEW)
    assert not Path(os.devnull).is_file()
    with pytest.raises(InvalidSetting, match="directory"):
        put(tmp_path, NEW)
