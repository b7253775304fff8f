"""Bags: the same for the same content, and refused for any byte that isn't what was packed."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from integritas_rules.errors import IntegritasError, InvalidBag, InvalidDossier, InvalidSetting
from integritas_rules.evidence import archive, packing
from integritas_rules.evidence.bag import DOSSIER, REPORT, bag
from integritas_rules.evidence.folder import Folder
from integritas_rules.evidence.packing import lacking, pack
from integritas_rules.evidence.unpacking import unpack
from tests.evidence.making import PDF, Case, case
from tests.support import EXAMPLES

FIRST_DAY = (EXAMPLES / "hari-pertama.json").read_bytes()


def packed(made: Case, target: Path) -> Path:
    """The case as a bag, with a report that says nothing."""
    raw = made.save().read_bytes()
    with Folder(made.root) as folder:
        pack(target, made.seen(), folder, {DOSSIER: raw, REPORT: b"{}"}, "2026-05-11")
    return target


def content(folder: Path) -> dict[str, bytes]:
    """Every file under a folder, by its path."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def small(root: Path) -> Path:
    """A small bag in a zip: a first-day dossier and one file."""
    place = root / "kecil"
    (place / "bukti").mkdir(parents=True)
    (place / DOSSIER).write_bytes(FIRST_DAY)
    (place / "bukti" / "a.pdf").write_bytes(PDF)
    bag(place, {"Bagging-Date": "2026-05-11"})
    made = packing._zipped(place, root)
    made.rename(root / "kecil.zip")
    return root / "kecil.zip"


@pytest.mark.parametrize("name", ["k.zip", "k"])
def test_what_was_packed_comes_out(tmp_path: Path, name: str) -> None:
    made = case(tmp_path / "d")
    packed(made, tmp_path / name)
    info = unpack(tmp_path / name, tmp_path / "keluar")
    out = content(tmp_path / "keluar")
    assert out.pop(REPORT) == b"{}"
    assert out == content(tmp_path / "d")
    assert info["Integritas-Complete"] == "true"
    assert info["Bagging-Date"] == "2026-05-11"
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["d", name, "keluar"])


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    made = case(tmp_path / "d")
    one = packed(made, tmp_path / "satu.zip").read_bytes()
    for path in (tmp_path / "d").rglob("*"):
        os.utime(path, (1, 1))
    assert packed(made, tmp_path / "dua.zip").read_bytes() == one
    a, b = packed(made, tmp_path / "satu"), packed(made, tmp_path / "dua")
    assert content(a) == content(b)
    assert str(tmp_path).encode() not in one


def test_a_file_that_changed_since_it_was_examined_is_not_packed(tmp_path: Path) -> None:
    made = case(tmp_path / "d")
    seen, raw = made.seen(), made.save().read_bytes()
    (made.root / "bukti/lke-1.pdf").write_bytes(PDF + b"lain")
    with Folder(made.root) as folder, pytest.raises(InvalidBag):
        pack(tmp_path / "k.zip", seen, folder, {DOSSIER: raw}, "2026-05-11")
    assert [p.name for p in tmp_path.iterdir()] == ["d"]


@pytest.mark.parametrize("name", ["dosier.json", "Laporan.JSON", "laporan.html/x.pdf"])
def test_evidence_may_not_have_a_name_of_the_bags_own(tmp_path: Path, name: str) -> None:
    made = case(tmp_path / "d")
    made.piece("lke-1")["berkas"] = name
    (made.root / name).parent.mkdir(exist_ok=True)
    (made.root / name).write_bytes(PDF)
    seen = made.seen()
    with Folder(made.root) as folder, pytest.raises(InvalidBag):
        pack(tmp_path / "k.zip", seen, folder, {}, "2026-05-11")


def test_nothing_that_is_there_is_overwritten(tmp_path: Path) -> None:
    made = case(tmp_path / "d")
    (tmp_path / "k").mkdir()
    (tmp_path / "k.zip").write_text("lama")
    for name in ("k", "k.zip"):
        with pytest.raises(InvalidSetting):
            packed(made, tmp_path / name)
    assert (tmp_path / "k.zip").read_text() == "lama"
    assert list((tmp_path / "k").iterdir()) == []


def test_an_old_zip_stays_until_the_new_one_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped at the very last step, nothing but the old one is there."""
    made = case(tmp_path / "d")
    target = tmp_path / "k.zip"
    target.write_text("lama")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    raw = made.save().read_bytes()
    with monkeypatch.context() as patch, Folder(made.root) as folder:
        patch.setattr(os, "replace", stop)
        with pytest.raises(KeyboardInterrupt):
            pack(target, made.seen(), folder, {DOSSIER: raw}, "2026-05-11", replace=True)
    assert target.read_text() == "lama"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["d", "k.zip"]
    with Folder(made.root) as folder:
        pack(target, made.seen(), folder, {DOSSIER: raw}, "2026-05-11", replace=True)
    assert zipfile.is_zipfile(target)


def test_what_keeps_a_bag_from_being_complete(tmp_path: Path) -> None:
    made = case(tmp_path / "d")
    assert lacking(made.seen()) == []
    (made.root / "bukti/lke-1.pdf").unlink()
    assert [p.id for p in lacking(made.seen())] == ["lke-1"]


# --- refusals -------------------------------------------------------------------------------


def refused(source: Path, tmp_path: Path, error: type[IntegritasError] = InvalidBag) -> str:
    """What is said when the bag is refused; nothing may be left of it."""
    before = sorted(p.name for p in tmp_path.iterdir())
    with pytest.raises(error) as caught:
        unpack(source, tmp_path / "keluar")
    assert sorted(p.name for p in tmp_path.iterdir()) == before
    return caught.value.problems[0].message.en


def test_a_flipped_byte_is_refused_or_changes_nothing(tmp_path: Path) -> None:
    """Over a whole bag in its zip, in small steps."""
    source = small(tmp_path)
    raw = source.read_bytes()
    unpack(source, tmp_path / "asli")
    original, counts = content(tmp_path / "asli"), {True: 0, False: 0}
    for at in range(0, len(raw), 7):
        broken = tmp_path / "rusak.zip"
        broken.write_bytes(raw[:at] + bytes([raw[at] ^ (1 << at % 8)]) + raw[at + 1 :])
        target = tmp_path / f"k{at}"
        try:
            unpack(broken, target)
        except IntegritasError:
            counts[False] += 1
            assert not target.exists()
        else:
            counts[True] += 1
            assert content(target) == original, at
    assert counts[False] > counts[True] > 0
    assert not [p.name for p in tmp_path.iterdir() if p.name.startswith(".")]


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_zip_that_is_cut_off(tmp_path: Path, part: float) -> None:
    source = small(tmp_path)
    raw = source.read_bytes()
    source.write_bytes(raw[: int(len(raw) * part)])
    assert "zip" in refused(source, tmp_path)


def _append(name: str, text: str) -> Callable[[Path], None]:
    def change(bag: Path) -> None:
        with (bag / name).open("a") as file:
            file.write(text)

    return change


def _without(pattern: str) -> Callable[[Path], None]:
    def change(bag: Path) -> None:
        for path in bag.glob(pattern):
            path.unlink()

    return change


def _retagged(change: Callable[[Path], object]) -> Callable[[Path], None]:
    """A change by somebody who then sets the tag manifests right."""

    def whole(bag: Path) -> None:
        import hashlib

        change(bag)
        for algorithm in ("sha256", "sha512"):
            tags = [p for p in sorted(bag.iterdir()) if p.is_file()]
            lines = [
                f"{hashlib.new(algorithm, p.read_bytes()).hexdigest()} {p.name}\n"
                for p in tags
                if not p.name.startswith("tagmanifest")
            ]
            (bag / f"tagmanifest-{algorithm}.txt").write_text("".join(lines))

    return whole


DIGEST = "0" * 64
BROKEN: dict[str, Callable[[Path], object]] = {
    "changed": _append("data/bukti/a.pdf", "x"),
    "gone": lambda b: (b / "data/bukti/a.pdf").unlink(),
    "no manifest": _without("manifest*"),
    "no tag manifest": _without("tagmanifest*"),
    "no bagit.txt": lambda b: (b / "bagit.txt").unlink(),
    "no payload": lambda b: (b / "data").rename(b / "lain"),
    "unlisted": lambda b: (b / "data/lain.pdf").write_text("x"),
    "unlisted tag": lambda b: (b / "lain.txt").write_text("x"),
    "fetch": _retagged(
        lambda b: (b / "fetch.txt").write_text("https://contoh.invalid/a 5 data/a\n")
    ),
    "oxum": _retagged(lambda b: (b / "bag-info.txt").write_text("Payload-Oxum: 1.1\n")),
    "version": _retagged(
        lambda b: (b / "bagit.txt").write_text(
            "BagIt-Version: 9.0\nTag-File-Character-Encoding: UTF-8\n"
        )
    ),
    "climbing": _retagged(_append("manifest-sha256.txt", f"{DIGEST}  data/../../x\n")),
    "absolute": _retagged(_append("manifest-sha256.txt", f"{DIGEST}  /etc/passwd\n")),
    "home": _retagged(_append("manifest-sha256.txt", f"{DIGEST}  ~/x\n")),
    "twice": _retagged(_append("manifest-sha256.txt", f"{DIGEST}  data/bukti/a.pdf\n")),
    "not listed in one": _retagged(
        lambda b: (b / "manifest-sha512.txt").write_text(
            (b / "manifest-sha512.txt").read_text().splitlines(keepends=True)[0]
        )
    ),
    "noise": _retagged(_append("manifest-sha256.txt", "bukan baris\n")),
    "bytes": _retagged(lambda b: (b / "manifest-sha256.txt").write_bytes(b"\xff\xfe\x00")),
    "weak": _retagged(
        lambda b: [p.rename(b / f"manifest-md5{p.suffix}") for p in b.glob("manifest-*")]
    ),
}


BROKEN_FOR = {
    "changed": "checksums",
    "gone": "differ at",
    "no manifest": "no sha256",
    "no tag manifest": "no sha256",
    "no bagit.txt": "differ at",
    "no payload": "differ at",
    "unlisted": "data/lain.pdf",
    "unlisted tag": "lain.txt",
    "fetch": "network",
    "oxum": "checksums",
    "version": "checksums",
    "climbing": "leaves the folder",
    "absolute": "isn't within",
    "home": "isn't within",
    "twice": "listed twice",
    "not listed in one": "manifest-sha512.txt",
    "noise": "broken",
    "bytes": "broken",
    "weak": "no sha256",
}
"""What each is refused for."""


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_folder(tmp_path: Path, name: str) -> None:
    small(tmp_path)
    BROKEN[name](tmp_path / "kecil")
    assert BROKEN_FOR[name] in refused(tmp_path / "kecil", tmp_path)


@pytest.mark.parametrize("kind", ["link", "link to a folder", "pipe"])
def test_a_folder_with_what_is_no_file(tmp_path: Path, kind: str) -> None:
    small(tmp_path)
    place = tmp_path / "kecil/data/bukti/a.pdf"
    place.unlink()
    if kind == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to("/etc" if kind == "link to a folder" else "/etc/passwd")
    assert "plain file" in refused(tmp_path / "kecil", tmp_path)


def entries(*more: tuple[str, bytes], **fields: object) -> bytes:
    """A zip with a bag's mark and further entries, of which the last has these fields."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as into:
        into.writestr("b/bagit.txt", "BagIt-Version: 0.97\n")
        for n, (name, text) in enumerate(more):
            entry = zipfile.ZipInfo(name)
            for key, value in fields.items() if n == len(more) - 1 else ():
                setattr(entry, key, value)
            into.writestr(entry, text)
    return made.getvalue()


HOSTILE = {
    "climbing": entries(("b/../../x", b"x")),
    "climbing at the top": entries(("../x", b"x")),
    "absolute": entries(("/tmp/x", b"x")),
    "backslash": entries(("b\\..\\x", b"x")),
    "drive": entries(("C:/x", b"x")),
    "encoded": entries(("b/%2e%2e/x", b"x")),
    "reserved": entries(("b/data/NUL.pdf", b"x")),
    "another folder": entries(("c/x", b"x")),
    "case": entries(("b/data/a", b"x"), ("b/data/A", b"x")),
    "file and folder": entries(("b/data", b"x"), ("b/data/a", b"x")),
    "folder and file": entries(("b/data/a/", b""), ("b/data/a", b"x")),
    "link": entries(("b/data/a", b"/etc/passwd"), external_attr=(stat.S_IFLNK | 0o777) << 16),
    "device": entries(("b/data/a", b""), external_attr=(stat.S_IFCHR | 0o666) << 16),
    "no bag": b"PK\x05\x06" + bytes(18),
    "a page": b"<html>",
    "nothing": b"",
}


HOSTILE_FOR = {
    "climbing": "leaves the folder",
    "climbing at the top": "leaves the folder",
    "absolute": "isn't within",
    "backslash": "backslashes",
    "drive": "drive letter",
    "encoded": "address codes",
    "reserved": "Windows",
    "another folder": "no bagit.txt",
    "case": "twice",
    "file and folder": "twice",
    "folder and file": "twice",
    "link": "plain file",
    "device": "plain file",
    "no bag": "no bagit.txt",
    "a page": "no zip archive",
    "nothing": "no zip archive",
}
"""What each is refused for."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_zip(tmp_path: Path, name: str) -> None:
    source = tmp_path / "h.zip"
    source.write_bytes(HOSTILE[name])
    assert HOSTILE_FOR[name] in refused(source, tmp_path)


def test_an_entry_that_is_there_twice(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        raw = entries(("b/data/a", b"x"), ("b/data/a", b"y"))
    (tmp_path / "h.zip").write_bytes(raw)
    assert "twice" in refused(tmp_path / "h.zip", tmp_path)


def test_a_zip_bomb_is_refused_before_it_grows(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "h.zip", "w", zipfile.ZIP_DEFLATED) as into:
        into.writestr("b/bagit.txt", "x")
        into.writestr("b/data/a", bytes(8_000_000))
    assert "too large" in refused(tmp_path / "h.zip", tmp_path)


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = small(tmp_path)
    for name, few in (("MOST_FILES", 3), ("MOST_BYTES", 100)):
        with monkeypatch.context() as patch:
            patch.setattr(archive, name, few)
            assert "too m" in refused(source, tmp_path)
            assert "too m" in refused(tmp_path / "kecil", tmp_path)


@pytest.mark.parametrize("how", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_compressions(tmp_path: Path, how: int) -> None:
    with zipfile.ZipFile(tmp_path / "h.zip", "w", how) as into:
        into.writestr("b/bagit.txt", "x")
    assert "compressed" in refused(tmp_path / "h.zip", tmp_path)


def test_a_password(tmp_path: Path) -> None:
    source = small(tmp_path)
    raw = bytearray(source.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    source.write_bytes(bytes(raw))
    assert "password" in refused(source, tmp_path)


def test_a_deflated_bag_of_another_tool_is_taken(tmp_path: Path) -> None:
    small(tmp_path)
    with zipfile.ZipFile(tmp_path / "lain.zip", "w", zipfile.ZIP_DEFLATED) as into:
        for path in sorted((tmp_path / "kecil").rglob("*")):
            into.write(path, path.relative_to(tmp_path / "kecil"))
    unpack(tmp_path / "lain.zip", tmp_path / "keluar")
    assert content(tmp_path / "keluar") == {DOSSIER: FIRST_DAY, "bukti/a.pdf": PDF}


def test_a_bag_without_a_dossier_or_with_a_broken_one(tmp_path: Path) -> None:
    for name, text, error in (("lain.json", b"{}", InvalidBag), (DOSSIER, b"{}", InvalidDossier)):
        place = tmp_path / f"tanpa-{name}"
        place.mkdir()
        (place / name).write_bytes(text)
        bag(place, {"Bagging-Date": "2026-05-11"})
        refused(place, tmp_path, error)


def test_a_place_that_is_taken(tmp_path: Path) -> None:
    source = small(tmp_path)
    (tmp_path / "ada").mkdir()
    (tmp_path / "ada" / "x").write_text("lama")
    (tmp_path / "tautan").symlink_to(tmp_path / "nihil")
    for name in ("ada", "ada/x", "tautan"):
        with pytest.raises(InvalidSetting):
            unpack(source, tmp_path / name)
    (tmp_path / "kosong").mkdir()
    unpack(source, tmp_path / "kosong")
    assert (tmp_path / "kosong" / DOSSIER).exists()
    with pytest.raises(InvalidSetting):
        unpack(source, tmp_path / "nihil" / "x")


def test_what_is_no_bag_at_all(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa")
    (tmp_path / "kosong").mkdir()
    refused(tmp_path / "pipa", tmp_path)
    refused(tmp_path / "nihil.zip", tmp_path)
    refused(tmp_path / "kosong", tmp_path)
