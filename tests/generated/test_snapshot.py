"""The snapshots of the bundled packs: in step, and of no weight where they aren't."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from integritas_rules import load_pack
from integritas_rules.errors import InvalidPack
from integritas_rules.loading.pack import bundled_packs, read_sources
from integritas_rules.loading.snapshot import EMPTY, snapshot, stale
from integritas_rules.resources import folder

PERMEN = "permenpanrb-60-2020"


def test_they_are_in_step_with_the_packs() -> None:
    assert stale() == []


@pytest.mark.parametrize("pack", bundled_packs())
def test_a_snapshot_says_what_the_yaml_says(pack: str) -> None:
    quick, slow = read_sources(pack), read_sources(pack, known=EMPTY)
    assert snapshot(pack).covers(quick.by_name)
    assert {n: repr(f.data) for n, f in quick.by_name.items()} == {
        n: repr(f.data) for n, f in slow.by_name.items()
    }
    assert list(quick.problems) == list(slow.problems) == []


def copied(tmp_path: Path) -> Path:
    return shutil.copytree(folder("rules") / PERMEN, tmp_path / PERMEN)


def test_an_edited_file_is_read_from_its_yaml(tmp_path: Path) -> None:
    own = copied(tmp_path)
    file = own / "bab-4-penutup.yaml"
    clause = next(c for c in load_pack().clauses.values() if c.file.endswith(file.name))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(clause.title.en, "Another title"), encoding="utf-8")
    assert load_pack(own).clauses[clause.id].title.en == "Another title"


def test_a_broken_file_is_told_with_its_line(tmp_path: Path) -> None:
    own = copied(tmp_path)
    with (own / "legal.yaml").open("a", encoding="utf-8") as file:
        file.write("asing: 1\n")
    with pytest.raises(InvalidPack) as caught:
        load_pack(own)
    assert [p.line for p in caught.value.problems] == [
        len((own / "legal.yaml").read_text(encoding="utf-8").splitlines())
    ]


def test_a_file_known_by_its_bytes_still_has_its_places() -> None:
    quick, slow = read_sources(PERMEN).files, read_sources(PERMEN, known=EMPTY).files
    at: list[str | int] = ["stages", 0, "title"]
    assert quick["workflow.yaml"].line_of(at) == slow["workflow.yaml"].line_of(at) != (1, 1)
