"""Reading: every way a source can fail has its own words, and none of them blocks."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path

import pytest

from integritas_rules.loading import text
from integritas_rules.loading.text import Unreadable, decode, read


def refused(source: str | Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read(source)
    (problem,) = caught.value.problems
    assert problem.file == str(source)
    assert problem.advice.id
    assert problem.advice.en
    return problem.message.id


def test_reads_a_file_by_text_or_path(tmp_path: Path) -> None:
    (tmp_path / "d.json").write_bytes(b"{}")
    assert read(tmp_path / "d.json") == read(str(tmp_path / "d.json")) == b"{}"


def test_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{}")))
    assert read("-") == b"{}"


def test_without_standard_input_there_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert read("-") == b""


@pytest.mark.parametrize("name", ["tiada.json", "tiada/d.json", "d\0.json", "d.json/x"])
def test_missing(tmp_path: Path, name: str) -> None:
    (tmp_path / "d.json").write_bytes(b"{}")
    assert "belum ditemukan" in refused(f"{tmp_path}/{name}")


def test_no_name_at_all() -> None:
    assert "belum ditemukan" in refused("")


def test_folder(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path)


def test_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa")
    assert "pipa" in refused(tmp_path / "pipa")


def test_device() -> None:
    assert "perangkat" in refused(os.devnull)


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "LIMIT", 10)
    (tmp_path / "d.json").write_bytes(b"x" * 11)
    assert "20 MB" in refused(tmp_path / "d.json")
    (tmp_path / "d.json").write_bytes(b"x" * 10)
    assert read(tmp_path / "d.json") == b"x" * 10
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * 11)))
    assert "20 MB" in refused("-")


@pytest.mark.parametrize(
    ("number", "words"), [(errno.EACCES, "belum boleh dibaca"), (errno.EIO, "Sistem")]
)
def test_system_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fail(*_arguments: object) -> int:
        raise OSError(number, "x")

    monkeypatch.setattr(os, "open", fail)
    assert words in refused(tmp_path / "d.json")
    assert "folder" in refused(tmp_path)


# --- encodings ----------------------------------------------------------------------------------


def undecodable(raw: bytes) -> tuple[str, int | None, int | None]:
    with pytest.raises(Unreadable) as caught:
        decode(raw, "d.json")
    (problem,) = caught.value.problems
    assert problem.file == "d.json"
    return problem.message.id, problem.line, problem.column


def test_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode(b"\xef\xbb\xbf{}") == "{}"


@pytest.mark.parametrize("raw", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", b"\0\0\0"])
def test_blank(raw: bytes) -> None:
    assert "kosong" in undecodable(raw)[0]


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_wide_encodings(encoding: str) -> None:
    message, line, column = undecodable('{"versi": "1.0"}'.encode(encoding))
    assert "UTF-" in message
    assert (line, column) == (1, 1)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_first_bad_byte_is_placed(mark: bytes) -> None:
    raw = mark + '{"é":\n "caf'.encode() + b'\xe9"}'
    message, line, column = undecodable(raw)
    assert "0xE9" in message
    assert (line, column) == (2, 6)


def test_advice_is_to_save_as_utf_8() -> None:
    with pytest.raises(Unreadable) as caught:
        decode(b'"\xe9"')
    assert "simpan sebagai UTF-8" in caught.value.problems[0].advice.id


@pytest.mark.parametrize(
    ("raw", "word"), [(b"PK\3\4...", "Excel"), (b"\xd0\xcf\x11\xe0", "Excel"), (b"%PDF-1", "PDF")]
)
def test_other_formats_are_named(raw: bytes, word: str) -> None:
    assert word in undecodable(raw)[0]
