"""Shell completion: the script, commands, clauses and packs."""

from __future__ import annotations

import pytest

from tests.cli.running import call

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_given(capsys: Capture, monkeypatch: pytest.MonkeyPatch, shell: str) -> None:
    monkeypatch.setenv("_INTEGRITAS_COMPLETE", f"{shell}_source")
    left = call(capsys)
    assert left.code == 0
    assert "_INTEGRITAS_COMPLETE" in left.out


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("integritas st", "status"),
        ("integritas explain p60-persiapan-ur", "p60-persiapan-urutan"),
        ("integritas rules show p60-subt", "p60-subtahap"),
        ("integritas rules list --pack permen", "permenpanrb-60-2020"),
        ("integritas review in", "init"),
    ],
)
def test_names_are_completed(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, words: str, found: str
) -> None:
    monkeypatch.setenv("_INTEGRITAS_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    assert f"plain,{found}" in call(capsys).out.splitlines()
