"""Scaffolds: what is begun holds by itself, and what is there stays as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from integritas_rules.errors import InvalidPack, InvalidSetting
from integritas_rules.kit.lint import lint
from integritas_rules.kit.scaffold.kinds import KINDS, UNCHECKED
from integritas_rules.kit.scaffold.rule import rule_files
from integritas_rules.kit.suite import run
from integritas_rules.loading.pack import load_pack
from integritas_rules.model import Disposition, Severity
from tests.kit.small import FIRST, NAME, add, change, make


@pytest.mark.parametrize("binding", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_passes_lint_and_its_own_cases(tmp_path: Path, kind: str, binding: bool) -> None:
    folder = make(tmp_path, kind, binding=binding)
    assert {i.severity for i in lint(folder)} == {Severity.ADVICE}
    suite = run(folder)
    assert suite.failed == ()
    assert {t.trial.clause for t in suite.results} == {FIRST, f"{NAME}-{kind}"}


def test_a_text_that_does_not_bind_only_advises(tmp_path: Path) -> None:
    clauses = load_pack(make(tmp_path / "a")).clauses.values()
    assert {(c.modality, str(c.severity)) for c in clauses} == {("dianjurkan", "advice")}
    clauses = load_pack(make(tmp_path / "b", binding=True)).clauses.values()
    assert {(c.modality, str(c.severity)) for c in clauses} == {("wajib", "error")}


def test_a_clause_that_is_not_checked_has_its_reason_and_no_case(tmp_path: Path) -> None:
    folder = make(tmp_path)
    changed = rule_files(folder, f"{NAME}-2", UNCHECKED, None)
    assert [p.name for p in changed] == ["ketentuan.yaml"]
    pack = load_pack(make(tmp_path / "b", UNCHECKED))
    clause = pack.clauses[f"{NAME}-unchecked"]
    assert (clause.disposition, bool(clause.reason)) == (Disposition.UNCHECKED, True)


def test_what_is_there_stays_with_its_comments(tmp_path: Path) -> None:
    folder = make(tmp_path)
    add(folder / "ketentuan.yaml", "# catatan di akhir\n")
    before = {p: p.read_text("utf-8") for p in folder.rglob("*.*")}
    for path, text in rule_files(folder, f"{NAME}-2", "presence", None).items():
        kept = [line for line in before[path].splitlines() if line.strip() not in ("]", "}")]
        lines = [line.rstrip(",") for line in text.splitlines()]
        assert [k for k in kept if k.rstrip(",") not in lines] == []
        assert len(text) > len(before[path])
    changed = rule_files(folder, f"{NAME}-2", "presence", None)[folder / "ketentuan.yaml"]
    assert changed.endswith("# catatan di akhir\n")
    assert changed.index(f"id: {NAME}-2") > changed.index(f"id: {FIRST}")


def test_a_new_section_gets_a_case_file_of_its_own(tmp_path: Path) -> None:
    folder = make(tmp_path)
    change(folder / "pack.yaml", "  - ketentuan.yaml", "  - ketentuan.yaml\n  - lampiran.yaml")
    (folder / "lampiran.yaml").write_text(
        "section: {id: Lampiran, en: Annex}\nclauses: []  # kosong\n", encoding="utf-8"
    )
    files = rule_files(folder, f"{NAME}-lampiran-1", "fulfilment", "lampiran.yaml")
    assert sorted(p.relative_to(folder).as_posix() for p in files) == [
        "cases/dasar.json", "cases/lampiran.yaml", "lampiran.yaml",
    ]  # fmt: skip
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
    assert run(folder).failed == ()
    assert len(run(folder).results) == 6


def test_a_base_without_a_section_or_evidence_gets_them(tmp_path: Path) -> None:
    folder = make(tmp_path)
    base = folder / "cases" / "dasar.json"
    data = json.loads(base.read_text("utf-8"))
    for key in ("penilaian_ketentuan", "bukti", "pemenuhan"):
        del data[key]
    base.write_text(json.dumps(data), encoding="utf-8")
    files = rule_files(folder, f"{NAME}-2", "judgement", None)
    changed = json.loads(files[base])
    assert [j["ketentuan"] for j in changed["penilaian_ketentuan"]] == [f"{NAME}-2"]
    assert [b["id"] for b in changed["bukti"]] == ["dokumen-contoh"]
    assert {k: v for k, v in changed.items() if k in data} == data


def test_an_id_that_is_taken_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting, match="sudah ada"):
        rule_files(make(tmp_path), FIRST, "fulfilment", None)


def test_a_file_that_is_not_the_packs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting, match=r"lain\.yaml"):
        rule_files(make(tmp_path), f"{NAME}-2", "fulfilment", "lain.yaml")


def test_a_bundled_example_is_not_added_to(tmp_path: Path) -> None:
    folder = make(tmp_path)
    change(folder / "cases" / "ketentuan.yaml", "base: dasar", "base: kabupaten-patuh")
    with pytest.raises(InvalidSetting, match="contoh bawaan"):
        rule_files(folder, f"{NAME}-2", "fulfilment", None)


def test_a_layout_that_cannot_be_added_to_is_left_alone(tmp_path: Path) -> None:
    folder = make(tmp_path)
    cases = folder / "cases" / "ketentuan.yaml"
    cases.write_text(f"base: dasar\ncases: [{{clause: {FIRST}}}]\n", encoding="utf-8")
    with pytest.raises(InvalidPack, match="tata letak"):
        rule_files(folder, f"{NAME}-2", "fulfilment", None)
