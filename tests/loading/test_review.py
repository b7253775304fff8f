"""The review: broken files refused, stale ones shown, and only what counts is applied."""

from __future__ import annotations

import copy
import json
from types import SimpleNamespace
from typing import Any, cast

import pytest

from integritas_rules.errors import InvalidReview
from integritas_rules.loading.review import load_review, parse_review
from integritas_rules.model import (
    Disposition,
    Dossier,
    Judgement,
    Pack,
    Place,
    Review,
    Status,
    Waiver,
)

DIGEST = "sha256:" + "a" * 64
DOSSIER = Dossier("d.json", {}, DIGEST, Place)
PACK = cast(
    Pack,
    SimpleNamespace(
        id="paket-contoh",
        clauses={
            "p60-satu": SimpleNamespace(disposition=Disposition.JUDGEMENT),
            "p60-dua": SimpleNamespace(disposition=Disposition.RULE),
            "p60-luar": SimpleNamespace(disposition=Disposition.UNCHECKED),
        },
    ),
)
AS_OF = "2026-07-06"
JUDGEMENT = {
    "ketentuan": "p60-satu",
    "status": "terpenuhi",
    "alasan": "Cukup",
    "jabatan": "Evaluator B",
    "tanggal": "2026-07-06",
}
WAIVER = {
    "ketentuan": "p60-dua",
    "alasan": "Jabatan kosong",
    "jabatan": "Deputi",
    "berlaku_mulai": "2026-07-06",
    "berlaku_sampai": "2026-07-06",
}
REVIEW: dict[str, Any] = {
    "versi": "1.0",
    "dosier": DIGEST,
    "paket": "paket-contoh",
    "penelaah": "Evaluator A",
    "tanggal": "2026-07-01",
    "penilaian": [JUDGEMENT],
    "pengecualian": [WAIVER],
}


def read(as_of: str = AS_OF, **changes: Any) -> Review:
    text = json.dumps(copy.deepcopy(REVIEW) | changes, indent=1)
    return parse_review(text.encode(), "telaah.json", DOSSIER, PACK, as_of)


def notice(review: Review) -> str:
    (told,) = review.notices
    assert told.en
    return told.id


def test_what_counts_is_applied() -> None:
    review = read()
    assert review.name == "telaah.json"
    assert review.notices == ()
    assert review.judgements == {
        "p60-satu": Judgement(
            "p60-satu", Status.MET, "Cukup", "Evaluator B", "2026-07-06", "telaah"
        )
    }
    assert review.waivers == {
        "p60-dua": Waiver("p60-dua", "Jabatan kosong", "Deputi", "2026-07-06", "2026-07-06")
    }


def test_its_own_digest_is_kept() -> None:
    assert read().digest.startswith("sha256:")
    assert read().digest != DIGEST


def test_office_and_date_default_to_those_of_the_review() -> None:
    review = read(penilaian=[{"ketentuan": "p60-satu", "status": "terpenuhi", "alasan": "Cukup"}])
    judgement = review.judgements["p60-satu"]
    assert (judgement.office, judgement.date) == ("Evaluator A", "2026-07-01")


class TestStale:
    def test_another_dossier(self) -> None:
        review = read(dosier="sha256:" + "b" * 64)
        assert "versi dosier yang lain" in notice(review)
        assert not review.judgements
        assert not review.waivers

    def test_another_pack(self) -> None:
        review = read(paket="paket-lain")
        assert "paket-lain, bukan paket-contoh" in notice(review)
        assert not review.judgements
        assert not review.waivers


class TestJudgements:
    @pytest.mark.parametrize(
        ("change", "why"),
        [
            ({"ketentuan": "p60-tiada"}, "tidak ada dalam paket"),
            ({"ketentuan": "p60-luar"}, "tidak diperiksa"),
            ({"tanggal": "2026-07-07"}, "sesudah tanggal acuan"),
            ({"alasan": None}, "alasannya belum diisi"),
            ({"alasan": "  "}, "alasannya belum diisi"),
        ],
    )
    def test_not_applied(self, change: dict[str, Any], why: str) -> None:
        review = read(penilaian=[JUDGEMENT | change])
        told = notice(review)
        assert review.judgements == {}
        assert why in told
        assert "telaah baris 8" in told
        assert (JUDGEMENT | change)["ketentuan"] in told

    def test_one_that_is_not_filled_in_passes_quietly(self) -> None:
        empty = {"ketentuan": "p60-satu", "status": None, "alasan": None, "tanggal": None}
        review = read(penilaian=[empty, {"ketentuan": "p60-tiada"}, JUDGEMENT])
        assert review.notices == ()
        assert list(review.judgements) == ["p60-satu"]

    def test_two_on_a_clause_both_fall(self) -> None:
        review = read(penilaian=[JUDGEMENT, JUDGEMENT | {"status": "belum_terpenuhi"}])
        assert review.judgements == {}
        assert len(review.notices) == 2


class TestWaivers:
    @pytest.mark.parametrize(
        ("change", "why"),
        [
            ({"ketentuan": "p60-tiada"}, "tidak ada dalam paket"),
            ({"ketentuan": "p60-luar"}, "tidak diperiksa"),
            ({"berlaku_mulai": "2026-07-07", "berlaku_sampai": "2026-08-01"}, "baru berlaku"),
            ({"berlaku_mulai": "2026-07-01", "berlaku_sampai": "2026-07-05"}, "habis 2026-07-05"),
            ({"berlaku_mulai": "2026-07-07"}, "sebelum mulai"),
        ],
    )
    def test_not_applied(self, change: dict[str, Any], why: str) -> None:
        review = read(pengecualian=[WAIVER | change])
        assert why in notice(review)
        assert review.waivers == {}

    def test_two_in_force_both_fall(self) -> None:
        review = read(pengecualian=[WAIVER, WAIVER | {"berlaku_mulai": "2026-01-01"}])
        assert review.waivers == {}
        assert len(review.notices) == 2

    def test_an_expired_one_leaves_room_for_its_renewal(self) -> None:
        old = WAIVER | {"berlaku_mulai": "2025-01-01", "berlaku_sampai": "2025-12-31"}
        review = read(pengecualian=[old, WAIVER])
        assert "habis" in notice(review)
        assert list(review.waivers) == ["p60-dua"]


class TestBroken:
    @pytest.mark.parametrize(
        ("changes", "code", "pointer"),
        [
            ({"dosier": "abc"}, "bentuk", "/dosier"),
            ({"penilaian": [JUDGEMENT | {"status": "ya"}]}, "pilihan", "/penilaian/0/status"),
            ({"penilaian": [{}]}, "kunci-belum-diisi", "/penilaian/0"),
            ({"pengecualian": [WAIVER | {"jabatan": None}]}, "jenis-nilai",
             "/pengecualian/0/jabatan"),
            ({"penelah": "x"}, "kunci-tak-dikenal", "/penelah"),
            ({"versi": "3.0"}, "versi", "/versi"),
            ({"penelaah": "NIP 198501012010011001"}, "data-pribadi", "/penelaah"),
        ],
    )  # fmt: skip
    def test_is_refused_with_its_place(
        self, changes: dict[str, Any], code: str, pointer: str
    ) -> None:
        with pytest.raises(InvalidReview) as caught:
            read(**changes)
        (problem,) = caught.value.problems
        assert (problem.code, problem.pointer, problem.file) == (code, pointer, "telaah.json")
        assert problem.line
        assert "19850101" not in str(caught.value)

    def test_a_missing_or_empty_file(self, tmp_path: Any) -> None:
        (tmp_path / "kosong.json").touch()
        for name in ("tiada.json", "kosong.json"):
            with pytest.raises(InvalidReview):
                load_review(tmp_path / name, DOSSIER, PACK, AS_OF)
