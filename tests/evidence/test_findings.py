"""What is found: each kind on a dossier in which only that is amiss."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from integritas_rules.evidence.findings import KINDS
from integritas_rules.evidence.kinds import mismatch
from integritas_rules.evidence.links import leads_to_folder
from integritas_rules.evidence.pieces import State
from integritas_rules.model import Severity
from tests.evidence.making import PDF, Case, case


@pytest.fixture
def good(tmp_path: Path) -> Case:
    """Every file there, with its digest on record."""
    made = case(tmp_path)
    for record in made.data["bukti"]:
        record["sha256"] = hashlib.sha256((tmp_path / record["berkas"]).read_bytes()).hexdigest()
    return made


def test_nothing_is_found_where_all_is_right(good: Case) -> None:
    seen = good.seen()
    assert seen.findings == ()
    assert seen.count(State.RIGHT) == seen.documents == len(good.data["bukti"])


def _set(**fields: Any) -> Any:
    return lambda good: good.piece("sk-komite").update(fields)


def _no_file(good: Case, **fields: Any) -> None:
    record = good.piece("sk-komite")
    for field in ("berkas", "sha256", "tautan"):
        record.pop(field, None)
    record.update(fields)


def _write(content: bytes) -> Any:
    def change(good: Case) -> None:
        (good.root / "bukti/sk-komite.pdf").write_bytes(content)
        good.piece("sk-komite")["sha256"] = hashlib.sha256(content).hexdigest()

    return change


def _stray(name: str) -> Any:
    return lambda good: (good.root / "bukti" / name).write_bytes(PDF)


def _add(**fields: Any) -> Any:
    return lambda good: good.data["bukti"].append({**good.piece("sk-komite"), **fields})


CASES: list[tuple[str, str, Any]] = [
    ("berkas-berubah", "sk-komite",
     lambda g: (g.root / "bukti/sk-komite.pdf").write_bytes(PDF + b"lain")),
    ("berkas-belum-ada", "sk-komite", lambda g: (g.root / "bukti/sk-komite.pdf").unlink()),
    ("jalur-ditolak", "sk-komite", _set(berkas="../sk-komite.pdf")),
    ("folder-bukan-dokumen", "sk-komite", _set(berkas="bukti/")),
    ("tanpa-letak", "sk-komite", _no_file),
    ("berkas-kosong", "sk-komite", _write(b"")),
    ("bukan-berkas", "sk-komite", lambda g: _pipe(g.root / "bukti/sk-komite.pdf")),
    ("sesudah-pengajuan", "sk-komite", _set(tanggal="2026-12-01")),
    ("isi-lain", "sk-komite", _write(b"<!DOCTYPE html><html>")),
    ("isi-lain", "sk-komite", _write(b"MZ\x90")),
    ("dipakai-sebelum-ada", "lke-1", lambda g: g.piece("lke-1").update(tanggal="2026-05-08")),
    ("sk-menyusul", "sk-komite", _set(tanggal="2026-02-04")),
    ("tautan-folder", "sk-komite",
     lambda g: _no_file(g, tautan="https://drive.google.com/drive/folders/1a")),
    ("tautan-saja", "sk-komite", lambda g: _no_file(g, tautan="https://contoh.invalid/sk.pdf")),
    ("nama-memuat-nomor-pribadi", "", _stray("SKP_198501012010011001.pdf")),
    ("berkas-asing", "", _stray("lain.pdf")),
    ("belum-bersidik", "sk-komite", lambda g: g.piece("sk-komite").pop("sha256")),
    ("isi-sama", "sk-komite",
     lambda g: (_write(PDF + b"lke-1")(g), g.piece("lke-1"))),
]  # fmt: skip


def _pipe(path: Path) -> None:
    import os

    path.unlink()
    os.mkfifo(path)


LEADS_TO = {
    "jalur-ditolak": {"berkas-asing"},
    "folder-bukan-dokumen": {"berkas-asing"},
    "tanpa-letak": {"berkas-asing"},
    "tautan-folder": {"berkas-asing"},
    "tautan-saja": {"berkas-asing"},
    "sesudah-pengajuan": {"sk-menyusul"},
}
"""What is rightly found beside it."""


@pytest.mark.parametrize(("code", "piece", "change"), CASES, ids=[c for c, _, _ in CASES])
def test_each_kind(good: Case, code: str, piece: str, change: Any) -> None:
    change(good)
    found = [(f.code, f.piece) for f in good.seen().findings]
    assert [pair for pair in found if pair[0] not in LEADS_TO.get(code, ())] == [(code, piece)]
    assert {c for c, _ in found} == {code} | LEADS_TO.get(code, set())


def test_one_file_registered_twice(good: Case) -> None:
    _add(id="salinan")(good)
    assert sorted(good.codes()) == ["belum-dipakai", "berkas-ganda"]


def test_a_piece_that_nothing_refers_to(good: Case) -> None:
    (good.root / "bukti/b.pdf").write_bytes(PDF)
    _add(id="lepas", berkas="bukti/b.pdf", sha256=hashlib.sha256(PDF).hexdigest())(good)
    assert good.codes() == ["belum-dipakai"]
    assert good.codes("lepas") == ["belum-dipakai"]


def test_one_piece_for_many_claims(good: Case) -> None:
    assert [f.code for f in good.seen(many=6).findings] == ["menopang-banyak"]
    assert good.seen(many=7).findings == ()


def test_paths_that_differ_in_case_are_both_refused(good: Case) -> None:
    good.piece("lke-1")["berkas"] = "bukti/SK-komite.pdf"
    assert good.look("sk-komite").look.state == State.UNSAFE
    assert good.look("lke-1").look.state == State.UNSAFE


def test_a_piece_tells_the_clauses_that_rest_on_it(good: Case) -> None:
    assert "p60-persiapan-1-tim-supervisi" in good.look("sk-komite").clauses
    (good.root / "bukti/sk-komite.pdf").unlink()
    [missing] = good.seen().findings
    assert "p60-persiapan-1-tim-supervisi" in missing.clauses
    assert missing.place.pointer == good.look("sk-komite").pointer + "/berkas"
    assert missing.place.line is not None


def test_a_decree_in_time_beside_a_late_one_is_enough(good: Case) -> None:
    good.piece("permen-etik")["tanggal"] = "2022-04-01"
    assert good.codes("permen-etik") == ["sk-menyusul"] or good.codes("permen-etik") == []
    good.data["organisasi"][5]["bukti"] = ["permen-etik", "permen-sanksi"]
    assert "sk-menyusul" not in good.codes("permen-etik")


def test_a_revised_decree_is_dated_freely(good: Case) -> None:
    good.piece("sk-komite")["tanggal"] = "2026-02-04"
    assert "sk-menyusul" in good.codes("sk-komite")
    activities = good.data["persiapan"]["kegiatan"]
    late = {**activities[0], "id": "revisi", "menggantikan": "keg-komite", "alasan": "Mutasi"}
    activities[0]["keluaran"] = {"tim_supervisi": ["sk-zi"], "selaras_rb": ["sk-tim-rb"]}
    activities.append(late)
    assert "sk-menyusul" not in good.codes("sk-komite")


def test_codes_are_known_once_and_the_gravest_come_first() -> None:
    codes = [k.code for k in KINDS]
    assert len(set(codes)) == len(codes)
    ranks = [k.severity.rank for k in KINDS]
    assert ranks == sorted(ranks)
    assert {k.severity for k in KINDS} == set(Severity)


@pytest.mark.parametrize(
    ("link", "folder"),
    [
        ("https://drive.google.com/drive/folders/1AbC?usp=sharing", True),
        ("https://drive.google.com/drive/u/0/folders/1AbC", True),
        ("https://drive.google.com/file/d/1AbC/view", False),
        ("https://docs.google.com/document/d/1AbC/edit", False),
        ("https://contoh.sharepoint.com/:f:/s/tim/Eabc", True),
        ("https://contoh.sharepoint.com/:b:/s/tim/Eabc", False),
        ("https://contoh.sharepoint.com/sites/x/Forms/AllItems.aspx?id=1", True),
        ("https://1drv.ms/f/s!Abc", True),
        ("https://www.dropbox.com/scl/fo/abc/def", True),
        ("https://www.dropbox.com/scl/fi/abc/sk.pdf", False),
        ("https://mega.nz/folder/abc#key", True),
        ("https://awan.contoh.invalid/index.php/apps/files/?dir=/x", True),
        ("https://contoh.invalid/arsip/", True),
        ("https://contoh.invalid/", False),
        ("https://contoh.invalid/sk-tim", False),
        ("https://notdrive.google.com.contoh.invalid/x", False),
        ("bukan tautan", False),
        ("http://[rusak", False),
    ],
)
def test_links_to_folders(link: str, folder: bool) -> None:
    assert leads_to_folder(link) is folder


@pytest.mark.parametrize(
    ("name", "head", "odd"),
    [
        ("a.pdf", b"%PDF-1.7", False),
        ("a.PDF", b"\n\n%PDF-1.4", False),
        ("a.pdf", b"PK\x03\x04", True),
        ("a.docx", b"PK\x03\x04", False),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", True),
        ("a.jpg", b"\xff\xd8\xff\xe0", False),
        ("a.txt", b"apa saja", False),
        ("a.txt", b"\x7fELF", True),
        ("tanpa-akhiran", b"apa saja", False),
    ],
)
def test_a_file_that_is_not_what_its_name_says(name: str, head: bytes, odd: bool) -> None:
    assert (mismatch(name, head) is not None) is odd
