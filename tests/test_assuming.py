"""A what-if: the dossier that an edited file would give, marked, and as strictly checked."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integritas_rules import InvalidDossier, InvalidSetting, check, parse_dossier
from integritas_rules.assuming import assume, removal, setting
from integritas_rules.errors import Problem
from integritas_rules.loading.review import parse_review
from integritas_rules.model import Dossier, Severity
from tests.support import EXAMPLES, activity, example, pack, roots, substage

NIP = "198501012010011001"


def dossier(name: str = "kabupaten-patuh") -> Dossier:
    return parse_dossier((EXAMPLES / f"{name}.json").read_bytes(), "dosier.json")


def supposed(*sets: str, unset: tuple[str, ...] = (), name: str = "kabupaten-patuh") -> Dossier:
    return assume(dossier(name), [*map(setting, sets), *map(removal, unset)])


def problems(*sets: str, unset: tuple[str, ...] = ()) -> tuple[Problem, ...]:
    with pytest.raises((InvalidDossier, InvalidSetting)) as caught:
        supposed(*sets, unset=unset)
    assert NIP not in str([(p.message, p.advice, p.file, p.pointer) for p in caught.value.problems])
    return caught.value.problems


# --- what is changed -----------------------------------------------------------------------


def test_a_what_if_is_judged_as_the_edited_file_would_be() -> None:
    data = example()
    activity(data, "kurikulum")["mulai"] = "2024-01-11"
    edited = check(pack(), parse_dossier(json.dumps(data).encode(), "dosier.json"))
    assumed = check(pack(), supposed("/persiapan/kegiatan/[jenis=kurikulum]/mulai=2024-01-11"))
    assert [(v.clause.id, v.status) for v in assumed.verdicts] == [
        (v.clause.id, v.status) for v in edited.verdicts
    ]
    assert assumed.conclusion == edited.conclusion != check(pack(), dossier()).conclusion


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("/pengajuan/nomor=7", 7),
        ("/pengajuan/tanggal=2026-08-03", "2026-08-03"),
        ('/pengajuan/tanggal="2026-08-03"', "2026-08-03"),
        ("/instansi/kode=99.01 A", "99.01 A"),
        ('/instansi/kode="99.01"', "99.01"),
        ('/bukti/[id=sk-tim]/merujuk=["sk-tim"]', ["sk-tim"]),
        ("/bukti/[id=sk-tim]/judul=Surat = surat", "Surat = surat"),
    ],
)
def test_a_value_is_json_or_else_the_text_itself(given: str, value: Any) -> None:
    made = supposed(given)
    assert made.assumed[0].new == value
    assert given.startswith(made.assumed[0].option.removeprefix("--set ") + "=")


def test_members_are_added_items_appended_and_things_taken_out() -> None:
    before = dossier()
    made = supposed(
        "/bukti/[id=sk-tim]/unsur_pegawai=true",
        '/pejabat/-={"id": "kepala", "peran": "pimpinan", "jabatan": "Kepala Badan"}',
        unset=("/bukti/[id=sk-tim]/berkas",),
    )
    link, office, gone = made.assumed
    assert (link.old, link.pointer) == (None, "/bukti/0/unsur_pegawai")
    assert (office.old, office.pointer) == (None, f"/pejabat/{len(before.data['pejabat'])}")
    assert (gone.old, gone.new) == (before.data["bukti"][0]["berkas"], None)
    assert "berkas" not in made.data["bukti"][0]
    assert made.data["pejabat"][-1]["jabatan"] == "Kepala Badan"


def test_pointers_speak_of_the_file_whatever_else_is_taken_out() -> None:
    data = example()
    data["pemantauan"] = [
        {"oleh": "pyb", "tindakan": "pantau", "tanggal": f"2024-0{n}-01"} for n in range(1, 6)
    ]
    plain = parse_dossier(json.dumps(data, indent=1).encode(), "dosier.json")
    made = assume(
        plain,
        [
            removal("/pemantauan/0"),
            removal("/pemantauan/2"),
            setting("/pemantauan/3/tanggal=2024-06-01"),
        ],
    )
    assert [p["tanggal"] for p in made.data["pemantauan"]] == [
        "2024-02-01", "2024-06-01", "2024-05-01",
    ]  # fmt: skip
    assert made.assumed[0].pointer == "/pemantauan/1/tanggal"
    assert made.locate("/pemantauan/1/tanggal").line is None
    assert made.locate("/pemantauan/1/oleh").line == plain.locate("/pemantauan/3/oleh").line
    assert made.locate("/pemantauan/2").line == plain.locate("/pemantauan/4").line
    assert made.locate("/pemantauan/2/tidak-ada").pointer == "/pemantauan/2"


def test_the_dossier_that_was_given_stays_as_it_is() -> None:
    plain = dossier()
    before = json.dumps(plain.data)
    assume(plain, [setting("/pengajuan/nomor=9"), removal("/bukti/3")])
    assert json.dumps(plain.data) == before
    assert assume(plain, []) is plain


# --- what it is bound to -------------------------------------------------------------------


def test_its_digest_is_its_own() -> None:
    digests = [
        dossier().digest,
        supposed("/pengajuan/nomor=9").digest,
        supposed("/pengajuan/nomor=8").digest,
        supposed("/instansi/jumlah_pegawai=9").digest,
    ]
    assert len(set(digests)) == len(digests)
    assert supposed("/pengajuan/nomor=9").digest == digests[1]


def test_a_review_counts_for_no_what_if_not_even_one_that_names_its_digest() -> None:
    made = supposed("/pengajuan/nomor=9")
    for digest in (dossier().digest, made.digest):
        review = {
            "versi": "1.0", "dosier": digest, "paket": "permenpanrb-60-2020",
            "penelaah": "Asisten Deputi (fiktif)", "tanggal": "2026-07-06",
            "penilaian": [], "pengecualian": [],
        }  # fmt: skip
        found = parse_review(json.dumps(review).encode(), "t.json", made, pack(), "2026-07-06")
        assert len(found.notices) == 1
        assert "what-if" in found.notices[0].en


def test_a_gap_at_an_assumed_value_says_so_and_no_other() -> None:
    report = check(pack(), supposed("/persiapan/kegiatan/[jenis=kurikulum]/mulai=2024-01-11"))
    told = [g for _, g in roots(report) if g.severity == Severity.ERROR]
    tail = "(Assumed: --set /persiapan/kegiatan/[jenis=kurikulum]/mulai.)"
    assert [g.message.en.endswith(tail) for g in told] == [True]
    assert told[0].place.line is None
    other = check(pack(), supposed("/pengajuan/nomor=9", unset=("/bukti/[id=sk-tim]",)))
    [(_, gap)] = [(v, g) for v, g in roots(other) if g.severity == Severity.ERROR]
    assert "--set" not in gap.message.en
    assert gap.place.line == dossier().locate(gap.place.pointer).line


# --- what isn't accepted -------------------------------------------------------------------


@pytest.mark.parametrize(
    "given",
    [
        f"/instansi/kode={NIP}",
        f'/instansi/kode="{NIP}"',
        f"/instansi/nama=Dinas {NIP}",
        f'/pejabat/-={{"id": "a", "peran": "ppk", "jabatan": "{NIP}"}}',
        f'/pejabat/-={{"{NIP}": "a"}}',
        f"/bukti/[judul={NIP}]/nomor=3",
        f"/{NIP}=3",
        NIP,
    ],
)
def test_a_personal_number_is_refused_and_never_repeated(given: str) -> None:
    assert problems(given)


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ("/pengajuan/tanggal=besok", "--set /pengajuan/tanggal"),
        ("/pengajuan/nomor=tiga", "--set /pengajuan/nomor"),
        ("/pengajuan/nomer=3", "--set /pengajuan/nomer"),
        ("/siklus/selesai=2020-01-01", "--set /siklus/selesai"),
        ('/bukti/-={"id": "x", "jenis": "laporan"}', "--set /bukti/-"),
        ('/pejabat/-={"id": "x", "peran": "raja", "jabatan": "x"}', "/peran"),
        ("/bukti/[id=tidak-ada]/nomor=3", "--set /bukti/[id=tidak-ada]/nomor"),
        ("/bukti/[id=*]/nomor=3", "--set /bukti/[id=*]/nomor"),
        ("/strategi_baru/a=3", "--set /strategi_baru/a"),
        ('/instansi/nama={"a": 1, "a": 2}', "--set /instansi/nama"),
        ("/instansi/jumlah_pegawai=NaN", "--set /instansi/jumlah_pegawai"),
    ],
)
def test_what_makes_no_sound_dossier_names_the_option(given: str, word: str) -> None:
    found = problems(given)
    assert any(word in p.file for p in found)
    assert all(p.line is None for p in found if word in p.file)


@pytest.mark.parametrize(
    "given", ["", "=", "tanggal=3", "/pengajuan/tanggal", "/a/[b=3", "/x=null"]
)
def test_what_isn_t_an_assignment_is_told_with_an_example(given: str) -> None:
    [problem] = problems(given)
    assert "set" in problem.advice.en or "slash" in problem.advice.en


def test_what_breaks_elsewhere_is_placed_in_the_file_and_names_the_options() -> None:
    [problem] = problems("/pengajuan/nomor=4", unset=("/instansi/nama",))
    assert (problem.file, problem.pointer) == ("dosier.json", "/instansi")
    assert problem.line == dossier().locate("/instansi").line
    assert problem.advice.en.endswith("(After the assumption: --unset /instansi/nama.)")
    assert problems(unset=("/siklus/tidak_ada",))[0].file.endswith("--unset /siklus/tidak_ada")


def test_a_subtahap_taken_out_leaves_the_others_where_they_are() -> None:
    data = example()
    kinds = [s["jenis"] for s in data["pelaksanaan"]["subtahap"]]
    made = supposed(unset=("/pelaksanaan/subtahap/[jenis=kesadaran]",))
    assert [s["jenis"] for s in made.data["pelaksanaan"]["subtahap"]] == kinds[1:]
    assert (
        made.locate("/pelaksanaan/subtahap/0").line
        == dossier().locate("/pelaksanaan/subtahap/1").line
    )
    assert substage(made.data, kinds[1])["jenis"] == kinds[1]


@given(st.text(max_size=40))
def test_any_text_is_a_setting_or_told_as_none(text: str) -> None:
    try:
        change = setting(text)
    except InvalidSetting:
        return
    assert change.path.startswith("/")
    json.loads(change.text or "")


@given(st.text(max_size=30))
def test_any_value_gives_a_dossier_or_a_problem(value: str) -> None:
    try:
        made = assume(dossier(), [setting(f"/instansi/nama={value}")])
    except (InvalidDossier, InvalidSetting):
        return
    assert made.data["instansi"]["nama"] == made.assumed[0].new
