"""What counts as history rewritten, and what doesn't."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.history.looking import between, touches
from tests.support import activity, example, main_activity, substage

NAME = "provinsi-pelaksanaan"
LATER = "2025-12-01"


def piece(data: Any, name: str) -> Any:
    return next(b for b in data["bukti"] if b["id"] == name)


def later(data: Any) -> Any:
    """The next submission, two months on."""
    data["pengajuan"] = {"nomor": 4, "tanggal": "2025-12-10", "jenis": "berkala"}
    return data


def criterion(data: Any) -> Any:
    return next(k for k in substage(data, "kesadaran")["kriteria"] if k["status"] == "tercapai")


def shift_date(d: Any) -> None:
    activity(d, "kurikulum")["mulai"] = "2024-06-03"


def end_taken_out(d: Any) -> None:
    del activity(d, "rencana_aksi")["selesai"]


def another_number(d: Any) -> None:
    piece(d, "sk-tim")["nomor"] = "9/2024"


def another_file(d: Any) -> None:
    piece(d, "sk-tim")["berkas"] = "bukti/lain.pdf"


def record_gone(d: Any) -> None:
    main_activity(d, "kampanye_integritas")["kejadian"].pop(0)


def activity_gone(d: Any) -> None:
    d["persiapan"]["kegiatan"] = [
        k for k in d["persiapan"]["kegiatan"] if k["jenis"] != "kurikulum"
    ]


def occurrence_moved(d: Any) -> None:
    main_activity(d, "kampanye_integritas")["kejadian"][0]["tanggal"] = "2024-08-20"


def taken_back(d: Any) -> None:
    criterion(d)["status"] = "belum"


def reached_on_another_day(d: Any) -> None:
    criterion(d)["tanggal"] = "2025-12-02"


def other_evidence(d: Any) -> None:
    criterion(d)["bukti"] = ["sk-tim"]


def output_dropped(d: Any) -> None:
    activity(d, "pembentukan_tim")["keluaran"]["tim_supervisi"] = []


def cycle_began_later(d: Any) -> None:
    d["siklus"]["mulai"] = "2024-02-05"


ALTERED: list[tuple[Callable[[Any], None], str, str]] = [
    (shift_date, "tanggal", "/persiapan/kegiatan/[id=keg-kurikulum]"),
    (end_taken_out, "tanggal", "/persiapan/kegiatan/[id=keg-renaksi]"),
    (another_number, "bukti", "/bukti/[id=sk-tim]"),
    (another_file, "bukti", "/bukti/[id=sk-tim]"),
    (record_gone, "dihapus", "/kejadian/[tanggal=2024-08-13]"),
    (activity_gone, "dihapus", "/persiapan/kegiatan/[id=keg-kurikulum]"),
    (occurrence_moved, "tanggal", "/kejadian/[tanggal=2024-08-20]"),
    (taken_back, "capaian", "/kriteria/[ketentuan=p60-kesadaran-"),
    (reached_on_another_day, "capaian", "/kriteria/[ketentuan=p60-kesadaran-"),
    (other_evidence, "capaian", "/kriteria/[ketentuan=p60-kesadaran-"),
    (output_dropped, "bukti_dilepas", "/persiapan/kegiatan/[id=keg-tim]"),
    (cycle_began_later, "tanggal", "/siklus"),
]


@pytest.mark.parametrize(("change", "touch", "record"), ALTERED)
def test_the_past_told_otherwise_stands_out(
    change: Callable[[Any], None], touch: str, record: str
) -> None:
    new = later(example(NAME))
    change(new)
    [(found, path)] = touches(between(example(NAME), new))
    assert found == touch
    assert record in path


def reached_later(d: Any) -> None:
    own = next(
        k for s in d["pelaksanaan"]["subtahap"] for k in s["kriteria"] if k["status"] == "sebagian"
    )
    own.update(status="tercapai", tanggal=LATER)


def number_filled_in(d: Any) -> None:
    piece(d, "lap-kampanye-1")["nomor"] = "12/2025"


def evidence_added(d: Any) -> None:
    criterion(d)["bukti"].append("sk-tim")


def better_words(d: Any) -> None:
    piece(d, "sk-tim")["judul"] = "Pembentukan Komite"
    criterion(d)["catatan"] = "Sampel tiga unit"


def office_renamed(d: Any) -> None:
    d["pejabat"][0]["jabatan"] = "Pj. Gubernur"
    d["instansi"]["jumlah_pegawai"] = 12000


def revision(d: Any) -> None:
    d["persiapan"]["kegiatan"].append({
        "id": "keg-tim-2", "jenis": "pembentukan_tim", "mulai": LATER, "selesai": LATER,
        "menggantikan": "keg-tim", "alasan": "Mutasi pejabat",
        "keluaran": {"tim_supervisi": ["sk-tim"]},
    })  # fmt: skip


def next_occurrence(d: Any) -> None:
    own = main_activity(d, "kampanye_integritas")["kejadian"]
    own.append({"tanggal": LATER, "metode": ["media_daring"], "bukti": ["lap-kampanye-3"]})


@pytest.mark.parametrize(
    "change",
    [reached_later, number_filled_in, evidence_added, better_words, office_renamed, revision,
     next_occurrence],
)  # fmt: skip
def test_going_on_and_completing_rewrites_nothing(change: Callable[[Any], None]) -> None:
    new = later(example(NAME))
    change(new)
    diff = between(example(NAME), new)
    assert touches(diff) == []
    assert diff.history is not None
    assert len(diff.history.changes) > 2


def test_a_file_may_move_when_its_hash_stays() -> None:
    old, new = example(NAME), later(example(NAME))
    for data in (old, new):
        piece(data, "sk-tim")["sha256"] = "0" * 64
    another_file(new)
    assert touches(between(old, new)) == []
    piece(new, "sk-tim")["sha256"] = "1" * 64
    assert [t for t, _ in touches(between(old, new))] == ["bukti"]


def test_results_of_a_finished_assessment_stay() -> None:
    old, new = example(), example()
    new["penilaian"][0]["hasil"][0]["rerata"] = 99.0
    new["pengajuan"].update(nomor=6, tanggal="2026-08-03")
    assert [t for t, _ in touches(between(old, new))] == ["isi"]


def test_a_judgement_may_be_made_anew() -> None:
    old, new = example(), example()
    own = new["penilaian_ketentuan"][0]
    new["pengajuan"].update(nomor=6, tanggal="2026-08-03")
    own.update(alasan="Dinilai kembali", status="belum_terpenuhi", tanggal="2026-07-30")
    assert touches(between(old, new)) == []
    own["tanggal"] = old["penilaian_ketentuan"][0]["tanggal"]
    assert [t for t, _ in touches(between(old, new))] == ["isi"]


def test_what_is_recorded_late_is_told_apart() -> None:
    new = later(example(NAME))
    new["bukti"].append(
        {"id": "notulen-lama", "jenis": "notulen", "judul": "Rapat", "tanggal": "2024-05-02",
         "berkas": "bukti/n.pdf"}
    )  # fmt: skip
    diff = between(example(NAME), new)
    assert touches(diff) == []
    assert diff.history is not None
    assert [c.path for c in diff.history.late] == ["/bukti/[id=notulen-lama]"]


def test_an_altered_record_names_its_clause_and_its_revision() -> None:
    new = later(example(NAME))
    revision(new)
    activity(new, "pembentukan_tim")["selesai"] = "2024-02-22"
    another_number(new)
    diff = between(example(NAME), new)
    assert diff.history is not None
    by_path = {r.path: r for r in diff.history.rewritten}
    team = by_path["/persiapan/kegiatan/[id=keg-tim]"]
    assert (team.clauses, team.revised_by) == (("p60-persiapan-1-tim",), ("keg-tim-2",))
    assert by_path["/bukti/[id=sk-tim]"].clauses == ("p60-persiapan-1-tim",)


def test_places_are_told_in_both_files() -> None:
    new = later(example(NAME))
    new["bukti"].reverse()
    another_number(new)
    diff = between(example(NAME), new)
    assert diff.history is not None
    change = next(c for c in diff.history.changes if c.field == "nomor" and "bukti" in c.path)
    assert change.old
    assert change.new
    assert change.old.pointer != change.new.pointer
    assert diff.old_place(change.old.pointer).line
    assert diff.new_place(change.new.pointer).line


def test_another_cycle_begins_a_new_history() -> None:
    new = later(example(NAME))
    new["siklus"]["nomor"] = 2
    diff = between(example(NAME), new)
    assert diff.history is None
    assert "Siklus berbeda" in diff.notices[0].id
