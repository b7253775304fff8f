"""Objections and follow-ups: broken ones refused, and where each stands on a day."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from integritas_rules.errors import InvalidReview
from integritas_rules.model import Dispute, FollowUpState, Status
from tests.reviewing import checked, judged, loaded, read, review

CLAUSE = "p60-kesadaran-k1"
DOSSIER = loaded()
OBJECTION = {
    "id": "s-1",
    "ketentuan": CLAUSE,
    "tanggal": "2026-07-24",
    "jabatan": "Sekretaris Daerah (fiktif)",
    "alasan": "Daftar hadir terlewat",
    "bukti": ["sadar-k1"],
}
ANSWER = {
    "hasil": "diterima",
    "alasan": "Benar",
    "jabatan": "Ketua TPI (fiktif)",
    "tanggal": "2026-07-28",
}
ANEW = judged(CLAUSE, tingkat="tpi", atas_sanggahan="s-1", tanggal="2026-07-28")
FOLLOW_UP = {
    "id": "tl-1",
    "ketentuan": [CLAUSE],
    "rekomendasi": "Perluas sampel",
    "jabatan": "Sekretaris Daerah (fiktif)",
    "tanggal": "2026-07-20",
    "tenggat": "2026-08-14",
}
DONE = {"tanggal": "2026-08-10", "bukti": ["sadar-k1"]}
CHECKED = {"hasil": "sesuai", "tanggal": "2026-08-12", "jabatan": "Ketua TPN (fiktif)"}


def objected(*more: dict[str, Any], **changes: Any) -> dict[str, Any]:
    first = judged(CLAUSE, "belum_terpenuhi", tingkat="tpi")
    return review(DOSSIER, penilaian=[first, *more], sanggahan=[OBJECTION | changes])


def follow(**changes: Any) -> dict[str, Any]:
    return review(DOSSIER, tindak_lanjut=[FOLLOW_UP | changes])


def refused(file: dict[str, Any]) -> str:
    with pytest.raises(InvalidReview) as caught:
        read(DOSSIER, copy.deepcopy(file))
    (problem,) = caught.value.problems
    assert problem.line
    assert problem.message.id != problem.message.en
    return problem.pointer


@pytest.mark.parametrize(
    ("file", "state", "verdict"),
    [
        (objected(), Dispute.OPEN, Status.UNMET),
        (objected(jawaban=ANSWER | {"hasil": "ditolak"}), Dispute.REJECTED, Status.UNMET),
        (objected(jawaban=ANSWER), Dispute.UPHELD, Status.UNMET),
        (objected(jawaban=ANSWER | {"hasil": "sebagian"}), Dispute.UPHELD, Status.UNMET),
        (objected(ANEW, jawaban=ANSWER), Dispute.SETTLED, Status.MET),
    ],
)
def test_only_a_new_judgement_moves_the_verdict(
    file: dict[str, Any], state: Dispute, verdict: Status
) -> None:
    report = checked(DOSSIER, file)
    assert report.review is not None
    assert [o.state for o in report.review.objections] == [state]
    assert report.verdict(CLAUSE).status == verdict
    told = [n.id for n in report.notices if "s-1" in n.id]
    assert bool(told) == (state == Dispute.UPHELD)


def test_a_lower_tier_does_not_settle_what_a_higher_one_said() -> None:
    national = judged(CLAUSE, "belum_terpenuhi", tingkat="tpn")
    file = objected(national, ANEW, jawaban=ANSWER)
    file["penilaian"][1]["catatan"] = "Sampel lain"
    report = checked(DOSSIER, file)
    assert report.review is not None
    assert report.review.objections[0].state == Dispute.UPHELD
    assert report.verdict(CLAUSE).status == Status.UNMET


def test_the_past_is_seen_as_it_was() -> None:
    file = objected(ANEW, jawaban=ANSWER)
    assert read(DOSSIER, file, as_of="2026-07-27").objections[0].answer is None
    before = read(DOSSIER, file, as_of="2026-07-23")
    assert before.objections == ()
    assert any("sesudah tanggal acuan" in n.id for n in before.notices)


def test_an_objection_to_nothing_is_told() -> None:
    file = review(DOSSIER, penilaian=[judged(CLAUSE)], sanggahan=[OBJECTION])
    assert any("tidak bercelah" in n.id for n in checked(DOSSIER, file).notices)


@pytest.mark.parametrize(
    ("file", "pointer"),
    [
        (objected(tanggal="2026-07-19"), "/sanggahan/0/tanggal"),
        (objected(jawaban=ANSWER | {"tanggal": "2026-07-23"}), "/sanggahan/0/jawaban/tanggal"),
        (objected(bukti=["tiada"]), "/sanggahan/0/bukti/0"),
        (objected(ANEW), "/penilaian/1/atas_sanggahan"),
        (objected(ANEW, jawaban=ANSWER | {"hasil": "ditolak"}), "/penilaian/1/atas_sanggahan"),
        (
            objected(ANEW | {"atas_sanggahan": "s-9"}, jawaban=ANSWER),
            "/penilaian/1/atas_sanggahan",
        ),
        (objected(ANEW | {"tanggal": "2026-07-27"}, jawaban=ANSWER), "/penilaian/1/tanggal"),
        (follow(tenggat="2026-07-19"), "/tindak_lanjut/0/tenggat"),
        (follow(ketentuan=[]), "/tindak_lanjut/0/ketentuan"),
        (follow(selesai=DONE | {"bukti": []}), "/tindak_lanjut/0/selesai/bukti"),
        (follow(selesai=DONE | {"bukti": ["tiada"]}), "/tindak_lanjut/0/selesai/bukti/0"),
        (follow(selesai=DONE | {"tanggal": "2026-07-19"}), "/tindak_lanjut/0/selesai/tanggal"),
        (follow(verifikasi=CHECKED), "/tindak_lanjut/0/verifikasi"),
        (
            follow(selesai=DONE, verifikasi=CHECKED | {"tanggal": "2026-08-09"}),
            "/tindak_lanjut/0/verifikasi/tanggal",
        ),
    ],
)
def test_what_cannot_be_is_refused_at_its_place(file: dict[str, Any], pointer: str) -> None:
    assert refused(file) == pointer


def test_an_id_is_given_once() -> None:
    twice = review(DOSSIER, tindak_lanjut=[FOLLOW_UP, FOLLOW_UP])
    with pytest.raises(InvalidReview) as caught:
        read(DOSSIER, twice)
    assert {p.pointer for p in caught.value.problems} == {
        "/tindak_lanjut/0/id",
        "/tindak_lanjut/1/id",
    }


@pytest.mark.parametrize(
    ("changes", "as_of", "state"),
    [
        ({}, "2026-08-14", FollowUpState.OPEN),
        ({}, "2026-08-15", FollowUpState.OVERDUE),
        ({"selesai": DONE}, "2026-08-09", FollowUpState.OPEN),
        ({"selesai": DONE}, "2026-08-15", FollowUpState.DONE),
        ({"selesai": DONE, "verifikasi": CHECKED}, "2026-08-11", FollowUpState.DONE),
        ({"selesai": DONE, "verifikasi": CHECKED}, "2026-08-12", FollowUpState.VERIFIED),
        (
            {"selesai": DONE, "verifikasi": CHECKED | {"hasil": "belum_sesuai"}},
            "2026-08-15",
            FollowUpState.OVERDUE,
        ),
    ],
)
def test_where_a_follow_up_stands(
    changes: dict[str, Any], as_of: str, state: FollowUpState
) -> None:
    (own,) = read(DOSSIER, follow(**changes), as_of=as_of).followups
    assert own.state == state


def test_done_too_late_is_said() -> None:
    late = follow(selesai=DONE | {"tanggal": "2026-08-15"})
    (own,) = read(DOSSIER, late).followups
    assert (own.state, own.late) == (FollowUpState.DONE, True)


def test_the_overdue_come_first_and_are_told_everywhere() -> None:
    later = FOLLOW_UP | {"id": "tl-0", "tenggat": "2026-12-01"}
    file = review(DOSSIER, tindak_lanjut=[later, FOLLOW_UP])
    report = checked(DOSSIER, file)
    assert report.review is not None
    assert [f.id for f in report.review.followups] == ["tl-1", "tl-0"]
    assert [n.id for n in report.notices if "tl-" in n.id] == [
        "Tindak lanjut tl-1 lewat tenggat 14 Agustus 2026 (Sekretaris Daerah (fiktif))."
    ]


def test_it_never_bears_on_the_conclusion() -> None:
    plain = checked(DOSSIER, review(DOSSIER))
    assert checked(DOSSIER, follow()).conclusion == plain.conclusion


def test_an_unknown_clause_is_told_and_not_applied() -> None:
    found = read(DOSSIER, follow(ketentuan=["p60-tiada"]))
    assert found.followups == ()
    assert any("p60-tiada" in n.id for n in found.notices)
