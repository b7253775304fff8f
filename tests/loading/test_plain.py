"""The quick look at all texts: what it calls plain, no closer look finds doubtful."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.guarding import Texts, seen
from integritas_rules.loading.survey import is_doubtful, is_plain

NIP, NIK = "198501012010011001", "3174051503900001"
PIECES = st.sampled_from(
    [NIP, NIK, *NIP, "19850101 201001 1 001", "3174.0515.0390.0001", "٣", "１", "²", "a", "–", "…",
     " ", "-", "/", '"', "\\", "\n", "\x00", "\x1b", "\x7f", "\x85", "\ufdd0", "\ud800", "e\u0301",
     "2024-01-08", "000.8.3/118/437.31/2022", "800.1.4/1120/437.33/2022"]
)  # fmt: skip


def plain(*texts: str) -> bool:
    return is_plain(seen(0, Texts(texts)).texts)


@settings(max_examples=600, deadline=None, derandomize=True)
@given(st.lists(st.lists(PIECES, min_size=1, max_size=20).map("".join), max_size=4))
def test_what_is_plain_holds_nothing_doubtful(texts: list[str]) -> None:
    if plain(*texts):
        assert not is_doubtful(texts)


OTHER_DIGITS = [NIP.translate({48 + n: digits[n] for n in range(10)}) for digits in
                ("٠١٢٣٤٥٦٧٨٩", "⁰¹²³⁴⁵⁶⁷⁸⁹", "０１２３４５６７８９")]  # fmt: skip


@pytest.mark.parametrize(
    "number", [NIP, NIK, "1985 0101 2010 01 1 001", "1985/0101/2010/01/1/001", *OTHER_DIGITS]
)
def test_a_personal_number_is_never_plain(number: str) -> None:
    assert not plain(f"SK {number}.")
    assert not plain("a", number, "b")


@pytest.mark.parametrize(
    "text", ["\ud800", "\ufdd0", "\uffff", *map(chr, [*range(32), *range(127, 160)])]
)
def test_an_unfit_character_is_never_plain(text: str) -> None:
    assert plain(text) == (text in "\t\n\r")
    assert plain(text) != is_doubtful([text])


@pytest.mark.parametrize(
    "text",
    ["2024-01-08", "000.8.3/118/437.31/2022", "800.1.4/1120/437.33/2022", "Bupati – Jaya", "“a”",
     "baris satu\nbaris\tdua", 'kata "itu" \\ ini', "é"],
)  # fmt: skip
def test_ordinary_words_are_plain(text: str) -> None:
    assert plain(text, text, text)


def test_no_number_runs_from_one_text_into_the_next() -> None:
    assert plain(NIK[:8], NIK[8:])
