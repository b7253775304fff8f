"""The quick look at a whole text: what it calls plain, no closer look finds doubtful."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.loading.survey import is_doubtful, is_plain

NIP, NIK = "198501012010011001", "3174051503900001"
PIECES = st.sampled_from(
    [NIP, NIK, *NIP, "19850101 201001 1 001", "3174.0515.0390.0001", "٣", "１", "²", "a", "–", "…",
     " ", "-", "/", '"', "\\", "\n", "\x7f", "\ufdd0", "2024-01-08", "000.8.3/118/437.31/2022"]
)  # fmt: skip


@settings(max_examples=600, deadline=None, derandomize=True)
@given(st.lists(st.lists(PIECES, max_size=20).map("".join), max_size=4), st.booleans())
def test_what_is_plain_holds_nothing_doubtful(texts: list[str], tight: bool) -> None:
    data = dict.fromkeys(texts, texts)
    separators = (",", ":") if tight else None
    text = json.dumps(data, ensure_ascii=False, separators=separators)
    if is_plain(text):
        assert not is_doubtful(data)


@pytest.mark.parametrize("number", [NIP, NIK, "1985 0101 2010 01 1 001", "１９８５01012010011001"])
def test_a_personal_number_is_never_plain(number: str) -> None:
    assert not is_plain(json.dumps({"a": f"SK {number}."}, ensure_ascii=False))


@pytest.mark.parametrize("text", ["2024-01-08", "000.8.3/118/437.31/2022", "Bupati – Jaya", "“a”"])
def test_ordinary_words_are_plain(text: str) -> None:
    assert is_plain(json.dumps([text, text, text], ensure_ascii=False))
