"""A pyproject.toml is parsed wherever it could hold settings of ours, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from integritas_rules.errors import InvalidSetting
from integritas_rules.loading import settings
from integritas_rules.loading.settings import load_settings

OURS = (
    '[tool.integritas]\nlang = "en"',
    '[ tool . integritas ]\nlang = "en"',
    '["tool".\'integritas\']\nlang = "en"',
    'tool.integritas.lang = "en"',
    '[tool]\nintegritas.lang = "en"',
    '[ "tool" ]\nintegritas = { lang = "en" }',
    'tool = { integritas = { lang = "en" } }',
    '["tool"."\\u0069ntegritas"]\nlang = "en"',
)
FOREIGN = ("", '[project]\nname = "integritas"', "[tool.black]\nline-length = 100", "[broken")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("text", OURS)
def test_our_table_is_found_however_it_is_written(text: str, folder: Path) -> None:
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    assert load_settings(None).values == {"lang": "en"}


@pytest.mark.parametrize("text", FOREIGN)
def test_what_is_not_ours_is_not_even_parsed(
    text: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(settings, "_read", None)
    assert load_settings(None).values == {}


def test_a_broken_table_of_ours_is_told(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[tool.integritas]\nlang = yes\n", encoding="utf-8")
    with pytest.raises(InvalidSetting) as caught:
        load_settings(None)
    assert [(p.file, p.line) for p in caught.value.problems] == [("pyproject.toml", 2)]
