"""Files on disk: what is there, what only looks so, and what must never be waited for."""

from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Callable
from io import BufferedReader
from pathlib import Path

import pytest

from integritas_rules.errors import InvalidSetting
from integritas_rules.evidence import folder as rooms
from integritas_rules.evidence.folder import Folder
from integritas_rules.evidence.pieces import Look, State


def look(root: Path, path: str) -> Look:
    with Folder(root) as folder:
        return folder.look(path)


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"%PDF" + bytes(3_000_000))
    seen = look(tmp_path, "a")
    assert (seen.state, seen.size) == (State.UNSEALED, 3_000_004)
    assert seen.sha256 == hashlib.sha256(b"%PDF" + bytes(3_000_000)).hexdigest()
    assert seen.head == b"%PDF" + bytes(1020)


def test_a_known_digest(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert look(tmp_path, "a").sha256 == known


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa")
    (tmp_path / "folder").mkdir()
    (tmp_path / "kosong").touch()
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(tmp_path / "soket"))
        states = {n: look(tmp_path, n).state for n in ("pipa", "folder", "folder/", "soket")}
    assert states == {
        "pipa": State.SPECIAL,
        "folder": State.FOLDER,
        "folder/": State.FOLDER,
        "soket": State.SPECIAL,
    }
    assert look(tmp_path, "kosong").state == State.EMPTY
    assert look(tmp_path, "nihil").state == State.MISSING
    assert look(tmp_path, "nihil/x").state == State.MISSING
    assert look(tmp_path, "kosong/x").state == State.MISSING


@pytest.mark.parametrize("target", ["berkas", "/etc/hostname", "nihil", "sub/../berkas"])
def test_a_link_is_refused_wherever_it_leads(tmp_path: Path, target: str) -> None:
    (tmp_path / "berkas").write_text("x")
    (tmp_path / "sub").mkdir()
    (tmp_path / "tautan").symlink_to(target)
    assert look(tmp_path, "tautan").state == State.UNSAFE


def test_a_link_on_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "berkas").write_text("x")
    (tmp_path / "tautan").symlink_to("sub")
    assert look(tmp_path, "tautan/berkas").state == State.UNSAFE
    assert look(tmp_path, "sub/berkas").state == State.UNSEALED


def test_a_pipe_put_in_the_place_of_a_file_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file was a regular one when it was asked about, and a pipe once it was opened."""
    os.mkfifo(tmp_path / "a")
    monkeypatch.setattr(rooms, "_not_a_file", _only_the_second_time(rooms._not_a_file))
    assert look(tmp_path, "a").state == State.SPECIAL


Answer = Callable[[int], Look | None]


def _only_the_second_time(real: Answer) -> Answer:
    asked: list[int] = []

    def answer(mode: int) -> Look | None:
        asked.append(mode)
        return None if len(asked) == 1 else real(mode)

    return answer


def test_a_file_that_changes_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"satu")
    real = hashlib.file_digest

    def meanwhile(file: BufferedReader, name: str) -> object:
        (tmp_path / "a").write_bytes(b"berubah")
        return real(file, name)

    monkeypatch.setattr(hashlib, "file_digest", meanwhile)
    assert look(tmp_path, "a").state == State.UNREADABLE


def test_handles_are_closed(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a").write_text("x")
    before = len(os.listdir("/proc/self/fd"))
    for path in ("sub/a", "sub/nihil", "nihil/a", "sub", "../x"):
        look(tmp_path, path)
    assert len(os.listdir("/proc/self/fd")) == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting):
        Folder(tmp_path / "nihil")


def test_a_name_that_is_nearly_right(tmp_path: Path) -> None:
    (tmp_path / "bukti").mkdir()
    (tmp_path / "bukti" / "SK Tim.pdf").touch()
    with Folder(tmp_path) as folder:
        assert folder.near("bukti/sk tim.pdf") == "bukti/SK Tim.pdf"
        assert folder.near("bukti/laporan.pdf") is None
        assert folder.near("lain/sk tim.pdf") is None


def test_files_are_listed_at_any_depth_and_no_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "c").touch()
    (tmp_path / "a" / "d").touch()
    (tmp_path / "a" / "e").symlink_to(tmp_path)
    with Folder(tmp_path) as folder:
        assert folder.files("a", 9) == ["a/b/c", "a/d", "a/e"]
        assert folder.files("", 9) == ["a/b/c", "a/d", "a/e"]
        assert len(folder.files("a", 2)) == 2
