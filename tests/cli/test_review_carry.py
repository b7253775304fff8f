"""`integritas review carry`: the whole way from one version of a dossier to the next."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import KABUPATEN, both, call, fits, refused
from tests.support import example

Capture = pytest.CaptureFixture[str]
K1, K3 = "p60-kesadaran-k1", "p60-kesadaran-k3"
EXPIRED = {
    "ketentuan": "p60-pasal3-1-b", "alasan": "Digabung", "jabatan": "Deputi (fiktif)",
    "berlaku_mulai": "2026-01-01", "berlaku_sampai": "2026-07-31",
}  # fmt: skip
WAIVER = EXPIRED | {"ketentuan": "p60-pasal3-1-c", "berlaku_sampai": "2026-12-31"}
FOLLOW_UP = {
    "id": "tl-1", "ketentuan": [K1], "rekomendasi": "Perluas sampel",
    "jabatan": "Sekretaris Daerah (fiktif)", "tanggal": "2026-07-20", "hari_kerja": 10,
    "selesai": {"tanggal": "2026-07-30", "bukti": ["sadar-k3"]},
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    """The old dossier, its filled-in review, and a new dossier with other evidence for one
    criterion and an activity more."""
    monkeypatch.chdir(tmp_path)
    old = Path(KABUPATEN).read_bytes()
    Path("lama.json").write_bytes(old)
    call(capsys, "review", "init", "lama.json", "--tingkat", "tpi", "-o", "telaah.json")
    edit("telaah.json", _fill)
    data = example()
    data["pengajuan"] |= {"nomor": 9, "tanggal": "2026-08-03"}
    next(b for b in data["bukti"] if b["id"] == "sadar-k1")["judul"] = "Angket baru"
    Path("baru.json").write_text(json.dumps(data), encoding="utf-8")
    return tmp_path


def _fill(review: Any) -> None:
    for entry in review["penilaian"]:
        entry["status"], entry["alasan"] = "terpenuhi", "Diperiksa"
    review |= {"pengecualian": [EXPIRED, WAIVER], "tindak_lanjut": [FOLLOW_UP]}


def edit(name: str, change: Any) -> None:
    data = json.loads(Path(name).read_text(encoding="utf-8"))
    change(data)
    Path(name).write_text(json.dumps(data), encoding="utf-8")


def carried(capsys: Capture, *args: str) -> Any:
    left = call(capsys, "review", "carry", "telaah.json", "baru.json", "-o", "usul.json", *args)
    assert left.code == 0, left.err
    return json.loads(Path("usul.json").read_text(encoding="utf-8"))


def fates(capsys: Capture, *args: str) -> dict[str, str]:
    out = call(capsys, "review", "carry", "telaah.json", "baru.json", "--format", "json", *args).out
    return {j["clause"]: j["fate"] for j in json.loads(out)["judgements"]}


@pytest.mark.parametrize("old", [(), ("--old", "lama.json")])
def test_what_rests_on_the_same_is_kept_and_the_rest_is_open(
    folder: Path, capsys: Capture, old: tuple[str, ...]
) -> None:
    review = carried(capsys, *old)
    entries = {e["ketentuan"]: e for e in review["penilaian"]}
    again = {c for c, e in entries.items() if e["status"] is None}
    assert again == {K1, "p60-kesadaran-k2-a"}
    own = entries[K3]
    assert (own["tanggal"], own["dibawa_dari"]["tanggal"]) == ("2026-07-06", "2026-07-06")
    assert "Putusan lama: terpenuhi" in entries[K1]["petunjuk"]
    assert review["tingkat"] == "tpi"
    assert review["tanggal"] == "2026-08-03"
    assert fates(capsys, *old)[K1] == "ulang"


def test_the_new_review_counts_for_the_new_dossier(folder: Path, capsys: Capture) -> None:
    carried(capsys)
    args = ("baru.json", "--modus", "evaluator", "--review", "usul.json", "--format", "json")
    report = json.loads(call(capsys, "check", *args).out)
    waiting = {v["clause"] for v in report["verdicts"] if v["status"] == "perlu_penilaian"}
    assert {K1, "p60-kesadaran-k2-a"} <= waiting
    assert K3 not in waiting
    (kept,) = [v["judgement"] for v in report["verdicts"] if v["clause"] == K3]
    assert kept["carried_from"] == "2026-07-06"


def test_where_it_changed_is_told_with_the_old_dossier(folder: Path, capsys: Capture) -> None:
    for left in both(
        capsys, "review", "carry", "telaah.json", "baru.json", "--old", "lama.json", "--dry-run"
    ):
        assert "/judul:" in left.out
        assert "→ Angket baru" in " ".join(left.out.split())
        fits(left.out)


def test_waivers_fall_and_follow_ups_go_along_with_their_date_fixed(
    folder: Path, capsys: Capture
) -> None:
    review = carried(capsys)
    assert review["pengecualian"] == [WAIVER]
    (own,) = review["tindak_lanjut"]
    assert own["tenggat"] == "2026-08-03"
    assert own["selesai"]["bukti"] == ["sadar-k3"]


def test_a_follow_up_whose_evidence_is_gone_is_open_again(folder: Path, capsys: Capture) -> None:
    def without(data: Any) -> None:
        text = json.dumps(data).replace('"sadar-k3"', '"sadar-baru"')
        data.clear()
        data.update(json.loads(text))

    edit("baru.json", without)
    (own,) = carried(capsys)["tindak_lanjut"]
    assert "selesai" not in own


def test_without_a_ground_nothing_is_kept_unless_the_old_dossier_is_there(
    folder: Path, capsys: Capture
) -> None:
    edit("telaah.json", lambda r: [e.pop("sandaran") for e in r["penilaian"]])
    assert set(fates(capsys).values()) == {"ulang"}
    assert fates(capsys, "--old", "lama.json")[K3] == "tetap"


def test_a_clause_that_the_pack_has_changed_since_is_judged_again(
    folder: Path, capsys: Capture
) -> None:
    changed = {"ketentuan": "sha256:" + "0" * 64}
    edit("telaah.json", lambda r: [e["sandaran"].update(changed) for e in r["penilaian"]])
    for old in ((), ("--old", "lama.json")):
        assert set(fates(capsys, *old).values()) == {"ulang"}


def test_further_evidence_is_part_of_the_ground(folder: Path, capsys: Capture) -> None:
    def cite(review: Any) -> None:
        next(e for e in review["penilaian"] if e["ketentuan"] == K3)["bukti"] = ["sadar-k1"]

    edit("telaah.json", cite)
    assert fates(capsys)[K3] == "ulang"
    assert fates(capsys, "--old", "lama.json")[K3] == "ulang"


def test_what_the_unit_no_longer_proves_awaits_nobody(folder: Path, capsys: Capture) -> None:
    def bare(data: Any) -> None:
        for subtahap in data["pelaksanaan"]["subtahap"]:
            for k in subtahap["kriteria"]:
                if k["ketentuan"] == K3:
                    k["bukti"] = []

    edit("baru.json", bare)
    assert fates(capsys)[K3] == "tidak_perlu"


def test_a_clause_that_was_left_open_stays_open(folder: Path, capsys: Capture) -> None:
    edit("telaah.json", lambda r: r["penilaian"].pop(0))
    found = fates(capsys)
    assert [c for c, fate in found.items() if fate == "baru"] == ["p60-pasal3-1-a"]


@pytest.mark.parametrize(
    "args",
    [
        ("telaah.json", "baru.json", "--old", "baru.json"),
        ("telaah.json", "baru.json", "--old", "tiada.json"),
        ("tiada.json", "baru.json"),
        ("telaah.json", "tiada.json"),
        ("baru.json", "baru.json"),
        ("telaah.json", "baru.json", "--pack", "revolusi-mental-asn"),
        ("telaah.json", "baru.json", "-o", "lama.json"),
        ("telaah.json",),
    ],
)
def test_mistakes_are_told(folder: Path, capsys: Capture, args: tuple[str, ...]) -> None:
    refused(capsys, "review", "carry", *args)


def test_nothing_is_written_without_being_asked(folder: Path, capsys: Capture) -> None:
    before = sorted(folder.iterdir())
    call(capsys, "review", "carry", "telaah.json", "baru.json")
    call(capsys, "review", "carry", "telaah.json", "baru.json", "--dry-run", "-o", "usul.json")
    assert sorted(folder.iterdir()) == before


def test_a_write_that_fails_loses_nothing(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {p.name: p.read_bytes() for p in folder.iterdir()}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    args = ("telaah.json", "baru.json", "-o", "telaah.json", "--force")
    assert call(capsys, "review", "carry", *args).code == 2
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before


def test_the_library_of_holidays_is_asked_for_only_when_needed(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from integritas_rules import workdays

    workdays._holidays.cache_clear()
    for name in [n for n in sys.modules if n.partition(".")[0] == "holidays"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "holidays", None)
    told, _ = refused(capsys, "review", "carry", "telaah.json", "baru.json")
    assert "integritas-rules[calendar]" in told
    args = ("lama.json", "--modus", "evaluator", "--review", "telaah.json", "--as-of", "2026-09-01")
    assert "integritas-rules[calendar]" in call(capsys, "check", *args).out
    edit("telaah.json", lambda r: r["tindak_lanjut"][0].update(tenggat="2026-08-03"))
    assert call(capsys, "review", "carry", "telaah.json", "baru.json").code == 0


def test_the_same_gives_the_same(folder: Path, capsys: Capture) -> None:
    first = carried(capsys)
    assert carried(capsys, "--force") == first
