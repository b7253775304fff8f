"""What is found in folders, patterns, JSON Lines, archives; in one order; and all that is wrong."""

from __future__ import annotations

import gzip
import io
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from integritas_rules import InvalidSetting
from integritas_rules.many import reading
from integritas_rules.many.reading import Item, Measure
from integritas_rules.many.sources import Sources

A, B, C = b'{"a":1}', b'{"b":2}', b'{"c":3}'


def found(*paths: str | Path) -> list[Item]:
    return list(Sources([str(p) for p in paths]))


def names(items: list[Item]) -> list[tuple[str, str | None, int | None]]:
    return [(i.file, i.member, i.line) for i in items]


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    return path


def problem(items: list[Item]) -> str:
    """The one problem of the last item."""
    assert items[-1].problem is not None
    assert items[-1].raw == b""
    return items[-1].problem.message.en


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_folder_is_walked_by_path_and_other_files_are_left(tmp_path: Path) -> None:
    for name in ("d/z.json", "d/a/b.json", "d/a.jsonl", "d/bukti.pdf", "d/.git/x.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(A)
    assert names(found("d")) == [
        ("d/a.jsonl", None, 1),
        ("d/a/b.json", None, None),
        ("d/z.json", None, None),
    ]
    assert names(found("./d/")) == names(found("d"))
    outside = names(found(tmp_path / "d"))
    assert outside == names(found("d"))  # never an absolute path


def test_a_folder_elsewhere_is_named_without_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "here").mkdir()
    (tmp_path / "d/a.json").write_bytes(A)
    monkeypatch.chdir(tmp_path / "here")
    assert names(found(tmp_path / "d")) == [("d/a.json", None, None)]
    assert names(found(tmp_path / "d/a.json")) == [("a.json", None, None)]


def test_arguments_keep_their_order_and_patterns_are_sorted() -> None:
    for name in ("2.json", "10.json", "1.json"):
        Path(name).write_bytes(A)
    assert [n for n, _, _ in names(found("2.json", "1*.json"))] == ["2.json", "1.json", "10.json"]


def test_json_lines_plain_and_compressed() -> None:
    zstandard = pytest.importorskip("zstandard")
    lines = A + b"\n\n  \n" + B + b"\r\n" + C  # blank lines are passed over, the last has no end
    Path("a.jsonl").write_bytes(lines)
    Path("b.ndjson.gz").write_bytes(gzip.compress(lines[:10]) + gzip.compress(lines[10:]))
    Path("c.jsonl.zst").write_bytes(zstandard.compress(lines[:10]) + zstandard.compress(lines[10:]))
    for name in ("a.jsonl", "b.ndjson.gz", "c.jsonl.zst"):
        items = found(name)
        assert names(items) == [(name, None, 1), (name, None, 4), (name, None, 5)]
        assert [i.raw for i in items] == [A, B, C]


def test_one_compressed_dossier() -> None:
    Path("a.json.gz").write_bytes(gzip.compress(A))
    assert found("a.json.gz") == [Item("a.json.gz", None, None, A)]


def test_standard_input_is_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(A + b"\n" + B)

    monkeypatch.setattr("sys.stdin", Stdin)
    assert [(i.file, i.line, i.raw) for i in found("-")] == [("-", 1, A), ("-", 2, B)]


def test_members_of_an_archive_in_the_order_of_its_directory() -> None:
    inside = {"z.json": A, "bukti/a.pdf": b"%PDF", "m/x.jsonl": B + b"\n" + C, "__MACOSX/z.json": A}
    items = found(zipped(Path("d.zip"), inside))
    assert names(items) == [
        ("d.zip", "z.json", None),
        ("d.zip", "m/x.jsonl", 1),
        ("d.zip", "m/x.jsonl", 2),
    ]
    assert items[0].name == "d.zip!z.json"


def test_broken_containers_are_items_and_the_next_file_is_read() -> None:
    Path("a.jsonl.gz").write_bytes(gzip.compress(A + b"\n" + B * 5000)[:-20])
    Path("b.zip").write_bytes(b"PK\x03\x04 not really")
    Path("c.json").write_bytes(C)
    items = found("a.jsonl.gz", "b.zip", "c.json")
    assert [i.raw for i in items if not i.problem] == [A, C]
    assert [i.problem.message.en[:30] for i in items if i.problem] == [
        "The compressed data is broken ",
        "This ZIP archive is broken.",
    ]


def test_a_member_that_lies_is_an_item() -> None:
    raw = zipped(Path("d.zip"), {"a.json": A * 500, "b.json": B}).read_bytes()
    at = raw.index(b"a.json") + len(b"a.json") + 4
    Path("d.zip").write_bytes(raw[:at] + b"\xff\xff" + raw[at + 2 :])
    items = found("d.zip")
    assert items[0].problem is not None
    assert items[1].raw == B


def test_archives_in_archives_and_locked_members_are_told() -> None:
    inner = zipped(Path("inner.zip"), {"a.json": A}).read_bytes()
    items = found(zipped(Path("d.zip"), {"inner.zip": inner}))
    assert "inside an archive" in problem(items)
    path = zipped(Path("e.zip"), {"a.json": A})
    raw = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + offset] |= 1  # the flag of an encrypted member
    path.write_bytes(raw)
    assert "needs a password" in problem(found(path))


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.json.gz", "a.zip"])
def test_what_is_too_large_is_refused_however_it_is_packed(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LIMIT", 1000)
    monkeypatch.setattr("integritas_rules.loading.text.LIMIT", 1000)
    big = b"0" * 3000
    if name == "a.zip":
        zipped(Path(name), {"a.json": big})
    else:
        Path(name).write_bytes(gzip.compress(big) if name.endswith("gz") else big)
    items = found(name)
    assert len(items) == 1
    assert "larger than 20 MB" in problem(items)


def test_a_line_that_is_too_long_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LIMIT", 1000)
    Path("a.jsonl").write_bytes(b"0" * 3000 + b"\n" + A)
    items = found("a.jsonl")
    assert [i.problem is None for i in items] == [False, True]
    assert items[1].raw == A
    assert items[1].line == 2
    monkeypatch.setattr(reading, "_SKIPPED_AT_MOST", 500)
    Path("b.jsonl").write_bytes(b"0" * (3 << 20) + b"\n" + A)
    assert "longer than 1 GB" in problem(found("b.jsonl"))


def test_the_runs_own_files_are_never_read() -> None:
    Path("d").mkdir()
    for name in ("a.json", "hasil.ndjson"):
        (Path("d") / name).write_bytes(A)
    kept = list(Sources(["d"], [Path("d/hasil.ndjson")]))
    assert [i.file for i in kept] == ["d/a.json"]


def test_pipes_and_links_in_circles_do_no_harm() -> None:
    Path("d").mkdir()
    os.mkfifo("d/pipa.json")
    os.symlink("..", "d/lagi", target_is_directory=True)
    Path("d/a.json").write_bytes(A)
    assert [i.file for i in found("d")] == ["d/a.json"]


def test_a_personal_number_in_a_name_is_never_repeated() -> None:
    Path("d").mkdir()
    Path("d/197001011995031001.json").write_bytes(A)
    (shown,) = found("d")
    assert "1970" not in shown.file
    (inside,) = found(zipped(Path("z.zip"), {"197001011995031001.json": A}))
    assert "1970" not in str(inside.member)


@pytest.mark.parametrize("path", ["tidak-ada.json", "kosong", "*.json"])
def test_a_path_that_gives_nothing_is_refused_at_once(path: str) -> None:
    Path("kosong").mkdir()
    with pytest.raises(InvalidSetting) as caught:
        Sources([path])
    assert caught.value.problems[0].file == path


def test_a_folder_that_cannot_be_listed_is_no_folder_without_dossiers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Path("d/dalam").mkdir(parents=True)
    Path("d/a.json").write_bytes(A)
    listed = os.scandir

    def guarded(path: bytes) -> Any:
        if path.endswith(b"dalam"):
            raise PermissionError
        return listed(path)

    monkeypatch.setattr(os, "scandir", guarded)
    with pytest.raises(InvalidSetting) as caught:
        Sources(["d"])
    assert caught.value.problems[0].file == "d/dalam"


def test_how_far_the_reading_is_goes_by_bytes() -> None:
    Path("a.json").write_bytes(A)
    Path("b.jsonl").write_bytes((B + b"\n") * 100)
    sources, measure = Sources(["a.json", "b.jsonl"]), Measure()
    seen = [measure.bytes for _ in sources.items(measure)]
    assert sources.size() == measure.bytes == len(A) + 800
    assert seen == sorted(seen)
    assert Sources(["-"]).size() is None
