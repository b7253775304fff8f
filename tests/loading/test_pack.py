"""A broken pack is told with file, line and advice; a bad parameter with what is allowed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from integritas_rules import InvalidPack, InvalidSetting, load_pack
from integritas_rules.errors import Problem
from integritas_rules.model import Severity
from tests.support import ROOT, pack

BUNDLED = ROOT / "rules" / "permenpanrb-60-2020"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the bundled pack, to break."""
    return Path(shutil.copytree(BUNDLED, tmp_path / "paket"))


def change(folder: Path, name: str, old: str, new: str) -> None:
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text, "the test changes something that is there"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def problems(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(InvalidPack) as caught:
        load_pack(folder)
    found = caught.value.problems
    for p in found:
        assert p.message.id
        assert p.message.en
        assert p.advice.id
        assert p.file.startswith("paket/")
    return found


def test_a_pack_from_any_folder_is_the_bundled_one(copy: Path) -> None:
    assert load_pack(copy).digest == pack().digest
    assert load_pack(copy).clauses.keys() == pack().clauses.keys()


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("batang-tubuh.yaml", "kind: order", "kind: ordr", "order"),
        ("batang-tubuh.yaml", "any_of:", "anyof:", "any_of"),
        ("batang-tubuh.yaml", "modality: wajib", "modality: wajb", "wajib"),
        ("batang-tubuh.yaml", "due: pelaksanaan", "due: pelaksanan", "pelaksanaan"),
        ("batang-tubuh.yaml", "$.pejabat[?@.peran == 'ppk']", "$..pejabat", "JSONPath"),
        ("batang-tubuh.yaml", "interpretation: [I10]", "interpretation: [I99]", "I99"),
        ("workflow.yaml", "clause: p60-persiapan-urutan", "clause: p60-persiapan-urut", "urutan"),
        ("workflow.yaml", "parameter: urutan_tahap", "parameter: urutan_tahp", "urutan_tahap"),
        ("workflow.yaml", "sequence: [persiapan,", "sequence: [persiapn,", "persiapan"),
        ("pack.yaml", "version:", "versi:", "version"),
        ("legal.yaml", "verified: false", "verified: perhaps", "true"),
        ("readings.yaml", "readings:", "readings: [", "YAML"),
        ("pack.yaml", "batang-tubuh.yaml", "batang.yaml", "batang.yaml"),
    ],
)
def test_a_mistake_is_told_where_it_is(
    copy: Path, name: str, old: str, new: str, told: str
) -> None:
    change(copy, name, old, new)
    found = problems(copy)
    words = " ".join(f"{p.file} {p.message.id} {p.advice.id}" for p in found)
    assert told in words
    assert all(p.line for p in found if p.file == f"paket/{name}")


def test_a_key_that_stands_twice_isnt_swallowed(copy: Path) -> None:
    change(copy, "pack.yaml", "id: permenpanrb-60-2020\n", "id: a-b\nid: permenpanrb-60-2020\n")
    (problem,) = problems(copy)
    assert "dua kali" in problem.message.id
    assert problem.line == 2


def test_the_mistakes_of_all_files_are_told_at_once(copy: Path) -> None:
    change(copy, "batang-tubuh.yaml", "kind: order", "kind: ordr")
    change(copy, "bab-4-penutup.yaml", "severity: note", "severty: note")
    assert {p.file for p in problems(copy)} == {
        "paket/batang-tubuh.yaml",
        "paket/bab-4-penutup.yaml",
    }


def test_a_condition_never_outweighs_its_clause(copy: Path) -> None:
    change(copy, "bab-4-penutup.yaml", "kind: evidence", "kind: evidence\n        severity: error")
    assert any("melebihi" in p.message.id for p in problems(copy))


def test_a_clause_is_checked_or_says_why_not(copy: Path) -> None:
    change(copy, "bab-4-penutup.yaml", "    unchecked:", "    evidence:")
    assert any("rules" in p.message.id for p in problems(copy))


def test_a_clause_twice_is_told(copy: Path) -> None:
    change(copy, "bab-4-penutup.yaml", "id: p60-b4-komitmen", "id: p60-pasal3-1")
    assert any("dua kali" in p.message.id for p in problems(copy))


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("jeda_terpanjang", "0", "1–366"),
        ("jeda_terpanjang", "9²", "1–366"),
        ("urutan_tahap", "bebas", "selesai_ke_mulai, mulai_ke_mulai"),
        ("urutan", "bebas", "urutan_tahap"),
    ],
)
def test_a_bad_parameter_is_refused_with_what_is_allowed(name: str, value: str, told: str) -> None:
    with pytest.raises(InvalidSetting) as caught:
        load_pack(settings={name: value})
    (problem,) = caught.value.problems
    assert told in f"{problem.message.id} {problem.advice.id}"


def test_severity_follows_the_policy() -> None:
    leaf = "p60-kesadaran-k1"
    assert pack().clauses[leaf].severity == Severity.ERROR
    assert pack(penutupan_subtahap="peringatan").clauses[leaf].severity == Severity.WARNING
    assert pack(jeda_terpanjang=60).settings["jeda_terpanjang"] == 60


def test_every_parameter_bears_on_something() -> None:
    text = "".join(f.read_text(encoding="utf-8") for f in BUNDLED.glob("*.yaml"))
    for name in pack().parameters:
        assert f"parameter: {name}" in text


COMPANION = ROOT / "rules" / "sosialisasi-permenpanrb-60-2020"


def test_a_pointer_to_a_clause_that_a_bundled_pack_lacks_is_told(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(COMPANION, tmp_path / "paket"))
    change(folder, "penjelasan.yaml", "clause: p60-kesadaran}", "clause: p60-kesadran}")
    (problem,) = problems(folder)
    assert "p60-kesadran" in problem.message.en
    assert "p60-kesadaran" in problem.advice.en
    assert problem.line


def test_a_pointer_to_a_pack_that_isn_t_bundled_is_taken_at_its_word(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(COMPANION, tmp_path / "paket"))
    pointer = "{pack: permenpanrb-60-2020, clause: p60-kesadaran}"
    change(folder, "penjelasan.yaml", pointer, "{pack: perda-1-2030, clause: pasal-1}")
    (kept,) = load_pack(folder).clauses["sos-kesadaran"].points_to
    assert (kept.pack, kept.clause) == ("perda-1-2030", "pasal-1")


def test_an_entry_that_counts_elsewhere_must_exist(tmp_path: Path) -> None:
    bundled = ROOT / "rules" / "semenpanrb-22-2021"
    folder = Path(shutil.copytree(bundled, tmp_path / "paket"))
    change(folder, "delapan-langkah.yaml", "counts: [se22-8-apel", "counts: [se22-8-apl")
    assert "se22-8-apel" in problems(folder)[0].advice.en
