"""`integritas rules mutate`: an altered rule is noticed by a case, or listed as a survivor."""

from __future__ import annotations

from pathlib import Path

import pytest

from integritas_rules.errors import InvalidPack
from integritas_rules.kit import cases
from integritas_rules.kit.mutants import mutants
from integritas_rules.kit.mutate import Result, mutate
from tests.kit.small import NAME, make
from tests.packs.bundled import PERMEN, loader, the_pack, trials

EACH = (f"{NAME}-each", "rule 1, each: required → False")


def run(folder: Path) -> Result:
    return mutate(cases.packs(folder), cases.trials(folder), cases.equivalents(folder))


def survivors(result: Result) -> list[tuple[str, str]]:
    return [(m.clause, m.name) for m in result.survivors]


def declare(folder: Path, clause: str, mutant: str) -> None:
    text = f'equivalent:\n  - clause: {clause}\n    mutant: "{mutant}"\n    reason: Selalu ada.\n'
    (folder / "cases" / "equivalent.yaml").write_text(text, "utf-8")


def test_what_no_case_notices_survives(tmp_path: Path) -> None:
    result = run(make(tmp_path, "each"))
    assert survivors(result) == [EACH]
    assert result.survivors[0].file == f"{NAME}/ketentuan.yaml"
    assert result.killed == result.total - 1 > 0


def test_a_declared_equivalent_is_counted_apart(tmp_path: Path) -> None:
    folder = make(tmp_path, "each")
    declare(folder, *EACH)
    result = run(folder)
    assert not result.survivors
    assert not result.idle
    assert [(m.name, why) for m, why in result.equivalent] == [(EACH[1], "Selalu ada.")]


def test_a_declaration_that_is_not_true_is_told(tmp_path: Path) -> None:
    folder = make(tmp_path, "each")
    severity = "severity advice → note"
    declare(folder, EACH[0], severity)
    assert run(folder).idle == [(EACH[0], severity)]


def test_a_declaration_of_something_else_is_told(tmp_path: Path) -> None:
    folder = make(tmp_path)
    declare(folder, EACH[0], "rule 7")
    assert run(folder).idle == [(EACH[0], "rule 7")]


def test_a_broken_file_is_told_with_its_place(tmp_path: Path) -> None:
    folder = make(tmp_path)
    (folder / "cases" / "equivalent.yaml").write_text("equivalent:\n  - clause: a\n", "utf-8")
    with pytest.raises(InvalidPack) as caught:
        run(folder)
    assert caught.value.problems[0].file == f"{NAME}/cases/equivalent.yaml"


def test_names_are_unique_and_every_alteration_alters() -> None:
    own = the_pack(PERMEN)
    every = list(mutants(own, windows=True))
    assert len({(m.clause, m.name) for m in every}) == len(every) > 1500
    changed = ((m, m.of(own)) for m in every)
    assert [
        str(m) for m, p in changed if (p.clauses, p.workflow) == (own.clauses, own.workflow)
    ] == []


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("p60-pasal8", "rule 1, dates: not_before -1 day"),
        ("p60-persiapan-1-tim-penetap", "severity error → warning"),
        ("p60-b2e-sanksi", "severity warning → advice"),
        ("p60-persiapan-urutan", "guard urutan-kegiatan: removed"),
        ("p60-persiapan-urutan", "guard urutan-kegiatan: order reversed"),
        ("p60-urutan-tahap", "guard urutan-tahap: state selesai → berjalan"),
    ],
)
def test_a_rule_broken_by_hand_is_noticed(clause: str, name: str) -> None:
    own = the_pack(PERMEN)
    assert (clause, name) in {(m.clause, m.name) for m in mutants(own)}
    result = mutate(loader(PERMEN), trials(PERMEN), {}, [clause])
    assert (clause, name) not in survivors(result)
