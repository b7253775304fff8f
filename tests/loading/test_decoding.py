"""Decoders: orjson reads what is clean as the standard library does, and refuses or doubts else."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules.loading import decoding
from integritas_rules.loading.decoding import Decoding, fast

ORJSON = fast()
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=15,
)
ALIKE = [
    "-0", "-0.0", "0.1", "1.0", "1E5", "1e-400", "5e-324", "2.2250738585072011e-308",
    "0.30000000000000004", "123456789012345.6", "1e23", '"\\u00e9\\/\\n\\u0000"',
    '"\\ud83d\\ude00"', '"\x7f\u2028"', '{"a":1,"a":2}', '{"a":{"b":1},"a":3}',
    " [ ] ", '{"":{}}', "\t[1]\r\n",
    "[" * 60 + "]" * 60, '"' + "a" * 300_000 + '"',
]  # fmt: skip
REFUSED = [
    "", " ", "NaN", "[Infinity]", "-Infinity", "1e400", "[1]x", "[1,]", '{"a":1,}', "01", "+1",
    "1.", ".5", "'a'", '"a', '"\t"', '"\\x"', '"\\ud800"', '"\\udc00\\ud800"', "[1] [2]",
    "\ufeff[]", "\x0b1", "[" * 100_000, "// x\n1", "True", "{1:2}", "nul",
]  # fmt: skip
BIG = ["18446744073709551616", "9" * 30, "-" + "9" * 30, "9" * 5000]


def alike(one: Any, other: Any) -> bool:
    """Whether two values are the same to the last bit, with their keys in one order."""
    return repr(one) == repr(other)


def orjson() -> Callable[[str], Any]:
    if ORJSON is None:
        pytest.skip("orjson isn't installed")
    return ORJSON


@settings(max_examples=500, deadline=None)
@given(JSON, st.booleans(), st.sampled_from([None, 1]))
def test_it_reads_what_the_standard_library_reads(data: Any, ascii_: bool, indent: Any) -> None:
    text = json.dumps(data, ensure_ascii=ascii_, indent=indent)
    assert alike(orjson()(text), json.loads(text))


@settings(max_examples=500, deadline=None)
@given(
    st.from_regex(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?", fullmatch=True)
)
def test_it_reads_numbers_to_the_last_bit_or_not_at_all(token: str) -> None:
    try:
        read = orjson()(token)
    except ValueError:
        read = float(token)
        assert read in (float("inf"), float("-inf"))
    assert alike(read, json.loads(token))


@pytest.mark.parametrize("text", ALIKE, ids=range(len(ALIKE)))
def test_what_both_read_is_the_same(text: str) -> None:
    assert alike(orjson()(text), json.loads(text))


@pytest.mark.parametrize("text", REFUSED, ids=range(len(REFUSED)))
def test_what_it_refuses_it_refuses_as_it_is_announced(text: str) -> None:
    with pytest.raises((ValueError, RecursionError)):
        orjson()(text)


@pytest.mark.parametrize("text", BIG, ids=range(len(BIG)))
def test_integers_that_it_cannot_hold_never_pass_for_smaller_ones(text: str) -> None:
    try:
        read = orjson()(text)
    except ValueError:
        return
    assert abs(read) > 10**18


def test_the_standard_library_reads_what_is_little(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def read(text: str) -> str:
        asked.append(text)
        return "fast"

    monkeypatch.setattr(decoding, "fast", lambda: read)
    choice = Decoding(pays=10)
    assert [choice.loads(text) for text in ("[1234]", "[123]", "[12]")] == [[1234], "fast", "fast"]
    assert asked == ["[123]", "[12]"]


def test_without_the_library_the_standard_one_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    assert fast() is None
    choice = Decoding(pays=0)
    assert choice.loads("[1]") == choice.loads("[1]") == [1]


def test_one_ordinary_file_imports_no_decoder() -> None:
    code = (
        "import sys, pathlib; from integritas_rules import load_dossier\n"
        "load_dossier('examples/kabupaten-patuh.json'); sys.exit('orjson' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
