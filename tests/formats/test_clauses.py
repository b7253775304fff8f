"""What `rules show` prints is YAML, and says what the pack says."""

from __future__ import annotations

import json

import pytest
import yaml

from integritas_rules.formats import clauses, explain
from integritas_rules.formats.explain_how import KIND, path
from integritas_rules.formats.manner import Manner
from tests.support import pack


@pytest.mark.parametrize("name", list(pack().clauses)[::10])
def test_the_text_reads_back_as_the_data(name: str) -> None:
    clause = pack().clauses[name]
    data = json.loads(json.dumps(clauses.clause_data(clause, "x")))
    wanted = {k: v for k, v in data.items() if k != "file" and v not in (None, [], {})}
    assert yaml.safe_load(clauses.clause_text(clause, "x", Manner())) == wanted


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_clause_can_be_explained_in_80_columns(lang: str) -> None:
    for clause in pack().clauses.values():
        parameters = tuple(pack().parameters.values())
        subject = explain.Subject(pack(), clause, "x", parameters)
        text = explain.render(subject, Manner(lang))
        assert max(map(len, text.splitlines())) <= 80


def test_every_kind_of_check_has_its_words() -> None:
    assert {r.kind for c in pack().clauses.values() for r in c.rules} <= set(KIND)


def test_a_path_in_words() -> None:
    said = path("$.persiapan.kegiatan[?@.jenis == 'kurikulum'].keluaran.panduan[*]")
    assert said.id == "tiap persiapan > kegiatan (jenis = kurikulum) > keluaran > panduan"
    assert path("@.bukti").en == "bukti inside it"
