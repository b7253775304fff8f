"""Structure: each error of the model told in the words of the file, with its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from integritas_rules.errors import Problem

Told = Callable[[Any], list[Problem]]


def put(data: dict[str, Any], pointer: str, value: Any) -> dict[str, Any]:
    *parents, last = pointer.strip("/").split("/")
    where: Any = data
    for part in parents:
        where = where[int(part) if isinstance(where, list) else part]
    where[int(last) if isinstance(where, list) else last] = value
    return data


# pointer, bad value, code, what was found, what was expected, advice
BAD = [
    ("/instansi/nama", 5, "jenis-nilai", "angka 5", "teks", "tanda kutip"),
    ("/instansi/nama", None, "jenis-nilai", "null", "teks", "Isi nilainya"),
    ("/instansi/nama", "", "panjang", 'teks ""', "teks yang berisi", "Isi teksnya"),
    ("/instansi/nama", "x" * 2001, "panjang", "xxx…", "2000 karakter (ini 2001)", "Ringkas"),
    ("/instansi/jumlah_pegawai", "4213", "jenis-nilai", '"4213"', "bilangan bulat", "Contoh: 4213"),
    ("/instansi/jumlah_pegawai", True, "jenis-nilai", "nilai true", "bilangan bulat", "tanpa"),
    ("/instansi/jumlah_pegawai", 1.5, "jenis-nilai", "angka 1.5", "bilangan bulat", "tanpa"),
    ("/instansi/jumlah_pegawai", -1, "batas", "angka -1", "paling kecil 0", "Periksa"),
    ("/instansi/jenis", "kabupten", "pilihan", '"kabupten"', "pilihan", 'Maksud Anda "kabupaten"?'),
    ("/instansi/jenis", "xyz", "pilihan", '"xyz"', "pilihan", 'Pilih salah satu: "kementerian"'),
    ("/siklus", [], "jenis-nilai", "daftar", "objek", "kurawal"),
    ("/siklus/mulai", "2024-06-31", "tanggal", "2024-06-31", "kalender", "jumlah hari"),
    ("/siklus/mulai", "2023-02-29", "tanggal", "2023-02-29", "kalender", "jumlah hari"),
    ("/siklus/mulai", "0204-01-01", "tanggal", "0204", "1900 dan 2099", "salah ketik"),
    ("/siklus/mulai", "8/1/2024", "tanggal", "8/1/2024", "tahun-bulan-hari", '"2024-08-01"?'),
    ("/siklus/mulai", "2024-1-8", "tanggal", "2024-1-8", "tahun-bulan-hari", '"2024-01-08"?'),
    ("/siklus/mulai", "2024-01-08T09:00", "tanggal", "T09", "tahun-bulan-hari", '"2024-01-08"?'),
    ("/siklus/mulai", "8 Januari 2024", "tanggal", "Januari", "tahun-bulan-hari", '"2024-01-08"?'),
    ("/siklus/mulai", 20240108, "jenis-nilai", "angka 20240108", "teks", "2024-01-08"),
    ("/siklus/dibawa_dari", {}, "jenis-nilai", "objek", "daftar", "kurung siku"),
    ("/pejabat/0/id", "PPK Utama", "bentuk", '"PPK Utama"', "huruf kecil", '"ppk-utama"?'),
    ("/pejabat/0/id", "!!", "bentuk", '"!!"', "huruf kecil", 'Contoh: "ppk"'),
    ("/bukti/0/sha256", "ABC", "bentuk", '"ABC"', "64 angka heksadesimal", "Salin sidik"),
    ("/bukti/0/unsur_pegawai", "ya", "jenis-nilai", '"ya"', "true atau false", "true atau false"),
    ("/bukti/0/merujuk", ["x", 7], "jenis-nilai", "angka 7", "teks", '"peta-asesmen"'),
    ("/maturitas", {"ambang_kelulusan": 101}, "batas", "101", "paling besar 100", "Periksa"),
    ("/maturitas", {"ambang_kelulusan": "80"}, "jenis-nilai", '"80"', "angka", "tanpa tanda"),
    ("/maturitas", {"dasar": {"tanggal": "2024-01-01", "sebaran": {"7": 9}}}, "pilihan", '"7"',
     "pilihan", '"1", "2", "3", "4"'),
    ("/penilaian/0/hasil", [{"domain": "keyakinan", "n": 4}], "batas", "4", "paling kecil 5",
     "dikenali"),
    ("/pelaksanaan/subtahap/0/kriteria/0/ketentuan", "p60-kesadaran-k", "pilihan", "kesadaran-k",
     "pilihan", "Maksud Anda"),
]  # fmt: skip


@pytest.mark.parametrize(("pointer", "value", "code", "found", "wanted", "advice"), BAD)
def test_bad_value(
    told: Told, full: dict[str, Any], pointer: str, value: Any,
    code: str, found: str, wanted: str, advice: str,
) -> None:  # fmt: skip
    problems = [p for p in told(put(full, pointer, value)) if p.code == code]
    assert len(problems) == 1
    (problem,) = problems
    seen, _, expected = problem.message.id.partition("; seharusnya ")
    assert found in seen
    assert wanted in expected
    assert advice in problem.advice.id
    assert problem.pointer.startswith(pointer)
    assert problem.line
    assert problem.column
    assert problem.message.en
    assert problem.advice.en
    assert problem.file == "dosier.json"


@pytest.mark.parametrize(
    ("key", "advice"),
    [
        ("nmaa", 'Maksud Anda "nama"?'),
        ("Nama", 'Maksud Anda "nama"?'),
        ("jumlah", 'Maksud Anda "jumlah_pegawai"?'),
        ("zzz", "pakai salah satu: nama, jenis, kode"),
    ],
)
def test_unknown_key(told: Told, full: dict[str, Any], key: str, advice: str) -> None:
    full["instansi"] |= {key: "x"}
    (problem,) = told(full)
    assert problem.code == "kunci-tak-dikenal"
    assert advice in problem.advice.id
    text = json.dumps(full, ensure_ascii=False, indent=1).split("\n")
    assert problem.line
    assert problem.column
    assert text[problem.line - 1][problem.column - 1 :].startswith(f'"{key}"')


def test_unknown_key_deep_in_a_list(told: Told, full: dict[str, Any]) -> None:
    full["penilaian"][0]["hasil"] = [{"domain": "keyakinan", "n": 9, "rata": 3}]
    (problem,) = told(full)
    assert problem.pointer == "/penilaian/0/hasil/0/rata"
    assert "rerata" in problem.advice.id


def test_missing_key_says_what_belongs_there(told: Told, least: dict[str, Any]) -> None:
    del least["siklus"]["mulai"]
    (problem,) = told(least)
    assert problem.code == "kunci-belum-diisi"
    assert problem.message.id == 'Isian wajib "mulai" belum diisi.'
    assert problem.pointer == "/siklus"
    assert "Hari pertama siklus." in problem.advice.id
    assert '"mulai": "2024-01-08"' in problem.advice.id
    assert "First day." in problem.advice.en


@pytest.mark.parametrize("top", ["null", "3", '"x"', "[]", "true"])
def test_top_level_is_an_object(told: Told, top: str) -> None:
    (problem,) = told(top)
    assert "objek" in problem.message.id
    assert (problem.pointer, problem.line, problem.column) == ("", 1, 1)


class TestVersion:
    @pytest.mark.parametrize("versi", ["2.0", "1.1", "10.0", "999999999.0"])
    def test_a_newer_one_is_refused_by_name_alone(self, told: Told, versi: str) -> None:
        (problem,) = told({"versi": versi, "isian_baru": 1})
        assert problem.code == "versi"
        assert versi in problem.message.id
        assert "Perbarui" in problem.advice.id
        assert problem.pointer == "/versi"

    @pytest.mark.parametrize("versi", ["0.9", "v1", "", 1.0, None, [], {}, True, "9" * 5000 + ".0"])
    def test_another_is_an_ordinary_error(
        self, told: Told, least: dict[str, Any], versi: Any
    ) -> None:
        (problem,) = told(least | {"versi": versi})
        assert problem.code == "pilihan"
        assert problem.advice.id == 'Tulis "1.0".'

    def test_a_missing_one_too(self, told: Told, least: dict[str, Any]) -> None:
        del least["versi"]
        (problem,) = told(least)
        assert '"versi" belum diisi' in problem.message.id


def test_a_long_value_is_cut_short(told: Told, full: dict[str, Any]) -> None:
    (problem,) = told(put(full, "/instansi/jenis", "panjang sekali " * 100))
    assert len(problem.message.id) < 160


def test_control_characters_are_never_echoed(told: Told, full: dict[str, Any]) -> None:
    for problem in told(put(full, "/instansi/jenis", "\x1b[31mmerah\x00")):
        assert problem.message.id.isprintable()


def test_all_problems_are_told_in_order_of_place(told: Told, full: dict[str, Any]) -> None:
    put(full, "/instansi/nama", 5)
    put(full, "/siklus/selesai", "2023-01-01")
    put(full, "/bukti/0/judul", "NIP 198501012010011001")
    put(full, "/pemantauan/0/oleh", "tiada")
    text = json.dumps(full, indent=1).replace('"nomor": 2', '"nomor": 2, "nomor": 2')
    problems = told(text)
    assert [p.code for p in problems] == [
        "jenis-nilai", "kunci-ganda", "urutan-tanggal", "data-pribadi", "rujukan"
    ]  # fmt: skip
    assert problems == sorted(problems, key=lambda p: (p.line, p.column, p.code))
