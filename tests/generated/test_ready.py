"""A pack that stands ready is the pack that is built from its YAML, and of no weight otherwise."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from integritas_rules import load_pack
from integritas_rules.loading.pack import bundled_packs, variants
from integritas_rules.loading.ready import main, ready
from integritas_rules.resources import folder

PERMEN = "permenpanrb-60-2020"


def test_it_is_in_step_with_the_yaml(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_the_regulation_stands_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert ready(PERMEN, str(folder("rules") / PERMEN)) is not None


@pytest.mark.parametrize("name", bundled_packs())
def test_it_is_the_pack_that_is_built(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    quick, slow = load_pack(name), variants(name)({})
    assert quick == slow
    assert repr(quick) == repr(slow)
    assert (quick.content(), quick.origin) == (slow.content(), slow.origin)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    copied = shutil.copytree(folder("rules") / PERMEN, tmp_path / PERMEN)
    assert ready(PERMEN, str(copied)) is not None
    return copied


def test_a_changed_byte_counts(own: Path) -> None:
    with (own / "readings.yaml").open("a", encoding="utf-8") as file:
        file.write("# catatan\n")
    assert ready(PERMEN, str(own)) is None
    assert load_pack(own).digest != load_pack().digest


@pytest.mark.parametrize("name", ["workflow.yaml", "bab-4-penutup.yaml"])
def test_so_does_a_file_that_is_missing_or_empty(own: Path, name: str) -> None:
    (own / name).write_bytes(b"")
    assert ready(PERMEN, str(own)) is None
    (own / name).unlink()
    assert ready(PERMEN, str(own)) is None


def test_a_parameter_that_is_set_is_built() -> None:
    given = {"jeda_terpanjang": 60}
    assert load_pack(settings=given) == variants(PERMEN)(given) != load_pack()


def test_nothing_is_compiled_over_and_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(sys.implementation, "cache_tag", "elsewhere")
    assert ready(PERMEN, str(folder("rules") / PERMEN)) is None
    assert load_pack().clauses
